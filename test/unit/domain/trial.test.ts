import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canLock,
  closeRanks,
  positioned,
  revealOrder,
  scoreSources,
  tallyOf,
} from '../../../src/domain/trial';

const entries = ['a', 'b', 'c', 'd'].map((id) => ({ sessionId: `s-${id}`, replyId: `r-${id}` }));

describe('places in a trial', () => {
  it('are the same for a seed, whatever order the replies came in', () => {
    fc.assert(
      fc.property(fc.nat(), fc.shuffledSubarray(entries, { minLength: 4 }), (seed, shuffled) => {
        expect(positioned(shuffled, seed)).toEqual(positioned(entries, seed));
      }),
    );
  });

  it('are each as likely for each reply', () => {
    const seeds = 4000;
    const first = new Map<string, number>();
    for (let seed = 0; seed < seeds; seed += 1) {
      const id = positioned(entries, seed)[0]?.replyId ?? '';
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    // Four standard deviations of a binomial count with p = 1/4.
    const most = 4 * Math.sqrt(seeds * 0.25 * 0.75);
    for (const { replyId } of entries) {
      expect(Math.abs((first.get(replyId) ?? 0) - seeds / 4)).toBeLessThan(most);
    }
  });
});

describe('ranks', () => {
  it('close up and keep ties', () => {
    expect(closeRanks([1, 3, 3])).toEqual([1, 2, 2]);
    expect(closeRanks([4, null, 2])).toEqual([2, null, 1]);
    expect(closeRanks([2, 2, 2])).toEqual([1, 1, 1]);
  });

  it('keep the order of any two', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }), (ranks) => {
        const closed = closeRanks(ranks);
        ranks.forEach((a, i) =>
          ranks.forEach((b, j) =>
            expect(Math.sign(a - b)).toBe(Math.sign((closed[i] ?? 0) - (closed[j] ?? 0))),
          ),
        );
      }),
    );
  });
});

describe('locking', () => {
  it('wants a guess, or every rank', () => {
    expect(canLock({ kind: 'fan', ranks: [null, null] })).toBe(false);
    expect(canLock({ kind: 'fan', guess: 0, ranks: [null, null] })).toBe(true);
    expect(canLock({ kind: 'side-by-side', ranks: [1, null] })).toBe(false);
    expect(canLock({ kind: 'side-by-side', ranks: [1, 1] })).toBe(true);
  });
});

it('counts how often each source was taken for human, the most often first', () => {
  const rows = [
    { source: 'x', name: 'X', human: false, taken: true },
    { source: 'h', name: 'H', human: true, taken: false },
    { source: 'x', name: 'X', human: false, taken: false },
    { source: 'h', name: 'H', human: true, taken: true },
    { source: 'h', name: 'H', human: true, taken: true },
  ];
  expect(
    scoreSources(rows).map(({ source, taken, trials, share }) => ({ source, taken, trials, share })),
  ).toEqual([
    { source: 'h', taken: 2, trials: 3, share: 2 / 3 },
    { source: 'x', taken: 1, trials: 2, share: 1 / 2 },
  ]);
});

describe('the order in which the letters turn over', () => {
  it('keeps the person for the last, and whoever was taken for one right before', () => {
    const ranks = [null, null, null, null];
    const humans = [false, true, false, false];
    expect(revealOrder({ kind: 'fan', guess: 0, ranks }, humans)).toEqual([2, 3, 0, 1]);
    expect(revealOrder({ kind: 'fan', guess: 1, ranks }, humans)).toEqual([0, 2, 3, 1]);
  });

  it('goes from the worst to the best, side by side', () => {
    const humans = [false, false, true];
    expect(revealOrder({ kind: 'side-by-side', ranks: [2, 1, 3] }, humans)).toEqual([2, 0, 1]);
    expect(revealOrder({ kind: 'side-by-side', ranks: [1, 1, 1] }, humans)).toEqual([0, 1, 2]);
  });
});

describe('the tally', () => {
  it('counts rounds, and those in which the person was found', () => {
    const round = (takenIsHuman: boolean) => [
      { source: 'fan', name: 'A fan', human: true, taken: takenIsHuman },
      { source: 'llm', name: 'An LLM', human: false, taken: !takenIsHuman },
    ];
    expect(tallyOf([])).toEqual({ found: 0, rounds: 0 });
    expect(tallyOf([true, false, true].flatMap(round))).toEqual({ found: 2, rounds: 3 });
  });
});
