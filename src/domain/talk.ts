import type { Locale } from './locale';
import type { LoreInsertion } from './lorebook';
import type { CharacterSnapshot, PromptSnapshot, ScenarioSnapshot } from './session';

/** A round already held: what the user wrote and the chosen reply; one of them is empty where nothing was said. */
export interface PastRound {
  readonly user: string;
  readonly reply: string;
}

/** Everything a persona is given to answer as the character; the same for every kind of persona. */
export interface Talk {
  readonly locale: Locale;
  readonly character: CharacterSnapshot;
  readonly scenario: ScenarioSnapshot | null;
  readonly prompt: PromptSnapshot;
  /** Oldest first; rounds without a usable reply are left out. */
  readonly history: readonly PastRound[];
  /** What the user says now. */
  readonly message: string;
  /** Every reply text of the session so far, siblings included: what a script must not say again. */
  readonly spoken: readonly string[];
  readonly seed: number;
  /** What a lorebook puts between the messages. */
  readonly insertions?: readonly LoreInsertion[];
  /** Stands for the user's first message where the character spoke first. */
  readonly opener?: string;
  /** What the character had said to the message when it broke off; the answer goes on from there. */
  readonly partial?: string;
}
