import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fetchModels, readModelIds } from '../../../src/services/llm/models-list';
import type { ModelsOptions } from '../../../src/services/llm/models-list';
import { browserFetch, carriedTo } from '../../fixtures/browser-fetch';
import { startFaultServer } from '../../fixtures/fault-server';
import type { FaultServer } from '../../fixtures/fault-server';
import { SERVED_IDS, SERVED_KEY } from '../../fixtures/llm-models';
import { credentials } from '../../fixtures/llm-talk';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
afterEach(() => server.reset());

const never = new AbortController().signal;

function load(fault: string, options: Partial<ModelsOptions> = {}, key = SERVED_KEY) {
  const baseUrl = fault.includes('://') ? fault : `${server.origin}/${fault}/v1`;
  return fetchModels({ baseUrl, credentials: credentials(key), relay: false }, never, options);
}

describe('a list of models', () => {
  test.each(['guarded', 'models-ollama', 'models-bare'])('of the shape of %s', async (fault) => {
    expect(await load(fault)).toEqual({ ok: true, ids: SERVED_IDS, cut: false });
  });
  test('leaves out what is no model, and says each once', async () => {
    expect(await load('models-odd')).toEqual({ ok: true, ids: ['good'], cut: false });
  });
  test('calls a model of Gemini as one types it', async () => {
    expect(await load('models-gemini')).toMatchObject({ ids: ['gemini-2.5-flash'] });
  });
  test('may be empty, and may be cut', async () => {
    expect(await load('models-empty')).toEqual({ ok: true, ids: [], cut: false });
    const many = await load('models-many');
    expect(many).toMatchObject({ ok: true, cut: true });
    expect(many.ok && many.ids.length).toBe(2000);
  });
  test.each([null, 7, 'x', {}, { data: 'x' }, { object: 'list' }])('is none: %j', (value) => {
    expect(readModelIds(value)).toBeNull();
  });
});

describe('the request', () => {
  test('is what the documentation asks for', async () => {
    await load('guarded');
    const [entry] = server.journal;
    expect(entry).toMatchObject({ method: 'GET', path: '/guarded/v1/models' });
    expect(entry?.headers).toMatchObject({
      authorization: `Bearer ${SERVED_KEY}`,
      accept: 'application/json',
    });
    expect(entry?.headers.cookie).toBeUndefined();
  });
  test('goes without a key where there is none', async () => {
    await load('happy', {}, '');
    expect(server.journal[0]?.headers.authorization).toBeUndefined();
  });
  test('to Anthropic opens the list in its own way', async () => {
    const options = { fetch: carriedTo(server.origin) };
    await load('https://api.anthropic.com/v1', options, 'sk-ant-test-12345678');
    expect(server.journal[0]?.path).toBe('/v1/models?limit=1000');
    expect(server.journal[0]?.headers).toMatchObject({
      'x-api-key': 'sk-ant-test-12345678',
      'anthropic-version': '2023-06-01',
      'anthropic-dangerous-direct-browser-access': 'true',
    });
    expect(server.journal[0]?.headers.authorization).toBeUndefined();
  });
  test('is never sent after a redirect', async () => {
    expect(await load('redirect')).toMatchObject({ ok: false, failure: { code: 'redirected' } });
    expect(server.journal.map(({ origin }) => origin)).toEqual([server.origin]);
  });
});

describe('no list comes', () => {
  test.each([
    ['401', 'key-refused'],
    ['models-none', 'path-not-found'],
    ['html-200', 'not-a-model'],
    ['json-200', 'not-a-model'],
    ['500', 'server-error'],
    ['cut-at-once', 'unreachable'],
    ['ftp://x', 'address-invalid'],
  ])('from %s: %s', async (fault, code) => {
    expect(await load(fault)).toMatchObject({ ok: false, failure: { code } });
  });
  test('to a page that may not ask', async () => {
    const options = { fetch: browserFetch('https://page.example'), isOnline: () => true };
    expect(await load('no-cors', options)).toMatchObject({ failure: { code: 'unreachable' } });
  });
  test('that is longer than any', async () => {
    expect(await load('models-huge', { mostBytes: 100_000 })).toMatchObject({
      failure: { code: 'not-a-model' },
    });
    await expect.poll(() => server.journal[0]?.aborted).toBe(true);
  });
  test('in time', async () => {
    expect(await load('models-endless', { patienceMs: 50 })).toMatchObject({ failure: { code: 'stalled' } });
    await expect.poll(() => server.journal[0]?.aborted).toBe(true);
  });
  test('and the key is not said back', async () => {
    const answer = await load('leak', {}, 'planted-secret-0987654321');
    expect(answer.ok).toBe(false);
    expect(JSON.stringify(answer)).not.toContain('planted-secret');
  });
  test('once it is called off', async () => {
    const controller = new AbortController();
    const request = { baseUrl: `${server.origin}/models-endless/v1`, credentials: null, relay: false };
    const loading = fetchModels(request, controller.signal);
    await expect.poll(() => server.journal.length).toBe(1);
    controller.abort();
    expect((await loading).ok).toBe(false);
    await expect.poll(() => server.journal[0]?.aborted).toBe(true);
  });
});
