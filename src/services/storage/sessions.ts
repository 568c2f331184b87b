import type { Session } from '../../domain/session';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';

/** Writes a new session; one that is already there is never overwritten. */
export function createSession(session: Session): Promise<void> {
  return guard(async () => {
    await database().sessions.add(session);
  });
}

/** null if there is none, or if it is deleted. */
export async function findSession(db: ChatDatabase, id: string): Promise<Session | null> {
  const session = await db.sessions.get(id);
  return session && session.deletedAt === undefined ? session : null;
}

/** null if there is none, or if it is deleted. */
export function getSession(id: string): Promise<Session | null> {
  return guard(() => findSession(database(), id));
}

/** Within a transaction over `sessions`: the time of the last change, which never goes back. */
export async function touchWithin(db: ChatDatabase, id: string, at: number): Promise<void> {
  const session = await db.sessions.get(id);
  if (session && session.updatedAt < at) await db.sessions.put({ ...session, updatedAt: at });
}

/** Moves the session's time of last change to `at` (epoch milliseconds), never back. */
export function touchSession(id: string, at: number): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.sessions, () => touchWithin(db, id, at));
  });
}

/** Hides the session everywhere until it is brought back or purged. */
export function deleteSession(id: string, at: number): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.sessions, async () => {
      const session = await db.sessions.get(id);
      if (!session) return refuse('There is no such session.');
      if (session.deletedAt === undefined) await db.sessions.put({ ...session, deletedAt: at });
    });
  });
}

/** Brings a deleted session back. Rejects when it has been purged. */
export function undoDeleteSession(id: string): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.sessions, async () => {
      const session = await db.sessions.get(id);
      if (!session) return refuse('The session is gone for good.');
      const { deletedAt, ...kept } = session;
      if (deletedAt !== undefined) await db.sessions.put(kept);
    });
  });
}

/**
 * Removes for good every session deleted at `olderThan` (epoch milliseconds) or before, with its turns, replies and
 * ratings. Resolves with how many sessions went.
 */
export function purgeDeleted(olderThan: number): Promise<number> {
  return guard(() => {
    const db = database();
    const tables = [db.sessions, db.turns, db.replies, db.checkpoints, db.ratings, db.diversity];
    return db.transaction('rw', tables, async () => {
      const ids = await db.sessions.where('deletedAt').belowOrEqual(olderThan).primaryKeys();
      const replyIds = await db.replies.where('sessionId').anyOf(ids).primaryKeys();
      await db.checkpoints.bulkDelete(replyIds);
      for (const table of [db.turns, db.replies, db.ratings, db.diversity]) {
        await table.where('sessionId').anyOf(ids).delete();
      }
      await db.sessions.bulkDelete(ids);
      return ids.length;
    });
  });
}

/**
 * Removes for good the sessions that were begun and never spoken in, last changed at `olderThan` (epoch
 * milliseconds) or before. Resolves with how many went.
 */
export function purgeEmpty(olderThan: number): Promise<number> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.sessions, db.turns], async () => {
      const old = await db.sessions.where('updatedAt').belowOrEqual(olderThan).primaryKeys();
      const rounds = await Promise.all(old.map((id) => db.turns.where('sessionId').equals(id).count()));
      const empty = old.filter((_, index) => rounds[index] === 0);
      await db.sessions.bulkDelete(empty);
      return empty.length;
    });
  });
}
