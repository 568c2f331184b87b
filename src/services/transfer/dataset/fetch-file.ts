import { DATASET } from '../../../content/dataset-sources';
import { MOST_MIB } from './decode';

/**
 * `address`: no address that can be asked. `status`: an answer that is not the file. `stalled`: nothing came for too
 * long. `network`: no answer, for whatever reason, or it broke off.
 */
export type FetchProblem =
  'address' | 'offline' | 'network' | 'status' | 'stalled' | 'too-large' | 'cancelled';

export type Fetched =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly problem: FetchProblem; readonly status?: number };

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Bytes so far. */
  readonly onBytes?: (bytes: number) => void;
}

/** The world around; all of it can be replaced in a test. */
interface FetchWorld {
  readonly fetch: typeof fetch;
  /** Milliseconds without a byte. */
  readonly patienceMs: number;
  readonly isOnline: () => boolean;
}

const MOST_BYTES = MOST_MIB * 1024 * 1024;
/** A file's page on GitHub; the file itself is elsewhere. */
const GITHUB_PAGE = /^https:\/\/github\.com\/([^/]+)\/([^/]+)\/(?:blob|raw)\/(.+)$/;

/** Where one of the eleven files is. */
export function datasetAddress(sourceId: string): string {
  return `${DATASET.files}${encodeURIComponent(sourceId)}.json`;
}

/** An address as it was pasted, as one that can be asked; null when it is none. */
export function readAddress(pasted: string): string | null {
  const text = pasted.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') return null;
  const [, owner, repository, path] = GITHUB_PAGE.exec(`${url.origin}${url.pathname}`) ?? [];
  if (owner && repository && path) return `https://raw.githubusercontent.com/${owner}/${repository}/${path}`;
  url.hash = '';
  return url.href;
}

/** The name of the file at an address. */
export function fileNameAt(address: string): string {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || 'dataset.json';
  } catch {
    return last;
  }
}

class TooLarge extends Error {}

async function readBody(response: Response, onChunk: (bytes: number) => void): Promise<Blob> {
  const reader = response.body?.getReader();
  if (!reader) return response.blob();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value);
    bytes += step.value.length;
    onChunk(bytes);
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new TooLarge();
    }
  }
  return new Blob(chunks);
}

/** Fetches a file. Never rejects; nothing is sent along that tells who asks. */
export async function fetchFile(
  address: string,
  { signal, onBytes }: FetchOptions,
  world: Partial<FetchWorld> = {},
): Promise<Fetched> {
  const ask = world.fetch ?? globalThis.fetch;
  const isOnline = world.isOnline ?? (() => navigator.onLine);
  const patienceMs = world.patienceMs ?? 30_000;
  const late = new AbortController();
  let timer = setTimeout(() => late.abort(), patienceMs);
  try {
    const response = await ask(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.any([signal, late.signal]),
    });
    if (!response.ok) return { ok: false, problem: 'status', status: response.status };
    const body = await readBody(response, (bytes) => {
      clearTimeout(timer);
      timer = setTimeout(() => late.abort(), patienceMs);
      onBytes?.(bytes);
    });
    return { ok: true, file: new File([body], fileNameAt(address), { type: 'application/json' }) };
  } catch (error) {
    if (signal.aborted) return { ok: false, problem: 'cancelled' };
    if (error instanceof TooLarge) return { ok: false, problem: 'too-large' };
    if (late.signal.aborted) return { ok: false, problem: 'stalled' };
    return { ok: false, problem: isOnline() ? 'network' : 'offline' };
  } finally {
    clearTimeout(timer);
  }
}
