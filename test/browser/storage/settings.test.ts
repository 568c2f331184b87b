import { describe, expect, it } from 'vitest';
import {
  deletePersona,
  ensureRater,
  getPersona,
  getSetting,
  listPersonas,
  savePersona,
  setSetting,
} from '../../../src/services/storage';
import { aPersona } from '../../fixtures/builders';
import { freshDatabase } from './support';

describe('personas', () => {
  it('are saved, replaced and deleted', async () => {
    freshDatabase();
    const persona = aPersona();
    const other = aPersona();
    await savePersona(persona);
    await savePersona(other);
    await savePersona({ ...persona, name: 'Renamed' });
    expect(await getPersona(persona.id)).toEqual({ ...persona, name: 'Renamed' });
    expect((await listPersonas()).map(({ id }) => id)).toEqual([persona.id, other.id]);
    await deletePersona(persona.id);
    expect(await listPersonas()).toEqual([other]);
    expect(await getPersona(persona.id)).toBeNull();
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
