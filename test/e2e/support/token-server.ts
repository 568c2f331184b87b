import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * An endpoint that streams numbered words at a steady pace and remembers when each of them was sent, so that what
 * a killed tab has lost can be told to the word and the millisecond.
 */
export interface TokenServer {
  readonly origin: string;
  /** Every word of the answer asked for last, with the time it was sent (epoch milliseconds). */
  readonly sent: () => readonly SentWord[];
  readonly close: () => Promise<void>;
}

export interface SentWord {
  readonly text: string;
  readonly at: number;
}

const WORDS = 3000;

function event(response: ServerResponse, content: string, reason: string | null = null): void {
  const choice = { index: 0, delta: { content }, finish_reason: reason };
  const chunk = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'words-1', choices: [choice] };
  response.write(`data: ${JSON.stringify(chunk)}\n\n`);
}

/** Streams one word every `intervalMs`. */
export async function startTokenServer(intervalMs: number): Promise<TokenServer> {
  let sent: SentWord[] = [];
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader(
      'access-control-allow-headers',
      request.headers['access-control-request-headers'] ?? '*',
    );
    response.setHeader('access-control-allow-methods', 'POST, OPTIONS');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const own: SentWord[] = [];
    sent = own;
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache',
    });
    const timer = setInterval(() => {
      const text = `w${own.length + 1} `;
      own.push({ text, at: Date.now() });
      event(response, text);
      if (own.length < WORDS) return;
      clearInterval(timer);
      event(response, '', 'stop');
      response.end('data: [DONE]\n\n');
    }, intervalMs);
    response.on('close', () => clearInterval(timer));
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
