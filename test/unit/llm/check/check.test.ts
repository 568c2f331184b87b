import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { EndpointPersona } from '../../../../src/domain/persona';
import { CHECK_STAGES, checkConnection } from '../../../../src/services/llm/check';
import type { CheckFailure, CheckOptions, CheckStage, CheckStep } from '../../../../src/services/llm/check';
import { USUAL_PATIENCE } from '../../../../src/services/llm/watchdog';
import { browserFetch, carriedTo } from '../../../fixtures/browser-fetch';
import { startFaultServer } from '../../../fixtures/fault-server';
import type { FaultServer } from '../../../fixtures/fault-server';
import { SERVED_KEY } from '../../../fixtures/llm-models';
import { credentials } from '../../../fixtures/llm-talk';

const PAGE = 'https://chatanime.example';
let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
afterEach(() => server.reset());

interface Asked {
  readonly persona?: Partial<EndpointPersona>;
  readonly key?: string;
  readonly headers?: Record<string, string>;
  readonly relay?: boolean;
  readonly options?: Partial<CheckOptions>;
}

async function stepsOf(baseUrl: string, asked: Asked = {}): Promise<CheckStep[]> {
  const persona: EndpointPersona = {
    id: 'p',
    kind: 'endpoint',
    name: 'Test',
    supportStyle: { kind: 'balanced' },
    baseUrl,
    model: 'gpt-4.1',
    sampling: {},
    ...asked.persona,
  };
  const request = {
    persona,
    credentials: credentials(asked.key ?? SERVED_KEY, asked.headers),
    relay: asked.relay ?? false,
  };
  const options = { fetch: browserFetch(PAGE), pageProtocol: 'https:', pageOrigin: PAGE, ...asked.options };
  const steps: CheckStep[] = [];
  for await (const step of checkConnection(request, new AbortController().signal, options)) steps.push(step);
  return steps;
}

/** How each stage ended, in their order: `passed passed …`. */
async function check(fault: string, asked: Asked = {}) {
  const baseUrl = fault.includes('://') ? fault : `${server.origin}/${fault}/v1`;
  const steps = await stepsOf(baseUrl, asked);
  const last = new Map(steps.map((step) => [step.stage, step]));
  const states = CHECK_STAGES.map((stage) => last.get(stage)?.state ?? 'missing').join(' ');
  const failed = steps.filter(({ state }) => state === 'failed');
  return { steps, states, failed, stage: failed[0]?.stage, failure: failed[0]?.failure };
}

async function failureAt(stage: CheckStage, fault: string, asked: Asked = {}): Promise<CheckFailure> {
  const result = await check(fault, asked);
  expect({ stage: result.stage, count: result.failed.length }).toEqual({ stage, count: 1 });
  if (!result.failure) throw new Error('It did not fail.');
  const later = CHECK_STAGES.slice(CHECK_STAGES.indexOf(stage) + 1);
  expect(later.map((name) => result.steps.findLast((step) => step.stage === name)?.state)).toEqual(
    later.map(() => 'skipped'),
  );
  return result.failure;
}

describe('a connection that works', () => {
  test('passes every stage in order, and tells the time to the first token', async () => {
    const { steps, states } = await check('guarded');
    expect(states).toBe('passed passed passed passed passed passed passed');
    const firsts = [...new Set(steps.map(({ stage }) => stage))];
    expect(firsts).toEqual([...CHECK_STAGES]);
    expect(steps.findLast(({ stage }) => stage === 'stream')?.ms).toBeGreaterThanOrEqual(0);
  });
  test('is asked with no more than a talk needs: there, its models, one reply', async () => {
    await check('guarded');
    expect(server.journal.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /',
      'GET /guarded/v1/models',
      'POST /guarded/v1/chat/completions',
    ]);
    expect(server.journal[0]?.headers.authorization).toBeUndefined();
    expect(server.journal[2]?.body).toMatchObject({ model: 'gpt-4.1', stream: true });
  });
  test('hangs up at the first token', async () => {
    const { states } = await check('slow;tokens=500;interval=20');
    expect(states).toMatch(/passed$/);
    await expect.poll(() => server.journal.at(-1)?.aborted).toBe(true);
  });
  test.each([
    'reasoning-content',
    'think',
    'models-none',
    'models-empty',
    'no-models-cors',
    'stream-options',
  ])('%s is no hindrance', async (fault) => {
    expect((await check(fault)).states).toMatch(/passed passed passed passed passed$/);
  });
  test('without a key', async () => {
    expect((await check('happy', { key: '' })).states).not.toContain('failed');
  });
});

describe('before anything is sent', () => {
  test.each(['', 'ftp://x', 'https://me:pass@host/v1'])('the address %j', async (baseUrl) => {
    const { stage, failure } = await check('happy', { persona: { baseUrl } });
    expect(stage).toBe('address');
    expect(failure?.code).toBe('address-invalid');
  });
  test('a secure page and a plain address', async () => {
    const failure = await failureAt('protocol', 'http://192.168.7.7:8000/v1');
    expect(failure).toMatchObject({ code: 'mixed-content', host: '192.168.7.7:8000' });
  });
  test('a key that no request can carry', async () => {
    const failure = await failureAt('key', 'happy', { key: 'sk-密钥' });
    expect(failure.code).toBe('header-invalid');
    expect(server.journal.map(({ path }) => path)).toEqual(['/']);
  });
});

