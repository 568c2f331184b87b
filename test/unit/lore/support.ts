import fc from 'fast-check';
import { activate } from '../../../src/domain/lore';
import type { LoreOptions, TracedLore } from '../../../src/domain/lore';
import type { LoreEntry, Lorebook } from '../../../src/domain/lorebook';
import { createRandom } from '../../../src/domain/random';

export function anEntry(over: Partial<LoreEntry> = {}): LoreEntry {
  const { keys = ['rain'], content = `About ${keys[0] ?? 'nothing'}.` } = over;
  return { content, extensions: {}, enabled: true, insertion_order: 100, use_regex: false, ...over, keys };
}

export function aBook(
  entries: readonly (LoreEntry | Partial<LoreEntry>)[],
  over: Partial<Lorebook> = {},
): Lorebook {
  return { extensions: {}, ...over, entries: entries.map((entry) => anEntry(entry)) };
}

export const OPTIONS: LoreOptions = {
  random: () => 0,
  estimateTokens: (text) => text.length,
  macros: (text) => text,
};

export function tryBook(
  book: Lorebook,
  texts: readonly string[],
  over: Partial<LoreOptions> = {},
): TracedLore {
  return activate(book, texts, { ...OPTIONS, ...over });
}

/** Whether an entry with these fields is activated by the texts. */
export function wakes(
  entry: Partial<LoreEntry>,
  texts: readonly string[] | string,
  over: Partial<LoreOptions> = {},
): boolean {
  const list = typeof texts === 'string' ? [texts] : texts;
  return tryBook(aBook([entry]), list, over).hits.length === 1;
}

/** The contents in the order of the prompt, by their first letters or whole. */
export function contents(lore: TracedLore): readonly string[] {
  return [...lore.before, ...lore.after, ...lore.insertions.map(({ text }) => text)];
}

const word = fc.constantFrom(
  'rain',
  'Tokyo',
  '雨',
  '猫',
  'ツナ',
  'straße',
  'rem',
  'sea',
  '/s.a/i',
  '/(/',
  'a b',
);

const extensions = fc.record(
  {
    selectiveLogic: fc.constantFrom(0, 1, 2, 3),
    probability: fc.integer({ min: 0, max: 100 }),
    useProbability: fc.boolean(),
    position: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7),
    depth: fc.nat(6),
    role: fc.nat(3),
    scan_depth: fc.nat(5),
    match_whole_words: fc.constantFrom(true, false, null),
    exclude_recursion: fc.boolean(),
    prevent_recursion: fc.boolean(),
    delay_until_recursion: fc.constantFrom(true, false, 1, 2),
    group: fc.constantFrom('', 'one', 'one, two'),
    group_weight: fc.nat(100),
    group_override: fc.boolean(),
    ignore_budget: fc.boolean(),
  },
  { requiredKeys: [] },
);

const entry: fc.Arbitrary<LoreEntry> = fc
  .record(
    {
      keys: fc.array(word, { maxLength: 3 }),
      content: fc
        .tuple(
          fc.constantFrom('', '@@depth 2\n', '@@activate\n', '@@exclude_keys sea\n'),
          fc.array(word, { maxLength: 4 }),
        )
        .map(([head, words]) => `${head}${words.join(' ')}`),
      extensions,
      enabled: fc.boolean(),
      insertion_order: fc.integer({ min: -3, max: 3 }),
      use_regex: fc.boolean(),
      priority: fc.integer({ min: 0, max: 2 }),
      selective: fc.boolean(),
      secondary_keys: fc.array(word, { maxLength: 2 }),
      constant: fc.boolean(),
      case_sensitive: fc.boolean(),
      position: fc.constantFrom('before_char' as const, 'after_char' as const),
    },
    { requiredKeys: ['keys', 'content', 'extensions', 'enabled', 'insertion_order', 'use_regex'] },
  )
  .map((each) => each as LoreEntry);

export const anyBook: fc.Arbitrary<Lorebook> = fc
  .record(
    {
      entries: fc.array(entry, { maxLength: 12 }),
      extensions: fc.constant({}),
      scan_depth: fc.nat(4),
      token_budget: fc.nat(40),
      recursive_scanning: fc.boolean(),
    },
    { requiredKeys: ['entries', 'extensions'] },
  )
  .map((each) => each as Lorebook);

export const anyTexts = fc.array(
  fc.array(fc.oneof(word, fc.string({ maxLength: 5 })), { maxLength: 6 }).map((words) => words.join(' ')),
  { maxLength: 6 },
);

export function seeded(seed: number): Partial<LoreOptions> {
  return { random: createRandom(seed) };
}
