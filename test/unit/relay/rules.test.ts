import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, asPage, nameOf, openDesk, openRelay, textOf } from './desk';
import type { Answer, Desk, Question } from './desk';

const KEY = 'sk-planted-0123456789';

interface Seen {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let provider: Desk;
let relay: Desk;
const seen: Seen[] = [];

beforeAll(async () => {
  provider = await openDesk(async (request, response) => {
    seen.push({
      method: request.method,
      path: request.url,
      headers: request.headers,
      body: await textOf(request),
    });
    const [, status] = /^\/status\/(\d+)/.exec(request.url ?? '') ?? [];
    response.writeHead(Number(status ?? 200), {
      'content-type': 'application/json',
      'retry-after': '7',
      'x-ratelimit-remaining': '3',
      'x-request-id': 'abc',
      'set-cookie': 'a=b',
      location: 'http://127.0.0.1:1/private',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': '*',
      'cache-control': 'public, max-age=9',
      server: 'nginx',
      refresh: '0; url=http://evil.example',
      'clear-site-data': '"*"',
      'service-worker-allowed': '/',
      link: '</x>; rel=preload',
    });
    response.end('{"ok":true}');
  });
  relay = await openRelay([provider.origin]);
});
afterAll(() => Promise.all([provider.close(), relay.close()]));
beforeEach(() => {
  seen.length = 0;
});

function path(rest = '/v1/models', origin = provider.origin): string {
  return `/relay/${nameOf(origin)}${rest}`;
}

function post(headers: Question['headers'] = {}, more: Question = {}): Promise<Answer> {
  return ask(relay, path('/v1/chat/completions'), { method: 'POST', body: '{}', headers, ...more });
}

function markOf({ status, headers }: Answer): string {
  return `${status} ${String(headers['x-relay'])}`;
}

describe('what is passed on', () => {
  test('says that it is here', async () => {
    const answer = await ask(relay, '/relay/');
    expect(JSON.parse(answer.body)).toEqual({ relay: 1 });
    expect(markOf(answer)).toBe('200 here');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('a GET and a POST with path, query and body as they were', async () => {
    expect(markOf(await ask(relay, path('/v1/models?a=1&b=%2F')))).toBe('200 passed');
    const body = JSON.stringify({ text: 'こんにちは' });
    const posted = await post({ 'content-type': 'application/json' }, { body });
    expect(posted.body).toBe('{"ok":true}');
    expect(seen.map(({ method, path: at, body: said }) => [method, at, said])).toEqual([
      ['GET', '/v1/models?a=1&b=%2F', ''],
      ['POST', '/v1/chat/completions', body],
    ]);
  });

  test('statuses, of errors too', async () => {
    for (const status of [400, 401, 404, 429, 500, 529]) {
      expect(markOf(await ask(relay, path(`/status/${status}`)))).toBe(`${status} passed`);
    }
  });

  test('only the headers a provider needs, and no trace of the browser', async () => {
    const wanted = {
      authorization: `Bearer ${KEY}`,
      'content-type': 'application/json',
      accept: 'text/event-stream',
      'api-key': KEY,
      'x-api-key': KEY,
      'anthropic-version': '2023-06-01',
      'x-fag-appcode': 'chat',
      'x-fag-servicename': 'aca',
      'x-dashscope-sse': 'enable',
      'http-referer': 'https://example.org',
      'x-title': 'ChatAnime',
    };
    await post({
      ...wanted,
      cookie: 'session=1',
      referer: `${relay.origin}/`,
      'user-agent': 'Mozilla/5.0',
      'accept-language': 'ja',
      'accept-encoding': 'gzip, br',
      'sec-ch-ua': '"Chromium"',
      'x-forwarded-for': '1.2.3.4',
      'x-other': 'no',
      'anthropic-dangerous-direct-browser-access': 'true',
      'proxy-authorization': 'Basic eA==',
    });
    expect(seen[0]?.headers).toEqual({
      ...wanted,
      host: provider.host,
      connection: 'close',
      'content-length': '2',
      'accept-encoding': 'identity',
      'user-agent': 'ChatAnime',
    });
  });

  test('back come only the headers the page needs', async () => {
    const { headers } = await post();
    const { date: _date, connection: _connection, 'keep-alive': _keepAlive, ...rest } = headers;
    expect(rest).toEqual({
      'content-type': 'application/json',
      'retry-after': '7',
      'x-ratelimit-remaining': '3',
      'x-request-id': 'abc',
      'x-relay': 'passed',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'transfer-encoding': 'chunked',
    });
  });

  test('what is not below the path is left to the server', async () => {
    for (const at of ['/', '/relay', '/relays/', '/assets/relay/']) {
      expect(await ask(relay, at)).toMatchObject({ status: 404, body: 'not relayed' });
    }
  });
});

describe('who may ask', () => {
  test.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:9' }],
    ['another name of this machine', { origin: 'http://localhost:9' }],
    ['no origin at all', { origin: 'null' }],
    ['a scheme of its own', { origin: 'https://HOST' }],
    ['a foreign site by its own word', { 'sec-fetch-site': 'cross-site' }],
    ['a site beside this one', { 'sec-fetch-site': 'same-site' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['a frame', { 'sec-fetch-dest': 'iframe' }],
    ['a page', { 'sec-fetch-dest': 'document' }],
    ['a script', { 'sec-fetch-dest': 'script' }],
    ['a service worker', { 'sec-fetch-dest': 'serviceworker' }],
  ])('not %s', async (_who, headers) => {
    const own = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('HOST', relay.host)]),
    );
    expect(markOf(await post(own))).toBe('403 foreign');
    expect(markOf(await ask(relay, path(), { headers: own }))).toBe('403 foreign');
    expect(markOf(await ask(relay, '/relay/', { headers: own }))).toBe('403 foreign');
    expect(seen).toEqual([]);
  });

  test('not who does not say where it comes from', async () => {
    expect(markOf(await post({}, { bare: true }))).toBe('403 foreign');
    expect(markOf(await ask(relay, path(), { bare: true }))).toBe('403 foreign');
    expect(markOf(await ask(relay, '/relay/', { bare: true }))).toBe('403 foreign');
    const { origin: _origin, ...withoutOrigin } = asPage(relay, 'POST');
    expect(markOf(await post(withoutOrigin, { bare: true }))).toBe('403 foreign');
    expect(seen).toEqual([]);
  });

  test('an older browser that names its origin only', async () => {
    expect(markOf(await post({ origin: relay.origin }, { bare: true }))).toBe('200 passed');
  });

  test.each(['evil.example', 'localhost.evil.example', '192.168.0.7:4173', 'evil.localhost'])(
    'not by the name %s, though it leads here',
    async (host) => {
      const headers = { host, origin: `http://${host}` };
      expect(markOf(await post(headers))).toBe('403 foreign');
      expect(markOf(await ask(relay, path(), { headers: { host } }))).toBe('403 foreign');
      expect(seen).toEqual([]);
    },
  );

  test('by this machine’s own names', async () => {
    const port = relay.host.split(':')[1] ?? '';
    for (const host of [`localhost:${port}`, `[::1]:${port}`]) {
      expect(markOf(await post({ host, origin: `http://${host}` }))).toBe('200 passed');
    }
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])('not with %s', async (method) => {
    const answer = await ask(relay, path(), { method, headers: { origin: relay.origin } });
    expect(markOf(answer)).toBe('405 method');
    expect(seen).toEqual([]);
  });

  test('a foreign preflight is refused and invited by no header', async () => {
    const answer = await ask(relay, path(), {
      method: 'OPTIONS',
      bare: true,
      headers: { origin: 'http://localhost:3000', 'access-control-request-method': 'POST' },
    });
    expect(markOf(answer)).toBe('403 foreign');
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('nobody, where the server can be reached from elsewhere', async () => {
    const open = await openRelay([provider.origin], {}, () => false);
    const answers = await Promise.all([ask(open, '/relay/'), ask(open, path())]);
    await open.close();
    expect(answers.map(markOf)).toEqual(['503 off', '503 off']);
    expect(seen).toEqual([]);
  });
});

describe('who may be asked', () => {
  test.each([
    'https://evil.example',
    'http://127.0.0.1:1',
    'http://169.254.169.254',
    'file:///etc/passwd',
    'HTTP://HOST',
    'http://HOST/',
    'http://HOST.evil.example',
    'http://user@HOST',
  ])('not %s', async (origin) => {
    const answer = await ask(relay, path('/', origin.replace('HOST', provider.host)));
    expect(markOf(answer)).toBe('403 not-served');
    expect(seen).toEqual([]);
  });

  test('not by another spelling of the name', async () => {
    const name = nameOf(provider.origin);
    for (const spelling of [`${name}=`, `${name}==`, `${name}!`, `%${name}`, '', provider.origin, '..']) {
      expect(markOf(await ask(relay, `/relay/${spelling}/v1/models`))).toMatch(/^403 not-served$/);
    }
    expect(seen).toEqual([]);
  });

  test('a path cannot lead to another host', async () => {
    for (const rest of [
      '//evil.example/x',
      '/@evil.example/',
      '/..//evil.example',
      '/\\evil.example',
      '/.%2e/',
    ]) {
      expect(markOf(await ask(relay, path(rest)))).toBe('200 passed');
    }
    expect(seen).toHaveLength(5);
    expect(seen.map(({ headers }) => headers.host)).toEqual(Array.from({ length: 5 }, () => provider.host));
  });

  test('plain http and private addresses only when a test says so', async () => {
    const strict = await openRelay([provider.origin], { allowPrivate: false });
    expect(markOf(await ask(strict, path()))).toBe('403 not-served');
    await strict.close();
  });

  test('a listed name that leads to a private address is not connected to', async () => {
    const origin = `https://provider.example:${provider.host.split(':')[1] ?? ''}`;
    let connections = 0;
    const count = (): void => {
      connections += 1;
    };
    provider.server.on('connection', count);
    const names: string[] = [];
    const strict = await openRelay([origin], {
      allowPrivate: false,
      lookup: (name, _options, callback) => {
        names.push(name);
        callback(null, [{ address: '127.0.0.1', family: 4 }]);
      },
    });
    const answer = await ask(strict, path('/v1/models', origin));
    await strict.close();
    provider.server.off('connection', count);
    expect(markOf(answer)).toBe('502 unreachable');
    expect(names).toEqual(['provider.example']);
    expect(connections).toBe(0);
  });

  test.each([301, 302, 303, 307, 308, 304])('a redirect (%i) is not followed but told', async (status) => {
    const answer = await ask(relay, path(`/status/${status}`));
    expect(markOf(answer)).toBe(`502 redirected-${status}`);
    expect(answer.headers).not.toHaveProperty('location');
    expect(answer.headers).not.toHaveProperty('set-cookie');
    expect(seen).toHaveLength(1);
  });

  test('a provider that is not there is told in a word, without the key', async () => {
    const gone = await openDesk((_request, response) => void response.end());
    await gone.close();
    const lost = await openRelay([gone.origin]);
    const answer = await ask(lost, `/relay/${nameOf(gone.origin)}/v1?key=${KEY}`, {
      method: 'POST',
      body: KEY,
      headers: { authorization: `Bearer ${KEY}` },
    });
    await lost.close();
    expect(markOf(answer)).toBe('502 unreachable');
    expect(JSON.parse(answer.body)).toEqual({ error: { code: 'relay-unreachable' } });
    expect(JSON.stringify(answer.headers)).not.toContain(KEY);
  });
});
