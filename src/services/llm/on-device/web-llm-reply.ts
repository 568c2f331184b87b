import '../../../lib/zod-csp';
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Prompt,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider';
import { extractReasoningMiddleware, wrapLanguageModel } from 'ai';
import type { Failure } from '../../../domain/failure';
import type { ChatMessage } from '../../../domain/prompt';
import { runAttempt } from '../attempt';
import type { AttemptEnd } from '../attempt';
import type { ReplyPart } from '../port';
import { createWatchdog, MACHINE_CLOCK, Silence } from '../watchdog';
import type { Clock, Patience } from '../watchdog';
import { gpuState } from './gpu';
import type { GpuState } from './gpu';
import { plainMessages } from './messages';
import { isCached } from './model-cache';
import { DEVICE_PATIENCE } from './patience';
import type { DownloadTrouble } from './progress';
import type { OnDeviceRequest } from './prompt-reply';
import { untilAborted } from './until-aborted';
import { closeEngine, engineFor } from './web-llm-engine';
import type { Engine } from './web-llm-engine';
import { wordsOf } from './words';

/** The world around the room; every one of it can be replaced in a test. */
export interface WebLlmOptions {
  readonly gpu: () => Promise<GpuState>;
  readonly isCached: (model: string) => Promise<boolean>;
  readonly engine: (model: string) => Engine;
  readonly patience: Patience;
  readonly clock: Clock;
}

const USUAL: WebLlmOptions = {
  gpu: gpuState,
  isCached,
  engine: engineFor,
  patience: DEVICE_PATIENCE,
  clock: MACHINE_CLOCK,
};

function failed(failure: Failure): ReplyPart {
  return { type: 'failed', failure };
}

/** The messages of a prompt as text; a talk holds nothing else. */
function textsOf(prompt: LanguageModelV4Prompt): ChatMessage[] {
  return prompt.flatMap(({ role, content }): ChatMessage[] => {
    if (role === 'tool') return [];
    if (typeof content === 'string') return [{ role, content }];
    return [{ role, content: content.map((part) => (part.type === 'text' ? part.text : '')).join('') }];
  });
}

function plainPrompt(prompt: LanguageModelV4Prompt): LanguageModelV4Prompt {
  const { system, messages } = plainMessages(textsOf(prompt));
  return [
    ...(system === '' ? [] : [{ role: 'system', content: system } as const]),
    ...messages.map(({ role, content }) => ({ role, content: [{ type: 'text' as const, text: content }] })),
  ];
}

/** The engine as a model of the SDK; `onBroken` hears what the SDK makes a generic error of. */
function modelOf(engine: Engine, onBroken: (error: unknown) => void): LanguageModelV4 {
  const model: LanguageModelV4 = {
    specificationVersion: 'v4',
    provider: 'web-llm',
    modelId: engine.model,
    supportedUrls: {},
    doGenerate: () => Promise.reject(new Error('Replies are streamed')),
    doStream: async ({
      prompt,
      temperature,
      topP,
      maxOutputTokens,
      abortSignal,
    }: LanguageModelV4CallOptions) => {
      const asked = {
        prompt: plainPrompt(prompt),
        ...(temperature !== undefined && { temperature }),
        ...(topP !== undefined && { topP }),
        ...(maxOutputTokens !== undefined && { maxOutputTokens }),
      };
      const listen = new TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>({
        transform: (part, controller) => {
          if (part.type === 'error') onBroken(part.error);
          controller.enqueue(part);
        },
      });
      return { stream: engine.ask(asked, abortSignal).pipeThrough(listen) };
    },
  };
  return wrapLanguageModel({ model, middleware: extractReasoningMiddleware({ tagName: 'think' }) });
}

/** What a broken engine's own words mean. */
export function judgeWords(message: string): Failure {
  const detail = wordsOf(message);
  const said = detail === undefined ? {} : { detail };
  if (/context window size/i.test(message)) {
    const [, asked, limit] = /prompt tokens: (\d+); ?context window size: (\d+)/i.exec(message) ?? [];
    return {
      code: 'context-too-long',
      ...said,
      ...(asked !== undefined && { asked: Number(asked) }),
      ...(limit !== undefined && { limit: Number(limit) }),
    };
  }
  return { code: 'device-failed', ...said };
}

