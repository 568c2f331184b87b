import { newId } from '../../lib/id';
import type { NewPicture } from '../../services/storage';

/*
 * A picture that was chosen and is not saved yet: too big for sessionStorage, and no part of the library. It lies in
 * a small database of its own, so that it outlives a reload, and in memory where the browser allows no database.
 */

const NAME = 'chatanime-picture-drafts';
const STORE = 'pictures';
/** What a closed tab left behind is cleared away after this time, milliseconds. */
const KEEP_MS = 7 * 24 * 60 * 60 * 1000;

interface Row {
  readonly id: string;
  readonly at: number;
  readonly picture: NewPicture;
}

const inMemory = new Map<string, NewPicture>();

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refused.')));
  });
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const opening = indexedDB.open(NAME, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE, { keyPath: 'id' }));
  const db = await done(opening);
  try {
    return await work(db.transaction(STORE, mode).objectStore(STORE));
  } finally {
    db.close();
  }
}

async function write(row: Row): Promise<void> {
  await inStore('readwrite', async (store) => {
    const rows = (await done(store.getAll())) as Row[];
    for (const { id, at } of rows) if (at < row.at - KEEP_MS) store.delete(id);
    await done(store.put(row));
  });
}

/** Keeps a picture until it is saved or dropped; resolves with its id. `now`: epoch milliseconds. */
export async function keepPictureDraft(picture: NewPicture, now: number): Promise<string> {
  const id = newId();
  inMemory.set(id, picture);
  await write({ id, at: now, picture }).catch(() => undefined);
  return id;
}

/** null when it is gone: a reload in a browser that keeps no databases. */
export async function readPictureDraft(id: string): Promise<NewPicture | null> {
  const known = inMemory.get(id);
  if (known) return known;
  const row = await inStore('readonly', (store) => done(store.get(id)) as Promise<Row | undefined>).catch(
    () => undefined,
  );
  return row?.picture ?? null;
}

export async function dropPictureDraft(id: string): Promise<void> {
  inMemory.delete(id);
  await inStore('readwrite', (store) => done(store.delete(id))).catch(() => undefined);
}
