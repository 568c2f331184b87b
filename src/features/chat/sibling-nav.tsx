import { useRef } from 'react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/button';
import { NextIcon, PreviousIcon } from '../../ui/icons';

interface SiblingNavProps {
  /** Oldest first. */
  readonly ids: readonly string[];
  readonly current: string;
  readonly busy: boolean;
  readonly labels: { readonly previous: string; readonly next: string; readonly place: string };
  readonly onChoose: (id: string) => void;
}

/** ‹ 2/3 ›: from one of several to the next; nothing where there is only one. */
export function SiblingNav({ ids, current, busy, labels, onChoose }: SiblingNavProps): ReactNode {
  const back = useRef<HTMLButtonElement>(null);
  const on = useRef<HTMLButtonElement>(null);
  if (ids.length < 2) return null;
  const at = ids.indexOf(current);
  const go = (step: number) => (): void => {
    const id = ids[at + step];
    if (id === undefined || busy) return;
    // At the end the button goes dead: the focus moves to the one that leads back.
    if (ids[at + 2 * step] === undefined) (step < 0 ? on : back).current?.focus();
    onChoose(id);
  };
  return (
    <span className="inline-flex items-center">
      <IconButton
        ref={back}
        label={labels.previous}
        className="aria-disabled:opacity-40"
        aria-disabled={busy || at <= 0}
        onClick={go(-1)}
      >
        <PreviousIcon size={18} />
      </IconButton>
      <span role="img" className="tabular-nums" aria-label={labels.place}>
        {at + 1}/{ids.length}
      </span>
      <IconButton
        ref={on}
        label={labels.next}
        className="aria-disabled:opacity-40"
        aria-disabled={busy || at >= ids.length - 1}
        onClick={go(1)}
      >
        <NextIcon size={18} />
      </IconButton>
    </span>
  );
}
