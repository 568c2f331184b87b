import type { CardFault, CardOutcome } from './cards/fault';
import { importCard } from './cards/import-card';
import { MOST_JSON_BYTES, MOST_JSON_MIB, parseJson } from './cards/json';
import { KnownCards } from './cards/known';
import { MOST_CARD_MIB, carrierOf, faultsOf } from './cards/read';
import { Refused, Repairs, refuse } from './cards/refusal';
import { findShape } from './cards/shape';
import { looksLikeDataset } from './dataset/shape';
import { SESSION_LOG_FORMAT } from './format';
import { importLog } from './import-log';
import type { ImportOutcome } from './outcome';
import { importChat, looksLikeChat } from './sillytavern';
import type { ChatOutcome } from './sillytavern';

/** What became of one of several files. `unknown`: no kind of file that can be read, or read here. */
export type FileOutcome = { readonly name: string } & (
  | { readonly kind: 'session-log'; readonly outcome: ImportOutcome }
  | { readonly kind: 'card'; readonly outcome: CardOutcome }
  | { readonly kind: 'chat'; readonly outcome: ChatOutcome }
  | { readonly kind: 'lorebook' }
  | { readonly kind: 'dataset'; readonly file: File }
  | { readonly kind: 'unknown'; readonly faults: readonly CardFault[] }
  | { readonly kind: 'cancelled' }
);

type FileKind = 'session-log' | 'card' | 'chat' | 'lorebook' | 'dataset';

export interface ImportFilesOptions {
  /** Stops between two files, and within one as long as nothing of it is written. */
  readonly signal?: AbortSignal;
  /** After each file, cancelled ones aside. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How much of a file is looked at to tell what it is. */
const HEAD_BYTES = 256 * 1024;
const LOG_MARK = new RegExp(`"format"\\s*:\\s*"${SESSION_LOG_FORMAT}"`);
/** Begins like text, a byte order mark aside: anything else is no JSON. */
const JSON_START = /^\ufeff?\s*[{[]/;

type Bytes = Uint8Array<ArrayBuffer>;

async function bytesOf(file: Blob): Promise<Bytes> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse('unreadable');
  }
}

/** What a file of JSON is, by its content. Throws `Refused` when it is nothing that is known. */
async function kindOfJson(file: Blob): Promise<FileKind> {
  if (file.size > MOST_JSON_BYTES) {
    refuse('too-large', '', { size: Math.ceil(file.size / 1024 / 1024), limit: MOST_JSON_MIB });
  }
  const value = await parseJson(await bytesOf(file), new Repairs());
  try {
    findShape(value, new Repairs());
    return 'card';
  } catch (error) {
    const code = error instanceof Refused ? error.faults[0]?.code : undefined;
    if (code === 'is-lorebook') return 'lorebook';
    if (code === 'is-session-log') return 'session-log';
    if (code === 'not-a-card') return refuse('not-known');
    throw error;
  }
}

async function kindOf(file: Blob): Promise<FileKind> {
  if (file.size === 0) refuse('empty');
  const head = await bytesOf(file.slice(0, HEAD_BYTES));
  if (carrierOf(head) !== 'json') {
    if (file.size > MOST_CARD_MIB * 1024 * 1024) return 'card';
    // An archive behind a picture shows at its end.
    if (carrierOf(await bytesOf(file)) === 'picture') refuse('is-picture');
    return 'card';
  }
  const text = new TextDecoder().decode(head);
  if (LOG_MARK.test(text)) return 'session-log';
  if (looksLikeChat(text)) return 'chat';
  if (looksLikeDataset(text)) return 'dataset';
  if (!JSON_START.test(text)) refuse('not-known');
  return kindOfJson(file);
}

async function importFile(file: File, known: KnownCards, signal?: AbortSignal): Promise<FileOutcome> {
  const { name } = file;
  const kind = await kindOf(file);
  signal?.throwIfAborted();
  switch (kind) {
    case 'session-log':
      return { name, kind, outcome: await importLog(file) };
    case 'chat':
      return { name, kind, outcome: await importChat(file) };
    case 'card':
      return { name, kind, outcome: await importCard(file, { known, ...(signal && { signal }) }) };
    case 'lorebook':
      return { name, kind };
    case 'dataset':
      // Looked at where recordings are, and brought in from there.
      return { name, kind, file };
  }
}

async function importOrExplain(file: File, known: KnownCards, signal?: AbortSignal): Promise<FileOutcome> {
  try {
    return await importFile(file, known, signal);
  } catch (error) {
    if (signal?.aborted) return { name: file.name, kind: 'cancelled' };
    return { name: file.name, kind: 'unknown', faults: faultsOf(error) };
  }
}

/** Lets the page have its turn, whatever there is to do. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** See `importFiles` of the index, which is this with the reading of the formats loaded when it is needed. */
export async function importAny(
  files: readonly File[],
  { signal, onProgress }: ImportFilesOptions = {},
): Promise<readonly FileOutcome[]> {
  const known = new KnownCards();
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    await breathe();
    if (signal?.aborted) {
      outcomes.push({ name: file.name, kind: 'cancelled' });
      continue;
    }
    outcomes.push(await importOrExplain(file, known, signal));
    onProgress?.(outcomes.length, files.length);
  }
  return outcomes;
}
