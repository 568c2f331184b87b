import { Dexie } from 'dexie';
import { choosePath, keptHead, pathTo } from '../../domain/branches';
import type { Session, Turn } from '../../domain/session';
import type { ChatDatabase } from './database';

/*
 * What the tables of turns and sessions do to a talk that has branches. Each function wants a transaction over
 * `sessions`, `turns` and `replies`.
 */

export function turnsOf(db: ChatDatabase, sessionId: string): Promise<Turn[]> {
  return db.turns.where('sessionId').equals(sessionId).sortBy('round');
}

/**
 * The turn the talk has come to, with whether others go on from it; null while there is none. Costs the same whatever
 * the length of a talk in one line.
 */
export async function lastTurn(
  db: ChatDatabase,
  { id, head }: Session,
): Promise<{ readonly last: Turn; readonly goesOn: boolean } | null> {
  if (head === undefined) {
    const [last, count] = await Promise.all([
      db.turns.where('[sessionId+round]').between([id, Dexie.minKey], [id, Dexie.maxKey]).last(),
      db.turns.where('sessionId').equals(id).count(),
    ]);
    // One turn a round: there are no branches.
    if (last?.round === count) return { last, goesOn: false };
  }
  const turns = await turnsOf(db, id);
  const last = pathTo(turns, head).at(-1);
  return last ? { last, goesOn: turns.some(({ parent }) => parent === last.id) } : null;
}

/** The reply that carries the talk on from this turn: the chosen one, else the newest; null while there is none. */
export async function carryingId(db: ChatDatabase, turn: Turn): Promise<string | null> {
  if (turn.chosen !== null) return turn.chosen;
  const replies = await db.replies.where('turnId').equals(turn.id).sortBy('createdAt');
  return replies.at(-1)?.id ?? null;
}

/**
 * Ties the turns that go on from `turnId` to its reply `replyId` where they name none yet, so that another reply can
 * carry the talk on without taking them along. Resolves with all turns as they are then.
 */
export async function pinTo(
  db: ChatDatabase,
  turns: readonly Turn[],
  turnId: string,
  replyId: string,
): Promise<readonly Turn[]> {
  const pinned = turns.map((turn) =>
    turn.parent === turnId && turn.after === undefined ? { ...turn, after: replyId } : turn,
  );
  await db.turns.bulkPut(pinned.filter((turn, index) => turn !== turns[index]));
  return pinned;
}

/** Lets the talk end at `last`, and each turn before it go on from the reply that this branch goes on from. */
export async function goTo(
  db: ChatDatabase,
  sessionId: string,
  turns: readonly Turn[],
  last: Turn,
  at: number,
): Promise<void> {
  const chosen = choosePath(turns, pathTo(turns, last.id));
  const changed = chosen.filter((turn, index) => turn !== turns[index]);
  if (changed.length > 0) await db.turns.bulkPut(changed);
  await headWithin(db, sessionId, keptHead(turns, last), at);
}

/** The session's head and its time of last change, which never goes back. */
export async function headWithin(
  db: ChatDatabase,
  sessionId: string,
  head: string | undefined,
  at: number,
): Promise<void> {
  const session = await db.sessions.get(sessionId);
  if (!session) return;
  const { head: before, ...rest } = session;
  if (head === before && session.updatedAt >= at) return;
  const updatedAt = Math.max(session.updatedAt, at);
  await db.sessions.put({ ...rest, updatedAt, ...(head !== undefined && { head }) });
}
