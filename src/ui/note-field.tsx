import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/** Milliseconds after the last letter until the note is written down. */
const REST_MS = 400;

interface NoteFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** As it was written down last. */
  readonly note: string;
  readonly onWrite: (note: string) => void;
}

/** A text that is written down while it is typed. */
export function NoteField({ label, placeholder, note, onWrite }: NoteFieldProps): ReactNode {
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
  // Leaving the page in the middle of a word loses none of it.
  useEffect(() => () => pending.current?.write(), []);
  return (
    <label className="block">
      <span className="text-sm font-semibold">{label}</span>
      <textarea
        className="field mt-1 min-h-11 resize-none text-[0.95rem] [field-sizing:content]"
        rows={1}
        placeholder={placeholder}
        value={shown}
        onChange={(event) => setDraft(event.target.value)}
      />
    </label>
  );
}
