import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { PROVIDERS } from '../../../src/content/providers';
import { openEndpoint } from '../../../src/services/llm/endpoint';
import { fetchModels } from '../../../src/services/llm/models-list';
import type { ReplyPart } from '../../../src/services/llm/port';
import { relayAvailable, relayed, relayServes } from '../../../src/services/llm/relay';
import {
  createGuardedFetch,
  ForeignOriginError,
  RedirectError,
  RelayError,
} from '../../../src/services/llm/transport';
import { startFaultServer } from '../../fixtures/fault-server';
import type { FaultServer } from '../../fixtures/fault-server';
import { faultText } from '../../fixtures/llm-stream';
import {
  collect,
  credentials,
  endpointRequest,
  endsOf,
  hastyOptions,
  TEST_KEY,
  textOf,
} from '../../fixtures/llm-talk';
import { openDesk, openRelay } from './desk';
import type { Desk } from './desk';

let provider: FaultServer;
let page: Desk;
beforeAll(async () => {
  provider = await startFaultServer();
  page = await openRelay([provider.origin, provider.otherOrigin]);
});
afterAll(() => Promise.all([provider.close(), page.close()]));
afterEach(() => {
  provider.reset();
  vi.unstubAllGlobals();
});

/** For what the other end of a connection has to notice, on a busy machine too. */
const PATIENCE = { timeout: 15_000 };

const never = new AbortController().signal;

interface Sent {
  readonly url: string;
  readonly headers: Headers;
}

/** What a browser does with a request of the page at `origin`; `sent` keeps what the page gave it. */
function browserAt(origin: string): { readonly fetch: typeof fetch; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      sent.push({ url: url.href, headers: new Headers(init?.headers) });
      const headers = new Headers(init?.headers);
      const within = url.origin === origin;
      if (!within || (init?.method ?? 'GET') !== 'GET') headers.set('origin', origin);
      headers.set('sec-fetch-site', within ? 'same-origin' : 'cross-site');
      return fetch(url, { ...init, headers });
    },
  };
}

interface Told {
  readonly parts: readonly ReplyPart[];
  readonly sent: readonly Sent[];
}

async function talk(
  baseUrl: string,
  { at = page.origin, relay = true, online = true, signal = never } = {},
): Promise<Told> {
  const { fetch: browser, sent } = browserAt(at);
  const request = endpointRequest(baseUrl, { persona: { relay } });
  const options = hastyOptions({ fetch: browser, pageOrigin: at, isOnline: () => online });
  const parts = await collect(openEndpoint(request, signal, options));
  expect(endsOf(parts)).toHaveLength(1);
  expect(JSON.stringify(parts)).not.toContain(TEST_KEY);
  expect(sent.map(({ url }) => url).join()).not.toContain(TEST_KEY);
  return { parts, sent };
}

function failureOf({ parts }: Told): object {
  const end = parts.at(-1);
  if (end?.type !== 'failed') throw new Error(`It did not fail: ${JSON.stringify(end)}`);
  return end.failure;
}

describe('a reply through the relay', () => {
  test('is the provider’s, asked as if directly', async () => {
    const { parts, sent } = await talk(`${provider.origin}/happy/v1`);
    expect(textOf([...parts])).toBe(faultText());
    expect(parts.at(-1)).toMatchObject({ type: 'complete', finishReason: 'stop' });
    expect(sent.map(({ url }) => new URL(url).origin)).toEqual([page.origin, page.origin]);
    const [asked] = provider.journal;
    expect(asked?.path).toBe('/happy/v1/chat/completions');
    expect(asked?.headers['authorization']).toBe(`Bearer ${TEST_KEY}`);
    expect(asked?.headers).not.toHaveProperty('origin');
    expect(asked?.headers).not.toHaveProperty('sec-fetch-site');
    expect(provider.preflights).toEqual([]);
  });

  test('gets through where web pages are refused', async () => {
    expect(textOf([...(await talk(`${provider.origin}/no-cors/v1`)).parts])).toBe(faultText());
  });

  test('comes whole when it is long', async () => {
    const { parts } = await talk(`${provider.origin}/happy;tokens=300;interval=0/v1`);
    expect(textOf([...parts])).toBe(faultText(300));
  });

  test('asks first whether the relay is there, without the key', async () => {
    const { sent } = await talk(`${provider.origin}/happy/v1`);
    expect(sent[0]?.url).toBe(`${page.origin}/relay/`);
    expect([...(sent[0]?.headers.keys() ?? [])]).toEqual([]);
    expect(sent[1]?.headers.get('authorization')).toBe(`Bearer ${TEST_KEY}`);
  });

  test('is not for a persona that does not ask for it', async () => {
    const { parts, sent } = await talk(`${provider.origin}/happy/v1`, { relay: false });
    expect(textOf([...parts])).toBe(faultText());
    expect(sent.map(({ url }) => url)).toEqual([`${provider.origin}/happy/v1/chat/completions`]);
  });

  test('stopped by the user, it is stopped at the provider', async () => {
    const stop = new AbortController();
    const { fetch: browser } = browserAt(page.origin);
    const request = endpointRequest(`${provider.origin}/happy;tokens=100000;interval=1/v1`, {
      persona: { relay: true },
    });
    const parts: ReplyPart[] = [];
    const options = hastyOptions({ fetch: browser, pageOrigin: page.origin });
    for await (const part of openEndpoint(request, stop.signal, options)) {
      parts.push(part);
      if (part.type === 'text') stop.abort();
    }
    expect(parts.at(-1)).toEqual({ type: 'stopped' });
    await expect.poll(() => provider.journal[0]?.aborted, PATIENCE).toBe(true);
  });
});

