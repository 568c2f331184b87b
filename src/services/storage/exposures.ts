import type { Exposure, PaceWarning, QueueItem, SkipReason } from '../../domain/queue';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';
import { findQueue } from './queues';
import { itemAt } from './queue-pages';

export interface ItemKey {
  readonly queueId: string;
  readonly rater: string;
  /** From 0. */
  readonly position: number;
}

export async function findExposure(db: ChatDatabase, key: ItemKey): Promise<Exposure | null> {
  return (await db.exposures.get([key.queueId, key.rater, key.position])) ?? null;
}

/** What lies at a position, and how the rater has met it so far; null outside the queue. */
export function findItem(
  key: ItemKey,
): Promise<{ readonly item: QueueItem; readonly exposure: Exposure | null } | null> {
  return guard(() => {
    const db = database();
    return db.transaction('r', [db.queues, db.queuePages, db.exposures], async () => {
      const queue = await findQueue(db, key.queueId);
      const item = queue ? await itemAt(db, key.queueId, key.position) : undefined;
      return item ? { item, exposure: await findExposure(db, key) } : null;
    });
  });
}

/** Notes that an item is in sight; what is noted already stays. Resolves with the exposure as it is now. */
export function beginExposure(exposure: Exposure): Promise<Exposure> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.exposures, async () => {
      const known = await findExposure(db, exposure);
      if (known) return known;
      await db.exposures.add(exposure);
      return exposure;
    });
  });
}

function changeExposure(key: ItemKey, change: (exposure: Exposure) => Exposure): Promise<Exposure> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.exposures, async () => {
      const known = await findExposure(db, key);
      if (!known) return refuse('The item has not been shown yet.');
      const changed = change(known);
      if (changed !== known) await db.exposures.put(changed);
      return changed;
    });
  });
}

/** How long the item has been in sight in all, milliseconds; it never grows less. */
export function keepVisible(key: ItemKey, visibleMs: number): Promise<Exposure> {
  return changeExposure(key, (known) =>
    visibleMs > known.visibleMs ? { ...known, visibleMs: Math.round(visibleMs) } : known,
  );
}

export interface Leaving {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly visibleMs: number;
  /** Absent: it is rated. */
  readonly skipped?: SkipReason;
}

/**
 * Leaves an item behind, rated or skipped: the one met by `exposure`, whether or not that has been written yet, for a
 * rater may be quicker than the disk. An item that was skipped and is now rated counts as rated.
 */
export function settleItem(exposure: Exposure, { at, visibleMs, skipped }: Leaving): Promise<Exposure> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.exposures, async () => {
      const { skipped: before, ...known } = (await findExposure(db, exposure)) ?? exposure;
      const settled: Exposure = {
        ...known,
        visibleMs: Math.max(known.visibleMs, Math.round(visibleMs)),
        // Looking at a rated item again does not move it behind the later ones.
        doneAt: before === undefined ? (known.doneAt ?? at) : at,
        settled: 1,
        ...(skipped !== undefined && { skipped }),
      };
      await db.exposures.put(settled);
      return settled;
    });
  });
}

/** Leaves behind an item whose talk is not here any more. */
export function settleGone(key: ItemKey, group: number, at: number): Promise<void> {
  return guard(async () => {
    const gone = { skipped: 'gone', doneAt: at, settled: 1 } as const;
    const known = await findExposure(database(), key);
    const fresh = { ...key, group, sessionId: '', replyIds: [], shownAt: at, visibleMs: 0 };
    await database().exposures.put({ ...(known ?? fresh), ...gone });
  });
}

/** Notes what the rater was kindly told at this item. */
export function noteWarnings(key: ItemKey, warned: readonly PaceWarning[]): Promise<Exposure> {
  return changeExposure(key, (known) => ({ ...known, warned }));
}

/** Puts off the overall metric that was to be asked after this item. */
export function putOffOverall(key: ItemKey): Promise<Exposure> {
  return changeExposure(key, (known) => ({ ...known, later: true }));
}

/** The items that were skipped, by position. */
export async function querySkipped(
  db: ChatDatabase,
  queueId: string,
  rater: string,
): Promise<readonly number[]> {
  const rows = await db.exposures.where('queueId').equals(queueId).toArray();
  return rows
    .filter((row) => row.rater === rater && row.skipped !== undefined)
    .map(({ position }) => position)
    .toSorted((a, b) => a - b);
}
