import type { Transaction } from 'dexie';
import { areEmpty, keyPlace, originOf } from '../../domain/key-place';
import type { KeyPlace } from '../../domain/key-place';
import type { Credentials, OwnPersona } from '../../domain/persona';
import type { CredentialRow } from './credentials';
import type { Given } from './credentials-tab';

/*
 * Up to version 2 each persona had its key; since version 3 an origin has one, for all its personas.
 */

/** A key as versions 1 and 2 had it. */
type SecretRow = Credentials & { readonly personaId: string };

interface Placed {
  readonly keys: ReadonlyMap<KeyPlace, Given>;
  /** Ids of personas that keep a key of their own. */
  readonly owners: ReadonlySet<string>;
}

function areSame(one: Given, other: Given): boolean {
  const told = ({ apiKey, headers }: Given): string =>
    JSON.stringify([apiKey, Object.entries(headers).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  return told(one) === told(other);
}

/**
 * Where the keys of personas go: the newest persona's becomes its origin's, unless that has one, and a persona with
 * another one keeps it as its own. `personas` oldest first.
 */
export function placeKeys(
  personas: readonly OwnPersona[],
  byPersona: ReadonlyMap<string, Given>,
  taken: ReadonlyMap<KeyPlace, Given>,
): Placed {
  const keys = new Map<KeyPlace, Given>();
  const owners = new Set<string>();
  for (const persona of personas.toReversed()) {
    const given = byPersona.get(persona.id);
    const origin = persona.kind === 'endpoint' ? originOf(persona.baseUrl) : null;
    if (!given || origin === null || areEmpty(given)) continue;
    const shared = keys.get(origin) ?? taken.get(origin);
    if (!shared) keys.set(origin, given);
    else if (!areSame(shared, given)) {
      keys.set(keyPlace(origin, persona.id), given);
      owners.add(persona.id);
    }
  }
  return { keys, owners };
}

/** The personas of them that keep a key of their own, marked as such. */
export function withOwnKey(personas: readonly OwnPersona[], { owners }: Placed): readonly OwnPersona[] {
  return personas
    .filter(({ id }) => owners.has(id))
    .map((persona) => (persona.kind === 'endpoint' ? { ...persona, ownKey: true } : persona));
}

/** Version 3: keys go from the personas to the origins. */
export async function bringKeys(transaction: Transaction): Promise<void> {
  const personas = await transaction.table<OwnPersona, string>('personas').toArray();
  const secrets = await transaction.table<SecretRow, string>('secrets').toArray();
  const byPersona = new Map(secrets.map((row) => [row.personaId, row]));
  const placed = placeKeys(personas, byPersona, new Map());
  const rows = [...placed.keys].map(([id, { apiKey, headers }]): CredentialRow => {
    return { id, keeping: 'device', apiKey, headers };
  });
  await transaction.table('credentials').bulkPut(rows);
  await transaction.table('personas').bulkPut([...withOwnKey(personas, placed)]);
}
