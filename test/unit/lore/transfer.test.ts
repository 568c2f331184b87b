import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LoreEntry, Lorebook } from '../../../src/domain/lorebook';
import type { Unknown } from '../../../src/domain/session';
import {
  normaliseLorebook,
  readLorebook,
  toWorldInfo,
  writeLorebook,
  writeWorldInfo,
} from '../../../src/services/transfer/lorebook';
import { aBook, anyBook } from './support';

function fileOf(value: unknown): Blob {
  return new Blob([typeof value === 'string' ? value : JSON.stringify(value)]);
}

async function bookOf(value: unknown): Promise<Lorebook> {
  const reading = await readLorebook(value instanceof Blob ? value : fileOf(value));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.book;
}

async function jsonOf(blob: Blob): Promise<unknown> {
  return JSON.parse(await blob.text()) as unknown;
}

/** An entry as SillyTavern writes it. */
function worldInfoEntry(uid: number, over: Unknown = {}): Unknown {
  return {
    uid, key: ['rain'], keysecondary: ['sea'], comment: 'Weather', content: 'It rains.', constant: false,
    vectorized: false, selective: true, selectiveLogic: 0, addMemo: true, order: 100, position: 4, disable: false,
    ignoreBudget: false, excludeRecursion: false, preventRecursion: true, matchPersonaDescription: false,
    matchCharacterDescription: false, matchCharacterPersonality: false, matchCharacterDepthPrompt: false,
    matchScenario: false, matchCreatorNotes: false, delayUntilRecursion: 0, probability: 80, useProbability: true,
    depth: 4, outletName: '', group: 'g', groupOverride: false, groupWeight: 100, scanDepth: null,
    caseSensitive: null, matchWholeWords: null, useGroupScoring: null, automationId: '', role: 1, sticky: 2,
    cooldown: null, delay: 0, triggers: [], displayIndex: uid,
    characterFilter: { isExclude: false, names: ['Rem'], tags: [] }, ...over,
  }; // prettier-ignore
}

