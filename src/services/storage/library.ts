import { pathTo } from '../../domain/branches';
import { isFullyRated } from '../../domain/rating';
import type { Session } from '../../domain/session';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard } from './errors';

export interface SessionListing {
  readonly session: Session;
  readonly rounds: number;
  /** Replies that are complete: those there are to rate. */
  readonly repliesComplete: number;
  /** Those of them that carry all nine marks of one rater. */
  readonly repliesRated: number;
  /** Rated of complete, 0–1; 0 while there is nothing to rate. */
  readonly share: number;
}

/** Session → the replies that are fully rated. */
async function ratedReplies(
  db: ChatDatabase,
  rater: string | undefined,
): Promise<ReadonlyMap<string, Set<string>>> {
  const rated = new Map<string, Set<string>>();
  for (const rating of await db.ratings.toArray()) {
    if ((rater !== undefined && rating.rater !== rater) || !isFullyRated(rating.marks)) continue;
    const replies = rated.get(rating.sessionId) ?? new Set();
    rated.set(rating.sessionId, replies.add(rating.replyId));
  }
  return rated;
}

/** Replies of turns in which the user said nothing: greetings, which answer nobody and are not rated. */
async function greetingsOf(db: ChatDatabase, session: Session): Promise<ReadonlySet<string>> {
  // Only such talks can hold any: the others are not read for it.
  if (!session.character.card && !session.extra) return new Set();
  const turns = await db.turns.where('sessionId').equals(session.id).toArray();
  const silent = turns.filter(({ userText }) => userText === '').map(({ id }) => id);
  return new Set(await db.replies.where('turnId').anyOf(silent).primaryKeys());
}

/** The turns of the talk as it goes on; from the index alone where there is but one way. */
async function roundsOf(db: ChatDatabase, { id, head }: Session): Promise<number> {
  const turns = db.turns.where('sessionId').equals(id);
  return head === undefined ? turns.count() : pathTo(await turns.toArray(), head).length;
}

/** A recording that was opened to be looked at, or replies that were asked for: nobody has gone on with it. */
export function isMereMaterial({ persona, createdAt, updatedAt, collected }: Session): boolean {
  if (collected) return collected.at === undefined || updatedAt <= collected.at;
  return persona.kind === 'recorded' && updatedAt === createdAt;
}

/** Within a transaction over `ratings`: the ids of those among these that are mere material and not rated. */
async function untouchedAmong(db: ChatDatabase, sessions: readonly Session[]): Promise<ReadonlySet<string>> {
  const mere = sessions.filter(isMereMaterial).map(({ id }) => id);
  if (mere.length === 0) return new Set();
  const rated = new Set(await db.ratings.orderBy('sessionId').uniqueKeys());
  return new Set(mere.filter((id) => !rated.has(id)));
}

async function aliveSessions(db: ChatDatabase): Promise<Session[]> {
  const all = await db.sessions.orderBy('updatedAt').toArray();
  return all.filter(({ deletedAt }) => deletedAt === undefined).toReversed();
}

/** How many talks were opened from recordings or collected, and nobody has rated them or gone on with them. */
export function countUntouched(db: ChatDatabase): Promise<number> {
  return db.transaction('r', [db.sessions, db.ratings], async () => {
    return (await untouchedAmong(db, await aliveSessions(db))).size;
  });
}

/** `withUntouched`: also what was recorded or collected and nobody has rated or gone on with. */
export function queryListings(
  db: ChatDatabase,
  rater: string | undefined,
  withUntouched = false,
): Promise<SessionListing[]> {
  return db.transaction('r', [db.sessions, db.turns, db.replies, db.ratings], async () => {
    const alive = await aliveSessions(db);
    const untouched = withUntouched ? new Set() : await untouchedAmong(db, alive);
    const sessions = alive.filter(({ id }) => !untouched.has(id));
    // All at once and from the indexes alone: a sixth of the time that walking the same indexes takes.
    const [rated, greetings, rounds, complete] = await Promise.all([
      ratedReplies(db, rater),
      Promise.all(sessions.map((session) => greetingsOf(db, session))),
      Promise.all(sessions.map((session) => roundsOf(db, session))),
      Promise.all(
        sessions.map(({ id }) =>
          db.replies.where('[sessionId+state]').equals([id, 'complete']).primaryKeys(),
        ),
      ),
    ]);
    return sessions.map((session, index): SessionListing => {
      const ids = (complete[index] ?? []).filter((id) => !greetings[index]?.has(id));
      const done = rated.get(session.id);
      const repliesRated = done ? ids.filter((id) => done.has(id)).length : 0;
      return {
        session,
        rounds: rounds[index] ?? 0,
        repliesComplete: ids.length,
        repliesRated,
        share: ids.length === 0 ? 0 : repliesRated / ids.length,
      };
    });
  });
}

/**
 * The sessions that are not deleted, last changed first, without what was recorded or collected and nobody has rated
 * or gone on with.
 * Counts the ratings of `rater`, or of anyone without one.
 */
export function listSessions(rater?: string): Promise<SessionListing[]> {
  return guard(() => queryListings(database(), rater));
}
