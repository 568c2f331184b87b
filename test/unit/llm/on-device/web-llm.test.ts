import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { afterEach, describe, expect, it } from 'vitest';
import { downloadModel } from '../../../../src/services/llm/on-device/web-llm-download';
import type { DeviceProgress } from '../../../../src/services/llm/on-device/progress';
import {
  closeEngine,
  engineFor,
  liveEngine,
  progressOf,
  troubleOf,
} from '../../../../src/services/llm/on-device/web-llm-engine';
import type { FromWorker, ToWorker } from '../../../../src/services/llm/on-device/web-llm-protocol';
import { openWebLlm } from '../../../../src/services/llm/on-device/web-llm-reply';
import type { WebLlmOptions } from '../../../../src/services/llm/on-device/web-llm-reply';
import { collect, endsOf, reasoningOf, textOf } from '../../../fixtures/llm-talk';
import { deviceRequest, StandInWorker } from './support';

const MODEL = 'Qwen2.5-1.5B-Instruct-q4f16_1-MLC';
const never = new AbortController().signal;
const HASTY = { firstTokenMs: 150, chunkMs: 150, noticeMs: 50, wakeMs: 150 };

type Say = (message: FromWorker) => void;

function finish(reason: string, input = 30, output = 4): LanguageModelV4StreamPart {
  const none = { noCache: undefined, cacheRead: undefined, cacheWrite: undefined };
  return {
    type: 'finish',
    finishReason: { unified: reason === 'length' ? 'length' : 'stop', raw: reason },
    usage: {
      inputTokens: { total: input, ...none },
      outputTokens: { total: output, text: undefined, reasoning: undefined },
    },
  };
}

function talk(id: number, deltas: readonly string[], end: LanguageModelV4StreamPart | null, say: Say): void {
  const part = (one: LanguageModelV4StreamPart): void => say({ kind: 'part', id, part: one });
  part({ type: 'stream-start', warnings: [] });
  part({ type: 'text-start', id: 't' });
  for (const delta of deltas) part({ type: 'text-delta', id: 't', delta });
  if (!end) return;
  part({ type: 'text-end', id: 't' });
  part(end);
  say({ kind: 'over', id });
}

/** A worker that loads at once and answers with these pieces. */
function talker(deltas: readonly string[], end: LanguageModelV4StreamPart | null = finish('stop')) {
  return new StandInWorker((message: ToWorker, say) => {
    if (message.kind === 'load') say({ kind: 'loaded' });
    if (message.kind === 'ask') talk(message.id, deltas, end, say);
  });
}

function options(worker: StandInWorker, more: Partial<WebLlmOptions> = {}): Partial<WebLlmOptions> {
  return {
    gpu: () => Promise.resolve({ kind: 'ready', f16: true }),
    isCached: () => Promise.resolve(true),
    engine: (model) => engineFor(model, () => worker),
    patience: HASTY,
    ...more,
  };
}

const request = (persona = {}, said = {}) =>
  deviceRequest({ engine: 'webllm', model: MODEL, ...persona }, said);
const open = (worker: StandInWorker, more: Partial<WebLlmOptions> = {}, signal = never) =>
  collect(openWebLlm(request(), signal, options(worker, more)));

afterEach(() => closeEngine());

