import { describe, expect, test } from 'vitest';
import { MAX_RECURSION } from '../../../src/domain/lore';
import { createRandom } from '../../../src/domain/random';
import { aBook, contents, tryBook, wakes } from './support';

describe('which entries are active', () => {
  test('one whose key occurs, and a constant one; never one that is switched off', () => {
    const book = aBook([
      { keys: ['rain'], name: 'Rain' },
      { keys: ['snow'] },
      { keys: [], content: 'Always.', constant: true },
      { keys: ['rain'], enabled: false, constant: true, content: '@@activate\nNever.' },
    ]);
    const { hits, after } = tryBook(book, ['It is rain again, rain.']);
    expect(after).toEqual(['About rain.', 'Always.']);
    expect(hits).toEqual([
      { name: 'Rain', index: 0, keys: ['rain'], tokens: 11 },
      { name: '', index: 2, keys: [], tokens: 7 },
    ]);
  });

  test('an empty content adds nothing', () => {
    expect(tryBook(aBook([{ constant: true, content: ' \n' }]), ['x']).hits).toEqual([]);
    expect(tryBook(aBook([{ constant: true, content: '{{x}}' }]), ['x'], { macros: () => '' }).hits).toEqual(
      [],
    );
  });

  test('all keys that occurred are told, as they are written', () => {
    const book = aBook([
      { keys: ['Rain', 'STORM', 'snow'], selective: true, secondary_keys: ['Sea', 'hill'] },
    ]);
    expect(tryBook(book, ['storm at sea', 'rain']).hits[0]?.keys).toEqual(['Rain', 'STORM', 'Sea']);
  });

  test.each([
    [0, 'tea', false],
    [0, 'tea milk', true],
    [0, 'tea milk sugar', true],
    [1, 'tea', true],
    [1, 'tea milk', true],
    [1, 'tea milk sugar', false],
    [2, 'tea', true],
    [2, 'tea milk', false],
    [3, 'tea milk', false],
    [3, 'tea milk sugar', true],
    [3, 'milk sugar', false],
    [9, 'tea milk', true],
  ])('selective logic %s with “%s”: %s', (selectiveLogic, text, expected) => {
    const entry = {
      keys: ['tea'], selective: true, secondary_keys: ['milk', 'sugar'], extensions: { selectiveLogic },
    }; // prettier-ignore
    expect(wakes(entry, text)).toBe(expected);
  });

  test('secondary keys count across messages, and only when the entry is selective', () => {
    const entry = { keys: ['tea'], secondary_keys: ['milk'] };
    expect(wakes({ ...entry, selective: true }, ['milk', 'tea'])).toBe(true);
    expect(wakes({ ...entry, selective: true }, ['tea'])).toBe(false);
    expect(wakes(entry, ['tea'])).toBe(true);
    expect(wakes({ ...entry, selective: true, secondary_keys: [] }, ['tea'])).toBe(true);
  });

  test('probability: drawn once, 0 never, 100 always, off when switched off', () => {
    const entry = (probability: number, useProbability = true) => ({
      extensions: { probability, useProbability },
    });
    const at = (value: number) => ({ random: () => value });
    expect(wakes(entry(30), 'rain', at(0.29))).toBe(true);
    expect(wakes(entry(30), 'rain', at(0.3))).toBe(false);
    expect(wakes(entry(0), 'rain', at(0))).toBe(false);
    expect(wakes(entry(100), 'rain', at(0.999))).toBe(true);
    expect(wakes(entry(0, false), 'rain', at(0.999))).toBe(true);
    expect(wakes({ ...entry(30), constant: true }, '', at(0.5))).toBe(false);
  });

  test('of a group one entry is used: the one set to win, else by weight', () => {
    const of = (weights: readonly (number | 'wins')[], value: number): readonly string[] =>
      contents(
        tryBook(
          aBook(
            weights.map((weight, index) => ({
              content: String(index),
              extensions: {
                group: 'mood',
                ...(weight === 'wins' ? { group_override: true } : { group_weight: weight }),
              },
            })),
          ),
          ['rain'],
          { random: () => value },
        ),
      );
    expect(of([10, 90], 0.05)).toEqual(['0']);
    expect(of([10, 90], 0.15)).toEqual(['1']);
    expect(of([10, 'wins'], 0)).toEqual(['1']);
    expect(of([0, 0], 0.5)).toHaveLength(1);
  });
});

