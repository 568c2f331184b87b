import { newId } from '../../lib/id';
import type { Mark, Metric } from '../../domain/metric';
import { markedCount, setMark } from '../../domain/rating';
import type { Rating, RatingContext } from '../../domain/rating';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';

interface RatingChange {
  readonly replyId: string;
  readonly rater: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Whether the rater does not see who has written the reply. */
  readonly blind: boolean;
  /** Where, after how long, and what the reply answers. */
  readonly context?: RatingContext;
}

export interface MarkChange extends RatingChange {
  readonly metric: Metric;
  readonly mark: Mark;
}

export interface NoteChange extends RatingChange {
  readonly note: string;
}

export async function findRating(db: ChatDatabase, replyId: string, rater: string): Promise<Rating | null> {
  return (await db.ratings.get({ replyId, rater })) ?? null;
}

async function newRating(db: ChatDatabase, { replyId, rater, at, blind }: RatingChange): Promise<Rating> {
  const reply = await db.replies.get(replyId);
  if (!reply) return refuse('The reply is gone.');
  const { sessionId } = reply;
  return {
    id: newId(),
    replyId,
    sessionId,
    rater,
    marks: {},
    note: '',
    blind,
    startedAt: at,
    ratedAt: at,
    revisions: [],
  };
}

function changeRating(change: RatingChange, next: (rating: Rating) => Rating): Promise<Rating> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.ratings, db.replies], async () => {
      const existing = await findRating(db, change.replyId, change.rater);
      const before = existing ?? (await newRating(db, change));
      const after = next(before);
      if (after === before) return before;
      await db.ratings.put(after);
      return after;
    });
  });
}

/** A mark that is changed in the talk leaves it known in which queue or trial the reply was met. */
function circumstances(before: Rating, { context }: RatingChange): RatingContext | undefined {
  const inTalk = context?.queueId === undefined && context?.trialId === undefined;
  return inTalk && (before.context || context) ? { ...before.context, ...context } : context;
}

/**
 * Sets one mark; the one it replaces is kept with the time. The rating is made at its first mark. A mark set with
 * the names in sight makes the whole rating not blind, for good. Resolves with the rating as it is now.
 */
export function setRatingMark(change: MarkChange): Promise<Rating> {
  return changeRating(change, (before) => {
    const after = setMark(before, change.metric, change.mark, change.at);
    if (after === before) return before;
    const startedAt = markedCount(before.marks) === 0 ? change.at : before.startedAt;
    const context = circumstances(before, change);
    return { ...after, startedAt, blind: before.blind && change.blind, ...(context && { context }) };
  });
}

/** Sets the rater's note on the reply; an empty one removes it. Resolves with the rating as it is now. */
export function setRatingNote(change: NoteChange): Promise<Rating> {
  return changeRating(change, (before) =>
    before.note === change.note ? before : { ...before, note: change.note },
  );
}

/** null if this rater has not begun to rate the reply. */
export function getRating(replyId: string, rater: string): Promise<Rating | null> {
  return guard(() => findRating(database(), replyId, rater));
}
