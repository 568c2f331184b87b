import { CAST } from '../../content/cast';
import { TEMPERAMENTS } from '../../content/cast/temperaments';
import type { Temperament } from '../../content/cast/temperaments';
import { OWN_WORK } from './filter';
import type { GalleryFilter } from './filter';

const NAMES = { query: 'q', work: 'work', temperament: 'temperament', favourites: 'favourites' } as const;
const LONGEST_QUERY = 200;

function isTemperament(value: string): value is Temperament {
  return TEMPERAMENTS.includes(value as Temperament);
}

function isWork(value: string): boolean {
  return value === OWN_WORK || CAST.some(({ work }) => work.en === value);
}

/** What the search part of an address (`?q=…`) asks to see; what it does not know is left aside. */
export function readFilter(search: string): GalleryFilter {
  const asked = new URLSearchParams(search);
  const work = asked.get(NAMES.work) ?? '';
  const temperament = asked.get(NAMES.temperament) ?? '';
  return {
    query: (asked.get(NAMES.query) ?? '').slice(0, LONGEST_QUERY),
    work: isWork(work) ? work : '',
    temperament: isTemperament(temperament) ? temperament : '',
    favourites: asked.get(NAMES.favourites) === '1',
  };
}

/** The search part of an address with the filter in it and the rest as it was; empty if nothing is left. */
export function writeFilter(search: string, filter: GalleryFilter): string {
  const written = new URLSearchParams(search);
  const set = (name: string, value: string): void => {
    if (value === '') written.delete(name);
    else written.set(name, value);
  };
  set(NAMES.query, filter.query.trim().slice(0, LONGEST_QUERY));
  set(NAMES.work, filter.work);
  set(NAMES.temperament, filter.temperament);
  set(NAMES.favourites, filter.favourites ? '1' : '');
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}
