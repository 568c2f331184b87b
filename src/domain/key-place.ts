import type { Credentials, EndpointPersona } from './persona';

/**
 * Where the key of an endpoint is kept: the provider's origin for all its personas, or origin and persona id, with a
 * space between, for a persona with a key of its own. An origin has no space in it.
 */
export type KeyPlace = string;

/** `https://host[:port]` of an address; null for what is none. */
export function originOf(baseUrl: string): string | null {
  if (!URL.canParse(baseUrl)) return null;
  const { origin } = new URL(baseUrl);
  return origin === 'null' ? null : origin;
}

export function keyPlace(origin: string, ownerId: string | null): KeyPlace {
  return ownerId === null ? origin : `${origin} ${ownerId}`;
}

/** null for a persona whose address is none. */
export function keyPlaceOf({
  id,
  baseUrl,
  ownKey,
}: Pick<EndpointPersona, 'id' | 'baseUrl' | 'ownKey'>): KeyPlace | null {
  const origin = originOf(baseUrl);
  return origin === null ? null : keyPlace(origin, ownKey === true ? id : null);
}

/** Whom the place belongs to: the origin, and the one persona it is for; null for all of the origin. */
export function readKeyPlace(place: KeyPlace): { readonly origin: string; readonly ownerId: string | null } {
  const space = place.indexOf(' ');
  if (space < 0) return { origin: place, ownerId: null };
  return { origin: place.slice(0, space), ownerId: place.slice(space + 1) };
}

/** Shorter secrets show nothing of themselves. */
const SHORTEST_TO_SHOW = 12;
const SHOWN = 4;

/** The last four characters of a secret, to know it by; empty when that would give too much of it away. */
export function endOfSecret(secret: string): string {
  const characters = [...secret.trim()];
  return characters.length < SHORTEST_TO_SHOW ? '' : characters.slice(-SHOWN).join('');
}

/** True if nothing is in them that could open anything. */
export function areEmpty({ apiKey, headers }: Pick<Credentials, 'apiKey' | 'headers'>): boolean {
  return apiKey.trim() === '' && Object.keys(headers).length === 0;
}
