import { findDeviceModel, MODEL_IDS, modelUrl } from './models';

/*
 * WebLLM keeps what it fetches in three caches of this origin. They are read here without the library, which is far
 * too large to be loaded for a list.
 */
const WEIGHTS = 'webllm/model';
const CONFIG = 'webllm/config';
const PROGRAMS = 'webllm/wasm';

export interface CachedModel {
  readonly id: string;
  /** False where a download was broken off: only a part of it is here. */
  readonly whole: boolean;
}

interface Manifest {
  readonly records: readonly { readonly dataPath: string }[];
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'records' in value &&
    Array.isArray(value.records) &&
    value.records.every(
      (record: unknown) => typeof (record as Manifest['records'][number])?.dataPath === 'string',
    )
  );
}

async function urlsIn(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => url);
}

/** Whether every part of the weights is there. */
async function isWhole(base: string, cache: Cache, urls: ReadonlySet<string>): Promise<boolean> {
  const answer = await cache.match(`${base}tensor-cache.json`);
  if (!answer) return false;
  try {
    const manifest: unknown = await answer.json();
    return (
      isManifest(manifest) && manifest.records.every(({ dataPath }) => urls.has(new URL(dataPath, base).href))
    );
  } catch {
    return false;
  }
}

/** The models that lie in this browser, whole or in part, in the order of the list. Rejects where caches are refused. */
export async function cachedModels(
  store: CacheStorage | undefined = globalThis.caches,
): Promise<CachedModel[]> {
  if (!store || !(await store.has(WEIGHTS))) return [];
  const cache = await store.open(WEIGHTS);
  const urls = await urlsIn(cache);
  const all = new Set(urls);
  const here = MODEL_IDS.filter((id) => urls.some((url) => url.startsWith(modelUrl(id))));
  return Promise.all(here.map(async (id) => ({ id, whole: await isWhole(modelUrl(id), cache, all) })));
}

/** Whether the model can be loaded without the network; false where caches are refused. */
export async function isCached(
  id: string,
  store: CacheStorage | undefined = globalThis.caches,
): Promise<boolean> {
  if (!findDeviceModel(id)) return false;
  try {
    return (await cachedModels(store)).some((model) => model.id === id && model.whole);
  } catch {
    return false;
  }
}

async function deleteUnder(cache: Cache, base: string): Promise<void> {
  const own = (await urlsIn(cache)).filter((url) => url.startsWith(base));
  await Promise.all(own.map((url) => cache.delete(url)));
}

/**
 * Deletes a model from this browser, also one that is only there in part. The small programs that models share go with
 * the last of them.
 */
export async function deleteCached(
  id: string,
  store: CacheStorage | undefined = globalThis.caches,
): Promise<void> {
  if (!store) return;
  for (const name of [WEIGHTS, CONFIG]) {
    if (await store.has(name)) await deleteUnder(await store.open(name), modelUrl(id));
  }
  if ((await cachedModels(store)).length === 0) await store.delete(PROGRAMS);
}
