import type { Credentials } from '../../domain/persona';
import { database } from './database';
import { guard } from './errors';

const PREFIX = 'chatanime:secret:';

/** Stands in for the tab's own storage where the browser refuses it; gone with the page. */
const memory = new Map<string, string>();

function tabStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null; // refused by the browser's privacy settings
  }
}

function readForSession(personaId: string): Credentials | null {
  const key = PREFIX + personaId;
  const stored = tabStorage()?.getItem(key) ?? memory.get(key);
  if (stored === undefined) return null;
  try {
    const { apiKey, headers } = JSON.parse(stored) as Pick<Credentials, 'apiKey' | 'headers'>;
    return { apiKey, headers, keeping: 'session' };
  } catch {
    return null; // not written by us
  }
}

function keepForSession(personaId: string, { apiKey, headers }: Credentials): void {
  const key = PREFIX + personaId;
  const value = JSON.stringify({ apiKey, headers });
  const storage = tabStorage();
  if (storage) storage.setItem(key, value);
  else memory.set(key, value);
}

/** Removes the copy that would live until the tab is closed. */
export function forgetForSession(personaId: string): void {
  tabStorage()?.removeItem(PREFIX + personaId);
  memory.delete(PREFIX + personaId);
}

/** Keeps what opens a persona's endpoint, until the tab is closed or in this browser; the other copy is removed. */
export function saveCredentials(personaId: string, credentials: Credentials): Promise<void> {
  return guard(async () => {
    const { secrets } = database();
    if (credentials.keeping === 'session') {
      keepForSession(personaId, credentials);
      await secrets.delete(personaId);
    } else {
      await secrets.put({ ...credentials, personaId });
      forgetForSession(personaId);
    }
  });
}

/** null if none are kept. */
export function readCredentials(personaId: string): Promise<Credentials | null> {
  return guard(async () => {
    // Keeping them for the session removes the row: where there is one, another tab has written it later.
    const row = await database().secrets.get(personaId);
    return row ? { apiKey: row.apiKey, headers: row.headers, keeping: 'device' } : readForSession(personaId);
  });
}

/** Forgets them, wherever they are kept. */
export function deleteCredentials(personaId: string): Promise<void> {
  return guard(async () => {
    forgetForSession(personaId);
    await database().secrets.delete(personaId);
  });
}
