import { Dexie } from 'dexie';
import type { Turn } from '../../domain/session';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';
import { touchWithin } from './sessions';

/** Lets another reply of the turn carry the talk on. */
export function chooseReply(turnId: string, replyId: string, at: number = Date.now()): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.sessions, db.turns, db.replies], async () => {
      const [turn, reply] = await Promise.all([db.turns.get(turnId), db.replies.get(replyId)]);
      if (!turn || reply?.turnId !== turnId) return refuse('The reply does not belong to this turn.');
      if (turn.chosen === replyId) return;
      await db.turns.put({ ...turn, chosen: replyId });
      await touchWithin(db, turn.sessionId, at);
    });
  });
}

function laterTurns(db: ChatDatabase, turn: Turn): Promise<number> {
  return db.turns
    .where('[sessionId+round]')
    .between([turn.sessionId, turn.round], [turn.sessionId, Dexie.maxKey], false)
    .count();
}

/**
 * Gives the user's message of the last turn a new wording. The earlier one is kept with the time it was written,
 * and the replies to it stay, each saying which wording it answered; none of them carries the talk on any more.
 * Rejects when the turn is not the session's last.
 */
export function editUserMessage(turnId: string, text: string, at: number): Promise<Turn> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.sessions, db.turns], async () => {
      const turn = await db.turns.get(turnId);
      if (!turn) return refuse('There is no such turn.');
      if (turn.userText === text) return turn;
      if ((await laterTurns(db, turn)) > 0) return refuse('Only the last message can be edited.');
      const edited: Turn = {
        ...turn,
        userText: text,
        userAt: at,
        userRevisions: [...turn.userRevisions, { text: turn.userText, at: turn.userAt }],
        chosen: null,
      };
      await db.turns.put(edited);
      await touchWithin(db, turn.sessionId, at);
      return edited;
    });
  });
}
