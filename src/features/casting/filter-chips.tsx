import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../lib/cx';

export interface Chip<T extends string> {
  /** null: anything goes. */
  readonly value: T | null;
  readonly label: string;
  /** How many scenes it would leave; one that leaves none cannot be chosen. */
  readonly count: number;
  readonly picture?: ReactNode;
}

interface FilterChipsProps<T extends string> {
  readonly label: string;
  readonly chips: readonly Chip<T>[];
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
  /** Of the row the chips stand in. */
  readonly className: string;
  readonly chipClassName: string;
}

/** A filter as a row of small radio boxes, each with the number of scenes it leaves. */
export function FilterChips<T extends string>(props: FilterChipsProps<T>): ReactNode {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{props.label}</legend>
      <div className={props.className}>
        {props.chips.map(({ value, label, count, picture }) => {
          const chosen = value === props.value;
          const off = count === 0 && !chosen;
          return (
            <label
              key={value ?? ''}
              className={cx(
                'relative border-2 leading-tight',
                'has-[:focus-visible]:z-1 has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-spot',
                chosen ? 'bg-ink text-page' : 'bg-page',
                off ? 'cursor-not-allowed border-hair text-soft' : 'cursor-pointer border-line',
                !chosen && !off && 'hover:bg-wash',
                props.chipClassName,
              )}
            >
              <input
                type="radio"
                name={name}
                checked={chosen}
                disabled={off}
                onChange={() => props.onChange(value)}
                className="absolute inset-0 cursor-[inherit] opacity-0"
              />
              {picture}
              <span className="flex flex-wrap items-baseline justify-center gap-x-1">
                <span>{label}</span>
                <span className={cx('text-[0.85em] tabular-nums', !chosen && 'text-soft')}>{count}</span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
