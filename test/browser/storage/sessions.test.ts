import { describe, expect, it } from 'vitest';
import {
  beginReply,
  createSession,
  deleteSession,
  getSession,
  getTranscript,
  listSessions,
  purgeDeleted,
  purgeEmpty,
  readSessionBundles,
  setRatingMark,
  touchSession,
  undoDeleteSession,
} from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import {
  SOME_TIME,
  aDiversityRating,
  aRating,
  aReply,
  aSession,
  aTurn,
  inLine,
} from '../../fixtures/builders';
import { aBegunReply, aNewReply, aNewTurn, collect, freshDatabase, rowCounts, sure } from './support';

describe('sessions', () => {
  it('reads back what was created', async () => {
    freshDatabase();
    const session = aSession({ extra: { unknown_key: [1] } });
    await createSession(session);
    expect(await getSession(session.id)).toEqual(session);
    expect(await getSession('nobody')).toBeNull();
  });

  it('never overwrites a session with another one of the same id', async () => {
    freshDatabase();
    const session = aSession();
    await createSession(session);
    await expect(createSession({ ...session, seed: 99 })).rejects.toMatchObject({ code: 'storage' });
    expect(await getSession(session.id)).toEqual(session);
  });

  it('moves the time of the last change on, never back', async () => {
    freshDatabase();
    const session = aSession();
    await createSession(session);
    await touchSession(session.id, SOME_TIME + 5);
    await touchSession(session.id, SOME_TIME - 5);
    expect((await getSession(session.id))?.updatedAt).toBe(SOME_TIME + 5);
  });

  it('clears away old sessions that were never spoken in, and no others', async () => {
    freshDatabase();
    const { sessionId } = await aBegunReply();
    const old = aSession({ updatedAt: SOME_TIME });
    const young = aSession({ updatedAt: SOME_TIME + 10 });
    await createSession(old);
    await createSession(young);
    expect(await purgeEmpty(SOME_TIME + 5)).toBe(1);
    expect(await getSession(old.id)).toBeNull();
    expect(await getSession(young.id)).not.toBeNull();
    expect(await getSession(sessionId)).not.toBeNull();
  });

  it('hides a deleted session everywhere, and brings it back whole', async () => {
    freshDatabase();
    const { sessionId } = await aBegunReply();
    const before = await getSession(sessionId);
    await deleteSession(sessionId, SOME_TIME + 1);

    expect(await getSession(sessionId)).toBeNull();
    expect(await listSessions()).toEqual([]);
    expect(await collect(readSessionBundles('all'))).toEqual([]);
    expect(await collect(readSessionBundles([sessionId]))).toEqual([]);
    const write = beginReply({ turn: aNewTurn({ sessionId }), reply: aNewReply() });
    await expect(write).rejects.toMatchObject({ code: 'storage' });

    await undoDeleteSession(sessionId);
    expect(await getSession(sessionId)).toEqual(before);
    expect(await getTranscript(sessionId)).toHaveLength(1);
  });

  it('keeps the time of the first deletion when it is asked twice', async () => {
    freshDatabase();
    const { sessionId } = await aBegunReply();
    await deleteSession(sessionId, SOME_TIME + 1);
    await deleteSession(sessionId, SOME_TIME + 9);
    expect(await purgeDeleted(SOME_TIME + 1)).toBe(1);
  });

  it('purges what was deleted long enough ago, with all that belongs to it, and nothing else', async () => {
    freshDatabase();
    const gone = await aBegunReply();
    const late = await aBegunReply();
    const kept = await aBegunReply();
    for (const { sessionId, reply } of [gone, late, kept]) {
      const mark = { metric: 'fluency', mark: 4, at: SOME_TIME, blind: false } as const;
      await setRatingMark({ replyId: reply.id, rater: 'me', ...mark });
      await database().diversity.add(aDiversityRating({ sessionId }));
    }
    await deleteSession(gone.sessionId, SOME_TIME + 1);
    await deleteSession(late.sessionId, SOME_TIME + 100);

    expect(await purgeDeleted(SOME_TIME + 50)).toBe(1);

    const two = { sessions: 2, turns: 2, replies: 2, checkpoints: 2, ratings: 2, diversity: 2 };
    expect(await rowCounts()).toMatchObject(two);
    await expect(undoDeleteSession(gone.sessionId)).rejects.toMatchObject({ code: 'storage' });
    await undoDeleteSession(late.sessionId);
    expect((await listSessions()).map(({ session }) => session.id).sort()).toEqual(
      [late.sessionId, kept.sessionId].sort(),
    );
  });

  it('purges nothing when nothing is deleted', async () => {
    freshDatabase();
    await aBegunReply();
    expect(await purgeDeleted(Number.MAX_SAFE_INTEGER)).toBe(0);
    expect(await rowCounts()).toMatchObject({ sessions: 1, turns: 1, replies: 1 });
  });
});

describe('the list of sessions', () => {
  it('counts rounds, complete replies and those fully rated, last changed first', async () => {
    freshDatabase();
    const older = aSession({ updatedAt: 1 });
    const newer = aSession({ updatedAt: 2 });
    await Promise.all([older, newer].map((session) => createSession(session)));
    const turns = inLine([aTurn({ sessionId: older.id }), aTurn({ sessionId: older.id })]);
    const replies = [
      aReply({ sessionId: older.id, turnId: sure(turns[0]).id }),
      aReply({ sessionId: older.id, turnId: sure(turns[0]).id }),
      aReply({ sessionId: older.id, turnId: sure(turns[1]).id, state: 'failed' }),
    ];
    await database().turns.bulkAdd(turns);
    await database().replies.bulkAdd(replies);

    const rated = (replyId: string, rater: string) => aRating({ replyId, rater, sessionId: older.id });
    await database().ratings.bulkAdd([
      rated(sure(replies[0]).id, 'me'),
      rated(sure(replies[0]).id, 'you'),
      { ...rated(sure(replies[1]).id, 'me'), marks: { fluency: 3 } },
      rated(sure(replies[1]).id, 'you'),
      rated(sure(replies[2]).id, 'me'),
    ]);

    const empty = { session: newer, rounds: 0, repliesComplete: 0, repliesRated: 0, share: 0 };
    const counts = { session: older, rounds: 2, repliesComplete: 2 };
    expect(await listSessions('me')).toEqual([empty, { ...counts, repliesRated: 1, share: 0.5 }]);
    expect(await listSessions()).toEqual([empty, { ...counts, repliesRated: 2, share: 1 }]);
  });
});
