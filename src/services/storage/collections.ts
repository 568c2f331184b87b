import { taskCount, taskKey } from '../../domain/collection';
import type { Collection } from '../../domain/collection';
import type { Session } from '../../domain/session';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';
import { isMereMaterial } from './library';

/** How far a collection has come. */
export interface CollectionProgress {
  readonly collection: Collection;
  /** Dialogues that are whole. */
  readonly done: number;
  readonly count: number;
  /** Whole dialogues by persona. */
  readonly byPersona: ReadonlyMap<string, number>;
  /** What the personas were called; also of those that are gone. */
  readonly names: ReadonlyMap<string, string>;
}

export function createCollection(collection: Collection): Promise<void> {
  return guard(async () => {
    await database().collections.add(collection);
  });
}

async function findCollection(db: ChatDatabase, id: string): Promise<Collection | null> {
  const collection = await db.collections.get(id);
  return collection && collection.deletedAt === undefined ? collection : null;
}

async function collectedBy(db: ChatDatabase, id: string): Promise<Session[]> {
  const sessions = await db.sessions.where('collected.by').equals(id).toArray();
  return sessions.filter(({ deletedAt }) => deletedAt === undefined);
}

function keyOf({ persona, character, scenario }: Session): string {
  return taskKey({ personaId: persona.id, characterId: character.id, scenarioId: scenario?.id ?? 0 });
}

/** The sessions that a collection has brought so far, by `taskKey`; those that are whole have `collected.at`. */
export function readCollected(id: string): Promise<ReadonlyMap<string, Session>> {
  return guard(async () => {
    const sessions = await collectedBy(database(), id);
    return new Map(sessions.map((session) => [keyOf(session), session]));
  });
}

/** Notes that everything that was asked for in this session has come. A session that is gone is left alone. */
export function finishCollected(sessionId: string, at: number): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.sessions, async () => {
      const session = await db.sessions.get(sessionId);
      if (!session?.collected) return;
      const end = Math.max(at, session.updatedAt);
      await db.sessions.put({ ...session, updatedAt: end, collected: { ...session.collected, at: end } });
    });
  });
}

async function progressOf(db: ChatDatabase, collection: Collection): Promise<CollectionProgress> {
  const sessions = await collectedBy(db, collection.id);
  const byPersona = new Map<string, number>();
  const whole = sessions.filter(({ collected }) => collected?.at !== undefined);
  for (const { persona } of whole) byPersona.set(persona.id, (byPersona.get(persona.id) ?? 0) + 1);
  return {
    collection,
    done: whole.length,
    count: taskCount(collection.plan),
    byPersona,
    names: new Map(sessions.map(({ persona }) => [persona.id, persona.name])),
  };
}

export function queryCollection(db: ChatDatabase, id: string): Promise<CollectionProgress | null> {
  return db.transaction('r', [db.collections, db.sessions], async () => {
    const collection = await findCollection(db, id);
    return collection && progressOf(db, collection);
  });
}

/** Those that are not deleted, the newest first. */
export function queryCollections(db: ChatDatabase): Promise<readonly CollectionProgress[]> {
  return db.transaction('r', [db.collections, db.sessions], async () => {
    const all = (await db.collections.orderBy('createdAt').toArray()).toReversed();
    const alive = all.filter(({ deletedAt }) => deletedAt === undefined);
    return Promise.all(alive.map((collection) => progressOf(db, collection)));
  });
}

async function ratedAmong(db: ChatDatabase, sessions: readonly Session[]): Promise<ReadonlySet<unknown>> {
  const ids = sessions.map(({ id }) => id);
  return new Set(await db.ratings.where('sessionId').anyOf(ids).uniqueKeys());
}

/**
 * Hides a collection until it is brought back or purged, and with it the dialogues that nobody has rated or gone on
 * with and that no queue needs; the others stay in the library.
 */
export function deleteCollection(id: string, at: number): Promise<void> {
  return guard(() => {
    const db = database();
    const tables = [db.collections, db.sessions, db.ratings, db.exposures, db.queues, db.queuePages];
    return db.transaction('rw', tables, async () => {
      const collection = await db.collections.get(id);
      if (!collection) return refuse('There is no such collection.');
      if (collection.deletedAt !== undefined) return;
      await db.collections.put({ ...collection, deletedAt: at });
      const sessions = await collectedBy(db, id);
      const rated = await ratedAmong(db, sessions);
      const needed = await sessionsInQueues(db);
      const useless = sessions.filter(
        (session) => !rated.has(session.id) && !needed.has(session.id) && isMereMaterial(session),
      );
      await db.sessions.bulkPut(useless.map((session) => ({ ...session, deletedAt: at })));
    });
  });
}

/** Within a transaction over `queues` and `queuePages`: the sessions that lie in queues that are not deleted. */
async function sessionsInQueues(db: ChatDatabase): Promise<ReadonlySet<string>> {
  const queues = await db.queues.toArray();
  const alive = queues.filter(({ deletedAt }) => deletedAt === undefined).map(({ id }) => id);
  const pages = await db.queuePages.where('queueId').anyOf(alive).toArray();
  return new Set(
    pages.flatMap(({ items }) =>
      items.flatMap(({ place }) => (place.kind === 'session' ? [place.sessionId] : [])),
    ),
  );
}

/** Brings a deleted collection back, with the dialogues that went along. Rejects when it has been purged. */
export function undoDeleteCollection(id: string): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.collections, db.sessions], async () => {
      const collection = await db.collections.get(id);
      if (!collection) return refuse('The collection is gone for good.');
      const { deletedAt, ...kept } = collection;
      if (deletedAt === undefined) return;
      await db.collections.put(kept);
      const sessions = await db.sessions.where('collected.by').equals(id).toArray();
      const gone = sessions.filter((session) => session.deletedAt === deletedAt);
      await db.sessions.bulkPut(gone.map(({ deletedAt: _deletedAt, ...session }) => session));
    });
  });
}

/** Removes for good every collection deleted at `olderThan` (epoch milliseconds) or before. Resolves with how many went. */
export function purgeDeletedCollections(olderThan: number): Promise<number> {
  return guard(() => database().collections.where('deletedAt').belowOrEqual(olderThan).delete());
}
