import { beforeEach, describe, expect, test, vi } from 'vitest';
import { StorageError } from '../../../src/services/storage';
import type { BundlePlan, SessionBundle } from '../../../src/services/storage';
import { toStorageError } from '../../../src/services/storage/errors';
import { importSessionLog } from '../../../src/services/transfer';
import { aReply, aSession, aTurn } from '../../fixtures/builders';
import { fitsItsSentence } from './fault-values';
import { logOf } from './support';

const storage = vi.hoisted(() => ({ foreignIds: vi.fn(), existingBundles: vi.fn(), writeBundles: vi.fn() }));
vi.mock('../../../src/services/storage', async (original) => ({
  ...(await original<typeof import('../../../src/services/storage')>()),
  ...storage,
}));

const sessionId = 'session-1';
const bundle: SessionBundle = {
  session: aSession({ id: sessionId }),
  turns: [aTurn({ id: 'turn-1', sessionId })],
  replies: [aReply({ id: 'reply-1', sessionId, turnId: 'turn-1' })],
  ratings: [],
  diversity: [],
};
const file = new File([JSON.stringify(logOf(bundle))], 'log.json');

beforeEach(() => {
  vi.resetAllMocks();
  storage.foreignIds.mockResolvedValue(new Set());
  storage.existingBundles.mockResolvedValue([]);
});

describe('an import', () => {
  test('that meets another state inside the transaction than before it is refused there', async () => {
    const meanwhile = { ...bundle, replies: bundle.replies.map((row) => ({ ...row, text: 'Meanwhile.' })) };
    storage.writeBundles.mockImplementation((bundles: SessionBundle[], plan: BundlePlan) => {
      try {
        for (const each of bundles) plan(meanwhile, each);
        return Promise.resolve(1);
      } catch (error) {
        return Promise.reject(toStorageError(error));
      }
    });
    const outcome = await importSessionLog(file);
    expect(outcome).toEqual({
      ok: false,
      faults: [
        { code: 'conflict', place: 'sessions[0].turns[0].replies[0].text', values: { found: 'reply-1' } },
      ],
      total: 1,
    });
  });

  test('says of ids that belong to another session here where they stand', async () => {
    storage.foreignIds.mockResolvedValue(new Set(['turn-1', 'reply-1']));
    expect(await importSessionLog(file)).toEqual({
      ok: false,
      faults: [
        { code: 'foreign-id', place: 'sessions[0].turns[0].id', values: { found: 'turn-1' } },
        { code: 'foreign-id', place: 'sessions[0].turns[0].replies[0].id', values: { found: 'reply-1' } },
      ],
      total: 2,
    });
    expect(storage.writeBundles).not.toHaveBeenCalled();
  });

  test.each([
    ['storage-full', new StorageError('storage-full', 'No room.')],
    ['storage', new StorageError('storage', 'x'.repeat(500))],
    ['unexpected', new RangeError('Odd.')],
    ['unexpected', 'a thrown word'],
  ])('that fails with %s never rejects', async (code, error) => {
    storage.writeBundles.mockRejectedValue(error);
    const outcome = await importSessionLog(file);
    if (outcome.ok) throw new Error('It went well.');
    expect(outcome.faults.map((fault) => fault.code)).toEqual([code]);
    expect(outcome.faults.every(fitsItsSentence)).toBe(true);
    expect(String(outcome.faults[0]?.values['detail']).length).toBeLessThanOrEqual(201);
  });

  test('reports what was mended, the first of it', async () => {
    const careless = JSON.stringify({
      ...logOf(bundle),
      sessions: Array.from({ length: 30 }, (_, index) => {
        const session = aSession({ id: `session-${index}` });
        return logOf({ session, turns: [], replies: [], ratings: [], diversity: [] })['sessions'];
      })
        .flat()
        .map((session) => ({ ...(session as object), seed: undefined })),
    });
    storage.writeBundles.mockImplementation((bundles: SessionBundle[], plan: BundlePlan) =>
      Promise.resolve(bundles.map((each) => plan(null, each)).length),
    );
    const harmful = careless.replace('"locale":', '"__proto__":{"polluted":true},"locale":');
    const outcome = await importSessionLog(new File([harmful], 'log.json'));
    if (!outcome.ok) throw new Error('It was refused.');
    const { repaired, repairedTotal, sessionsAdded } = outcome.report;
    expect({ sessionsAdded, repairedTotal, listed: repaired.length }).toEqual({
      sessionsAdded: 30,
      repairedTotal: 31,
      listed: 20,
    });
    expect(repaired.slice(0, 2)).toEqual([
      { code: 'unsafe-key', place: 'sessions[0].__proto__', values: {} },
      { code: 'filled-in', place: 'sessions[0].seed', values: {} },
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
