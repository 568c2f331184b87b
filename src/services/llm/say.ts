import type { Locale } from '../../domain/locale';
import { paceText } from './pace';
import type { ReplyPart } from './port';
import { sleep } from './watchdog';

/** How words that are known beforehand are said. */
export interface SayOptions {
  readonly locale: Locale;
  /** The same seed gives the same pace. */
  readonly seed: number;
  /** 1: the pace of someone typing; 0: at once. */
  readonly pace: number;
  /** Milliseconds of any clock that only goes forward. */
  readonly now: () => number;
}

/**
 * Says the text piece by piece, until it is said or the signal is aborted. Kept to a timetable rather than to pauses,
 * so that a hidden tab, whose timers come once a second, does not drag a reply out for minutes.
 */
export async function* say(
  text: string,
  { locale, seed, pace, now }: SayOptions,
  signal: AbortSignal,
): AsyncGenerator<ReplyPart> {
  let due = now();
  for (const beat of paceText(text, locale, seed)) {
    due += beat.delayMs * pace;
    const wait = due - now();
    if (pace > 0 && wait > 0) await sleep(wait, signal);
    if (signal.aborted) return;
    yield { type: 'text', text: beat.text };
  }
}
