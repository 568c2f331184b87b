import type { UserSnapshot } from '../../domain/session';
import { snapshotUser, studyKindOf, studyUser, tidyUser } from '../../domain/user-persona';
import type { OwnUserPersona } from '../../domain/user-persona';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';
import { findSetting } from './settings';

export async function findUserPersona(db: ChatDatabase, id: string): Promise<OwnUserPersona | null> {
  const found = await db.userPersonas.get(id);
  return found && found.deletedAt === undefined ? found : null;
}

export async function queryUserPersonas(db: ChatDatabase): Promise<OwnUserPersona[]> {
  const all = await db.userPersonas.orderBy('updatedAt').toArray();
  return all.filter(({ deletedAt }) => deletedAt === undefined).toReversed();
}

/** Who the user speaks as unless told otherwise; null: nobody in particular. */
export async function findUsualUser(db: ChatDatabase): Promise<UserSnapshot | null> {
  const id = await findSetting(db, 'userPersonaId');
  if (id === null) return null;
  const kind = studyKindOf({ id });
  if (kind) return studyUser(kind);
  const own = await findUserPersona(db, id);
  return own && snapshotUser(own);
}

/** null if there is none, or if it is deleted. */
export function getUserPersona(id: string): Promise<OwnUserPersona | null> {
  return guard(() => findUserPersona(database(), id));
}

/** Those that are not deleted, last changed first. */
export function listUserPersonas(): Promise<OwnUserPersona[]> {
  return guard(() => queryUserPersonas(database()));
}

/** Adds the user persona within its limits, or replaces the one with its id. Talks keep it as it was. */
export function saveUserPersona(userPersona: OwnUserPersona): Promise<void> {
  return guard(async () => {
    await database().userPersonas.put(tidyUser(userPersona));
  });
}

/** Hides the user persona until it is brought back or purged; talks keep it as it was. */
export function deleteUserPersona(id: string, at: number): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.userPersonas, async () => {
      const found = await db.userPersonas.get(id);
      if (!found) return refuse('There is no such user persona.');
      if (found.deletedAt === undefined) await db.userPersonas.put({ ...found, deletedAt: at });
    });
  });
}

/** Brings a deleted user persona back. Rejects when it has been purged. */
export function undoDeleteUserPersona(id: string): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.userPersonas, async () => {
      const found = await db.userPersonas.get(id);
      if (!found) return refuse('The user persona is gone for good.');
      const { deletedAt, ...kept } = found;
      if (deletedAt !== undefined) await db.userPersonas.put(kept);
    });
  });
}

/** Removes for good those deleted at `olderThan` (epoch milliseconds) or before. Resolves with how many went. */
export function purgeDeletedUserPersonas(olderThan: number): Promise<number> {
  return guard(() => database().userPersonas.where('deletedAt').belowOrEqual(olderThan).delete());
}
