import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROVIDERS, STUDY_LLMS } from '../../../src/content/providers';
import type { ProviderPreset } from '../../../src/content/providers';
import { openEndpoint } from '../../../src/services/llm/endpoint';
import { carriedTo } from '../../fixtures/browser-fetch';
import { ScriptedProvider } from '../../fixtures/scripted-provider';
import {
  collect,
  credentials,
  endpointRequest,
  hastyOptions,
  reasoningOf,
  textOf,
} from '../../fixtures/llm-talk';

interface Dialect {
  /** Where the provider's documentation has the chat. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What it streams, event by event, as documented. */
  readonly stream: readonly string[];
  /** What it says when the key is wrong: status and body. */
  readonly refusal: readonly [number, unknown];
}

function chunk(delta: object, more: object = {}, reason: string | null = null): string {
  return JSON.stringify({
    id: 'c-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm-served',
    choices: [{ index: 0, delta, finish_reason: reason, logprobs: null }],
    ...more,
  });
}

const USUAL = [
  chunk({ role: 'assistant', content: '' }),
  chunk({ content: 'Hey, ' }),
  chunk({ content: 'friend.' }),
  chunk({}, {}, 'stop'),
  JSON.stringify({
    id: 'c-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm-served',
    choices: [],
    usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
  }),
  '[DONE]',
];
const THINKING = [
  chunk({ role: 'assistant', content: null, reasoning_content: 'Hm. ' }),
  chunk({ content: null, reasoning_content: 'Sad.' }),
  chunk({ content: 'Hey, friend.', reasoning_content: null }),
  chunk({ content: '' }, { usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 } }, 'stop'),
  '[DONE]',
];
const openAi = (message: string, code: string | number | null = null) => ({
  error: { message, type: 'invalid_request_error', param: null, code },
});

