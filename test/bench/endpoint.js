/*
 * The other side of the measurement: an OpenAI-compatible endpoint on this machine that streams at a steady pace,
 * and beside it the floor page, which reads the same stream into plain DOM.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const SENTENCE =
  'I sat by the river for a while and *looks at the water* thought of what you said about the long day “nothing at all” ';

/** A reply of `count` tokens, a word each: paragraphs, an action and a quotation among them. */
export function replyTokens(count) {
  const words = SENTENCE.match(/\S+ /g) ?? [];
  return Array.from({ length: count }, (_, index) => {
    const word = words[index % words.length] ?? 'word ';
    return index % 80 === 79 ? `${word.trimEnd()}.\n\n` : word;
  });
}

function chunk(delta, finishReason = null) {
  const choice = { index: 0, delta, finish_reason: finishReason };
  const body = {
    id: 'bench',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'bench',
    choices: [choice],
  };
  return `data: ${JSON.stringify(body)}\n\n`;
}

/** Milliseconds since 1970 with fractions, as `performance.timeOrigin + performance.now()` in a page. */
function now() {
  return performance.timeOrigin + performance.now();
}

/**
 * Writes the tokens one by one, each at its own time: a late timer makes several of them leave together,
 * not the reply longer.
 */
function stream(response, tokens, perSecond, asked) {
  const start = performance.now();
  const step = () => {
    if (response.destroyed) return;
    const due = Math.min(tokens.length, Math.floor(((performance.now() - start) / 1000) * perSecond) + 1);
    if (asked.sent === 0) asked.firstByteAt = now();
    while (asked.sent < due) {
      response.write(chunk({ content: tokens[asked.sent] }));
      asked.sent += 1;
    }
    if (asked.sent < tokens.length) {
      setTimeout(step, Math.max(0, start + (asked.sent / perSecond) * 1000 - performance.now()));
      return;
    }
    response.end(`${chunk({}, 'stop')}data: [DONE]\n\n`);
    asked.ended = true;
  };
  step();
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-private-network': 'true',
};

/**
 * Resolves with the server's origin, `expect` (forgets earlier requests; the returned record fills in with the
 * times of the first contact, preflight or not, of the request itself and of the first byte of the answer, and how
 * many tokens have left) and how to close it. `perSecond` may be infinite: everything at once. `thinkMs` pass before the
 * first token.
 */
export async function startEndpoint({ tokens, perSecond, thinkMs = 0 }) {
  const floor = await readFile(join(import.meta.dirname, 'floor.html'));
  let asked = { contactAt: 0, postAt: 0, firstByteAt: 0, bytes: 0, sent: 0, ended: false };
  const server = createServer((request, response) => {
    const at = now();
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(floor);
      return;
    }
    const current = asked;
    current.contactAt ||= at;
    if (request.method === 'OPTIONS') {
      response.writeHead(204, CORS).end();
      return;
    }
    current.postAt = at;
    request.on('data', (data) => {
      current.bytes += data.length;
    });
    request.on('end', () => {
      response.writeHead(200, { ...CORS, 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.flushHeaders();
      setTimeout(() => stream(response, tokens, perSecond, current), thinkMs);
    });
  });
  await new Promise((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const expect = () => {
    asked = { contactAt: 0, postAt: 0, firstByteAt: 0, bytes: 0, sent: 0, ended: false };
    return asked;
  };
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, expect, close };
}
