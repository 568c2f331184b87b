import { activate, textsWithMacros } from '../../domain/lore';
import type { MatchRegex, TracedLore } from '../../domain/lore';
import type { Lorebook } from '../../domain/lorebook';
import { createRandom } from '../../domain/random';
import { estimateTokens } from '../../lib/tokens';

/** What an activation is given beside book and texts, as plain values that can go to a worker. */
export interface LoreValues {
  /** The same seed draws the same: probabilities and groups. */
  readonly seed: number;
  /** For a book without a budget of its own; absent: `DEFAULT_TOKEN_BUDGET`. */
  readonly maxTokens?: number;
  /** Replies of the character so far, its greeting included. */
  readonly assistantMessages?: number;
  /** Positions of the entries that earlier replies of this talk were given. */
  readonly matchedBefore?: readonly number[];
  /** The greeting the talk began with; 0: `first_mes`, from 1: `alternate_greetings`. */
  readonly greeting?: number;
}

export interface LoreJob {
  readonly book: Lorebook;
  readonly texts: readonly string[];
  readonly values: LoreValues;
  /** Positions of entries to leave out as faulty. */
  readonly tooSlow: readonly number[];
}

/** A job for a worker, to which no function can go: each text that holds macros, and the same with them filled in. */
export interface SentJob extends LoreJob {
  readonly filled: readonly (readonly [string, string])[];
}

/** The activation itself, on whichever thread. */
export function runJob(job: LoreJob, fill: (text: string) => string, matchRegex: MatchRegex): TracedLore {
  const { seed, matchedBefore = [], ...rest } = job.values;
  return activate(job.book, job.texts, {
    ...rest,
    matchedBefore: new Set(matchedBefore),
    tooSlow: new Set(job.tooSlow),
    matchRegex,
    random: createRandom(seed),
    estimateTokens,
    macros: fill,
  });
}

export function fillAhead(book: Lorebook, fill: (text: string) => string): SentJob['filled'] {
  return textsWithMacros(book).map((text) => [text, fill(text)] as const);
}
