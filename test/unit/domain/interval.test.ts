import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilson } from '../../../src/domain/interval';

/*
 * R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
 * 857–872, table I, method 3 (score, no continuity correction), 95 %.
 */
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('gives the published interval of %i of %i', (hits, trials, low, high) => {
  const found = wilson(hits, trials);
  expect(found?.share).toBeCloseTo(hits / trials, 10);
  expect(found?.low).toBeCloseTo(low, 4);
  expect(found?.high).toBeCloseTo(high, 4);
});

it('says nothing without trials', () => {
  expect(wilson(0, 0)).toBeNull();
});

it('bounds exactly the shares from which the count is less than z standard errors away', () => {
  const z = 1.959963984540054;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (trials, some) => {
      const hits = some % (trials + 1);
      const found = wilson(hits, trials);
      if (!found) throw new Error('no interval');
      for (const bound of [found.low, found.high]) {
        if (bound === 0 || bound === 1) continue;
        // The score test's own equation, solved the other way round.
        const distance = Math.abs(hits / trials - bound) / Math.sqrt((bound * (1 - bound)) / trials);
        expect(distance).toBeCloseTo(z, 6);
      }
    }),
  );
});
