import type { Random } from './random';

/** The items in a random order, each order as likely (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const moved = order[last] as T;
    order[last] = order[other] as T;
    order[other] = moved;
  }
  return order;
}

/**
 * A random order in which the sources take turns: in any beginning of it, the counts of the sources that still have
 * items left differ by at most one, and a source that has run out has never been ahead of them by more than one.
 * The same items and the same sequence of numbers give the same order, whatever order the items came in, as long as
 * `keyOf` tells them apart.
 */
export function balancedOrder<T>(
  items: readonly T[],
  sourceOf: (item: T) => string,
  keyOf: (item: T) => string,
  random: Random,
): T[] {
  const bySource = new Map<string, { readonly key: string; readonly item: T }[]>();
  for (const item of items) {
    const group = bySource.get(sourceOf(item));
    const entry = { key: keyOf(item), item };
    if (group) group.push(entry);
    else bySource.set(sourceOf(item), [entry]);
  }
  let open = [...bySource]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entries]) => {
      const sorted = entries.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      return shuffled(sorted, random);
    });
  const order: T[] = [];
  for (let round = 0; open.length > 0; round += 1) {
    for (const entries of shuffled(open, random)) {
      const entry = entries[round];
      if (entry) order.push(entry.item);
    }
    open = open.filter((entries) => entries.length > round + 1);
  }
  return order;
}

const LETTERS = 26;

/** A, B … Z, AA, AB …: what a respondent is called while nobody may know who it is. `index` counts from 0. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? last : letterOf(Math.floor(index / LETTERS) - 1) + last;
}
