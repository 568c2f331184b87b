import { useLayoutEffect } from 'react';
import { isElsewhere } from './use-run-keys';

/** Every key that marks, goes on, back or away. */
const KEYS = new Set(['Enter', 'Backspace', ...'012345', ...'sbp?']);

/**
 * While `held`, the keys of a queue do nothing: what is on the screen has been left already, and a digit for the next
 * item must not change a mark of this one.
 */
export function useHeldKeys(held: boolean): void {
  useLayoutEffect(() => {
    if (!held) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      if (!KEYS.has(event.key.length === 1 ? event.key.toLowerCase() : event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // On its way down, before anything on the page hears of it.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [held]);
}
