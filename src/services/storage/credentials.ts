import { areEmpty, endOfSecret, keyPlaceOf, readKeyPlace } from '../../domain/key-place';
import type { KeyPlace } from '../../domain/key-place';
import type { Credentials, EndpointPersona, KeyKeeping } from '../../domain/persona';
import { forgetInTab, keepInTab, placesInTab, readFromTab } from './credentials-tab';
import type { Given } from './credentials-tab';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, KeyLockedError, refuse } from './errors';
import { noteKeyChange } from './key-changes';
import { isCurrent, openSealed, sealFor } from './vault';
import type { SealedRow } from './vault';

/** A key kept in this browser as it is. */
export interface PlainRow extends Given {
  readonly id: KeyPlace;
  readonly keeping: 'device';
}

export type CredentialRow = PlainRow | SealedRow;

/** `locked`: there are some, and this tab has not been given the passphrase. `damaged`: nothing opens them any more. */
export type KeptCredentials = Credentials | 'locked' | 'damaged';

/** null if none are kept. */
export async function findCredentials(db: ChatDatabase, place: KeyPlace): Promise<KeptCredentials | null> {
  const { origin } = readKeyPlace(place);
  // Keeping them for the session removes the row: where there is one, another tab has written it later.
  const row = await db.credentials.get(place);
  if (!row) {
    const given = readFromTab(place);
    return given && { ...given, keeping: 'session', origin };
  }
  const given = row.keeping === 'sealed' ? await openSealed(db, row) : row;
  if (typeof given === 'string') return given;
  return { apiKey: given.apiKey, headers: given.headers, keeping: row.keeping, origin };
}

/** What opens the endpoints of an origin, or the one of a persona with a key of its own. */
export function readCredentials(place: KeyPlace): Promise<KeptCredentials | null> {
  return guard(() => findCredentials(database(), place));
}

/**
 * What the persona is asked with; null if nothing is kept for it. Rejects with a `KeyLockedError` when the passphrase has to
 * be given first, and with `storage` when it can no longer be opened.
 */
export function credentialsFor(persona: EndpointPersona): Promise<Credentials | null> {
  return guard(async () => {
    const place = keyPlaceOf(persona);
    const kept = place === null ? null : await findCredentials(database(), place);
    if (kept === 'locked') throw new KeyLockedError();
    return kept === 'damaged' ? refuse('The sealed key can no longer be opened. Enter it once more.') : kept;
  });
}

async function keepSealed(db: ChatDatabase, place: KeyPlace, credentials: Given): Promise<void> {
  const row = await sealFor(db, place, credentials);
  await db.transaction('rw', db.vault, db.credentials, async () => {
    if (!(await isCurrent(db, row.generation))) {
      throw new KeyLockedError();
    }
    await db.credentials.put(row);
  });
}

/**
 * Keeps what opens an endpoint; the copies that were kept in another way are removed, and empty ones are not kept.
 * Rejects with a `KeyLockedError` when they are to be sealed and this tab has not been unlocked.
 */
export function saveCredentials(place: KeyPlace, credentials: Credentials): Promise<void> {
  return guard(async () => {
    const db = database();
    const { apiKey, headers, keeping } = credentials;
    if (areEmpty(credentials)) {
      await db.credentials.delete(place);
      forgetInTab(place);
    } else if (keeping === 'session') {
      keepInTab(place, credentials);
      await db.credentials.delete(place);
    } else {
      if (keeping === 'sealed') await keepSealed(db, place, credentials);
      else await db.credentials.put({ id: place, apiKey, headers, keeping });
      forgetInTab(place);
    }
    noteKeyChange();
  });
}

/** Puts back what was taken from a place, unless something else is there by now. */
function restorer(db: ChatDatabase, place: KeyPlace, row: CredentialRow | undefined, given: Given | null) {
  return (): Promise<void> =>
    guard(async () => {
      await db.transaction('rw', db.vault, db.credentials, async () => {
        if (!row || (await db.credentials.get(place))) return;
        if (row.keeping === 'sealed' && !(await isCurrent(db, row.generation))) {
          refuse('The passphrase has been changed since.');
        }
        await db.credentials.put(row);
      });
      if (given && !readFromTab(place)) keepInTab(place, given);
      noteKeyChange();
    });
}

/**
 * Forgets them, wherever they are kept; sealed ones too, without the passphrase. Resolves with how to undo it, null if
 * there was nothing.
 */
export function deleteCredentials(place: KeyPlace): Promise<(() => Promise<void>) | null> {
  return guard(async () => {
    const db = database();
    const row = await db.credentials.get(place);
    const given = readFromTab(place);
    if (!row && !given) return null;
    await db.credentials.delete(place);
    forgetInTab(place);
    noteKeyChange();
    return restorer(db, place, row, given);
  });
}

/** A key as it may be shown. */
export interface KeptKey {
  readonly place: KeyPlace;
  readonly origin: string;
  /** The persona it is for; null: all of the origin. */
  readonly ownerId: string | null;
  readonly keeping: KeyKeeping;
  readonly state: 'readable' | 'locked' | 'damaged';
  /** Its last characters; empty for one too short to show any, and for one that cannot be read now. */
  readonly end: string;
  /** Only extra headers are kept, no key. */
  readonly onlyHeaders: boolean;
}

/** Every key that this tab can use or unlock, by origin. */
export async function queryKeys(db: ChatDatabase): Promise<readonly KeptKey[]> {
  const rows = await db.credentials.toArray();
  const sealed = new Set(rows.filter(({ keeping }) => keeping === 'sealed').map(({ id }) => id));
  // What lies in the tab under something else than an origin is of an older version, and not ours to show.
  const places = new Set([
    ...rows.map(({ id }) => id),
    ...placesInTab().filter((place) => place.includes('://')),
  ]);
  const keys = [...places].map(async (place): Promise<KeptKey | null> => {
    const kept = await findCredentials(db, place);
    if (!kept) return null;
    const about = { place, ...readKeyPlace(place) };
    if (typeof kept === 'string') {
      const keeping = sealed.has(place) ? 'sealed' : 'session';
      return { ...about, keeping, state: kept, end: '', onlyHeaders: false };
    }
    const { apiKey, keeping } = kept;
    return { ...about, keeping, state: 'readable', end: endOfSecret(apiKey), onlyHeaders: apiKey === '' };
  });
  const found = (await Promise.all(keys)).filter((key) => key !== null);
  return found.toSorted((a, b) => (a.place < b.place ? -1 : 1));
}

/** Keeps them in another way. Rejects with a `KeyLockedError` where the passphrase is needed for it. */
export async function changeKeeping(place: KeyPlace, keeping: KeyKeeping): Promise<void> {
  const kept = await readCredentials(place);
  if (kept === 'locked') throw new KeyLockedError();
  if (kept === null || kept === 'damaged') return;
  await saveCredentials(place, { ...kept, keeping });
}

/** Seals every key that this tab can read. Rejects with a `KeyLockedError` where it has not been unlocked. */
export async function sealAll(): Promise<void> {
  const keys = await guard(() => queryKeys(database()));
  for (const { place, keeping, state } of keys) {
    if (state === 'readable' && keeping !== 'sealed') await changeKeeping(place, 'sealed');
  }
}
