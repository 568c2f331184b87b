import type { Credentials } from '../../domain/persona';

const MASK = '•••';
/** Shorter values are words like `true`; masking them would only make the sentence unreadable. */
const SHORTEST_KEY = 4;
const SHORTEST_HEADER = 6;

/** What a secret looks like even when it is nobody's we know: a provider may echo another one. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\b(Bearer|Basic)\s+[^\s"'<>,;]+/gi, `$1 ${MASK}`],
  [/([?&](?:api[-_]?key|key|access[-_]?token|token)=)[^&\s"'<>]+/gi, `$1${MASK}`],
  [/\b(?:sk|pk|rk|gsk|xai|hf|nvapi|tgp|fw|r8|csk|ak)[-_][\w*.-]{6,}/gi, MASK],
  [/\bAIza[\w*-]{16,}/g, MASK],
  [/\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g, MASK],
  [/\b[0-9a-f]{32}\.[A-Za-z0-9]{8,}\b/g, MASK],
];

/** What must never be shown of these credentials: the key and the headers' values, whole and without their scheme. */
export function secretsOf(credentials: Credentials | null): readonly string[] {
  if (credentials === null) return [];
  const key = credentials.apiKey.trim();
  const values = Object.values(credentials.headers).map((value) => value.trim());
  const bare = values.map((value) => value.replace(/^(Bearer|Basic|Token)\s+/i, ''));
  return [
    ...(key.length >= SHORTEST_KEY ? [key] : []),
    ...[...values, ...bare].filter((value) => value.length >= SHORTEST_HEADER),
  ];
}

/** Shorter ones could be a part of anything. */
const SHORTEST_IN_BASE64 = 8;

/** What base64 makes of the secret wherever in an encoded text it stands: less the letters it shares with its neighbours. */
function inBase64(secret: string): readonly string[] {
  const bytes = Array.from(new TextEncoder().encode(secret), (byte) => String.fromCharCode(byte)).join('');
  return [0, 1, 2].flatMap((before) => {
    const padded = '\0'.repeat(before) + bytes;
    const encoded = btoa(padded).replace(/=+$/, '');
    const shared = padded.length % 3 === 0 ? 0 : 1;
    const own = encoded.slice(before === 0 ? 0 : before + 1, encoded.length - shared);
    return own.length < SHORTEST_IN_BASE64 ? [] : [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function spellings(secret: string): readonly string[] {
  // A half of a character cannot be in an address, and encoding one throws.
  const inAddress = /[\ud800-\udfff]/u.test(secret) ? secret : encodeURIComponent(secret);
  const json = JSON.stringify(secret).slice(1, -1);
  const html = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [secret, inAddress, json, html, html.replaceAll('"', '&quot;'), ...inBase64(secret)];
}

/**
 * Makes the function that takes the given secrets out of a text, in whatever spelling they were echoed,
 * and with them everything that looks like a key.
 */
export function createMask(secrets: readonly string[]): (text: string) => string {
  const known = [...new Set(secrets.flatMap(spellings))].sort((a, b) => b.length - a.length);
  return (text) => {
    let masked = text;
    for (const secret of known) masked = masked.replaceAll(secret, MASK);
    for (const [shape, replacement] of SHAPES) masked = masked.replace(shape, replacement);
    return masked;
  };
}
