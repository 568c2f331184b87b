import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';

/** Milliseconds after the last letter until the note is written down. */
const REST_MS = 400;

interface NoteFieldProps {
  readonly note: string;
  readonly onWrite: (note: string) => void;
}

export function NoteField({ note, onWrite }: NoteFieldProps): ReactNode {
  const t = useT();
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<{ readonly write: () => void } | null>(null);
  const shown = draft ?? note;
  useEffect(() => {
    if (draft === null || draft === note) return;
    const write = (): void => {
      pending.current = null;
      onWrite(draft);
    };
    pending.current = { write };
    const timer = setTimeout(write, REST_MS);
    return () => clearTimeout(timer);
  }, [draft, note, onWrite]);
  // Leaving the panel in the middle of a word loses none of it.
  useEffect(() => () => pending.current?.write(), []);
  return (
    <label className="block">
      <span className="text-sm font-semibold">{t('rating.note')}</span>
      <textarea
        className="field mt-1 min-h-11 resize-none text-[0.95rem] [field-sizing:content]"
        rows={1}
        placeholder={t('rating.notePlaceholder')}
        value={shown}
        onChange={(event) => setDraft(event.target.value)}
      />
    </label>
  );
}
