import fc from 'fast-check';
import type { CardAsset, CardData } from '../../../../src/domain/card';
import type { Lorebook, LoreEntry } from '../../../../src/domain/lorebook';
import { given } from '../../../../src/services/transfer/given';
import { FIELDS } from '../../../../src/services/transfer/cards/shape';

export const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('', ' ', '{{char}}\r\n', '\ud800', '\u202ex', '<img src=x onerror=alert(1)>', 'null'),
);
const texts = fc.array(text, { maxLength: 4 });

/** Any JSON, as a file would bring it. */
export const json = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value).replaceAll('"__proto__"', '"proto"')) as unknown);

function unknownKeys(known: ReadonlySet<string>): fc.Arbitrary<Record<string, unknown>> {
  const key = fc.oneof(fc.string(), fc.constantFrom('constructor', 'toString', 'x-later', '名', '0'));
  const free = key.filter((name) => !known.has(name) && name !== '__proto__');
  return fc.dictionary(free, json, { maxKeys: 3, noNullPrototype: true });
}

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

function record<T extends object>(fields: {
  [K in keyof T]-?: fc.Arbitrary<T[K] | undefined>;
}): fc.Arbitrary<T> {
  return fc
    .record(fields as Record<string, fc.Arbitrary<unknown>>, { noNullPrototype: true })
    .map((each) => given(each) as T);
}

const extensions = unknownKeys(new Set());
const number = fc.integer({ min: -1000, max: 1000 });
const flag = fc.boolean();

const entry = record<LoreEntry>({
  keys: texts,
  content: text,
  extensions,
  enabled: flag,
  insertion_order: number,
  use_regex: flag,
  case_sensitive: maybe(flag),
  name: maybe(text),
  priority: maybe(number),
  id: maybe(fc.oneof(number, fc.uuid())),
  comment: maybe(text),
  selective: maybe(flag),
  secondary_keys: maybe(texts),
  constant: maybe(flag),
  position: maybe(fc.constantFrom('before_char' as const, 'after_char' as const)),
});

export const lorebook = record<Lorebook>({
  name: maybe(text),
  description: maybe(text),
  scan_depth: maybe(fc.nat(100)),
  token_budget: maybe(fc.nat(4000)),
  recursive_scanning: maybe(flag),
  extensions,
  entries: fc.array(entry, { maxLength: 3 }),
});

const asset = record<CardAsset>({
  type: fc.constantFrom('icon', 'background', 'x_risu_asset'),
  uri: fc.constantFrom('ccdefault:', 'https://cards.example/a.png', 'embeded://nowhere.png'),
  name: fc.constantFrom('main', 'joy', ''),
  ext: fc.constantFrom('png', 'webp'),
});

const known = record<CardData>({
  name: text.filter((name) => name.trim() !== ''),
  description: text,
  personality: text,
  scenario: text,
  first_mes: text,
  mes_example: text,
  creator_notes: text,
  system_prompt: text,
  post_history_instructions: text,
  alternate_greetings: texts,
  character_book: maybe(lorebook),
  tags: texts,
  creator: text,
  character_version: text,
  extensions,
  assets: maybe(fc.array(asset, { maxLength: 3 })),
  nickname: maybe(text),
  creator_notes_multilingual: maybe(
    fc.dictionary(fc.constantFrom('en', 'ja', 'zh'), text, { noNullPrototype: true }),
  ),
  source: maybe(texts),
  group_only_greetings: texts,
  creation_date: maybe(fc.nat()),
  modification_date: maybe(fc.nat()),
});

/** A card with any content and with keys that nobody knows. */
export const card: fc.Arbitrary<CardData> = fc
  .tuple(unknownKeys(FIELDS), known)
  .map(([unknown, fields]) => ({ ...unknown, ...fields }));

/** What may stand in a file beside `data`; undefined: nothing. */
export const envelope = maybe(
  unknownKeys(new Set([...FIELDS, 'spec', 'spec_version', 'data', 'entries', 'format'])).filter(
    (keys) => Object.keys(keys).length > 0,
  ),
);
