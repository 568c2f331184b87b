import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { entryName } from '../../domain/lore';
import type { Lorebook } from '../../domain/lorebook';
import { useT } from '../../services/i18n';
import { sentenceName } from './card-draft';
import { copyOf, insertEntry, NEW_ENTRY, removeEntry, sortEntries, withEntry } from './lore-edit';
import type { RowActions } from './lore-entry-row';
import type { BookEditing } from './lore-use-book';

const LINE = '[aria-expanded]';
const FIRST_FIELD = 'input:not([type="checkbox"])';

interface OpenRows {
  readonly open: ReadonlySet<number>;
  /** Changes when entries change their places: what a form holds besides its entry is another's then. */
  readonly generation: number;
  /** The row that is to be seen whatever is searched for. */
  readonly wanted: number | null;
  readonly toggle: (at: number) => void;
  readonly closeAll: () => void;
  /** An entry came in at this position (1), or went from it (-1). */
  readonly shift: (at: number, by: 1 | -1) => void;
  /** Opens the entry and goes to what the selector finds in its row. */
  readonly openAt: (at: number, focus: string) => void;
  /** Goes to the line of the entry. */
  readonly goTo: (at: number) => void;
}

function shifted(open: ReadonlySet<number>, at: number, by: 1 | -1): ReadonlySet<number> {
  const left = [...open].filter((each) => by === 1 || each !== at);
  return new Set(left.map((each) => (each >= at ? each + by : each)));
}

function useOpenRows(boxId: string): OpenRows {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [generation, setGeneration] = useState(0);
  const [wanted, setWanted] = useState<number | null>(null);
  const [focus, setFocus] = useState<{ readonly at: number; readonly what: string } | null>(null);

  useEffect(() => {
    if (!focus) return;
    const row = document.getElementById(boxId)?.querySelector(`[data-entry="${focus.at}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector<HTMLElement>(focus.what)?.focus();
  }, [boxId, focus]);

  const toggle = useCallback((at: number) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(at)) after.add(at);
      return after;
    });
  }, []);
  const closeAll = useCallback(() => {
    setOpen(new Set());
    setWanted(null);
  }, []);
  const shift = useCallback((at: number, by: 1 | -1) => {
    setOpen((before) => shifted(before, at, by));
    setGeneration((before) => before + 1);
    setWanted(null);
  }, []);
  const openAt = useCallback((at: number, what: string) => {
    setOpen((before) => new Set([...before, at]));
    setWanted(at);
    setFocus({ at, what });
  }, []);
  const goTo = useCallback((at: number) => setFocus({ at, what: LINE }), []);
  return { open, generation, wanted, toggle, closeAll, shift, openAt, goTo };
}

export interface EntryList extends Pick<OpenRows, 'open' | 'generation' | 'wanted' | 'closeAll'> {
  readonly actions: RowActions;
  readonly add: () => void;
  readonly sort: () => void;
  /** Opens the entry and goes there. */
  readonly show: (at: number) => void;
}

/** What can be done to the entries of a book, and which of them are open; `boxId` is the element they are in. */
export function useEntryList(
  { entries }: Lorebook,
  { edit, offerUndo }: BookEditing,
  boxId: string,
): EntryList {
  const t = useT();
  const rows = useOpenRows(boxId);
  const { open, generation, wanted, toggle, closeAll, shift, openAt, goTo } = rows;
  const now = useRef(entries);
  useLayoutEffect(() => {
    now.current = entries;
  }, [entries]);

  const insert = useCallback(
    (at: number, make: (before: Lorebook) => Lorebook) => {
      edit(make);
      shift(at, 1);
      openAt(at, FIRST_FIELD);
    },
    [edit, shift, openAt],
  );

  const actions = useMemo<RowActions>(
    () => ({
      toggle,
      replace: (at, change) =>
        edit((before) => {
          const entry = before.entries[at];
          return entry ? withEntry(before, at, change(entry)) : before;
        }),
      duplicate: (at) => {
        const entry = now.current[at];
        if (!entry) return;
        const name = t('lore.copyName', { name: entryName(entry) || t('lore.unnamed') });
        insert(at + 1, (before) => insertEntry(before, at + 1, copyOf(entry, name)));
      },
      remove: (at) => {
        const entry = now.current[at];
        if (!entry) return;
        edit((before) => removeEntry(before, at));
        shift(at, -1);
        goTo(Math.max(0, Math.min(at, now.current.length - 2)));
        const name = sentenceName(entryName(entry) || t('lore.unnamed'));
        offerUndo(t('lore.deleted', { name }), () => {
          edit((before) => insertEntry(before, at, entry));
          shift(at, 1);
        });
      },
    }),
    [edit, goTo, insert, offerUndo, shift, t, toggle],
  );

  const add = useCallback(() => {
    const at = now.current.length;
    insert(at, (before) => insertEntry(before, at, NEW_ENTRY));
  }, [insert]);
  const sort = useCallback(() => {
    edit(sortEntries);
    closeAll();
  }, [edit, closeAll]);
  const show = useCallback((at: number) => openAt(at, LINE), [openAt]);
  return { open, generation, wanted, closeAll, actions, add, sort, show };
}
