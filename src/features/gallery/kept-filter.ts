import { CAST } from '../../content/cast';
import { TEMPERAMENTS } from '../../content/cast/temperaments';
import type { Temperament } from '../../content/cast/temperaments';
import { EVERYONE, OWN_WORK, showsEveryone } from './filter';
import type { GalleryFilter } from './filter';

const KEY = 'gallery';
const LONGEST_QUERY = 200;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isTemperament(value: unknown): value is Temperament {
  return TEMPERAMENTS.includes(value as Temperament);
}

function isWork(value: unknown): value is string {
  return value === OWN_WORK || CAST.some(({ work }) => work.en === value);
}

/** The filter that an entry of the browser's history carries; what it does not know of it is left aside. */
export function readFilter(state: unknown): GalleryFilter {
  const kept = isRecord(state) ? state[KEY] : null;
  if (!isRecord(kept)) return EVERYONE;
  const { query, work, temperament, favourites } = kept;
  return {
    query: typeof query === 'string' ? query.slice(0, LONGEST_QUERY) : '',
    work: isWork(work) ? work : '',
    temperament: isTemperament(temperament) ? temperament : '',
    favourites: favourites === true,
  };
}

/** The state of an entry of the history with the filter in it and the rest as it was. */
export function withFilter(state: unknown, filter: GalleryFilter): unknown {
  const { [KEY]: _before, ...rest } = isRecord(state) ? state : {};
  return showsEveryone(filter) ? rest : { ...rest, [KEY]: filter };
}
