import { useEffect, useState } from 'react';
import { revealOrder } from '../../domain/trial';
import type { ShownTrial } from '../../services/storage';
import { isStill } from './still';

/** Milliseconds between two letters that turn over, and before the last one. */
const EACH_MS = 750;
const LAST_MS = 1_300;

export interface Reveal {
  /** Whether the letter at this position has turned over. */
  readonly turned: (position: number) => boolean;
  /** The position that turned over last, while others still wait; null before and after. */
  readonly newest: number | null;
  /** All have. */
  readonly whole: boolean;
}

/** Turns the letters over one after another once the trial is locked; at once where it had been before. */
export function useReveal({ trial, revealed }: ShownTrial): Reveal {
  const [count, setCount] = useState(() => (revealed !== null || isStill() ? Infinity : 0));
  const order =
    revealed === null
      ? []
      : revealOrder(
          trial,
          revealed.map(({ author }) => author === 'human'),
        );
  const waiting = revealed !== null && count < order.length;
  const last = count === order.length - 1;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setCount((before) => before + 1), last ? LAST_MS : EACH_MS);
    return () => clearTimeout(timer);
  }, [waiting, last, count]);
  const shown = new Set(order.slice(0, count));
  return {
    turned: (position) => shown.has(position),
    newest: count === Infinity || revealed === null ? null : (order[count - 1] ?? null),
    whole: revealed !== null && !waiting,
  };
}
