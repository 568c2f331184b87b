import { useId } from 'react';
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { cx } from '../lib/cx';

interface FieldFrameProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

interface FrameInner extends FieldFrameProps {
  readonly id: string;
  readonly children: ReactNode;
}

function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** A label over a control, with a hint and what is wrong below it. */
export function Frame({ id, label, hint, error, children }: FrameInner): ReactNode {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="text-sm text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** What a control and its frame share. */
export function useField({ label, hint, error }: FieldFrameProps) {
  const id = useId();
  return {
    frame: { id, label, hint, error },
    control: {
      id,
      'aria-describedby': describedBy(id, hint, error),
      'aria-invalid': error ? true : undefined,
    },
  };
}

type TextFieldProps = FieldFrameProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'id'>;

export function TextField({ label, hint, error, className, ...rest }: TextFieldProps): ReactNode {
  const { frame, control } = useField({ label, hint, error });
  return (
    <Frame {...frame}>
      <input {...rest} {...control} className={cx('field', className)} />
    </Frame>
  );
}

type TextAreaProps = FieldFrameProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'>;

export function TextArea({ label, hint, error, className, ...rest }: TextAreaProps): ReactNode {
  const { frame, control } = useField({ label, hint, error });
  return (
    <Frame {...frame}>
      <textarea {...rest} {...control} className={cx('field', className)} />
    </Frame>
  );
}

type SelectFieldProps = FieldFrameProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'>;

export function SelectField({ label, hint, error, className, ...rest }: SelectFieldProps): ReactNode {
  const { frame, control } = useField({ label, hint, error });
  return (
    <Frame {...frame}>
      <select {...rest} {...control} className={cx('field', className)} />
    </Frame>
  );
}

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
}

/** One of a few: a radio group drawn as a row of joined boxes that wraps where it must. */
export function Segmented<T extends string>(props: SegmentedProps<T>): ReactNode {
  const name = useId();
  return (
    <fieldset>
      <legend className={props.hideLabel ? 'sr-only' : 'mb-1 font-semibold'}>{props.label}</legend>
      <div className="flex flex-wrap gap-[2px]">
        {props.choices.map(({ value, label }) => (
          <label
            key={value}
            className={cx(
              'relative inline-flex min-h-11 cursor-pointer items-center border-2 border-line px-3 text-center',
              'has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-spot',
              value === props.value ? 'bg-ink text-page' : 'bg-page hover:bg-wash',
            )}
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
