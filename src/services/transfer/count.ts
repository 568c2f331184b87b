/** How many rows of `after` are not among those before. */
export function countAdded(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): number {
  const known = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id)).length;
}
