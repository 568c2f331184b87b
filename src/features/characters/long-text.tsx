import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';

/** The macros a fan needs; cards may hold others. */
const MACROS = [
  { macro: '{{char}}', label: 'own.insertChar' },
  { macro: '{{user}}', label: 'own.insertUser' },
] as const;

/** Puts words where the cursor stands, in a way that the browser's own undo can take back. */
function insertAtCursor(area: HTMLTextAreaElement, words: string): void {
  area.focus();
  // The only way to change a field that keeps its undo history; where it is refused, the words come without.
  if (document.execCommand('insertText', false, words)) return;
  area.setRangeText(words, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * From here on a field keeps its height and the direction of the page: to look through a text of this length at every
 * letter takes browsers too long.
 */
const HEAVY = 20_000;

interface LongTextProps {
  readonly label: string;
  /** The label is read out and not shown. */
  readonly hideLabel?: boolean;
  /** What the field does. */
  readonly hint?: ReactNode;
  /** Stands in the field while it is empty. */
  readonly example?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Begins as a field of two lines; longer ones begin with four. */
  readonly short?: boolean;
  /** For people only: macros mean nothing in it. */
  readonly plain?: boolean;
  /** Further buttons behind those for macros. */
  readonly extra?: ReactNode;
}

/** A text of any length, in a field that grows with it up to most of the screen. */
export function LongText({
  label,
  hideLabel,
  hint,
  example,
  value,
  onChange,
  short,
  plain,
  extra,
}: LongTextProps): ReactNode {
  const t = useT();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const heavy = value.length > HEAVY;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'font-semibold'}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
      <textarea
        ref={area}
        id={id}
        dir={heavy ? undefined : 'auto'}
        rows={short ? 2 : 4}
        aria-describedby={hint ? `${id}-hint` : undefined}
        placeholder={example}
        className={cx(
          'field resize-y leading-normal',
          heavy ? 'h-[60dvh]' : 'max-h-[60dvh] [field-sizing:content]',
          short ? 'min-h-18' : 'min-h-28',
        )}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {plain ? null : (
        <div className="flex flex-wrap items-center gap-1">
          {MACROS.map(({ macro, label: name }) => (
            <button
              key={macro}
              type="button"
              title={t(name)}
              aria-label={`${macro}: ${t(name)}`}
              className="min-h-11 rounded-[3px] px-2 font-mono text-sm text-soft hover:bg-wash hover:text-ink"
              onClick={() => area.current && insertAtCursor(area.current, macro)}
            >
              {macro}
            </button>
          ))}
          {extra ? <span className="ml-auto flex items-center">{extra}</span> : null}
        </div>
      )}
    </div>
  );
}
