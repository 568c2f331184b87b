import { expect, it } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { METRICS } from '../../../src/domain/metric';
import type { Marks } from '../../../src/domain/rating';
import { onRatingKey } from '../../../src/features/rating/rating-keys';
import type { KeyPress } from '../../../src/features/rating/rating-keys';
import { useRatingMarks } from '../../../src/features/rating/use-rating-marks';
import { createSession, ensureRater, getRating } from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { aRating, aReply, aSession, aTurn } from '../../fixtures/builders';
import { freshDatabase } from '../storage/support';

function press(key: string): KeyPress {
  return {
    key,
    target: null,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    preventDefault: () => undefined,
  };
}

it('a digit that is quicker than the disk marks the next metric, not the first one anew', async () => {
  freshDatabase();
  const session = aSession();
  const turn = aTurn({ sessionId: session.id });
  const reply = aReply({ sessionId: session.id, turnId: turn.id });
  await createSession(session, { turn, replies: [reply] });
  const rater = await ensureRater();
  const [first, second, third, fourth] = METRICS;
  const marks: Marks = { [first]: 2, [second]: 3 };
  await database().ratings.add(aRating({ sessionId: session.id, replyId: reply.id, rater, marks }));
  const { result } = await renderHook(() => useRatingMarks(reply.id, false));
  expect(result.current.ready).toBe(false);
  onRatingKey(press('5'), result.current);
  onRatingKey(press('4'), result.current);
  const kept = async () => (await getRating(reply.id, rater))?.marks;
  await expect.poll(kept).toEqual({ ...marks, [third]: 5, [fourth]: 4 });
  await expect.poll(() => result.current.current).toBe(METRICS[4]);
});
