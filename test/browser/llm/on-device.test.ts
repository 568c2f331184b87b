import { afterEach, describe, expect, it } from 'vitest';
import { gpuState } from '../../../src/services/llm/on-device/gpu';
import { cachedModels, deleteCached, isCached } from '../../../src/services/llm/on-device/model-cache';
import { modelUrl } from '../../../src/services/llm/on-device/models';
import { downloadPromptModel, promptState } from '../../../src/services/llm/on-device/prompt-api';
import { openPromptApi } from '../../../src/services/llm/on-device/prompt-reply';
import { openWebLlm } from '../../../src/services/llm/on-device/web-llm-reply';
import { collect } from '../../fixtures/llm-talk';
import { deviceRequest } from '../../unit/llm/on-device/support';

const MODEL = 'Qwen2.5-0.5B-Instruct-q4f16_1-MLC';
const never = new AbortController().signal;

describe('models on this device, in a real browser', () => {
  it('tells what this browser really has', async () => {
    const has = 'LanguageModel' in globalThis;
    const state = await promptState('en');
    expect(has ? ['unavailable', 'downloadable', 'downloading', 'available'] : ['missing']).toContain(
      state.kind,
    );
    const gpu = await gpuState();
    expect('gpu' in navigator ? ['ready', 'no-adapter'] : ['no-webgpu']).toContain(gpu.kind);
  });

  it('answers with a coded failure where there is no model', async () => {
    const state = await promptState('en');
    const parts = await collect(openPromptApi(deviceRequest(), never));
    if (state.kind !== 'available') {
      const code = 'speaks' in state ? 'device-not-ready' : 'device-missing';
      expect(parts).toEqual([{ type: 'failed', failure: { code } }]);
    }
    const gpu = await gpuState();
    const downloaded = deviceRequest({ engine: 'webllm', model: MODEL });
    const code = gpu.kind === 'ready' ? 'device-not-ready' : 'device-missing';
    expect(await collect(openWebLlm(downloaded, never))).toEqual([{ type: 'failed', failure: { code } }]);
  });

  it('does not begin a download without a click, and says so or what else is missing', async () => {
    const state = await promptState('en');
    if (state.kind === 'available') return;
    const end = await downloadPromptModel({ locale: 'en', signal: never, onProgress: () => undefined });
    expect(end.kind).toBe('failed');
  });
});

describe('downloaded models in the browser’s own caches', () => {
  afterEach(() => deleteCached(MODEL));

  it('are found whole or in part, and deleted', async () => {
    const weights = await caches.open('webllm/model');
    const manifest = JSON.stringify({ records: [{ dataPath: 'params_shard_0.bin' }] });
    await weights.put(`${modelUrl(MODEL)}tensor-cache.json`, new Response(manifest));
    expect(await cachedModels()).toEqual([{ id: MODEL, whole: false }]);
    expect(await isCached(MODEL)).toBe(false);
    await weights.put(`${modelUrl(MODEL)}params_shard_0.bin`, new Response('weights'));
    expect(await cachedModels()).toEqual([{ id: MODEL, whole: true }]);
    expect(await isCached(MODEL)).toBe(true);
    await deleteCached(MODEL);
    expect(await cachedModels()).toEqual([]);
    expect((await weights.keys()).length).toBe(0);
  });
});
