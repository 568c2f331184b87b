import { entryName, holdsRegex } from '../../domain/lore';
import type { TracedLore } from '../../domain/lore';
import { NO_LORE } from '../../domain/lorebook';
import type { Lorebook } from '../../domain/lorebook';
import { LIMITS, runGuarded } from './guard';
import type { GuardedRun, Limits } from './guard';
import { fillAhead, runJob } from './request';
import type { LoreValues, SentJob } from './request';

export type { LoreValues } from './request';
export type { TracedLore } from '../../domain/lore';

export interface LoreRequest extends LoreValues {
  /** Fills in the macros of keys and contents. */
  readonly fill: (text: string) => string;
  readonly signal?: AbortSignal;
  /** For tests. */
  readonly limits?: Limits;
}

/** Entries whose expressions may get stuck, one run each, before the rest of the expressions is given up. */
const MAX_STUCK = 4;
/** Keys and, with recursion, entries that are searched for on the page's own thread. */
const LIGHT = { keys: 5000, recursive: 400 };

function isHeavy({ entries, recursive_scanning: recursive }: Lorebook): boolean {
  if (recursive && entries.length > LIGHT.recursive) return true;
  return entries.reduce((sum, { keys }) => sum + keys.length, 0) > LIGHT.keys;
}

/** The positions of all entries that may run an expression. */
function regexEntries(book: Lorebook): readonly number[] {
  return book.entries.flatMap((entry, index) => (holdsRegex(entry) ? [index] : []));
}

/** What is tried next after a run that did not end well; null: nothing is left to try. */
function withoutTrouble(job: SentJob, run: GuardedRun): SentJob | null {
  if (run.kind === 'stuck' && job.tooSlow.length + 1 < MAX_STUCK) {
    return { ...job, tooSlow: [...job.tooSlow, run.index] };
  }
  const all = regexEntries(job.book);
  if (job.tooSlow.length < all.length) return { ...job, tooSlow: all };
  return job.book.recursive_scanning ? { ...job, book: { ...job.book, recursive_scanning: false } } : null;
}

async function runApart(first: SentJob, limits: Limits, signal?: AbortSignal): Promise<TracedLore> {
  let job: SentJob | null = first;
  while (job) {
    const run: GuardedRun = await runGuarded(job, limits, signal);
    if (run.kind === 'done') return run.lore;
    job = withoutTrouble(job, run);
  }
  const faulty = regexEntries(first.book).flatMap((index) => {
    const entry = first.book.entries[index];
    return entry ? [entryName(entry)] : [];
  });
  return { ...NO_LORE, faulty, recursive: [] };
}

/**
 * What a lorebook brings to the next reply; `texts` are the latest messages, newest last. Regular expressions of the
 * book run in a worker, and an entry whose expression takes too long is left out and told of in `faulty`. Rejects
 * only with the signal's reason.
 */
export async function activateLore(
  book: Lorebook,
  texts: readonly string[],
  { fill, signal, limits = LIMITS, ...values }: LoreRequest,
): Promise<TracedLore> {
  signal?.throwIfAborted();
  const job = { book, texts, values, tooSlow: [] };
  if (!book.entries.some(holdsRegex) && !isHeavy(book)) return runJob(job, fill, () => false);
  return runApart({ ...job, filled: fillAhead(book, fill) }, limits, signal);
}
