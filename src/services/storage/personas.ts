import type { OwnPersona } from '../../domain/persona';
import { database } from './database';
import { guard } from './errors';
import { forgetForSession } from './secrets';

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

/** Deletes the persona and its credentials, wherever they are kept. */
export function deletePersona(id: string): Promise<void> {
  return guard(async () => {
    const db = database();
    await db.transaction('rw', [db.personas, db.secrets], async () => {
      await db.personas.delete(id);
      await db.secrets.delete(id);
    });
    forgetForSession(id);
  });
}
