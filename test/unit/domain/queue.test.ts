import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildQueue, firstOpen, itemCount } from '../../../src/domain/queue';
import type { Candidate, QueueFilter } from '../../../src/domain/queue';

function candidates(sources: readonly string[], dialogues: number): Candidate[] {
  return sources.flatMap((source) =>
    Array.from({ length: dialogues }, (_, index) => ({
      source,
      place: { kind: 'session', sessionId: `${source}-${index}` } as const,
      characterId: index % 2 === 0 ? 'luffy' : 'rem',
      scenarioId: index === 0 ? null : index,
      replies: [`${source}-${index}-1`, `${source}-${index}-2`],
    })),
  );
}

const ALL: QueueFilter = { sources: ['a', 'b', 'c'], characterIds: [], scenarioIds: [], limit: null };
const OFFERED = candidates(['a', 'b', 'c'], 10);

describe('building a queue', () => {
  it('takes what the filter names', () => {
    const count = (filter: Partial<QueueFilter>) =>
      buildQueue(OFFERED, { ...ALL, ...filter }, 'dialogue', 1).items.length;
    expect(count({})).toBe(30);
    expect(count({ sources: ['b'] })).toBe(10);
    expect(count({ characterIds: ['rem'] })).toBe(15);
    expect(count({ scenarioIds: [1, 2] })).toBe(6);
    expect(count({ limit: 7 })).toBe(7);
    expect(itemCount(OFFERED, 'reply')).toBe(60);
    expect(buildQueue(OFFERED, ALL, 'reply', 1).items).toHaveLength(60);
  });

  it('is fair however early it ends', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), (seed, limit) => {
        const { items, groups } = buildQueue(OFFERED, { ...ALL, limit }, 'dialogue', seed);
        const counts = [0, 1, 2].map(
          (respondent) => items.filter(({ group }) => groups[group]?.respondent === respondent).length,
        );
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives the letters by the seed and not by the names', () => {
    const firsts = Array.from(
      { length: 40 },
      (_, seed) => buildQueue(OFFERED, ALL, 'dialogue', seed).respondents[0],
    );
    expect(new Set(firsts)).toEqual(new Set(['a', 'b', 'c']));
    expect(buildQueue(OFFERED, ALL, 'reply', 5)).toEqual(buildQueue(OFFERED.toReversed(), ALL, 'reply', 5));
  });

  it('says the group of each item without its name', () => {
    const { items, groups, respondents } = buildQueue(OFFERED, ALL, 'dialogue', 3);
    for (const { group, place } of items) {
      const source = place.kind === 'session' ? place.sessionId.slice(0, 1) : '';
      expect(respondents[groups[group]?.respondent ?? -1]).toBe(source);
    }
    expect(groups).toHaveLength(6);
  });
});

describe('where to go on', () => {
  it('is the first position that is not left behind', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 40 })),
        fc.integer({ min: 1, max: 41 }),
        async (left, count) => {
          const settled = left.filter((position) => position < count);
          const before = (to: number) => Promise.resolve(settled.filter((position) => position < to).length);
          const expected = Array.from({ length: count }, (_, index) => index).find(
            (index) => !settled.includes(index),
          );
          expect(await firstOpen(before, settled.length, count)).toBe(expected ?? null);
        },
      ),
    );
  });

  it('is asked for once where nobody has jumped ahead', async () => {
    let asked = 0;
    const before = (to: number) => {
      asked += 1;
      return Promise.resolve(Math.min(to, 1000));
    };
    expect(await firstOpen(before, 1000, 26_400)).toBe(1000);
    expect(asked).toBe(1);
  });
});
