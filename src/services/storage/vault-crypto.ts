/*
 * How keys are sealed: PBKDF2-SHA-256 makes a key of the passphrase, AES-GCM seals with it. The key cannot be read
 * out of the browser. Every sealing has a random IV of its own, and names what it belongs to: a sealed record that was
 * moved to another place does not open there.
 */

/** OWASP's recommendation for PBKDF2 with SHA-256. */
export const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** False where the page did not come over https or from this computer: browsers keep their cryptography from it. */
export function canSeal(): boolean {
  return globalThis.isSecureContext && globalThis.crypto?.subtle !== undefined;
}

export function newSalt(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(SALT_BYTES));
}

/** The key of a passphrase. However an input method composed its letters, the same words are the same key. */
export async function deriveKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Seals a text under a key; `label` is no secret, and opening asks for the same one. */
export async function seal(text: string, key: CryptoKey, label: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const additionalData = new TextEncoder().encode(label);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    key,
    new TextEncoder().encode(text),
  );
  return { iv, data };
}

/** null if it was sealed with another key or label, or has been changed since. */
export async function unseal({ iv, data }: Sealed, key: CryptoKey, label: string): Promise<string | null> {
  const additionalData = new TextEncoder().encode(label);
  try {
    return new TextDecoder().decode(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, data),
    );
  } catch {
    return null; // whoever sealed it, it was not this key, label and data
  }
}
