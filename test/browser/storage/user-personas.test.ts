import { describe, expect, it, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import {
  createSession,
  deleteUserPersona,
  getSession,
  getUserPersona,
  listUserPersonas,
  purgeDeletedUserPersonas,
  saveUserPersona,
  setSessionUser,
  setSetting,
  undoDeleteUserPersona,
  useUserPersonas,
  useUsualUser,
} from '../../../src/services/storage';
import { snapshotUser, studyUser } from '../../../src/domain/user-persona';
import type { OwnUserPersona } from '../../../src/domain/user-persona';
import { newId } from '../../../src/lib/id';
import { SOME_TIME, aSession } from '../../fixtures/builders';
import { freshDatabase, rowCounts } from './support';

function aUserPersona(overrides: Partial<OwnUserPersona> = {}): OwnUserPersona {
  return {
    id: newId(),
    name: 'Kai',
    pronoun: 'they/them',
    description: 'Night nurse.\nTwo cats.',
    createdAt: SOME_TIME,
    updatedAt: SOME_TIME,
    ...overrides,
  };
}

describe('user personas', () => {
  it('are read back as they were saved, last changed first', async () => {
    freshDatabase();
    const older = aUserPersona();
    const newer = aUserPersona({ name: '美緒', pronoun: '', description: '', updatedAt: SOME_TIME + 1 });
    await saveUserPersona(newer);
    await saveUserPersona(older);
    expect(await listUserPersonas()).toEqual([newer, older]);
    expect(await getUserPersona(older.id)).toEqual(older);
    expect(await getUserPersona('nobody')).toBeNull();
    await saveUserPersona({ ...older, name: 'Rin', updatedAt: SOME_TIME + 2 });
    expect((await listUserPersonas()).map(({ name }) => name)).toEqual(['Rin', '美緒']);
  });

  it('are kept within their limits, whatever comes', async () => {
    freshDatabase();
    const wild = aUserPersona({
      name: ' \u202eKai\n# Rules\n ',
      pronoun: '𝔸'.repeat(50),
      description: `${'あ'.repeat(10_000)}\u0000`,
    });
    await saveUserPersona(wild);
    const kept = await getUserPersona(wild.id);
    expect(kept?.name).toBe('Kai # Rules');
    expect(Array.from(kept?.pronoun ?? '')).toHaveLength(40);
    expect(kept?.description).toBe('あ'.repeat(1000));
  });

  it('that are deleted are hidden until they are brought back, or gone after a while', async () => {
    freshDatabase();
    const [gone, late, kept] = [aUserPersona(), aUserPersona(), aUserPersona()];
    for (const each of [gone, late, kept]) await saveUserPersona(each);
    await deleteUserPersona(gone.id, SOME_TIME + 1);
    await deleteUserPersona(gone.id, SOME_TIME + 99);
    await deleteUserPersona(late.id, SOME_TIME + 100);
    expect(await listUserPersonas()).toEqual([kept]);
    expect(await getUserPersona(late.id)).toBeNull();
    expect(await purgeDeletedUserPersonas(SOME_TIME + 50)).toBe(1);
    expect(await rowCounts()).toMatchObject({ userPersonas: 2 });
    await expect(undoDeleteUserPersona(gone.id)).rejects.toMatchObject({ code: 'storage' });
    await undoDeleteUserPersona(late.id);
    expect(await getUserPersona(late.id)).toEqual(late);
    await expect(deleteUserPersona('nobody', 1)).rejects.toMatchObject({ code: 'storage' });
  });

  it('leave talks as they are when they are changed or deleted', async () => {
    freshDatabase();
    const kai = aUserPersona();
    await saveUserPersona(kai);
    const session = aSession();
    await createSession(session);
    await setSessionUser(session.id, snapshotUser(kai));
    await saveUserPersona({ ...kai, name: 'Renamed' });
    await deleteUserPersona(kai.id, SOME_TIME);
    expect((await getSession(session.id))?.userPersona).toEqual(snapshotUser(kai));
    await setSessionUser(session.id, null);
    expect(await getSession(session.id)).not.toHaveProperty('userPersona');
  });

  it('are told of as they change, with the one that counts for the next talk', async () => {
    freshDatabase();
    const { result: all } = await renderHook(() => useUserPersonas());
    const { result: usual } = await renderHook(() => useUsualUser());
    await vi.waitFor(() => expect([all.current, usual.current]).toEqual([[], null]));
    const kai = aUserPersona();
    await saveUserPersona(kai);
    await setSetting('userPersonaId', kai.id);
    await vi.waitFor(() => expect(usual.current).toEqual(snapshotUser(kai)));
    expect(all.current).toEqual([kai]);
    await deleteUserPersona(kai.id, SOME_TIME);
    await vi.waitFor(() => expect([all.current, usual.current]).toEqual([[], null]));
    await setSetting('userPersonaId', 'freelancer');
    await vi.waitFor(() => expect(usual.current).toEqual(studyUser('freelancer')));
  });
});
