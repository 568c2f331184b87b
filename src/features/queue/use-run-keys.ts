import { useLayoutEffect, useRef } from 'react';

export interface RunActions {
  readonly next: () => void;
  readonly back: () => void;
  readonly skip: () => void;
  readonly pause: () => void;
  readonly keys?: () => void;
}

const LETTERS: Readonly<Record<string, keyof RunActions>> = {
  s: 'skip',
  b: 'back',
  p: 'pause',
  '?': 'keys',
};

/** Whether a key belongs to what the keyboard is on: words that are written, or a dialog. */
export function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('dialog, textarea, select, input:not([type="radio"])') !== null;
}

/** Enter goes on, S skips, B goes back, P pauses, ? shows the keys: wherever the keyboard is, unless it writes or stands on a button. */
export function useRunKeys(actions: RunActions): void {
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  // In the same step as the page shows it: whoever is quick loses no key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || event.repeat || isElsewhere(target)) return;
      const pressed = target instanceof HTMLElement && target.closest('button, a, summary') !== null;
      const action = key === 'Enter' ? 'next' : LETTERS[key.toLowerCase()];
      if (!action || (key === 'Enter' && pressed)) return;
      event.preventDefault();
      latest.current[action]?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
