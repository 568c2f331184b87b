import type { RatedReply } from '../../domain/pace';
import type { PersonaSnapshot } from '../../domain/persona';
import type { Exposure, ItemPlace } from '../../domain/queue';
import { isBlind } from '../../domain/queue';
import type { Marks } from '../../domain/rating';
import { database } from './database';
import { guard, StorageError } from './errors';
import { beginExposure, findItem, settleGone } from './exposures';
import type { ItemKey } from './exposures';
import { openRecorded } from './recordings';
import { findQueue, lastSettled } from './queues';
import { getShownDialogue, queryMarks, rateableReplies } from './shown-item';
import type { ShownDialogue } from './shown-item';

/** An item as its rater meets it. */
export interface ShownItem {
  readonly dialogue: ShownDialogue;
  /** Who answered, in a queue whose names are in sight; null in a blind one. */
  readonly respondent: Pick<PersonaSnapshot, 'name' | 'kind'> | null;
  /** The rater's marks, by reply. */
  readonly marks: ReadonlyMap<string, Marks>;
  /** What is noted of it so far, with the ids of the replies to rate. */
  readonly exposure: Exposure;
}

async function sessionOf(place: ItemPlace): Promise<string | null> {
  if (place.kind === 'session') return place.sessionId;
  try {
    return await openRecorded(place.sourceId, place.characterKey, place.dialogId);
  } catch (error) {
    // A recording that has been deleted since is one that is gone; a full disk is not.
    if (error instanceof StorageError && error.code === 'storage') return null;
    throw error;
  }
}

async function respondentOf(replyId: string | undefined): Promise<ShownItem['respondent']> {
  const db = database();
  if (replyId === undefined) return null;
  const { name, kind } = (await db.replies.get(replyId))?.persona ?? {};
  return name !== undefined && kind !== undefined ? { name, kind } : null;
}

/** Of a single reply, only what was said up to it is shown. */
function upTo(dialogue: ShownDialogue, replyId: string | undefined): ShownDialogue {
  if (replyId === undefined) return dialogue;
  const last = dialogue.rounds.findIndex(({ reply }) => reply?.id === replyId);
  return { ...dialogue, rounds: dialogue.rounds.slice(0, last + 1) };
}

async function readItem(
  key: ItemKey,
  at: number,
): Promise<{ readonly item: ShownItem | 'gone'; readonly group: number } | null> {
  const found = await findItem(key);
  if (!found) return null;
  const { group, round, place } = found.item;
  const known = found.exposure;
  const sessionId = known?.sessionId || (await sessionOf(place));
  const queue = await findQueue(database(), key.queueId);
  const blind = !queue || isBlind(queue);
  const dialogue = sessionId === null ? null : await getShownDialogue(sessionId, blind);
  const all = dialogue ? rateableReplies(dialogue).map(({ id }) => id) : [];
  const ids = known && known.replyIds.length > 0 ? known.replyIds : all;
  const replyIds = known || round === undefined ? ids : ids.slice(round - 1, round);
  if (!dialogue || replyIds.length === 0 || !replyIds.every((id) => all.includes(id))) {
    return { item: 'gone', group };
  }
  const fresh: Exposure = {
    ...key,
    group,
    sessionId: dialogue.sessionId,
    replyIds,
    shownAt: at,
    visibleMs: 0,
  };
  const [marks, respondent] = await Promise.all([
    queryMarks(database(), replyIds, key.rater),
    blind ? null : respondentOf(replyIds[0]),
  ]);
  return {
    item: {
      dialogue: round === undefined ? dialogue : upTo(dialogue, replyIds[0]),
      respondent,
      marks,
      exposure: known ?? fresh,
    },
    group,
  };
}

/**
 * Brings an item before its rater and notes when it was first shown; a recorded dialogue becomes a talk at this
 * moment. `gone`: its talk is not here any more, and the item is left behind. null outside the queue.
 */
export function showItem(key: ItemKey, at: number): Promise<ShownItem | 'gone' | null> {
  return guard(async () => {
    const read = await readItem(key, at);
    if (!read) return null;
    const { item, group } = read;
    if (item === 'gone') {
      await settleGone(key, group, at);
      return 'gone';
    }
    return { ...item, exposure: await beginExposure(item.exposure) };
  });
}

/**
 * Lays an item ready, so that it comes at once when it is its turn; it does not count as shown. null when there is
 * nothing to lay ready.
 */
export function prepareItem(key: ItemKey, at: number): Promise<ShownItem | null> {
  return guard(async () => {
    const item = (await readItem(key, at))?.item;
    return item === undefined || item === 'gone' ? null : item;
  });
}

/** The replies rated last, oldest first, as far as the pace goes; at most `limit`. */
export function recentReplies(queueId: string, rater: string, limit: number): Promise<readonly RatedReply[]> {
  return guard(async () => {
    const db = database();
    const last = (await lastSettled(db, queueId, rater))
      .filter(({ skipped }) => skipped === undefined)
      .slice(0, limit)
      .toReversed();
    const perItem = await Promise.all(
      last.map(async ({ sessionId, replyIds, visibleMs }) => {
        const [dialogue, marks] = [await getShownDialogue(sessionId), await queryMarks(db, replyIds, rater)];
        return (dialogue ? rateableReplies(dialogue) : [])
          .filter(({ id }) => replyIds.includes(id))
          .map(({ id, text }): RatedReply => ({
            marks: marks.get(id) ?? {},
            visibleMs: visibleMs / replyIds.length,
            text,
          }));
      }),
    );
    return perItem.flat().slice(-limit);
  });
}
