import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import type { DeviceProgress, DownloadTrouble, OnProgress } from './progress';
import type { Asked, FromWorker, Report, ToWorker } from './web-llm-protocol';
import { wordsOf } from './words';

/** The part of a worker that is used. */
export interface EngineWorker {
  postMessage(message: ToWorker, options: { readonly transfer: Transferable[] }): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
}

export type EngineState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly trouble: DownloadTrouble; readonly detail?: string };

const TROUBLES: readonly (readonly [RegExp, DownloadTrouble])[] = [
  [/out of memory|device (was )?lost|not enough memory|allocat/i, 'memory'],
  [/quota|no space|disk/i, 'room'],
  [
    /webgpu is not supported|cannot find webgpu|compatible gpu|requires (webgpu|feature)|shader-f16/i,
    'unsupported',
  ],
  [/fetch|network|load failed|cache\.add|err_|http/i, 'network'],
];

/** What stopped a model from being loaded, by the library's own words. */
export function troubleOf(message: string): DownloadTrouble {
  return TROUBLES.find(([words]) => words.test(message))?.[1] ?? 'other';
}

/** The library's report in words of ours. */
export function progressOf({ progress, text }: Report): DeviceProgress {
  const fraction = Number.isFinite(progress) ? Math.min(1, Math.max(0, progress)) : 0;
  if (!/^(fetching|start to fetch)/i.test(text)) return { phase: 'loading', fraction };
  const megabytes = /(\d+)MB fetched/.exec(text)?.[1];
  return { phase: 'fetching', fraction, ...(megabytes !== undefined && { megabytes: Number(megabytes) }) };
}

interface Question {
  readonly part: (part: LanguageModelV4StreamPart) => void;
  readonly over: () => void;
  readonly broken: (message: string) => void;
}

/** One model in a worker of its own, from its loading to its end. */
export class Engine {
  state: EngineState = { kind: 'loading' };
  /** Resolves once it is known whether the model could be loaded; never rejects. */
  readonly settled: Promise<EngineState>;
  #settle: (state: EngineState) => void = () => undefined;
  readonly #listeners = new Set<OnProgress>();
  readonly #questions = new Map<number, Question>();
  #lastId = 0;

  constructor(
    readonly model: string,
    private readonly worker: EngineWorker,
  ) {
    this.settled = new Promise((resolve) => {
      this.#settle = resolve;
    });
    worker.addEventListener('message', ({ data }) => this.#hear(data));
    worker.addEventListener('error', (event) => this.#break('part', event.message));
    this.#send({ kind: 'load', model });
  }

  /** Calls back with every step of the loading, until what it returns is called. */
  watch(onProgress: OnProgress): () => void {
    this.#listeners.add(onProgress);
    return () => this.#listeners.delete(onProgress);
  }

  /** The parts of an answer; where the engine breaks, the last is an error in its own words. */
  ask(asked: Asked, signal: AbortSignal | undefined): ReadableStream<LanguageModelV4StreamPart> {
    this.#lastId += 1;
    const id = this.#lastId;
    const stop = (): void => {
      this.#send({ kind: 'stop', id });
      this.#questions.get(id)?.over();
    };
    return new ReadableStream({
      start: (controller) => {
        const done = (): void => {
          this.#questions.delete(id);
          signal?.removeEventListener('abort', stop);
        };
        this.#questions.set(id, {
          part: (part) => controller.enqueue(part),
          over: () => {
            done();
            controller.close();
          },
          broken: (message) => {
            done();
            // Not the stream's own error, which would throw away what has not been read yet.
            controller.enqueue({ type: 'error', error: new Error(message) });
            controller.close();
          },
        });
        this.#send({ kind: 'ask', id, asked });
        if (signal?.aborted) stop();
        else signal?.addEventListener('abort', stop, { once: true });
      },
      cancel: () => {
        this.#questions.delete(id);
        signal?.removeEventListener('abort', stop);
        this.#send({ kind: 'stop', id });
      },
    });
  }

  /** Ends the worker with everything it does, a download too, and frees its memory. */
  close(): void {
    this.worker.terminate();
    this.#break('other', 'Closed');
  }

  #send(message: ToWorker): void {
    this.worker.postMessage(message, { transfer: [] });
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'report') {
      const progress = progressOf(message.report);
      for (const listener of this.#listeners) listener(progress);
    } else if (message.kind === 'loaded') {
      this.#become({ kind: 'ready' });
    } else if (message.kind === 'load-failed') {
      this.#break(troubleOf(message.message), message.message);
    } else if (message.kind === 'part') {
      this.#questions.get(message.id)?.part(message.part);
    } else if (message.kind === 'over') {
      this.#questions.get(message.id)?.over();
    } else {
      this.#questions.get(message.id)?.broken(message.message);
    }
  }

  #become(state: EngineState): void {
    this.state = state;
    this.#settle(state);
  }

  #break(trouble: DownloadTrouble, message: string): void {
    const detail = wordsOf(message);
    this.#become({ kind: 'failed', trouble, ...(detail !== undefined && { detail }) });
    for (const question of this.#questions.values()) question.broken(message);
  }
}

function startWorker(): EngineWorker {
  return new Worker(new URL('./web-llm.worker.ts', import.meta.url), { type: 'module' });
}

let live: Engine | null = null;

/**
 * The engine with that model, begun if it is not there yet. There is one at a time: two would hardly fit into a
 * graphics card.
 */
export function engineFor(model: string, start: () => EngineWorker = startWorker): Engine {
  if (live?.model === model && live.state.kind !== 'failed') return live;
  closeEngine();
  live = new Engine(model, start());
  return live;
}

/** The engine there is, whatever its model. */
export function liveEngine(): Engine | null {
  return live;
}

/** Ends the engine there is, if it has that model or no model is named. */
export function closeEngine(model?: string): void {
  if (!live || (model !== undefined && live.model !== model)) return;
  live.close();
  live = null;
}
