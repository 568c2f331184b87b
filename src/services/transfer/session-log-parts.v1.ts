/* What a session is set up with, and what is measured and marked; part of the session log, version 1, and as fixed as that is. */
import '../../lib/zod-csp';
import * as z from 'zod/mini';
import { CardFileV3 } from './card.v3';
import { SCORES } from '../../domain/metric';
import { PERSONA_KINDS, SUPPORT_STYLES } from '../../domain/persona';
import { EMOTIONS, PLACES, USER_PERSONAS } from '../../domain/scenario';

type Schema = z.core.$ZodType;

/** A key that the app always writes and a file may do without. */
export function maybe<T extends Schema>(schema: T): z.ZodMiniOptional<z.ZodMiniNullable<T>> {
  return z.optional(z.nullable(schema));
}

export const id = z
  .string()
  .check(z.minLength(1), z.meta({ id: 'Id', description: 'Never changes; unique within its kind.' }));
export const time = z.iso.datetime({ offset: true }).check(
  z.meta({
    id: 'Time',
    description: 'ISO 8601; written in UTC with milliseconds. Finer parts of a second are not kept.',
  }),
);
export const wholeFromZero = z.int().check(z.gte(0));
export const wholeFromOne = z.int().check(z.gte(1));
export const texts = z.array(z.string());

export const mark = z.nullable(z.literal([...SCORES])).check(
  z.meta({
    id: 'Mark',
    description: '1 (worst) to 5 (best); null: cannot judge. A metric not yet marked is absent.',
  }),
);

export const Profile = z
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

export const Character = z
  .looseObject({
    id,
    name: z.string(),
    work: z.string(),
    profile: z.optional(Profile),
    card: z.optional(CardFileV3),
  })
  .check(z.meta({ id: 'Character', description: 'The character as it was when the session began.' }));

export const Scenario = z
  .looseObject({
    id: wholeFromOne,
    user_persona: z.enum(USER_PERSONAS),
    place: z.enum(PLACES),
    emotion: z.enum(EMOTIONS),
    event: z.string(),
    opening: z.string(),
  })
  .check(z.meta({ id: 'Scenario', description: 'The scenario as it was when the session began.' }));

export const Sampling = z
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

export const Persona = z
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

export const Prompt = z
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

export const UserPersona = z
  .looseObject({
    id: z.optional(id),
    name: z.string(),
    pronoun: z.string().check(z.describe('As the user wrote it; empty if none.')),
    description: z.string().check(z.describe('Who the user is, in their own words; empty if none.')),
  })
  .check(z.meta({ id: 'UserPersona', description: 'Who the user speaks as, as it was then.' }));

export const Usage = z.looseObject({
  input_tokens: z.optional(z.number()),
  output_tokens: z.optional(z.number()),
  reasoning_tokens: z.optional(z.number()),
});

export const Timing = z.looseObject({
  first_token_ms: z.optional(z.number()),
  total_ms: z.optional(z.number()),
});

export const Lore = z
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

export const Collected = z
  .looseObject({
    by: z.string().check(z.describe('The id of a collection, or trial.')),
    at: z.optional(time).check(z.describe('When the last of it had come. Absent: some was still to come.')),
  })
  .check(
    z.meta({
      id: 'Collected',
      description: 'Nobody wrote to the character: the replies were asked for to be rated.',
    }),
  );
