import { describe, expect, it, onTestFinished } from 'vitest';
import {
  deleteCredentials,
  deletePersona,
  ensureRater,
  getPersona,
  getSetting,
  listPersonas,
  readCredentials,
  saveCredentials,
  savePersona,
  setSetting,
} from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { aPersona, someCredentials } from '../../fixtures/builders';
import { freshDatabase, refuseWindowStorage, rowCounts } from './support';

function inTab(personaId: string): string | null {
  return sessionStorage.getItem(`chatanime:secret:${personaId}`);
}

describe('personas', () => {
  it('are saved, replaced and deleted with their credentials', async () => {
    freshDatabase();
    const persona = aPersona();
    const other = aPersona();
    await savePersona(persona);
    await savePersona(other);
    await savePersona({ ...persona, name: 'Renamed' });
    expect(await getPersona(persona.id)).toEqual({ ...persona, name: 'Renamed' });
    expect((await listPersonas()).map(({ id }) => id)).toEqual([persona.id, other.id]);

    await saveCredentials(persona.id, someCredentials());
    await saveCredentials(other.id, someCredentials({ keeping: 'session' }));
    await deletePersona(persona.id);
    await deletePersona(other.id);
    expect(await listPersonas()).toEqual([]);
    expect(await getPersona(persona.id)).toBeNull();
    expect(await rowCounts()).toMatchObject({ secrets: 0 });
    expect(inTab(other.id)).toBeNull();
  });
});

describe('credentials', () => {
  it('kept on the device are a row', async () => {
    freshDatabase();
    await saveCredentials('p', someCredentials({ keeping: 'device' }));
    expect(await readCredentials('p')).toEqual(someCredentials({ keeping: 'device' }));
    expect(inTab('p')).toBeNull();
    expect(await readCredentials('someone else')).toBeNull();
  });

  it('kept for the session never reach the database', async () => {
    freshDatabase();
    await saveCredentials('p', someCredentials({ keeping: 'session' }));
    expect(await readCredentials('p')).toEqual(someCredentials({ keeping: 'session' }));
    expect(await rowCounts()).toMatchObject({ secrets: 0 });
    await deleteCredentials('p');
    expect(await readCredentials('p')).toBeNull();
  });

  it('live in one place: changing where removes the other copy', async () => {
    freshDatabase();
    await saveCredentials('p', someCredentials({ keeping: 'device', apiKey: 'one' }));
    await saveCredentials('p', someCredentials({ keeping: 'session', apiKey: 'two' }));
    expect(await rowCounts()).toMatchObject({ secrets: 0 });
    await saveCredentials('p', someCredentials({ keeping: 'device', apiKey: 'three' }));
    expect(inTab('p')).toBeNull();
    expect(await readCredentials('p')).toMatchObject({ keeping: 'device', apiKey: 'three' });
    await deleteCredentials('p');
    expect(await readCredentials('p')).toBeNull();
  });

  it('kept on the device by another tab win over an older copy of this one', async () => {
    freshDatabase();
    await saveCredentials('p', someCredentials({ keeping: 'session', apiKey: 'old' }));
    await database().secrets.put({ ...someCredentials({ apiKey: 'new' }), personaId: 'p' });
    expect(await readCredentials('p')).toMatchObject({ keeping: 'device', apiKey: 'new' });
    await deleteCredentials('p');
  });

  it('work until the page is closed where the browser refuses storage', async () => {
    freshDatabase();
    refuseWindowStorage('sessionStorage');
    await saveCredentials('p', someCredentials({ keeping: 'session' }));
    expect(await readCredentials('p')).toEqual(someCredentials({ keeping: 'session' }));
    await deleteCredentials('p');
    expect(await readCredentials('p')).toBeNull();
  });

  it('are not there when what lies in the tab is not ours', async () => {
    freshDatabase();
    sessionStorage.setItem('chatanime:secret:p', '{broken');
    onTestFinished(() => sessionStorage.removeItem('chatanime:secret:p'));
    expect(await readCredentials('p')).toBeNull();
  });
});

describe('settings', () => {
  it('have defaults and keep what is set', async () => {
    freshDatabase();
    expect(await getSetting('lastPersonaId')).toBeNull();
    await setSetting('lastPersonaId', 'p');
    expect(await getSetting('lastPersonaId')).toBe('p');
  });

  it('name the rater once', async () => {
    freshDatabase();
    expect(await getSetting('rater')).toBeNull();
    const raters = await Promise.all([ensureRater(), ensureRater(), ensureRater()]);
    expect(new Set(raters).size).toBe(1);
    expect(await getSetting('rater')).toBe(raters[0]);
  });
});
