import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../lib/cx';
import { IconButton } from '../../ui/button';

/** Pixels between the popover and the window's edge, and its button. */
const GAP = 8;

interface PopoverProps {
  /** Names the button and what it opens. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  readonly className?: string;
  /** Made when it opens; `close` gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/** Beside its button and within the window: below it, or above where there is more room. */
function place(box: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + GAP + height <= window.innerHeight;
  const top = below ? at.bottom + GAP : Math.max(GAP, at.top - GAP - height);
  const left = Math.min(Math.max(GAP, at.right - width), window.innerWidth - width - GAP);
  box.style.top = `${Math.min(top, Math.max(GAP, window.innerHeight - height - GAP))}px`;
  box.style.left = `${Math.max(GAP, left)}px`;
}

/** A button and the small panel it opens, on the browser's own popover: Escape, a press beside it and focus are its. */
export function Popover({ label, icon, disabled, className, children }: PopoverProps): ReactNode {
  const id = useId();
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  const close = (): void => {
    box?.hidePopover();
    button?.focus();
  };
  return (
    <>
      <IconButton
        ref={setButton}
        label={label}
        disabled={disabled}
        className={className}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        popoverTarget={id}
      >
        {icon}
      </IconButton>
      <div
        ref={setBox}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
        onToggle={({ newState }) => {
          if (newState === 'open' && box && button) place(box, button);
        }}
        className={cx(
          'panel fixed inset-auto m-0 max-h-[calc(100dvh-1rem)] w-72 max-w-[calc(100vw-1rem)] overflow-y-auto p-3 text-base text-ink',
          'shadow-[4px_4px_0_var(--color-line)]',
        )}
      >
        {open ? children(close) : null}
      </div>
    </>
  );
}
