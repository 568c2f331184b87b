import { database } from './database';
import { guard } from './errors';

/** The secret of a session's sealed exports: the same for all of them, so that all can be opened by one. */
export interface SealRow {
  readonly sessionId: string;
  /** 64 random hex digits. */
  readonly salt: string;
}

const SALT_BYTES = 32;

function newSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The salt a session is sealed with; made at the first call, the same ever after and in every tab. */
export function ensureSalt(sessionId: string): Promise<string> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.seals, async () => {
      const known = await db.seals.get(sessionId);
      if (known) return known.salt;
      const salt = newSalt();
      await db.seals.add({ sessionId, salt });
      return salt;
    });
  });
}

/** The salt of every session that was ever sealed, by session. */
export function readSalts(): Promise<ReadonlyMap<string, string>> {
  return guard(async () => {
    const rows = await database().seals.toArray();
    return new Map(rows.map(({ sessionId, salt }) => [sessionId, salt]));
  });
}
