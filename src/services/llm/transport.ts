import { GATHER_MS, Intake, slices } from './intake';
import type { Bytes } from './intake';
import { askRelay, relayed, relayProblem } from './relay';
import type { RelayProblem } from './relay';

/** The answer points to another address; it was not followed. */
export class RedirectError extends Error {
  constructor(readonly status: number) {
    super('The endpoint redirects');
  }
}

/** No answer: the host is down, the network is gone, or CORS refused. A browser does not say which. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super('No answer', { cause });
  }
}

/** The answer began with a good status and broke off before its first word. */
export class CutError extends Error {}

/** The status was good, but what came is no event stream. */
export class NotAStreamError extends Error {
  constructor(
    readonly status: number,
    /** Its beginning, at most 16,000 characters. */
    readonly body: string,
  ) {
    super('Not an event stream');
  }
}

/** The relay the request was to go through could not pass it on. */
export class RelayError extends Error {
  constructor(readonly problem: RelayProblem) {
    super('Not relayed');
  }
}

/** A request that would have gone to another host than the persona's. */
export class ForeignOriginError extends Error {}

const FIELDS = ['data', 'event', 'id', 'retry'] as const;
const BODY_LENGTH = 16_000;
/** Good statuses that never have a body; some browsers give them an empty one. */
const WORDLESS = [204, 205];

/** Whether a text is the beginning of an event stream; null while that cannot be told yet. */
export function looksLikeEventStream(text: string): boolean | null {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start === '') return null;
  if (start.startsWith(':')) return true;
  for (const field of FIELDS) {
    if (start.startsWith(`${field}:`)) return true;
    if (`${field}:`.startsWith(start)) return null;
  }
  return false;
}

async function readOn(reader: ReadableStreamDefaultReader<Uint8Array>, beginning: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = beginning;
  while (text.length < BODY_LENGTH) {
    const { done, value } = await reader.read();
    if (done) return text.slice(0, BODY_LENGTH);
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text.slice(0, BODY_LENGTH);
}

const DONE = /(^|\n)data: ?\[DONE\]\s*$/;

/** Notices the end mark of an event stream in what it is shown, also when it comes in pieces. */
function createEndWatch(): (chunk: Uint8Array) => boolean {
  let tail = '';
  return (chunk) => {
    tail = (tail + String.fromCharCode(...chunk.subarray(-32))).slice(-32);
    return DONE.test(tail);
  };
}

/** Milliseconds after which a reply at full speed lets the page do something else. */
const BREATH_MS = 8;

/** Waits for the page's next turn; not by a timer, which a hidden page would be given once a second only. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * A reply that is all there already would be read in one go, and the page stand still for as long: what is made here
 * lets go from time to time.
 */
function createBreather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BREATH_MS) return;
    await nextTurn();
    since = performance.now();
  };
}

/**
 * The read chunks again, and then the rest as it comes, until it ends or says `[DONE]`: some proxies keep the
 * connection open behind a finished reply. An error of the rest is an error of this stream, after all that came.
 */
function rejoin(read: readonly Bytes[], reader: ReadableStreamDefaultReader<Bytes>): ReadableStream<Bytes> {
  const intake = new Intake(reader, read);
  const waiting: Bytes[] = [];
  const isEnd = createEndWatch();
  const breathe = createBreather();
  let takenAt = -Infinity;
  const next = async (): Promise<Bytes | undefined> => {
    await breathe();
    if (waiting.length === 0) {
      const taken = await intake.take(takenAt + GATHER_MS).catch((cause: unknown) => {
        throw new CutError('Broken off', { cause });
      });
      takenAt = performance.now();
      if (taken) waiting.push(...slices(taken));
    }
    return waiting.shift();
  };
  return new ReadableStream({
    async pull(controller) {
      const value = await next();
      if (value !== undefined) controller.enqueue(value);
      if (value !== undefined && !isEnd(value)) return;
      controller.close();
      await reader.cancel();
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/**
 * Lets an event stream through untouched and throws `NotAStreamError` for anything else. Judged by the first bytes and
 * not by the content type, which small servers get wrong. An empty body passes: it is a stream that says nothing.
 */
async function expectEventStream(response: Response): Promise<Response> {
  if (response.body === null || WORDLESS.includes(response.status)) {
    throw new NotAStreamError(response.status, '');
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const read: Bytes[] = [];
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      if (text.trim() !== '') throw new NotAStreamError(response.status, text);
      break;
    }
    read.push(value);
    text += decoder.decode(value, { stream: true });
    const verdict = looksLikeEventStream(text);
    if (verdict === false) throw new NotAStreamError(response.status, await readOn(reader, text));
    if (verdict) break;
  }
  const { status, statusText, headers } = response;
  return new Response(rejoin(read, reader), { status, statusText, headers });
}

/** Takes out what the SDK adds and no provider's CORS list knows: with it, Firefox and Safari are refused the preflight. */
function plainHeaders(headers: HeadersInit | undefined): Headers {
  const own = [...new Headers(headers)].filter(
    ([name]) => name !== 'user-agent' && !name.startsWith('x-stainless-'),
  );
  return new Headers(own);
}

function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
}

/**
 * Makes the fetch for one endpoint: to its origin only, without cookies, referrer or the SDK's own headers. With a
 * page's origin as `relayAt` the same request goes to that page's relay, which must be there and on this machine.
 * Rejects with `ForeignOriginError`, `NetworkError`, `RedirectError` or `RelayError`, or as aborted.
 *
 * Redirects are never followed, not even within the origin: browsers take `Authorization` off when a redirect leaves
 * the origin, but not the extra headers a user may keep a key in. The user is told to enter the final address.
 */
export function createGuardedFetch(
  origin: string,
  fetcher: typeof fetch,
  relayAt: string | null = null,
): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== origin) throw new ForeignOriginError(`Not sent to ${url.host}`);
    if (relayAt !== null && !(await askRelay(relayAt, fetcher, init?.signal ?? undefined))) {
      init?.signal?.throwIfAborted();
      throw new RelayError('missing');
    }
    let response: Response;
    try {
      response = await fetcher(relayAt === null ? url : relayed(url.href, relayAt), {
        ...init,
        headers: plainHeaders(init?.headers),
        credentials: 'omit',
        // The relay is this very page's server and passes no referrer on; without one, a browser may hide the origin.
        referrerPolicy: relayAt === null ? 'no-referrer' : 'same-origin',
        redirect: 'manual',
      });
    } catch (error) {
      if (init?.signal?.aborted) throw error;
      if (relayAt !== null) throw new RelayError('unreachable');
      throw new NetworkError(error);
    }
    const problem = relayAt === null ? null : relayProblem(response);
    if (problem === null && !isRedirect(response)) return response;
    await response.body?.cancel();
    if (problem === null) throw new RedirectError(response.status);
    if (typeof problem === 'number') throw new RedirectError(problem);
    throw new RelayError(problem);
  };
}

/**
 * Makes the fetch for the replies of one endpoint: a guarded one whose good answers are event streams; anything else
 * rejects with `NotAStreamError`, or `CutError` if it broke off before it could be told.
 */
export function createTransport(
  origin: string,
  fetcher: typeof fetch,
  relayAt: string | null = null,
): typeof fetch {
  const guarded = createGuardedFetch(origin, fetcher, relayAt);
  return async (input, init) => {
    const response = await guarded(input, init);
    if (!response.ok) return response;
    try {
      return await expectEventStream(response);
    } catch (error) {
      if (error instanceof NotAStreamError || init?.signal?.aborted) throw error;
      throw new CutError('Broken off', { cause: error });
    }
  };
}
