/** A proportion with the bounds of its confidence interval, all 0–1. */
export interface Proportion {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The normal quantile of a two-sided 95 % interval. */
const Z95 = 1.959963984540054;

/**
 * A share with its 95 % interval by Wilson's score method (E. B. Wilson, JASA 22, 1927, 209–212), which keeps to 0–1
 * and holds for few trials as well; null without trials. `hits` of `trials`, whole numbers.
 */
export function wilson(hits: number, trials: number): Proportion | null {
  if (trials === 0) return null;
  const share = hits / trials;
  const z2 = Z95 * Z95;
  const middle = (share + z2 / (2 * trials)) / (1 + z2 / trials);
  const half =
    (Z95 / (1 + z2 / trials)) * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  // Exactly 0 and 1 where they are that: rounding would leave a trace.
  const low = hits === 0 ? 0 : Math.max(0, middle - half);
  const high = hits === trials ? 1 : Math.min(1, middle + half);
  return { share, low, high };
}
