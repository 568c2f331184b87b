import type { Credentials, Persona } from '../../domain/persona';
import type { Failure } from '../../domain/failure';
import type { Usage } from '../../domain/session';
import type { Talk } from '../../domain/talk';

/**
 * What a persona's answer is made of, in the order it arrives. A stream ends with exactly one
 * `complete`, `stopped` or `failed` part and never throws; what text came before it is the caller's to keep.
 */
export type ReplyPart =
  /** More of the reply. */
  | { readonly type: 'text'; readonly text: string }
  /** More of the model's reasoning: shown folded, never part of the reply. */
  | { readonly type: 'reasoning'; readonly text: string }
  /**
   * All text so far was reasoning and no reply: the model closed a thought that it had not opened. What follows as
   * text begins the reply.
   */
  | { readonly type: 'reasoned' }
  /** The model the provider says is answering. */
  | { readonly type: 'model'; readonly model: string }
  /** The request failed before any text and is tried again by itself after `waitMs`. */
  | {
      readonly type: 'retrying';
      readonly attempt: number;
      readonly waitMs: number;
      readonly failure: Failure;
    }
  /** Nothing has come for this long, in whole seconds; the request still runs. Told once more each time it gets longer. */
  | { readonly type: 'waiting'; readonly seconds: number }
  | { readonly type: 'complete'; readonly finishReason: string; readonly usage?: Usage }
  | { readonly type: 'stopped' }
  | {
      readonly type: 'failed';
      readonly failure: Failure;
      readonly finishReason?: string;
      readonly usage?: Usage;
    };

export interface ReplyRequest {
  readonly persona: Persona;
  /** null for personas that need none. */
  readonly credentials: Credentials | null;
  readonly talk: Talk;
  /** True where nobody watches the reply grow: lines that are there already are said at once. */
  readonly unwatched?: boolean;
}

/** A persona's answer as a stream of parts; aborting the signal ends it with `stopped`. */
export type OpenReply = (request: ReplyRequest, signal: AbortSignal) => AsyncIterable<ReplyPart>;
