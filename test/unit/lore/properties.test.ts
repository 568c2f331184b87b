import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_TOKEN_BUDGET, readDecorators, splitKeys } from '../../../src/domain/lore';
import { anyBook, anyTexts, contents, seeded, tryBook } from './support';

const RUNS = { numRuns: 1500 };
const seed = fc.integer();

test('the budget is never exceeded, and what is used and what is not are told apart', () => {
  fc.assert(
    fc.property(anyBook, anyTexts, seed, (book, texts, at) => {
      const lore = tryBook(book, texts, seeded(at));
      const used = lore.hits.reduce((sum, { tokens }) => sum + tokens, 0);
      expect(used).toBeLessThanOrEqual(book.token_budget || DEFAULT_TOKEN_BUDGET);
      expect(contents(lore)).toHaveLength(lore.hits.length);
      expect(lore.hits.length + lore.crowdedOut.length + lore.faulty.length).toBeLessThanOrEqual(
        book.entries.length,
      );
    }),
    RUNS,
  );
});

test('what is switched off is never active, and each entry is at most once', () => {
  fc.assert(
    fc.property(anyBook, anyTexts, seed, (book, texts, at) => {
      const indexes = tryBook(book, texts, seeded(at)).hits.map(({ index }) => index);
      expect(new Set(indexes).size).toBe(indexes.length);
      for (const index of indexes) expect(book.entries[index]?.enabled).toBe(true);
    }),
    RUNS,
  );
});

test('entries stand in the order of their numbers', () => {
  fc.assert(
    fc.property(anyBook, anyTexts, seed, (book, texts, at) => {
      const { hits } = tryBook(book, texts, seeded(at));
      const orders = hits.map(({ index }) => [book.entries[index]?.insertion_order ?? 0, index] as const);
      expect(orders).toEqual(orders.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
    }),
    RUNS,
  );
});

test('the same arguments give the same answer', () => {
  fc.assert(
    fc.property(anyBook, anyTexts, seed, (book, texts, at) => {
      expect(tryBook(book, texts, seeded(at))).toEqual(tryBook(book, texts, seeded(at)));
    }),
    RUNS,
  );
});

test('every key that is told occurs in the book’s entry', () => {
  fc.assert(
    fc.property(anyBook, anyTexts, seed, (book, texts, at) => {
      for (const { index, keys } of tryBook(book, texts, seeded(at)).hits) {
        const entry = book.entries[index];
        for (const key of keys)
          expect([...(entry?.keys ?? []), ...(entry?.secondary_keys ?? [])]).toContain(key);
      }
    }),
    RUNS,
  );
});

test('what is used within a budget is used without one, too', () => {
  fc.assert(
    fc.property(anyBook, anyTexts, seed, (book, texts, at) => {
      const all = tryBook({ ...book, token_budget: 100_000 }, texts, seeded(at));
      const some = tryBook(book, texts, seeded(at));
      expect(all.crowdedOut).toEqual([]);
      expect(all.hits.map(({ index }) => index)).toEqual(
        expect.arrayContaining(some.hits.map(({ index }) => index)),
      );
    }),
    RUNS,
  );
});

test('reading decorators never throws and never leaves one of the standard', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('@@depth 3', '@@@role user', '@@nothing', '@@activate', ''),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { content } = readDecorators(lines.join('\n'));
      expect(content).not.toMatch(/^\s*@@@?(?:depth|role|activate)\b/m);
    }),
    RUNS,
  );
});

test('keys that a person writes are split at commas and lines, not within an expression', () => {
  expect(splitKeys('rain, snow\nfog，雨、雪')).toEqual(['rain', 'snow', 'fog', '雨', '雪']);
  expect(splitKeys('/a{1,2}/i, b')).toEqual(['/a{1,2}/i', 'b']);
  expect(splitKeys(' , /x\\/,y/ ,/r/anime, z,z')).toEqual(['/x\\/,y/', '/r/anime', 'z']);
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const key of splitKeys(text)) expect(key.trim()).toBe(key);
    }),
    RUNS,
  );
});
