/*
 * SESSION LOG, VERSION 1. The one source of the file's types, of its check and of the published JSON Schema
 * (public/schema/session-log.v1.json). People keep these files for years: what is listed of a published version never
 * changes. A key that may be absent can be added, for an older reader keeps it as one it does not know; anything else
 * (a key that has to be there, a new value in a closed list, another meaning) is a new version beside this one, with
 * its migration. Objects are loose: keys that are not listed are kept and written back.
 */
import '../../lib/zod-csp';
import * as z from 'zod/mini';
import type { CardFileV3 } from './card.v3';
import { FAILURE_CODES } from '../../domain/failure';
import type { FailureCode } from '../../domain/failure';
import { LOCALES } from '../../domain/locale';
import { METRICS, OVERALL_METRIC } from '../../domain/metric';
import type { Metric } from '../../domain/metric';
import { MESSAGE_ORIGINS, REPLY_STATES } from '../../domain/session';
import { SESSION_LOG_FORMAT } from './format';
import { isLaterCode } from './later-codes';
import type { LaterFailureCode } from './later-codes';
import {
  Character,
  Collected,
  Lore,
  Persona,
  Prompt,
  Sampling,
  Scenario,
  Timing,
  Usage,
  UserPersona,
  id,
  mark,
  maybe,
  time,
  wholeFromOne,
  wholeFromZero,
} from './session-log-parts.v1';
import type { Profile } from './session-log-parts.v1';

const markRevision = z
  .looseObject({ metric: z.enum(METRICS), mark, at: time })
  .check(z.describe('An earlier mark; at is when it was replaced.'));

const RatingContext = z
  .looseObject({
    queue: z.optional(id),
    trial: z.optional(id),
    position: z
      .optional(wholeFromOne)
      .check(z.describe('The place of the item in its queue, or of the reply in its trial.')),
    exposed_ms: z
      .optional(z.number())
      .check(z.describe('How long the reply had been in sight when the last mark was set.')),
    round_2: z
      .optional(z.enum(MESSAGE_ORIGINS))
      .check(z.describe('Where the words of the user came from, of a reply in a second round.')),
  })
  .check(
    z.meta({
      id: 'RatingContext',
      description:
        'Under which circumstances a reply was rated; without queue and trial: in the talk itself.',
    }),
  );

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
    context: z.optional(RatingContext).check(z.describe('Absent: rated in the talk itself.')),
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
    asked: z.optional(z.number()).check(z.describe('Tokens that were sent, where they were too many.')),
    limit: z.optional(z.number()).check(z.describe('Tokens that there is room for.')),
    detail: z.optional(z.string()),
  })
  .check(z.meta({ id: 'Failure', description: 'Why a reply failed.' }));

const ContextUse = z
  .looseObject({
    dropped_rounds: wholeFromZero.check(
      z.describe('Rounds at the beginning of the talk that were left out.'),
    ),
    tokens: z.number().check(z.describe('Tokens of what was sent, estimated.')),
  })
  .check(z.meta({ id: 'ContextUse', description: 'How much of the talk a reply was given.' }));

const Cost = z
  .looseObject({ amount: z.number(), currency: z.string() })
  .check(z.meta({ id: 'Cost', description: 'What a reply cost by the prices the user had given then.' }));

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
    writer: z
      .optional(z.string())
      .check(z.describe('The id of who wrote it, of a reply whose author is human.')),
    continues: z
      .optional(id)
      .check(
        z.describe(
          'Id of the reply that broke off and that this one goes on with; this text begins with its.',
        ),
      ),
    context: z.optional(ContextUse).check(z.describe('Absent: everything was sent.')),
    cost: z.optional(Cost),
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
  persona: z.optional(UserPersona).check(z.describe('When absent: that of the session.')),
  origin: z
    .optional(z.enum(MESSAGE_ORIGINS))
    .check(
      z.describe(
        'Where the words came from: the scenario’s opening, the user, one second message for all, one that was written after reading the reply, a recording. Absent: not known, or the user’s own.',
      ),
    ),
});

const turnShape = {
  id: z.optional(id),
  round: wholeFromOne.check(z.describe('1 for the first turn; unique within the session.')),
  user: User,
  chosen: z.nullable(id).check(z.describe('Id of the reply, of this turn, that carries the talk on.')),
  replies: z.array(Reply),
  after: z
    .optional(id)
    .check(
      z.describe(
        'Id of the reply, of the turn before, that it goes on from. Absent: whichever carries the talk on.',
      ),
    ),
};

const Turn = z
  .looseObject(turnShape)
  .check(z.meta({ id: 'Turn', description: 'A message of the user with its replies.' }));

const Branch = z
  .looseObject({
    ...turnShape,
    id,
    round: wholeFromOne.check(z.describe('Greater than that of its parent; several turns may have one.')),
    parent: z
      .nullable(id)
      .check(z.describe('Id of the turn it goes on from; null: it begins the talk anew.')),
  })
  .check(z.meta({ id: 'Branch', description: 'A turn on another branch of the talk.' }));

const Diversity = z
  .looseObject({
    id,
    metric: z.literal(OVERALL_METRIC),
    rater: z.string().check(z.minLength(1)),
    mark,
    reply_ids: z.array(id),
    note: z.string(),
    rated_at: time,
    blind: z
      .optional(z.boolean())
      .check(z.describe('True if the rater did not see whose replies they were. Absent: not known.')),
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
    user_persona: z
      .optional(UserPersona)
      .check(z.describe('Who the user speaks as from now on. Absent: nobody in particular.')),
    collected: z.optional(Collected).check(z.describe('Absent: somebody talked.')),
    turns: z
      .array(Turn)
      .check(z.describe('The talk as it goes on, each turn from the one with the round before it.')),
    branches: z
      .optional(z.array(Branch))
      .check(z.describe('Turns that the talk has left aside. Absent: there is none.')),
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
  Branch as BranchV1,
  Diversity as DiversityV1,
  Rating as RatingV1,
  Reply as ReplyV1,
  Session as SessionV1,
  Turn as TurnV1,
};

export type LogV1 = z.infer<typeof SessionLogV1>;
export type WireCollected = z.infer<typeof Collected>;
export type WireSession = z.infer<typeof Session>;
export type WireCard = z.infer<typeof CardFileV3>;
export type WireLore = z.infer<typeof Lore>;
export type WireCharacter = z.infer<typeof Character>;
export type WireProfile = z.infer<typeof Profile>;
export type WireScenario = z.infer<typeof Scenario>;
export type WirePersona = z.infer<typeof Persona>;
export type WireSampling = z.infer<typeof Sampling>;
export type WireTurn = z.infer<typeof Turn>;
export type WireBranch = z.infer<typeof Branch>;
export type WireUserPersona = z.infer<typeof UserPersona>;
export type WireReply = z.infer<typeof Reply>;
export type WireFailure = z.infer<typeof Failure>;
export type WireRating = z.infer<typeof Rating>;
export type WireDiversity = z.infer<typeof Diversity>;
