import { keyPlace, keyPlaceOf, originOf } from '../../domain/key-place';
import type { KeyPlace } from '../../domain/key-place';
import type { EndpointPersona, OwnPersona } from '../../domain/persona';
import { deleteCredentials } from './credentials';
import { database } from './database';
import { guard } from './errors';

/** Oldest first. The built-in personas are not among them. */
export function listPersonas(): Promise<OwnPersona[]> {
  return guard(() => database().personas.toArray());
}

export function getPersona(id: string): Promise<OwnPersona | null> {
  return guard(async () => (await database().personas.get(id)) ?? null);
}

/** Adds the persona, or replaces the one with its id. What has been said as it keeps its own snapshot. */
export function savePersona(persona: OwnPersona): Promise<void> {
  return guard(async () => {
    await database().personas.put(persona);
  });
}

/** Where keys lie that nobody uses once the persona is gone. */
function placesLeft(persona: EndpointPersona, others: readonly OwnPersona[]): readonly KeyPlace[] {
  const origin = originOf(persona.baseUrl);
  if (origin === null) return [];
  const shared = others.some((other) => other.kind === 'endpoint' && keyPlaceOf(other) === origin);
  return [keyPlace(origin, persona.id), ...(shared ? [] : [origin])];
}

export interface DeletedPersona {
  /** A key went with it. */
  readonly withKey: boolean;
  readonly undo: () => Promise<void>;
}

/**
 * Deletes the persona, and its key unless another persona of its origin uses it. Nothing happens for an id that nobody
 * has.
 */
export function deletePersona(id: string): Promise<DeletedPersona> {
  return guard(async () => {
    const db = database();
    const persona = await db.personas.get(id);
    await db.personas.delete(id);
    const others = await db.personas.toArray();
    const places = persona?.kind === 'endpoint' ? placesLeft(persona, others) : [];
    const restorers = await Promise.all(places.map(deleteCredentials));
    const undo = async (): Promise<void> => {
      if (persona) await savePersona(persona);
      await Promise.all(restorers.map((restore) => restore?.()));
    };
    return { withKey: restorers.some((restore) => restore !== null), undo };
  });
}
