import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openEndpoint } from '../../../src/services/llm/endpoint';
import type { ReplyPart } from '../../../src/services/llm/port';
import {
  aTalk,
  collect,
  endpointRequest,
  endsOf,
  hastyOptions,
  reasoningOf,
  textOf,
} from '../../fixtures/llm-talk';

/** A server that others wrote, so that ours is not only tested against our own idea of the format. */
const mock = new LLMock({ port: 0, logLevel: 'silent' });
beforeAll(() => mock.start());
afterAll(() => mock.stop());
beforeEach(() => {
  mock.reset();
});

const LONG =
  'Aye, friend. The sea was rough today as well, and the light burned all the same. Tell me what happened.';

async function ask(message: string, options = hastyOptions()): Promise<ReplyPart[]> {
  const request = endpointRequest(`${mock.url}/v1`, { talk: aTalk({ message }) });
  const parts = await collect(openEndpoint(request, new AbortController().signal, options));
  expect(endsOf(parts)).toEqual([parts.at(-1)]);
  return parts;
}

test('a reply with reasoning, usage and the model that served it', async () => {
  mock.onMessage(
    'rough day',
    { content: LONG, reasoning: 'He is sad.', model: 'mock-model-2' },
    { chunkSize: 7 },
  );
  const parts = await ask('I had a rough day.');
  expect(textOf(parts)).toBe(LONG);
  expect(reasoningOf(parts)).toBe('He is sad.');
  expect(parts[0]).toEqual({ type: 'model', model: 'mock-model-2' });
  expect(parts.at(-1)).toMatchObject({ type: 'complete', finishReason: 'stop' });
  const sent = mock.getLastRequest();
  expect(sent?.path).toBe('/v1/chat/completions');
  expect(sent?.headers['user-agent'] ?? '').not.toContain('ai-sdk');
});

test('429 once, then a reply', async () => {
  mock.onMessage('rough day', { content: LONG });
  mock.nextRequestError(429, { message: 'Rate limit reached', type: 'rate_limit_error' });
  const options = hastyOptions();
  const parts = await ask('I had a rough day.', options);
  expect(parts[0]).toMatchObject({
    type: 'retrying',
    attempt: 1,
    failure: { code: 'rate-limited', status: 429 },
  });
  expect(options.waits).toHaveLength(1);
  expect(textOf(parts)).toBe(LONG);
});

test('a connection that breaks in the middle', async () => {
  mock.onMessage('rough day', { content: LONG }, { chunkSize: 7, latency: 5, truncateAfterChunks: 4 });
  const parts = await ask('I had a rough day.');
  expect(parts.at(-1)).toMatchObject({ type: 'failed', failure: { code: 'cut' } });
  expect(textOf(parts).length).toBeGreaterThan(0);
  expect(LONG.startsWith(textOf(parts))).toBe(true);
});