/** By the providers' documentation; each with the oddities of its stream and of its refusals. */
const DIALECTS: Readonly<Record<string, Dialect>> = {
  anthropic: {
    path: '/v1/chat/completions',
    headers: { 'anthropic-dangerous-direct-browser-access': 'true' },
    stream: USUAL,
    refusal: [
      401,
      {
        error: {
          code: 'authentication_error',
          message: 'invalid x-api-key',
          type: 'authentication_error',
          param: null,
        },
      },
    ],
  },
  deepseek: {
    path: '/v1/chat/completions',
    stream: THINKING,
    refusal: [
      401,
      {
        error: {
          message: 'Authentication Fails, Your api key is invalid',
          type: 'authentication_error',
          param: null,
          code: 'invalid_request_error',
        },
      },
    ],
  },
  ark: {
    path: '/api/v3/chat/completions',
    stream: USUAL,
    refusal: [
      401,
      {
        error: {
          code: 'AuthenticationError',
          message: 'The API key doesn’t exist.',
          param: '',
          type: 'Unauthorized',
        },
      },
    ],
  },
  gemini: {
    path: '/v1beta/openai/chat/completions',
    // Role in every chunk, and the end on the last words.
    stream: [
      chunk({ role: 'assistant', content: 'Hey, ' }),
      chunk({ role: 'assistant', content: 'friend.' }, {}, 'stop'),
      '[DONE]',
    ],
    refusal: [
      400,
      [
        {
          error: {
            code: 400,
            message: 'API key not valid. Please pass a valid API key.',
            status: 'INVALID_ARGUMENT',
          },
        },
      ],
    ],
  },
  glm: {
    path: '/api/paas/v4/chat/completions',
    stream: THINKING,
    refusal: [401, { error: { code: '1000', message: '身份验证失败，令牌无效。' } }],
  },
  openai: {
    path: '/v1/chat/completions',
    stream: USUAL,
    refusal: [401, openAi('Incorrect API key provided: sk-ab***yz.', 'invalid_api_key')],
  },
  minimax: {
    path: '/v1/chat/completions',
    stream: USUAL,
    // A good status, and the refusal in the body.
    refusal: [
      200,
      { base_resp: { status_code: 1004, status_msg: 'login fail: Please carry the API secret key' } },
    ],
  },
  dashscope: {
    path: '/compatible-mode/v1/chat/completions',
    stream: USUAL,
    refusal: [
      401,
      {
        error: {
          message: 'Incorrect API key provided.',
          type: 'invalid_request_error',
          param: null,
          code: 'invalid_api_key',
        },
        request_id: 'r',
      },
    ],
  },
  xingchen: {
    path: '/v2/api/chat/completions',
    headers: { 'x-fag-appcode': 'aca', 'x-fag-servicename': 'aca-chat-completions' },
    stream: USUAL,
    refusal: [401, { code: 401, message: 'Invalid API-Key' }],
  },
  openrouter: {
    path: '/api/v1/chat/completions',
    // Comments keep the connection alive, reasoning has its own field.
    stream: [
      ': OPENROUTER PROCESSING',
      chunk({ role: 'assistant', content: '', reasoning: 'Hm.' }, { provider: 'Somebody' }),
      chunk({ role: 'assistant', content: 'Hey, friend.' }, { provider: 'Somebody' }),
      chunk({ role: 'assistant', content: '' }, { native_finish_reason: 'stop' }, 'stop'),
      '[DONE]',
    ],
    refusal: [401, { error: { message: 'No auth credentials found', code: 401 } }],
  },
  moonshot: {
    path: '/v1/chat/completions',
    stream: USUAL,
    refusal: [401, { error: { message: 'Invalid Authentication', type: 'invalid_authentication_error' } }],
  },
  groq: {
    path: '/openai/v1/chat/completions',
    stream: [chunk({ role: 'assistant', content: '' }, { x_groq: { id: 'r' } }), ...USUAL.slice(1)],
    refusal: [
      401,
      { error: { message: 'Invalid API Key', type: 'invalid_request_error', code: 'invalid_api_key' } },
    ],
  },
  ollama: {
    path: '/v1/chat/completions',
    stream: USUAL.map((data) => data.replace('"logprobs":null', '"index":0')),
    refusal: [
      404,
      {
        error: {
          message: 'model "m" not found, try pulling it first',
          type: 'api_error',
          param: null,
          code: null,
        },
      },
    ],
  },
  'lm-studio': {
    path: '/v1/chat/completions',
    stream: USUAL,
    refusal: [
      404,
      {
        error: {
          message: 'No models loaded. Please load a model in the developer page.',
          type: 'invalid_request_error',
          param: 'model',
          code: 'model_not_found',
        },
      },
    ],
  },
  'llama-cpp': {
    path: '/v1/chat/completions',
    stream: [chunk({ role: 'assistant', content: null }), ...USUAL.slice(1)],
    refusal: [401, { error: { code: 401, message: 'Invalid API Key', type: 'authentication_error' } }],
  },
  vllm: {
    path: '/v1/chat/completions',
    stream: USUAL,
    refusal: [
      404,
      {
        object: 'error',
        message: 'The model `m` does not exist.',
        type: 'NotFoundError',
        param: null,
        code: 404,
      },
    ],
  },
};

const provider = new ScriptedProvider();
let origin = '';
beforeAll(async () => {
  origin = await provider.open();
});
afterAll(() => provider.close());

function dialectOf({ id }: ProviderPreset): Dialect {
  const dialect = DIALECTS[id];
  if (!dialect) throw new Error(`What ${id} documents is not written here.`);
  return dialect;
}

async function talk(preset: ProviderPreset, baseUrl: string, model: string) {
  provider.seen.length = 0;
  const request = endpointRequest(baseUrl, {
    persona: { model, sampling: { temperature: 0.7, topP: 0.9, maxTokens: 400 } },
    credentials: credentials(preset.wantsKey ? 'test-key-0123456789' : ''),
  });
  return collect(
    openEndpoint(request, new AbortController().signal, hastyOptions({ fetch: carriedTo(origin) })),
  );
}

