import { describe, expect, it, onTestFinished } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import {
  changeKeeping,
  changePassphrase,
  createVault,
  credentialsFor,
  deleteCredentials,
  forgetSealed,
  lock,
  readCredentials,
  saveCredentials,
  sealAll,
  sealedState,
  unlock,
  useCredentials,
  useKeptKeys,
  useSealedState,
} from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import type { SealedRow } from '../../../src/services/storage/vault';
import { aPersona, someCredentials } from '../../fixtures/builders';
import { freshDatabase, sure } from './support';

const ORIGIN = 'https://models.example';
const OTHER = 'https://other.example';
const WORDS = 'four quiet words here';
const sealed = (apiKey = 'sk-secret-0123') => someCredentials({ keeping: 'sealed', apiKey });

async function aVault(): Promise<void> {
  freshDatabase();
  onTestFinished(() => {
    lock();
    sessionStorage.clear();
  });
  await createVault(WORDS);
}

async function everythingStored(): Promise<string> {
  const tables = await Promise.all(database().tables.map((table) => table.toArray()));
  return JSON.stringify(tables, (_key, value: unknown) => {
    if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
    return value instanceof Uint8Array ? [...value] : value;
  });
}

async function sealedRow(id: string): Promise<SealedRow> {
  return sure(await database().credentials.get(id)) as SealedRow;
}

describe('sealed credentials', () => {
  it('open with the passphrase, for this tab and until it is locked', async () => {
    freshDatabase();
    expect(await sealedState()).toBe('none');
    await aVault();
    expect(await sealedState()).toBe('open');
    await saveCredentials(ORIGIN, sealed());
    expect(await readCredentials(ORIGIN)).toEqual({ ...sealed(), origin: ORIGIN });
    lock();
    expect(await sealedState()).toBe('locked');
    expect(await readCredentials(ORIGIN)).toBe('locked');
    expect(await readCredentials(OTHER)).toBeNull();
    await expect(credentialsFor(aPersona())).rejects.toMatchObject({
      name: 'KeyLockedError',
      failure: { code: 'key-locked' },
    });
    expect(await unlock('four quiet words There')).toBe(false);
    expect(await unlock('')).toBe(false);
    expect(await sealedState()).toBe('locked');
    expect(await unlock(WORDS)).toBe(true);
    expect(await credentialsFor(aPersona())).toEqual({ ...sealed(), origin: ORIGIN });
  });

  it('show nothing of themselves in the database or the tab', async () => {
    await aVault();
    await saveCredentials(ORIGIN, sealed());
    const stored = await everythingStored();
    expect(stored).toContain(ORIGIN);
    expect(stored).not.toMatch(/sk-secret|secret-team|x-team|four quiet/);
    expect(JSON.stringify(sessionStorage)).not.toMatch(/secret/);
  });

  it('cannot be added to while they are locked, but deleted and brought back', async () => {
    await aVault();
    await saveCredentials(ORIGIN, sealed());
    lock();
    await expect(saveCredentials(OTHER, sealed())).rejects.toMatchObject({ failure: { code: 'key-locked' } });
    await expect(changeKeeping(ORIGIN, 'device')).rejects.toMatchObject({ failure: { code: 'key-locked' } });
    const undo = await deleteCredentials(ORIGIN);
    expect(await readCredentials(ORIGIN)).toBeNull();
    await undo?.();
    expect(await readCredentials(ORIGIN)).toBe('locked');
    await unlock(WORDS);
    expect(await readCredentials(ORIGIN)).toEqual({ ...sealed(), origin: ORIGIN });
    await changeKeeping(ORIGIN, 'device');
    lock();
    expect(await readCredentials(ORIGIN)).toMatchObject({ keeping: 'device', apiKey: 'sk-secret-0123' });
  });

  it('were changed by somebody: they do not open, and it is not called locked', async () => {
    await aVault();
    await saveCredentials(ORIGIN, sealed());
    const row = await sealedRow(ORIGIN);
    const bytes = new Uint8Array(row.sealed.data.slice(0));
    bytes[5] = (bytes[5] ?? 0) ^ 1;
    await database().credentials.put({ ...row, sealed: { ...row.sealed, data: bytes.buffer } });
    expect(await readCredentials(ORIGIN)).toBe('damaged');
    await expect(credentialsFor(aPersona())).rejects.toMatchObject({ code: 'storage' });
    // Moved to another origin: it must never go there.
    await database().credentials.put({ ...row, id: OTHER });
    expect(await readCredentials(OTHER)).toBe('damaged');
    await database().credentials.put({ ...row, generation: 'another' });
    expect(await readCredentials(ORIGIN)).toBe('damaged');
  });

  it('are all sealed at once', async () => {
    await aVault();
    await saveCredentials(ORIGIN, someCredentials({ keeping: 'device' }));
    await saveCredentials(OTHER, someCredentials({ keeping: 'session' }));
    await sealAll();
    expect(await readCredentials(ORIGIN)).toMatchObject({ keeping: 'sealed', apiKey: 'sk-secret-0123' });
    expect(await readCredentials(OTHER)).toMatchObject({ keeping: 'sealed', apiKey: 'sk-secret-0123' });
    expect(await everythingStored()).not.toContain('sk-secret');
    expect(sessionStorage).toHaveLength(0);
  });
});

