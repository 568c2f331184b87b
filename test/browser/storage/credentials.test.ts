import { describe, expect, it, onTestFinished } from 'vitest';
import {
  changeKeeping,
  credentialsFor,
  deleteCredentials,
  deletePersona,
  bringTabKeys,
  getPersona,
  readCredentials,
  saveCredentials,
  savePersona,
} from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { aPersona, someCredentials } from '../../fixtures/builders';
import { freshDatabase, refuseWindowStorage, rowCounts } from './support';

const ORIGIN = 'https://models.example';

function inTab(place: string): string | null {
  return sessionStorage.getItem(`chatanime:secret:${place}`);
}

function fresh(): void {
  freshDatabase();
  onTestFinished(() => sessionStorage.clear());
}

describe('credentials', () => {
  it('kept on the device are a row, and know the origin they belong to', async () => {
    fresh();
    await saveCredentials(ORIGIN, someCredentials({ keeping: 'device' }));
    expect(await readCredentials(ORIGIN)).toEqual(someCredentials({ keeping: 'device', origin: ORIGIN }));
    expect(inTab(ORIGIN)).toBeNull();
    expect(await readCredentials('https://models.example:8443')).toBeNull();
    expect(await readCredentials('http://models.example')).toBeNull();
  });

  it('kept for the session never reach the database', async () => {
    fresh();
    await saveCredentials(ORIGIN, someCredentials({ keeping: 'session' }));
    expect(await readCredentials(ORIGIN)).toEqual(someCredentials({ keeping: 'session', origin: ORIGIN }));
    expect(await rowCounts()).toMatchObject({ credentials: 0 });
    await deleteCredentials(ORIGIN);
    expect(await readCredentials(ORIGIN)).toBeNull();
  });

  it('live in one place: changing where removes the other copy', async () => {
    fresh();
    await saveCredentials(ORIGIN, someCredentials({ keeping: 'device', apiKey: 'one' }));
    await saveCredentials(ORIGIN, someCredentials({ keeping: 'session', apiKey: 'two' }));
    expect(await rowCounts()).toMatchObject({ credentials: 0 });
    await changeKeeping(ORIGIN, 'device');
    expect(inTab(ORIGIN)).toBeNull();
    expect(await readCredentials(ORIGIN)).toMatchObject({ keeping: 'device', apiKey: 'two' });
    await saveCredentials(ORIGIN, someCredentials({ apiKey: ' ', headers: {} }));
    expect(await readCredentials(ORIGIN)).toBeNull();
  });

  it('kept on the device by another tab win over an older copy of this one', async () => {
    fresh();
    await saveCredentials(ORIGIN, someCredentials({ keeping: 'session', apiKey: 'old' }));
    await database().credentials.put({ id: ORIGIN, apiKey: 'new', headers: {}, keeping: 'device' });
    expect(await readCredentials(ORIGIN)).toMatchObject({ keeping: 'device', apiKey: 'new' });
  });

  it('work until the page is closed where the browser refuses storage', async () => {
    fresh();
    refuseWindowStorage('sessionStorage');
    await saveCredentials(ORIGIN, someCredentials({ keeping: 'session' }));
    expect(await readCredentials(ORIGIN)).toMatchObject(someCredentials({ keeping: 'session' }));
    await deleteCredentials(ORIGIN);
    expect(await readCredentials(ORIGIN)).toBeNull();
  });

  it('are not there when what lies in the tab is not ours', async () => {
    fresh();
    sessionStorage.setItem(`chatanime:secret:${ORIGIN}`, '{broken');
    expect(await readCredentials(ORIGIN)).toBeNull();
  });

  it.each(['session', 'device'] as const)('deleted by mistake come back: %s', async (keeping) => {
    fresh();
    await saveCredentials(ORIGIN, someCredentials({ keeping }));
    const undo = await deleteCredentials(ORIGIN);
    expect(await readCredentials(ORIGIN)).toBeNull();
    expect(await deleteCredentials(ORIGIN)).toBeNull();
    await undo?.();
    expect(await readCredentials(ORIGIN)).toMatchObject(someCredentials({ keeping }));
    await deleteCredentials(ORIGIN);
    await saveCredentials(ORIGIN, someCredentials({ keeping: 'device', apiKey: 'typed meanwhile' }));
    await undo?.();
    expect(await readCredentials(ORIGIN)).toMatchObject({ apiKey: 'typed meanwhile' });
  });
});

describe('the personas of an origin', () => {
  it('share its key, save the one with a key of its own', async () => {
    fresh();
    const personas = [aPersona(), aPersona({ baseUrl: `${ORIGIN}/other/v2` })] as const;
    const own = aPersona({ ownKey: true });
    await saveCredentials(ORIGIN, someCredentials());
    for (const persona of personas) expect(await credentialsFor(persona)).toMatchObject(someCredentials());
    expect(await credentialsFor(own)).toBeNull();
    await saveCredentials(`${ORIGIN} ${own.id}`, someCredentials({ apiKey: 'of its own' }));
    expect(await credentialsFor(own)).toMatchObject({ apiKey: 'of its own', origin: ORIGIN });
    expect(await credentialsFor(personas[0])).toMatchObject(someCredentials());
  });

  it('leave the key behind until the last one of them is deleted, which can be undone', async () => {
    fresh();
    const first = aPersona();
    const second = aPersona();
    const own = aPersona({ ownKey: true });
    for (const persona of [first, second, own]) await savePersona(persona);
    await saveCredentials(ORIGIN, someCredentials());
    await saveCredentials(
      `${ORIGIN} ${own.id}`,
      someCredentials({ keeping: 'session', apiKey: 'of its own' }),
    );
    expect(await deletePersona(first.id)).toMatchObject({ withKey: false });
    expect(await readCredentials(ORIGIN)).not.toBeNull();
    const { withKey, undo } = await deletePersona(second.id);
    expect(withKey).toBe(true);
    expect(await readCredentials(ORIGIN)).toBeNull();
    expect(await credentialsFor(own)).toMatchObject({ apiKey: 'of its own' });
    await undo();
    expect(await getPersona(second.id)).toEqual(second);
    expect(await readCredentials(ORIGIN)).toMatchObject(someCredentials());
    expect(await deletePersona(own.id)).toMatchObject({ withKey: true });
    expect(inTab(`${ORIGIN} ${own.id}`)).toBeNull();
    expect(await deletePersona('nobody')).toMatchObject({ withKey: false });
  });
});

it('keys that this tab kept by persona go to the origins', async () => {
  fresh();
  const older = aPersona();
  const newer = aPersona();
  const elsewhere = aPersona({ baseUrl: 'http://localhost:11434/v1' });
  for (const persona of [older, newer, elsewhere]) await savePersona(persona);
  for (const [id, apiKey] of [
    [older.id, 'older'],
    [newer.id, 'newer'],
    [elsewhere.id, 'elsewhere'],
    ['nobody', 'nobody’s'],
  ]) {
    sessionStorage.setItem(`chatanime:secret:${id}`, JSON.stringify({ apiKey, headers: {} }));
  }
  await bringTabKeys();
  await bringTabKeys();
  expect(await readCredentials(ORIGIN)).toMatchObject({ apiKey: 'newer', keeping: 'session' });
  expect(await readCredentials('http://localhost:11434')).toMatchObject({ apiKey: 'elsewhere' });
  const kept = await getPersona(older.id);
  expect(kept).toEqual({ ...older, ownKey: true });
  expect(await credentialsFor({ ...older, ownKey: true })).toMatchObject({ apiKey: 'older' });
  expect(Object.keys(sessionStorage)).toHaveLength(3);
});
