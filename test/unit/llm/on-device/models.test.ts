import { prebuiltAppConfig, hasModelInCache } from '@mlc-ai/web-llm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { gpuState } from '../../../../src/services/llm/on-device/gpu';
import { plainMessages, plainTalk } from '../../../../src/services/llm/on-device/messages';
import { cachedModels, deleteCached, isCached } from '../../../../src/services/llm/on-device/model-cache';
import {
  DEVICE_MODELS,
  findDeviceModel,
  MODEL_IDS,
  MODEL_WINDOW,
  modelUrl,
  RECOMMENDED_STEM,
  variantFor,
} from '../../../../src/services/llm/on-device/models';
import { listModels } from '../../../../src/features/settings/model-choice';
import { aTalk } from '../../../fixtures/llm-talk';

describe('the list of models', () => {
  it('is what the library itself has: ids, memory, windows and addresses', () => {
    const known = new Map(prebuiltAppConfig.model_list.map((record) => [record.model_id, record]));
    for (const id of MODEL_IDS) {
      const record = known.get(id);
      expect(record?.vram_required_MB, id).toBe(findDeviceModel(id)?.variant.vramMb);
      expect(record?.overrides?.context_window_size, id).toBe(MODEL_WINDOW);
      expect(`${record?.model}/resolve/main/`, id).toBe(modelUrl(id));
      expect(record?.model_type ?? 0, id).toBe(0);
    }
  });

  it('has no model that needs less memory than it is large', () => {
    for (const { f16, f32, billions } of DEVICE_MODELS) {
      expect(f16.vramMb).toBeGreaterThan(billions * 500);
      if (f32) expect(f32.vramMb).toBeGreaterThan(f16.vramMb);
    }
  });

  it('recommends a small one that speaks every language', () => {
    for (const speaks of ['en', 'zh', 'ja'] as const) {
      const listed = listModels({ search: '', order: 'smallest', speaks, f16: true });
      const recommended = listed.filter((one) => one.recommended);
      expect(recommended.map(({ model }) => model.stem)).toEqual([RECOMMENDED_STEM]);
      expect(recommended[0]?.variant.downloadMb).toBeLessThan(1000);
    }
  });

  it('is searched and ordered, and offers only what the graphics card can run', () => {
    const all = { search: '', order: 'smallest', speaks: null, f16: true } as const;
    const sizes = listModels(all).map(({ variant }) => variant.downloadMb);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(listModels({ ...all, order: 'largest' })[0]?.variant.downloadMb).toBe(Math.max(...sizes));
    expect(listModels({ ...all, search: 'ＱＷＥＮ３ 1.7' }).map(({ model }) => model.name)).toEqual([
      'Qwen3 1.7B',
    ]);
    expect(listModels({ ...all, search: 'nothing like it' })).toEqual([]);
    const plain = listModels({ ...all, f16: false });
    expect(plain.every(({ variant }) => variant.id.includes('q4f32'))).toBe(true);
    const gemma = DEVICE_MODELS.find(({ stem }) => stem === 'gemma3-1b-it');
    expect(gemma && variantFor(gemma, false)).toBeNull();
  });
});

/** The Cache API over maps. */
function standInCaches(): CacheStorage {
  const stores = new Map<string, Map<string, Response>>();
  const urlOf = (request: RequestInfo | URL): string =>
    request instanceof Request ? request.url : String(request);
  const cacheOf = (entries: Map<string, Response>) => ({
    keys: () => Promise.resolve([...entries.keys()].map((url) => new Request(url))),
    match: (request: RequestInfo | URL) => Promise.resolve(entries.get(urlOf(request))?.clone()),
    put: (request: RequestInfo | URL, response: Response) => {
      entries.set(urlOf(request), response);
      return Promise.resolve();
    },
    delete: (request: RequestInfo | URL) => Promise.resolve(entries.delete(urlOf(request))),
  });
  return {
    has: (name: string) => Promise.resolve(stores.has(name)),
    open: (name: string) => {
      const entries = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, entries);
      return Promise.resolve(cacheOf(entries));
    },
    delete: (name: string) => Promise.resolve(stores.delete(name)),
    keys: () => Promise.resolve([...stores.keys()]),
  } as unknown as CacheStorage;
}

const [ONE, OTHER] = ['Qwen2.5-1.5B-Instruct-q4f16_1-MLC', 'Qwen2.5-0.5B-Instruct-q4f16_1-MLC'] as const;