describe('the host', () => {
  async function closedPort(): Promise<string> {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    return `http://127.0.0.1:${port}/v1`;
  }

  test('is down on this machine: it is to be started', async () => {
    expect(await failureAt('reachable', await closedPort())).toMatchObject({
      code: 'host-silent',
      remedy: 'start',
    });
  });
  test('is down elsewhere', async () => {
    const options = { fetch: () => Promise.reject(new TypeError('Failed to fetch')), isOnline: () => true };
    const failure = await failureAt('reachable', 'https://api.example.com/v1', { options });
    expect(failure).toMatchObject({ code: 'host-silent', remedy: null, host: 'api.example.com' });
  });
  test('cannot be there without a network', async () => {
    const options = { fetch: () => Promise.reject(new TypeError('Failed to fetch')), isOnline: () => false };
    expect((await failureAt('reachable', 'https://api.example.com/v1', { options })).code).toBe('offline');
  });
  test('is there though nobody answers at its root', async () => {
    const inner = browserFetch(PAGE);
    const rootless: typeof fetch = (input, init) =>
      init?.mode === 'no-cors' ? Promise.reject(new TypeError('Failed to fetch')) : inner(input, init);
    const { states } = await check('guarded', { options: { fetch: rootless } });
    expect(states).toBe('passed passed passed passed passed passed passed');
  });
  test('is silent for too long', async () => {
    const inner = browserFetch(PAGE);
    const mute: typeof fetch = (input, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        if (init?.mode !== 'no-cors') inner(input, init).then(_resolve, reject);
      });
    const { states } = await check('happy', { options: { fetch: mute, probeMs: 20 } });
    expect(states).toMatch(/^passed passed passed passed/);
  });
});

describe('what refuses web pages', () => {
  test('on this machine has to let this page in', async () => {
    const failure = await failureAt('cors', 'no-cors');
    expect(failure).toMatchObject({ code: 'cors-refused', remedy: 'allow' });
  });
  test.each([
    [true, 'relay-on'],
    [false, 'relay-start'],
  ])('elsewhere needs the relay (there: %s)', async (relay, remedy) => {
    const options = { fetch: carriedTo(server.origin, browserFetch(PAGE)) };
    // The path of the provider's own address chooses the fault.
    const failure = await failureAt('cors', 'https://ark.cn-beijing.volces.com/no-cors/v3', {
      relay,
      options,
    });
    expect(failure).toMatchObject({ code: 'cors-refused', remedy, host: 'ark.cn-beijing.volces.com' });
  });
  test('because a header of ours is not on its list', async () => {
    const failure = await failureAt('cors', 'strict-cors', { headers: { 'X-Odd': '1' } });
    expect(failure.code).toBe('cors-refused');
  });
  test('unless it is told that they are some', async () => {
    expect(await failureAt('cors', 'browser-header')).toMatchObject({
      code: 'browser-header',
      remedy: 'browser-header',
    });
    const headers = { 'anthropic-dangerous-direct-browser-access': 'true' };
    expect((await check('browser-header', { headers })).states).toMatch(/passed$/);
  });
  test('for a whole organisation', async () => {
    expect(await failureAt('cors', 'browser-forbidden')).toMatchObject({
      code: 'browser-forbidden',
      remedy: 'relay-start',
    });
  });
  test('and what points elsewhere is not followed', async () => {
    expect((await failureAt('cors', 'redirect')).code).toBe('redirected');
    expect(server.journal.every(({ origin }) => origin === server.origin)).toBe(true);
  });
});

describe('the key', () => {
  test('is wrong', async () => {
    const failure = await failureAt('key', 'guarded', { key: 'wrong-key-123456' });
    expect(failure).toMatchObject({ code: 'key-refused', status: 401 });
  });
  test('is missing', async () => {
    expect((await failureAt('key', 'guarded', { key: '' })).code).toBe('key-missing');
  });
  test.each([
    ['sk-ant-api03-abcdefgh', 'Anthropic'],
    ['sk-or-v1-abcdefgh', 'OpenRouter'],
    ['AIzaSyAbcdefghijklmnop', 'Google Gemini'],
    ['gsk_abcdefghijk', 'Groq'],
  ])('%s is one of %s', async (key, keyOf) => {
    expect(await failureAt('key', 'guarded', { key })).toMatchObject({ code: 'key-elsewhere', keyOf });
  });
  test('that is refused where it belongs is just refused', async () => {
    const options = { fetch: carriedTo(server.origin, browserFetch(PAGE)) };
    const failure = await failureAt('key', 'https://api.groq.com/guarded/v1', {
      key: 'gsk_abcdefghijk',
      options,
    });
    expect(failure.code).toBe('key-refused');
  });
  test('is right, and the account may not', async () => {
    expect(await failureAt('key', '403')).toMatchObject({ code: 'forbidden', status: 403 });
  });
  test('is in no step, whatever the server says back', async () => {
    const key = 'planted-secret-0987654321';
    const header = 'planted-header-13579';
    for (const fault of ['leak', 'guarded', 'no-cors', '401', 'html-200', 'redirect']) {
      const steps = await stepsOf(`${server.origin}/${fault}/v1`, { key, headers: { 'X-Team': header } });
      expect(JSON.stringify(steps)).not.toContain(key);
      expect(JSON.stringify(steps)).not.toContain(header);
    }
  });
});

