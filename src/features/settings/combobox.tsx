import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { cx } from '../../lib/cx';
import { Frame, useField } from '../../ui/field';

interface ComboboxProps {
  readonly label: string;
  readonly listLabel: string;
  readonly hint: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly options: readonly string[];
  /** Stands under the options; empty for nothing. */
  readonly foot: string;
  readonly onChange: (value: string) => void;
}

/** The option after moving by a key; -1 is the field itself. null for a key that does not move. */
export function movedBy(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return at + 1 >= count ? -1 : at + 1;
  if (key === 'ArrowUp') return at === -1 ? count - 1 : at - 1;
  return null;
}

interface OptionsProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly active: number;
  readonly value: string;
  readonly foot: string;
  readonly onPick: (option: string) => void;
}

function Options({ id, label, options, active, value, foot, onPick }: OptionsProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className="panel absolute inset-x-0 top-full z-10 mt-1 shadow-[3px_3px_0_var(--color-line)]">
      <div ref={list} id={id} role="listbox" aria-label={label} className="max-h-72 overflow-y-auto">
        {options.map((option, at) => (
          <div
            key={option}
            id={`${id}-${at}`}
            role="option"
            aria-selected={option === value}
            // Pressed, not clicked: a click would come after the field has lost the focus and closed the list.
            onPointerDown={(event) => {
              event.preventDefault();
              onPick(option);
            }}
            className={cx(
              'flex min-h-11 cursor-pointer items-center px-3 py-1 break-all',
              at === active ? 'bg-ink text-page' : 'hover:bg-wash',
              option === value && 'font-semibold',
            )}
          >
            {option}
          </div>
        ))}
      </div>
      {foot ? <p className="border-t-2 border-hair px-3 py-1.5 text-sm text-soft">{foot}</p> : null}
    </div>
  );
}

/** What is open, and which option the arrow keys have come to. */
function useList(options: readonly string[], value: string, onChange: (value: string) => void) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const at = active < options.length ? active : -1;
  const pick = (option: string): void => {
    onChange(option);
    setOpen(false);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const chosen = options[at];
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === 'Enter' && open && chosen !== undefined) {
      event.preventDefault();
      pick(chosen);
    } else if (options.length > 0) {
      const next = open ? movedBy(event.key, at, options.length) : movedBy(event.key, -1, options.length);
      if (next === null) return;
      event.preventDefault();
      setOpen(true);
      setActive(next);
    }
  };
  const type = (typed: string): void => {
    onChange(typed);
    setActive(-1);
    setOpen(true);
  };
  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  return {
    open: open && options.length > 0,
    at,
    value,
    pick,
    type,
    close,
    show: () => setOpen(true),
    onKeyDown,
  };
}

/** A field for typing anything, with a list of what there is. */
export function Combobox(props: ComboboxProps): ReactNode {
  const { label, hint, error, value, options } = props;
  const { frame, control } = useField({ label, hint, error });
  const { id } = control;
  const list = useList(options, value, props.onChange);
  return (
    <Frame {...frame}>
      <div className="relative">
        <input
          {...control}
          name="model"
          role="combobox"
          aria-expanded={list.open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={list.open && list.at >= 0 ? `${id}-list-${list.at}` : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          className="field"
          value={value}
          onChange={(event) => list.type(event.target.value)}
          onClick={list.show}
          onBlur={list.close}
          onKeyDown={list.onKeyDown}
        />
        {list.open ? (
          <Options
            id={`${id}-list`}
            label={props.listLabel}
            options={options}
            active={list.at}
            value={value}
            foot={props.foot}
            onPick={list.pick}
          />
        ) : null}
      </div>
    </Frame>
  );
}
