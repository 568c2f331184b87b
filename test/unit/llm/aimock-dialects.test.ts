import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FailureCode } from '../../../src/domain/failure';
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

/** The dialects that a server others wrote speaks as well: OpenAI's own, OpenRouter's and Ark's. */
const mock = new LLMock({ port: 0, logLevel: 'silent' });
beforeAll(() => mock.start());
afterAll(() => mock.stop());
beforeEach(() => {
  mock.reset();
});

const WORDS = 'Aye, friend. Tell me what happened.';

async function ask(path: string): Promise<ReplyPart[]> {
  const request = endpointRequest(`${mock.url}${path}`, { talk: aTalk({ message: 'I had a rough day.' }) });
  const parts = await collect(openEndpoint(request, new AbortController().signal, hastyOptions()));
  expect(endsOf(parts)).toEqual([parts.at(-1)]);
  return parts;
}

interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly type?: string;
  readonly code: string;
  readonly failure: FailureCode;
  /** Only its code tells, which OpenRouter's envelope has no room for. */
  readonly byCode?: true;
}

const REFUSALS: readonly Refusal[] = [
  { status: 401, message: 'Incorrect API key provided', code: 'invalid_api_key', failure: 'key-refused' },
  {
    status: 429,
    message: 'You exceeded your current quota',
    code: 'insufficient_quota',
    failure: 'quota',
    byCode: true,
  },
  { status: 402, message: 'Insufficient Balance', code: 'invalid_request_error', failure: 'quota' },
  {
    status: 404,
    message: 'The model `m` does not exist',
    code: 'model_not_found',
    failure: 'model-not-found',
  },
  {
    status: 400,
    message:
      "This model's maximum context length is 8192 tokens. However, your messages resulted in 10010 tokens.",
    code: 'context_length_exceeded',
    failure: 'context-too-long',
  },
  {
    status: 400,
    message: 'The request was blocked',
    code: 'content_policy_violation',
    failure: 'content-filter',
    byCode: true,
  },
  {
    status: 500,
    message: 'The server had an error',
    type: 'server_error',
    code: 'x',
    failure: 'server-error',
  },
];

describe.each(['/v1', '/api/v1', '/api/v3'])('at %s', (path) => {
  test('a reply with its reasoning and its tokens', async () => {
    mock.onMessage('rough day', { content: WORDS, reasoning: 'Sad.', model: 'm-2' }, { chunkSize: 5 });
    const parts = await ask(path);
    expect(textOf(parts)).toBe(WORDS);
    expect(reasoningOf(parts)).toBe('Sad.');
    expect(parts.at(-1)).toMatchObject({ type: 'complete', finishReason: 'stop' });
  });

  test.each(REFUSALS.filter(({ byCode }) => !byCode || path !== '/api/v1'))(
    '$status $code → $failure',
    async ({ status, failure, byCode: _byCode, ...body }) => {
      mock.onMessage('rough day', { content: WORDS });
      mock.nextRequestError(status, body);
      expect((await ask(path)).at(-1)).toMatchObject({ type: 'failed', failure: { code: failure, status } });
    },
  );

  test.each([
    ['length', 'length'],
    ['content_filter', 'content-filter'],
  ] as const)('an end for %s', async (finishReason, code) => {
    mock.onMessage('rough day', { content: WORDS, finishReason });
    const parts = await ask(path);
    expect(textOf(parts)).toBe(WORDS);
    expect(parts.at(-1)).toMatchObject({ type: 'failed', failure: { code } });
  });

  test('a connection that breaks in the middle', async () => {
    mock.onMessage('rough day', { content: WORDS }, { chunkSize: 5, latency: 5, truncateAfterChunks: 3 });
    const parts = await ask(path);
    expect(parts.at(-1)).toMatchObject({ type: 'failed', failure: { code: 'cut' } });
    expect(WORDS.startsWith(textOf(parts))).toBe(true);
  });
});