describe('a reply of a downloaded model', () => {
  it('names its model, streams, and ends once with its tokens', async () => {
    const parts = await open(talker(['Hey', ' you.']));
    expect(parts[0]).toEqual({ type: 'model', model: MODEL });
    expect(textOf(parts)).toBe('Hey you.');
    expect(endsOf(parts)).toEqual([
      { type: 'complete', finishReason: 'stop', usage: { inputTokens: 30, outputTokens: 4 } },
    ]);
  });

  it('keeps what it thinks apart', async () => {
    const parts = await open(talker(['<think>', 'She is ', 'tired.</thi', 'nk>', '\n\nHey.']));
    expect([reasoningOf(parts).trim(), textOf(parts)]).toEqual(['She is tired.', 'Hey.']);
  });

  it('does not look finished when it was cut, or said nothing', async () => {
    const cut = await open(talker(['Hey'], finish('length')));
    expect(endsOf(cut)).toMatchObject([
      { type: 'failed', failure: { code: 'length' }, finishReason: 'length' },
    ]);
    closeEngine();
    const aborted = await open(talker(['Hey'], finish('abort')));
    expect(endsOf(aborted)).toMatchObject([{ type: 'failed', failure: { code: 'ended-early' } }]);
    closeEngine();
    expect(endsOf(await open(talker([])))).toMatchObject([{ type: 'failed', failure: { code: 'empty' } }]);
  });

  it('is asked with one instruction first, sides alternating, and the sampling of its persona', async () => {
    const worker = talker(['Hey.']);
    const said = {
      prompt: { template: 'card/1', system: 'You are Hina.', hash: '', postHistory: 'Stay short.' },
      insertions: [{ depth: 1, role: 'system' as const, text: 'It rains.' }],
    };
    const persona = { sampling: { temperature: 0.4, maxTokens: 99 } };
    await collect(openWebLlm(request(persona, said), never, options(worker)));
    const ask = worker.asked.find((message) => message.kind === 'ask');
    expect(ask).toMatchObject({ asked: { temperature: 0.4, maxOutputTokens: 99 } });
    expect(ask?.asked.prompt.map(({ role, content }) => [role, JSON.stringify(content)])).toEqual([
      ['system', JSON.stringify('You are Hina.\n\nIt rains.\n\nStay short.')],
      ['user', expect.stringContaining('Hello')],
      ['assistant', expect.stringContaining('Aye')],
      ['user', expect.stringContaining('rough day')],
    ]);
  });

  it.each([
    [{ kind: 'no-webgpu' }, true, 'device-missing'],
    [{ kind: 'no-adapter' }, true, 'device-missing'],
    [{ kind: 'ready', f16: true }, false, 'device-not-ready'],
  ] as const)('loads nothing where it cannot run: %j', async (gpu, here, code) => {
    const worker = talker(['Hey.']);
    const more = { gpu: () => Promise.resolve(gpu), isCached: () => Promise.resolve(here) };
    expect(await open(worker, more)).toEqual([{ type: 'failed', failure: { code } }]);
    expect(worker.asked).toEqual([]);
  });

  it.each([
    ['The WebGPU device was lost while loading the model.', 'device-failed'],
    ['Cannot find WebGPU in the environment', 'device-missing'],
    ['TypeError: Failed to fetch', 'device-not-ready'],
  ])('says why it could not be loaded: %s', async (message, code) => {
    const worker = new StandInWorker((_asked, say) => say({ kind: 'load-failed', message }));
    expect(await open(worker)).toEqual([{ type: 'failed', failure: { code, detail: message } }]);
  });

  it('says so when the worker’s own code is not to be had', async () => {
    const worker = new StandInWorker(() => worker.crash('Script error'));
    expect(endsOf(await open(worker))).toMatchObject([{ failure: { code: 'app-part-missing' } }]);
  });

  it('keeps what came before it broke, and begins the next reply with a new engine', async () => {
    const worker = new StandInWorker((message, say) => {
      if (message.kind === 'load') say({ kind: 'loaded' });
      if (message.kind !== 'ask') return;
      talk(message.id, ['Hey'], null, say);
      say({ kind: 'broken', id: message.id, message: 'Error: out of memory' });
    });
    const parts = await open(worker);
    expect(textOf(parts)).toBe('Hey');
    expect(endsOf(parts)).toEqual([
      { type: 'failed', failure: { code: 'device-failed', detail: 'Error: out of memory' } },
    ]);
    expect(worker.terminated).toBe(true);
    expect(liveEngine()).toBeNull();
  });

  it('says by how much a talk is too long, and keeps the engine', async () => {
    const message =
      'Prompt tokens exceed context window size: number of prompt tokens: 5120; context window size: 4096\nConsider…';
    const worker = new StandInWorker((asked, say) => {
      if (asked.kind === 'load') say({ kind: 'loaded' });
      if (asked.kind === 'ask') say({ kind: 'broken', id: asked.id, message });
    });
    expect(endsOf(await open(worker))).toMatchObject([
      { failure: { code: 'context-too-long', asked: 5120, limit: 4096 } },
    ]);
    expect(worker.terminated).toBe(false);
  });

  it('is stopped while it loads and in the middle; the engine stays', async () => {
    const loading = new StandInWorker(() => undefined);
    const early = new AbortController();
    const waiting = open(loading, {}, early.signal);
    setTimeout(() => early.abort(), 5);
    expect(await waiting).toEqual([{ type: 'stopped' }]);
    expect(loading.terminated).toBe(false);
    closeEngine();
    const worker = talker(['Hey'], null);
    const stop = new AbortController();
    const parts = [];
    for await (const part of openWebLlm(request(), stop.signal, options(worker))) {
      parts.push(part);
      if (part.type === 'text') stop.abort();
    }
    expect(endsOf(parts)).toEqual([{ type: 'stopped' }]);
    expect(textOf(parts)).toBe('Hey');
    expect(worker.asked.at(-1)).toMatchObject({ kind: 'stop' });
    expect(worker.terminated).toBe(false);
  });

  it('tells of a silence while it loads and gives up in the end', async () => {
    const parts = await open(new StandInWorker(() => undefined));
    expect(parts[0]).toMatchObject({ type: 'waiting' });
    expect(endsOf(parts)).toEqual([{ type: 'failed', failure: { code: 'device-failed' } }]);
  });
});

