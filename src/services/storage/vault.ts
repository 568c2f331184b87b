import type { KeyPlace } from '../../domain/key-place';
import { newId } from '../../lib/id';
import type { Given } from './credentials-tab';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, KeyLockedError, refuse } from './errors';
import { noteKeyChange } from './key-changes';
import { canSeal, deriveKey, ITERATIONS, newSalt, seal, unseal } from './vault-crypto';
import type { Sealed } from './vault-crypto';

/** What a passphrase is checked by. There is one row, and none without a passphrase. */
export interface VaultRow {
  readonly id: typeof VAULT;
  /** Another one after each change of the passphrase; a sealed record names the one it was sealed in. */
  readonly generation: string;
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  /** Opens with the right passphrase only. */
  readonly check: Sealed;
}

/** A key under the passphrase: nothing of it can be read without. */
export interface SealedRow {
  readonly id: KeyPlace;
  readonly keeping: 'sealed';
  readonly generation: string;
  readonly sealed: Sealed;
}

/** `none`: there is no passphrase. `locked`, `open`: for this tab; another one has to be unlocked by itself. */
export type SealedState = 'none' | 'locked' | 'open';

const VAULT = 'vault';
const CHECK_LABEL = 'chatanime vault';
const ATTEMPTS = 3;

/** What this tab has open, until it is locked or the page is left. In memory only. */
let opened: { readonly generation: string; readonly key: CryptoKey } | null = null;

function labelOf(place: KeyPlace): string {
  return `chatanime key of ${place}`;
}

export async function findSealedState(db: ChatDatabase): Promise<SealedState> {
  const row = await db.vault.get(VAULT);
  if (!row) return 'none';
  return opened?.generation === row.generation ? 'open' : 'locked';
}

export function sealedState(): Promise<SealedState> {
  return guard(() => findSealedState(database()));
}

async function newVault(passphrase: string): Promise<{ readonly row: VaultRow; readonly key: CryptoKey }> {
  if (!canSeal()) refuse('This page has no cryptography: it came over plain http.');
  const salt = newSalt();
  const key = await deriveKey(passphrase, salt, ITERATIONS);
  const check = await seal(CHECK_LABEL, key, CHECK_LABEL);
  return { row: { id: VAULT, generation: newId(), iterations: ITERATIONS, salt, check }, key };
}

/** The key that the passphrase makes; null if it is the wrong one. */
async function keyOf(row: VaultRow, passphrase: string): Promise<CryptoKey | null> {
  if (!canSeal()) refuse('This page has no cryptography: it came over plain http.');
  const key = await deriveKey(passphrase, row.salt, row.iterations);
  return (await unseal(row.check, key, CHECK_LABEL)) === null ? null : key;
}

function open(row: VaultRow, key: CryptoKey): void {
  opened = { generation: row.generation, key };
  noteKeyChange();
}

/** Sets the passphrase and opens the vault in this tab. Rejects where there is one already. */
export function createVault(passphrase: string): Promise<void> {
  return guard(async () => {
    const { row, key } = await newVault(passphrase);
    await database().vault.add(row);
    open(row, key);
  });
}

/** Opens the sealed keys for this tab. False: it is not the passphrase. Rejects where there is none to compare with. */
export function unlock(passphrase: string): Promise<boolean> {
  return guard(async () => {
    const row = await database().vault.get(VAULT);
    if (!row) refuse('There is no passphrase.');
    const key = await keyOf(row, passphrase);
    if (key) open(row, key);
    return key !== null;
  });
}

/** Closes the sealed keys in this tab. */
export function lock(): void {
  opened = null;
  noteKeyChange();
}

function isSealed(row: { readonly keeping: string }): row is SealedRow {
  return row.keeping === 'sealed';
}

/** What tells two readings of the sealed rows apart: every sealing has an IV of its own. */
function fingerprint(rows: readonly SealedRow[]): string {
  return JSON.stringify(rows.map(({ id, sealed }) => [id, [...sealed.iv]]));
}

async function sealAgain(
  rows: readonly SealedRow[],
  from: { readonly row: VaultRow; readonly key: CryptoKey },
  to: { readonly row: VaultRow; readonly key: CryptoKey },
): Promise<readonly SealedRow[]> {
  const moved = rows.map(async (row): Promise<SealedRow> => {
    const text = row.generation === from.row.generation ? await openText(row, from.key) : null;
    // Nobody can open it, with whatever passphrase: it stays to be seen and deleted.
    if (text === null) return row;
    return { ...row, generation: to.row.generation, sealed: await seal(text, to.key, labelOf(row.id)) };
  });
  return Promise.all(moved);
}

/**
 * Seals everything with another passphrase, all or nothing, and has it open in this tab; other tabs are locked by it.
 * False: `current` is not the passphrase.
 */
export function changePassphrase(current: string, next: string): Promise<boolean> {
  return guard(async () => {
    const db = database();
    const to = await newVault(next);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const row = await db.vault.get(VAULT);
      if (!row) refuse('There is no passphrase.');
      const key = await keyOf(row, current);
      if (!key) return false;
      const before = (await db.credentials.toArray()).filter(isSealed);
      const after = await sealAgain(before, { row, key }, to);
      const done = await db.transaction('rw', db.vault, db.credentials, async () => {
        const still = await db.vault.get(VAULT);
        const now = (await db.credentials.toArray()).filter(isSealed);
        // Another tab has sealed something meanwhile, which must not be left behind.
        if (still?.generation !== row.generation || fingerprint(now) !== fingerprint(before)) return false;
        await db.credentials.bulkPut(after);
        await db.vault.put(to.row);
        return true;
      });
      if (!done) continue;
      open(to.row, to.key);
      return true;
    }
    return refuse('The sealed keys are being changed in another tab.');
  });
}

/** Deletes the passphrase and the keys under it, and nothing else. For whoever has forgotten it. */
export function forgetSealed(): Promise<void> {
  return guard(async () => {
    const db = database();
    await db.transaction('rw', db.vault, db.credentials, async () => {
      await db.credentials.filter(isSealed).delete();
      await db.vault.clear();
    });
    lock();
  });
}

/** Seals a key for its place. Rejects with a `KeyLockedError` where this tab has not been unlocked. */
export async function sealFor(db: ChatDatabase, place: KeyPlace, given: Given): Promise<SealedRow> {
  const vault = opened;
  if (vault === null || (await findSealedState(db)) !== 'open') {
    throw new KeyLockedError();
  }
  const { generation, key } = vault;
  const { apiKey, headers } = given;
  const sealed = await seal(JSON.stringify({ apiKey, headers }), key, labelOf(place));
  return { id: place, keeping: 'sealed', generation, sealed };
}

function openText({ id, sealed }: SealedRow, key: CryptoKey): Promise<string | null> {
  return unseal(sealed, key, labelOf(id));
}

/** `damaged`: no passphrase opens it, because it was changed or belongs to a vault that is gone. */
export async function openSealed(db: ChatDatabase, row: SealedRow): Promise<Given | 'locked' | 'damaged'> {
  const vault = await db.vault.get(VAULT);
  if (vault?.generation !== row.generation) return 'damaged';
  if (opened?.generation !== row.generation) return 'locked';
  const text = await openText(row, opened.key);
  return text === null ? 'damaged' : (JSON.parse(text) as Given);
}

/** True as long as what was sealed in that generation can be opened by the passphrase of now. */
export async function isCurrent(db: ChatDatabase, generation: string): Promise<boolean> {
  return (await db.vault.get(VAULT))?.generation === generation;
}
