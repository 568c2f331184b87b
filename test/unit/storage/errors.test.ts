import { describe, expect, it } from 'vitest';
import { StorageError, guard, refuse, toStorageError } from '../../../src/services/storage/errors';

const quota = new DOMException('The quota has been exceeded.', 'QuotaExceededError');

describe('storage errors', () => {
  it.each([
    ['itself', quota],
    [
      'inside an aborted transaction',
      Object.assign(new Error('Aborted'), { name: 'AbortError', inner: quota }),
    ],
    ['as a cause', new Error('Failed', { cause: quota })],
    [
      'among the failures of many rows',
      Object.assign(new Error('2 of 3 failed'), { failures: [new Error(), quota] }),
    ],
    ['in the old Firefox way', Object.assign(new Error('x'), { name: 'NS_ERROR_DOM_QUOTA_REACHED' })],
  ])('know a full disk: %s', (_where, error) => {
    expect(toStorageError(error)).toMatchObject({ code: 'storage-full', cause: error });
  });

  it.each([new Error('Constraint'), 'a string', undefined, null, 7])(
    'take anything else for a fault: %s',
    (error) => {
      expect(toStorageError(error)).toMatchObject({ name: 'StorageError', code: 'storage' });
    },
  );

  it('stay what they are, wrapped or not', () => {
    const own = new StorageError('storage', 'The session is gone.');
    expect(toStorageError(own)).toBe(own);
    expect(toStorageError(Object.assign(new Error(), { inner: own }))).toBe(own);
  });

  it('survive an error that contains itself', () => {
    const error: Error & { inner?: unknown } = new Error('Round');
    error.inner = error;
    expect(toStorageError(error).code).toBe('storage');
  });

  it('are all that comes out of a guarded run', async () => {
    expect(await guard(() => 1)).toBe(1);
    await expect(guard(() => Promise.reject(quota))).rejects.toBeInstanceOf(StorageError);
    await expect(guard(() => refuse('No.'))).rejects.toMatchObject({
      failure: { code: 'storage', detail: 'No.' },
    });
  });

  it('shorten what they say', () => {
    expect(new StorageError('storage', 'x'.repeat(1000)).failure.detail).toHaveLength(300);
  });
});
