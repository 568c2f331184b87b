import { Agent, request as send } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { ask, asPage, deferred, nameOf, openDesk, openRelay, textOf } from './desk';
import type { Answer, Desk, Handler } from './desk';
import type { RelaySettings } from '../../../relay/handler';

/** For what the other end of a connection has to notice, on a busy machine too. */
const PATIENCE = { timeout: 15_000 };

const desks: Desk[] = [];
afterEach(async () => {
  await Promise.all(desks.splice(0).map((desk) => desk.close()));
});

interface Line {
  readonly provider: Desk;
  readonly relay: Desk;
  readonly path: string;
}

async function lay(handler: Handler, settings: Partial<RelaySettings> = {}): Promise<Line> {
  const provider = await openDesk(handler);
  const relay = await openRelay([provider.origin], settings);
  desks.push(provider, relay);
  return { provider, relay, path: `/relay/${nameOf(provider.origin)}/v1/chat/completions` };
}

/** A POST of the page whose body and answer the test has in its own hands. */
function open(
  { relay, path }: Line,
  agent: Agent | false = false,
): {
  readonly request: ClientRequest;
  readonly answer: Promise<IncomingMessage>;
} {
  const request = send(`${relay.origin}${path}`, {
    method: 'POST',
    agent,
    headers: asPage(relay, 'POST'),
  });
  request.on('error', () => undefined); // what the test does to the connection itself
  const answer = new Promise<IncomingMessage>((resolve) => request.once('response', resolve));
  return { request, answer };
}

async function next(chunks: AsyncIterator<unknown>): Promise<string> {
  const { value, done } = await chunks.next();
  return done ? '' : (value as Buffer).toString('utf8');
}

function connections(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}

/** Nobody is connected to any desk of the line any more. */
async function expectQuiet({ provider, relay }: Line): Promise<void> {
  await expect.poll(() => connections(provider.server), PATIENCE).toBe(0);
  await expect.poll(() => connections(relay.server), PATIENCE).toBe(0);
}

describe('streams', () => {
  test('an answer comes word by word: each is read before the next is written', async () => {
    const read = [deferred(), deferred()];
    const line = await lay(async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: one\n\n');
      await read[0]?.promise;
      response.write('data: two\n\n');
      await read[1]?.promise;
      response.end('data: [DONE]\n\n');
    });
    const { request, answer } = open(line);
    request.end('{}');
    const chunks = (await answer)[Symbol.asyncIterator]();
    expect(await next(chunks)).toBe('data: one\n\n');
    read[0]?.resolve();
    expect(await next(chunks)).toBe('data: two\n\n');
    read[1]?.resolve();
    expect(await next(chunks)).toBe('data: [DONE]\n\n');
    expect(await next(chunks)).toBe('');
    await expectQuiet(line);
  });

  test('the head of an answer comes before its first word', async () => {
    const headed = deferred();
    const line = await lay(async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
      await headed.promise;
      response.end('data: late\n\n');
    });
    const { request, answer } = open(line);
    request.end('{}');
    const head = await answer;
    expect(head.statusCode).toBe(200);
    headed.resolve();
    expect(await textOf(head)).toBe('data: late\n\n');
  });

  test('a body goes piece by piece, and its answer may begin before its end', async () => {
    const first = deferred<string>();
    const line = await lay(async (request, response) => {
      const pieces = request[Symbol.asyncIterator]();
      first.resolve(await next(pieces));
      response.writeHead(200);
      response.write('got it');
      response.end(await next(pieces));
    });
    const { request, answer } = open(line);
    request.write('piece 1');
    expect(await first.promise).toBe('piece 1');
    const chunks = (await answer)[Symbol.asyncIterator]();
    expect(await next(chunks)).toBe('got it');
    request.end('piece 2');
    expect(await next(chunks)).toBe('piece 2');
  });

  test('a large answer arrives whole, byte for byte', async () => {
    const whole = Buffer.alloc(5_000_000, 'はい、そうです。');
    const line = await lay((_request, response) => void response.end(whole));
    const answer = await ask(line.relay, line.path, { method: 'POST', body: '{}' });
    expect(Buffer.from(answer.body).equals(Buffer.from(whole.toString('utf8')))).toBe(true);
    expect(answer.headers['content-length']).toBe(String(whole.length));
  });
});

