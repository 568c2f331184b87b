import type { Reply, Session, Turn, UserSnapshot } from '../../domain/session';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';

/** The turn a session opens with when the character speaks first; its replies are the greetings to choose from. */
export interface Greeting {
  readonly turn: Turn;
  readonly replies: readonly Reply[];
}

/** Writes a new session, with its greeting if it has one; one that is already there is never overwritten. */
export function createSession(session: Session, greeting?: Greeting): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.sessions, db.turns, db.replies], async () => {
      await db.sessions.add(session);
      if (!greeting) return;
      await db.turns.add(greeting.turn);
      await db.replies.bulkAdd(greeting.replies);
    });
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

/** Who the user speaks as in this session from now on; null: nobody in particular. Rejects when it is gone. */
export function setSessionUser(
  id: string,
  user: UserSnapshot | null,
  at: number = Date.now(),
): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.sessions, async () => {
      const session = await findSession(db, id);
      if (!session) return refuse('The session is gone.');
      const { userPersona: _before, ...rest } = session;
      const updatedAt = Math.max(session.updatedAt, at);
      await db.sessions.put({ ...rest, updatedAt, ...(user && { userPersona: user }) });
    });
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

/** Nothing in it, or the greeting it was begun with. */
function isUnspoken(turns: readonly Turn[]): boolean {
  return turns.length <= 1 && turns.every(({ userText }) => userText === '');
}

/**
 * Removes for good the sessions that were begun and never spoken in, last changed at `olderThan` (epoch
 * milliseconds) or before. Resolves with how many went.
 */
export function purgeEmpty(olderThan: number): Promise<number> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.sessions, db.turns, db.replies], async () => {
      const old = await db.sessions.where('updatedAt').belowOrEqual(olderThan).primaryKeys();
      const sessions = (await db.sessions.bulkGet(old)).filter((session) => session !== undefined);
      const turns = await db.turns.where('sessionId').anyOf(old).toArray();
      const empty = sessions
        // What came from a file is somebody's, whoever speaks in it.
        .filter(({ extra }) => extra === undefined)
        .map(({ id }) => id)
        .filter((id) => isUnspoken(turns.filter(({ sessionId }) => sessionId === id)));
      await db.sessions.bulkDelete(empty);
      for (const table of [db.turns, db.replies]) await table.where('sessionId').anyOf(empty).delete();
      return empty.length;
    });
  });
}
