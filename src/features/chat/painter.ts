import { useLive } from './live';

/** Milliseconds between two checkpoints: with the time a write takes, less than half a second can be lost. */
const CHECKPOINT_MS = 400;

/**
 * Milliseconds between two paintings. A painting costs React, layout and the compositor several milliseconds
 * together, many times what a token costs; eyes that read do not tell twenty a second from sixty.
 */
const PAINT_MS = 50;

export interface Grown {
  readonly text: string;
  readonly reasoning: string;
}

export interface Painter {
  readonly grow: (kind: keyof Grown, delta: string) => void;
  /** All text that has grown was reasoning after all. */
  readonly recast: () => void;
  readonly grown: () => Grown;
  /** Paints what is left and ends the checkpoints. */
  readonly end: () => void;
}

/**
 * Gathers a reply's text, paints it at most every 50 ms and hands it to `checkpoint` while it grows.
 * `begun` is what stands there before anything comes. The cost of a token is the joining of a string, whatever the length of the talk.
 */
export function startPainter(sessionId: string, checkpoint: (grown: Grown) => void, begun = ''): Painter {
  let grown: Grown = { text: begun, reasoning: '' };
  let kept: Grown = { text: '', reasoning: '' };
  let paintedAt = -PAINT_MS;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const paint = (): void => {
    waiting = undefined;
    paintedAt = performance.now();
    useLive.getState().patch(sessionId, { ...grown, retry: null, waiting: null });
  };
  const checkpoints = setInterval(() => {
    if (kept.text === grown.text && kept.reasoning === grown.reasoning) return;
    kept = grown;
    checkpoint(grown);
  }, CHECKPOINT_MS);
  return {
    grow: (kind, delta) => {
      if (delta === '') return;
      grown = { ...grown, [kind]: grown[kind] + delta };
      waiting ??= setTimeout(paint, Math.max(0, paintedAt + PAINT_MS - performance.now()));
    },
    recast: () => {
      grown = { text: begun, reasoning: grown.reasoning + grown.text.slice(begun.length) };
      waiting ??= setTimeout(paint, Math.max(0, paintedAt + PAINT_MS - performance.now()));
    },
    grown: () => grown,
    end: () => {
      clearInterval(checkpoints);
      clearTimeout(waiting);
      paint();
    },
  };
}
