import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { costOf } from '../../../src/domain/cost';

const prices = { currency: 'USD', input: 0.27, output: 1.1 };

test('a million tokens cost what a million tokens cost', () => {
  expect(costOf({ inputTokens: 1_000_000, outputTokens: 1_000_000 }, prices)).toEqual({
    amount: 1.37,
    currency: 'USD',
  });
  expect(costOf({ inputTokens: 1200, outputTokens: 80 }, prices)?.amount).toBe(0.000412);
});

test('reasoning is part of the answer and is not paid twice', () => {
  const usage = { inputTokens: 10, outputTokens: 100, reasoningTokens: 90 };
  expect(costOf(usage, prices)).toEqual(costOf({ inputTokens: 10, outputTokens: 100 }, prices));
});

test('half of a bill is none', () => {
  expect(costOf(undefined, prices)).toBeNull();
  expect(costOf({ inputTokens: 10, outputTokens: 10 }, undefined)).toBeNull();
  expect(costOf({ inputTokens: 10 }, prices)).toBeNull();
  expect(costOf({ outputTokens: 10 }, prices)).toBeNull();
});

test('what costs nothing need not be counted', () => {
  expect(costOf({ outputTokens: 10 }, { ...prices, input: 0 })?.amount).toBe(0.000011);
  expect(costOf({}, { currency: '¥', input: 0, output: 0 })).toEqual({ amount: 0, currency: '¥' });
});

test('is never less than nothing and never strange', () => {
  const tokens = fc.nat(10_000_000);
  const price = fc.double({ min: 0, max: 10_000, noNaN: true });
  fc.assert(
    fc.property(tokens, tokens, price, price, (inputTokens, outputTokens, input, output) => {
      const amount = costOf({ inputTokens, outputTokens }, { currency: 'USD', input, output })?.amount ?? -1;
      expect(Number.isFinite(amount)).toBe(true);
      expect(amount).toBeGreaterThanOrEqual(0);
    }),
  );
});