describe('how far back it looks', () => {
  const texts = ['rain', 'one', 'two', 'three', 'four'];

  test('four messages, the book’s number, the entry’s number', () => {
    expect(tryBook(aBook([{}]), texts).hits).toHaveLength(0);
    expect(tryBook(aBook([{}]), texts.slice(0, 4)).hits).toHaveLength(1);
    expect(tryBook(aBook([{}], { scan_depth: 5 }), texts).hits).toHaveLength(1);
    expect(tryBook(aBook([{}], { scan_depth: 0 }), ['rain']).hits).toHaveLength(0);
    expect(tryBook(aBook([{ extensions: { scan_depth: 1 } }], { scan_depth: 5 }), texts).hits).toHaveLength(
      0,
    );
    expect(tryBook(aBook([{ content: '@@scan_depth 5\nHi' }]), texts).hits).toHaveLength(1);
    expect(tryBook(aBook([{}]), texts, { defaultScanDepth: 9 }).hits).toHaveLength(1);
    expect(tryBook(aBook([{ constant: true }], { scan_depth: 0 }), []).hits).toHaveLength(1);
  });

  test('no key reaches across two messages', () => {
    expect(wakes({ keys: ['two words'] }, ['two', 'words'])).toBe(false);
  });
});

describe('recursion', () => {
  const chain = [
    { keys: ['a'], content: 'bb' },
    { keys: ['bb'], content: 'cc' },
    { keys: ['cc'], content: 'dd' },
  ];

  test('is off unless the book asks for it', () => {
    expect(contents(tryBook(aBook(chain), ['a']))).toEqual(['bb']);
    expect(contents(tryBook(aBook(chain, { recursive_scanning: false }), ['a']))).toEqual(['bb']);
  });

  test('follows what activated entries say', () => {
    const lore = tryBook(aBook(chain, { recursive_scanning: true }), ['a']);
    expect(contents(lore)).toEqual(['bb', 'cc', 'dd']);
    expect(lore.recursive).toEqual([1, 2]);
  });

  test('goes no further than its bound, and not in circles', () => {
    const long = Array.from({ length: 40 }, (_, index) => ({
      keys: [`k${index}`],
      content: `k${index + 1}`,
    }));
    const circle = [...long, { keys: ['k1'], content: 'k0' }];
    expect(tryBook(aBook(circle, { recursive_scanning: true }), ['k0']).hits).toHaveLength(MAX_RECURSION + 2);
  });

  test('leaves out what is excluded from it, or keeps to itself', () => {
    const book = (index: number, name: string) =>
      aBook(
        chain.map((entry, at) => (at === index ? { ...entry, extensions: { [name]: true } } : entry)),
        { recursive_scanning: true },
      );
    expect(contents(tryBook(book(1, 'exclude_recursion'), ['a']))).toEqual(['bb']);
    expect(contents(tryBook(book(1, 'exclude_recursion'), ['a bb']))).toEqual(['bb', 'cc', 'dd']);
    expect(contents(tryBook(book(1, 'prevent_recursion'), ['a']))).toEqual(['bb', 'cc']);
    expect(contents(tryBook(book(0, 'prevent_recursion'), ['a']))).toEqual(['bb']);
  });

  test('brings in what waits for it, level by level', () => {
    const waiting = (level: unknown) => ({
      keys: ['a'],
      content: `L${String(level)}`,
      extensions: { delay_until_recursion: level },
    });
    const book = aBook([waiting(2), waiting(true), waiting(false)], { recursive_scanning: true });
    expect(contents(tryBook(book, ['a']))).toEqual(['L2', 'Ltrue', 'Lfalse']);
    expect(contents(tryBook({ ...book, recursive_scanning: false }, ['a']))).toEqual(['Lfalse']);
  });

  test('takes secondary keys from messages and entries together', () => {
    const book = aBook(
      [
        { keys: ['a'], content: 'the castle' },
        { keys: ['castle'], secondary_keys: ['king'], selective: true, content: 'both' },
      ],
      { recursive_scanning: true },
    );
    expect(contents(tryBook(book, ['a king']))).toContain('both');
    expect(contents(tryBook(book, ['a queen']))).not.toContain('both');
  });
});

describe('order and place', () => {
  test('a lower order stands earlier, equals as the book has them', () => {
    const order = (insertion_order: number, content: string) => ({ insertion_order, content });
    const book = aBook([order(5, 'e'), order(-1, 'a'), order(5, 'f'), order(2.5, 'c')]);
    expect(contents(tryBook(book, ['rain']))).toEqual(['a', 'c', 'e', 'f']);
    expect(tryBook(book, ['rain']).hits.map(({ index }) => index)).toEqual([1, 3, 0, 2]);
  });

  test('before or after the character, or at a depth', () => {
    const book = aBook([
      { content: 'b', position: 'before_char' },
      { content: 'a', position: 'after_char' },
      { content: 'none' },
      { content: 'st before', position: 'after_char', extensions: { position: 0 } },
      { content: 'st after', position: 'before_char', extensions: { position: 1 } },
      { content: 'examples', position: 'before_char', extensions: { position: 5 } },
      { content: 'note', extensions: { position: 2 } },
      { content: 'deep', extensions: { position: 4, depth: 7, role: 1 } },
      { content: 'plain depth', extensions: { position: 4 } },
      { content: 'said', extensions: { position: 4, depth: 0, role: 2 } },
      { content: 'outlet', extensions: { position: 7 } },
    ]);
    const lore = tryBook(book, ['rain']);
    expect(lore.before).toEqual(['b', 'st before']);
    expect(lore.after).toEqual(['a', 'none', 'st after', 'examples']);
    expect(lore.insertions).toEqual([
      { depth: 7, role: 'user', text: 'deep' },
      { depth: 4, role: 'system', text: 'note' },
      { depth: 4, role: 'system', text: 'plain depth' },
      { depth: 0, role: 'assistant', text: 'said' },
    ]);
    expect(lore.hits.map(({ index }) => index)).not.toContain(10);
  });
});

