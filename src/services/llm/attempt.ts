import type {
  LanguageModelV4,
  LanguageModelV4Message,
  LanguageModelV4Prompt,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider';
import type { FailureCode } from '../../domain/failure';
import type { Sampling } from '../../domain/persona';
import type { Usage } from '../../domain/session';
import type { Talk } from '../../domain/talk';
import { messagesFor } from '../prompt';
import type { Fault } from './fault';
import { Hearing } from './hearing';
import type { ReplyPart } from './port';
import { toFault } from './sdk-fault';
import { createWatchdog, Silence } from './watchdog';
import type { Clock, Patience, Watchdog } from './watchdog';

export interface Call {
  readonly model: LanguageModelV4;
  /** What is to be told before the first word, once it is known. */
  readonly introduce: () => Iterable<ReplyPart>;
  /** Told of the model's name as the provider gives it. */
  readonly onModel?: (model: string) => void;
  /** An error that came beside the text, in a chunk that looked whole; null if none did. */
  readonly beside: () => Fault | null;
  readonly talk: Talk;
  readonly sampling: Sampling;
  readonly patience: Patience;
  readonly clock: Clock;
}

/** How one request ended. `said`: text or reasoning had already been passed on. */
export type AttemptEnd =
  | { readonly type: 'complete'; readonly finishReason: string; readonly usage?: Usage }
  | { readonly type: 'stopped' }
  | {
      readonly type: 'failed';
      readonly said: boolean;
      /** What was met, still to be judged. */
      readonly fault: Fault | null;
      /** The judgement, where the whole of the stream decides it; the fault gives the detail then. */
      readonly code: FailureCode | null;
      readonly finishReason?: string;
      readonly usage?: Usage;
    };

function promptOf(talk: Talk): LanguageModelV4Prompt {
  const { system, messages } = messagesFor(talk);
  const said = messages.map(({ role, content }): LanguageModelV4Message => {
    if (role === 'system') return { role, content };
    return { role, content: [{ type: 'text', text: content }] };
  });
  return system === '' ? said : [{ role: 'system', content: system }, ...said];
}

async function startStream(
  { model, talk, sampling }: Call,
  abortSignal: AbortSignal,
): Promise<ReadableStreamDefaultReader<LanguageModelV4StreamPart>> {
  abortSignal.throwIfAborted();
  const { temperature, topP, maxTokens } = sampling;
  const { stream } = await model.doStream({
    prompt: promptOf(talk),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { topP }),
    ...(maxTokens !== undefined && { maxOutputTokens: maxTokens }),
    abortSignal,
  });
  return stream.getReader();
}

type Step = IteratorResult<LanguageModelV4StreamPart, undefined>;

/** The parts of the answer; asked for with the first of them. Not every browser can go through a stream by itself. */
function partsOf(call: Call, signal: AbortSignal): AsyncIterable<LanguageModelV4StreamPart> {
  let reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart> | undefined;
  const over: Step = { done: true, value: undefined };
  const next = async (): Promise<Step> => {
    reader ??= await startStream(call, signal);
    const { done, value } = await reader.read();
    return done ? over : { done: false, value };
  };
  const stop = async (): Promise<Step> => {
    await reader?.cancel();
    return over;
  };
  return { [Symbol.asyncIterator]: () => ({ next, return: stop }) };
}

/** `over`: the stream came to its end, good or bad. */
type Met = Fault | 'over' | 'aborted';

/** Passes on what is said, until there is no more. */
async function* hear(call: Call, hearing: Hearing, watchdog: Watchdog): AsyncGenerator<ReplyPart, Met> {
  const { firstTokenMs, chunkMs } = call.patience;
  const expect = (): void => watchdog.expect(hearing.begun ? chunkMs : firstTokenMs);
  expect();
  for await (const part of watchdog.listen(partsOf(call, watchdog.signal))) {
    if (part instanceof Silence) {
      yield { type: 'waiting', seconds: part.seconds };
      continue;
    }
    if (part.type === 'response-metadata' && part.modelId) call.onModel?.(part.modelId);
    if (part.type === 'error') {
      const fault = toFault(part.error);
      if (!hearing.bears(fault)) return fault;
    }
    if (part.type === 'tool-input-start' || part.type === 'tool-call') hearing.toolCall();
    if (part.type === 'tool-input-delta') expect();
    if (part.type === 'finish') hearing.finish(part.finishReason, part.usage);
    if (part.type !== 'text-delta' && part.type !== 'reasoning-delta') continue;
    watchdog.rest();
    for (const spoken of part.type === 'text-delta'
      ? hearing.text(part.delta)
      : hearing.reasoning(part.delta)) {
      yield* call.introduce();
      yield spoken;
    }
    expect();
  }
  return watchdog.signal.aborted ? 'aborted' : (call.beside() ?? 'over');
}

/** Faults that a connection lost in the machine's sleep shows as. */
function isLoss(fault: Fault): boolean {
  return fault.kind === 'network' || fault.kind === 'cut' || fault.kind === 'relay';
}

function endOf(met: Met, hearing: Hearing, watchdog: Watchdog): AttemptEnd {
  const broken = (fault: Fault): AttemptEnd => ({ type: 'failed', said: hearing.said, fault, code: null });
  const woke = watchdog.woke();
  if (met === 'aborted') return broken({ kind: woke ? 'slept' : 'stalled' });
  if (met !== 'over') return broken(woke && isLoss(met) ? { kind: 'slept' } : met);
  if (woke && !hearing.finished) return broken({ kind: 'slept' });
  const { code, lost, finishReason, usage } = hearing.end();
  const used = usage && { usage };
  if (code === null) return { type: 'complete', finishReason: finishReason ?? '', ...used };
  const reason = finishReason !== null && { finishReason };
  return { type: 'failed', said: hearing.said, fault: lost, code, ...reason, ...used };
}

/**
 * Sends one request and passes on what is said. Ends with what became of it, never throws, and leaves no request
 * behind, also if the caller stops listening.
 */
export async function* runAttempt(call: Call, user: AbortSignal): AsyncGenerator<ReplyPart, AttemptEnd> {
  const watchdog = createWatchdog(user, call.patience, call.clock);
  const hearing = new Hearing();
  const meet = (fault: Fault): Met => (watchdog.signal.aborted ? 'aborted' : fault);
  try {
    let met: Met;
    try {
      met = yield* hear(call, hearing, watchdog);
      if (typeof met === 'object') met = meet(met);
    } catch (error) {
      met = meet(toFault(error));
    }
    yield* hearing.rest();
    return user.aborted ? { type: 'stopped' } : endOf(met, hearing, watchdog);
  } finally {
    watchdog.end();
  }
}
