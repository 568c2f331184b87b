import { SESSION_LOG_FORMAT } from '../format';
import { same } from '../same';
import { isBlank, isRecord, own, without } from './record';
import type { Json } from './record';
import { refuse } from './refusal';
import type { Repairs } from './refusal';
import { found } from './visible';

export type SpecVersion = 1 | 2 | 3;

/** The fields of V1, of V2 beyond it, and of V3 beyond that. */
export const FIELDS_V1 = [
  'name',
  'description',
  'personality',
  'scenario',
  'first_mes',
  'mes_example',
] as const;
export const FIELDS_V2 = [
  'creator_notes',
  'system_prompt',
  'post_history_instructions',
  'alternate_greetings',
  'tags',
  'creator',
  'character_version',
  'extensions',
] as const;
const OPTIONAL_FIELDS = [
  'character_book',
  'assets',
  'nickname',
  'creator_notes_multilingual',
  'source',
  'group_only_greetings',
  'creation_date',
  'modification_date',
] as const;
export const FIELDS: ReadonlySet<string> = new Set([...FIELDS_V1, ...FIELDS_V2, ...OPTIONAL_FIELDS]);

const SPECS: Readonly<Record<string, SpecVersion>> = { chara_card_v2: 2, chara_card_v3: 3 };
const NEWEST = 3;
const SPEC_KEYS = new Set(['spec', 'spec_version', 'data']);

/** What the first programs called the fields of V1. */
const OLD_NAMES = {
  char_name: 'name',
  char_persona: 'description',
  world_scenario: 'scenario',
  char_greeting: 'first_mes',
  example_dialogue: 'mes_example',
} as const;

/** A text or number of the file as a text; of anything else an empty one. */
function wordAt(value: Json, key: string): string {
  const word = own(value, key);
  return typeof word === 'string' || typeof word === 'number' ? String(word) : '';
}

/** Where a card's fields are in its file. */
export interface CardShape {
  readonly version: SpecVersion;
  readonly fields: Json;
  /** Path of `fields` in the file; empty when they are the file itself. */
  readonly base: '' | 'data';
  /** What stood beside `data`, or between the fields of V1, and is none of them. */
  readonly envelope: Json;
}

/** No `name` and `description` alone: half the JSON files of the world have these. */
function looksLikeFields(value: Json): boolean {
  return FIELDS_V1.some((key) => key !== 'name' && key !== 'description' && Object.hasOwn(value, key));
}

/** Whether a file's JSON is some other thing that can be named. */
function refuseOthers(value: unknown): asserts value is Json {
  if (!isRecord(value)) return refuse('not-a-card', '', { found: found(value) });
  if (own(value, 'format') === SESSION_LOG_FORMAT) refuse('is-session-log');
  const spec = own(value, 'spec');
  if (spec === 'lorebook_v3') refuse('is-lorebook');
  const hasEntries = typeof own(value, 'entries') === 'object';
  if (hasEntries && !isRecord(own(value, 'data')) && !looksLikeFields(value)) refuse('is-lorebook');
}

/** The fields under the names of V1, when they have those of the first programs. */
function renamed(value: Json, repairs: Repairs): Json {
  const old = Object.entries(OLD_NAMES).filter(
    ([before, after]) => Object.hasOwn(value, before) && !Object.hasOwn(value, after),
  );
  if (old.length < 2) return value;
  repairs.note('old-names', '', { fields: old.map(([before]) => before).join(', ') });
  const fields = old.map(([before, after]) => [after, value[before]] as const);
  return { ...without(value, new Set(Object.keys(OLD_NAMES))), ...Object.fromEntries(fields) };
}

function specVersion(value: Json, fallback: SpecVersion, repairs: Repairs): SpecVersion {
  const spec = own(value, 'spec');
  if (spec === undefined || spec === null || spec === '') {
    if (fallback !== 1) repairs.note('spec-missing', 'spec');
    return fallback;
  }
  const word = wordAt(value, 'spec');
  const version = Object.hasOwn(SPECS, word) ? SPECS[word] : undefined;
  const newer = Number(/^chara_card_v(\d{1,4})$/.exec(word)?.[1]) > NEWEST;
  const number = Number.parseFloat(wordAt(value, 'spec_version'));
  if (newer || number > (version ?? NEWEST)) {
    const said = newer ? spec : own(value, 'spec_version');
    repairs.note('newer-version', newer ? 'spec' : 'spec_version', { found: found(said) });
  } else if (!version) repairs.note('spec-unknown', 'spec', { found: found(spec) });
  return version ?? (newer ? NEWEST : fallback);
}

/** What the same fields say beside `data`: taken where `data` says nothing, else dropped with a word about it. */
function withFlat(data: Json, value: Json, repairs: Repairs): Json {
  const flat = Object.keys(value).filter((key) => FIELDS.has(key));
  const filling = flat.filter((key) => isBlank(own(data, key)) && !isBlank(value[key]));
  const differing = flat.filter(
    (key) => !filling.includes(key) && !isBlank(value[key]) && !same(value[key], own(data, key)),
  );
  if (filling.length > 0) repairs.note('from-flat', 'data', { fields: filling.join(', ') });
  if (differing.length > 0) repairs.note('flat-differs', '', { fields: differing.join(', ') });
  else if (flat.length > filling.length) repairs.note('flat-copy');
  return { ...data, ...Object.fromEntries(filling.map((key) => [key, value[key]])) };
}

/** Finds the fields of a card in its JSON, whatever version it is of. Throws `Refused` when there are none. */
export function findShape(value: unknown, repairs: Repairs): CardShape {
  refuseOthers(value);
  const data = own(value, 'data');
  const named = Object.hasOwn(SPECS, wordAt(value, 'spec'));
  if (isRecord(data) && (named || looksLikeFields(data))) {
    const version = specVersion(value, 2, repairs);
    const fields = withFlat(data, value, repairs);
    return { version, fields, base: 'data', envelope: without(value, new Set([...SPEC_KEYS, ...FIELDS])) };
  }
  const flat = renamed(value, repairs);
  if (!named && !looksLikeFields(flat)) refuse('not-a-card', '', { found: found(value) });
  const version = specVersion(flat, 1, repairs);
  if (version !== 1) repairs.note('data-missing', 'data');
  const fields = Object.fromEntries(Object.entries(flat).filter(([key]) => FIELDS.has(key)));
  return { version, fields, base: '', envelope: without(flat, new Set([...SPEC_KEYS, ...FIELDS])) };
}
