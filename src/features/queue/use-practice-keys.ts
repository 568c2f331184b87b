import { useLayoutEffect, useRef } from 'react';
import { isScore } from '../../domain/metric';
import type { Score } from '../../domain/metric';
import { isElsewhere } from './use-run-keys';

interface PracticeKeys {
  readonly mark: (score: Score) => void;
  /** Takes the last mark back. */
  readonly undo: () => void;
  readonly next: () => void;
}

/** The keys of a queue that make sense in practice: digits mark, Backspace takes back, Enter goes on. */
export function usePracticeKeys(keys: PracticeKeys): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || event.repeat || isElsewhere(target)) return;
      const pressed = target instanceof HTMLElement && target.closest('button, a, summary') !== null;
      const score = Number(key);
      if (isScore(score)) latest.current.mark(score);
      else if (key === 'Backspace') latest.current.undo();
      else if (key === 'Enter' && !pressed) latest.current.next();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