describe.each(PROVIDERS)('$name', (preset) => {
  const dialect = dialectOf(preset);
  const model = preset.models[0]?.id ?? 'm';

  test.each(preset.baseUrls)('is asked as it documents, at $url', async ({ url }) => {
    const body = dialect.stream
      .map((data) => (data.startsWith(':') ? `${data}\n\n` : `data: ${data}\n\n`))
      .join('');
    provider.answer = { status: 200, type: 'text/event-stream', body };
    const parts = await talk(preset, url, model);
    expect(provider.seen).toHaveLength(1);
    const [seen] = provider.seen;
    expect({ method: seen?.method, path: seen?.path }).toEqual({ method: 'POST', path: dialect.path });
    expect(seen?.headers).toMatchObject({ 'content-type': 'application/json', ...dialect.headers });
    expect(seen?.headers.authorization).toBe(preset.wantsKey ? 'Bearer test-key-0123456789' : undefined);
    expect(seen?.body).toMatchObject({ model, stream: true, temperature: 0.7, top_p: 0.9, max_tokens: 400 });
    expect(seen?.body['messages']).toEqual([
      { role: 'system', content: 'You are Hina.' },
      { role: 'user', content: 'Hello' },
      { role: 'assistant', content: 'Aye, friend.' },
      { role: 'user', content: 'I had a rough day.' },
    ]);
    // Nothing that only one of them knows.
    const known = ['model', 'messages', 'stream', 'stream_options', 'temperature', 'top_p', 'max_tokens'];
    expect(Object.keys(seen?.body ?? {}).filter((name) => !known.includes(name))).toEqual([]);
    expect(textOf(parts)).toBe('Hey, friend.');
    expect(parts.at(-1)).toMatchObject({ type: 'complete', finishReason: 'stop' });
  });

  test('has its reasoning kept apart from its words', async () => {
    const body = dialect.stream
      .map((data) => (data.startsWith(':') ? `${data}\n\n` : `data: ${data}\n\n`))
      .join('');
    provider.answer = { status: 200, type: 'text/event-stream', body };
    const parts = await talk(preset, preset.baseUrls[0]?.url ?? '', model);
    const thinks = /"reasoning(_content)?":"/.test(body);
    expect(reasoningOf(parts) !== '').toBe(thinks);
  });

  test('is understood when it refuses', async () => {
    const [status, body] = dialect.refusal;
    provider.answer = { status, type: 'application/json', body: JSON.stringify(body) };
    const parts = await talk(preset, preset.baseUrls[0]?.url ?? '', 'm');
    const expected =
      preset.wantsKey || preset.id === 'llama-cpp' ? /^key-(refused|missing)$/ : /^model-not-found$/;
    const end = parts.at(-1);
    expect(end?.type === 'failed' && end.failure.code).toMatch(expected);
  });
});

test('a header of the user’s own goes before the provider’s', async () => {
  provider.answer = { status: 200, type: 'text/event-stream', body: 'data: [DONE]\n\n' };
  provider.seen.length = 0;
  const request = endpointRequest('https://nlp.aliyuncs.com/v2/api', {
    credentials: credentials('k-12345678', { 'X-Fag-Servicename': 'another' }),
  });
  await collect(
    openEndpoint(request, new AbortController().signal, hastyOptions({ fetch: carriedTo(origin) })),
  );
  expect(provider.seen[0]?.headers).toMatchObject({ 'x-fag-servicename': 'another', 'x-fag-appcode': 'aca' });
});

test('nothing of a provider goes to anybody else', async () => {
  provider.answer = { status: 200, type: 'text/event-stream', body: 'data: [DONE]\n\n' };
  provider.seen.length = 0;
  const request = endpointRequest('https://gateway.example/v1', { credentials: credentials() });
  await collect(
    openEndpoint(request, new AbortController().signal, hastyOptions({ fetch: carriedTo(origin) })),
  );
  const names = Object.keys(provider.seen[0]?.headers ?? {});
  expect(names.filter((name) => /^(anthropic-|x-fag-)/.test(name))).toEqual([]);
});

test('the ten LLMs of the study have a preset each', () => {
  expect(STUDY_LLMS).toHaveLength(10);
  expect(new Set(STUDY_LLMS.map(({ name }) => name)).size).toBe(10);
});
