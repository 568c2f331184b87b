import { afterEach, describe, expect, test, vi } from 'vitest';
import { openEndpoint } from '../../../src/services/llm/endpoint';
import { createTransport } from '../../../src/services/llm/transport';
import { chunk, faultText, faultTokens } from '../../fixtures/llm-stream';
import { collect, endpointRequest, hastyOptions, textOf } from '../../fixtures/llm-talk';

/** A whole reply in one piece, as it comes when the network is faster than the page. */
function allAtOnce(tokens: number): Uint8Array<ArrayBuffer> {
  const events = faultTokens(tokens).map((content) => chunk({ delta: { content } }));
  const lines = [...events, chunk({ reason: 'stop' })].map((event) => `data: ${JSON.stringify(event)}\n\n`);
  return new TextEncoder().encode(`${lines.join('')}data: [DONE]\n\n`);
}

function answering(bytes: Uint8Array<ArrayBuffer>): typeof fetch {
  return () => {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        controller.enqueue(bytes);
        controller.close();
      },
    });
    return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
  };
}

/** How often something else had its turn while `work` went on. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let going = true;
  const turn = (): void => {
    turns += 1;
    if (going) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  going = false;
  return turns;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a reply that is all there at once', () => {
  test('is handed on in small pieces, and whole', async () => {
    const bytes = allAtOnce(2000);
    const response = await createTransport('https://api.example', answering(bytes))('https://api.example/v1');
    const pieces: Uint8Array[] = [];
    const reader = response.body?.getReader();
    for (let step = await reader?.read(); step?.value; step = await reader?.read()) pieces.push(step.value);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(4096);
    expect(Buffer.concat(pieces).equals(Buffer.from(bytes))).toBe(true);
  });

  test('lets the page have its turn each time it has taken long enough', async () => {
    let now = 0;
    // Every look at the clock finds it ten milliseconds on.
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    const options = hastyOptions({ fetch: answering(allAtOnce(2000)) });
    const request = endpointRequest('https://api.example/v1');
    let text = '';
    const turns = await turnsDuring(async () => {
      text = textOf(await collect(openEndpoint(request, new AbortController().signal, options)));
    });
    expect(text).toBe(faultText(2000));
    expect(turns).toBeGreaterThan(30);
  });
});
