import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Lorebook } from '../../domain/lorebook';
import { useT } from '../../services/i18n';
import { showUndo } from '../../ui/notice';
import { EMPTY_BOOK } from './lore-edit';

export interface BookEditing {
  /** Applies a change to the book as it is by then. */
  readonly edit: (change: (book: Lorebook) => Lorebook) => void;
  readonly replace: (book: Lorebook | undefined) => void;
  /** Says what was done and offers to take it back. */
  readonly offerUndo: (text: string, undo: () => void) => void;
}

/** Changes one after the other, each on top of the one before, in functions that stay the same. */
export function useBook(
  book: Lorebook | undefined,
  onChange: (book: Lorebook | undefined) => void,
): BookEditing {
  const t = useT();
  const latest = useRef({ book, onChange });
  useLayoutEffect(() => {
    latest.current = { book, onChange };
  }, [book, onChange]);

  const replace = useCallback((next: Lorebook | undefined) => {
    latest.current.book = next;
    latest.current.onChange(next);
  }, []);
  const edit = useCallback(
    (change: (before: Lorebook) => Lorebook) => replace(change(latest.current.book ?? EMPTY_BOOK)),
    [replace],
  );
  const offerUndo = useCallback(
    (text: string, undo: () => void) => showUndo(text, t('common.undo'), undo),
    [t],
  );
  return { edit, replace, offerUndo };
}
