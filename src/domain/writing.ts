import type { Locale } from './locale';
import type { RoundTwoWay } from './round-two';

/** How many rounds a person writes of a scenario, as in the study. */
export const WRITTEN_ROUNDS = 2;

/** Which writing it is: one person as one character in one scenario and language. */
export interface WritingKey {
  /** Who writes. */
  readonly writer: string;
  readonly characterId: string;
  readonly scenarioId: number;
  readonly locale: Locale;
}

/** A person's replies as a character while they are written, and where to find them afterwards. */
export interface Writing extends WritingKey {
  readonly id: string;
  /** The session with what has been written; null before the first reply. */
  readonly sessionId: string | null;
  /** What stands in the field and has not been given yet. */
  readonly draft: string;
  /** Where the second message of the user is to come from. */
  readonly way: RoundTwoWay;
  /** Epoch milliseconds. */
  readonly updatedAt: number;
}

export function writingId({ writer, characterId, scenarioId, locale }: WritingKey): string {
  return [writer, characterId, scenarioId, locale].join('/');
}
