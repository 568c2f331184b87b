import { describe, expect, it, onTestFinished } from 'vitest';
import {
  beginReply,
  checkpointReply,
  createSession,
  finishReply,
  getSession,
  listSessions,
  onBlocked,
  onVersionChange,
  requestPersistence,
  saveCredentials,
  setRatingMark,
  setSetting,
  storageEstimate,
  writeBundles,
} from '../../../src/services/storage';
import { ChatDatabase, database } from '../../../src/services/storage/database';
import { SOME_TIME, aSession, someCredentials } from '../../fixtures/builders';
import { aBegunReply, aNewReply, aNewTurn, freshDatabase, openRaw, rowCounts } from './support';

function counter(subscribe: (listener: () => void) => () => void): () => number {
  let calls = 0;
  onTestFinished(
    subscribe(() => {
      calls += 1;
    }),
  );
  return () => calls;
}

describe('versions', () => {
  it('lets a newer version in and writes nothing more', async () => {
    const name = freshDatabase();
    const changes = counter(onVersionChange);
    await createSession(aSession());
    const newer = await openRaw(name, 1000);
    expect(changes()).toBe(1);
    await expect(createSession(aSession())).rejects.toMatchObject({ name: 'StorageError', code: 'storage' });
    await expect(listSessions()).rejects.toMatchObject({ code: 'storage' });
    expect(database().isOpen()).toBe(false);
    expect(changes()).toBe(1);
    newer.close();
  });

  it('does not bring back what another tab has deleted', async () => {
    const name = freshDatabase();
    const changes = counter(onVersionChange);
    await createSession(aSession());
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).addEventListener('success', resolve);
    });
    expect(changes()).toBe(1);
    await expect(createSession(aSession())).rejects.toMatchObject({ code: 'storage' });
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  });

  it('refuses data that a newer version has written', async () => {
    const name = freshDatabase();
    const changes = counter(onVersionChange);
    (await openRaw(name, 1000)).close();
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await expect(getSession('any')).rejects.toMatchObject({
        code: 'storage',
        message: 'The data was written by a newer version of the app.',
      });
    }
    expect(changes()).toBe(1);
  });

  it('says so when another tab keeps it from upgrading, and goes on when it may', async () => {
    const name = freshDatabase();
    const blocked = counter(onBlocked);
    const older = await openRaw(name, 1);
    const session = aSession();
    const write = createSession(session);
    await expect.poll(blocked).toBe(1);
    older.close();
    await write;
    expect(await getSession(session.id)).toEqual(session);
  });

  it('keeps two connections of one version side by side', async () => {
    const name = freshDatabase();
    const session = aSession();
    await createSession(session);
    const second = new ChatDatabase(name);
    expect(await second.sessions.get(session.id)).toEqual(session);
    second.close();
    expect(await getSession(session.id)).toEqual(session);
  });
});

describe('a full disk', () => {
  const full = (): never => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };

  it('has a name of its own in every write, and leaves the data as it was', async () => {
    freshDatabase();
    const { reply, turn, sessionId } = await aBegunReply();
    const before = await rowCounts();
    for (const table of database().tables) {
      table.hook('creating', full);
      table.hook('updating', full);
    }
    const mark = {
      replyId: reply.id,
      rater: 'me',
      at: SOME_TIME,
      blind: false,
      metric: 'fluency',
      mark: 3,
    } as const;
    const bundle = { session: aSession(), turns: [], replies: [], ratings: [], diversity: [] };
    const writes = [
      createSession(aSession()),
      beginReply({ turn: turn.id, reply: aNewReply() }),
      beginReply({ turn: aNewTurn({ sessionId }), reply: aNewReply() }),
      checkpointReply(reply.id, { text: 'More', reasoning: '', at: SOME_TIME }),
      finishReply(reply.id, { state: 'complete', text: 'More', at: SOME_TIME }),
      setRatingMark(mark),
      setSetting('lastPersonaId', 'p1'),
      saveCredentials('https://api.example', someCredentials({ keeping: 'device' })),
      writeBundles([bundle], (_existing, incoming) => incoming),
    ];
    const results = await Promise.allSettled(writes);
    for (const result of results) {
      expect(result).toMatchObject({
        status: 'rejected',
        reason: { name: 'StorageError', code: 'storage-full' },
      });
    }
    expect(await rowCounts()).toEqual(before);
  });

  it('is a failure that can be kept as data', async () => {
    freshDatabase();
    database().sessions.hook('creating', full);
    await expect(createSession(aSession())).rejects.toMatchObject({
      failure: { code: 'storage-full', detail: expect.stringContaining('quota') },
    });
  });
});

describe('the browser’s promise', () => {
  it('is asked for, and the use of the disk is told', async () => {
    freshDatabase();
    expect(typeof (await requestPersistence())).toBe('boolean');
    const estimate = await storageEstimate();
    expect(estimate?.quota).toBeGreaterThan(0);
    expect(estimate?.usage).toBeGreaterThanOrEqual(0);
  });

  it('is missing where the page is not in a secure context', async () => {
    Object.defineProperty(navigator, 'storage', { value: undefined, configurable: true });
    onTestFinished(() => {
      Reflect.deleteProperty(navigator, 'storage');
    });
    expect(await requestPersistence()).toBe(false);
    expect(await storageEstimate()).toBeNull();
  });
});