describe('the engine', () => {
  it('is loaded once for a model, and makes room for another', async () => {
    const first = talker(['Hey.']);
    await open(first);
    await open(first);
    expect(first.asked.filter(({ kind }) => kind === 'load')).toHaveLength(1);
    const second = talker(['Hey.']);
    await collect(openWebLlm(request({ model: 'Qwen3-1.7B-q4f16_1-MLC' }), never, options(second)));
    expect([first.terminated, second.terminated]).toEqual([true, false]);
  });

  it('is downloaded with progress, and can be cancelled at once', async () => {
    const steps: DeviceProgress[] = [];
    const onProgress = (step: DeviceProgress): void => void steps.push(step);
    const worker = new StandInWorker((_message, say) => {
      say({ kind: 'report', report: { progress: 0, text: 'Start to fetch params' } });
      say({
        kind: 'report',
        report: { progress: 0.25, text: 'Fetching param cache[3/9]: 210MB fetched. 25%…' },
      });
      say({
        kind: 'report',
        report: { progress: 0.5, text: 'Loading model from cache[5/9]: 440MB loaded.' },
      });
      say({ kind: 'loaded' });
    });
    const end = await downloadModel({ model: MODEL, signal: never, onProgress, start: () => worker });
    expect(end).toEqual({ kind: 'done' });
    expect(steps).toEqual([
      { phase: 'fetching', fraction: 0 },
      { phase: 'fetching', fraction: 0.25, megabytes: 210 },
      { phase: 'loading', fraction: 0.5 },
    ]);
    closeEngine();
    const stuck = new StandInWorker(() => undefined);
    const stop = new AbortController();
    const running = downloadModel({ model: MODEL, signal: stop.signal, onProgress, start: () => stuck });
    stop.abort();
    expect(await running).toEqual({ kind: 'cancelled' });
    expect(stuck.terminated).toBe(true);
  });

  it('says what stopped a download, and can be tried again', async () => {
    const message = 'NetworkError when attempting to fetch resource';
    const worker = new StandInWorker((_asked, say) => say({ kind: 'load-failed', message }));
    const once = { model: MODEL, signal: never, onProgress: () => undefined };
    expect(await downloadModel({ ...once, start: () => worker })).toEqual({
      kind: 'failed',
      trouble: 'network',
      detail: message,
    });
    expect(await downloadModel({ ...once, start: () => talker([]) })).toEqual({ kind: 'done' });
  });

  it.each([
    ['QuotaExceededError: quota has been exceeded', 'room'],
    ['DeviceLostError: The WebGPU device was lost', 'memory'],
    ['This model requires feature shader-f16', 'unsupported'],
    ['Cache.add() encountered a network error', 'network'],
    ['boom', 'other'],
  ])('knows trouble by the library’s words: %s', (message, trouble) => {
    expect(troubleOf(message)).toBe(trouble);
  });

  it('keeps progress within its bounds', () => {
    expect(progressOf({ progress: 1.2, text: 'Loading GPU shader modules[1/3]' }).fraction).toBe(1);
    expect(progressOf({ progress: Number.NaN, text: 'Start to fetch params' }).fraction).toBe(0);
  });
});
