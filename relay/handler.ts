import { request as askPlainly } from 'node:http';
import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import { request as askSecurely } from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { pipeline } from 'node:stream';
import { isLoopbackHost, publicLookup } from './addresses.ts';
import { ownHeaders, toPage, toProvider } from './headers.ts';

export const RELAY_PATH = '/relay/';

export interface RelaySettings {
  /** What may be asked: `https://host`, none of them on this machine or in its network. Others are left out. */
  readonly origins: readonly string[];
  /** For tests alone: lets plain http and private addresses be asked. */
  readonly allowPrivate: boolean;
  /** Finds the addresses of a name; the system's way unless given. */
  readonly lookup?: LookupFunction;
  /** Longest request body. */
  readonly maxBodyBytes: number;
  /** Milliseconds from asking the name service to an open, encrypted connection. */
  readonly connectMs: number;
  /** Milliseconds a provider may be silent, before its answer and within it. */
  readonly silenceMs: number;
}

export const USUAL_SETTINGS: Omit<RelaySettings, 'origins'> = {
  allowPrivate: false,
  maxBodyBytes: 16 * 1024 * 1024,
  connectMs: 15_000,
  silenceMs: 600_000,
};

export type RelayHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Why nothing was passed on; also the `x-relay` mark of the answer, which the page reads. */
type Refusal =
  'off' | 'foreign' | 'method' | 'not-served' | 'too-large' | 'unreachable' | `redirected-${number}`;

const STATUS: Readonly<Record<string, number>> = {
  off: 503,
  foreign: 403,
  method: 405,
  'not-served': 403,
  'too-large': 413,
};

function refuse(response: ServerResponse, why: Refusal): void {
  if (response.headersSent || response.destroyed) return;
  const body = JSON.stringify({ error: { code: `relay-${why}` } });
  response.writeHead(STATUS[why] ?? 502, { ...ownHeaders(why), 'content-type': 'application/json' });
  response.end(body);
}

/** True for an origin that a relay may ever pass on to: encrypted, and by its name a public host. */
export function isRelayable(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname, origin: itself } = new URL(origin);
  const named = hostname.includes('.') && isIP(hostname) === 0 && !hostname.startsWith('[');
  const local = /(^|\.)(localhost|local|internal|lan|home\.arpa)\.?$/.test(hostname);
  return protocol === 'https:' && itself === origin && named && !local;
}

/**
 * True for what the page of this very server asks for by itself. Browsers say where a request comes from in `Origin`,
 * and where they leave that out, for a GET within the origin, in `Sec-Fetch-Site`. A page or a frame made of an answer
 * is never right.
 */
function isOwnPage({ headers, method, socket }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  if (!isLoopbackHost(host)) return false;
  const scheme = 'encrypted' in socket && socket.encrypted === true ? 'https' : 'http';
  const site = headers['sec-fetch-site'];
  const goal = headers['sec-fetch-dest'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (goal !== undefined && goal !== 'empty') return false;
  if (origin !== undefined) return origin.toLowerCase() === `${scheme}://${host.toLowerCase()}`;
  return site === 'same-origin' && (method === 'GET' || method === 'HEAD');
}

/** The address behind `/relay/<base64url of the origin>/<path>`; null unless its origin is on the list. */
function targetOf(path: string, origins: ReadonlySet<string>): URL | null {
  const [name = ''] = path.slice(RELAY_PATH.length).split('/', 1);
  const origin = Buffer.from(name, 'base64url').toString('utf8');
  if (!origins.has(origin) || Buffer.from(origin, 'utf8').toString('base64url') !== name) return null;
  const rest = path.slice(RELAY_PATH.length + name.length);
  // Joined as text: resolved as a reference, a path of `//host/` would lead to another host.
  const address = `${origin}${rest.startsWith('/') ? rest : '/'}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.origin === origin ? url : null;
}

/** Opens the request; nothing of it has been sent before there is a connection. */
function ask(url: URL, request: IncomingMessage, settings: RelaySettings): ClientRequest {
  const isSecure = url.protocol === 'https:';
  const upstream = (isSecure ? askSecurely : askPlainly)(url, {
    method: request.method,
    headers: toProvider(request.headers),
    agent: false,
    ...(settings.allowPrivate ? {} : { lookup: publicLookup(settings.lookup) }),
  });
  const late = setTimeout(() => upstream.destroy(new Error('No connection in time')), settings.connectMs);
  const connected = (): void => clearTimeout(late);
  upstream.once('socket', (socket) => socket.once(isSecure ? 'secureConnect' : 'connect', connected));
  upstream.once('close', connected);
  upstream.setTimeout(settings.silenceMs, () => upstream.destroy(new Error('Silent for too long')));
  return upstream;
}

/** Passes the body on as it comes, and says when there is too much of it. */
function passBody(
  request: IncomingMessage,
  upstream: ClientRequest,
  maxBytes: number,
  tooLarge: () => void,
): void {
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > maxBytes) tooLarge();
  });
  upstream.once('close', () => {
    request.unpipe(upstream);
    request.resume(); // a browser reads the answer only once it has sent everything
  });
  request.pipe(upstream);
}

function passOn(url: URL, request: IncomingMessage, response: ServerResponse, settings: RelaySettings): void {
  const upstream = ask(url, request, settings);
  upstream.on('error', () => {
    if (response.headersSent) response.destroy();
    else refuse(response, 'unreachable');
  });
  upstream.once('response', (answer) => {
    const status = answer.statusCode ?? 502;
    if (response.headersSent || (status >= 300 && status < 400)) {
      refuse(response, `redirected-${status}`);
      upstream.destroy();
      return;
    }
    response.writeHead(status, toPage(answer.headers));
    response.flushHeaders();
    pipeline(answer, response, () => upstream.destroy());
  });
  // The page has gone, or has everything: either way the provider need not go on.
  response.once('close', () => upstream.destroy());
  passBody(request, upstream, settings.maxBodyBytes, () => {
    refuse(response, 'too-large');
    upstream.destroy();
  });
}

/** The first reason not to pass a request on; null if there is none. */
function objection(request: IncomingMessage, isLocal: boolean, maxBytes: number): Refusal | null {
  if (!isLocal) return 'off';
  if (!isOwnPage(request)) return 'foreign';
  if (request.method !== 'GET' && request.method !== 'POST') return 'method';
  return Number(request.headers['content-length'] ?? 0) > maxBytes ? 'too-large' : null;
}

/**
 * Passes requests of the server's own page below `/relay/` on to the providers on the list, and everything else to
 * `next`. `isLocal` tells whether the server can be reached from this machine only; elsewhere nothing is passed on.
 * Writes no log, keeps nothing, follows no redirect.
 */
export function createRelay(settings: RelaySettings, isLocal: () => boolean): RelayHandler {
  const origins = new Set(settings.origins.filter((origin) => settings.allowPrivate || isRelayable(origin)));
  return (request, response, next) => {
    const path = request.url ?? '';
    if (!path.startsWith(RELAY_PATH)) {
      next();
      return;
    }
    const why = objection(request, isLocal(), settings.maxBodyBytes);
    if (why !== null) {
      request.resume();
      refuse(response, why);
      return;
    }
    if (path === RELAY_PATH && request.method === 'GET') {
      response.writeHead(200, { ...ownHeaders('here'), 'content-type': 'application/json' });
      response.end(JSON.stringify({ relay: 1 }));
      return;
    }
    const url = targetOf(path, origins);
    if (url) {
      passOn(url, request, response, settings);
      return;
    }
    request.resume();
    refuse(response, 'not-served');
  };
}
