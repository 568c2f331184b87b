import { useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Lorebook } from '../../domain/lorebook';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import { LoreBookSettings } from './lore-book-settings';
import { EMPTY_BOOK, patchBook } from './lore-edit';
import { LoreEntries } from './lore-entries';
import { LoreFiles } from './lore-files';
import { LoreTry } from './lore-try';
import { useBook } from './lore-use-book';
import { useEntryList } from './lore-use-entries';

interface LorebookEditorProps {
  readonly book: Lorebook | undefined;
  /** undefined: the book is taken away. */
  readonly onChange: (book: Lorebook | undefined) => void;
  /** Fills in macros, for trying the book; absent: they stay as they are written. */
  readonly fill?: (text: string) => string;
}

function asWritten(text: string): string {
  return text;
}

/** A character's lorebook: the book as a whole, its entries, a place to try it, and files in and out. */
export function LorebookEditor({ book, onChange, fill = asWritten }: LorebookEditorProps): ReactNode {
  const t = useT();
  const id = useId();
  const editing = useBook(book, onChange);
  const { edit, replace, offerUndo } = editing;
  const shown = useMemo(() => book ?? EMPTY_BOOK, [book]);
  const list = useEntryList(shown, editing, id);

  function remove(): void {
    const before = book;
    replace(undefined);
    list.closeAll();
    offerUndo(t('lore.removed'), () => replace(before));
  }

  return (
    <div id={id} className="flex min-w-0 flex-col gap-4">
      {book ? <LoreBookSettings book={book} patch={(patch) => edit((now) => patchBook(now, patch))} /> : null}
      <LoreEntries book={shown} list={list} />
      {shown.entries.length > 0 ? <LoreTry book={shown} fill={fill} onShow={list.show} /> : null}
      <LoreFiles book={book} editing={editing} onReplaced={list.closeAll} />
      {book ? (
        <Button look="danger" className="self-start" onClick={remove}>
          {t('lore.remove')}
        </Button>
      ) : null}
    </div>
  );
}
