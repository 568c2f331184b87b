import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { cx } from '../../lib/cx';
import { useI18n } from '../../services/i18n';
import type { Translate } from '../../services/i18n';
import { Button } from '../../ui/button';
import { ImportIcon, NewIcon } from '../../ui/icons';
import { castEntries } from './entries';
import type { Entry } from './entries';
import { FilterBar } from './filter-bar';
import { LateRecent, LateShelf } from './late';
import { PanelGrid } from './panel-grid';
import { EVERYONE, filterEntries, OWN_WORK, showsEveryone } from './filter';
import type { GalleryFilter } from './filter';
import { forgetLingering, useShelf } from './shelf';
import { goToFirstPanel, useGridKeys } from './use-grid-keys';
import { useKeptFilter } from './use-kept-filter';
import { useSearch } from './use-search';

const KEYS = 'cast-keys';
const NOBODY: readonly Entry[] = [];
const NO_IDS: ReadonlySet<string> = new Set();

// Out of sight and out of reach, and kept as it was drawn.
const ASIDE = 'h-0 overflow-hidden [content-visibility:hidden]';
/** `content-visibility` takes the focus away as well; `inert` beside it would have everything styled anew. */
const SKIPS_CONTENT = CSS.supports('content-visibility', 'hidden');

const ENTRANCE =
  'panel inline-flex min-h-11 min-w-11 items-center justify-center gap-2 hover:bg-wash sm:px-3 font-medium';

function Head(): ReactNode {
  const { t } = useI18n();
  return (
    <div className="flex items-start justify-between gap-3 pt-2">
      <h1 className="text-3xl font-extrabold tracking-tight sm:text-4xl">{t('cast.title')}</h1>
      <div className="flex shrink-0 gap-2">
        <Link href="/characters/new" className={ENTRANCE} title={t('cast.new')}>
          <NewIcon />
          <span className="sr-only sm:not-sr-only">{t('cast.new')}</span>
        </Link>
        <Link href="/library" className={ENTRANCE} title={t('cast.import')}>
          <ImportIcon />
          <span className="sr-only sm:not-sr-only">{t('cast.import')}</span>
        </Link>
      </div>
    </div>
  );
}

/** A line for who is new here, the last talks for who has been before: in one place, so that nothing moves. */
function Beginning({ own }: { readonly own: readonly Entry[] }): ReactNode {
  const { t } = useI18n();
  const recent = useShelf((shelf) => shelf.recent);
  const ids = useMemo(() => new Set(own.map(({ id }) => id)), [own]);
  const lead = <p className="max-w-[36rem] leading-normal text-soft">{t('cast.lead')}</p>;
  return (
    <div className="flex min-h-[4.75rem] flex-col justify-center">
      {recent && recent.length > 0 ? <LateRecent talks={recent} own={ids} before={lead} /> : lead}
    </div>
  );
}

/** Why nobody is shown. */
function nobodyWords(filter: GalleryFilter, ownCount: number, t: Translate): string {
  const { query, work, temperament, favourites } = filter;
  const only = (rest: Partial<GalleryFilter>): boolean => showsEveryone({ ...filter, ...rest });
  if (work === OWN_WORK && ownCount === 0) return t('cast.noOwn');
  if (only({ query: '' })) return t('cast.none', { query });
  if (favourites && work === '' && temperament === '' && only({ favourites: false }))
    return t('cast.noFavourites');
  return t('cast.noneFits');
}

interface StatusProps {
  readonly filter: GalleryFilter;
  readonly found: number;
  readonly ownCount: number;
  readonly onShowEveryone: () => void;
}

/** How many are shown and how to see all of them again; how the keyboard moves. */
function Status({ filter, found, ownCount, onShowEveryone }: StatusProps): ReactNode {
  const { t } = useI18n();
  const everyone = showsEveryone(filter);
  const nobody = found === 0;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 wide:min-h-11">
      <p
        role="status"
        className={cx(
          nobody ? 'panel tone-ink w-full p-6 text-lg wrap-anywhere' : 'text-soft',
          everyone && 'sr-only wide:not-sr-only',
        )}
      >
        {nobody ? nobodyWords(filter, ownCount, t) : t('cast.count', { count: found })}
      </p>
      {nobody && filter.work === OWN_WORK ? (
        <p className="flex flex-wrap gap-x-6">
          <Link href="/characters/new" className="link inline-flex min-h-11 items-center font-semibold">
            {t('cast.makeOne')}
          </Link>
          <Link href="/library" className="link inline-flex min-h-11 items-center font-semibold">
            {t('cast.bringCard')}
          </Link>
        </p>
      ) : null}
      {everyone ? null : (
        <Button look="quiet" className="font-semibold" onClick={onShowEveryone}>
          {t('cast.showEveryone')}
        </Button>
      )}
      <p id={KEYS} className={everyone ? 'hidden text-sm text-soft wide:block' : 'hidden'}>
        {t('cast.keys')}
      </p>
    </div>
  );
}

