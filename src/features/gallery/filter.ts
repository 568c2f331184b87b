import type { Temperament } from '../../content/cast/temperaments';

/** What somebody is looked for by. */
export interface Searchable {
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  /** Works; of one's own the tags. */
  readonly works: readonly string[];
}

/** `search` of `search.ts`, which is fetched after the first screen. */
export type Search = <T extends Searchable>(items: readonly T[], query: string) => readonly T[];

/** The work of characters of one's own in a filter. */
export const OWN_WORK = 'own';

export interface GalleryFilter {
  readonly query: string;
  /** Key of a work, `OWN_WORK`, or empty for any. */
  readonly work: string;
  readonly temperament: Temperament | '';
  readonly favourites: boolean;
}

export const EVERYONE: GalleryFilter = { query: '', work: '', temperament: '', favourites: false };

interface Filtered extends Searchable {
  readonly id: string;
  readonly own: boolean;
  readonly work: string;
  readonly temperaments: readonly Temperament[];
}

/** Whether nothing is searched for and nothing filtered away. */
export function showsEveryone({ query, work, temperament, favourites }: GalleryFilter): boolean {
  return query.trim() === '' && work === '' && temperament === '' && !favourites;
}

/** Those whom the filter leaves, who answers best to the query first; null: the search is still on its way. */
export function filterEntries<T extends Filtered>(
  entries: readonly T[],
  filter: GalleryFilter,
  favourites: ReadonlySet<string>,
  search: Search | null,
): readonly T[] {
  const { query, work, temperament } = filter;
  const left = entries.filter(
    (entry) =>
      (work === '' || (work === OWN_WORK ? entry.own : entry.work === work)) &&
      (temperament === '' || entry.temperaments.includes(temperament)) &&
      (!filter.favourites || favourites.has(entry.id)),
  );
  return search ? search(left, query) : left;
}
