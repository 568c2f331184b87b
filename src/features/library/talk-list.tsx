import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Session } from '../../domain/session';
import { useI18n } from '../../services/i18n';
import type { SessionListing } from '../../services/storage';
import { exportSessions } from '../../services/transfer';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { showNotice } from '../../ui/notice';
import { ExportDialog } from './export-dialog';
import { filterSessions } from './filter';
import type { LibraryFilter } from './filter';
import { SessionRow } from './session-row';
import { SearchField } from './search-field';
import { useDeleteSession } from './use-delete-session';

interface ToolsProps {
  readonly filter: LibraryFilter;
  readonly listings: readonly SessionListing[];
  readonly onFilter: (filter: LibraryFilter) => void;
}

function Tools({ filter, listings, onFilter }: ToolsProps): ReactNode {
  const { t } = useI18n();
  const characters = useMemo(
    () => [...new Map(listings.map(({ session }) => [session.character.id, session.character.name]))],
    [listings],
  );
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-[2fr_1fr_1fr]">
      <SearchField
        placeholder={t('library.search')}
        query={filter.query}
        className="col-span-2 sm:col-span-1"
        onQuery={(query) => onFilter({ ...filter, query })}
      />
      <SelectField
        label={t('library.character')}
        value={filter.characterId}
        onChange={(event) => onFilter({ ...filter, characterId: event.target.value })}
      >
        <option value="">{t('common.all')}</option>
        {characters.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('library.rating')}
        value={filter.rated}
        onChange={(event) => onFilter({ ...filter, rated: event.target.value as LibraryFilter['rated'] })}
      >
        <option value="all">{t('common.all')}</option>
        <option value="rated">{t('library.rated')}</option>
        <option value="unrated">{t('library.unrated')}</option>
      </SelectField>
    </div>
  );
}

interface ExportButtonsProps {
  readonly listings: readonly SessionListing[];
  /** What the filters leave: a selection behind them is not meant. */
  readonly shown: readonly SessionListing[];
  readonly selected: ReadonlySet<string>;
}

function ExportButtons({ listings, shown, selected }: ExportButtonsProps): ReactNode {
  const { t } = useI18n();
  const chosen = shown.filter(({ session }) => selected.has(session.id)).map(({ session }) => session.id);
  const save = (ids: readonly string[]): void => {
    exportSessions(ids).then(
      (count) => showNotice({ text: t('library.exported', { count }), lifetimeMs: 5000 }),
      () => showNotice({ text: t('transfer.exportFailed') }),
    );
  };
  return (
    <>
      {chosen.length > 0 ? (
        <Button look="primary" onClick={() => save(chosen)}>
          {t('library.exportSelected', { count: chosen.length })}
        </Button>
      ) : null}
      <Button
        disabled={listings.length === 0}
        onClick={() => save(listings.map(({ session }) => session.id))}
      >
        {t('library.exportAll')}
      </Button>
    </>
  );
}

function Empty(): ReactNode {
  const { t } = useI18n();
  return (
    <div className="panel tone-ink p-6">
      <p className="text-lg">{t('library.empty')}</p>
      <Link href="/" className="link mt-2 inline-flex min-h-11 items-center">
        {t('library.toCast')}
      </Link>
    </div>
  );
}

interface Selection {
  readonly selected: ReadonlySet<string>;
  readonly select: (id: string, on: boolean) => void;
  readonly selectAll: (listings: readonly SessionListing[]) => void;
}

function useSelection(): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const select = useCallback((id: string, on: boolean): void => {
    setSelected((before) => {
      const next = new Set(before);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const selectAll = (listings: readonly SessionListing[]): void =>
    setSelected(new Set(listings.map(({ session }) => session.id)));
  return { selected, select, selectAll };
}

interface TalkListProps {
  readonly listings: readonly SessionListing[];
}

/** The talks on this device. */
export function TalkList({ listings }: TalkListProps): ReactNode {
  const { t } = useI18n();
  const [filter, setFilter] = useState<LibraryFilter>({ query: '', characterId: '', rated: 'all' });
  const { selected, select, selectAll } = useSelection();
  const [exporting, setExporting] = useState<Session | null>(null);
  const deleteSession = useDeleteSession();
  const count = useRef<HTMLParagraphElement>(null);
  const remove = useCallback(
    ({ session }: SessionListing) => {
      // The row goes and would take the focus along.
      deleteSession(session, { onDeleted: () => count.current?.focus() });
    },
    [deleteSession],
  );
  const leave = useCallback(({ session }: SessionListing) => setExporting(session), []);
  const applied = useDeferredValue(filter);
  const found = useMemo(() => filterSessions(listings, applied), [listings, applied]);
  const allFound = found.length > 0 && found.every(({ session }) => selected.has(session.id));
  if (listings.length === 0) return <Empty />;
  return (
    <>
      <Tools filter={filter} listings={listings} onFilter={setFilter} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p ref={count} role="status" tabIndex={-1} className="text-soft">
          {t('library.count', { count: found.length })}
        </p>
        <div className="flex flex-wrap items-center gap-3">
          <label className="inline-flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              className="size-6 accent-(--spot-fill)"
              checked={allFound}
              onChange={(event) => selectAll(event.target.checked ? found : [])}
            />
            {t('library.selectAll')}
          </label>
          <ExportButtons listings={listings} shown={found} selected={selected} />
        </div>
      </div>
      {found.length === 0 ? <p>{t('library.none')}</p> : null}
      <ul className="flex flex-col gap-2">
        {found.map((listing) => (
          <SessionRow
            key={listing.session.id}
            listing={listing}
            selected={selected.has(listing.session.id)}
            onSelect={select}
            onExport={leave}
            onDelete={remove}
          />
        ))}
      </ul>
      {exporting ? <ExportDialog session={exporting} onClose={() => setExporting(null)} /> : null}
    </>
  );
}
