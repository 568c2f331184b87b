import type { CardData } from './card';
import type { CharacterProfile } from './character';
import type { Failure } from './failure';
import type { Locale } from './locale';
import type { LoreHit } from './lorebook';
import type { PersonaSnapshot, Sampling } from './persona';
import type { Emotion, Place, UserPersona } from './scenario';

/** The character as it was when the session began, in the session's language. */
export interface CharacterSnapshot {
  readonly id: string;
  readonly name: string;
  readonly work: string;
  readonly profile: CharacterProfile;
  /** Of a character of one's own: its card, from which the prompt is made; `profile` then only sums it up. */
  readonly card?: CardData;
}

/** The scenario as it was when the session began, in the session's language. */
export interface ScenarioSnapshot {
  readonly id: number;
  readonly userPersona: UserPersona;
  readonly place: Place;
  readonly emotion: Emotion;
  readonly event: string;
  readonly opening: string;
}

/** The prompt that made the persona the character. */
export interface PromptSnapshot {
  /** Name and version of the template, `esrp/1`. */
  readonly template: string;
  readonly system: string;
  /** SHA-256 of `template`, a line feed and `system`; 64 hex digits. */
  readonly hash: string;
  /** What stands after the talk, before the persona answers; of cards only. Part of the hash. */
  readonly postHistory?: string;
}

/** Who the user speaks as, as it was then; all of it may enter the prompt. */
export interface UserSnapshot {
  /** Of a user persona of one's own; absent for a name that was only typed. */
  readonly id?: string;
  readonly name: string;
  /** As the user wrote it: *she/her*, *他*; empty if none. */
  readonly pronoun: string;
  /** Who the user is, in their own words; empty if none. */
  readonly description: string;
}

/** Keys of an imported file that this version does not know; written back on export. */
export type Unknown = Readonly<Record<string, unknown>>;

/** One character × one scenario × one persona. Times are epoch milliseconds, ids sort by time. */
/** What stands for a collection where a reply was asked for to be in a trial. */
export const TRIAL = 'trial';

/** Of a session that was collected, not talked. */
export interface Collected {
  /** A collection's id, or `TRIAL`. */
  readonly by: string;
  /** When the last of what was asked for had come, epoch milliseconds; absent: some is still to come. */
  readonly at?: number;
}

export interface Session {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly locale: Locale;
  readonly blind: boolean;
  readonly character: CharacterSnapshot;
  /** null: open talk. */
  readonly scenario: ScenarioSnapshot | null;
  /** The persona the session was begun with; a reply names its own. */
  readonly persona: PersonaSnapshot;
  readonly prompt: PromptSnapshot;
  /** What the character calls the user, `{{user}}` of cards; absent: the word of the language. */
  readonly userName?: string;
  /** Who the user speaks as from now on; absent: nobody in particular, and `userName` counts. */
  readonly userPersona?: UserSnapshot;
  /** The last turn of the branch that the talk is on; absent: the newest branch. */
  readonly head?: string;
  /** Seeds the understudy, so that the same talk gets the same lines. */
  readonly seed: number;
  /** Set where nobody wrote to the character: the replies were asked for to be rated. */
  readonly collected?: Collected;
  /** Set while a deletion can still be undone; such a session is shown nowhere and exported nowhere. */
  readonly deletedAt?: number;
  readonly extra?: Unknown;
}

/** What the user wrote earlier in this turn, before editing it. */
export interface UserRevision {
  readonly text: string;
  readonly at: number;
}

/**
 * Where the user's words came from: the scenario's opening as offered, the user, one second message for all, one that
 * an LLM wrote after reading the reply, or a recording.
 */
export const MESSAGE_ORIGINS = ['opening', 'own', 'fixed', 'adaptive', 'recorded'] as const;
export type MessageOrigin = (typeof MESSAGE_ORIGINS)[number];

/**
 * A user message with its replies. Where the character speaks first (a greeting) or once more, `userText` is empty
 * and there is no message of the user.
 */
export interface Turn {
  readonly id: string;
  readonly sessionId: string;
  /** 1 for the first turn of the session. */
  readonly round: number;
  /** The turn it goes on from; null for the first. Turns of one parent are branches of the talk. */
  readonly parent: string | null;
  /** The reply of `parent` that it goes on from; absent: whichever carries the talk on. */
  readonly after?: string;
  readonly userText: string;
  readonly userAt: number;
  /** Earlier wordings, oldest first; a reply says by index which one it answered. */
  readonly userRevisions: readonly UserRevision[];
  /** The reply that carries the talk on; null until there is one. */
  readonly chosen: string | null;
  /** The user's message is shown and never sent to a persona. */
  readonly userHidden?: boolean;
  /** Who the user spoke as; absent: what the session says. */
  readonly userPersona?: UserSnapshot;
  /** Absent: not known, or the user's own words. */
  readonly origin?: MessageOrigin;
  readonly extra?: Unknown;
}

/**
 * `streaming` → `complete` | `stopped` (by the user) | `failed` (with the failure) |
 * `interrupted` (the tab died; found and marked at the next start).
 */
export const REPLY_STATES = ['streaming', 'complete', 'stopped', 'failed', 'interrupted'] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

export type Author = 'llm' | 'human' | 'script';

export interface Usage {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly reasoningTokens?: number;
}

/** Milliseconds from sending the request. */
export interface Timing {
  readonly firstTokenMs?: number;
  readonly totalMs?: number;
}

/** How much of the talk a reply was given. */
export interface ContextUse {
  /** Rounds at the beginning of the talk that were left out, because they would not have fitted. */
  readonly droppedRounds: number;
  /** Tokens of what was sent, estimated. */
  readonly tokens: number;
}

/** What a reply cost by the prices the user had given then. */
export interface Cost {
  readonly amount: number;
  readonly currency: string;
}

/** One answer as the character. */
export interface Reply {
  readonly id: string;
  readonly sessionId: string;
  readonly turnId: string;
  readonly text: string;
  /** The model's reasoning, apart from the reply; empty if none. Never rated, never sent back. */
  readonly reasoning: string;
  readonly state: ReplyState;
  /** Why, when `state` is `failed`. */
  readonly failure?: Failure;
  readonly author: Author;
  readonly persona: PersonaSnapshot;
  /** What the provider said answered; null if it did not say. */
  readonly model: string | null;
  readonly promptHash: string;
  readonly sampling: Sampling;
  readonly usage?: Usage;
  readonly timing?: Timing;
  readonly finishReason?: string;
  /** Index into the turn's wordings (`userRevisions` and then the current one) that it answered. */
  readonly userRevision: number;
  readonly createdAt: number;
  /** Shown and never sent to a persona. */
  readonly hidden?: boolean;
  /** The id of who wrote it, when `author` is `human`. */
  readonly writer?: string;
  /** The reply that broke off and that this one goes on with; its text stands at the beginning of this one's. */
  readonly continues?: string;
  /** Absent: everything was sent. */
  readonly context?: ContextUse;
  readonly cost?: Cost;
  /** What the lorebook gave to this reply; absent when it gave nothing. */
  readonly lore?: readonly LoreHit[];
  /** Last checkpoint while streaming. */
  readonly checkpointAt?: number;
  readonly extra?: Unknown;
}
