import type { ReactNode } from 'react';
import { cx } from '../lib/cx';

interface CheckBoxesProps<Id extends string> {
  readonly label: string;
  /** What nothing chosen is called. */
  readonly all: string;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  /** Empty: all. */
  readonly chosen: ReadonlySet<Id>;
  readonly onChange: (chosen: ReadonlySet<Id>) => void;
}

function Chip(props: {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}): ReactNode {
  return (
    <label
      className={cx(
        'relative inline-flex min-h-11 cursor-pointer items-center border-2 border-line px-3',
        'has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-spot',
        props.checked ? 'bg-ink text-page' : 'bg-page hover:bg-wash',
      )}
    >
      <input
        type="checkbox"
        className="absolute inset-0 cursor-pointer opacity-0"
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      {props.name}
    </label>
  );
}

/** Any of them, or all: nothing chosen is everything. */
export function CheckBoxes<Id extends string>({
  label,
  all,
  choices,
  chosen,
  onChange,
}: CheckBoxesProps<Id>): ReactNode {
  const toggle = (id: Id, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        <Chip name={all} checked={chosen.size === 0} onChange={() => onChange(new Set())} />
        {choices.map(({ id, name }) => (
          <Chip key={id} name={name} checked={chosen.has(id)} onChange={(on) => toggle(id, on)} />
        ))}
      </div>
    </fieldset>
  );
}
