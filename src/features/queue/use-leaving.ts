import { useRef, useState } from 'react';

export interface Leaving {
  /** From the moment it is left until something else is on the screen. */
  readonly leaving: boolean;
  /** Leaves, once: `go` resolves with false when that could not be written down, and one may leave again. */
  readonly leaveBy: (go: () => Promise<boolean>) => void;
}

/** Lets what is on the screen be left once, however quick the fingers: keys come faster than the disk writes. */
export function useLeaving(): Leaving {
  // Two clicks may come before the page is drawn anew: the state alone would let the second one through.
  const left = useRef(false);
  const [leaving, setLeaving] = useState(false);
  return {
    leaving,
    leaveBy: (go) => {
      if (left.current) return;
      left.current = true;
      setLeaving(true);
      void go().then((kept) => {
        if (kept) return;
        left.current = false;
        setLeaving(false);
      });
    },
  };
}
