import { writingId, WRITTEN_ROUNDS } from '../../domain/writing';
import type { Writing, WritingKey } from '../../domain/writing';
import type { Locale } from '../../domain/locale';
import type { MessageOrigin, Reply, Session, Turn } from '../../domain/session';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';
import { addTurn } from './replies';
import { findSession, touchWithin } from './sessions';

/** How far a person has come with a scenario. */
export interface WritingState {
  readonly characterId: string;
  readonly scenarioId: number;
  readonly sessionId: string | null;
  /** Replies given, 0 to `WRITTEN_ROUNDS`. */
  readonly replies: number;
}

/** null where nothing has been begun. A session that has been deleted since counts for none. */
export async function findWriting(db: ChatDatabase, key: WritingKey): Promise<Writing | null> {
  const writing = await db.writings.get(writingId(key));
  if (!writing) return null;
  const gone = writing.sessionId !== null && !(await findSession(db, writing.sessionId));
  return gone ? { ...writing, sessionId: null } : writing;
}

/** What this person has written in this language, with how far each has come. */
export async function queryWritings(
  db: ChatDatabase,
  writer: string,
  locale: Locale,
): Promise<readonly WritingState[]> {
  const rows = (await db.writings.where('writer').equals(writer).toArray()).filter(
    (row) => row.locale === locale,
  );
  const sessionIds = rows.map(({ sessionId }) => sessionId).filter((id) => id !== null);
  const sessions = await db.sessions.bulkGet(sessionIds);
  const alive = new Set(
    sessions.flatMap((session) => (session && session.deletedAt === undefined ? [session.id] : [])),
  );
  const counts = new Map<string, number>();
  await db.replies
    .where('sessionId')
    .anyOf([...alive])
    .each(({ sessionId, author }) => {
      if (author === 'human') counts.set(sessionId, (counts.get(sessionId) ?? 0) + 1);
    });
  return rows.map(({ characterId, scenarioId, sessionId }) => ({
    characterId,
    scenarioId,
    sessionId: sessionId !== null && alive.has(sessionId) ? sessionId : null,
    replies: Math.min(WRITTEN_ROUNDS, counts.get(sessionId ?? '') ?? 0),
  }));
}

/** Keeps the draft and the choice of round 2. */
export function keepWriting(
  key: WritingKey,
  change: Partial<Pick<Writing, 'draft' | 'way'>>,
  at: number,
): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.writings, db.sessions], async () => {
      const known = await findWriting(db, key);
      const fresh: Writing = {
        ...key,
        id: writingId(key),
        sessionId: null,
        draft: '',
        way: 'fixed',
        updatedAt: at,
      };
      await db.writings.put({ ...(known ?? fresh), ...change, updatedAt: at });
    });
  });
}

function tables(db: ChatDatabase) {
  return [db.writings, db.sessions, db.turns, db.replies];
}

/** Begins the session of a writing with its first turn and the first reply, and empties the draft. */
export function beginWriting(
  key: WritingKey,
  begun: { readonly session: Session; readonly turn: Turn; readonly reply: Reply },
): Promise<void> {
  const { session, turn, reply } = begun;
  return guard(() => {
    const db = database();
    return db.transaction('rw', tables(db), async () => {
      const known = await findWriting(db, key);
      if (known && known.sessionId !== null) refuse('This scenario has been written already.');
      await db.sessions.add(session);
      await db.turns.add({ ...turn, chosen: reply.id });
      await db.replies.add(reply);
      await db.writings.put({
        ...key,
        id: writingId(key),
        sessionId: session.id,
        draft: '',
        way: known?.way ?? 'fixed',
        updatedAt: reply.createdAt,
      });
    });
  });
}

/** Puts the user's next message at the end of the session; nobody has answered it yet. */
export function addMessage(
  sessionId: string,
  message: {
    readonly id: string;
    readonly text: string;
    readonly at: number;
    readonly origin: MessageOrigin;
  },
): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.sessions, db.turns, db.replies], async () => {
      const session = await findSession(db, sessionId);
      if (!session) return refuse('The session is gone.');
      const { id, text, at, origin } = message;
      await addTurn(db, session, { id, sessionId, userText: text, userAt: at, origin });
      await touchWithin(db, sessionId, at);
    });
  });
}

/** Gives the reply to a message that stands without one, and empties the draft. */
export function addWrittenReply(key: WritingKey, reply: Reply): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', tables(db), async () => {
      const turn = await db.turns.get(reply.turnId);
      if (!turn || turn.chosen !== null) return refuse('There is no message without a reply.');
      await db.replies.add(reply);
      await db.turns.put({ ...turn, chosen: reply.id });
      await db.writings.update(writingId(key), { draft: '', updatedAt: reply.createdAt });
      await touchWithin(db, reply.sessionId, reply.createdAt);
    });
  });
}
