import { isBlind } from '../../domain/queue';
import type { Queue } from '../../domain/queue';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard } from './errors';

/** A blind queue whose names have not been shown. */
function isSealing(queue: Queue): boolean {
  return isBlind(queue) && queue.deletedAt === undefined;
}

function recordingKey(sourceId: string, characterKey: string, dialogId: number): string {
  return JSON.stringify([sourceId, characterKey, dialogId]);
}

/** The talks in which recorded dialogues have been opened, by what was opened. */
async function openedTalks(db: ChatDatabase): Promise<ReadonlyMap<string, string>> {
  const rows = await db.openedRecordings.toArray();
  return new Map(
    rows.map(({ sourceId, characterKey, dialogId, sessionId }) => [
      recordingKey(sourceId, characterKey, dialogId),
      sessionId,
    ]),
  );
}

export async function queryBlindSessions(db: ChatDatabase): Promise<ReadonlySet<string>> {
  const queues = (await db.queues.toArray()).filter(isSealing);
  const trials = (await db.trials.toArray()).filter(
    ({ lockedAt, deletedAt }) => lockedAt === undefined && deletedAt === undefined,
  );
  const sealed = new Set(trials.flatMap(({ entries }) => entries.map(({ sessionId }) => sessionId)));
  if (queues.length === 0) return sealed;
  const opened = await openedTalks(db);
  for (const { id } of queues) {
    for (const { items } of await db.queuePages.where('queueId').equals(id).toArray()) {
      for (const { place } of items) {
        const sessionId =
          place.kind === 'session'
            ? place.sessionId
            : opened.get(recordingKey(place.sourceId, place.characterKey, place.dialogId));
        if (sessionId !== undefined) sealed.add(sessionId);
      }
    }
  }
  return sealed;
}

/** The ids of the replies in these sessions. */
export function repliesIn(sessionIds: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  return guard(async () => {
    const ids = [...sessionIds];
    return new Set(await database().replies.where('sessionId').anyOf(ids).primaryKeys());
  });
}

/**
 * The sessions that are in a blind queue or a trial whose names have not been shown: nothing that leaves the app or is shown
 * may tell who spoke in them.
 */
export function blindSessions(): Promise<ReadonlySet<string>> {
  return guard(() => {
    const db = database();
    const tables = [db.queues, db.queuePages, db.openedRecordings, db.trials];
    return db.transaction('r', tables, () => queryBlindSessions(db));
  });
}