describe('the passphrase', () => {
  it('is set once', async () => {
    await aVault();
    await expect(createVault('another one')).rejects.toMatchObject({ code: 'storage' });
    expect(await unlock(WORDS)).toBe(true);
  });

  it('is changed with everything under it; the old one opens nothing any more', async () => {
    await aVault();
    await saveCredentials(ORIGIN, sealed());
    await saveCredentials(OTHER, sealed('sk-secret-other'));
    const before = await sealedRow(ORIGIN);
    expect(await changePassphrase('wrong', 'five quite new words here')).toBe(false);
    expect(await sealedRow(ORIGIN)).toEqual(before);
    const undo = await deleteCredentials(OTHER);
    await undo?.();
    expect(await changePassphrase(WORDS, 'five quite new words here')).toBe(true);
    expect(await readCredentials(OTHER)).toMatchObject({ apiKey: 'sk-secret-other' });
    lock();
    expect(await unlock(WORDS)).toBe(false);
    expect(await unlock('five quite new words here')).toBe(true);
    expect(await readCredentials(ORIGIN)).toEqual({ ...sealed(), origin: ORIGIN });
    await deleteCredentials(OTHER);
    // What was taken away under the old passphrase does not come back as something that nobody can open.
    await expect(undo?.()).rejects.toMatchObject({ code: 'storage' });
    expect(await readCredentials(OTHER)).toBeNull();
  });

  it('changed in another tab, locks this one', async () => {
    await aVault();
    await saveCredentials(ORIGIN, sealed());
    const vault = sure(await database().vault.get('vault'));
    await database().vault.put({ ...vault, generation: 'the other tab’s' });
    expect(await sealedState()).toBe('locked');
    await expect(saveCredentials(OTHER, sealed())).rejects.toMatchObject({ failure: { code: 'key-locked' } });
  });

  it('is forgotten: only the sealed keys go', async () => {
    await aVault();
    await saveCredentials(ORIGIN, sealed());
    await saveCredentials(OTHER, someCredentials({ keeping: 'device' }));
    await saveCredentials('https://third.example', someCredentials({ keeping: 'session' }));
    lock();
    await forgetSealed();
    expect(await sealedState()).toBe('none');
    expect(await readCredentials(ORIGIN)).toBeNull();
    expect(await readCredentials(OTHER)).toMatchObject({ keeping: 'device' });
    expect(await readCredentials('https://third.example')).toMatchObject({ keeping: 'session' });
    await expect(unlock(WORDS)).rejects.toMatchObject({ code: 'storage' });
    await createVault('a new beginning');
    expect(await sealedState()).toBe('open');
  });
});

describe('live queries about keys', () => {
  it('follow what lies in the tab, what is locked and what is written', async () => {
    await aVault();
    const { result } = await renderHook(() => ({
      state: useSealedState(),
      one: useCredentials(ORIGIN),
      none: useCredentials(null),
      all: useKeptKeys()?.map(({ place, state, end, keeping }) => [place, state, end, keeping]),
    }));
    await expect.poll(() => result.current).toEqual({ state: 'open', one: null, none: null, all: [] });
    await saveCredentials(ORIGIN, sealed());
    await saveCredentials(OTHER, sealed('short'));
    await saveCredentials(`${OTHER} p`, someCredentials({ keeping: 'session' }));
    await expect
      .poll(() => result.current)
      .toMatchObject({
        one: sealed(),
        all: [
          [ORIGIN, 'readable', '0123', 'sealed'],
          [OTHER, 'readable', '', 'sealed'],
          [`${OTHER} p`, 'readable', '0123', 'session'],
        ],
      });
    lock();
    await expect
      .poll(() => result.current)
      .toMatchObject({
        state: 'locked',
        one: 'locked',
        all: [
          [ORIGIN, 'locked', '', 'sealed'],
          [OTHER, 'locked', '', 'sealed'],
          [`${OTHER} p`, 'readable', '0123', 'session'],
        ],
      });
    await unlock(WORDS);
    await expect.poll(() => result.current.one).toMatchObject(sealed());
    // As another tab would: straight into the database.
    await database().credentials.delete(ORIGIN);
    await expect.poll(() => result.current.one).toBeNull();
  });
});
