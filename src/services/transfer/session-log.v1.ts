/*
 * SESSION LOG, VERSION 1. The one source of the file's types, of its check and of the published JSON Schema
 * (public/schema/session-log.v1.json). People keep these files for years: what is listed of a published version never
 * changes. A key that may be absent can be added, for an older reader keeps it as one it does not know; anything else
 * (a key that has to be there, a new value in a closed list, another meaning) is a new version beside this one, with
 * its migration. Objects are loose: keys that are not listed are kept and written back.
 */
import '../../lib/zod-csp';
import * as z from 'zod/mini';
import { CardFileV3 } from './card.v3';
import { FAILURE_CODES } from '../../domain/failure';
import type { FailureCode } from '../../domain/failure';
import { LOCALES } from '../../domain/locale';
import { METRICS, OVERALL_METRIC, SCORES } from '../../domain/metric';
import type { Metric } from '../../domain/metric';
import { PERSONA_KINDS, SUPPORT_STYLES } from '../../domain/persona';
import { EMOTIONS, PLACES, USER_PERSONAS } from '../../domain/scenario';
import { REPLY_STATES } from '../../domain/session';
import { SESSION_LOG_FORMAT } from './format';
import { isLaterCode } from './later-codes';
import type { LaterFailureCode } from './later-codes';

type Schema = z.core.$ZodType;

/** A key that the app always writes and a file may do without. */
function maybe<T extends Schema>(schema: T): z.ZodMiniOptional<z.ZodMiniNullable<T>> {
  return z.optional(z.nullable(schema));
}

const id = z
  .string()
  .check(z.minLength(1), z.meta({ id: 'Id', description: 'Never changes; unique within its kind.' }));
const time = z.iso.datetime({ offset: true }).check(
  z.meta({
    id: 'Time',
    description: 'ISO 8601; written in UTC with milliseconds. Finer parts of a second are not kept.',
  }),
);
const wholeFromZero = z.int().check(z.gte(0));
const wholeFromOne = z.int().check(z.gte(1));
const texts = z.array(z.string());

const mark = z.nullable(z.literal([...SCORES])).check(
  z.meta({
    id: 'Mark',
    description: '1 (worst) to 5 (best); null: cannot judge. A metric not yet marked is absent.',
  }),
);

const Profile = z
  .looseObject({
    identity: z.string(),
    background: z.string(),
    personality: texts,
    facts: texts,
    people: z.array(z.looseObject({ name: z.string(), relation: z.string() })),
    speech: z.looseObject({
      style: z.string(),
      habits: texts,
      self_reference: z.string(),
      user_address: z.string(),
    }),
    behavior: texts,
    comfort: z.string(),
  })
  .check(z.meta({ id: 'Profile', description: 'Who the character is, in the language of the session.' }));

const Character = z
  .looseObject({
    id,
    name: z.string(),
    work: z.string(),
    profile: z.optional(Profile),
    card: z.optional(CardFileV3),
  })
  .check(z.meta({ id: 'Character', description: 'The character as it was when the session began.' }));

const Scenario = z
  .looseObject({
    id: wholeFromOne,
    user_persona: z.enum(USER_PERSONAS),
    place: z.enum(PLACES),
    emotion: z.enum(EMOTIONS),
    event: z.string(),
    opening: z.string(),
  })
  .check(z.meta({ id: 'Scenario', description: 'The scenario as it was when the session began.' }));

const Sampling = z
  .looseObject({
    temperature: z.optional(z.number()),
    top_p: z.optional(z.number()),
    max_tokens: z.optional(z.number()),
  })
  .check(
    z.meta({
      id: 'Sampling',
      description: 'Sampling parameters as sent; an absent one was left to the endpoint.',
    }),
  );

const SupportStyle = z.looseObject({ kind: z.enum(SUPPORT_STYLES), text: z.optional(z.string()) });

const Persona = z
  .looseObject({
    id,
    kind: z.enum(PERSONA_KINDS),
    name: z.string(),
    provider: maybe(z.string()).check(z.describe('Origin of the endpoint; null on the device.')),
    model: maybe(z.string()),
    sampling: Sampling,
    support_style: z.optional(SupportStyle),
  })
  .check(
    z.meta({ id: 'Persona', description: 'Who answers as the character, as it was then. Never a key.' }),
  );

