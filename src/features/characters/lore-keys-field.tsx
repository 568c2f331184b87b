import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { regexFault, splitKeys } from '../../domain/lore';
import type { LoreEntry } from '../../domain/lorebook';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import { CloseIcon } from '../../ui/icons';
import { sentenceName } from './card-draft';
import { pieceInput } from './piece-input';

const SEPARATOR = /[,，、\n]/;

interface LoreKeysFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Says how the keys are read. */
  readonly entry: LoreEntry;
  readonly keys: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** Whether what is being typed is the inside of an expression, in which a comma ends nothing. */
function withinExpression(typed: string): boolean {
  return typed.trimStart().startsWith('/') && !/[^\\]\/[dgimsuvy]*\s*[,，、\n]\s*$/.test(typed.trimStart());
}

interface KeyChipProps {
  readonly text: string;
  readonly wrong: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function KeyChip({ text, wrong, onEdit, onRemove }: KeyChipProps): ReactNode {
  const t = useT();
  const name = sentenceName(text);
  return (
    <li
      className={cx(
        'flex max-w-full items-center rounded-[3px] border-2',
        wrong ? 'border-danger text-danger' : 'border-line bg-wash',
      )}
    >
      <button
        type="button"
        title={t('lore.editKey', { key: name })}
        aria-label={t('lore.editKey', { key: name })}
        className={cx('min-h-11 min-w-0 truncate pl-3', text.startsWith('/') && 'font-mono text-sm')}
        onClick={onEdit}
      >
        <bdi>{text}</bdi>
      </button>
      <button
        type="button"
        title={t('lore.removeKey', { key: name })}
        aria-label={t('lore.removeKey', { key: name })}
        className="inline-flex size-11 shrink-0 items-center justify-center"
        onClick={onRemove}
      >
        <CloseIcon size={16} />
      </button>
    </li>
  );
}

/** Keywords, each a piece of its own, so that one with a comma in it stays whole. */
export function LoreKeysField({ label, hint, entry, keys, onChange }: LoreKeysFieldProps): ReactNode {
  const t = useT();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  // A key that came with a comma in it, taken up again to be changed, stays one key.
  const [whole, setWhole] = useState(false);
  const faults = keys.flatMap((key) => {
    const reason = regexFault(entry, key);
    return reason === null ? [] : [{ key, reason }];
  });

  function add(text: string): void {
    setTyped('');
    setWhole(false);
    const fresh = whole ? [text.trim()].filter(Boolean) : splitKeys(text);
    if (fresh.length > 0) onChange([...new Set([...keys, ...fresh])]);
  }

  function takeOut(at: number): void {
    onChange(keys.filter((_, index) => index !== at));
    input.current?.focus();
  }

  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {hint}
      </p>
      {keys.length > 0 ? (
        <ul className="flex max-h-60 flex-wrap gap-2 overflow-y-auto p-1" aria-label={label}>
          {keys.map((key, at) => (
            <KeyChip
              // A book may hold a key twice.
              // oxlint-disable-next-line react/no-array-index-key -- texts may repeat and have no name but their place
              key={`${at} ${key}`}
              text={key}
              wrong={faults.some((fault) => fault.key === key)}
              onEdit={() => {
                setTyped(key);
                setWhole(splitKeys(key).length > 1);
                takeOut(at);
              }}
              onRemove={() => takeOut(at)}
            />
          ))}
        </ul>
      ) : null}
      <input
        ref={input}
        id={id}
        spellCheck={false}
        aria-describedby={faults.length > 0 ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={faults.length > 0 || undefined}
        {...pieceInput({
          typed,
          onType: setTyped,
          onAdd: add,
          isEnded: (text) => !whole && SEPARATOR.test(text) && !withinExpression(text),
        })}
      />
      <div id={`${id}-error`} role="status" className="text-sm text-danger">
        {faults.map(({ key, reason }) => (
          <p key={key}>{t('lore.badRegex', { key: sentenceName(key), reason })}</p>
        ))}
      </div>
    </div>
  );
}
