import { METRICS } from './metric';
import type { PaceWarning } from './queue';
import type { Marks } from './rating';

/*
 * Whether somebody still reads. The thresholds are this project's own, set so that a quick and consistent rater is
 * never told: a warning is a question, not a verdict.
 */

/** One rated reply as its rater met it. */
export interface RatedReply {
  readonly marks: Marks;
  /** Milliseconds it was in sight until its last mark. */
  readonly visibleMs: number;
  /** The words there were to read. */
  readonly text: string;
}

/** How many of the last replies are looked at. */
export const PACE_WINDOW = 5;
/** In so many of them it has to be so. */
const ENOUGH = 4;
/** Signs a second that nobody reads: thrice the pace of a fast reader. Chinese and Japanese signs carry more. */
const CJK_A_SECOND = 30;
const OTHER_A_SECOND = 90;
/** Milliseconds for one mark that nobody can decide in. */
const MARK_MS = 250;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/gu;

/** Milliseconds under which a reply cannot have been read and judged. */
export function leastMs(text: string): number {
  const cjk = text.match(CJK)?.length ?? 0;
  const reading = cjk / CJK_A_SECOND + (text.length - cjk) / OTHER_A_SECOND;
  return Math.round(reading * 1000) + METRICS.length * MARK_MS;
}

/** The score all nine marks share; null when they differ, or when none is a score. */
function onlyScore(marks: Marks): number | null {
  const given = new Set(METRICS.map((metric) => marks[metric]));
  const [only] = given;
  return given.size === 1 && typeof only === 'number' ? only : null;
}

/**
 * What is to be said of the last replies (oldest first). `uniform`: in four of the last five, all nine marks were one
 * and the same score. `fast`: four of the last five were answered sooner than they can be read.
 */
export function paceWarnings(replies: readonly RatedReply[]): readonly PaceWarning[] {
  const last = replies.slice(-PACE_WINDOW);
  if (last.length < PACE_WINDOW) return [];
  const scores = last.map(({ marks }) => onlyScore(marks)).filter((score) => score !== null);
  const uniform = scores.some((score) => scores.filter((other) => other === score).length >= ENOUGH);
  const fast = last.filter(({ visibleMs, text }) => visibleMs < leastMs(text)).length >= ENOUGH;
  return [...(uniform ? (['uniform'] as const) : []), ...(fast ? (['fast'] as const) : [])];
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** Fewer items than this say nothing about the next ones. */
const FEWEST = 3;

/**
 * Milliseconds that `remaining` items will take, by the median of the last ones; null while too few are done to say.
 * A median, because one item over which somebody had tea must not make the rest look endless.
 */
export function estimateMs(durations: readonly number[], remaining: number): number | null {
  const usual = durations.length < FEWEST ? null : median(durations);
  return usual === null ? null : usual * remaining;
}
