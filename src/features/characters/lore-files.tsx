import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { LoreEntry, Lorebook } from '../../domain/lorebook';
import { saveFile } from '../../lib/download';
import { useT } from '../../services/i18n';
import { readLorebook, writeLorebook, writeWorldInfo } from '../../services/transfer/lorebook';
import type { LorebookFile, LorebookReading, LoreFault } from '../../services/transfer/lorebook';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { sentenceName } from './card-draft';
import { addBook } from './lore-edit';
import type { BookEditing } from './lore-use-book';

const LISTED = 20;

function Faults({ faults }: { readonly faults: readonly LoreFault[] }): ReactNode {
  const t = useT();
  return (
    <>
      <ul className="mt-2 list-disc pl-5">
        {faults.slice(0, LISTED).map(({ code, place, values }) => (
          <li key={`${code} ${place}`}>{t(`lore.fault.${code}`, { ...values, place })}</li>
        ))}
      </ul>
      {faults.length > LISTED ? <p>{t('lore.moreFaults', { count: faults.length - LISTED })}</p> : null}
    </>
  );
}

interface Chosen {
  readonly file: string;
  readonly reading: LorebookReading;
  /** Entries there were when it was chosen; with none, it has been taken already. */
  readonly have: number;
}

interface QuestionProps extends Chosen {
  readonly onAnswer: (how: 'add' | 'replace') => void;
  readonly onClose: () => void;
}

/** What a file held: refused, or waiting to be told where it goes, with what was mended in it. */
function Question({ file, reading, have, onAnswer, onClose }: QuestionProps): ReactNode {
  const t = useT();
  if (!reading.ok) {
    return (
      <Dialog title={t('lore.refused')} closeLabel={t('common.close')} onClose={onClose}>
        <p className="text-soft">{file}</p>
        <p className="mt-2">{t('lore.refusedLead')}</p>
        <Faults faults={reading.faults} />
      </Dialog>
    );
  }
  const { book, repaired } = reading;
  return (
    <Dialog
      title={t(have > 0 ? 'lore.importAsk' : 'lore.importedRepaired')}
      closeLabel={t('common.close')}
      onClose={onClose}
    >
      {have > 0 ? (
        <p>{t('lore.importAskBody', { found: book.entries.length, have, file: sentenceName(file) })}</p>
      ) : (
        <p className="text-soft">{file}</p>
      )}
      {repaired.length > 0 ? (
        <>
          <p className="mt-3 font-semibold">{t('lore.repaired')}</p>
          <Faults faults={repaired} />
        </>
      ) : null}
      {have > 0 ? (
        <div className="mt-4 flex flex-wrap gap-2">
          <Button look="primary" onClick={() => onAnswer('add')}>
            {t('lore.importAdd')}
          </Button>
          <Button onClick={() => onAnswer('replace')}>{t('lore.importReplace')}</Button>
        </div>
      ) : null}
    </Dialog>
  );
}

interface LoreFilesProps {
  readonly book: Lorebook | undefined;
  readonly editing: BookEditing;
  readonly onReplaced: () => void;
}

/** A lorebook file into the book and the book into a file. */
export function LoreFiles({ book, editing, onReplaced }: LoreFilesProps): ReactNode {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const have = book?.entries.length ?? 0;

  function add(fresh: Lorebook): void {
    let added: ReadonlySet<LoreEntry> = new Set();
    editing.edit((now) => {
      const next = addBook(now, fresh);
      added = new Set(next.entries.slice(now.entries.length));
      return next;
    });
    const without = (now: Lorebook): Lorebook => ({
      ...now,
      entries: now.entries.filter((entry) => !added.has(entry)),
    });
    editing.offerUndo(t('lore.imported', { count: added.size }), () => editing.edit(without));
  }

  function replace(fresh: Lorebook): void {
    editing.replace(fresh);
    onReplaced();
    const text = t('lore.imported', { count: fresh.entries.length });
    editing.offerUndo(text, () => {
      editing.replace(book);
      onReplaced();
    });
  }

  async function read(file: File): Promise<void> {
    setBusy(true);
    const reading = await readLorebook(file);
    setBusy(false);
    const asks = have > 0 || !reading.ok || reading.repaired.length > 0;
    if (reading.ok && have === 0) replace(reading.book);
    if (asks) setChosen({ file: file.name, reading, have });
  }

  const save = ({ blob, fileName }: LorebookFile): void => saveFile(blob, fileName);
  return (
    <>
      <div className="flex flex-col gap-1">
        <div className="flex flex-wrap gap-2">
          <Button disabled={busy} onClick={() => input.current?.click()}>
            {t('lore.import')}
          </Button>
          {book && have > 0 ? (
            <>
              <Button onClick={() => save(writeWorldInfo(book))}>{t('lore.exportWorldInfo')}</Button>
              <Button onClick={() => save(writeLorebook(book))}>{t('lore.exportBook')}</Button>
            </>
          ) : null}
        </div>
        <p className="text-sm text-soft">{t('lore.importHint')}</p>
        {have > 0 ? <p className="text-sm text-soft">{t('lore.exportHint')}</p> : null}
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,.lorebook,application/json"
        aria-label={t('lore.import')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void read(file);
        }}
      />
      {chosen ? (
        <Question
          {...chosen}
          onAnswer={(how) => {
            setChosen(null);
            if (!chosen.reading.ok) return;
            if (how === 'add') add(chosen.reading.book);
            else replace(chosen.reading.book);
          }}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </>
  );
}