/** The cast and one's own characters: a page of panels to choose one from. */
export function Gallery(): ReactNode {
  const { t, locale } = useI18n();
  const [, navigate] = useLocation();
  const { filter, setFilter, keep } = useKeptFilter();
  const told = useShelf((shelf) => shelf.own);
  const favourites = useShelf((shelf) => shelf.favourites);
  const lingering = useShelf((shelf) => shelf.lingering);
  const lastActive = useShelf((shelf) => shelf.active);
  const root = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);

  const cast = useMemo(() => castEntries(locale), [locale]);
  const own = told ?? NOBODY;
  const all = useMemo(() => [...cast, ...own], [cast, own]);
  const marked = useMemo(() => new Set(favourites), [favourites]);
  const shown = useDeferredValue(filter);
  const search = useSearch(shown.query, all);
  const wanted = useMemo(
    () => (shown.favourites ? new Set([...favourites, ...lingering]) : NO_IDS),
    [shown.favourites, favourites, lingering],
  );
  const found = useMemo(() => filterEntries(all, shown, wanted, search), [all, shown, wanted, search]);
  const everyone = showsEveryone(shown);
  const active = found.some(({ id }) => id === lastActive) ? lastActive : (found[0]?.id ?? null);

  // Once drawn, the whole page only steps back behind what is searched for: hundreds of panels are not made twice.
  const [whole, setWhole] = useState(everyone);
  if (everyone && !whole) setWhole(true);
  const keys = useGridKeys(root, searchField, found.at(-1)?.id ?? null);

  function change(next: GalleryFilter): void {
    forgetLingering();
    setFilter(next);
  }

  /** Panels are plain links: hundreds that listen to the address each would be heard at every change of it. */
  function open(event: MouseEvent): void {
    const to =
      event.target instanceof Element && event.target.closest<HTMLElement>('a[data-to]')?.dataset['to'];
    const elsewhere = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0;
    if (!to || elsewhere || event.defaultPrevented) return;
    event.preventDefault();
    navigate(to);
  }

  const grid = { active, favourites: marked, describedBy: KEYS };
  return (
    // Keys and clicks are those of what is inside, heard here once; a link is a link for the keyboard as well.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      ref={root}
      {...keys}
      onClickCapture={keep}
      onClick={open}
      className="mx-auto flex max-w-[84rem] flex-col gap-3 p-3 pb-16"
    >
      <Head />
      <Beginning own={own} />
      <FilterBar
        entries={all}
        filter={filter}
        onFilter={change}
        search={searchField}
        onLeaveSearch={() => goToFirstPanel(root.current)}
      />
      <Status
        filter={shown}
        found={found.length}
        ownCount={own.length}
        onShowEveryone={() => {
          change(EVERYONE);
          searchField.current?.focus();
        }}
      />
      {!everyone && found.length > 0 ? (
        <PanelGrid {...grid} entries={found} label={t('cast.pageTitle')} />
      ) : null}
      {whole ? (
        <div
          aria-hidden={!everyone}
          inert={!everyone && !SKIPS_CONTENT}
          className={everyone ? 'flex flex-col gap-3' : ASIDE}
        >
          <PanelGrid {...grid} entries={cast} label={t('cast.pageTitle')} />
          {own.length > 0 ? (
            <section className="mt-4 flex flex-col gap-3">
              <h2 className="text-2xl font-extrabold tracking-tight">{t('cast.own')}</h2>
              <PanelGrid {...grid} entries={own} label={t('cast.own')} heading="h3" />
            </section>
          ) : null}
        </div>
      ) : null}
      <LateShelf />
    </div>
  );
}
