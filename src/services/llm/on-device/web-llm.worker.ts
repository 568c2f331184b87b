import { createWebLLM } from '@browser-ai/web-llm';
import { WebWorkerMLCEngineHandler } from '@mlc-ai/web-llm';
import { createLoopback } from './web-llm-loopback';
import type { FromWorker, ToWorker } from './web-llm-protocol';
import { serve } from './web-llm-serve';
import type { Load } from './web-llm-serve';

/** Holds the engine and says to a function what it would post to a page. */
class Engine extends WebWorkerMLCEngineHandler {
  constructor(private readonly say: (message: unknown) => void) {
    super();
  }

  override postMessage(message: unknown): void {
    this.say(message);
  }
}

const load: Load = (id, onReport) => {
  const loop = createLoopback(() => engine);
  const engine = new Engine(loop.fromEngine);
  const model = createWebLLM()(id, {
    // Only these two members of a worker are used.
    worker: loop.worker as unknown as Worker,
    initProgressCallback: ({ progress, text }) => onReport({ progress, text }),
    engineConfig: { logLevel: 'SILENT' },
  });
  const { overheard } = loop;
  return {
    loaded: model.createSessionWithProgress().then(() => ({ model, overheard })),
    overheard,
  };
};

const take = serve(load, (message: FromWorker) => self.postMessage(message, { transfer: [] }));
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => take(data));
