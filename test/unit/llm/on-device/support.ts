import type { OnDevicePersona } from '../../../../src/domain/persona';
import type { OnDeviceRequest } from '../../../../src/services/llm/on-device/reply';
import type {
  PromptApi,
  PromptScope,
  PromptSession,
} from '../../../../src/services/llm/on-device/prompt-api';
import type { EngineWorker } from '../../../../src/services/llm/on-device/web-llm-engine';
import type { FromWorker, ToWorker } from '../../../../src/services/llm/on-device/web-llm-protocol';
import { aTalk } from '../../../fixtures/llm-talk';

type CreateOptions = Parameters<PromptApi['create']>[0];

export function deviceRequest(
  persona: Partial<OnDevicePersona> = {},
  talk: Parameters<typeof aTalk>[0] = {},
): OnDeviceRequest {
  return {
    credentials: null,
    talk: aTalk(talk),
    persona: {
      id: 'p1',
      kind: 'on-device',
      name: 'Here',
      supportStyle: { kind: 'balanced' },
      engine: 'prompt-api',
      model: '',
      sampling: {},
      ...persona,
    },
  };
}

export function named(name: string, message = 'said so'): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

interface BrowserModelOptions {
  /** What `availability` answers, by the language it is asked for. */
  readonly availability?: Readonly<Record<string, string>>;
  readonly chunks?: readonly unknown[];
  /** After the chunks: an error, or silence. */
  readonly after?: Error | 'silence';
  readonly createError?: Error;
  /** Download steps before a session comes. */
  readonly steps?: readonly number[];
  /** `create` waits until its signal aborts. */
  readonly stuck?: boolean;
  readonly session?: Partial<PromptSession>;
  readonly params?: { readonly defaultTopK: number; readonly maxTemperature: number } | null;
}

/** A stand-in for the browser's own model, and what was asked of it. */
export function browserModel(options: BrowserModelOptions = {}) {
  const created: CreateOptions[] = [];
  const prompted: string[] = [];
  const seen = { destroyed: 0, cancelled: 0 };
  const session: PromptSession = {
    promptStreaming: (input) => {
      prompted.push(input);
      const chunks = [...(options.chunks ?? ['Hey', ' you.'])];
      return new ReadableStream({
        pull: (controller) => {
          if (chunks.length > 0) controller.enqueue(chunks.shift());
          else if (options.after === 'silence') return new Promise(() => undefined);
          else if (options.after) controller.error(options.after);
          else controller.close();
          return undefined;
        },
        cancel: () => {
          seen.cancelled += 1;
        },
      });
    },
    destroy: () => {
      seen.destroyed += 1;
    },
  };
  Object.defineProperties(session, Object.getOwnPropertyDescriptors(options.session ?? {}));
  const api: PromptApi = {
    availability: (asked) => {
      const languages = asked.expectedOutputs?.[0]?.languages.join() ?? '';
      const answers = options.availability ?? { en: 'available' };
      return Promise.resolve(answers[languages] ?? 'unavailable');
    },
    create: (asked) => {
      created.push(asked);
      asked.monitor?.({
        addEventListener: (_type, listener) => {
          for (const loaded of options.steps ?? []) listener({ loaded });
        },
      });
      if (options.createError) return Promise.reject(options.createError);
      if (!options.stuck) return Promise.resolve(session);
      return new Promise((_resolve, reject) => {
        asked.signal?.addEventListener('abort', () => reject(named('AbortError')));
      });
    },
    ...(options.params !== undefined && { params: () => Promise.resolve(options.params ?? null) }),
  };
  const scope: PromptScope = { isSecureContext: true, LanguageModel: api };
  return { api, scope, created, prompted, seen };
}

/** A stand-in for the worker that holds WebLLM: says what the test has it say. */
export class StandInWorker implements EngineWorker {
  readonly asked: ToWorker[] = [];
  terminated = false;
  #listeners = new Map<string, ((event: never) => void)[]>();

  constructor(private readonly answer: (message: ToWorker, say: (message: FromWorker) => void) => void) {}

  postMessage(message: ToWorker): void {
    this.asked.push(message);
    queueMicrotask(() => this.answer(message, (said) => this.say(said)));
  }

  terminate(): void {
    this.terminated = true;
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  say(message: FromWorker): void {
    if (!this.terminated) this.#fire('message', { data: message });
  }

  crash(message: string): void {
    this.#fire('error', { message });
  }

  #fire(type: string, event: object): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event as never);
  }
}
