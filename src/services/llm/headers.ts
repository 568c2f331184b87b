import { providerAt } from '../../content/providers';
import type { Credentials } from '../../domain/persona';

/** RFC 9110 `token`: what the name of a header may consist of. */
const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i;
/** What a value may hold: no line breaks or other control characters, nothing above U+00FF. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** What no request can carry: the key, or the name of the header whose name or value it is. Never a value. */
export type HeaderProblem = { readonly of: 'key' } | { readonly of: 'header'; readonly name: string };

/** The first thing in the credentials that cannot be sent; null if all can. */
export function findHeaderProblem(credentials: Credentials | null): HeaderProblem | null {
  if (credentials === null) return null;
  if (!VALUE.test(credentials.apiKey.trim())) return { of: 'key' };
  for (const [name, value] of Object.entries(credentials.headers)) {
    if (!NAME.test(name.trim()) || !VALUE.test(value.trim())) return { of: 'header', name: name.trim() };
  }
  return null;
}

/** The extra headers as they are sent, trimmed. */
function extraHeaders(credentials: Credentials | null): Record<string, string> {
  const entries = Object.entries(credentials?.headers ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name.trim(), value.trim()]));
}

/** What goes with every request to an address: what its provider asks for, and over that the user's own headers. */
export function requestHeaders(baseUrl: string, credentials: Credentials | null): Record<string, string> {
  const own = extraHeaders(credentials);
  const named = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  const asked = Object.entries(providerAt(baseUrl)?.headers ?? {}).filter(([name]) => !named.has(name));
  return { ...Object.fromEntries(asked), ...own };
}

/**
 * The one origin a request may go to: where its credentials belong, which is the address's own unless a key has
 * strayed; then the fetch lets nothing through.
 */
export function permittedOrigin(baseUrl: string, credentials: Credentials | null): string {
  return credentials?.origin ?? new URL(baseUrl).origin;
}

/** True if the endpoint is given a key: the key itself, or a header that can hold one. */
export function sendsKey(credentials: Credentials | null): boolean {
  if (credentials === null) return false;
  const named = Object.entries(credentials.headers).some(
    ([name, value]) => /auth|key|token|secret/i.test(name) && value.trim() !== '',
  );
  return credentials.apiKey.trim() !== '' || named;
}