describe('what fails through the relay', () => {
  test.each([
    ['401', 'key-refused', 1],
    ['404-model', 'model-not-found', 1],
    ['413', 'context-too-long', 1],
    ['429', 'rate-limited', 3],
    ['500', 'server-error', 1],
    ['html-200', 'not-a-model', 1],
    ['cut;interval=40', 'cut', 1],
    ['cut-at-once', 'relay-unreachable', 3],
    ['redirect', 'redirected', 1],
    ['redirect-home', 'redirected', 1],
    ['no-finish', 'ended-early', 1],
  ] as const)('%s is %s', async (fault, code, requests) => {
    const told = await talk(`${provider.origin}/${fault}/v1`);
    expect(failureOf(told)).toMatchObject({ code, host: new URL(provider.origin).host });
    expect(provider.journal).toHaveLength(requests);
    expect(provider.journal.every(({ origin }) => origin === provider.origin)).toBe(true);
  });

  test('a provider that cannot be reached, and a computer that is offline', async () => {
    const gone = await openDesk((_request, response) => void response.end());
    await gone.close();
    const lost = await openRelay([gone.origin, 'https://provider.invalid'], {
      lookup: (_name, _options, callback) => callback(new Error('not found'), []),
    });
    const unreachable = await talk(`${gone.origin}/v1`, { at: lost.origin });
    const offline = await talk('https://provider.invalid/v1', { at: lost.origin, online: false });
    await lost.close();
    expect(failureOf(unreachable)).toEqual({ code: 'relay-unreachable', host: gone.host });
    expect(unreachable.parts.filter(({ type }) => type === 'retrying')).toHaveLength(2);
    expect(failureOf(offline)).toEqual({ code: 'offline', host: 'provider.invalid' });
  });

  test('an address the relay does not serve', async () => {
    const told = await talk('https://api.example.com/v1');
    expect(failureOf(told)).toEqual({ code: 'relay-refused', host: 'api.example.com' });
    expect(told.sent).toHaveLength(2);
  });

  test('a page on the web has no relay and is sent nothing', async () => {
    for (const at of ['https://app.example', 'http://192.168.0.7:4173', 'null', '']) {
      const told = await talk('https://api.example.com/v1', { at });
      expect(failureOf(told)).toEqual({ code: 'relay-missing', host: 'api.example.com' });
      expect(told.sent).toEqual([]);
    }
  });

  test.each([
    ['nothing there', 404, 'text/plain', 'Not Found'],
    ['a page for every path', 200, 'text/html', '<!doctype html><title>app</title>'],
    ['words like the relay’s', 200, 'application/json', '{"relay":1}'],
  ])('another local server (%s) is not given the key', async (_what, status, type, body) => {
    const seen: object[] = [];
    const other = await openDesk((request, response) => {
      seen.push({ path: request.url, key: request.headers.authorization ?? null });
      response.writeHead(status, { 'content-type': type }).end(body);
    });
    const told = await talk('https://api.example.com/v1', { at: other.origin });
    await other.close();
    expect(failureOf(told)).toEqual({ code: 'relay-missing', host: 'api.example.com' });
    expect(seen).toEqual([{ path: '/relay/', key: null }]);
  });

  test('a relay that is off is not there', async () => {
    const off = await openRelay([provider.origin], {}, () => false);
    const told = await talk(`${provider.origin}/happy/v1`, { at: off.origin });
    await off.close();
    expect(failureOf(told)).toMatchObject({ code: 'relay-missing' });
    expect(provider.journal).toEqual([]);
  });

  test('no server at all', async () => {
    const gone = await openRelay([provider.origin]);
    await gone.close();
    const told = await talk(`${provider.origin}/happy/v1`, { at: gone.origin });
    expect(failureOf(told)).toMatchObject({ code: 'relay-missing' });
  });
});

