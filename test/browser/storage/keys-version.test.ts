import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { credentialsFor, listPersonas, readCredentials } from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { VERSIONS } from '../../../src/services/storage/versions';
import { aPersona, someCredentials } from '../../fixtures/builders';
import { freshDatabase, sure } from './support';

it('version 3 brings the keys of personas to their origins, and loses none', async () => {
  const name = freshDatabase();
  const old = new Dexie(name);
  for (const { version, stores } of VERSIONS.slice(0, 2)) old.version(version).stores({ ...stores });
  const older = aPersona({ id: 'p1' });
  const newer = aPersona({ id: 'p2', baseUrl: 'https://models.example/other/v1' });
  const keyless = aPersona({ id: 'p3' });
  const local = aPersona({ id: 'p4', baseUrl: 'http://localhost:11434/v1' });
  await old.table('personas').bulkAdd([older, newer, keyless, local]);
  await old.table('secrets').bulkAdd([
    { personaId: 'p1', ...someCredentials({ apiKey: 'older' }) },
    { personaId: 'p2', ...someCredentials({ apiKey: 'newer' }) },
    { personaId: 'p4', ...someCredentials({ apiKey: '', headers: {} }) },
  ]);
  old.close();

  expect(await readCredentials('https://models.example')).toMatchObject({
    apiKey: 'newer',
    keeping: 'device',
  });
  expect(await listPersonas()).toEqual([{ ...older, ownKey: true }, newer, keyless, local]);
  const [first, second] = await listPersonas();
  if (first?.kind !== 'endpoint' || second?.kind !== 'endpoint') throw new Error('The personas are gone.');
  expect(await credentialsFor(first)).toMatchObject({
    apiKey: 'older',
    headers: { 'x-team': 'secret-team' },
  });
  expect(await credentialsFor(second)).toMatchObject({ apiKey: 'newer' });
  expect(await credentialsFor(local)).toBeNull();
  expect([...sure(database().backendDB()).objectStoreNames]).not.toContain('secrets');
});
