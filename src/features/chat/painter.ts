import type { LiveReply } from './live';
import { useLive } from './live';

/** Milliseconds between two checkpoints: with the time a write takes, less than half a second can be lost. */
const CHECKPOINT_MS = 400;

interface Grown {
  readonly text: string;
  readonly reasoning: string;
}

export interface Painter {
  readonly grow: (kind: keyof Grown, delta: string) => void;
  readonly grown: () => Grown;
  /** Paints what is left and ends the checkpoints. */
  readonly end: () => void;
}

/**
 * Gathers a reply's text, paints it at most once a frame and hands it to `checkpoint` while it grows.
 * The cost of a token is the joining of a string, whatever the length of the talk.
 */
export function startPainter(sessionId: string, checkpoint: (grown: Grown) => void): Painter {
  let grown: Grown = { text: '', reasoning: '' };
  let kept = grown;
  let frame = 0;
  const paint = (patch?: Partial<LiveReply>): void => {
    frame = 0;
    useLive.getState().patch(sessionId, { ...grown, ...patch });
  };
  const timer = setInterval(() => {
    if (kept === grown) return;
    kept = grown;
    checkpoint(grown);
  }, CHECKPOINT_MS);
  return {
    grow: (kind, delta) => {
      grown = { ...grown, [kind]: grown[kind] + delta };
      frame ||= requestAnimationFrame(() => paint({ retry: null }));
    },
    grown: () => grown,
    end: () => {
      clearInterval(timer);
      cancelAnimationFrame(frame);
      paint({ retry: null });
    },
  };
}
