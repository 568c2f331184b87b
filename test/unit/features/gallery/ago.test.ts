import { expect, test } from 'vitest';
import { agoOf } from '../../../../src/features/gallery/ago';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test.each([
  [0, 0, 'second'],
  [59_999, 0, 'second'],
  [-5 * MINUTE, 0, 'second'],
  [MINUTE, -1, 'minute'],
  [59 * MINUTE, -59, 'minute'],
  [60 * MINUTE, -1, 'hour'],
  [DAY, -1, 'day'],
  [6.9 * DAY, -6, 'day'],
  [15 * DAY, -2, 'week'],
  [70 * DAY, -2, 'month'],
  [800 * DAY, -2, 'year'],
])('%d ms ago: %d %s', (passed, value, unit) => {
  expect(agoOf(1_000_000, 1_000_000 + passed)).toEqual([value, unit]);
});
