import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { cx } from '../lib/cx';

type Look = 'primary' | 'plain' | 'quiet' | 'danger';

const LOOKS: Record<Look, string> = {
  primary:
    'border-2 border-line bg-ink text-page font-semibold enabled:hover:bg-spot-fill enabled:hover:text-on-spot',
  plain: 'border-2 border-line bg-page font-medium enabled:hover:bg-wash',
  quiet: 'link text-soft enabled:hover:text-ink px-1',
  danger: 'border-2 border-danger bg-page text-danger font-medium enabled:hover:bg-wash',
};

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: Look;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button at least 44 px high. */
export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps): ReactNode {
  return (
    <button
      {...rest}
      type={type}
      className={cx(
        'inline-flex min-h-11 items-center justify-center gap-2 rounded-[3px] text-base transition-colors',
        'disabled:cursor-not-allowed',
        look === 'primary'
          ? 'disabled:border-hair disabled:bg-page disabled:text-soft aria-disabled:pointer-events-none aria-disabled:border-hair aria-disabled:bg-page aria-disabled:text-soft'
          : 'disabled:opacity-50',
        look !== 'quiet' && 'px-4 py-1.5',
        LOOKS[look],
        className,
      )}
    />
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly label: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A square button of 44 px whose name is read out and shown on hover. */
export function IconButton({
  label,
  className,
  children,
  type = 'button',
  ...rest
}: IconButtonProps): ReactNode {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={cx(
        'inline-flex size-11 items-center justify-center rounded-[3px] hover:bg-wash disabled:opacity-40',
        className,
      )}
    >
      {children}
    </button>
  );
}
