function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function reuseList(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const merged = next.map((item, index) => reuse<unknown>(previous[index], item));
  const same = merged.length === previous.length && merged.every((item, index) => item === previous[index]);
  return same ? previous : merged;
}

function reuseRecord(
  previous: Record<string, unknown>,
  next: Record<string, unknown>,
): Record<string, unknown> {
  const keys = Object.keys(next);
  let same = keys.length === Object.keys(previous).length;
  // From entries: a key named __proto__ is a key like any other.
  const merged: Record<string, unknown> = Object.fromEntries(
    keys.map((key) => {
      const earlier = Object.hasOwn(previous, key) ? previous[key] : undefined;
      const item = reuse(earlier, next[key]);
      if (item !== earlier || !Object.hasOwn(previous, key)) same = false;
      return [key, item];
    }),
  );
  return same ? previous : merged;
}

function reuseMap(
  previous: ReadonlyMap<unknown, unknown>,
  next: ReadonlyMap<unknown, unknown>,
): ReadonlyMap<unknown, unknown> {
  const merged = new Map([...next].map(([key, item]) => [key, reuse(previous.get(key), item)] as const));
  const same =
    merged.size === previous.size && [...merged].every(([key, item]) => previous.get(key) === item);
  return same ? previous : merged;
}

/**
 * `next`, in which every part that equals the part of `previous` in the same place is that very object.
 * What has not changed keeps its identity, and what is drawn from it need not be drawn again.
 */
export function reuse<T>(previous: T | undefined, next: T): T;
export function reuse(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) return reuseList(previous, next);
  if (previous instanceof Map && next instanceof Map) return reuseMap(previous, next);
  if (isPlain(previous) && isPlain(next)) return reuseRecord(previous, next);
  return next;
}
