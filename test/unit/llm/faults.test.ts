import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FailureCode } from '../../../src/domain/failure';
import { openEndpoint } from '../../../src/services/llm/endpoint';
import type { EndpointOptions } from '../../../src/services/llm/endpoint';
import type { ReplyPart } from '../../../src/services/llm/port';
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

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
afterEach(() => server.reset());

const HALF = faultText(5);
const WHOLE = faultText();
const never = new AbortController().signal;

type Overrides = Parameters<typeof endpointRequest>[1];

async function ask(
  fault: string,
  overrides: Overrides = {},
  options: Partial<EndpointOptions> = hastyOptions(),
): Promise<ReplyPart[]> {
  const parts = await collect(
    openEndpoint(endpointRequest(`${server.origin}/${fault}/v1`, overrides), never, options),
  );
  expect(endsOf(parts), `ends of ${fault}`).toHaveLength(1);
  expect(endsOf(parts)[0]).toBe(parts.at(-1));
  return parts;
}

function failureOf(parts: readonly ReplyPart[]): Extract<ReplyPart, { type: 'failed' }> {
  const end = parts.at(-1);
  if (end?.type !== 'failed') throw new Error(`It did not fail: ${JSON.stringify(end)}`);
  return end;
}

interface Row {
  readonly fault: string;
  readonly code: FailureCode;
  readonly text?: string;
  readonly status?: number;
  readonly detail?: RegExp;
  readonly requests?: number;
  readonly asked?: number;
  readonly limit?: number;
}

const ROWS: readonly Row[] = [
  { fault: '400', code: 'bad-request', status: 400, detail: /temperature/ },
  { fault: '401', code: 'key-refused', status: 401, detail: /Incorrect API key/ },
  { fault: '401-empty', code: 'key-refused', status: 401 },
  { fault: '402', code: 'quota', status: 402, detail: /Insufficient/ },
  { fault: '403', code: 'forbidden', status: 403, detail: /country/ },
  { fault: '404-model', code: 'model-not-found', status: 404, detail: /ghost-1/ },
  { fault: '404-model-ollama', code: 'model-not-found', status: 404, detail: /try pulling/ },
  { fault: '404-path', code: 'path-not-found', status: 404, detail: /^Not Found$/ },
  { fault: '404-html', code: 'path-not-found', status: 404, detail: /^404 Not Found nginx/ },
  { fault: '405', code: 'path-not-found', status: 405 },
  { fault: '413', code: 'context-too-long', status: 413 },
  { fault: '429', code: 'rate-limited', status: 429, requests: 3 },
  { fault: '429-long', code: 'rate-limited', status: 429, requests: 1 },
  { fault: '429-quota', code: 'quota', status: 429, requests: 1 },
  { fault: '500', code: 'server-error', status: 500, detail: /had an error/ },
  { fault: '500-text', code: 'server-error', status: 500, detail: /^upstream exploded$/ },
  { fault: '500-html', code: 'server-error', status: 502, detail: /^502 Bad Gateway – nginx$/ },
  { fault: '503', code: 'overloaded', status: 503, requests: 3 },
  { fault: '529', code: 'overloaded', status: 529, requests: 3 },
  { fault: 'context-length', code: 'context-too-long', status: 400, detail: /4096/ },
  { fault: 'context-excess', code: 'context-too-long', status: 400, asked: 10010, limit: 8192 },
  { fault: '511', code: 'not-a-model', status: 511, detail: /^Sign in/ },
  { fault: 'content-filter-400', code: 'content-filter', status: 400 },
  { fault: 'html-200', code: 'not-a-model', status: 200, detail: /^Sign in & go on – Hotel WiFi$/ },
  { fault: 'html-as-stream', code: 'not-a-model', status: 200 },
  { fault: 'json-200', code: 'not-a-model', status: 200, detail: /1\.2\.3/ },
  { fault: 'json-error-200', code: 'quota', status: 200, detail: /insufficient balance/ },
  { fault: 'plain-completion', code: 'not-a-model', status: 200 },
  { fault: 'other-stream', code: 'not-a-model' },
  { fault: 'error-words-as-stream', code: 'not-a-model', detail: /Internal Server Error/ },
  { fault: 'no-content', code: 'not-a-model', status: 204 },
  { fault: 'empty-body', code: 'empty' },
  { fault: 'no-words', code: 'empty' },
  { fault: 'blank', code: 'empty' },
  { fault: 'only-reasoning', code: 'empty' },
  { fault: 'redirect', code: 'redirected', status: 307 },
  { fault: 'redirect-home', code: 'redirected', status: 308 },
  { fault: 'cut', code: 'cut', text: HALF },
  { fault: 'cut-at-once', code: 'unreachable', requests: 3 },
  { fault: 'cut-before-words', code: 'cut', requests: 3 },
  { fault: 'no-finish', code: 'ended-early', text: HALF },
  { fault: 'malformed', code: 'malformed', text: WHOLE },
  { fault: 'error-in-stream', code: 'stream-error', text: HALF, detail: /fell over/ },
  { fault: 'error-text-in-stream', code: 'stream-error', text: HALF, detail: /fell over/ },
  { fault: 'rate-limit-in-stream', code: 'rate-limited', text: HALF },
  { fault: 'content-filter', code: 'content-filter', text: WHOLE },
  { fault: 'length', code: 'length', text: WHOLE },
  { fault: 'tool-call', code: 'tool-call' },
];

