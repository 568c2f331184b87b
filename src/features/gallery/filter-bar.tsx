import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { TEMPERAMENT_NAMES, TEMPERAMENTS } from '../../content/cast/temperaments';
import type { Temperament } from '../../content/cast/temperaments';
import { LANGUAGE_TAGS, useI18n } from '../../services/i18n';
import type { Entry } from './entries';
import { Heart } from './icons';
import { OWN_WORK } from './filter';
import type { GalleryFilter } from './filter';

interface FilterBarProps {
  readonly entries: readonly Entry[];
  readonly filter: GalleryFilter;
  readonly onFilter: (filter: GalleryFilter) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  /** Leaves the search for the panels. */
  readonly onLeaveSearch: () => void;
}

/** Enter and Escape of an input method are its own; Safari tells by the key code only. */
function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}

function SearchField({
  filter,
  onFilter,
  search,
  onLeaveSearch,
}: Omit<FilterBarProps, 'entries'>): ReactNode {
  const { t } = useI18n();
  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Escape') onFilter({ ...filter, query: '' });
    else if (event.key === 'Enter' || event.key === 'ArrowDown') onLeaveSearch();
    else return;
    event.preventDefault();
  }
  return (
    <div>
      <label htmlFor="find-character" className="sr-only">
        {t('cast.search')}
      </label>
      <input
        id="find-character"
        ref={search}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        className="field"
        placeholder={t('cast.search')}
        value={filter.query}
        onChange={(event) => onFilter({ ...filter, query: event.target.value })}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

function Choice({ id, label, any, value, options, onChoose }: ChoiceProps): ReactNode {
  const { t } = useI18n();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select
        id={id}
        className="field px-2 text-ellipsis"
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {t('cast.withCount', { label: option.label, count: option.count })}
          </option>
        ))}
      </select>
    </div>
  );
}

function worksOf(entries: readonly Entry[], language: string): readonly Option[] {
  const works = new Map<string, Option>();
  for (const { work, small, own } of entries) {
    if (own) continue;
    works.set(work, { value: work, label: small, count: (works.get(work)?.count ?? 0) + 1 });
  }
  const collator = new Intl.Collator(language);
  return [...works.values()].sort((one, other) => collator.compare(one.label, other.label));
}

/** Search, favourites, work and temperament: what of the cast is shown. */
export function FilterBar({ entries, filter, onFilter, search, onLeaveSearch }: FilterBarProps): ReactNode {
  const { t, locale } = useI18n();
  const own = entries.filter((entry) => entry.own).length;
  return (
    <div className="grid grid-cols-2 gap-2 wide:grid-cols-[minmax(0,1fr)_17rem_15rem]">
      <div className="col-span-2 grid grid-cols-[minmax(0,1fr)_auto] gap-2 wide:col-span-1">
        <SearchField filter={filter} onFilter={onFilter} search={search} onLeaveSearch={onLeaveSearch} />
        <button
          type="button"
          aria-pressed={filter.favourites}
          aria-label={t('cast.onlyFavourites')}
          title={t('cast.onlyFavourites')}
          onClick={() => onFilter({ ...filter, favourites: !filter.favourites })}
          className="panel inline-flex min-h-11 w-11 items-center justify-center hover:bg-wash aria-pressed:bg-wash"
        >
          <Heart full={filter.favourites} size={24} />
        </button>
      </div>
      <Choice
        id="filter-work"
        label={t('cast.work')}
        any={t('cast.anyWork')}
        value={filter.work}
        options={[
          { value: OWN_WORK, label: t('cast.ownShort'), count: own },
          ...worksOf(entries, LANGUAGE_TAGS[locale]),
        ]}
        onChoose={(work) => onFilter({ ...filter, work })}
      />
      <Choice
        id="filter-temperament"
        label={t('cast.temperament')}
        any={t('cast.anyTemperament')}
        value={filter.temperament}
        options={TEMPERAMENTS.map((value) => ({
          value,
          label: TEMPERAMENT_NAMES[value][locale],
          count: entries.filter(({ temperaments }) => temperaments.includes(value)).length,
        }))}
        onChoose={(temperament) => onFilter({ ...filter, temperament: temperament as Temperament | '' })}
      />
    </div>
  );
}
