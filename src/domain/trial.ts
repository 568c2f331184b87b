import { shuffled } from './blind';
import type { Locale } from './locale';
import { wilson } from './interval';
import type { Proportion } from './interval';
import { createRandom } from './random';

export const TRIAL_KINDS = ['side-by-side', 'fan'] as const;
/** `side-by-side`: rate and rank. `fan`: one of the replies was written by a person; guess which. */
export type TrialKind = (typeof TRIAL_KINDS)[number];

/** How many replies a trial shows. */
export const TRIAL_SIZE = { least: 2, most: 4 } as const;

/** A reply in a trial; its place in `Trial.entries` is its letter. */
export interface TrialEntry {
  readonly sessionId: string;
  readonly replyId: string;
}

/** Two or more replies to the same message, shown blind until they are locked. Times are epoch milliseconds. */
export interface Trial {
  readonly id: string;
  readonly kind: TrialKind;
  readonly createdAt: number;
  readonly rater: string;
  readonly locale: Locale;
  readonly characterId: string;
  /** As shown. */
  readonly characterName: string;
  /** null: an open talk. */
  readonly scenarioId: number | null;
  /** What all of them answer. */
  readonly message: string;
  /** Draws the order. */
  readonly seed: number;
  /** In the order in which they are shown. */
  readonly entries: readonly TrialEntry[];
  /** When it was first shown; absent: it is still being put together. */
  readonly shownAt?: number;
  /** Milliseconds it was in sight, in all. */
  readonly visibleMs: number;
  /** Of a fan trial: the position of the reply taken for the person's. */
  readonly guess?: number;
  readonly guessedAt?: number;
  /** Rank of each position, 1 the best; equal numbers are a tie. A position not yet ranked is null. */
  readonly ranks: readonly (number | null)[];
  /** When it was locked and the names were shown. */
  readonly lockedAt?: number;
  readonly deletedAt?: number;
}

/** The replies in the order in which this seed shows them, whatever order they came in. */
export function positioned(entries: readonly TrialEntry[], seed: number): readonly TrialEntry[] {
  const sorted = entries.toSorted((a, b) => (a.replyId < b.replyId ? -1 : 1));
  return shuffled(sorted, createRandom(seed));
}

/**
 * Ranks without gaps, ties kept: what was given as 1, 3, 3 becomes 1, 2, 2. The ranks of positions that carry none
 * stay null.
 */
export function closeRanks(ranks: readonly (number | null)[]): readonly (number | null)[] {
  const given = [...new Set(ranks.filter((rank) => rank !== null))].toSorted((a, b) => a - b);
  return ranks.map((rank) => (rank === null ? null : given.indexOf(rank) + 1));
}

export function isRanked({ ranks }: Pick<Trial, 'ranks'>): boolean {
  return ranks.every((rank) => rank !== null);
}

/** Whether everything is there that locking asks for. */
export function canLock({ kind, guess, ranks }: Pick<Trial, 'kind' | 'guess' | 'ranks'>): boolean {
  return kind === 'fan' ? guess !== undefined : isRanked({ ranks });
}

/** One reply of a fan trial that has been revealed. */
export interface Unmasked {
  /** The persona's id. */
  readonly source: string;
  /** As shown. */
  readonly name: string;
  readonly human: boolean;
  /** It was taken for the person's. */
  readonly taken: boolean;
}

/** How often a source was taken for human. */
export interface SourceScore extends Proportion {
  readonly source: string;
  readonly name: string;
  readonly human: boolean;
  readonly trials: number;
  readonly taken: number;
}

/** The running score by source, those most often taken for human first. */
export function scoreSources(unmasked: readonly Unmasked[]): readonly SourceScore[] {
  const sources = new Map<string, Unmasked[]>();
  for (const entry of unmasked) {
    const known = sources.get(entry.source);
    if (known) known.push(entry);
    else sources.set(entry.source, [entry]);
  }
  return [...sources.values()]
    .flatMap((entries): SourceScore[] => {
      const [first] = entries;
      const taken = entries.filter((entry) => entry.taken).length;
      const proportion = wilson(taken, entries.length);
      if (!first || !proportion) return [];
      const { source, name, human } = first;
      return [{ source, name, human, trials: entries.length, taken, ...proportion }];
    })
    .toSorted((a, b) => b.share - a.share || b.trials - a.trials || (a.name < b.name ? -1 : 1));
}

/** The order in which the replies of a locked trial show who wrote them: the most telling one last. */
export function revealOrder(
  { kind, guess, ranks }: Pick<Trial, 'kind' | 'guess' | 'ranks'>,
  humans: readonly boolean[],
): readonly number[] {
  const weight = (position: number): number => {
    if (kind === 'side-by-side') return -(ranks[position] ?? 0);
    return (humans[position] ? 2 : 0) + (guess === position ? 1 : 0);
  };
  return humans.map((_, position) => position).toSorted((a, b) => weight(a) - weight(b) || a - b);
}

/** How many rounds of a rater are over, and in how many of them the person was found. */
export interface Tally {
  readonly found: number;
  readonly rounds: number;
}

export function tallyOf(unmasked: readonly Unmasked[]): Tally {
  const taken = unmasked.filter((entry) => entry.taken);
  return { found: taken.filter(({ human }) => human).length, rounds: taken.length };
}
