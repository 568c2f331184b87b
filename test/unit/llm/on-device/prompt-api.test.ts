import { describe, expect, it } from 'vitest';
import {
  canSample,
  downloadPromptModel,
  promptState,
  samplingOf,
} from '../../../../src/services/llm/on-device/prompt-api';
import { openPromptApi } from '../../../../src/services/llm/on-device/prompt-reply';
import type { DeviceProgress } from '../../../../src/services/llm/on-device/progress';
import { collect, endsOf, reasoningOf, textOf } from '../../../fixtures/llm-talk';
import { browserModel, deviceRequest, named } from './support';

const never = new AbortController().signal;
const HASTY = { firstTokenMs: 120, chunkMs: 120, noticeMs: 40, wakeMs: 120 };

describe('the state of the browser’s own model', () => {
  it('is missing where the browser has none, and told apart from an insecure page', async () => {
    expect(await promptState('en', {})).toEqual({ kind: 'missing' });
    expect(await promptState('en', { isSecureContext: false })).toEqual({ kind: 'insecure' });
  });

  it.each(['downloadable', 'downloading', 'available'])('is %s as the browser says', async (kind) => {
    const { scope } = browserModel({ availability: { en: kind } });
    expect(await promptState('en', scope)).toEqual({ kind, speaks: true });
  });

  it('tells a language that is not promised from a device that is not enough', async () => {
    const some = browserModel({ availability: { en: 'available' } });
    expect(await promptState('zh', some.scope)).toEqual({ kind: 'available', speaks: false });
    const none = browserModel({ availability: {} });
    expect(await promptState('zh', none.scope)).toEqual({ kind: 'unavailable' });
  });

  it('takes a refusal to answer, and an answer of a later day, for unavailable', async () => {
    const { api } = browserModel();
    const refusing = { ...api, availability: () => Promise.reject(named('NotAllowedError')) };
    expect(await promptState('en', { LanguageModel: refusing })).toEqual({ kind: 'unavailable' });
    const odd = { ...api, availability: () => Promise.resolve('after-tea') };
    expect(await promptState('en', { LanguageModel: odd })).toEqual({ kind: 'unavailable' });
  });
});

describe('its download', () => {
  async function run(model: ReturnType<typeof browserModel>, signal = never) {
    const steps: DeviceProgress[] = [];
    const onProgress = (step: DeviceProgress): void => void steps.push(step);
    const end = await downloadPromptModel({ locale: 'en', signal, onProgress }, model.scope);
    return { end, steps };
  }

  it('tells how far it has come, then that it is being loaded, and lets the session go', async () => {
    const model = browserModel({ steps: [0, 0.5, 1] });
    const { end, steps } = await run(model);
    expect(end).toEqual({ kind: 'done' });
    expect(steps).toEqual([
      { phase: 'fetching', fraction: 0 },
      { phase: 'fetching', fraction: 0.5 },
      { phase: 'loading', fraction: null },
    ]);
    expect(model.seen.destroyed).toBe(1);
  });

  it('is begun within the click: nothing is waited for before the browser is asked', () => {
    const model = browserModel();
    void run(model);
    expect(model.created).toHaveLength(1);
  });

  it('can be cancelled', async () => {
    const stop = new AbortController();
    const running = run(browserModel({ stuck: true }), stop.signal);
    stop.abort();
    expect((await running).end).toEqual({ kind: 'cancelled' });
  });

  it.each([
    ['NetworkError', 'network'],
    ['NotAllowedError', 'gesture'],
    ['QuotaExceededError', 'room'],
    ['OperationError', 'other'],
  ])('names what stopped it: %s', async (name, trouble) => {
    const { end } = await run(browserModel({ createError: named(name) }));
    expect(end).toEqual({ kind: 'failed', trouble, detail: 'said so' });
  });

  it('asks again without the language where it is refused', async () => {
    const model = browserModel({ createError: named('NotSupportedError') });
    expect((await run(model)).end).toMatchObject({ trouble: 'unsupported' });
    expect(model.created.map(({ expectedOutputs }) => expectedOutputs?.length ?? 0)).toEqual([1, 0]);
  });
});

describe('sampling', () => {
  it('is set only where a page may set it, both values together', async () => {
    expect(await samplingOf({ temperature: 0.4 }, browserModel().api)).toEqual({});
    expect(await canSample(browserModel({ params: null }).api)).toBe(false);
    const { api } = browserModel({ params: { defaultTopK: 3, maxTemperature: 1 } });
    expect(await canSample(api)).toBe(true);
    expect(await samplingOf({ temperature: 1.6 }, api)).toEqual({ temperature: 1, topK: 3 });
    expect(await samplingOf({}, api)).toEqual({});
  });
});

