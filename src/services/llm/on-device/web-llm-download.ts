import type { DownloadEnd, OnProgress } from './progress';
import { closeEngine, engineFor } from './web-llm-engine';
import type { EngineWorker } from './web-llm-engine';

interface Download {
  readonly model: string;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
  readonly start?: () => EngineWorker;
}

/**
 * Fetches what is missing of a model, keeps it in this browser and loads it, ready to answer. Cancelling ends it at
 * once; what has been fetched by then stays and need not be fetched again. Never throws.
 */
export async function downloadModel({ model, signal, onProgress, start }: Download): Promise<DownloadEnd> {
  if (signal.aborted) return { kind: 'cancelled' };
  const cancel = (): void => closeEngine(model);
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const engine = engineFor(model, start);
    const ignore = engine.watch(onProgress);
    const state = await engine.settled;
    ignore();
    if (signal.aborted) return { kind: 'cancelled' };
    if (state.kind !== 'failed') return { kind: 'done' };
    closeEngine(model);
    const { trouble, detail } = state;
    return { kind: 'failed', trouble, ...(detail !== undefined && { detail }) };
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
