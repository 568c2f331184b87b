import { METRICS } from './metric';
import type { Mark, Metric, OverallMetric } from './metric';
import type { MessageOrigin, Unknown } from './session';

export type Marks = Readonly<Partial<Record<Metric, Mark>>>;

/** A mark that was changed later, or a note that was. */
export interface Revision {
  readonly metric: Metric;
  readonly mark: Mark;
  /** When the mark was replaced, epoch milliseconds. */
  readonly at: number;
}

/** Under which circumstances a reply was rated: without queue and trial, in the talk itself. */
export interface RatingContext {
  readonly queueId?: string;
  readonly trialId?: string;
  /** The place of the item in its queue, or of the reply in its trial; from 1. */
  readonly position?: number;
  /** Milliseconds the reply had been in sight when the last mark was set. */
  readonly exposedMs?: number;
  /** Where the user's words of the second round came from; absent: the reply is of another round, or it is not known. */
  readonly round2?: MessageOrigin;
}

/** One rater's marks on one reply. */
export interface Rating {
  readonly id: string;
  readonly replyId: string;
  readonly sessionId: string;
  readonly rater: string;
  readonly marks: Marks;
  readonly note: string;
  /** True if the rater did not see who had written the reply. */
  readonly blind: boolean;
  readonly startedAt: number;
  /** When the last mark was set. */
  readonly ratedAt: number;
  /** Earlier marks, oldest first. */
  readonly revisions: readonly Revision[];
  /** Absent: rated in the talk itself, and nothing more is known. */
  readonly context?: RatingContext;
  readonly extra?: Unknown;
}

/**
 * One rater's mark of the overall metric on a set of replies of one persona as one character. The set may span several
 * sessions: the rating then belongs to the newest of them, and `replyIds` names the replies of all.
 */
export interface DiversityRating {
  readonly id: string;
  readonly sessionId: string;
  readonly metric: OverallMetric;
  readonly rater: string;
  readonly mark: Mark;
  readonly replyIds: readonly string[];
  readonly note: string;
  readonly ratedAt: number;
  /** True if the rater did not see whose replies they were; absent: not known. */
  readonly blind?: boolean;
  readonly extra?: Unknown;
}

/** How many of the nine metrics carry a mark, *cannot judge* included. */
export function markedCount(marks: Marks): number {
  return METRICS.filter((metric) => marks[metric] !== undefined).length;
}

export function isFullyRated(marks: Marks): boolean {
  return markedCount(marks) === METRICS.length;
}

/** The arithmetic mean of the scores given, 1–5; null when none is given. *Cannot judge* counts for nothing. */
export function meanScore(marks: Marks): number | null {
  const scores = METRICS.map((metric) => marks[metric]).filter((mark) => mark !== undefined && mark !== null);
  if (scores.length === 0) return null;
  return scores.reduce<number>((sum, score) => sum + score, 0) / scores.length;
}

/** The metric to go to after `current` has been marked: the next one unmarked, else the next in order; null at the end. */
export function nextMetric(current: Metric, marks: Marks): Metric | null {
  const from = METRICS.indexOf(current) + 1;
  const rest = METRICS.slice(from);
  return (
    rest.find((metric) => marks[metric] === undefined) ??
    METRICS.find((metric) => marks[metric] === undefined) ??
    null
  );
}

export function previousMetric(current: Metric): Metric {
  return METRICS[Math.max(0, METRICS.indexOf(current) - 1)] ?? current;
}

/** Sets a mark, keeping the one it replaces with the time of the change. Setting the same mark again changes nothing. */
export function setMark(rating: Rating, metric: Metric, mark: Mark, at: number): Rating {
  const earlier = rating.marks[metric];
  if (earlier === mark) return rating;
  return {
    ...rating,
    marks: { ...rating.marks, [metric]: mark },
    ratedAt: at,
    revisions:
      earlier === undefined ? rating.revisions : [...rating.revisions, { metric, mark: earlier, at }],
  };
}
