/** Whether two values of JSON's kinds say the same, whatever the order of their keys; an undefined key is absent. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a).filter(([, value]) => value !== undefined);
  const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
  return (
    left.length === right.size &&
    left.every(([key, value]: [string, unknown]) => right.has(key) && same(value, right.get(key)))
  );
}

/** `before` where nothing has changed, so that what is there is not written again. */
export function kept<T>(before: T, after: T): T {
  return same(before, after) ? before : after;
}