describe('every fault has its own end', () => {
  test.each(ROWS)(
    '$fault → $code',
    async ({ fault, code, text = '', status, detail, requests = 1, ...sizes }) => {
      const parts = await ask(fault);
      const { failure } = failureOf(parts);
      expect(failure.code).toBe(code);
      expect(failure.status).toBe(status);
      expect({ asked: failure.asked, limit: failure.limit }).toMatchObject(sizes);
      expect(failure.host).toBe(new URL(server.origin).host);
      if (detail) expect(failure.detail).toMatch(detail);
      expect(textOf(parts)).toBe(text);
      expect(server.journal).toHaveLength(requests);
      expect(JSON.stringify(parts)).not.toContain(TEST_KEY);
    },
  );

  test('401 without a key asks for one', async () => {
    expect(failureOf(await ask('401', { credentials: null })).failure.code).toBe('key-missing');
    const inHeader = credentials('', { 'x-api-key': 'abcdefgh' });
    expect(failureOf(await ask('401', { credentials: inHeader })).failure.code).toBe('key-refused');
  });

  test('keeps finish reason and usage of a reply cut by its limit', async () => {
    const end = failureOf(await ask('length'));
    expect(end.finishReason).toBe('length');
    expect(end.usage?.outputTokens).toBe(7);
  });

  test('a redirect is not followed: the key stays with its host', async () => {
    await ask('redirect');
    expect(server.journal.map(({ origin }) => origin)).toEqual([server.origin]);
  });

  test('nobody there', async () => {
    const gone = await startFaultServer();
    await gone.close();
    const options = hastyOptions();
    const parts = await collect(openEndpoint(endpointRequest(`${gone.origin}/happy/v1`), never, options));
    expect(failureOf(parts).failure.code).toBe('unreachable');
    expect(options.waits).toEqual([2000, 4000]);
  });

  test('offline is told apart, and not for this very machine', async () => {
    const refused: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const offline = hastyOptions({ fetch: refused, isOnline: () => false });
    const far = await collect(openEndpoint(endpointRequest('https://api.example/v1'), never, offline));
    expect(far).toEqual([{ type: 'failed', failure: { code: 'offline', host: 'api.example' } }]);
    const near = await collect(openEndpoint(endpointRequest('http://localhost:11434/v1'), never, offline));
    expect(failureOf(near).failure.code).toBe('unreachable');
  });
});

describe('what is refused before anything is sent', () => {
  const untouched: typeof fetch = () => Promise.reject(new Error('Something was sent'));

  test.each([
    ['', 'address-invalid'],
    ['ftp://host/v1', 'address-invalid'],
    ['https://user:pass@host/v1', 'address-invalid'],
    ['https://', 'address-invalid'],
    ['http://192.168.1.5:11434/v1', 'mixed-content'],
  ] as const)('%s → %s', async (address, code) => {
    const options = hastyOptions({ fetch: untouched, pageProtocol: 'https:' });
    const parts = await collect(openEndpoint(endpointRequest(address), never, options));
    expect(parts).toHaveLength(1);
    expect(failureOf(parts).failure.code).toBe(code);
  });

  test.each([
    [credentials('ключ-12345'), undefined],
    [credentials('k', { 'X-Name': '値段の値段' }), 'X-Name'],
    [credentials('k', { 'X Name': 'value-value' }), 'X Name'],
    [credentials('k', { 'X-Name': 'one\r\nX-Two: two' }), 'X-Name'],
  ])('headers that no request can carry', async (given, detail) => {
    const options = hastyOptions({ fetch: untouched });
    const request = endpointRequest('https://api.example/v1', { credentials: given });
    const { failure } = failureOf(await collect(openEndpoint(request, never, options)));
    expect(failure).toEqual({ code: 'header-invalid', host: 'api.example', ...(detail && { detail }) });
  });
});

describe('secrets', () => {
  test('a provider that says the key back does not reach the screen', async () => {
    const { failure } = failureOf(await ask('leak'));
    expect(failure.code).toBe('server-error');
    expect(failure.detail).toMatch(/^Upstream refused/);
    expect(failure.detail).not.toContain(TEST_KEY);
  });

  test('what is impossible is a failure as well, not a throw', async () => {
    const broken = hastyOptions({
      now: () => {
        throw new Error(`clock of ${TEST_KEY}`);
      },
    });
    const { failure } = failureOf(await ask('401', {}, broken));
    expect(failure.code).toBe('unknown');
    expect(JSON.stringify(failure)).not.toContain(TEST_KEY);
  });
});