const Prompt = z
  .looseObject({
    template: z.string(),
    system: z.string(),
    hash: z
      .string()
      .check(
        z.describe(
          'SHA-256 of template, system and, when there is one, post_history, joined by line feeds; in hex digits.',
        ),
      ),
    post_history: z
      .optional(z.string())
      .check(z.describe('What stands after the talk, before the persona answers; of cards only.')),
  })
  .check(z.meta({ id: 'Prompt', description: 'The prompt that made the persona the character.' }));

const markRevision = z
  .looseObject({ metric: z.enum(METRICS), mark, at: time })
  .check(z.describe('An earlier mark; at is when it was replaced.'));

const Rating = z
  .looseObject({
    id: z.optional(id),
    rater: z.string().check(z.minLength(1)),
    marks: z.looseObject(
      Object.fromEntries(METRICS.map((metric) => [metric, z.optional(mark)])) as Record<
        Metric,
        z.ZodMiniOptional<typeof mark>
      >,
    ),
    note: z.string(),
    blind: z.boolean().check(z.describe('True if the rater did not see who had written the reply.')),
    started_at: time,
    rated_at: time,
    revisions: z.array(markRevision).check(z.describe('Earlier marks, oldest first.')),
  })
  .check(
    z.meta({
      id: 'Rating',
      description:
        'The marks of one rater on one reply, one for each rater. rated_at is when the last mark was set.',
    }),
  );

const FIRST_FAILURE_CODES = FAILURE_CODES.filter(
  (code): code is Exclude<FailureCode, LaterFailureCode> => !isLaterCode(code),
);

const Failure = z
  .looseObject({
    code: z.enum(FIRST_FAILURE_CODES),
    reason: z.optional(z.string()).check(z.describe('Says more exactly what the code says.')),
    status: z.optional(z.number()),
    retry_after_seconds: z.optional(z.number()),
    host: z.optional(z.string()),
    detail: z.optional(z.string()),
  })
  .check(z.meta({ id: 'Failure', description: 'Why a reply failed.' }));

const Usage = z.looseObject({
  input_tokens: z.optional(z.number()),
  output_tokens: z.optional(z.number()),
  reasoning_tokens: z.optional(z.number()),
});

const Timing = z.looseObject({
  first_token_ms: z.optional(z.number()),
  total_ms: z.optional(z.number()),
});

const Lore = z
  .looseObject({
    name: z.string(),
    index: wholeFromZero,
    keys: texts,
    tokens: z.number(),
  })
  .check(
    z.meta({
      id: 'Lore',
      description:
        'An entry of the lorebook that was activated: its position in the book, the keys that occurred (none: it is constant) and its size in tokens, estimated.',
    }),
  );

const Reply = z
  .looseObject({
    id,
    text: z.string(),
    reasoning: z.optional(z.string()).check(z.describe('Apart from the reply; absent if there was none.')),
    state: z
      .enum(REPLY_STATES)
      .check(z.describe('Never written: streaming; such a reply is written and read as interrupted.')),
    failure: z.optional(Failure),
    author: z.enum(['llm', 'human', 'script']).check(z.describe('Who wrote the words.')),
    persona: z.optional(Persona).check(z.describe('When absent: that of the session.')),
    model: maybe(z.string()).check(z.describe('What the provider said answered.')),
    prompt_hash: z.optional(z.string()).check(z.describe('When absent: that of the session.')),
    sampling: z.optional(Sampling).check(z.describe('When absent: that of the persona.')),
    usage: maybe(Usage),
    timing: maybe(Timing).check(z.describe('Milliseconds from sending the request.')),
    finish_reason: maybe(z.string()),
    user_revision: z
      .optional(wholeFromZero)
      .check(
        z.describe(
          'Which wording of the user it answers: an index into user.revisions followed by user.text. When absent: the current one.',
        ),
      ),
    created_at: time,
    hidden: z.optional(z.boolean()).check(z.describe('True: shown and never sent to a persona.')),
    lore: z.optional(z.array(Lore)).check(z.describe('What the lorebook gave to the reply.')),
    checkpoint_at: z.optional(time).check(z.describe('Last time the text was kept while it grew.')),
    ratings: z.array(Rating),
  })
  .check(z.meta({ id: 'Reply', description: 'One answer as the character.' }));

