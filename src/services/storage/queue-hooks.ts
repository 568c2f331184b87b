import { useCallback } from 'react';
import type { Marks } from '../../domain/rating';
import { querySkipped } from './exposures';
import type { ChatDatabase } from './database';
import { useLive } from './live';
import { queryDueSet, querySets } from './queue-sets';
import type { OverallSet } from './queue-sets';
import { queryResults } from './queue-results';
import type { QueueResults } from './queue-results';
import { queryProgress, queryQueues } from './queues';
import type { QueueProgress } from './queues';
import { queryBlindSessions } from './sealed-sessions';
import { queryMarks } from './shown-item';

/* Live queries about queues. Of each: undefined while it loads, null when there is no such thing. */

/** The queues of this device with one rater's progress, the newest first. */
export function useQueues(rater: string): readonly QueueProgress[] | undefined {
  return useLive(useCallback((db) => queryQueues(db, rater), [rater]));
}

/** Where a rater stands: the progress, and the set that is to be judged before the next item. */
export interface QueueRun {
  readonly progress: QueueProgress;
  readonly due: OverallSet | null;
}

async function queryRun(db: ChatDatabase, id: string, rater: string): Promise<QueueRun | null> {
  // Both of one moment, so that the next item does not show for a blink before the set.
  const tables = [db.queues, db.exposures, db.sessions, db.turns, db.replies, db.diversity, db.settings];
  return db.transaction('r', tables, async () => {
    const progress = await queryProgress(db, id, rater);
    return progress && { progress, due: await queryDueSet(db, id, rater) };
  });
}

export function useQueueRun(id: string, rater: string): QueueRun | null | undefined {
  return useLive(useCallback((db) => queryRun(db, id, rater), [id, rater]));
}

/** One rater's marks on these replies. */
export function useMarks(replyIds: readonly string[], rater: string): ReadonlyMap<string, Marks> | undefined {
  const key = replyIds.join('\n');
  return useLive(useCallback((db) => queryMarks(db, key === '' ? [] : key.split('\n'), rater), [key, rater]));
}

export function useSets(queueId: string, rater: string): readonly OverallSet[] | undefined {
  return useLive(useCallback((db) => querySets(db, queueId, rater), [queueId, rater]));
}

export function useSkipped(queueId: string, rater: string): readonly number[] | undefined {
  return useLive(useCallback((db) => querySkipped(db, queueId, rater), [queueId, rater]));
}

export function useQueueResults(queueId: string, rater: string): QueueResults | null | undefined {
  return useLive(useCallback((db) => queryResults(db, queueId, rater), [queueId, rater]));
}

/** As `blindSessions`. */
export function useBlindSessions(): ReadonlySet<string> | undefined {
  return useLive(useCallback((db) => queryBlindSessions(db), []));
}
