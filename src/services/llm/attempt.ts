import { streamText } from 'ai';
import type { LanguageModelUsage } from 'ai';
import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { FailureCode } from '../../domain/failure';
import type { Sampling } from '../../domain/persona';
import { buildMessages } from '../../domain/prompt';
import type { Usage } from '../../domain/session';
import type { Talk } from '../../domain/talk';
import type { Fault } from './fault';
import type { ReplyPart } from './port';
import { judgeEnding } from './ending';
import { toFault } from './sdk-fault';
import { createWatchdog } from './watchdog';

/** How long a silence may last, milliseconds. */
export interface Patience {
  /** From sending the request to the first token. */
  readonly firstTokenMs: number;
  /** Between two tokens. */
  readonly chunkMs: number;
}

export interface Call {
  readonly model: LanguageModelV4;
  /** What is to be told before the first word, once it is known. */
  readonly introduce: () => Iterable<ReplyPart>;
  readonly talk: Talk;
  readonly sampling: Sampling;
  readonly patience: Patience;
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

type Spoken = Extract<ReplyPart, { type: 'text' | 'reasoning' }>;

function usageOf(usage: LanguageModelUsage): Usage | undefined {
  const { inputTokens, outputTokens, outputTokenDetails } = usage;
  // The SDK makes 0 of what the provider did not tell.
  const reasoningTokens = outputTokenDetails.reasoningTokens || undefined;
  if (inputTokens === undefined && outputTokens === undefined) return undefined;
  return {
    ...(inputTokens !== undefined && { inputTokens }),
    ...(outputTokens !== undefined && { outputTokens }),
    ...(reasoningTokens !== undefined && { reasoningTokens }),
  };
}

/** What has been heard so far, and what it means in the end. */
class Hearing {
  #heard = { text: false, reasoning: false, toolCall: false, odd: false };
  #lost: Fault | null = null;
  #finishReason: string | null = null;
  #usage: Usage | undefined;

  get said(): boolean {
    return this.#heard.text || this.#heard.reasoning;
  }

  /** The text to pass on: a reply does not begin with white space. */
  text(delta: string): Spoken | null {
    const text = this.#heard.text ? delta : delta.trimStart();
    if (text === '') return null;
    this.#heard.text = true;
    return { type: 'text', text };
  }

  reasoning(delta: string): Spoken | null {
    if (delta === '') return null;
    this.#heard.reasoning = true;
    return { type: 'reasoning', text: delta };
  }

  toolCall(): void {
    this.#heard.toolCall = true;
  }

  /** Takes note of a fault that does not end the stream; false if it does. */
  bears(fault: Fault): boolean {
    if (fault.kind === 'harmless') this.#heard.odd = true;
    else if (fault.kind === 'malformed') this.#lost ??= fault;
    else return fault.kind === 'unfinished';
    return true;
  }

  /** `raw` is the provider's own word; without one, `error` is the SDK's for a stream that just ended. */
  finish(finishReason: string, raw: string | undefined, usage: LanguageModelUsage): void {
    this.#finishReason = raw ?? (finishReason === 'error' ? null : finishReason);
    this.#usage = usageOf(usage);
  }

  end(): AttemptEnd {
    const finishReason = this.#finishReason;
    const code = judgeEnding({ ...this.#heard, lost: this.#lost !== null, finishReason });
    const usage = this.#usage && { usage: this.#usage };
    if (code === null) return { type: 'complete', finishReason: finishReason ?? '', ...usage };
    const reason = finishReason !== null && { finishReason };
    return { type: 'failed', said: this.said, fault: this.#lost, code, ...reason, ...usage };
  }
}

function startStream(call: Call, signal: AbortSignal): ReturnType<typeof streamText>['stream'] {
  const { temperature, topP, maxTokens } = call.sampling;
  const { system, messages } = buildMessages(call.talk);
  const result = streamText({
    model: call.model,
    ...(system !== '' && { instructions: system }),
    messages: messages.map((message) => ({ ...message })),
    // Ours alone: what a card or its lorebook puts between the messages. What was said is never of this role.
    allowSystemInMessages: true,
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { topP }),
    ...(maxTokens !== undefined && { maxOutputTokens: maxTokens }),
    maxRetries: 0,
    abortSignal: signal,
    // Errors come as parts as well; without this the SDK writes them to the console.
    onError: () => undefined,
  });
  return result.stream;
}

/**
 * Sends one request and passes on what is said. Ends with what became of it, never throws, and leaves no request
 * behind, also if the caller stops listening.
 */
export async function* runAttempt(call: Call, user: AbortSignal): AsyncGenerator<ReplyPart, AttemptEnd> {
  const watchdog = createWatchdog(user);
  const hearing = new Hearing();
  const broken = (fault: Fault): AttemptEnd => ({ type: 'failed', said: hearing.said, fault, code: null });
  const aborted = (): AttemptEnd => (user.aborted ? { type: 'stopped' } : broken({ kind: 'stalled' }));
  try {
    watchdog.expect(call.patience.firstTokenMs);
    for await (const part of startStream(call, watchdog.signal)) {
      if (part.type === 'abort') return aborted();
      if (part.type === 'error') {
        const fault = toFault(part.error);
        if (!hearing.bears(fault)) return watchdog.signal.aborted ? aborted() : broken(fault);
      }
      if (part.type === 'tool-input-start' || part.type === 'tool-call') hearing.toolCall();
      if (part.type === 'tool-input-delta') watchdog.expect(call.patience.chunkMs);
      if (part.type === 'finish') hearing.finish(part.finishReason, part.rawFinishReason, part.totalUsage);
      if (part.type !== 'text-delta' && part.type !== 'reasoning-delta') continue;
      watchdog.rest();
      const spoken = part.type === 'text-delta' ? hearing.text(part.text) : hearing.reasoning(part.text);
      if (spoken) {
        yield* call.introduce();
        yield spoken;
      }
      watchdog.expect(call.patience.chunkMs);
    }
    return watchdog.signal.aborted ? aborted() : hearing.end();
  } catch (error) {
    return watchdog.signal.aborted ? aborted() : broken(toFault(error));
  } finally {
    watchdog.end();
  }
}
