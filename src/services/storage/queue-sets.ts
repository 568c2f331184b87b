import type { Exposure, Queue } from '../../domain/queue';
import { isBlind } from '../../domain/queue';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard } from './errors';
import { findExposure } from './exposures';
import type { ItemKey } from './exposures';
import { findQueue, lastSettled } from './queues';
import { readReplySet } from './reply-sets';
import type { ReplySet } from './reply-sets';

/** So many rated items of one respondent of a queue as one character. */
export interface OverallSet extends ReplySet {
  readonly group: number;
  /** The item that completed the set. */
  readonly position: number;
}

async function ratedOfGroup(
  db: ChatDatabase,
  queueId: string,
  rater: string,
  group: number,
): Promise<Exposure[]> {
  const rows = await db.exposures.where('[queueId+rater+group]').equals([queueId, rater, group]).toArray();
  return rows
    .filter(({ settled, skipped }) => settled === 1 && skipped === undefined)
    .toSorted((a, b) => (a.doneAt ?? 0) - (b.doneAt ?? 0) || a.position - b.position);
}

function setsOf(rated: readonly Exposure[], size: number): Exposure[][] {
  return Array.from({ length: Math.floor(rated.length / size) }, (_, index) =>
    rated.slice(index * size, (index + 1) * size),
  );
}

function idsOf(set: readonly Exposure[]): string[] {
  return [...new Set(set.flatMap(({ replyIds }) => replyIds))];
}

async function wholeSet(
  db: ChatDatabase,
  rater: string,
  set: readonly Exposure[],
  queue: Queue,
): Promise<OverallSet | null> {
  const last = set.at(-1);
  const sessionIds = set.map(({ sessionId }) => sessionId);
  const replySet =
    last && (await readReplySet(db, rater, sessionIds, idsOf(set), { masked: isBlind(queue) }));
  return replySet ? { ...replySet, group: last.group, position: last.position } : null;
}

/** The item that was left behind last; going back to an earlier one and on again counts for nothing. */
async function lastLeft(db: ChatDatabase, queueId: string, rater: string): Promise<Exposure | undefined> {
  const rows = await lastSettled(db, queueId, rater);
  return rows.toSorted((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0) || b.position - a.position)[0];
}

/** The set that the item left behind last has completed, as long as it is neither judged nor put off; else null. */
export async function queryDueSet(
  db: ChatDatabase,
  queueId: string,
  rater: string,
): Promise<OverallSet | null> {
  const queue = await findQueue(db, queueId);
  const last = queue ? await lastLeft(db, queueId, rater) : undefined;
  if (!queue || !last || last.later || last.skipped !== undefined) return null;
  const rated = await ratedOfGroup(db, queueId, rater, last.group);
  const count = rated.findIndex(({ position }) => position === last.position) + 1;
  if (count === 0 || count % queue.setSize !== 0) return null;
  const set = await wholeSet(db, rater, rated.slice(count - queue.setSize, count), queue);
  return set && set.rating === null ? set : null;
}

/** Whether a set is complete once this item is rated, so that the overall metric comes before the next one. */
export function completesSet(key: ItemKey): Promise<boolean> {
  return guard(async () => {
    const db = database();
    const [queue, exposure] = [await findQueue(db, key.queueId), await findExposure(db, key)];
    if (!queue || !exposure) return false;
    const rated = await ratedOfGroup(db, key.queueId, key.rater, exposure.group);
    const others = rated.filter(({ position }) => position !== key.position);
    return (others.length + 1) % queue.setSize === 0;
  });
}

async function groupSets(
  db: ChatDatabase,
  queue: Queue,
  rater: string,
  group: number,
): Promise<OverallSet[]> {
  const sets = setsOf(await ratedOfGroup(db, queue.id, rater, group), queue.setSize);
  const whole = await Promise.all(sets.map((set) => wholeSet(db, rater, set, queue)));
  return whole.filter((set) => set !== null);
}

/** Every set that is complete, judged or not. */
export async function querySets(
  db: ChatDatabase,
  queueId: string,
  rater: string,
): Promise<readonly OverallSet[]> {
  const queue = await findQueue(db, queueId);
  if (!queue) return [];
  const sets: OverallSet[] = [];
  for (let group = 0; group < queue.groups.length; group += 1) {
    sets.push(...(await groupSets(db, queue, rater, group)));
  }
  return sets;
}
