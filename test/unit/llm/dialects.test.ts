import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROVIDERS } from '../../../src/content/providers';
import { openEndpoint } from '../../../src/services/llm/endpoint';
import type { ReplyPart } from '../../../src/services/llm/port';
import { carriedTo } from '../../fixtures/browser-fetch';
import { DIALECT_CASES } from '../../fixtures/dialects';
import {
  collect,
  credentials,
  endpointRequest,
  endsOf,
  hastyOptions,
  TEST_KEY,
} from '../../fixtures/llm-talk';
import { ScriptedProvider } from '../../fixtures/scripted-provider';

const server = new ScriptedProvider();
let origin = '';
beforeAll(async () => {
  origin = await server.open();
});
afterAll(() => server.close());

/** What a listener has in the end who does as the parts say. */
function fold(parts: readonly ReplyPart[]) {
  let text = '';
  let reasoning = '';
  for (const part of parts) {
    if (part.type === 'text') text += part.text;
    if (part.type === 'reasoning') reasoning += part.text;
    if (part.type === 'reasoned') [text, reasoning] = ['', reasoning + text];
  }
  return { text, reasoning };
}

describe.each(DIALECT_CASES)('$provider', ({ provider, refusals, streams }) => {
  const preset = PROVIDERS.find(({ id }) => id === provider);
  if (!preset) throw new Error(`No preset of ${provider}`);

  async function ask(): Promise<ReplyPart[]> {
    const request = endpointRequest(preset?.baseUrls[0]?.url ?? '', {
      persona: { model: preset?.models[0]?.id ?? 'm' },
      credentials: credentials(preset?.wantsKey || provider === 'llama-cpp' ? TEST_KEY : ''),
    });
    const options = hastyOptions({ fetch: carriedTo(origin) });
    const parts = await collect(openEndpoint(request, new AbortController().signal, options));
    expect(endsOf(parts)).toEqual([parts.at(-1)]);
    expect(JSON.stringify(parts)).not.toContain(TEST_KEY);
    return parts;
  }

  test.each(refusals)('refuses: $what → $code', async ({ status, body, headers, code, told }) => {
    server.answer = {
      status,
      type: 'application/json',
      body: JSON.stringify(body),
      ...(headers && { headers }),
    };
    const end = (await ask()).at(-1);
    if (end?.type !== 'failed') throw new Error(`It did not fail: ${JSON.stringify(end)}`);
    expect(end.failure).toMatchObject({ code, status, ...told });
    expect(end.failure.detail ?? '').not.toBe('');
  });

  test.each(streams)('streams: $what', async ({ body, text, reasoning = '', code, detail, ...more }) => {
    server.answer = { status: 200, type: 'text/event-stream', body };
    const parts = await ask();
    expect(fold(parts)).toEqual({ text, reasoning });
    const end = parts.at(-1);
    if (code === undefined) expect(end).toMatchObject({ type: 'complete', finishReason: 'stop' });
    else expect(end).toMatchObject({ type: 'failed', failure: { code } });
    if (detail !== undefined && end?.type === 'failed') expect(end.failure.detail).toContain(detail);
    if (more.finishReason !== undefined) expect(end).toMatchObject({ finishReason: more.finishReason });
    if (more.outputTokens !== undefined)
      expect(end).toMatchObject({ usage: { outputTokens: more.outputTokens } });
  });
});
