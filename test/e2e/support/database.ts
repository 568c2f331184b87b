import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { OwnCharacter } from '../../../src/domain/card';
import type { Locale } from '../../../src/domain/locale';
import { snapshotPersona, UNDERSTUDY } from '../../../src/domain/persona';
import type { Credentials, EndpointPersona } from '../../../src/domain/persona';
import type { Exposure, Queue } from '../../../src/domain/queue';
import type { DiversityRating, Rating } from '../../../src/domain/rating';
import type { RecordedSource, Recording } from '../../../src/domain/recording';
import type { Reply, Session, Turn } from '../../../src/domain/session';
import { aCharacterSnapshot, anOwnCharacter, aPersona, aSession } from '../../fixtures/builders';
import { pngPicture } from '../../fixtures/card-files';
import { nameOf } from './visitor';
import type { Visitor } from './visitor';

/*
 * The app's database as the browser keeps it, looked at and filled from outside of the app.
 */

/** A file on its way into the database; it becomes one there. */
interface SeededFile {
  readonly type: string;
  readonly base64: string;
}

/** A file of the database as a reading tells of it. */
export interface DumpedFile {
  readonly type: string;
  readonly size: number;
  readonly hash: string;
}

interface PictureRow<File> {
  readonly characterId: string;
  readonly image: File;
  readonly thumbnail: File;
  readonly width: number;
  readonly height: number;
}

interface PlainRows {
  readonly sessions: Session;
  readonly turns: Turn;
  readonly replies: Reply;
  readonly checkpoints: { readonly replyId: string };
  readonly ratings: Rating;
  readonly diversity: DiversityRating;
  readonly personas: EndpointPersona;
  /** Those that are not sealed. */
  readonly credentials: Omit<Credentials, 'keeping'> & { readonly id: string; readonly keeping: 'device' };
  readonly settings: { readonly key: string; readonly value: unknown };
  readonly characters: OwnCharacter;
  readonly sources: RecordedSource;
  readonly recordings: Recording;
  readonly queues: Queue;
  readonly exposures: Exposure;
}
interface SeedRows extends PlainRows {
  readonly pictures: PictureRow<SeededFile>;
}
interface DumpRows extends PlainRows {
  readonly pictures: PictureRow<DumpedFile>;
  readonly cardFiles: { readonly characterId: string; readonly path: string; readonly content: DumpedFile };
}
export type Seed = { readonly [Name in keyof SeedRows]?: readonly SeedRows[Name][] };
export type Dump = { readonly [Name in keyof DumpRows]: readonly DumpRows[Name][] };

/** Waits until the app has made its database: opening one before it does would make an empty one. */
export async function databaseIsThere(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'chatanime')),
    )
    .toBe(true);
}

/** Puts rows into the database. A page that is open does not hear of it: load it again. */
export async function seed(page: Page, rows: Seed): Promise<void> {
  await databaseIsThere(page);
  await page.evaluate(
    async (tables) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('chatanime');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const asRow = (entry: unknown): unknown => {
        const fields = Object.entries(entry as object).map(([key, value]: [string, unknown]) => {
          if (typeof value !== 'object' || value === null || !('base64' in value)) return [key, value];
          const { base64, type } = value as { base64: string; type: string };
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          return [key, new Blob([bytes], { type })];
        });
        return Object.fromEntries(fields) as unknown;
      };
      const transaction = db.transaction(Object.keys(tables), 'readwrite');
      for (const [name, entries] of Object.entries(tables)) {
        for (const entry of entries) transaction.objectStore(name).put(asRow(entry));
      }
      await new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error));
      });
      db.close();
    },
    rows as Record<string, readonly unknown[]>,
  );
}

/** A device on which something has happened: the rows are there before the first talk is opened. */
export async function arriveWith(visitor: Visitor, rows: Seed): Promise<void> {
  // The lightest of all screens: it only has to make the database.
  await visitor.goTo('/nowhere');
  await seed(visitor.page, rows);
}

/** Everything in the database, in one reading. */
export async function dump(page: Page): Promise<Dump> {
  await databaseIsThere(page);
  const found = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('chatanime');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const names = [...db.objectStoreNames];
    const transaction = db.transaction(names, 'readonly');
    const tables: Record<string, unknown[]> = {};
    for (const name of names) {
      const request = transaction.objectStore(name).getAll();
      request.addEventListener('success', () => {
        tables[name] = request.result as unknown[];
      });
    }
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
    db.close();
    const told = async (value: unknown): Promise<unknown> => {
      if (!(value instanceof Blob)) return value;
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await value.arrayBuffer()));
      return {
        type: value.type,
        size: value.size,
        hash: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
      };
    };
    for (const name of ['pictures', 'cardFiles']) {
      for (const row of (tables[name] ?? []) as Record<string, unknown>[]) {
        for (const [key, value] of Object.entries(row)) row[key] = await told(value);
      }
    }
    return tables;
  });
  return found as unknown as Dump;
}

/** A character of one's own with a picture of one colour. */
export function ownWithPicture(
  overrides: Partial<OwnCharacter> = {},
  colour: readonly [number, number, number] = [200, 120, 60],
): { readonly character: OwnCharacter; readonly picture: SeedRows['pictures'] } {
  const character = anOwnCharacter(overrides);
  const file = { type: 'image/png', base64: pngPicture(colour, 32).toString('base64') };
  return {
    character,
    picture: { characterId: character.id, image: file, thumbnail: file, width: 32, height: 32 },
  };
}

/** An endpoint persona at an address, with nothing to unlock. */
export function personaAt(baseUrl: string, overrides: Partial<EndpointPersona> = {}): EndpointPersona {
  return aPersona({ name: 'The endpoint', baseUrl, model: 'ghost-1', ...overrides });
}

/** A talk with one of the cast that has just begun. */
export function freshTalk(
  characterId: string,
  persona: EndpointPersona | typeof UNDERSTUDY = UNDERSTUDY,
  locale: Locale = 'en',
): Session {
  const character = aCharacterSnapshot({ id: characterId, name: nameOf(characterId, locale) });
  // Of now: talks in which nothing was ever said are cleared away after a while.
  const now = Date.now();
  const times = { createdAt: now, updatedAt: now };
  return aSession({ ...times, character, locale, scenario: null, persona: snapshotPersona(persona) });
}
