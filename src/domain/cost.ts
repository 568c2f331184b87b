import type { Prices } from './persona';
import type { Cost, Usage } from './session';

const MILLION = 1_000_000;

function priceOf(tokens: number | undefined, perMillion: number): number | null {
  if (perMillion === 0) return 0;
  return tokens === undefined ? null : tokens * perMillion;
}

/**
 * What a reply cost; null if the prices were not given, or the provider did not say how many tokens it took: a part of
 * the cost would look like the whole. Reasoning is counted by the providers as part of the answer.
 */
export function costOf(usage: Usage | undefined, prices: Prices | undefined): Cost | null {
  if (usage === undefined || prices === undefined) return null;
  const input = priceOf(usage.inputTokens, prices.input);
  const output = priceOf(usage.outputTokens, prices.output);
  if (input === null || output === null) return null;
  // Twelve digits are more than any bill has, and hide what binary fractions add.
  return { amount: Number(((input + output) / MILLION).toPrecision(12)), currency: prices.currency };
}
