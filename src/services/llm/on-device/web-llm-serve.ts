import type { LanguageModelV4, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import type { Asked, FromWorker, Report, ToWorker } from './web-llm-protocol';

/** What the engine itself said about the reply that just ended, and about what broke it. */
export interface Overheard {
  /** `stop`, `length`, `abort`; null if the reply did not end. */
  readonly finishReason: string | null;
  readonly usage: { readonly input: number; readonly output: number } | null;
  readonly error: string | null;
}

/** A model that has been loaded, and an ear on its engine. */
export interface LoadedModel {
  readonly model: LanguageModelV4;
  /** What has been heard since the last time this was asked. */
  readonly overheard: () => Overheard;
}

/** A model that is being loaded. */
export interface Loading {
  readonly loaded: Promise<LoadedModel>;
  readonly overheard: () => Overheard;
}

export type Load = (model: string, onReport: (report: Report) => void) => Loading;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

type Finish = Extract<LanguageModelV4StreamPart, { type: 'finish' }>;

/** The adapter says `stop` to every end, and loses the count of tokens: the engine's own words count. */
function asOverheard(part: Finish, { finishReason, usage }: Overheard): Finish {
  const raw = finishReason ?? part.finishReason.raw;
  return {
    ...part,
    finishReason: { unified: raw === 'length' ? 'length' : part.finishReason.unified, raw },
    usage: {
      ...part.usage,
      ...(usage && {
        inputTokens: { ...part.usage.inputTokens, total: usage.input },
        outputTokens: { ...part.usage.outputTokens, total: usage.output },
      }),
    },
  };
}

/**
 * The worker's side: loads one model, answers one question at a time, and tells everything that happens. Returns what
 * takes the page's messages.
 */
export function serve(load: Load, tell: (message: FromWorker) => void): (message: ToWorker) => void {
  let ready: Promise<LoadedModel> = Promise.reject(new Error('No model has been loaded'));
  ready.catch(() => undefined);
  let line: Promise<void> = Promise.resolve();
  const stops = new Map<number, AbortController>();

  async function bring(model: string): Promise<void> {
    const loading = load(model, (report) => tell({ kind: 'report', report }));
    ready = loading.loaded;
    try {
      await ready;
      tell({ kind: 'loaded' });
    } catch (error) {
      tell({ kind: 'load-failed', message: loading.overheard().error ?? messageOf(error) });
    }
  }

  async function answer(id: number, asked: Asked, { signal }: AbortController): Promise<void> {
    if (signal.aborted) return tell({ kind: 'over', id });
    let loaded: LoadedModel | null = null;
    try {
      loaded = await ready;
      loaded.overheard();
      const { stream } = await loaded.model.doStream({ ...asked, abortSignal: signal });
      const reader = stream.getReader();
      for (let step = await reader.read(); !step.done; step = await reader.read()) {
        const part = step.value;
        if (part.type === 'error') throw part.error;
        tell({
          kind: 'part',
          id,
          part: part.type === 'finish' ? asOverheard(part, loaded.overheard()) : part,
        });
      }
      tell({ kind: 'over', id });
    } catch (error) {
      tell({ kind: 'broken', id, message: loaded?.overheard().error ?? messageOf(error) });
    }
  }

  return (message) => {
    if (message.kind === 'load') {
      void bring(message.model);
    } else if (message.kind === 'stop') {
      stops.get(message.id)?.abort();
    } else {
      const stop = new AbortController();
      stops.set(message.id, stop);
      line = line.then(() => answer(message.id, message.asked, stop)).finally(() => stops.delete(message.id));
    }
  };
}