describe('the guarded fetch', () => {
  test('sends to its own origin only, the page’s relay included', async () => {
    const { fetch: browser, sent } = browserAt(page.origin);
    const guarded = createGuardedFetch(provider.origin, browser, page.origin);
    const detours = [
      `${provider.otherOrigin}/happy/v1/models`,
      `${page.origin}/`,
      relayed(`${provider.otherOrigin}/v1`, page.origin),
      relayed(`${provider.origin}/v1`, page.origin),
    ];
    for (const url of detours) await expect(guarded(url)).rejects.toBeInstanceOf(ForeignOriginError);
    expect(sent).toEqual([]);
  });

  test('follows no redirect and says which it was', async () => {
    const guarded = createGuardedFetch(provider.origin, browserAt(page.origin).fetch, page.origin);
    const refused = guarded(`${provider.origin}/redirect/v1/chat/completions`, {
      method: 'POST',
      body: '{}',
    });
    await expect(refused).rejects.toBeInstanceOf(RedirectError);
    await expect(refused).rejects.toMatchObject({ status: 307 });
  });

  test('an aborted request ends as aborted, not as a missing relay', async () => {
    const guarded = createGuardedFetch(provider.origin, browserAt(page.origin).fetch, page.origin);
    const asked = guarded(`${provider.origin}/happy/v1`, { signal: AbortSignal.abort() });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await expect(asked).rejects.not.toBeInstanceOf(RelayError);
  });
});

describe('the page', () => {
  test('knows whether it has a relay', async () => {
    const bare = globalThis.fetch;
    const pageFetch: typeof fetch = (input, init) =>
      bare(input, { ...init, headers: { 'sec-fetch-site': 'same-origin' } });
    vi.stubGlobal('fetch', pageFetch);
    vi.stubGlobal('location', { origin: page.origin });
    expect(await relayAvailable()).toBe(true);
    vi.stubGlobal('location', { origin: provider.origin });
    expect(await relayAvailable()).toBe(false);
    vi.stubGlobal('location', { origin: 'https://app.example' });
    expect(await relayAvailable()).toBe(false);
    vi.stubGlobal('location', undefined);
    expect(await relayAvailable()).toBe(false);
  });

  test('writes the address of the relay', () => {
    expect(relayed('https://api.example.com/v1/models?a=%2F', 'http://localhost:4173')).toBe(
      `http://localhost:4173/relay/${Buffer.from('https://api.example.com').toString('base64url')}/v1/models?a=%2F`,
    );
    expect(relayed('https://x.example/?', 'http://localhost:4173')).not.toMatch(/[+=]/);
  });

  test('knows whom the relay serves', () => {
    const urls = PROVIDERS.flatMap(({ baseUrls }) => baseUrls.map(({ url }) => url));
    for (const url of urls) expect(relayServes(url), url).toBe(url.startsWith('https:'));
    for (const url of ['', 'nonsense', 'https://api.example.com/v1', 'http://api.deepseek.com/v1']) {
      expect(relayServes(url), url).toBe(false);
    }
  });
});

describe('a key that has strayed', () => {
  test.each([null, 'relay'] as const)('is sent to no other origin than its own: %s', async (way) => {
    const { fetch: browser, sent } = browserAt(page.origin);
    const given = { ...credentials(), origin: provider.otherOrigin };
    const baseUrl = `${provider.origin}/happy/v1`;
    const persona = { relay: way === 'relay' };
    const options = { ...hastyOptions(), fetch: browser, pageOrigin: page.origin };
    const parts = await collect(
      openEndpoint(endpointRequest(baseUrl, { credentials: given, persona }), never, options),
    );
    expect(parts.at(-1)).toMatchObject({ type: 'failed' });
    const asked = { baseUrl, credentials: given, relay: way === 'relay' };
    expect(await fetchModels(asked, never, options)).toMatchObject({ ok: false });
    expect(sent).toEqual([]);
    expect(provider.journal).toEqual([]);
    expect(JSON.stringify(parts)).not.toContain(TEST_KEY);
  });

  test.each([null, 'relay'] as const)('goes where it belongs: %s', async (way) => {
    const { fetch: browser } = browserAt(page.origin);
    const request = endpointRequest(`${provider.origin}/happy/v1`, {
      credentials: { ...credentials(), origin: provider.origin },
      persona: { relay: way === 'relay' },
    });
    const options = { ...hastyOptions(), fetch: browser, pageOrigin: page.origin };
    const parts = await collect(openEndpoint(request, never, options));
    expect(textOf(parts)).toBe(faultText());
    expect(provider.journal.at(-1)?.headers.authorization).toBe(`Bearer ${TEST_KEY}`);
  });
});
