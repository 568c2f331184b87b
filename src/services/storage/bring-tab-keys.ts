import { placeKeys, withOwnKey } from './bring-keys';
import { forgetInTab, keepInTab, placesInTab, readFromTab } from './credentials-tab';
import type { Given } from './credentials-tab';
import { database } from './database';
import { guard } from './errors';
import { noteKeyChange } from './key-changes';

/** Like no other: a sealed key cannot be compared, so one of the tab stays beside it. */
const INCOMPARABLE: Given = { apiKey: '', headers: {} };

function entryOf(personaId: string): readonly (readonly [string, Given])[] {
  const given = readFromTab(personaId);
  return given ? [[personaId, given]] : [];
}

/**
 * Brings keys along that this tab kept by persona, before a reload gave it version 3 of the database. Harmless where
 * there are none.
 */
export function bringTabKeys(): Promise<void> {
  return guard(async () => {
    const old = placesInTab().filter((place) => !place.includes('://'));
    if (old.length === 0) return;
    const db = database();
    const personas = await db.personas.toArray();
    const rows = await db.credentials.toArray();
    const taken = new Map(rows.map((row) => [row.id, row.keeping === 'device' ? row : INCOMPARABLE]));
    const placed = placeKeys(personas, new Map(old.flatMap(entryOf)), taken);
    await db.personas.bulkPut([...withOwnKey(personas, placed)]);
    for (const [place, given] of placed.keys) keepInTab(place, given);
    for (const id of old) forgetInTab(id);
    noteKeyChange();
  });
}
