import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { METRICS } from '../../../src/domain/metric';
import type { Marks } from '../../../src/domain/rating';
import { onRatingKey } from '../../../src/features/rating/rating-keys';
import { useRatingMarks } from '../../../src/features/rating/use-rating-marks';
import { createSession, ensureRater, getRating } from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { aRating, aReply, aSession, aTurn } from '../../fixtures/builders';
import { freshDatabase } from '../storage/support';

function Keys({ replyId }: { readonly replyId: string }) {
  const draft = useRatingMarks(replyId, false);
  return (
    <input
      aria-label="keys"
      readOnly
      value={draft.current}
      onKeyDown={(event) => onRatingKey(event, draft)}
    />
  );
}

async function aRateableReply() {
  freshDatabase();
  const session = aSession();
  const turn = aTurn({ sessionId: session.id });
  const reply = aReply({ sessionId: session.id, turnId: turn.id });
  await createSession(session, { turn, replies: [reply] });
  return reply;
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

async function type(element: Element, digits: string, pauseMs: number): Promise<void> {
  for (const key of digits) {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    if (pauseMs > 0) await sleep(pauseMs);
  }
}

it('a digit that is quicker than the disk marks the next metric, not the first one anew', async () => {
  const reply = await aRateableReply();
  const rater = await ensureRater();
  const [first, second, third, fourth] = METRICS;
  const marks: Marks = { [first]: 2, [second]: 3 };
  await database().ratings.add(aRating({ sessionId: reply.sessionId, replyId: reply.id, rater, marks }));
  const screen = await render(<Keys replyId={reply.id} />);
  const keys = screen.getByLabelText('keys');
  await type(keys.element(), '54', 0);
  const kept = async () => (await getRating(reply.id, rater))?.marks;
  await expect.poll(kept).toEqual({ ...marks, [third]: 5, [fourth]: 4 });
  await expect.element(keys).toHaveValue(METRICS[4]);
});

// The first mark makes the rater; digits come before, meanwhile and after.
it.each([0, 1, 2, 3, 5, 7, 10, 15, 25])('the first nine digits of all, %i ms apart', async (pauseMs) => {
  const reply = await aRateableReply();
  const screen = await render(<Keys replyId={reply.id} />);
  await type(screen.getByLabelText('keys').element(), '543405215', pauseMs);
  const kept = async () => {
    const ratings = await database().ratings.toArray();
    return ratings.map(({ marks }) => METRICS.map((metric) => marks[metric]));
  };
  await expect.poll(kept).toEqual([[5, 4, 3, 4, null, 5, 2, 1, 5]]);
});
