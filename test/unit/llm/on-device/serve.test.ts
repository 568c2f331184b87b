import type { LanguageModelV4, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { describe, expect, it } from 'vitest';
import { createLoopback } from '../../../../src/services/llm/on-device/web-llm-loopback';
import type { FromWorker } from '../../../../src/services/llm/on-device/web-llm-protocol';
import { serve } from '../../../../src/services/llm/on-device/web-llm-serve';
import type { Overheard } from '../../../../src/services/llm/on-device/web-llm-serve';

const NOTHING: Overheard = { finishReason: null, usage: null, error: null };
const PROMPT = [{ role: 'user' as const, content: [{ type: 'text' as const, text: 'Hello' }] }];

const FINISH: LanguageModelV4StreamPart = {
  type: 'finish',
  finishReason: { unified: 'stop', raw: 'stop' },
  usage: {
    inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: undefined, text: undefined, reasoning: undefined },
  },
};

type Stream = (signal: AbortSignal | undefined) => ReadableStream<LanguageModelV4StreamPart>;

function modelOf(stream: Stream): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'stand-in',
    modelId: 'm',
    supportedUrls: {},
    doGenerate: () => Promise.reject(new Error('no')),
    doStream: ({ abortSignal }) => Promise.resolve({ stream: stream(abortSignal) }),
  };
}

const streaming =
  (parts: readonly LanguageModelV4StreamPart[]) => (): ReadableStream<LanguageModelV4StreamPart> =>
    new ReadableStream({
      start: (controller) => {
        for (const part of parts) controller.enqueue(part);
        controller.close();
      },
    });

/** The worker's side with a stand-in for the library; what it tells, in order. */
function worker(stream: Stream, heard: readonly Overheard[] = []) {
  const told: FromWorker[] = [];
  const waiting = [...heard];
  const overheard = (): Overheard => waiting.shift() ?? NOTHING;
  const take = serve(
    (_model, onReport) => {
      onReport({ progress: 0.5, text: 'half' });
      return { loaded: Promise.resolve({ model: modelOf(stream), overheard }), overheard };
    },
    (message) => told.push(message),
  );
  return { told, take };
}

describe('the worker’s side', () => {
  it('tells why a reply ended and how many tokens it had, which the adapter does not', async () => {
    const said = { finishReason: 'length', usage: { input: 12, output: 34 }, error: null };
    const { told, take } = worker(streaming([FINISH]), [NOTHING, said]);
    take({ kind: 'load', model: 'm' });
    take({ kind: 'ask', id: 1, asked: { prompt: PROMPT } });
    await expect.poll(() => told.at(-1)).toEqual({ kind: 'over', id: 1 });
    expect(told.slice(0, 2)).toEqual([
      { kind: 'report', report: { progress: 0.5, text: 'half' } },
      { kind: 'loaded' },
    ]);
    expect(told[2]).toMatchObject({
      part: {
        finishReason: { unified: 'length', raw: 'length' },
        usage: { inputTokens: { total: 12 }, outputTokens: { total: 34 } },
      },
    });
  });

  it('answers one question at a time, and one that was stopped in the line not at all', async () => {
    const began: number[] = [];
    const ends: (() => void)[] = [];
    const { told, take } = worker(
      () =>
        new ReadableStream({
          start: (controller) => {
            began.push(began.length + 1);
            ends.push(() => controller.close());
          },
        }),
    );
    take({ kind: 'load', model: 'm' });
    for (const id of [1, 2, 3]) take({ kind: 'ask', id, asked: { prompt: PROMPT } });
    take({ kind: 'stop', id: 2 });
    await expect.poll(() => began).toEqual([1]);
    ends[0]?.();
    await expect.poll(() => began).toEqual([1, 2]);
    ends[1]?.();
    await expect.poll(() => told.filter(({ kind }) => kind === 'over')).toHaveLength(3);
  });

  it('passes a stop on to the model', async () => {
    const { told, take } = worker(
      (signal) =>
        new ReadableStream({
          start: (controller) => signal?.addEventListener('abort', () => controller.close()),
        }),
    );
    take({ kind: 'load', model: 'm' });
    take({ kind: 'ask', id: 7, asked: { prompt: PROMPT } });
    await new Promise((resolve) => setTimeout(resolve));
    take({ kind: 'stop', id: 7 });
    await expect.poll(() => told.at(-1)).toEqual({ kind: 'over', id: 7 });
  });

  it('tells the engine’s own words rather than the adapter’s', async () => {
    const told: FromWorker[] = [];
    const take = serve(
      () => ({
        loaded: Promise.reject(new Error('Failed to initialize WebLLM engine: Unknown error')),
        overheard: () => ({ ...NOTHING, error: 'DeviceLostError: gone' }),
      }),
      (message) => told.push(message),
    );
    take({ kind: 'load', model: 'm' });
    await expect.poll(() => told).toEqual([{ kind: 'load-failed', message: 'DeviceLostError: gone' }]);
  });

  it('is told when nothing has been loaded', async () => {
    const { told, take } = worker(streaming([FINISH]));
    take({ kind: 'ask', id: 1, asked: { prompt: PROMPT } });
    await expect.poll(() => told).toMatchObject([{ kind: 'broken', id: 1 }]);
  });
});

describe('the line between the library’s halves', () => {
  it('passes everything on both ways and hears the end, the tokens and the errors', async () => {
    const atEngine: unknown[] = [];
    const atAdapter: unknown[] = [];
    const loop = createLoopback(() => ({ onmessage: (message) => atEngine.push(message) }));
    Object.assign(loop.worker, { onmessage: (message: unknown) => atAdapter.push(message) });
    const { postMessage: post } = loop.worker;
    post({ kind: 'reload' });
    const chunks = [
      {
        kind: 'return',
        uuid: 'a',
        content: { choices: [{ delta: { content: 'Hey' }, finish_reason: null }] },
      },
      { kind: 'return', uuid: 'b', content: { choices: [{ delta: {}, finish_reason: 'length' }] } },
      {
        kind: 'return',
        uuid: 'c',
        content: { choices: [], usage: { prompt_tokens: 9, completion_tokens: 2 } },
      },
      { kind: 'throw', uuid: 'd', content: 'Error: lost' },
      { kind: 'return', uuid: 'e', content: null },
    ];
    for (const chunk of chunks) loop.fromEngine(chunk);
    await expect.poll(() => atAdapter).toEqual(chunks);
    expect(atEngine).toEqual([{ kind: 'reload' }]);
    expect(loop.overheard()).toEqual({
      finishReason: 'length',
      usage: { input: 9, output: 2 },
      error: 'Error: lost',
    });
    expect(loop.overheard()).toEqual(NOTHING);
  });
});
