import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useI18n } from '../../services/i18n';
import { useSessionList } from '../../services/storage';
import type { SessionListing } from '../../services/storage';
import { exportSessions, importSessionLog } from '../../services/transfer';
import type { ImportOutcome } from '../../services/transfer';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { showNotice } from '../../ui/notice';
import { filterSessions } from './filter';
import type { LibraryFilter } from './filter';
import { ImportResult } from './import-result';
import { SessionRow } from './session-row';
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
      <div className="col-span-2 flex flex-col gap-1 sm:col-span-1">
        <label htmlFor="find-session" className="font-semibold">
          {t('common.search')}
        </label>
        <input
          id="find-session"
          type="search"
          className="field"
          placeholder={t('library.search')}
          value={filter.query}
          onChange={(event) => onFilter({ ...filter, query: event.target.value })}
        />
      </div>
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

interface ImportButtonProps {
  readonly onOutcome: (fileName: string, outcome: ImportOutcome) => void;
}

function ImportButton({ onOutcome }: ImportButtonProps): ReactNode {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  async function read(file: File): Promise<void> {
    setBusy(true);
    const outcome = await importSessionLog(file);
    setBusy(false);
    onOutcome(file.name, outcome);
  }
  return (
    <>
      <Button aria-disabled={busy} onClick={() => !busy && input.current?.click()}>
        {t(busy ? 'library.importing' : 'library.import')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={t('library.importFile')}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void read(file);
        }}
      />
    </>
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

/** Every talk on this device. */
export function Library(): ReactNode {
  const { t } = useI18n();
  const all = useSessionList();
  // A scene that was set and never begun is no talk yet.
  const listings = useMemo(() => all?.filter(({ rounds }) => rounds > 0), [all]);
  const [filter, setFilter] = useState<LibraryFilter>({ query: '', characterId: '', rated: 'all' });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [result, setResult] = useState<{ readonly name: string; readonly outcome: ImportOutcome } | null>(
    null,
  );
  const deleteSession = useDeleteSession();
  const count = useRef<HTMLParagraphElement>(null);
  const remove = useCallback(
    ({ session }: SessionListing) => {
      // The row goes and would take the focus along.
      deleteSession(session, { onDeleted: () => count.current?.focus() });
    },
    [deleteSession],
  );
  const applied = useDeferredValue(filter);
  const found = useMemo(() => filterSessions(listings ?? [], applied), [listings, applied]);
  const select = useCallback((id: string, on: boolean): void => {
    setSelected((before) => {
      const next = new Set(before);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const allFound = found.length > 0 && found.every(({ session }) => selected.has(session.id));
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-4 p-3 pb-20">
      <div className="flex flex-wrap items-end justify-between gap-3 pt-2">
        <h1 className="text-3xl font-extrabold tracking-tight">{t('nav.library')}</h1>
        <div className="flex flex-wrap gap-2">
          <ExportButtons listings={listings ?? []} shown={found} selected={selected} />
          <ImportButton onOutcome={(name, outcome) => setResult({ name, outcome })} />
        </div>
      </div>
      {listings?.length === 0 ? <Empty /> : null}
      {listings && listings.length > 0 ? (
        <>
          <Tools filter={filter} listings={listings} onFilter={setFilter} />
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p ref={count} role="status" tabIndex={-1} className="text-soft">
              {t('library.count', { count: found.length })}
            </p>
            <label className="inline-flex min-h-11 items-center gap-2">
              <input
                type="checkbox"
                className="size-6 accent-(--spot-fill)"
                checked={allFound}
                onChange={(event) =>
                  setSelected(
                    event.target.checked ? new Set(found.map(({ session }) => session.id)) : new Set(),
                  )
                }
              />
              {t('library.selectAll')}
            </label>
          </div>
          {found.length === 0 ? <p>{t('library.none')}</p> : null}
          <ul className="flex flex-col gap-2">
            {found.map((listing) => (
              <SessionRow
                key={listing.session.id}
                listing={listing}
                selected={selected.has(listing.session.id)}
                onSelect={select}
                onDelete={remove}
              />
            ))}
          </ul>
        </>
      ) : null}
      {listings === undefined ? <p className="text-soft">{t('app.loading')}</p> : null}
      {result ? (
        <ImportResult fileName={result.name} outcome={result.outcome} onClose={() => setResult(null)} />
      ) : null}
    </div>
  );
}
