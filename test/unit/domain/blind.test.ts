import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedOrder, letterOf, shuffled } from '../../../src/domain/blind';
import { createRandom } from '../../../src/domain/random';

interface Item {
  readonly source: string;
  readonly key: string;
}

const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });
const seeds = fc.integer();

function itemsOf(counts: readonly number[]): Item[] {
  return counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, number) => ({ source: `s${index}`, key: `s${index}/${number}` })),
  );
}

function order(items: readonly Item[], seed: number): Item[] {
  return balancedOrder(
    items,
    ({ source }) => source,
    ({ key }) => key,
    createRandom(seed),
  );
}

describe('the order of a queue', () => {
  it('holds every item exactly once', () => {
    fc.assert(
      fc.property(sizes, seeds, (counts, seed) => {
        const items = itemsOf(counts);
        const keys = order(items, seed).map(({ key }) => key);
        expect(keys.toSorted()).toEqual(items.map(({ key }) => key).toSorted());
      }),
    );
  });

  it('never lets a source get ahead by more than one, in any beginning of it', () => {
    fc.assert(
      fc.property(sizes, seeds, (counts, seed) => {
        const left = new Map(counts.map((count, index) => [`s${index}`, count]));
        const seen = new Map(counts.map((_, index) => [`s${index}`, 0]));
        for (const { source } of order(itemsOf(counts), seed)) {
          seen.set(source, (seen.get(source) ?? 0) + 1);
          left.set(source, (left.get(source) ?? 0) - 1);
          const open = [...seen].filter(([name]) => (left.get(name) ?? 0) > 0).map(([, count]) => count);
          const all = [...seen.values()];
          if (open.length > 0) expect(Math.max(...all) - Math.min(...open)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is within one for all sources while none has run out', () => {
    const items = itemsOf([40, 40, 40]);
    const found = order(items, 7);
    for (let end = 1; end <= found.length; end += 1) {
      const counts = ['s0', 's1', 's2'].map(
        (name) => found.slice(0, end).filter(({ source }) => source === name).length,
      );
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }
  });

  it('is the same for the same seed, whatever order the items came in', () => {
    fc.assert(
      fc.property(sizes, seeds, seeds, (counts, seed, other) => {
        const items = itemsOf(counts);
        expect(order(shuffled(items, createRandom(other)), seed)).toEqual(order(items, seed));
      }),
    );
  });

  it('differs from seed to seed, and who comes first does too', () => {
    const items = itemsOf([10, 10, 10]);
    const orders = Array.from({ length: 60 }, (_, seed) => order(items, seed));
    expect(new Set(orders.map((each) => each.map(({ key }) => key).join())).size).toBe(60);
    expect(new Set(orders.map(([first]) => first?.source))).toEqual(new Set(['s0', 's1', 's2']));
  });
});

it('letters go on after Z', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});
