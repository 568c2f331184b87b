import { expect, test } from 'vitest';
import type { FailureCode } from '../../../src/domain/failure';
import { classify } from '../../../src/services/llm/classify';
import type { Circumstances } from '../../../src/services/llm/classify';
import type { Fault } from '../../../src/services/llm/fault';

function around(overrides: Partial<Circumstances> = {}): Circumstances {
  return {
    host: 'api.example',
    model: 'asked-model',
    keySent: true,
    online: true,
    now: Date.UTC(2026, 0, 1),
    mask: (text) => text,
    ...overrides,
  };
}

function http(status: number, body: unknown = '', headers: Record<string, string> = {}): Fault {
  return { kind: 'http', status, body: typeof body === 'string' ? body : JSON.stringify(body), headers };
}

function says(message: string, code?: string | number): object {
  return { error: { message, code: code ?? null } };
}

/** What providers really answer, by their documentation and users' reports. */
const ANSWERS: readonly (readonly [string, Fault, FailureCode])[] = [
  [
    'OpenAI, wrong key',
    http(401, says('Incorrect API key provided: sk-abc***xyz', 'invalid_api_key')),
    'key-refused',
  ],
  [
    'Gemini, wrong key',
    http(400, [
      {
        error: {
          code: 400,
          message: 'API key not valid. Please pass a valid API key.',
          status: 'INVALID_ARGUMENT',
        },
      },
    ]),
    'key-refused',
  ],
  ['Gemini, leaked key', http(403, says('Your API key was reported as leaked.')), 'key-refused'],
  [
    'xAI, wrong key',
    http(400, { code: 'Client specified an invalid argument', error: 'Incorrect API key provided: xa***ey' }),
    'key-refused',
  ],
  [
    'OpenAI, no money',
    http(
      429,
      says(
        'You exceeded your current quota, please check your plan and billing details.',
        'insufficient_quota',
      ),
    ),
    'quota',
  ],
  [
    'OpenAI, too fast',
    http(
      429,
      says(
        'Rate limit reached for gpt-4.1 on tokens per min. Please try again in 7.66s. Add a payment method at https://platform.openai.com/account/billing.',
        'rate_limit_exceeded',
      ),
    ),
    'rate-limited',
  ],
  [
    'Gemini, too fast',
    http(429, [
      {
        error: {
          code: 429,
          message: 'You exceeded your current quota. Please retry in 17.4s.',
          status: 'RESOURCE_EXHAUSTED',
        },
      },
    ]),
    'rate-limited',
  ],
  ['quota in plain words', http(429, 'Daily quota used up'), 'quota'],
  ['DeepSeek, no money', http(402, says('Insufficient Balance')), 'quota'],
  ['Zhipu, no money', http(429, says('余额不足或无可用资源包,请充值。', '1113')), 'quota'],
  [
    'DashScope, no money',
    http(400, {
      code: 'Arrearage',
      message: 'Access denied, please make sure your account is in good standing.',
    }),
    'quota',
  ],
  [
    'Anthropic, no money',
    http(400, says('Your credit balance is too low to access the Anthropic API.')),
    'quota',
  ],
  [
    'Groq, too much at once',
    http(413, says('Request too large for model on tokens per minute (TPM)', 'rate_limit_exceeded')),
    'rate-limited',
  ],
  ['Bedrock, too fast', http(429, says('Too many tokens, please wait before trying again.')), 'rate-limited'],
  [
    'OpenAI, unknown model',
    http(404, says('The model `x` does not exist or you do not have access to it.', 'model_not_found')),
    'model-not-found',
  ],
  [
    'OpenAI, model not allowed',
    http(403, says('Project `p` does not have access to model `x`', 'model_not_found')),
    'model-not-found',
  ],
  ['DeepSeek, unknown model', http(400, says('Model Not Exist', 'invalid_request_error')), 'model-not-found'],
  ['OpenRouter, unknown model', http(400, says('foo/bar is not a valid model ID', 400)), 'model-not-found'],
  ['Zhipu, unknown model', http(400, says('模型不存在，请检查模型代码。', '1211')), 'model-not-found'],
  [
    'Gemini, unknown model',
    http(404, [says('models/gemini-9 is not found for API version v1main')]),
    'model-not-found',
  ],
  [
    'Ollama, unknown model',
    http(404, '{"error":"model \\"x\\" not found, try pulling it first"}'),
    'model-not-found',
  ],
  ['the model by its name', http(404, says('asked-model: no such thing')), 'model-not-found'],
  ['OpenAI, wrong path', http(404, says('Invalid URL (POST /v1/models/chat/completions)')), 'path-not-found'],
  ['llama.cpp, wrong path', http(404, says('File Not Found', 404)), 'path-not-found'],
  ['Ollama, wrong path', http(404, '404 page not found'), 'path-not-found'],
  [
    'a web server',
    http(404, '<html><body>No such page, says the model web server</body></html>'),
    'path-not-found',
  ],
  [
    'OpenAI, too long',
    http(400, says("This model's maximum context length is 8192 tokens.", 'context_length_exceeded')),
    'context-too-long',
  ],
  [
    'Anthropic, too long',
    http(400, says('prompt is too long: 210000 tokens > 200000 maximum')),
    'context-too-long',
  ],
  [
    'Gemini, too long',
    http(400, [
      says('The input token count (1200000) exceeds the maximum number of tokens allowed (1048575).'),
    ]),
    'context-too-long',
  ],
  [
    'llama.cpp, too long',
    http(400, {
      error: { message: 'the request exceeds the available context size', type: 'exceed_context_size_error' },
    }),
    'context-too-long',
  ],
  ['DashScope, too long', http(400, says('Range of input length should be [1, 30720]')), 'context-too-long'],
  ['Zhipu, too long', http(400, says('Prompt 超长', '1261')), 'context-too-long'],
  ['Azure, filtered', http(400, says('The response was filtered', 'content_filter')), 'content-filter'],
  [
    'DashScope, filtered',
    http(400, says('Input data may contain inappropriate content.', 'data_inspection_failed')),
    'content-filter',
  ],
  [
    'Zhipu, filtered',
    http(400, says('系统检测到输入或生成内容可能包含不安全或敏感内容', '1301')),
    'content-filter',
  ],
  ['OpenRouter, filtered', http(403, says('requires moderation. Your input was flagged')), 'content-filter'],
  ['DeepSeek, filtered', http(400, says('Content Exists Risk')), 'content-filter'],
  [
    'a place not served',
    http(403, says('Country, region, or territory not supported', 'unsupported_country_region_territory')),
    'forbidden',
  ],
  ['something wrong', http(400, says('temperature must be below 1')), 'bad-request'],
  ['a proxy that wants a sign-in', http(407, '<html><title>Proxy</title></html>'), 'not-a-model'],
  ['a network that wants a sign-in', http(511, '<html><title>Sign in</title></html>'), 'not-a-model'],
  ['OpenRouter, too slow', http(408, says('Your request timed out', 408)), 'server-error'],
  ['a teapot', http(418, ''), 'bad-request'],
  ['a gateway', http(504, '<html><title>504</title></html>'), 'server-error'],
  ['Anthropic, too busy', http(529, says('Overloaded')), 'overloaded'],
  ['OpenAI, too busy', http(503, says('Slow down')), 'overloaded'],
  [
    'MiniMax, wrong key',
    {
      kind: 'not-a-model',
      status: 200,
      body: '{"base_resp":{"status_code":1004,"status_msg":"login fail: Please carry the API secret key"}}',
    },
    'key-refused',
  ],
  ['a status page', { kind: 'not-a-model', status: 200, body: '{"status":"ok"}' }, 'not-a-model'],
  [
    'rate limit in the stream',
    { kind: 'in-stream', message: 'Rate limit reached', label: 'rate_limit_error' },
    'rate-limited',
  ],
  ['overload in the stream', { kind: 'in-stream', message: 'x', label: '', status: 529 }, 'overloaded'],
  [
    'error in the stream',
    { kind: 'in-stream', message: 'x', label: 'server_error', status: 500 },
    'stream-error',
  ],
  ['no answer', { kind: 'network' }, 'unreachable'],
  ['unfinished', { kind: 'unfinished' }, 'ended-early'],
];

test.each(ANSWERS)('%s', (_name, fault, code) => {
  const failure = classify(fault, around());
  expect(failure.code).toBe(code);
  expect(failure.host).toBe('api.example');
});

test('a refused key that was never sent is a missing one', () => {
  expect(classify(http(401), around({ keySent: false })).code).toBe('key-missing');
  expect(classify(http(401), around()).code).toBe('key-refused');
});

test('no network is told apart from no answer', () => {
  expect(classify({ kind: 'network' }, around({ online: false })).code).toBe('offline');
});
