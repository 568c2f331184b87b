import { providerAt } from '../../content/providers';
import type { Failure } from '../../domain/failure';
import type { Credentials } from '../../domain/persona';
import { isLoopback, isMixedContent, normaliseBaseUrl } from './address';
import { classify } from './classify';
import type { Fault } from './fault';
import { findHeaderProblem, permittedOrigin, requestHeaders, sendsKey } from './headers';
import { createMask, secretsOf } from './mask';
import { createGuardedFetch, NetworkError, RedirectError, RelayError } from './transport';

export interface ModelsRequest {
  /** As typed. */
  readonly baseUrl: string;
  readonly credentials: Credentials | null;
  /** Ask through the page's relay. */
  readonly relay: boolean;
}

export type ModelsAnswer =
  | {
      readonly ok: true;
      /** In the order of the answer, each once. */
      readonly ids: readonly string[];
      /** True if there were more than are kept. */
      readonly cut: boolean;
    }
  | { readonly ok: false; readonly failure: Failure };

/** The world around the room; every one of it can be replaced in a test. */
export interface ModelsOptions {
  readonly fetch: typeof fetch;
  /** Milliseconds for the whole answer. */
  readonly patienceMs: number;
  /** More bytes are not read: a list of several hundred models has about one million. */
  readonly mostBytes: number;
  /** `location.protocol`; null outside a page. */
  readonly pageProtocol: string | null;
  /** `location.origin`; empty outside a page. */
  readonly pageOrigin: string;
  readonly isOnline: () => boolean;
}

const MOST_IDS = 2000;
const LONGEST_ID = 200;

function usualOptions(): ModelsOptions {
  return {
    fetch: (input, init) => globalThis.fetch(input, init),
    patienceMs: 15_000,
    mostBytes: 4_000_000,
    pageProtocol: globalThis.location?.protocol ?? null,
    pageOrigin: globalThis.location?.origin ?? '',
    isOnline: () => globalThis.navigator?.onLine !== false,
  };
}

/** The answer was longer than any list of models. */
class TooLongError extends Error {}

async function readText(response: Response, mostBytes: number): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw new TooLongError('Longer than a list of models');
    }
    text += decoder.decode(value, { stream: true });
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
}

function idOf(entry: unknown): string | null {
  const record = asRecord(entry);
  const id = typeof entry === 'string' ? entry : (record?.['id'] ?? record?.['name'] ?? record?.['model']);
  // Gemini calls its models by a path; both spellings are understood.
  const text = typeof id === 'string' ? id.trim().replace(/^models\//, '') : '';
  return text === '' || text.length > LONGEST_ID || /\p{Cc}/u.test(text) ? null : text;
}

/**
 * The ids in a list of models, whatever its shape: `{data: [{id}]}`, `{models: [{name}]}`, a bare list of either or of
 * strings. null if it is no list; entries that are no model are left out.
 */
export function readModelIds(value: unknown): readonly string[] | null {
  const record = asRecord(value);
  const list = Array.isArray(value) ? value : (record?.['data'] ?? record?.['models']);
  if (!Array.isArray(list)) return null;
  return [...new Set(list.map(idOf).filter((id) => id !== null))];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // a web page, for instance: judged as no list
  }
}

function listUrl(baseUrl: string): string {
  const query = providerAt(baseUrl)?.listing?.query;
  return `${baseUrl}/models${query === undefined ? '' : `?${query}`}`;
}

function listHeaders(baseUrl: string, credentials: Credentials | null): Record<string, string> {
  const key = credentials?.apiKey.trim() ?? '';
  const { keyHeader, headers } = providerAt(baseUrl)?.listing ?? {};
  const opening: Record<string, string> =
    key === '' ? {} : keyHeader === undefined ? { authorization: `Bearer ${key}` } : { [keyHeader]: key };
  return { accept: 'application/json', ...headers, ...opening, ...requestHeaders(baseUrl, credentials) };
}

function faultOf(error: unknown, timedOut: boolean): Fault {
  if (timedOut) return { kind: 'stalled' };
  if (error instanceof RedirectError) return { kind: 'redirect', status: error.status };
  if (error instanceof RelayError) return { kind: 'relay', problem: error.problem };
  if (error instanceof NetworkError) return { kind: 'network' };
  if (error instanceof TooLongError) return { kind: 'not-a-model', status: 200, body: '' };
  return { kind: 'cut' };
}

async function ask(
  baseUrl: string,
  { credentials, relay }: ModelsRequest,
  signal: AbortSignal,
  options: ModelsOptions,
): Promise<Extract<ModelsAnswer, { ok: true }> | Fault> {
  const relayAt = relay ? options.pageOrigin : null;
  const guarded = createGuardedFetch(permittedOrigin(baseUrl, credentials), options.fetch, relayAt);
  const headers = listHeaders(baseUrl, credentials);
  const response = await guarded(listUrl(baseUrl), { headers, signal, cache: 'no-store' });
  const body = await readText(response, options.mostBytes);
  if (!response.ok) {
    return { kind: 'http', status: response.status, body, headers: Object.fromEntries(response.headers) };
  }
  const ids = readModelIds(parse(body));
  if (ids === null) return { kind: 'not-a-model', status: response.status, body: body.slice(0, 16_000) };
  return { ok: true, ids: ids.slice(0, MOST_IDS), cut: ids.length > MOST_IDS };
}

/** What can be told before anything is sent. */
function prepare({ baseUrl, credentials }: ModelsRequest, pageProtocol: string | null): string | Failure {
  const address = normaliseBaseUrl(baseUrl);
  if (!address.ok) return { code: 'address-invalid' };
  const { host } = new URL(address.baseUrl);
  if (isMixedContent(address.baseUrl, pageProtocol)) return { code: 'mixed-content', host };
  return findHeaderProblem(credentials) === null ? address.baseUrl : { code: 'header-invalid', host };
}

/**
 * Asks an endpoint which models it has. Sent by the rules of every other request: to that origin only, without
 * cookies, redirects refused. Never rejects; an aborted one ends as a failure that nobody needs to see.
 */
export async function fetchModels(
  request: ModelsRequest,
  signal: AbortSignal,
  options: Partial<ModelsOptions> = {},
): Promise<ModelsAnswer> {
  const all = { ...usualOptions(), ...options };
  const { credentials } = request;
  const baseUrl = prepare(request, all.pageProtocol);
  if (typeof baseUrl !== 'string') return { ok: false, failure: baseUrl };
  const { host } = new URL(baseUrl);
  const timeout = AbortSignal.timeout(all.patienceMs);
  const mask = createMask(secretsOf(credentials));
  let answer;
  try {
    answer = await ask(baseUrl, request, AbortSignal.any([signal, timeout]), all);
  } catch (error) {
    answer = faultOf(error, timeout.aborted);
  }
  if ('ok' in answer) return { ...answer, ids: answer.ids.map(mask) };
  const failure = classify(answer, {
    host,
    model: '',
    keySent: sendsKey(credentials),
    online: isLoopback(host) || all.isOnline(),
    now: Date.now(),
    mask,
  });
  return { ok: false, failure };
}
