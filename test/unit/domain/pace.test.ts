import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../src/domain/metric';
import type { Mark } from '../../../src/domain/metric';
import { estimateMs, leastMs, paceWarnings } from '../../../src/domain/pace';
import type { RatedReply } from '../../../src/domain/pace';
import { allMarks } from '../../fixtures/builders';

const TEXT = '别担心，我们一步一步来。你先把今天的事告诉我，然后一起想办法。';

function aRated(mark: Mark, visibleMs = 60_000, text = TEXT): RatedReply {
  return { marks: allMarks(mark), visibleMs, text };
}

function mixed(visibleMs = 60_000): RatedReply {
  const marks = Object.fromEntries(METRICS.map((metric, index) => [metric, ((index % 5) + 1) as Mark]));
  return { marks, visibleMs, text: TEXT };
}

describe('the pace', () => {
  it('is not judged by fewer than five replies', () => {
    expect(paceWarnings(Array.from({ length: 4 }, () => aRated(5, 10)))).toEqual([]);
  });

  it('is uniform when four of the last five are one score throughout', () => {
    expect(paceWarnings([aRated(4), aRated(4), mixed(), aRated(4), aRated(4)])).toEqual(['uniform']);
    expect(paceWarnings([aRated(4), aRated(4), aRated(3), aRated(4), aRated(5)])).toEqual([]);
    expect(paceWarnings([aRated(4), aRated(4), mixed(), mixed(), aRated(4)])).toEqual([]);
  });

  it('does not count “cannot judge” as a score', () => {
    expect(paceWarnings(Array.from({ length: 5 }, () => aRated(null)))).toEqual([]);
  });

  it('is fast when four of the last five were answered sooner than they can be read', () => {
    const least = leastMs(TEXT);
    expect(paceWarnings(Array.from({ length: 5 }, () => mixed(least - 1)))).toEqual(['fast']);
    expect(paceWarnings(Array.from({ length: 5 }, () => mixed(least)))).toEqual([]);
  });

  it('looks at the last five only, and may find both', () => {
    const before = Array.from({ length: 5 }, () => aRated(5, 1));
    expect(paceWarnings(before)).toEqual(['uniform', 'fast']);
    expect(paceWarnings([...before, ...Array.from({ length: 5 }, () => mixed())])).toEqual([]);
  });

  it('gives longer texts more time, and Chinese ones more than as many Latin letters', () => {
    expect(leastMs('')).toBe(9 * 250);
    expect(leastMs('好'.repeat(30))).toBe(9 * 250 + 1000);
    expect(leastMs('a'.repeat(90))).toBe(9 * 250 + 1000);
  });
});

describe('the estimate', () => {
  it('waits until three items are done', () => {
    expect(estimateMs([1000, 1000], 10)).toBeNull();
  });

  it('goes by the median, so that a break over one item does not count', () => {
    expect(estimateMs([20_000, 30_000, 3_600_000], 10)).toBe(300_000);
    expect(estimateMs([10, 20, 30, 40], 4)).toBe(100);
  });
});
