interface Row {
  readonly id: string;
}

/** Rows of both: those with an id of their own as they are, those both have as `merge` makes them. */
export function mergeRows<T extends Row>(
  here: readonly T[],
  file: readonly T[],
  merge: (here: T, file: T) => T,
): readonly T[] {
  const offered = new Map(file.map((row) => [row.id, row]));
  const known = new Set(here.map(({ id }) => id));
  const merged = here.map((row) => {
    const other = offered.get(row.id);
    return other ? merge(row, other) : row;
  });
  return [...merged, ...file.filter(({ id }) => !known.has(id))];
}