describe('World Info', () => {
  test('becomes a book with the standard’s names', async () => {
    const book = await bookOf({
      entries: { 0: worldInfoEntry(0), 7: worldInfoEntry(7, { disable: true, position: 0 }) },
    });
    expect(book.entries[0]).toMatchObject({
      id: 0, keys: ['rain'], secondary_keys: ['sea'], comment: 'Weather', content: 'It rains.', constant: false,
      selective: true, insertion_order: 100, enabled: true, position: 'after_char', use_regex: false,
    }); // prettier-ignore
    expect(book.entries[0]?.extensions).toMatchObject({
      position: 4, depth: 4, role: 1, selectiveLogic: 0, probability: 80, useProbability: true, group: 'g',
      group_weight: 100, exclude_recursion: false, prevent_recursion: true, delay_until_recursion: 0,
      scan_depth: null, case_sensitive: null, match_whole_words: null, sticky: 2, display_index: 0, triggers: [],
      world_info: { addMemo: true, characterFilter: { isExclude: false, names: ['Rem'], tags: [] } },
    }); // prettier-ignore
    expect(book.entries[1]).toMatchObject({ id: 7, enabled: false, position: 'before_char' });
  });

  test('goes back as it came', async () => {
    const file = {
      name: 'World', extensions: { x: 1 }, note: 'kept',
      entries: { 0: worldInfoEntry(0), 3: worldInfoEntry(3, { caseSensitive: true, extensions: { foo: [1] } }) },
    }; // prettier-ignore
    expect(await jsonOf(writeWorldInfo(await bookOf(file)).blob)).toEqual(file);
  });

  test('says nothing of a stale copy of its book', async () => {
    const book = await bookOf({ entries: { 0: worldInfoEntry(0) }, originalData: { entries: [] } });
    expect(toWorldInfo(book)).not.toHaveProperty('originalData');
  });

  test('carries what it has no field for', async () => {
    const book = aBook(
      [
        {
          name: 'One',
          priority: 3,
          use_regex: true,
          id: 'a',
          case_sensitive: true,
          extensions: { chatanime: { a: 1 } },
        },
        { id: 5 },
        { id: 2 },
      ],
      {
        name: 'B',
        description: 'D',
        scan_depth: 2,
        token_budget: 9,
        recursive_scanning: true,
        extensions: { y: 2 },
      },
    );
    const again = await bookOf(writeWorldInfo(book).blob);
    expect(again).toMatchObject(book);
    expect(again.entries.map(({ id }) => id)).toEqual(['a', 5, 2]);
  });

  const json = fc.jsonValue({ maxDepth: 2 }).filter((value) => !JSON.stringify(value).includes('__proto__'));
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
  const stEntry = fc
    .record({
      key: fc.array(text),
      keysecondary: fc.array(text),
      comment: text,
      content: text,
      constant: fc.boolean(),
      selective: fc.boolean(),
      order: fc.integer(),
      position: fc.nat(7),
      disable: fc.boolean(),
      addMemo: fc.boolean(),
      probability: fc.nat(100),
      useProbability: fc.boolean(),
      depth: fc.nat(9),
      role: fc.constantFrom(0, 1, 2, null),
      selectiveLogic: fc.nat(3),
      scanDepth: fc.option(fc.nat(9)),
      caseSensitive: fc.option(fc.boolean()),
      matchWholeWords: fc.option(fc.boolean()),
      group: text,
      sticky: fc.option(fc.nat(9)),
      extra: json,
    }) // prettier-ignore
    .map((entry): Unknown => entry);

  test('read and written is what it was, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stEntry, { maxLength: 4 }), async (list) => {
        const entries = Object.fromEntries(list.map((entry, uid) => [String(uid), { ...entry, uid }]));
        const file = JSON.parse(JSON.stringify({ entries })) as unknown;
        expect(await jsonOf(writeWorldInfo(await bookOf(file)).blob)).toEqual(file);
      }),
      { numRuns: 300 },
    );
  });

  /** World Info has a value for each of these; a book may leave them out. */
  function spoken(entry: LoreEntry, index: number): Unknown {
    const { world_info: _rest, position: _position, ...extensions } = entry.extensions;
    const { position } = { ...entry.extensions };
    return {
      comment: '', constant: false, selective: false, secondary_keys: [], id: index, ...entry,
      position: (position ?? (entry.position === 'before_char' ? 0 : 1)) === 0 ? 'before_char' : 'after_char',
      extensions: 'case_sensitive' in entry ? { case_sensitive: entry.case_sensitive, ...extensions } : extensions,
    }; // prettier-ignore
  }

  test('holds a whole book, there and back', async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, async (book) => {
        const again = await bookOf(writeWorldInfo(book).blob);
        expect({ ...again, entries: again.entries.map(spoken) }).toEqual({
          ...book,
          entries: book.entries.map(spoken),
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a book on its own', () => {
  test('goes out and comes in as it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, fc.string(), async (book, name) => {
        const named = { ...book, name, unknown: { kept: true } };
        const { blob } = writeLorebook(named);
        expect(await jsonOf(blob)).toEqual({ spec: 'lorebook_v3', data: named });
        expect(await readLorebook(blob)).toEqual({ ok: true, book: named, repaired: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('is found in a card, in data, or bare', async () => {
    const book = aBook([{}]);
    expect(await bookOf(book)).toEqual(book);
    expect(await bookOf({ spec: 'chara_card_v2', data: { name: 'Rem', character_book: book } })).toEqual(
      book,
    );
    expect(await bookOf({ spec: 'lorebook_v3', data: book })).toEqual(book);
  });

  test('gets a name that a file can have', () => {
    expect(writeLorebook(aBook([], { name: '../a:b\u202E?' })).fileName).toBe('a b.lorebook.json');
    expect(writeWorldInfo(aBook([], { name: '世界' })).fileName).toBe('世界.json');
    expect(writeWorldInfo(aBook([], { name: '...' })).fileName).toBe('lorebook.json');
    expect(writeWorldInfo(aBook([], { name: 'x'.repeat(10_000) })).fileName.length).toBeLessThan(80);
  });
});

describe('mending', () => {
  test('tells what was put right, once for each field', () => {
    const { book, repaired } = normaliseLorebook({
      scan_depth: '3', token_budget: -1, name: null,
      entries: [
        { keys: 'a, b', content: 5, enabled: 'true', insertion_order: '7', case_sensitive: null },
        { keys: ['a', 1, null], content: 'x', enabled: true, insertion_order: 1, position: 3, priority: 'high' },
        'no entry',
        { content: 'y' },
        { content: 'z' },
      ],
    }); // prettier-ignore
    expect(book).toMatchObject({ scan_depth: 3, extensions: {} });
    expect(book).not.toHaveProperty('token_budget');
    expect(book?.entries).toHaveLength(4);
    expect(book?.entries[0]).toEqual({
      keys: ['a', 'b'], content: '5', enabled: true, insertion_order: 7, use_regex: false, extensions: {},
    }); // prettier-ignore
    expect(book?.entries[1]).toMatchObject({ keys: ['a', '1'], position: 'after_char' });
    expect(book?.entries[2]).toMatchObject({ keys: [], enabled: true, insertion_order: 100 });
    expect(repaired).toContainEqual({ code: 'converted', place: 'entries[0].keys', values: { count: 2 } });
    expect(repaired).toContainEqual({ code: 'left-out', place: 'entries[2]', values: { count: 1 } });
    expect(repaired).toContainEqual({ code: 'filled-in', place: 'entries[3].keys', values: { count: 2 } });
    expect(repaired).toContainEqual({ code: 'left-out', place: 'entries[1].priority', values: { count: 1 } });
    expect(repaired).toContainEqual({ code: 'left-out', place: 'token_budget', values: { count: 1 } });
  });

  test('is not needed for a book of version 2', () => {
    const entry = { keys: ['a'], content: 'b', extensions: {}, enabled: true, insertion_order: 1 };
    const book = { extensions: {}, entries: [entry] };
    expect(normaliseLorebook(book)).toEqual({
      book: { ...book, entries: [{ ...entry, use_regex: false }] },
      repaired: [],
    });
  });

  test.each([null, undefined, 7, 'text', [], { entries: 'x' }, { entries: 3 }])('%j is no book', (value) => {
    expect(normaliseLorebook(value).book).toBeNull();
  });

  test('a key that no program should carry on does not get far', async () => {
    const text = '{"entries":{"0":{"key":["a"],"content":"b","__proto__":{"polluted":1}}}}';
    const reading = await readLorebook(fileOf(text));
    expect(reading).toMatchObject({ ok: true, repaired: expect.arrayContaining([
      { code: 'unsafe-key', place: 'entries["0"].__proto__', values: { count: 1 } },
    ]) }); // prettier-ignore
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('files that are refused', () => {
  const deep = `{"entries":${'['.repeat(100)}${']'.repeat(100)}}`;
  test.each([
    ['', 'empty'],
    ['{"entries":', 'truncated'],
    ['{entries}', 'not-json'],
    ['[]', 'not-lorebook'],
    ['{"spec":"chara_card_v2","data":{"name":"x"}}', 'not-lorebook'],
    ['{"lorebookVersion":5,"entries":[{"text":"x"}]}', 'not-lorebook'],
    ['{"entries":[],"scan_depth":1e999}', 'out-of-range'],
    [deep, 'too-deep'],
    [`{"entries":[${'{},'.repeat(20_000)}{}]}`, 'too-many'],
  ])('%#', async (text, code) => {
    expect(await readLorebook(fileOf(text))).toMatchObject({ ok: false, faults: [{ code }] });
  });

  test('what is no text, and what is too large', async () => {
    expect(await readLorebook(new Blob([new Uint8Array([0xff, 0xfe, 0])]))).toMatchObject({
      faults: [{ code: 'not-text' }],
    });
    const large = new Blob(Array.from({ length: 21 }, () => ' '.repeat(1024 * 1024)));
    expect(await readLorebook(large)).toMatchObject({ faults: [{ code: 'too-large' }] });
  });
});
