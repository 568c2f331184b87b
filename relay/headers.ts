import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** What a provider may be told: what opens it, what is in the body, and providers' own headers. Never a cookie. */
const TOLD: readonly (string | RegExp)[] = [
  'authorization',
  'content-type',
  'content-length',
  'accept',
  'api-key',
  'x-api-key',
  'x-goog-api-key',
  'http-referer',
  'x-title',
  'x-openrouter-title',
  /^anthropic-/,
  /^openai-/,
  /^x-dashscope-/,
  /^x-fag-/,
];

/** Meant for requests that come out of a browser, which these no longer do. */
const NOT_TOLD = ['anthropic-dangerous-direct-browser-access'];

/** What the page may be told. Never a cookie, nor a rule of the provider's own site. */
const PASSED_BACK: readonly (string | RegExp)[] = [
  'content-type',
  'content-length',
  'content-encoding',
  'retry-after',
  'retry-after-ms',
  'request-id',
  'x-request-id',
  /^x-ratelimit-/,
  /^ratelimit(-|$)/,
  /^anthropic-ratelimit-/,
];

function chosen(
  headers: IncomingHttpHeaders,
  list: readonly (string | RegExp)[],
): Record<string, string | string[]> {
  const picked: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    const fits = list.some((entry) => (typeof entry === 'string' ? entry === name : entry.test(name)));
    if (fits && value !== undefined) picked[name] = value;
  }
  return picked;
}

/** The headers of a page's request as the provider gets them; asked for uncompressed, so that nothing waits in a window. */
export function toProvider(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const told = chosen(headers, TOLD);
  for (const name of NOT_TOLD) delete told[name];
  return { ...told, 'accept-encoding': 'identity', 'user-agent': 'ChatAnime' };
}

/**
 * What every answer of the relay carries. The words of a provider arrive under the page's own origin: they must never
 * be kept, guessed to be a page or a script, or be able to act as one.
 */
export function ownHeaders(mark: string): Record<string, string> {
  return {
    'x-relay': mark,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
  };
}

/** The headers of a provider's answer as the page gets them. */
export function toPage(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  return { ...chosen(headers, PASSED_BACK), ...ownHeaders('passed') };
}
