import { describe, expect, test } from 'vitest';
import { METRICS } from '../../../src/domain/metric';
import {
  isFullyRated,
  markedCount,
  meanScore,
  nextMetric,
  previousMetric,
  setMark,
} from '../../../src/domain/rating';
import type { Marks } from '../../../src/domain/rating';
import { aRating } from '../../fixtures/builders';

const ALL_FOUR: Marks = Object.fromEntries(METRICS.map((metric) => [metric, 4]));

describe('the mean', () => {
  test('is of the scores given', () => {
    expect(meanScore({ fluency: 5, coherency: 2, speech_style: 4 })).toBeCloseTo(11 / 3, 10);
  });
  test('leaves out what could not be judged', () => {
    expect(meanScore({ fluency: 5, coherency: null })).toBe(5);
  });
  test('is none without a score', () => {
    expect(meanScore({})).toBeNull();
    expect(meanScore({ fluency: null })).toBeNull();
  });
});

test('cannot judge counts as marked', () => {
  expect(markedCount({ fluency: null, coherency: 3 })).toBe(2);
  expect(isFullyRated({ ...ALL_FOUR, demand_matching: null })).toBe(true);
  expect(isFullyRated({ ...ALL_FOUR, demand_matching: undefined as never })).toBe(false);
});

describe('moving on', () => {
  test('goes to the next unmarked metric', () => {
    expect(nextMetric('fluency', { fluency: 3 })).toBe('coherency');
    expect(nextMetric('fluency', { fluency: 3, coherency: 3 })).toBe('consistency');
  });
  test('comes round to one that was passed over', () => {
    const { coherency: _left, ...marks } = ALL_FOUR;
    expect(nextMetric('demand_matching', marks)).toBe('coherency');
  });
  test('ends when all are marked', () => {
    expect(nextMetric('fluency', ALL_FOUR)).toBeNull();
  });
  test('goes back as far as the first', () => {
    expect(previousMetric('coherency')).toBe('fluency');
    expect(previousMetric('fluency')).toBe('fluency');
  });
});

describe('setting a mark', () => {
  test('keeps the mark it replaces, with the time of the change', () => {
    const first = setMark(aRating({ marks: {}, revisions: [] }), 'fluency', 2, 1000);
    const second = setMark(first, 'fluency', null, 2000);
    expect(first).toMatchObject({ marks: { fluency: 2 }, revisions: [], ratedAt: 1000 });
    expect(second).toMatchObject({
      marks: { fluency: null },
      revisions: [{ metric: 'fluency', mark: 2, at: 2000 }],
      ratedAt: 2000,
    });
  });
  test('changes nothing when it is the same', () => {
    const rating = aRating({ marks: { fluency: 2 } });
    expect(setMark(rating, 'fluency', 2, 5000)).toBe(rating);
  });
});
