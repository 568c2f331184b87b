import { useCallback, useRef, useState } from 'react';
import { PACE_WINDOW, paceWarnings } from '../../domain/pace';
import type { PaceWarning } from '../../domain/queue';
import { noteWarnings, recentReplies } from '../../services/storage';
import type { ItemKey } from '../../services/storage';

/** How many items pass before the same rater is told again. */
const QUIET_ITEMS = 10;

export interface Pace {
  readonly warning: PaceWarning | null;
  /** Looks at the replies rated last, `key` being the item just left behind. */
  readonly look: (key: ItemKey) => void;
  readonly dismiss: () => void;
}

/** Watches whether somebody still reads; says so at most once in ten items, and writes down that it did. */
export function usePace(): Pace {
  const [warning, setWarning] = useState<PaceWarning | null>(null);
  const quiet = useRef(0);
  const look = useCallback((key: ItemKey): void => {
    setWarning(null);
    quiet.current -= 1;
    if (quiet.current > 0) return;
    recentReplies(key.queueId, key.rater, PACE_WINDOW)
      .then(async (replies) => {
        const found = paceWarnings(replies);
        const [first] = found;
        if (!first) return;
        quiet.current = QUIET_ITEMS;
        await noteWarnings(key, found);
        setWarning(first);
      })
      // Nobody waits for it: without the look there is no warning.
      .catch(() => undefined);
  }, []);
  const dismiss = useCallback(() => setWarning(null), []);
  return { warning, look, dismiss };
}
