import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../lib/cx';
import { IconButton } from './button';
import { CloseIcon } from './icons';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `sheet` rises from the bottom edge on a phone; `box` stands in the middle. */
  readonly shape?: 'box' | 'sheet';
  readonly wide?: boolean;
}

/** A modal dialog on the browser's own `<dialog>`: focus, Escape and inertness behind it are the browser's. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
  shape = 'box',
  wide,
}: DialogProps): ReactNode {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // A layout effect: it closes while the element is still in the page, so that the browser can give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // A click on the backdrop closes; the keyboard has Escape for it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
      className={cx(
        'panel max-h-[92dvh] p-0',
        shape === 'sheet'
          ? 'mx-0 mt-auto mb-0 w-full max-w-none sm:mx-auto sm:max-w-lg'
          : wide
            ? 'w-[min(56rem,calc(100vw-1.5rem))]'
            : 'w-[min(34rem,calc(100vw-1.5rem))]',
      )}
    >
      <div className="flex max-h-[calc(92dvh-4px)] flex-col">
        <header className="flex items-center justify-between gap-3 border-b-2 border-line py-1 pr-1 pl-4">
          <h2 id={titleId} className="text-lg font-bold">
            {title}
          </h2>
          <IconButton label={closeLabel} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        </header>
        <div className="min-h-0 overflow-y-auto overscroll-contain p-4">{children}</div>
      </div>
    </dialog>
  );
}
