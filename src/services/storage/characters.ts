import type { CardFile, OwnCharacter, Picture } from '../../domain/card';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';

/** A picture before it belongs to a character. */
export type NewPicture = Omit<Picture, 'characterId'>;

/** A character of one's own with everything that belongs to it. */
export interface CharacterBundle {
  readonly character: OwnCharacter;
  /** null: it has none. */
  readonly picture: NewPicture | null;
  readonly files: readonly Omit<CardFile, 'characterId'>[];
}

function characterTables(db: ChatDatabase) {
  return [db.characters, db.pictures, db.cardFiles];
}

export async function findOwnCharacter(db: ChatDatabase, id: string): Promise<OwnCharacter | null> {
  const character = await db.characters.get(id);
  return character && character.deletedAt === undefined ? character : null;
}

export async function queryOwnCharacters(db: ChatDatabase): Promise<OwnCharacter[]> {
  const all = await db.characters.orderBy('updatedAt').toArray();
  return all.filter(({ deletedAt }) => deletedAt === undefined).toReversed();
}

/** null if there is none, or if it is deleted. */
export function getCharacter(id: string): Promise<OwnCharacter | null> {
  return guard(() => findOwnCharacter(database(), id));
}

/** The characters of one's own that are not deleted, last changed first. */
export function listCharacters(): Promise<OwnCharacter[]> {
  return guard(() => queryOwnCharacters(database()));
}

export function getPicture(characterId: string): Promise<Picture | null> {
  return guard(async () => (await database().pictures.get(characterId)) ?? null);
}

/** The files that came with the character's card, by path. */
export function characterFiles(characterId: string): Promise<CardFile[]> {
  return guard(() => database().cardFiles.where('characterId').equals(characterId).sortBy('path'));
}

/**
 * Adds the character or replaces the one with its id. `picture`: a new one, null to take it away, undefined to
 * leave it as it is. Talks keep the character as it was when they began.
 */
export function saveCharacter(character: OwnCharacter, picture?: NewPicture | null): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.characters, db.pictures], async () => {
      await db.characters.put(character);
      if (picture) await db.pictures.put({ ...picture, characterId: character.id });
      else if (picture === null) await db.pictures.delete(character.id);
    });
  });
}

/** Adds characters, all or none; an id that is already there stops it. */
export function writeCharacters(bundles: readonly CharacterBundle[]): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', characterTables(db), async () => {
      for (const { character, picture, files } of bundles) {
        const { id: characterId } = character;
        await db.characters.add(character);
        if (picture) await db.pictures.put({ ...picture, characterId });
        await db.cardFiles.bulkPut(files.map((file) => ({ ...file, characterId })));
      }
    });
  });
}

/** Hides the character until it is brought back or purged; its talks stay. */
export function deleteCharacter(id: string, at: number): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.characters, async () => {
      const character = await db.characters.get(id);
      if (!character) return refuse('There is no such character.');
      if (character.deletedAt === undefined) await db.characters.put({ ...character, deletedAt: at });
    });
  });
}

/** Brings a deleted character back. Rejects when it has been purged. */
export function undoDeleteCharacter(id: string): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.characters, async () => {
      const character = await db.characters.get(id);
      if (!character) return refuse('The character is gone for good.');
      const { deletedAt, ...kept } = character;
      if (deletedAt !== undefined) await db.characters.put(kept);
    });
  });
}

/**
 * Removes for good every character deleted at `olderThan` (epoch milliseconds) or before, with its picture and
 * files. Resolves with how many went.
 */
export function purgeDeletedCharacters(olderThan: number): Promise<number> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', characterTables(db), async () => {
      const ids = await db.characters.where('deletedAt').belowOrEqual(olderThan).primaryKeys();
      await db.characters.bulkDelete(ids);
      await db.pictures.bulkDelete(ids);
      await db.cardFiles.where('characterId').anyOf(ids).delete();
      return ids.length;
    });
  });
}