async function fill(store: CacheStorage, id: string, parts: readonly string[]): Promise<void> {
  const weights = await store.open('webllm/model');
  const manifest = { records: [{ dataPath: 'params_0.bin' }, { dataPath: 'params_1.bin' }] };
  for (const part of parts) {
    const body = part === 'tensor-cache.json' ? JSON.stringify(manifest) : 'x';
    await weights.put(modelUrl(id) + part, new Response(body));
  }
  await (await store.open('webllm/config')).put(`${modelUrl(id)}mlc-chat-config.json`, new Response('{}'));
  await (await store.open('webllm/wasm')).put(`https://example.test/${id}.wasm`, new Response('x'));
}

const WHOLE = ['tensor-cache.json', 'params_0.bin', 'params_1.bin', 'tokenizer.json'];

describe('the models in this browser', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are told whole or in part, as the library itself tells them', async () => {
    const store = standInCaches();
    expect(await cachedModels(store)).toEqual([]);
    await fill(store, ONE, WHOLE);
    await fill(store, OTHER, ['tensor-cache.json', 'params_0.bin']);
    expect(await cachedModels(store)).toEqual([
      { id: OTHER, whole: false },
      { id: ONE, whole: true },
    ]);
    vi.stubGlobal('caches', store);
    for (const id of [ONE, OTHER]) expect(await isCached(id)).toBe(await hasModelInCache(id));
    expect(await isCached('no-such-model')).toBe(false);
  });

  it('can be deleted, the shared programs with the last of them', async () => {
    const store = standInCaches();
    await fill(store, ONE, WHOLE);
    await fill(store, OTHER, ['params_0.bin']);
    await deleteCached(OTHER, store);
    expect(await cachedModels(store)).toEqual([{ id: ONE, whole: true }]);
    expect(await store.has('webllm/wasm')).toBe(true);
    await deleteCached(ONE, store);
    expect(await cachedModels(store)).toEqual([]);
    expect(await (await store.open('webllm/config')).keys()).toEqual([]);
    expect(await store.has('webllm/wasm')).toBe(false);
  });

  it('are none where the browser refuses caches, or a manifest is broken', async () => {
    expect(await cachedModels(undefined)).toEqual([]);
    const store = standInCaches();
    await (await store.open('webllm/model')).put(`${modelUrl(ONE)}tensor-cache.json`, new Response('<html>'));
    expect(await cachedModels(store)).toEqual([{ id: ONE, whole: false }]);
    const refusing = { has: () => Promise.reject(new Error('no')) } as unknown as CacheStorage;
    expect(await isCached(ONE, refusing)).toBe(false);
  });
});

describe('WebGPU', () => {
  const gpu = (requestAdapter: () => Promise<unknown>) =>
    gpuState({ isSecureContext: true, navigator: { gpu: { requestAdapter } } } as never);

  it('is told in its four states', async () => {
    expect(await gpuState({ isSecureContext: false })).toEqual({ kind: 'insecure' });
    expect(await gpuState({ isSecureContext: true, navigator: {} })).toEqual({ kind: 'no-webgpu' });
    expect(await gpu(() => Promise.resolve(null))).toEqual({ kind: 'no-adapter' });
    expect(await gpu(() => Promise.reject(new Error('no')))).toEqual({ kind: 'no-adapter' });
    const features = new Set(['shader-f16']);
    expect(await gpu(() => Promise.resolve({ features }))).toEqual({ kind: 'ready', f16: true });
  });
});

describe('the talk as a model on the device takes it', () => {
  it('gathers the instructions and joins the sides', () => {
    const messages = [
      { role: 'system', content: 'A' },
      { role: 'user', content: '1' },
      { role: 'system', content: 'B' },
      { role: 'user', content: '2' },
      { role: 'system', content: 'C' },
    ] as const;
    expect(plainMessages(messages)).toEqual({
      system: 'A\n\nB\n\nC',
      messages: [{ role: 'user', content: '1\n\n2' }],
    });
  });

  it('asks for something after the character’s own words', () => {
    const own = { role: 'assistant', content: 'So I' } as const;
    expect(plainMessages([own, { role: 'system', content: 'Go on.' }]).messages).toEqual([
      own,
      { role: 'user', content: 'Go on.' },
    ]);
    expect(plainMessages([own], 'Hi').messages.at(-1)).toEqual({ role: 'user', content: 'Hi' });
    expect(plainMessages([{ role: 'system', content: 'A' }]).messages).toEqual([
      { role: 'user', content: '…' },
    ]);
  });

  it('ends with what the user says', () => {
    expect(plainTalk(aTalk()).messages.at(-1)).toEqual({ role: 'user', content: 'I had a rough day.' });
  });
});
