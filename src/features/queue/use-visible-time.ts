import { useCallback, useEffect, useRef } from 'react';
import { keepVisible } from '../../services/storage';
import type { ItemKey } from '../../services/storage';

/** At most so many milliseconds in sight are lost when a tab is killed between two marks. */
const KEEP_EVERY = 5000;

export interface VisibleTime {
  /** Milliseconds the item has been in sight so far, in all visits. */
  readonly now: () => number;
  /** Writes them down; a failure is left to the next time, for no mark depends on it. */
  readonly keep: () => void;
}

/** Counts how long an item is in sight: not while the page is hidden, not while `paused`. */
export function useVisibleTime(key: ItemKey, before: number, paused: boolean): VisibleTime {
  const { queueId, rater, position } = key;
  const total = useRef(before);
  const since = useRef<number | null>(null);
  const now = useCallback((): number => {
    const running = since.current === null ? 0 : performance.now() - since.current;
    return Math.round(total.current + running);
  }, []);
  const keep = useCallback((): void => {
    keepVisible({ queueId, rater, position }, now()).catch(() => undefined);
  }, [queueId, rater, position, now]);
  useEffect(() => {
    const stop = (): void => {
      total.current = now();
      since.current = null;
    };
    const go = (): void => {
      if (document.visibilityState === 'visible' && !paused) since.current ??= performance.now();
      else if (since.current !== null) {
        stop();
        keep();
      }
    };
    go();
    const timer = setInterval(() => {
      if (since.current !== null) keep();
    }, KEEP_EVERY);
    document.addEventListener('visibilitychange', go);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', go);
      stop();
    };
  }, [now, keep, paused]);
  return { now, keep };
}
