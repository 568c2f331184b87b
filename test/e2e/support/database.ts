import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Locale } from '../../../src/domain/locale';
import { snapshotPersona, UNDERSTUDY } from '../../../src/domain/persona';
import type { Credentials, EndpointPersona } from '../../../src/domain/persona';
import type { Rating } from '../../../src/domain/rating';
import type { Reply, Session, Turn } from '../../../src/domain/session';
import { aCharacterSnapshot, aPersona, aSession } from '../../fixtures/builders';
import { nameOf } from './visitor';
import type { Visitor } from './visitor';

/*
 * The app's database as the browser keeps it, looked at and filled from outside of the app.
 */

interface Rows {
  readonly sessions: Session;
  readonly turns: Turn;
  readonly replies: Reply;
  readonly checkpoints: { readonly replyId: string };
  readonly ratings: Rating;
  readonly diversity: { readonly id: string };
  readonly personas: EndpointPersona;
  readonly secrets: Credentials & { readonly personaId: string };
  readonly settings: { readonly key: string; readonly value: unknown };
}
export type TableName = keyof Rows;
export type Seed = { readonly [Name in TableName]?: readonly Rows[Name][] };
export type Dump = { readonly [Name in TableName]: readonly Rows[Name][] };

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
      const transaction = db.transaction(Object.keys(tables), 'readwrite');
      for (const [name, entries] of Object.entries(tables)) {
        for (const entry of entries) transaction.objectStore(name).put(entry);
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
    return tables;
  });
  return found as unknown as Dump;
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