describe('ends', () => {
  test('when the page leaves in mid-answer, the provider sees the connection close', async () => {
    const closed = deferred();
    const line = await lay((_request, response) => {
      response.on('close', () => closed.resolve());
      response.write('data: one\n\n');
    });
    const { request, answer } = open(line);
    request.end('{}');
    await next((await answer)[Symbol.asyncIterator]());
    request.destroy();
    await closed.promise;
    await expectQuiet(line);
  });

  test('when the page leaves before any answer, too', async () => {
    const arrived = deferred();
    const closed = deferred();
    const line = await lay((_request, response) => {
      response.on('close', () => closed.resolve());
      arrived.resolve();
    });
    const { request } = open(line);
    request.end('{}');
    await arrived.promise;
    request.destroy();
    await closed.promise;
    await expectQuiet(line);
  });

  test('when the page leaves in the middle of its body, too', async () => {
    const arrived = deferred();
    const closed = deferred();
    const line = await lay((request, response) => {
      request.on('error', () => undefined);
      request.once('data', () => arrived.resolve());
      response.on('close', () => closed.resolve());
    });
    const { request } = open(line);
    request.write('piece 1');
    await arrived.promise;
    request.destroy();
    await closed.promise;
    await expectQuiet(line);
  });

  test('when the provider breaks off, the answer does not look finished', async () => {
    const line = await lay(async (_request, response) => {
      response.write('data: one\n\n');
      await new Promise<void>((resolve) => response.once('drain', resolve).write('', () => resolve()));
      response.destroy();
    });
    const { request, answer } = open(line);
    request.end('{}');
    await expect(answer.then(textOf)).rejects.toThrow(/aborted/);
    await expectQuiet(line);
  });

  test('when the provider hangs up without a word, the page is told', async () => {
    const line = await lay((request) => void request.socket.destroy());
    const answer = await ask(line.relay, line.path, { method: 'POST', body: '{}' });
    expect([answer.status, answer.headers['x-relay']]).toEqual([502, 'unreachable']);
    await expectQuiet(line);
  });

  test('when the provider is gone, what is still to come of the body is read to its end', async () => {
    const line = await lay((request) => void request.once('data', () => request.socket.destroy()));
    const read = new Promise((resolve) => {
      line.relay.server.once('request', (request: IncomingMessage) => request.once('end', resolve));
    });
    const agent = new Agent({ keepAlive: true }); // as browsers do; else the connection ends with the answer
    const { request, answer } = open(line, agent);
    request.write('piece 1');
    expect((await answer).statusCode).toBe(502);
    request.end('x'.repeat(10_000_000));
    await read;
    agent.destroy();
    await expectQuiet(line);
  });

  test('when the provider is silent for longer than allowed, too', async () => {
    const line = await lay(() => undefined, { silenceMs: 50 });
    const answer = await ask(line.relay, line.path, { method: 'POST', body: '{}' });
    expect([answer.status, answer.headers['x-relay']]).toEqual([502, 'unreachable']);
    await expectQuiet(line);
  });

  test('when no connection comes about in time, too', async () => {
    const relay = await openRelay(['https://provider.example'], {
      allowPrivate: false,
      connectMs: 50,
      lookup: () => undefined, // a name service that never answers
    });
    desks.push(relay);
    const answer = await ask(relay, `/relay/${nameOf('https://provider.example')}/`);
    expect([answer.status, answer.headers['x-relay']]).toEqual([502, 'unreachable']);
  });
});

