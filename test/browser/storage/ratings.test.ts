import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../src/domain/metric';
import { getRating, setRatingMark, setRatingNote } from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { SOME_TIME } from '../../fixtures/builders';
import { aBegunReply, freshDatabase } from './support';

const RATER = 'rater-1';

async function aReplyToRate() {
  freshDatabase();
  const { reply, sessionId } = await aBegunReply();
  return { sessionId, change: { replyId: reply.id, rater: RATER, at: SOME_TIME, blind: true } };
}

describe('ratings', () => {
  it('are made at the first mark', async () => {
    const { change, sessionId } = await aReplyToRate();
    expect(await getRating(change.replyId, RATER)).toBeNull();
    const rating = await setRatingMark({ ...change, metric: 'fluency', mark: 4 });
    const { replyId } = change;
    const times = { startedAt: SOME_TIME, ratedAt: SOME_TIME };
    const marks = { marks: { fluency: 4 }, note: '', revisions: [] };
    const { id } = rating;
    expect(rating).toEqual({ id, replyId, sessionId, rater: RATER, blind: true, ...marks, ...times });
    expect(await getRating(replyId, RATER)).toEqual(rating);
    expect(await getRating(replyId, 'another')).toBeNull();
  });

  it('keep earlier marks with the time of the change', async () => {
    const { change } = await aReplyToRate();
    await setRatingMark({ ...change, metric: 'fluency', mark: 4 });
    await setRatingMark({ ...change, metric: 'fluency', mark: null, at: SOME_TIME + 5 });
    const same = await setRatingMark({ ...change, metric: 'fluency', mark: null, at: SOME_TIME + 9 });
    expect(same).toMatchObject({
      marks: { fluency: null },
      startedAt: SOME_TIME,
      ratedAt: SOME_TIME + 5,
      revisions: [{ metric: 'fluency', mark: 4, at: SOME_TIME + 5 }],
    });
  });

  it('become one rating of nine marks when all are set at once', async () => {
    const { change } = await aReplyToRate();
    await Promise.all(METRICS.map((metric) => setRatingMark({ ...change, metric, mark: 5 })));
    expect(Object.keys((await getRating(change.replyId, RATER))?.marks ?? {}).sort()).toEqual(
      [...METRICS].sort(),
    );
    expect(await database().ratings.count()).toBe(1);
  });

  it('are no longer blind once a mark was set with the names in sight', async () => {
    const { change } = await aReplyToRate();
    await setRatingMark({ ...change, metric: 'fluency', mark: 4 });
    await setRatingMark({ ...change, metric: 'fluency', mark: 4, blind: false });
    expect((await getRating(change.replyId, RATER))?.blind).toBe(true);
    await setRatingMark({ ...change, metric: 'coherency', mark: 4, blind: false });
    const last = await setRatingMark({ ...change, metric: 'consistency', mark: 4 });
    expect(last.blind).toBe(false);
  });

  it('take a note, which does not start the clock', async () => {
    const { change } = await aReplyToRate();
    await setRatingNote({ ...change, note: 'Sounds like her.' });
    await setRatingMark({ ...change, metric: 'fluency', mark: 4, at: SOME_TIME + 30 });
    expect(await getRating(change.replyId, RATER)).toMatchObject({
      note: 'Sounds like her.',
      startedAt: SOME_TIME + 30,
      ratedAt: SOME_TIME + 30,
    });
  });

  it('do not begin with an empty note', async () => {
    const { change } = await aReplyToRate();
    await setRatingNote({ ...change, note: '' });
    expect(await getRating(change.replyId, RATER)).toBeNull();
  });

  it('are refused for a reply that is not there', async () => {
    const { change } = await aReplyToRate();
    const orphan = setRatingMark({ ...change, replyId: 'nowhere', metric: 'fluency', mark: 1 });
    await expect(orphan).rejects.toMatchObject({ code: 'storage' });
    expect(await database().ratings.count()).toBe(0);
  });

  it('keep the queue or trial they were given in when a mark is changed in the talk', async () => {
    const { change } = await aReplyToRate();
    const trial = { trialId: 'trial-1', position: 2, exposedMs: 900 };
    await setRatingMark({ ...change, metric: 'fluency', mark: 4, context: trial });
    const later = { ...change, metric: 'fluency', mark: 5, at: SOME_TIME + 1, blind: false } as const;
    const inTalk = await setRatingMark({ ...later, context: { round2: 'fixed' } });
    expect(inTalk).toMatchObject({ blind: false, context: { ...trial, round2: 'fixed' } });
    const queue = { queueId: 'queue-1', position: 7, exposedMs: 100 };
    const inQueue = await setRatingMark({ ...later, mark: 3, at: SOME_TIME + 2, context: queue });
    expect(inQueue.context).toEqual(queue);
  });
});
