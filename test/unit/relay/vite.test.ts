import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, createServer, preview } from 'vite';
import type { InlineConfig, Logger, PreviewServer, ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { relay } from '../../../relay/relay';
import type { RelayOptions } from '../../../relay/relay';
import { ask, deferred, nameOf, openDesk } from './desk';
import type { Answer, Desk, Question } from './desk';

const KEY = 'sk-planted-0123456789';

let root: string;
let provider: Desk;
const gate = { open: deferred() };
const told: string[] = [];
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'relay-'));
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'index.html'), '<!doctype html><title>dev</title>');
  await writeFile(join(root, 'dist/index.html'), '<!doctype html><title>built</title>');
  provider = await openDesk(async (request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: one\n\n');
    await gate.open.promise;
    response.end('data: [DONE]\n\n');
  });
});
afterAll(async () => {
  await provider.close();
  await rm(root, { recursive: true });
});
beforeEach(() => {
  gate.open = deferred();
  told.length = 0;
});
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Keeps what Vite would write. */
function listeningLogger(): Logger {
  const keep = (text: string): void => void told.push(text);
  return { ...createLogger('info'), info: keep, warn: keep, warnOnce: keep, error: keep };
}

function config(options: RelayOptions, host: string): InlineConfig {
  return {
    root,
    configFile: false,
    cacheDir: join(root, 'cache'),
    customLogger: listeningLogger(),
    plugins: [relay({ origins: [provider.origin], allowPrivate: true, underTest: true, ...options })],
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, host, ws: false, watch: null },
    preview: { port: 0, host },
  };
}

function deskOf(server: ViteDevServer | PreviewServer): Desk {
  const { httpServer } = server;
  if (!httpServer) throw new Error('There is no server');
  const host = `127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
  closing.push(() => server.close());
  return {
    server: httpServer as Desk['server'],
    host,
    origin: `http://${host}`,
    close: () => server.close(),
  };
}

type Start = (options?: RelayOptions, host?: string) => Promise<Desk>;

const dev: Start = async (options = {}, host = '127.0.0.1') =>
  deskOf(await (await createServer(config(options, host))).listen());

const built: Start = async (options = {}, host = '127.0.0.1') => deskOf(await preview(config(options, host)));

/** Reads the first words of an answer before it lets the provider say the rest. */
function readSlowly(desk: Desk, path: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const read: string[] = [];
    const headers = { origin: desk.origin, authorization: `Bearer ${KEY}` };
    const request = send(`${desk.origin}${path}`, { method: 'POST', agent: false, headers }, (response) => {
      response.on('data', (chunk: Buffer) => {
        read.push(chunk.toString());
        gate.open.resolve();
      });
      response.on('end', () => resolve(read));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end('{}');
  });
}

function markOf({ status, headers }: Answer): string {
  return `${status} ${String(headers['x-relay'])}`;
}

describe.each([
  ['vite', dev],
  ['vite preview', built],
] as const)('%s', (_name, start) => {
  const path = (): string => `/relay/${nameOf(provider.origin)}/v1/chat/completions`;

  test('has the relay, and streams through it', async () => {
    const desk = await start();
    expect(JSON.parse((await ask(desk, '/relay/')).body)).toEqual({ relay: 1 });
    expect(await readSlowly(desk, path())).toEqual(['data: one\n\n', 'data: [DONE]\n\n']);
    expect((await ask(desk, '/', { headers: { accept: 'text/html' } })).body).toContain('<title>');
    expect(told.join('\n')).not.toContain(KEY);
    expect(told.join('\n')).not.toContain(nameOf(provider.origin));
  });

  test('keeps the pages of other local servers out, preflights included', async () => {
    const desk = await start();
    const foreign: Question = { bare: true, headers: { origin: 'http://localhost:3000' } };
    for (const method of ['OPTIONS', 'GET', 'POST']) {
      const answer = await ask(desk, path(), { ...foreign, method });
      expect(markOf(answer)).toBe('403 foreign');
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('switches it off, and says so, when other machines can reach the server', async () => {
    const desk = await start({}, '0.0.0.0');
    expect(markOf(await ask(desk, '/relay/'))).toBe('503 off');
    expect(markOf(await ask(desk, path(), { method: 'POST', body: '{}' }))).toBe('503 off');
    expect(told.join('\n')).toContain('The relay is off');
  });

  test('says nothing of it otherwise', async () => {
    await start();
    expect(told.join('\n')).not.toContain('relay');
  });

  test('has none under Vitest unless it is asked for', async () => {
    const desk = await start({ underTest: false });
    const answer = await ask(desk, '/relay/');
    expect(answer.headers).not.toHaveProperty('x-relay');
    expect(answer.body).not.toContain('{"relay":1}');
  });

  test('serves the providers of the app, and nobody else, by itself', async () => {
    const plugins = [relay({ underTest: true, lookup: () => undefined, connectMs: 20 })];
    const own: InlineConfig = { ...config({}, '127.0.0.1'), plugins };
    const desk =
      start === dev ? deskOf(await (await createServer(own)).listen()) : deskOf(await preview(own));
    const known = await ask(desk, `/relay/${nameOf('https://ark.cn-beijing.volces.com')}/api/v3/models`);
    const unknown = await ask(desk, `/relay/${nameOf('https://api.example.com')}/v1/models`);
    const local = await ask(desk, `/relay/${nameOf('http://localhost:11434')}/v1/models`);
    expect([known, unknown, local].map(markOf)).toEqual([
      '502 unreachable',
      '403 not-served',
      '403 not-served',
    ]);
  });
});
