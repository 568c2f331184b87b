import { useEffect, useState } from 'react';

/** Characters a second at which every reply of a trial appears, whoever wrote it. */
const SPEED = 120;

function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** How many characters of each reply are shown: all begin at once and go at one speed. `longest` in characters. */
export function usePaced(longest: number, on: boolean): number {
  const [shown, setShown] = useState(on && !isStill() ? 0 : Infinity);
  useEffect(() => {
    if (shown === Infinity) return;
    const begun = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const count = Math.floor(((now - begun) / 1000) * SPEED);
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