describe('the model', () => {
  test('is not there, but others like it are', async () => {
    const { failure, states } = await check('guarded', { persona: { model: 'gpt4.1-minni' } });
    expect(failure).toMatchObject({ code: 'model-not-found', remedy: 'choose-model' });
    expect(failure?.near?.[0]).toBe('gpt-4.1-mini');
    expect(states).toBe('passed passed passed passed passed failed skipped');
  });
  test('is nowhere near', async () => {
    const failure = await failureAt('model', 'guarded', { persona: { model: 'zzz' } });
    expect(failure.near).toBeUndefined();
  });
  test('of the study is gone', async () => {
    const options = { fetch: carriedTo(server.origin, browserFetch(PAGE)) };
    const failure = await failureAt('model', 'https://open.bigmodel.cn/guarded/v4', {
      persona: { model: 'glm-4-plus' },
      options,
    });
    expect(failure).toMatchObject({ code: 'model-withdrawn', study: 'GLM-4-Plus' });
  });
  test.each([
    ['html-200', 'web-page'],
    ['json-200', 'not-a-model'],
    ['404-path', 'path-not-found'],
  ])('cannot be where %s is', async (fault, code) => {
    const { stage, failure, states } = await check(fault);
    expect(stage).toBe('model');
    expect(failure?.code).toBe(code);
    expect(states).toBe('passed passed passed passed unknown failed skipped');
  });
});

describe('the stream', () => {
  test.each([
    ['500', 'server-error'],
    ['503', 'overloaded'],
    ['429', 'rate-limited'],
    ['402', 'quota'],
    ['error-in-stream;tokens=0', 'stream-error'],
    ['empty-body', 'empty'],
    ['no-words', 'empty'],
    ['tool-call', 'tool-call'],
    ['context-length', 'context-too-long'],
    ['content-filter-400', 'content-filter'],
    ['400', 'bad-request'],
  ])('%s fails as %s, at once', async (fault, code) => {
    const { stage, failure, failed } = await check(fault);
    expect({ stage, code: failure?.code, count: failed.length }).toEqual({ stage: 'stream', code, count: 1 });
    expect(server.journal.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
  test('that begins and says nothing has proved key and model', async () => {
    const options = { patience: { ...USUAL_PATIENCE, firstTokenMs: 60, chunkMs: 60 } };
    const { states, failure } = await check('stall-at-once', { options });
    expect(states).toBe('passed passed passed passed passed passed failed');
    expect(failure?.code).toBe('stalled');
  });
  test('that does not begin proves neither', async () => {
    const options = { patience: { ...USUAL_PATIENCE, firstTokenMs: 60, chunkMs: 60 } };
    const { states } = await check('silent', { options, persona: { model: 'unlisted' } });
    expect(states).toBe('passed passed passed passed unknown unknown failed');
  });
  test('that is cut where the list was readable is not taken for a refusal of web pages', async () => {
    const { stage, failure } = await check('cut-before-words');
    expect({ stage, code: failure?.code }).toEqual({ stage: 'stream', code: 'cut' });
  });
});

test('a check can be stopped, and takes its request with it', async () => {
  const controller = new AbortController();
  const request = {
    persona: {
      id: 'p',
      kind: 'endpoint' as const,
      name: 'Test',
      supportStyle: { kind: 'balanced' as const },
      baseUrl: `${server.origin}/stall-at-once/v1`,
      model: 'm',
      sampling: {},
    },
    credentials: credentials(),
    relay: false,
  };
  const steps: CheckStep[] = [];
  const options = { fetch: browserFetch(PAGE), pageProtocol: null };
  for await (const step of checkConnection(request, controller.signal, options)) {
    steps.push(step);
    if (step.stage === 'key') {
      void expect
        .poll(() => server.journal.some(({ method }) => method === 'POST'))
        .toBe(true)
        .then(() => controller.abort());
    }
  }
  expect(steps.at(-1)).toEqual({ stage: 'key', state: 'running' });
  await expect.poll(() => server.journal.at(-1)?.aborted).toBe(true);
});

test('through a relay, host and CORS are its business', async () => {
  const options = { fetch: (() => Promise.reject(new TypeError('no server'))) as typeof fetch };
  const { stage, failure } = await check('https://ark.cn-beijing.volces.com/api/v3', {
    persona: { relay: true },
    options: { ...options, pageOrigin: 'http://localhost:4173', pageProtocol: 'http:' },
  });
  expect({ stage, code: failure?.code }).toEqual({ stage: 'reachable', code: 'relay-missing' });
});
