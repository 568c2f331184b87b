import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '../../../src/services/llm/classify';
import { contextSizes } from '../../../src/services/llm/context-size';

interface Told {
  readonly asked?: number;
  readonly limit?: number;
}

/** What each provider says of a talk that is too long, in its own words. */
const SAYINGS: readonly (readonly [string, string, Told])[] = [
  [
    'OpenAI',
    "This model's maximum context length is 8192 tokens. However, your messages resulted in 10010 tokens. Please reduce the length of the messages.",
    { asked: 10010, limit: 8192 },
  ],
  [
    'OpenAI, with room for the answer',
    "This model's maximum context length is 4097 tokens. However, you requested 4120 tokens (3120 in the messages, 1000 in the completion). Please reduce the length of the messages or completion.",
    { asked: 4120, limit: 4097 },
  ],
  [
    'OpenAI, newer models',
    'Input tokens exceed the configured limit of 272000 tokens. Your messages resulted in 300123 tokens. Please reduce the length of the messages.',
    { asked: 300123, limit: 272000 },
  ],
  [
    'DeepSeek',
    "This model's maximum context length is 65536 tokens. However, you requested 73636 tokens (65444 in the messages, 8192 in the completion). Please reduce the length of the messages or completion.",
    { asked: 73636, limit: 65536 },
  ],
  [
    'vLLM',
    "This model's maximum context length is 131072 tokens. However, you requested 156632 tokens (152536 in the messages, 4096 in the completion).",
    { asked: 156632, limit: 131072 },
  ],
  [
    'vLLM, newer',
    "This model's maximum context length is 128000 tokens. However, you requested 65535 output tokens and your prompt contains at least 62466 input tokens, for a total of at least 128001 tokens.",
    { asked: 128001, limit: 128000 },
  ],
  [
    'vLLM, the prompt alone',
    'The decoder prompt (length 5000) is longer than the maximum model length of 4096. Make sure that `max_model_len` is no smaller than the number of text tokens.',
    { asked: 5000, limit: 4096 },
  ],
  [
    'vLLM, older',
    'The prompt (total length 25938) is too long to fit into the model (context length 4096). Make sure that `max_model_len` is no smaller than the number of text tokens plus multimodal tokens.',
    { asked: 25938, limit: 4096 },
  ],
  [
    'llama.cpp',
    'request (5021 tokens) exceeds the available context size (4096 tokens), try increasing it',
    { asked: 5021, limit: 4096 },
  ],
  [
    'llama.cpp in Python',
    'Requested tokens (2285) exceed context window of 2048',
    { asked: 2285, limit: 2048 },
  ],
  [
    'LM Studio',
    'Trying to keep the first 10136 tokens when context the overflows. However, the model is loaded with context length of only 7866 tokens, which is not enough. Try to load the model with a larger context length, or provide a shorter input',
    { asked: 10136, limit: 7866 },
  ],
  [
    'Gemini',
    'The input token count (1200000) exceeds the maximum number of tokens allowed (1048575).',
    { asked: 1200000, limit: 1048575 },
  ],
  [
    'Gemini, newer',
    'The input token count exceeds the maximum number of tokens allowed 1048576.',
    { limit: 1048576 },
  ],
  ['Anthropic', 'prompt is too long: 210000 tokens > 200000 maximum', { asked: 210000, limit: 200000 }],
  [
    'Anthropic, with room for the answer',
    'input length and `max_tokens` exceed context limit: 190000 + 21333 > 200000, decrease input length or `max_tokens` and try again',
    { asked: 211333, limit: 200000 },
  ],
  [
    'DashScope',
    '<400> InternalError.Algo.InvalidParameter: Range of input length should be [1, 30720]',
    { limit: 30720 },
  ],
  [
    'OpenRouter',
    'This endpoint\'s maximum context length is 131072 tokens. However, you requested about 138956 tokens (7884 of text input, 131072 in the output). Please reduce the length of either one, or use the "middle-out" transform to compress your prompt automatically.',
    { asked: 138956, limit: 131072 },
  ],
  [
    'Moonshot',
    'Invalid request: Your request exceeded model token limit: 8192 (requested: 10010)',
    { asked: 10010, limit: 8192 },
  ],
  [
    'xAI',
    "This model's maximum prompt length is 131072 but the request contains 200001 tokens.",
    { asked: 200001, limit: 131072 },
  ],
  [
    'Mistral',
    'Prompt contains 40123 tokens and 0 draft tokens, too large for model with 32768 maximum context length',
    { asked: 40123, limit: 32768 },
  ],
  [
    'TGI',
    'Input validation error: `inputs` must have less than 4095 tokens. Given: 5000',
    { asked: 5000, limit: 4095 },
  ],
  ['with commas', 'prompt is too long: 210,000 tokens > 200,000 maximum', { asked: 210000, limit: 200000 }],
  ['Zhipu tells no number', 'Prompt 超长', {}],
  ['MiniMax tells none but its code', 'invalid params, context window exceeds limit (2013)', {}],
  ['Ark tells none', 'Total tokens of image and text exceed max message tokens. Request id: 0217', {}],
];

const circumstances = {
  host: 'api.example',
  model: 'm',
  keySent: true,
  online: true,
  now: 0,
  mask: (text: string) => text,
};

test.each(SAYINGS)('%s', (_name, message, told) => {
  expect(contextSizes(message)).toEqual(told);
  const body = JSON.stringify({ error: { message, code: 400 } });
  const failure = classify({ kind: 'http', status: 400, body, headers: {} }, circumstances);
  expect(failure).toMatchObject({ code: 'context-too-long', ...told });
  const inStream = classify({ kind: 'in-stream', message, label: '' }, circumstances);
  expect(inStream).toMatchObject({ code: 'context-too-long', ...told });
});

test('llama.cpp’s own fields go before its words', () => {
  const body =
    '{"error":{"code":400,"message":"the request exceeds the available context size. try increasing the context size or enable context shift","type":"exceed_context_size_error","n_prompt_tokens":14429,"n_ctx":8192}}';
  expect(classify({ kind: 'http', status: 400, body, headers: {} }, circumstances)).toMatchObject({
    code: 'context-too-long',
    asked: 14429,
    limit: 8192,
  });
});

test('a limit that was kept is no limit that was met', () => {
  expect(
    contextSizes('The maximum context length is 8192 tokens. However, you requested 400 tokens.'),
  ).toEqual({
    limit: 8192,
  });
});

test('never says more than it was told, whatever it is told', () => {
  const word = fc.constantFrom(
    'tokens',
    'exceeds',
    'context length is',
    '8192',
    '(9000)',
    '>',
    'maximum',
    '-',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 20 }), (words) => {
      const { asked, limit } = contextSizes(words.join(' '));
      if (asked !== undefined) expect(asked).toBeGreaterThan(limit ?? Infinity);
      if (limit !== undefined) expect(Number.isSafeInteger(limit) && limit > 0).toBe(true);
    }),
  );
});