describe('the token budget', () => {
  const sized = (content: string, over: object = {}) => ({ content, ...over });

  test('drops lower priorities first; without one the order counts', () => {
    const book = aBook(
      [sized('aaaa', { priority: 1 }), sized('bbbb', { priority: 3 }), sized('cccc', { insertion_order: 2 })],
      { token_budget: 8 },
    );
    const lore = tryBook(book, ['rain']);
    expect(contents(lore)).toEqual(['cccc', 'bbbb']);
    expect(lore.crowdedOut).toEqual(['rain']);
  });

  test('equals: constant, then said rather than found in an entry, then earlier in the book', () => {
    const keep = (entries: readonly object[], token_budget: number) =>
      contents(tryBook(aBook(entries, { token_budget, recursive_scanning: true }), ['rain']));
    expect(keep([sized('one'), sized('two', { constant: true })], 3)).toEqual(['two']);
    expect(keep([sized('one'), sized('two')], 3)).toEqual(['one']);
    expect(keep([sized('far', { keys: ['fog'] }), sized('fog')], 3)).toEqual(['fog']);
  });

  test('one that is too large leaves its room to others', () => {
    const book = aBook([sized('x'.repeat(20), { priority: 9, name: 'Large' }), sized('small')], {
      token_budget: 10,
    });
    const lore = tryBook(book, ['rain']);
    expect(contents(lore)).toEqual(['small']);
    expect(lore.crowdedOut).toEqual(['Large']);
  });

  test('is the book’s, else the one given; 0 is none of its own', () => {
    const book = aBook([sized('123456')]);
    expect(tryBook(book, ['rain'], { maxTokens: 5 }).hits).toHaveLength(0);
    expect(tryBook({ ...book, token_budget: 6 }, ['rain'], { maxTokens: 5 }).hits).toHaveLength(1);
    expect(tryBook({ ...book, token_budget: 0 }, ['rain']).hits).toHaveLength(1);
  });

  test('keeps what asks to be spared first, and never goes over', () => {
    const spared = { extensions: { ignore_budget: true } };
    const book = aBook([sized('aaaa', { priority: 9 }), sized('bbbb', spared), sized('cccc', spared)], {
      token_budget: 6,
    });
    expect(contents(tryBook(book, ['rain']))).toEqual(['bbbb']);
  });
});

describe('what is wrong with an expression', () => {
  test('it is told by name, and the entry is not used', () => {
    const book = aBook([
      { keys: ['/(/'], name: 'Broken' },
      { keys: ['rain', '['], use_regex: true, comment: 'Also' },
      {},
    ]);
    const lore = tryBook(book, ['rain']);
    expect(lore.faulty).toEqual(['Broken', 'Also']);
    expect(lore.hits.map(({ index }) => index)).toEqual([2]);
  });

  test('one that took too long is left out', () => {
    const lore = tryBook(aBook([{ name: 'Slow' }, {}]), ['rain'], { tooSlow: new Set([0]) });
    expect(lore.faulty).toEqual(['Slow']);
    expect(lore.hits.map(({ index }) => index)).toEqual([1]);
  });
});

test('macros are filled in once an entry is active, before it is counted and searched', () => {
  const macros = (text: string): string => text.replaceAll('{{char}}', 'Rem');
  const book = aBook([{ content: 'I am {{char}}.' }, { keys: ['rem'], content: 'Maid' }], {
    recursive_scanning: true,
  });
  const lore = tryBook(book, ['rain'], { macros });
  expect(contents(lore)).toEqual(['I am Rem.', 'Maid']);
  expect(lore.hits[0]?.tokens).toBe(9);
});

test('the same seed draws the same', () => {
  const chance = { extensions: { probability: 50 } };
  const book = aBook(Array.from({ length: 30 }, () => chance));
  const draw = (seed: number) =>
    tryBook(book, ['rain'], { random: createRandom(seed) }).hits.map(({ index }) => index);
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});