const User = z.looseObject({
  text: z
    .string()
    .check(z.describe('Empty where the user said nothing: the character spoke first, or once more.')),
  at: time,
  revisions: z
    .optional(z.array(z.looseObject({ text: z.string(), at: time })))
    .check(z.describe('Earlier wordings, oldest first; absent if there is none.')),
  hidden: z.optional(z.boolean()).check(z.describe('True: shown and never sent to a persona.')),
});

const Turn = z
  .looseObject({
    id: z.optional(id),
    round: wholeFromOne.check(z.describe('1 for the first turn; unique within the session.')),
    user: User,
    chosen: z.nullable(id).check(z.describe('Id of the reply, of this turn, that carries the talk on.')),
    replies: z.array(Reply),
  })
  .check(z.meta({ id: 'Turn', description: 'A message of the user with its replies.' }));

const Diversity = z
  .looseObject({
    id,
    metric: z.literal(OVERALL_METRIC),
    rater: z.string().check(z.minLength(1)),
    mark,
    reply_ids: z.array(id),
    note: z.string(),
    rated_at: time,
  })
  .check(
    z.meta({
      id: 'Diversity',
      description:
        'One rater’s mark of the overall metric on a set of replies of one persona as one character.',
    }),
  );

const Session = z
  .looseObject({
    id,
    created_at: time,
    updated_at: time,
    locale: z.enum(LOCALES),
    blind: z.boolean(),
    seed: z.optional(z.number()).check(z.describe('Seeds the understudy. When absent: 0.')),
    user_name: z
      .optional(z.string())
      .check(z.describe('What the character calls the user. When absent: the word of the language.')),
    character: Character,
    scenario: z.nullable(Scenario).check(z.describe('null: open talk.')),
    persona: Persona,
    prompt: Prompt,
    turns: z.array(Turn),
    diversity: z.array(Diversity),
  })
  .check(z.meta({ id: 'Session', description: 'One character, one scenario, one persona.' }));

const envelope = {
  format: z.literal(SESSION_LOG_FORMAT),
  version: z.literal(1),
  exported_at: time,
  app: z.looseObject({ name: z.string(), version: z.string() }),
};

/** The whole file. */
export const SessionLogV1 = z.looseObject({ ...envelope, sessions: z.array(Session) }).check(
  z.meta({
    title: 'ChatAnime session log, version 1',
    description:
      'Talks with their replies and ratings. Keys that are not listed here are kept within a session and everything in it. Beyond this schema, ids and rounds must not repeat and chosen must name a reply of its turn; see docs/data-format.md.',
  }),
);

/** The file without looking into its sessions, and its parts: a big file is checked one session at a time. */
export const EnvelopeV1 = z.looseObject({ ...envelope, sessions: z.array(z.unknown()) });
export {
  Diversity as DiversityV1,
  Rating as RatingV1,
  Reply as ReplyV1,
  Session as SessionV1,
  Turn as TurnV1,
};

export type LogV1 = z.infer<typeof SessionLogV1>;
export type WireSession = z.infer<typeof Session>;
export type WireCard = z.infer<typeof CardFileV3>;
export type WireLore = z.infer<typeof Lore>;
export type WireCharacter = z.infer<typeof Character>;
export type WireProfile = z.infer<typeof Profile>;
export type WireScenario = z.infer<typeof Scenario>;
export type WirePersona = z.infer<typeof Persona>;
export type WireSampling = z.infer<typeof Sampling>;
export type WireTurn = z.infer<typeof Turn>;
export type WireReply = z.infer<typeof Reply>;
export type WireFailure = z.infer<typeof Failure>;
export type WireRating = z.infer<typeof Rating>;
export type WireDiversity = z.infer<typeof Diversity>;