const LOAD_FAILURES: Readonly<Partial<Record<DownloadTrouble, Failure['code']>>> = {
  part: 'app-part-missing',
  unsupported: 'device-missing',
  network: 'device-not-ready',
};

/** Waits until the engine has its model, telling how long; null once it has. */
async function* waitForEngine(
  engine: Engine,
  { patience, clock }: WebLlmOptions,
  signal: AbortSignal,
): AsyncGenerator<ReplyPart, Failure | null> {
  const watchdog = createWatchdog(signal, patience, clock);
  // A step of the loading is a sign of life.
  const expect = (): void => watchdog.expect(patience.firstTokenMs);
  const ignore = engine.watch(expect);
  async function* settling(): AsyncGenerator<Awaited<Engine['settled']>> {
    yield await untilAborted(engine.settled, watchdog.signal);
  }
  try {
    expect();
    for await (const state of watchdog.listen(settling())) {
      if (state instanceof Silence) yield { type: 'waiting', seconds: state.seconds };
      else if (state.kind !== 'failed') return null;
      else {
        const { trouble, detail } = state;
        const code = LOAD_FAILURES[trouble] ?? 'device-failed';
        return { code, ...(detail !== undefined && { detail }) };
      }
    }
    return null;
  } catch {
    return { code: 'device-failed' };
  } finally {
    ignore();
    watchdog.end();
  }
}

/** Why the model cannot be asked; null if it can. Nothing is ever fetched in the middle of a talk. */
async function obstacle(model: string, options: WebLlmOptions): Promise<Failure | null> {
  const gpu = await options.gpu();
  if (gpu.kind !== 'ready') return { code: 'device-missing' };
  return (await options.isCached(model)) ? null : { code: 'device-not-ready' };
}

async function* answer(
  engine: Engine,
  { persona, talk }: OnDeviceRequest,
  { patience, clock }: WebLlmOptions,
  signal: AbortSignal,
): AsyncGenerator<ReplyPart> {
  let broken: string | null = null;
  const model = modelOf(engine, (error) => {
    broken = error instanceof Error ? error.message : String(error);
  });
  const introduce = function* (): Generator<ReplyPart> {
    if (introduced) return;
    introduced = true;
    yield { type: 'model', model: engine.model };
  };
  let introduced = false;
  const call = { model, introduce, beside: () => null, talk, sampling: persona.sampling, patience, clock };
  const end: AttemptEnd = yield* runAttempt(call, signal);
  if (end.type !== 'failed') {
    yield end;
    return;
  }
  const failure: Failure = end.code ? { code: end.code } : judgeWords(broken ?? '');
  // A graphics card that was lost does not come back by itself; the next reply begins with a new engine.
  if (failure.code === 'device-failed') closeEngine(engine.model);
  yield {
    type: 'failed',
    failure,
    ...(end.finishReason !== undefined && { finishReason: end.finishReason }),
    ...(end.usage && { usage: end.usage }),
  };
}

/** A model that WebLLM runs on this device, as a stream of parts: exactly one end part, never a throw. */
export async function* openWebLlm(
  request: OnDeviceRequest,
  signal: AbortSignal,
  options: Partial<WebLlmOptions> = {},
): AsyncGenerator<ReplyPart> {
  const all = { ...USUAL, ...options };
  try {
    const failure = signal.aborted ? null : await obstacle(request.persona.model, all);
    if (failure && !signal.aborted) {
      yield failed(failure);
      return;
    }
    if (!signal.aborted) {
      const engine = all.engine(request.persona.model);
      const trouble = yield* waitForEngine(engine, all, signal);
      if (trouble && !signal.aborted) {
        yield failed(trouble);
        return;
      }
      if (!signal.aborted) {
        yield* answer(engine, request, all, signal);
        return;
      }
    }
    yield { type: 'stopped' };
  } catch (error) {
    const detail = wordsOf(error);
    yield failed({ code: 'device-failed', ...(detail !== undefined && { detail }) });
  }
}