describe('size', () => {
  const line = (): Promise<Line & { readonly reached: () => number }> => {
    let reached = 0;
    return lay(
      async (request, response) => {
        reached += 1;
        response.end((await textOf(request)).length.toString());
      },
      { maxBodyBytes: 1000 },
    ).then((laid) => ({ ...laid, reached: () => reached }));
  };

  test('a body of the most bytes passes', async () => {
    const { relay, path } = await line();
    expect((await ask(relay, path, { method: 'POST', body: 'x'.repeat(1000) })).body).toBe('1000');
  });

  test('one byte more is refused before the provider hears of it', async () => {
    const { relay, path, reached } = await line();
    const answer = await ask(relay, path, { method: 'POST', body: 'x'.repeat(1001) });
    expect([answer.status, answer.headers['x-relay']]).toEqual([413, 'too-large']);
    expect(reached()).toBe(0);
  });

  test('a body that does not tell its length is counted', async () => {
    const laid = await line();
    const { request, answer } = open(laid);
    for (let piece = 0; piece < 20; piece += 1) request.write('x'.repeat(100));
    request.end();
    const { statusCode, headers } = await answer;
    expect([statusCode, headers['x-relay']]).toEqual([413, 'too-large']);
  });

  test('a refused body is read to its end, and its connection used again', async () => {
    const { relay, path } = await line();
    let opened = 0;
    relay.server.on('connection', () => {
      opened += 1;
    });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const post = (body: string, headers = {}): Promise<Answer> =>
      ask(relay, path, { method: 'POST', body, headers, agent });
    const refused = await post('x'.repeat(5000));
    const counted = await post('x'.repeat(10_000_000), { 'transfer-encoding': 'chunked' });
    const passed = await post('x');
    agent.destroy();
    expect([refused.status, counted.status, passed.status]).toEqual([413, 413, 200]);
    expect(opened).toBe(1);
  });
});

describe('a thousand requests', () => {
  function openSockets(): number {
    return process
      .getActiveResourcesInfo()
      .filter((name) => /^(TCP|TLS|Pipe)?Socket|TCPSocketWrap/.test(name)).length;
  }
  function timers(): number {
    return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  }

  test('leave no socket, no timer and no connection behind', async () => {
    const laid = await lay((request, response) => {
      request.resume();
      if (request.url?.endsWith('/cut')) request.socket.destroy();
      else if (request.url?.endsWith('/elsewhere')) response.writeHead(302, { location: '/x' }).end();
      else response.end('data: ok\n\n');
    });
    const { relay, provider, path } = laid;
    const before = { sockets: openSockets(), timers: timers() };
    const agent = new Agent({ keepAlive: true, maxSockets: 10 });
    const kinds = ['', '', '', '/cut', '/elsewhere'];
    let heldByProvider = 0;
    const answers: Answer[] = [];
    for (let round = 0; round < 50; round += 1) {
      const asked = Array.from({ length: 20 }, (_, index) =>
        ask(relay, `${path}${kinds[index % kinds.length] ?? ''}`, { method: 'POST', body: '{}', agent }),
      );
      answers.push(...(await Promise.all(asked)));
      heldByProvider = Math.max(heldByProvider, await connections(provider.server));
    }
    expect(answers).toHaveLength(1000);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(600);
    expect(answers.filter(({ status }) => status === 502)).toHaveLength(400);
    expect(heldByProvider).toBeLessThanOrEqual(20);
    agent.destroy();
    await expectQuiet(laid);
    await expect.poll(openSockets, PATIENCE).toBeLessThanOrEqual(before.sockets);
    await expect.poll(timers, PATIENCE).toBeLessThanOrEqual(before.timers + 1);
  });

  test('that the page gives up leave nothing either', async () => {
    const laid = await lay((_request, response) => void response.write('data: one\n\n'));
    for (let round = 0; round < 100; round += 1) {
      const { request, answer } = open(laid);
      request.end('{}');
      if (round % 2 === 0) await answer;
      request.destroy();
    }
    await expectQuiet(laid);
  });
});
