import { Dexie } from 'dexie';
import { firstOpen } from '../../domain/queue';
import type { Exposure, OpenQueue, Queue, QueueItem } from '../../domain/queue';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';
import { pagesOf } from './queue-pages';

/** How far one rater has come with a queue. */
export interface QueueProgress {
  readonly queue: OpenQueue;
  /** Left behind, the skipped ones included. */
  readonly settled: number;
  readonly skipped: number;
  /** Where to go on, from 0; null: everything has been seen. */
  readonly position: number | null;
  /** Milliseconds in sight of the last rated items, the latest last; at most 50. */
  readonly durations: readonly number[];
  /** When the rater last left an item behind; null: never. */
  readonly lastAt: number | null;
}

const RECENT = 50;

/** A queue as a screen may have it. What tells the respondents apart does not leave this room before the reveal. */
export function withoutNames({ filter: _filter, respondents: _respondents, ...open }: Queue): OpenQueue {
  return open;
}

export async function findQueue(db: ChatDatabase, id: string): Promise<Queue | null> {
  const queue = await db.queues.get(id);
  return queue && queue.deletedAt === undefined ? queue : null;
}

/** Writes a queue with its items, in one transaction. */
export function createQueue(queue: Queue, items: readonly QueueItem[]): Promise<void> {
  return guard(() => {
    const db = database();
    if (items.length !== queue.count) return refuse('The queue does not have as many items as it says.');
    return db.transaction('rw', [db.queues, db.queuePages], async () => {
      await db.queues.add(queue);
      await db.queuePages.bulkAdd(pagesOf(queue.id, items));
    });
  });
}

function changeQueue(id: string, change: (queue: Queue) => Queue): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.queues, async () => {
      const queue = await db.queues.get(id);
      if (!queue) return refuse('There is no such queue.');
      const changed = change(queue);
      if (changed !== queue) await db.queues.put(changed);
    });
  });
}

/** Hides a queue until it is brought back or purged. The ratings stay, and its talks are no longer sealed. */
export function deleteQueue(id: string, at: number): Promise<void> {
  return changeQueue(id, (queue) => (queue.deletedAt === undefined ? { ...queue, deletedAt: at } : queue));
}

export function undoDeleteQueue(id: string): Promise<void> {
  return changeQueue(id, ({ deletedAt: _deletedAt, ...queue }) => queue);
}

export function renameQueue(id: string, name: string): Promise<void> {
  return changeQueue(id, (queue) => ({ ...queue, name }));
}

/** Opens the names of a blind queue, for good: what is rated in it from now on is not blind. */
export function revealQueue(id: string, at: number): Promise<void> {
  return changeQueue(id, (queue) => (queue.revealedAt === undefined ? { ...queue, revealedAt: at } : queue));
}

/** Removes for good every queue deleted at `olderThan` (epoch milliseconds) or before. Ratings stay. */
export function purgeDeletedQueues(olderThan: number): Promise<number> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.queues, db.queuePages, db.exposures], async () => {
      const ids = await db.queues.where('deletedAt').belowOrEqual(olderThan).primaryKeys();
      await db.queuePages.where('queueId').anyOf(ids).delete();
      await db.exposures.where('queueId').anyOf(ids).delete();
      await db.queues.bulkDelete(ids);
      return ids.length;
    });
  });
}

const SETTLED = '[queueId+rater+settled+position]';

function settledRange(db: ChatDatabase, queueId: string, rater: string) {
  return db.exposures
    .where(SETTLED)
    .between([queueId, rater, 1, Dexie.minKey], [queueId, rater, 1, Dexie.maxKey], true, true);
}

/** How many of the positions 0 to `to` (exclusive) are left behind: from the index alone. */
function settledBefore(db: ChatDatabase, queueId: string, rater: string, to: number): Promise<number> {
  return db.exposures
    .where(SETTLED)
    .between([queueId, rater, 1, Dexie.minKey], [queueId, rater, 1, to], true, false)
    .count();
}

/** The exposures left behind last, by position, the highest first. */
export function lastSettled(db: ChatDatabase, queueId: string, rater: string): Promise<Exposure[]> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- no array: the collection is read from its end
  return settledRange(db, queueId, rater).reverse().limit(RECENT).toArray();
}

function skippedCount(db: ChatDatabase, queueId: string, rater: string): Promise<number> {
  return db.exposures
    .where('[queueId+rater+skipped]')
    .between([queueId, rater, Dexie.minKey], [queueId, rater, Dexie.maxKey], true, true)
    .count();
}

export async function progressOf(db: ChatDatabase, queue: Queue, rater: string): Promise<QueueProgress> {
  const before = (to: number): Promise<number> => settledBefore(db, queue.id, rater, to);
  const [settled, last, skipped] = await Promise.all([
    before(queue.count),
    lastSettled(db, queue.id, rater),
    skippedCount(db, queue.id, rater),
  ]);
  const rated = last.filter((exposure) => exposure.skipped === undefined);
  return {
    queue: withoutNames(queue),
    settled,
    skipped,
    position: await firstOpen(before, settled, queue.count),
    durations: rated.map(({ visibleMs }) => visibleMs).toReversed(),
    lastAt: last.reduce<number | null>((at, { doneAt }) => Math.max(at ?? 0, doneAt ?? 0), null),
  };
}

/** null when there is no such queue, or it is deleted. */
export function queryProgress(db: ChatDatabase, id: string, rater: string): Promise<QueueProgress | null> {
  return db.transaction('r', [db.queues, db.exposures], async () => {
    const queue = await findQueue(db, id);
    return queue && progressOf(db, queue, rater);
  });
}

export function getProgress(id: string, rater: string): Promise<QueueProgress | null> {
  return guard(() => queryProgress(database(), id, rater));
}

/** The queues that are not deleted, the newest first. */
export function queryQueues(db: ChatDatabase, rater: string): Promise<readonly QueueProgress[]> {
  return db.transaction('r', [db.queues, db.exposures], async () => {
    const queues = (await db.queues.orderBy('createdAt').toArray()).toReversed();
    return Promise.all(
      queues.filter(({ deletedAt }) => deletedAt === undefined).map((queue) => progressOf(db, queue, rater)),
    );
  });
}
