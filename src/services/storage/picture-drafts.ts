import { newId } from '../../lib/id';
import type { NewPicture } from './characters';
import { database } from './database';
import { guard, StorageError } from './errors';

/*
 * Pictures that were chosen and are not saved yet: too big for sessionStorage, and no part of the library. They
 * outlive a reload; where the browser keeps nothing, they live as long as the page.
 */

export interface PictureDraft {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly picture: NewPicture;
}

/** What a closed tab left behind is cleared away after this time, milliseconds. */
const KEEP_MS = 7 * 24 * 60 * 60 * 1000;

const inMemory = new Map<string, NewPicture>();

/** `otherwise` where the browser's storage refuses: a draft is a convenience, and the page still holds it. */
async function ifKept<T>(work: () => PromiseLike<T>, otherwise: T): Promise<T> {
  try {
    return await guard(work);
  } catch (error) {
    if (error instanceof StorageError) return otherwise;
    throw error;
  }
}

/** Keeps a picture until it is saved or dropped; resolves with its id. `now`: epoch milliseconds. */
export async function keepPictureDraft(picture: NewPicture, now: number): Promise<string> {
  const id = newId();
  inMemory.set(id, picture);
  await ifKept(() => {
    const { pictureDrafts } = database();
    return database().transaction('rw', pictureDrafts, async () => {
      await pictureDrafts
        .where('at')
        .below(now - KEEP_MS)
        .delete();
      await pictureDrafts.put({ id, at: now, picture });
    });
  }, undefined);
  return id;
}

/** null when it is gone: a reload in a browser that keeps nothing. */
export async function readPictureDraft(id: string): Promise<NewPicture | null> {
  const known = inMemory.get(id);
  if (known) return known;
  return (await ifKept(() => database().pictureDrafts.get(id), undefined))?.picture ?? null;
}

export async function dropPictureDraft(id: string): Promise<void> {
  inMemory.delete(id);
  await ifKept(() => database().pictureDrafts.delete(id), undefined);
}
