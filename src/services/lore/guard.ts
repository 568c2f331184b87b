import type { TracedLore } from '../../domain/lore';
import type { SentJob } from './request';
import type { LoreMessage } from './worker';

/** Milliseconds. */
export interface Limits {
  /** One entry's expressions. */
  readonly entry: number;
  /** From the first to the last of one run, once the worker has begun. */
  readonly run: number;
  /** Until the worker's code is there. */
  readonly start: number;
}

export const LIMITS: Limits = { entry: 200, run: 3000, start: 10_000 };

/** How one run in a worker ended. */
export type GuardedRun =
  | { readonly kind: 'done'; readonly lore: TracedLore }
  /** The entry's expression did not come to an end. */
  | { readonly kind: 'stuck'; readonly index: number }
  /** No single entry is to blame: it is all too much. */
  | { readonly kind: 'too-long' }
  /** There is no worker to be had. */
  | { readonly kind: 'no-worker' };

/** A timer that lets messages which are already there be heard first: the page may have been busy, not the worker. */
class Patience {
  private timer: ReturnType<typeof setTimeout> | undefined;

  start(ms: number, out: () => void): void {
    this.stop();
    this.timer = setTimeout(() => {
      this.timer = setTimeout(out, 0);
    }, ms);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}

/** One activation in a worker of its own, which is ended when it is done, stuck or no longer wanted. */
export function runGuarded(job: SentJob, limits: Limits, signal?: AbortSignal): Promise<GuardedRun> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const [patience, whole] = [new Patience(), new Patience()];
    const end = (): void => {
      patience.stop();
      whole.stop();
      worker.terminate();
      signal?.removeEventListener('abort', abort);
    };
    const finish = (run: GuardedRun): void => {
      end();
      resolve(run);
    };
    function abort(): void {
      end();
      reject(signal?.reason);
    }
    signal?.addEventListener('abort', abort);
    patience.start(limits.start, () => finish({ kind: 'no-worker' }));
    worker.addEventListener('error', () => finish({ kind: 'no-worker' }));
    worker.addEventListener('message', ({ data }: MessageEvent<LoreMessage>) => {
      patience.stop();
      if (data.kind === 'done') return finish({ kind: 'done', lore: data.lore });
      if (data.kind === 'testing') {
        return patience.start(limits.entry, () => finish({ kind: 'stuck', index: data.index }));
      }
      worker.postMessage(job, []);
      whole.start(limits.run, () => finish({ kind: 'too-long' }));
    });
  });
}
