import { useEffect, useState } from 'react';
import { isStill } from './still';

/** Characters a second at which every reply of a trial appears, whoever wrote it. */
const SPEED = 120;

/** Milliseconds that the longest reply may take: nobody waits for long ones. */
const LONGEST_MS = 4_000;

/** How many characters of each reply are shown: all begin at once and go at one speed. `longest` in characters. */
export function usePaced(longest: number, on: boolean): number {
  const [shown, setShown] = useState(on && !isStill() ? 0 : Infinity);
  useEffect(() => {
    if (shown === Infinity) return;
    const begun = performance.now();
    const speed = Math.max(SPEED, (longest / LONGEST_MS) * 1000);
    let frame = requestAnimationFrame(function step(now) {
      const count = Math.floor(((now - begun) / 1000) * speed);
      if (count >= longest) {
        setShown(Infinity);
        return;
      }
      setShown(count);
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
    // Once only: what has been shown stays.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the pace is set when the trial is first shown
  }, []);
  return shown;
}
