/*
 * Proof Key for Code Exchange, RFC 7636.
 */

/** Bytes of chance in a verifier or a state: 43 characters when written. */
const BYTES = 32;

function base64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** 43 characters that nobody can guess, of those that may stand in an address as they are. */
export function createSecret(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(BYTES)));
}

/** The S256 challenge of a verifier. Rejects where there is no WebCrypto, which is outside of a secure context. */
export async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64Url(new Uint8Array(digest));
}
