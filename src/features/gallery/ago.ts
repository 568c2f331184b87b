const MINUTE = 60_000;
const STEPS = [
  ['minute', MINUTE],
  ['hour', 60 * MINUTE],
  ['day', 24 * 60 * MINUTE],
  ['week', 7 * 24 * 60 * MINUTE],
  ['month', 30 * 24 * 60 * MINUTE],
  ['year', 365 * 24 * 60 * MINUTE],
] as const;

/** How long ago, for `Intl.RelativeTimeFormat`: whole units of the largest kind that has passed, or now. Epoch milliseconds. */
export function agoOf(at: number, now: number): [value: number, unit: Intl.RelativeTimeFormatUnit] {
  const passed = Math.max(now - at, 0);
  if (passed < MINUTE) return [0, 'second'];
  const [unit, length] = STEPS.findLast(([, step]) => passed >= step) ?? STEPS[0];
  return [-Math.floor(passed / length), unit];
}
