/** What is given for a key. */
export interface Offer {
  readonly code: string;
  readonly verifier: string;
}

/**
 * `used`: the code is no longer accepted. `network`: no answer, for whatever reason. `answer`: an answer without a
 * key. None of them carries a word of what was sent or received.
 */
export type Exchange =
  | { readonly ok: true; readonly key: string }
  | { readonly ok: false; readonly problem: 'used' | 'network' | 'offline' }
  | { readonly ok: false; readonly problem: 'answer'; readonly status: number };

/** The world around; all of it can be replaced in a test. */
interface ExchangeOptions {
  readonly fetch: typeof fetch;
  /** Milliseconds for the whole answer. */
  readonly patienceMs: number;
  readonly isOnline: () => boolean;
}

const KEYS_URL = 'https://openrouter.ai/api/v1/auth/keys';

/** What OpenRouter answers to a code that is spent, too old or not its own. */
const REFUSALS = [400, 403];

/** The key in an answer; null if there is none that could be sent in a header. */
export function readKey(text: string): string | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null; // a web page, for instance
  }
  const key = typeof body === 'object' && body !== null && 'key' in body ? body.key : null;
  return typeof key === 'string' && /^[\x21-\x7e]{8,500}$/.test(key) ? key : null;
}

/** Asks OpenRouter for the key that a code stands for. Never rejects; what is aborted ends as `network`. */
export async function exchangeCode(
  { code, verifier }: Offer,
  signal: AbortSignal,
  options: Partial<ExchangeOptions> = {},
): Promise<Exchange> {
  const ask = options.fetch ?? globalThis.fetch;
  const isOnline = options.isOnline ?? (() => navigator.onLine);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), options.patienceMs ?? 20_000);
  try {
    const response = await ask(KEYS_URL, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ code, code_verifier: verifier, code_challenge_method: 'S256' }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.any([signal, late.signal]),
    });
    if (REFUSALS.includes(response.status)) return { ok: false, problem: 'used' };
    const key = response.ok ? readKey(await response.text()) : null;
    return key === null ? { ok: false, problem: 'answer', status: response.status } : { ok: true, key };
  } catch {
    return { ok: false, problem: isOnline() ? 'network' : 'offline' };
  } finally {
    clearTimeout(timer);
  }
}
