import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openEndpoint } from '../../../src/services/llm/endpoint';
import type { EndpointOptions } from '../../../src/services/llm/endpoint';
import type { ReplyPart } from '../../../src/services/llm/port';
import { USUAL_PATIENCE } from '../../../src/services/llm/watchdog';
import { startFaultServer } from '../../fixtures/fault-server';
import type { FaultServer } from '../../fixtures/fault-server';
import { faultText, SERVED_MODEL } from '../../fixtures/llm-stream';
import {
  collect,
  credentials,
  endpointRequest,
  endsOf,
  hastyOptions,
  reasoningOf,
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

describe('a reply that goes well', () => {
  test('comes as model, text and one end with usage', async () => {
    const parts = await ask('happy');
    expect(parts[0]).toEqual({ type: 'model', model: SERVED_MODEL });
    expect(textOf(parts)).toBe(WHOLE);
    expect(parts.filter((part) => part.type === 'text').length).toBeGreaterThan(5);
    expect(parts.at(-1)).toEqual({
      type: 'complete',
      finishReason: 'stop',
      usage: { inputTokens: 11, outputTokens: 7, reasoningTokens: 2 },
    });
    expect(parts.filter((part) => part.type === 'model')).toHaveLength(1);
  });

  test('sends the talk, the model and nothing that was not set', async () => {
    await ask('happy');
    expect(server.journal).toHaveLength(1);
    expect(server.journal[0]?.path).toBe('/happy/v1/chat/completions');
    expect(server.journal[0]?.body).toEqual({
      model: 'asked-model',
      messages: [
        { role: 'system', content: 'You are Hina.' },
        { role: 'user', content: 'Hello' },
        { role: 'assistant', content: 'Aye, friend.' },
        { role: 'user', content: 'I had a rough day.' },
      ],
      stream: true,
      stream_options: { include_usage: true },
    });
  });

  test('sends sampling where it is set, zero included', async () => {
    await ask('happy', { persona: { sampling: { temperature: 0, topP: 0.5, maxTokens: 99 } } });
    expect(server.journal[0]?.body).toMatchObject({ temperature: 0, top_p: 0.5, max_tokens: 99 });
  });

  test('carries the key and the extra headers and nothing of the SDK', async () => {
    await ask('happy', {
      credentials: credentials(` ${TEST_KEY}\n`, { 'X-Extra': 'yes', ' X-Two ': ' two ' }),
    });
    const headers = server.journal[0]?.headers ?? {};
    expect(headers['authorization']).toBe(`Bearer ${TEST_KEY}`);
    expect(headers['x-extra']).toBe('yes');
    expect(headers['x-two']).toBe('two');
    expect(Object.keys(headers).filter((name) => name.startsWith('x-stainless'))).toEqual([]);
    expect(headers['user-agent'] ?? '').not.toContain('ai-sdk');
    expect(headers['cookie']).toBeUndefined();
    expect(headers['referer']).toBeUndefined();
  });

  test.each([null, credentials('')])('sends no Authorization without a key', async (given) => {
    await ask('happy', { credentials: given });
    expect(server.journal[0]?.headers).not.toHaveProperty('authorization');
  });

  test('gives the fetch exactly the headers it needs', async () => {
    const spy = vi.fn<typeof fetch>((input, init) => fetch(input, init));
    await ask('happy', {}, hastyOptions({ fetch: spy }));
    const init = spy.mock.calls[0]?.[1];
    expect([...new Headers(init?.headers).keys()].sort()).toEqual(['authorization', 'content-type']);
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
  });

  test('comes whole when characters arrive in pieces', async () => {
    expect(textOf(await ask('bytes'))).toBe('こんにちは、🍜');
  });

  test.each(['reasoning-content', 'reasoning', 'think'])('keeps reasoning apart (%s)', async (fault) => {
    const parts = await ask(fault);
    expect(reasoningOf(parts)).toBe('First I think.');
    expect(textOf(parts)).toBe(WHOLE);
    expect(parts.at(-1)?.type).toBe('complete');
  });

  test('ignores parts that hold no text', async () => {
    const parts = await ask('odd-parts');
    expect(textOf(parts)).toBe(WHOLE);
    expect(parts.at(-1)?.type).toBe('complete');
  });

  test('does not wait behind the end of a stream', async () => {
    const parts = await ask(
      'lingering',
      {},
      hastyOptions({ patience: { ...USUAL_PATIENCE, firstTokenMs: 500, chunkMs: 500 } }),
    );
    expect(textOf(parts)).toBe(WHOLE);
    expect(parts.at(-1)?.type).toBe('complete');
    await vi.waitFor(() => expect(server.journal[0]?.aborted).toBe(true));
  });

  test('asks again without stream_options where they are refused, in silence', async () => {
    const parts = await ask('stream-options');
    expect(textOf(parts)).toBe(WHOLE);
    expect(parts.some((part) => part.type === 'retrying')).toBe(false);
    expect(server.journal.map(({ body }) => 'stream_options' in (body as object))).toEqual([true, false]);
    expect(parts.at(-1)).toEqual({ type: 'complete', finishReason: 'stop' });
  });

  test('names the token limit as newer models want it', async () => {
    const parts = await ask('max-tokens', { persona: { sampling: { maxTokens: 50 } } });
    expect(parts.at(-1)?.type).toBe('complete');
    expect(server.journal[1]?.body).toMatchObject({ max_completion_tokens: 50 });
    expect(server.journal[1]?.body).not.toHaveProperty('max_tokens');
  });
});

describe('trying again', () => {
  test('is told, waits, and ends well', async () => {
    const options = hastyOptions();
    const parts = await ask('429-then-ok', {}, options);
    expect(parts.slice(0, 2)).toMatchObject([
      { type: 'retrying', attempt: 1, waitMs: 2000, failure: { code: 'rate-limited', status: 429 } },
      { type: 'retrying', attempt: 2, waitMs: 4000 },
    ]);
    expect(options.waits).toEqual([2000, 4000]);
    expect(textOf(parts)).toBe(WHOLE);
    expect(parts.at(-1)?.type).toBe('complete');
  });

  test('waits as long as the server asks', async () => {
    const options = hastyOptions();
    const parts = await ask('429-retry-after', {}, options);
    expect(options.waits).toEqual([3000, 3000]);
    expect(failureOf(parts).failure.retryAfterSeconds).toBe(3);
  });

  test('does not wait longer than a minute', async () => {
    const options = hastyOptions();
    const { failure } = failureOf(await ask('429-long', {}, options));
    expect(options.waits).toEqual([]);
    expect(failure.retryAfterSeconds).toBe(3600);
  });

  test.each(['503-then-ok;times=1', 'cut-then-ok;times=1'])('%s', async (fault) => {
    const parts = await ask(fault);
    expect(parts.filter((part) => part.type === 'retrying')).toHaveLength(1);
    expect(textOf(parts)).toBe(WHOLE);
  });

  test('never after a word has been said', async () => {
    const parts = await ask('rate-limit-in-stream');
    expect(parts.some((part) => part.type === 'retrying')).toBe(false);
  });

  test('stops at once when it is aborted while waiting', async () => {
    const controller = new AbortController();
    const started = Date.now();
    const parts: ReplyPart[] = [];
    for await (const part of openEndpoint(endpointRequest(`${server.origin}/429/v1`), controller.signal)) {
      parts.push(part);
      if (part.type === 'retrying') setTimeout(() => controller.abort(), 20);
    }
    expect(parts.map(({ type }) => type)).toEqual(['retrying', 'stopped']);
    expect(Date.now() - started).toBeLessThan(1500);
    expect(server.journal).toHaveLength(1);
  });
});

describe('stopping', () => {
  test('before the start sends nothing', async () => {
    const request = endpointRequest(`${server.origin}/happy/v1`);
    expect(await collect(openEndpoint(request, AbortSignal.abort()))).toEqual([{ type: 'stopped' }]);
    expect(server.journal).toHaveLength(0);
  });

  test('in the middle keeps what was said and reaches the server', async () => {
    const controller = new AbortController();
    const request = endpointRequest(`${server.origin}/slow;interval=20/v1`);
    const parts: ReplyPart[] = [];
    for await (const part of openEndpoint(request, controller.signal)) {
      parts.push(part);
      if (parts.filter(({ type }) => type === 'text').length === 3) controller.abort();
    }
    // What had come along with the third word is kept as well.
    const said = textOf(parts);
    expect(said.startsWith(faultText(3)), said).toBe(true);
    expect(faultText().startsWith(said), said).toBe(true);
    expect(said.length).toBeLessThan(faultText().length);
    expect(endsOf(parts)).toEqual([{ type: 'stopped' }]);
    await vi.waitFor(() => expect(server.journal[0]?.aborted).toBe(true));
  });

  test.each(['silent', 'stall-at-once', 'stall'])('while nothing comes (%s)', async (fault) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 60);
    const parts = await collect(
      openEndpoint(endpointRequest(`${server.origin}/${fault}/v1`), controller.signal),
    );
    expect(parts.at(-1)).toEqual({ type: 'stopped' });
    await vi.waitFor(() => expect(server.journal[0]?.aborted).toBe(true));
  });

  test('a listener that goes away ends the request', async () => {
    for await (const part of openEndpoint(endpointRequest(`${server.origin}/slow;interval=20/v1`), never)) {
      if (part.type === 'text') break;
    }
    await vi.waitFor(() => expect(server.journal[0]?.aborted).toBe(true));
  });
});

describe('stalling', () => {
  const patience = { ...USUAL_PATIENCE, firstTokenMs: 80, chunkMs: 60 };

  test.each([
    ['silent', ''],
    ['stall-at-once', ''],
    ['stall', HALF],
  ])('%s', async (fault, text) => {
    const parts = await ask(fault, {}, hastyOptions({ patience }));
    expect(failureOf(parts).failure.code).toBe('stalled');
    expect(textOf(parts)).toBe(text);
    expect(server.journal).toHaveLength(1);
    await vi.waitFor(() => expect(server.journal[0]?.aborted).toBe(true));
  });

  test('a slow stream is no stall, nor is a slow listener', async () => {
    const options = { patience: { ...USUAL_PATIENCE, firstTokenMs: 1000, chunkMs: 150 } };
    const request = endpointRequest(`${server.origin}/slow;interval=30/v1`);
    let text = '';
    let last: ReplyPart | undefined;
    for await (const part of openEndpoint(request, never, options)) {
      if (part.type === 'text') {
        text += part.text;
        if (text.length < 6) await new Promise((resolve) => setTimeout(resolve, 200));
      }
      last = part;
    }
    expect(text).toBe(WHOLE);
    expect(last?.type).toBe('complete');
  });
});
