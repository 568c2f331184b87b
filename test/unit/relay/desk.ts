import { createServer, request as send } from 'node:http';
import type {
  Agent,
  IncomingHttpHeaders,
  IncomingMessage,
  OutgoingHttpHeaders,
  Server,
  ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRelay, USUAL_SETTINGS } from '../../../relay/handler';
import type { RelaySettings } from '../../../relay/handler';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A real server on this machine. */
export interface Desk {
  readonly server: Server;
  readonly origin: string;
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  readonly close: () => Promise<void>;
}

export async function openDesk(handler: Handler): Promise<Desk> {
  const server = createServer((request, response) => {
    Promise.resolve(handler(request, response)).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    server,
    host,
    origin: `http://${host}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A server with nothing but the relay, which may ask the given origins at private addresses. */
export function openRelay(
  origins: readonly string[],
  settings: Partial<RelaySettings> = {},
  isLocal: () => boolean = () => true,
): Promise<Desk> {
  const handle = createRelay({ ...USUAL_SETTINGS, allowPrivate: true, ...settings, origins }, isLocal);
  return openDesk((request, response) => {
    handle(request, response, () => response.writeHead(404).end('not relayed'));
  });
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Question {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
  readonly agent?: Agent;
  /** Leaves out the headers that a browser adds to what its page asks of its own origin. */
  readonly bare?: boolean;
}

export function nameOf(origin: string): string {
  return Buffer.from(origin).toString('base64url');
}

/** What a browser says of a request within the page's origin. */
export function asPage(desk: Desk, method: string): OutgoingHttpHeaders {
  return {
    'sec-fetch-site': 'same-origin',
    'sec-fetch-mode': 'cors',
    'sec-fetch-dest': 'empty',
    ...(method === 'GET' ? {} : { origin: desk.origin }),
  };
}

export async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Asks as the page of that server would. */
export function ask(desk: Desk, path: string, question: Question = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, body, agent, bare } = question;
  return new Promise((resolve, reject) => {
    const request = send(desk.origin, {
      path, // as it is: an address would be tidied up before it is sent
      method,
      agent: agent ?? false,
      headers: { ...(bare ? {} : asPage(desk, method)), ...headers },
    });
    request.on('error', reject);
    request.on('response', (response) => {
      textOf(response).then(
        (text) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        reject,
      );
    });
    request.end(body);
  });
}

/** A promise and what settles it. */
export function deferred<T = void>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
