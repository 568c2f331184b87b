import type { Failure, FailureCode } from '../../domain/failure';

export type StorageFailureCode = Extract<FailureCode, 'storage' | 'storage-full'>;

const QUOTA_NAMES = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];
const DETAIL_LENGTH = 300;

/** What leaves this room when the disk is full, or when the database did not do what it was asked. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly code: StorageFailureCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** The same as data, for a row or a sentence. */
  get failure(): Failure {
    return { code: this.code, detail: this.message.slice(0, DETAIL_LENGTH) };
  }
}

/** What leaves this room when a key is sealed and this tab has not been given the passphrase. Nothing is broken. */
export class KeyLockedError extends Error {
  override readonly name = 'KeyLockedError';
  readonly failure: Failure = { code: 'key-locked' };

  constructor() {
    super('The sealed keys are locked.');
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined;
}

/** The error itself and everything wrapped in it: a full disk often comes as the inner error of an aborted transaction. */
function withInner(error: unknown, seen = new Set<unknown>()): Set<unknown> {
  if (typeof error !== 'object' || error === null || seen.has(error)) return seen;
  seen.add(error);
  const failures = field(error, 'failures');
  const inner = [field(error, 'inner'), field(error, 'cause'), ...(Array.isArray(failures) ? failures : [])];
  for (const wrapped of inner) withInner(wrapped, seen);
  return seen;
}

export function toStorageError(error: unknown): StorageError {
  const all = [...withInner(error)];
  const own = all.find((each) => each instanceof StorageError);
  if (own) return own;
  const full = all.some((each) => QUOTA_NAMES.includes(String(field(each, 'name'))));
  const message = error instanceof Error || error instanceof DOMException ? error.message : String(error);
  return new StorageError(full ? 'storage-full' : 'storage', message, { cause: error });
}

/**
 * Runs something that touches the browser's storage; whatever goes wrong comes out as a `StorageError`, but for a locked
 * key, which is a `KeyLockedError`.
 */
export async function guard<T>(run: () => PromiseLike<T> | T): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof KeyLockedError ? error : toStorageError(error);
  }
}

/** For what a write refuses to do: the data stays as it was. */
export function refuse(reason: string): never {
  throw new StorageError('storage', reason);
}

/** Any error as a failure that can be told: what this room refused, or what nobody foresaw. */
export function failureOf(error: unknown): Failure {
  if (error instanceof StorageError || error instanceof KeyLockedError) return error.failure;
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'unknown', detail: detail.slice(0, DETAIL_LENGTH) };
}
