import type { Overheard } from './web-llm-serve';

/** The half of WebLLM that holds the engine, as its adapter's other half sees it. */
interface EngineSide {
  onmessage(message: unknown): void;
}

/** A line between the two halves of WebLLM within one worker. */
export interface Loopback {
  /** Passed off to the adapter as a worker of its own. */
  readonly worker: { onmessage: ((message: unknown) => void) | null; postMessage(message: unknown): void };
  /** What the engine's half posts. */
  readonly fromEngine: (message: unknown) => void;
  /** What has been heard since the last time this was asked. */
  readonly overheard: () => Overheard;
}

const SILENCE: Overheard = { finishReason: null, usage: null, error: null };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What one message of the engine adds to what has been heard. */
function hear(before: Overheard, message: unknown): Overheard {
  if (!isRecord(message)) return before;
  const { kind, content } = message;
  if (kind === 'throw') return { ...before, error: String(content) };
  if (kind !== 'return' || !isRecord(content) || !Array.isArray(content['choices'])) return before;
  const choice: unknown = content['choices'][0];
  const reason = isRecord(choice) ? choice['finish_reason'] : null;
  const { usage } = content;
  const counted =
    isRecord(usage) &&
    typeof usage['prompt_tokens'] === 'number' &&
    typeof usage['completion_tokens'] === 'number';
  return {
    ...before,
    ...(typeof reason === 'string' && { finishReason: reason }),
    ...(counted && {
      usage: { input: usage['prompt_tokens'] as number, output: usage['completion_tokens'] as number },
    }),
  };
}

/**
 * Joins WebLLM's two halves, which are made for a page and its worker, inside one worker: so there is one copy of the
 * library, and what the adapter does not pass on (why a reply ended, how many tokens it had, what went wrong) is heard.
 */
export function createLoopback(engine: () => EngineSide): Loopback {
  let heard = SILENCE;
  const worker: Loopback['worker'] = {
    onmessage: null,
    postMessage: (message) => queueMicrotask(() => engine().onmessage(message)),
  };
  return {
    worker,
    fromEngine: (message) => {
      heard = hear(heard, message);
      queueMicrotask(() => worker.onmessage?.(message));
    },
    overheard: () => {
      const last = heard;
      heard = SILENCE;
      return last;
    },
  };
}
