import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { LoreEntry, Lorebook } from '../../domain/lorebook';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import { entryHas, entryTokens, isSorted } from './lore-edit';
import { LoreEntryRow } from './lore-entry-row';
import type { EntryList } from './lore-use-entries';

/** Rows that are made at once; more are made when they are asked for. */
const PAGE = 100;
/** Entries from which on a search is worth its room. */
const MANY = 8;

function Count({ book }: { readonly book: Lorebook }): ReactNode {
  const t = useT();
  const entries = useDeferredValue(book.entries);
  const tokens = useMemo(() => entries.reduce((sum, entry) => sum + entryTokens(entry), 0), [entries]);
  return (
    <p role="status" className="text-sm text-soft">
      {t('lore.count', { count: entries.length, tokens })}
    </p>
  );
}

interface LoreEntriesProps {
  readonly book: Lorebook;
  readonly list: EntryList;
}

interface Placed {
  readonly entry: LoreEntry;
  readonly at: number;
}

/** The entries that have the words, and the one that is wanted whatever it has. */
function useFound(entries: readonly LoreEntry[], words: string, wanted: number | null): readonly Placed[] {
  return useMemo(
    () =>
      entries
        .map((entry, at) => ({ entry, at }))
        .filter(({ entry, at }) => words === '' || at === wanted || entryHas(entry, words)),
    [entries, words, wanted],
  );
}

function Empty({ onAdd }: { readonly onAdd: () => void }): ReactNode {
  const t = useT();
  return (
    <div className="flex flex-col items-start gap-2">
      <p>{t('lore.empty')}</p>
      <Button look="primary" onClick={onAdd}>
        {t('lore.begin')}
      </Button>
    </div>
  );
}

/** The entries of a book, each a line that opens. */
export function LoreEntries({ book, list }: LoreEntriesProps): ReactNode {
  const t = useT();
  const { entries, recursive_scanning: recursive = false } = book;
  const [words, setWords] = useState('');
  const [pages, setPages] = useState(1);
  const found = useFound(entries, useDeferredValue(words.trim()), list.wanted);
  const place = found.findIndex(({ at }) => at === list.wanted);
  const limit = Math.max(pages * PAGE, place + 1);
  if (entries.length === 0) return <Empty onAdd={list.add} />;
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="text-lg font-bold">{t('lore.entries')}</h3>
        <Count book={book} />
      </div>
      {entries.length >= MANY ? (
        <input
          type="search"
          className="field"
          aria-label={t('lore.find')}
          placeholder={t('lore.find')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      ) : null}
      {found.length === 0 ? <p className="text-soft">{t('lore.noneFound')}</p> : null}
      <ul className="flex flex-col gap-2">
        {found.slice(0, limit).map(({ entry, at }) => (
          <LoreEntryRow
            key={at}
            entry={entry}
            at={at}
            open={list.open.has(at)}
            generation={list.generation}
            recursive={recursive}
            actions={list.actions}
          />
        ))}
      </ul>
      {found.length > limit ? (
        <Button className="self-start" onClick={() => setPages((before) => before + 1)}>
          {t('lore.more', { count: Math.min(PAGE, found.length - limit) })}
        </Button>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={list.add}>
          {t('lore.add')}
        </Button>
        {isSorted(book) ? null : <Button onClick={list.sort}>{t('lore.sort')}</Button>}
      </div>
    </section>
  );
}
