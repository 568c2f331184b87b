import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { TextField } from '../../ui/field';

interface LoreCheckProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick, with its help beneath. */
export function LoreCheck({ label, hint, checked, onChange }: LoreCheckProps): ReactNode {
  const id = useId();
  return (
    <div>
      <label className="flex min-h-11 w-fit items-center gap-2">
        <input
          type="checkbox"
          className="size-6 shrink-0 accent-(--spot-fill)"
          aria-describedby={hint ? id : undefined}
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {hint ? (
        <p id={id} className="pl-8 text-sm text-soft">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

interface LoreNumberProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | undefined;
  /** Said when what is written is no number in range. */
  readonly error: string;
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
  /** Whether the field may be empty. */
  readonly optional?: boolean;
  readonly onChange: (value: number | undefined) => void;
}

function readNumber(text: string, { least, most, whole }: LoreNumberProps): number | null {
  const number = Number(text.trim().normalize('NFKC'));
  if (!Number.isFinite(number) || (whole && !Number.isInteger(number))) return null;
  return number < (least ?? -Infinity) || number > (most ?? Infinity) ? null : number;
}

/** A number; what is not one stays in the field and is told of, and the number there was stays as it is. */
export function LoreNumber(props: LoreNumberProps): ReactNode {
  const { label, hint, value, error, optional, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === undefined ? '' : String(value));
  const wrong = text.trim() === '' ? !optional : readNumber(text, props) === null;

  function type(next: string): void {
    setTyped(next);
    if (next.trim() === '') {
      if (optional) onChange(undefined);
      return;
    }
    const number = readNumber(next, props);
    if (number !== null) onChange(number);
  }

  return (
    <TextField
      label={label}
      hint={hint}
      error={wrong ? error : undefined}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={(event) => type(event.target.value)}
      onBlur={() => {
        if (!wrong) setTyped(null);
      }}
    />
  );
}

interface LoreGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields that few entries need, folded away. */
export function LoreGroup({ title, children }: LoreGroupProps): ReactNode {
  return (
    <details className="min-w-0 border-t-2 border-hair">
      <summary className="flex min-h-11 items-center font-bold">{title}</summary>
      <div className="flex flex-col gap-4 pt-1 pb-3">{children}</div>
    </details>
  );
}
