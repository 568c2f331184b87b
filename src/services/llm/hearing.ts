import type { LanguageModelV4FinishReason, LanguageModelV4Usage } from '@ai-sdk/provider';
import type { FailureCode } from '../../domain/failure';
import type { Usage } from '../../domain/session';
import { judgeEnding } from './ending';
import type { Fault } from './fault';
import type { ReplyPart } from './port';

type Spoken = Extract<ReplyPart, { type: 'text' | 'reasoning' | 'reasoned' }>;

/** What a stream that came to its end amounts to; `code` null: a whole reply. */
export interface HeardEnd {
  readonly code: FailureCode | null;
  /** A part that was lost on the way. */
  readonly lost: Fault | null;
  readonly finishReason: string | null;
  readonly usage: Usage | undefined;
}

const OPEN = '<think>';
const CLOSE = '</think>';

/** How much of the end of a text may be the beginning of one of the marks. */
function beginningOf(text: string, ...marks: readonly string[]): number {
  for (let length = Math.min(CLOSE.length - 1, text.length); length > 0; length -= 1) {
    const end = text.slice(-length);
    if (marks.some((mark) => mark.startsWith(end))) return length;
  }
  return 0;
}

function usageOf({ inputTokens, outputTokens }: LanguageModelV4Usage): Usage | undefined {
  const { total: input } = inputTokens;
  const { total: output } = outputTokens;
  // The SDK makes 0 of what the provider did not tell.
  const reasoning = outputTokens.reasoning || undefined;
  if (input === undefined && output === undefined) return undefined;
  return {
    ...(input !== undefined && { inputTokens: input }),
    ...(output !== undefined && { outputTokens: output }),
    ...(reasoning !== undefined && { reasoningTokens: reasoning }),
  };
}

/** What has been heard so far, and what it means in the end. */
export class Hearing {
  #heard = { text: false, reasoning: false, toolCall: false, odd: false };
  #lost: Fault | null = null;
  #finishReason: string | null = null;
  #usage: Usage | undefined;
  /** Between the marks of a thought. */
  #thinking = false;
  /** The end of the text, as long as it may be the beginning of a mark. */
  #held = '';

  get said(): boolean {
    return this.#heard.text || this.#heard.reasoning || this.#held !== '';
  }

  /** True once words of the reply itself have come. */
  get begun(): boolean {
    return this.#heard.text;
  }

  get finished(): boolean {
    return this.#finishReason !== null;
  }

  /**
   * What of a piece of text is to be passed on: a reply does not begin with white space, and what stands between
   * `<think>` and `</think>` is reasoning. Where a server has eaten the beginning, a thought is known by its end only:
   * then everything before was reasoning.
   */
  *text(delta: string): Generator<Spoken> {
    let rest = this.#held + delta;
    this.#held = '';
    for (;;) {
      const close = rest.indexOf(CLOSE);
      const open = this.#thinking ? -1 : rest.indexOf(OPEN);
      if (open >= 0 && (close < 0 || open < close)) {
        yield* this.#pass(rest.slice(0, open));
        this.#thinking = true;
        rest = rest.slice(open + OPEN.length);
      } else if (close >= 0) {
        yield* this.#thinking ? this.#pass(rest.slice(0, close)) : this.#thought(rest.slice(0, close));
        this.#thinking = false;
        rest = rest.slice(close + CLOSE.length);
      } else break;
    }
    const held = this.#thinking ? beginningOf(rest, CLOSE) : beginningOf(rest, OPEN, CLOSE);
    this.#held = rest.slice(rest.length - held);
    yield* this.#pass(rest.slice(0, rest.length - held));
  }

  /** All text so far was a thought, and `last` is the end of it. */
  *#thought(last: string): Generator<Spoken> {
    if (this.#heard.text) {
      this.#heard.reasoning = true;
      this.#heard.text = false;
      yield { type: 'reasoned' };
    }
    if (last.trim() !== '') yield* this.#thinks(last);
  }

  *#pass(words: string): Generator<Spoken> {
    if (this.#thinking) {
      yield* this.#thinks(words);
      return;
    }
    const text = this.#heard.text ? words : words.trimStart();
    if (text === '') return;
    this.#heard.text = true;
    yield { type: 'text', text };
  }

  *#thinks(thought: string): Generator<Spoken> {
    if (thought === '') return;
    this.#heard.reasoning = true;
    yield { type: 'reasoning', text: thought };
  }

  /** What was kept back: nothing more comes that could make a mark of it. */
  *rest(): Generator<Spoken> {
    const held = this.#held;
    this.#held = '';
    yield* this.#pass(held);
  }

  /** A piece of reasoning that the provider tells apart from the text itself. */
  *reasoning(delta: string): Generator<Spoken> {
    yield* this.rest();
    yield* this.#thinks(delta);
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
  finish({ unified, raw }: LanguageModelV4FinishReason, usage: LanguageModelV4Usage): void {
    this.#finishReason = raw ?? (unified === 'error' ? null : unified);
    this.#usage = usageOf(usage);
  }

  end(): HeardEnd {
    const finishReason = this.#finishReason;
    const code = judgeEnding({ ...this.#heard, lost: this.#lost !== null, finishReason });
    return { code, lost: this.#lost, finishReason, usage: this.#usage };
  }
}