describe('a reply of the browser’s own model', () => {
  const open = (model: ReturnType<typeof browserModel>, signal = never, talk = {}) =>
    collect(openPromptApi(deviceRequest({}, talk), signal, { scope: model.scope, patience: HASTY }));

  it('streams deltas, ends once, and lets the session go', async () => {
    const model = browserModel({ chunks: ['  Hey', ', you', '.'] });
    const parts = await open(model);
    expect(textOf(parts)).toBe('Hey, you.');
    expect(endsOf(parts)).toEqual([{ type: 'complete', finishReason: 'stop' }]);
    expect(model.seen.destroyed).toBe(1);
    expect(model.prompted).toEqual(['I had a rough day.']);
    expect(model.created[0]).toMatchObject({
      initialPrompts: [
        { role: 'system', content: 'You are Hina.' },
        { role: 'user', content: 'Hello' },
        { role: 'assistant', content: 'Aye, friend.' },
      ],
      expectedOutputs: [{ type: 'text', languages: ['en'] }],
    });
  });

  it('names no language that the browser does not promise', async () => {
    const model = browserModel();
    await open(model, never, { locale: 'ja' });
    expect(model.created[0]?.expectedOutputs).toBeUndefined();
  });

  it('tells tokens by either name of the window', async () => {
    let used = 40;
    const counting = browserModel({
      session: {
        get contextUsage() {
          return used;
        },
        contextWindow: 4096,
        measureContextUsage: () => {
          used = 62;
          return Promise.resolve(10);
        },
      },
    });
    expect(endsOf(await open(counting))).toEqual([
      { type: 'complete', finishReason: 'stop', usage: { inputTokens: 50, outputTokens: 12 } },
    ]);
    const older = browserModel({ session: { inputUsage: 4096, inputQuota: 4096 } });
    expect(endsOf(await open(older))).toMatchObject([{ type: 'failed', failure: { code: 'length' } }]);
  });

  it('keeps thoughts apart where the browser tells them', async () => {
    const chunks = [{ type: 'thought', value: 'Hm.' }, { type: 'text', value: 'Hey.' }, 7, null];
    const parts = await open(browserModel({ chunks }));
    expect([reasoningOf(parts), textOf(parts)]).toEqual(['Hm.', 'Hey.']);
  });

  it.each([
    [{}, 'device-missing'],
    [{ en: 'downloadable' }, 'device-not-ready'],
    [{ en: 'downloading' }, 'device-not-ready'],
  ])('asks nothing where the model is not there: %j', async (availability, code) => {
    const model = browserModel({ availability });
    expect(await open(model)).toEqual([{ type: 'failed', failure: { code } }]);
    expect(model.created).toEqual([]);
  });

  it.each([
    ['QuotaExceededError', 'too big', 'context-too-long'],
    ['NotSupportedError', 'The language being used is unsupported', 'device-language'],
    ['NotReadableError', 'The execution yielded a bad response.', 'content-filter'],
    ['NotReadableError', 'The request was throttled', 'device-failed'],
    ['NotAllowedError', 'Requires a user gesture', 'device-not-ready'],
    ['UnknownError', 'Other generic failures occurred.', 'device-failed'],
    ['AbortError', 'Not by the user', 'device-failed'],
  ])('codes %s, “%s”', async (name, message, code) => {
    const failure = { code, detail: message };
    const early = browserModel({ createError: named(name, message) });
    expect(await open(early)).toEqual([{ type: 'failed', failure }]);
    const late = browserModel({ chunks: ['Hey'], after: named(name, message) });
    expect(await open(late)).toEqual([
      { type: 'text', text: 'Hey' },
      { type: 'failed', failure },
    ]);
    expect(late.seen.destroyed).toBe(1);
  });

  it('says so when the model says nothing', async () => {
    expect(endsOf(await open(browserModel({ chunks: ['', '  '] })))).toMatchObject([
      { type: 'failed', failure: { code: 'empty' } },
    ]);
  });

  it('is stopped before, while a session is made, and in the middle, keeping what came', async () => {
    const before = new AbortController();
    before.abort();
    expect(await open(browserModel({ stuck: true }), before.signal)).toEqual([{ type: 'stopped' }]);
    const during = new AbortController();
    const making = open(browserModel({ stuck: true }), during.signal);
    setTimeout(() => during.abort(), 5);
    expect(await making).toEqual([{ type: 'stopped' }]);
    const middle = new AbortController();
    const model = browserModel({ chunks: ['Hey'], after: 'silence' });
    const parts = [];
    for await (const part of openPromptApi(deviceRequest(), middle.signal, { scope: model.scope })) {
      parts.push(part);
      middle.abort();
    }
    expect(parts).toEqual([{ type: 'text', text: 'Hey' }, { type: 'stopped' }]);
    expect(model.seen).toEqual({ destroyed: 1, cancelled: 1 });
  });

  it('tells of a silence, and gives up in the end', async () => {
    const model = browserModel({ chunks: [], after: 'silence' });
    const parts = await open(model);
    expect(parts[0]).toMatchObject({ type: 'waiting' });
    expect(parts.at(-1)).toEqual({ type: 'failed', failure: { code: 'device-failed' } });
    expect(model.seen.destroyed).toBe(1);
  });

  it('lets the session go when nobody listens any more', async () => {
    const model = browserModel({ chunks: ['a', 'b', 'c'] });
    for await (const part of openPromptApi(deviceRequest(), never, { scope: model.scope })) {
      if (part.type === 'text') break;
    }
    await expect.poll(() => model.seen.destroyed).toBe(1);
  });
});
