import type { KeyPlace } from '../../domain/key-place';
import type { Credentials } from '../../domain/persona';

/*
 * Keys kept until the tab is closed: in the tab's own storage, which no other tab and no export reads.
 */

const PREFIX = 'chatanime:secret:';

/** Stands in for the tab's own storage where the browser refuses it; gone with the page. */
const memory = new Map<string, string>();

export type Given = Pick<Credentials, 'apiKey' | 'headers'>;

function tabStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null; // refused by the browser's privacy settings
  }
}

export function readFromTab(place: KeyPlace): Given | null {
  const key = PREFIX + place;
  const stored = tabStorage()?.getItem(key) ?? memory.get(key);
  if (stored === undefined) return null;
  try {
    const { apiKey, headers } = JSON.parse(stored) as Given;
    return { apiKey, headers };
  } catch {
    return null; // not written by us
  }
}

export function keepInTab(place: KeyPlace, { apiKey, headers }: Given): void {
  const key = PREFIX + place;
  const value = JSON.stringify({ apiKey, headers });
  const storage = tabStorage();
  if (storage) storage.setItem(key, value);
  else memory.set(key, value);
}

export function forgetInTab(place: KeyPlace): void {
  tabStorage()?.removeItem(PREFIX + place);
  memory.delete(PREFIX + place);
}

/** Every place that has a copy in this tab. */
export function placesInTab(): readonly KeyPlace[] {
  const names = [...Object.keys(tabStorage() ?? {}), ...memory.keys()];
  return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
}
