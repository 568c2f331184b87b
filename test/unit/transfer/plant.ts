/** Puts unknown keys into every object of a session, those within lists included. */
export function plant(value: unknown, next: () => Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => plant(item, next));
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).map(([key, item]) => [key, plant(item, next)]);
  return Object.fromEntries([...Object.entries(next()), ...own]);
}
