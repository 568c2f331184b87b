import { useLayoutEffect, useRef } from 'react';

export interface TrialKeys {
  /** 1 is the first reply; absent: nothing is to be picked now. */
  readonly pick?: ((position: number) => void) | undefined;
  readonly confirm?: (() => void) | undefined;
  readonly reveal?: (() => void) | undefined;
  readonly next?: (() => void) | undefined;
}

/** Whether a key that is pressed there belongs to what stands there. */
function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog') !== null) return true;
  const radio = target instanceof HTMLInputElement && target.type === 'radio';
  if (!radio && target.closest('input, textarea, select, [contenteditable]') !== null) return true;
  return key === 'Enter' && target.closest('button, a, summary') !== null;
}

/** 1–4 pick, Enter confirms, R reveals, N goes on; not while a dialog is open or something is typed. */
export function useTrialKeys(count: number, keys: TrialKeys): void {
  const latest = useRef({ count, keys });
  useLayoutEffect(() => {
    latest.current = { count, keys };
  });
  // In the same step as the page shows it: whoever is quick loses no key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (event.altKey || event.ctrlKey || event.metaKey || isTaken(target, key)) return;
      const { keys: now, count: most } = latest.current;
      const digit = /^[1-9]$/.test(key) ? Number(key) : 0;
      const act =
        digit > 0 && digit <= most && now.pick
          ? () => now.pick?.(digit - 1)
          : { Enter: now.confirm, r: now.reveal, n: now.next }[key.length === 1 ? key.toLowerCase() : key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
