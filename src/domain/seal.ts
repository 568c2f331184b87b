import { sha256Hex } from './hash';

/*
 * A sealed export must not say who spoke, and must not let anyone decide afterwards who it was. So it carries a
 * commitment: the hash of a secret salt and of what is hidden. At the end the salt and what was hidden come along, and
 * whoever kept the sealed file can see that they belong together.
 */

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => [key, canonical(item)]),
  );
}

/** JSON without spaces, keys sorted by their UTF-16 units, keys without a value left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(canonical(value));
}

/**
 * SHA-256 of the salt, a line feed and the canonical JSON of what is hidden, in UTF-8; 64 lower-case hex digits.
 * `salt`: at least 32 random hex digits, secret until the end.
 */
export function commit(salt: string, hidden: unknown): string {
  return sha256Hex(`${salt}\n${canonicalJson(hidden)}`);
}

/** Whether what is shown now is what was hidden then. */
export function verifies(commitment: string, salt: string, shown: unknown): boolean {
  return commit(salt, shown) === commitment;
}
