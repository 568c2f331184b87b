import type { DiversityRating } from '../../domain/rating';
import type { Locale } from '../../domain/locale';
import type { Exposure, Queue } from '../../domain/queue';
import { database } from './database';
import type { ChatDatabase } from './database';
import { findDiversity } from './diversity-ratings';
import { guard } from './errors';
import { findExposure } from './exposures';
import type { ItemKey } from './exposures';
import { findQueue, lastSettled } from './queues';
import { queryShown } from './shown-item';

/** What is judged together: so many rated items of one respondent as one character. */
export interface OverallSet {
  readonly group: number;
  /** The newest of its sessions. */
  readonly sessionId: string;
  readonly characterId: string;
  readonly characterName: string;
  readonly locale: Locale;
  readonly replies: readonly { readonly id: string; readonly userText: string; readonly text: string }[];
  /** null: not judged yet. */
  readonly rating: DiversityRating | null;
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

function newest(set: readonly Exposure[]): string {
  return set.map(({ sessionId }) => sessionId).reduce((a, b) => (b > a ? b : a), '');
}

function idsOf(set: readonly Exposure[]): string[] {
  return [...new Set(set.flatMap(({ replyIds }) => replyIds))];
}

async function repliesOf(db: ChatDatabase, set: readonly Exposure[]) {
  const shown = await Promise.all(
    [...new Set(set.map(({ sessionId }) => sessionId))].map((sessionId) => queryShown(db, sessionId)),
  );
  const wanted = new Set(idsOf(set));
  const dialogues = shown.filter((dialogue) => dialogue !== null);
  const replies = dialogues.flatMap(({ rounds }) =>
    rounds.flatMap(({ userText, reply }) => (reply && wanted.has(reply.id) ? [{ ...reply, userText }] : [])),
  );
  return { dialogue: dialogues[0], replies };
}

async function wholeSet(
  db: ChatDatabase,
  rater: string,
  set: readonly Exposure[],
): Promise<OverallSet | null> {
  const last = set.at(-1);
  const { dialogue, replies } = await repliesOf(db, set);
  if (!last || !dialogue || replies.length < 2) return null;
  const sessionId = newest(set);
  return {
    group: last.group,
    sessionId,
    characterId: dialogue.character.id,
    characterName: dialogue.character.name,
    locale: dialogue.locale,
    replies,
    rating: await findDiversity(db, { sessionId, replyIds: idsOf(set), rater }),
    position: last.position,
  };
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
  const set = await wholeSet(db, rater, rated.slice(count - queue.setSize, count));
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
  const whole = await Promise.all(sets.map((set) => wholeSet(db, rater, set)));
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
