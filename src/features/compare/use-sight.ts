import { useEffect } from 'react';
import { addSight } from '../../services/storage';

/** Milliseconds between two notes of the time in sight: so much may be lost to a killed tab. */
const NOTE_EVERY = 5_000;

/** Notes for how long a blind trial has been in sight, while `on`; a hidden tab does not count. */
export function useSight(trialId: string, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    let since: number | null = document.visibilityState === 'visible' ? performance.now() : null;
    const note = (): void => {
      if (since === null) return;
      const now = performance.now();
      // A time that cannot be written is missing from the time, and nothing else.
      addSight(trialId, now - since).catch(() => undefined);
      since = now;
    };
    const onChange = (): void => {
      note();
      since = document.visibilityState === 'visible' ? performance.now() : null;
    };
    const timer = setInterval(note, NOTE_EVERY);
    document.addEventListener('visibilitychange', onChange);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onChange);
      note();
    };
  }, [trialId, on]);
}
