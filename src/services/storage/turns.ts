import { newId } from '../../lib/id';
import { childrenOf, headUnder, pathTo } from '../../domain/branches';
import type { Turn } from '../../domain/session';
import { carryingId, goTo, pinTo, turnsOf } from './branches';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';
import { findSession, touchWithin } from './sessions';

/**
 * Lets another reply of the turn carry the talk on, anywhere in it. Turns that went on after the one before stay with
 * that one; the talk goes to where it had come to after this reply, or ends at the turn.
 */
export function chooseReply(turnId: string, replyId: string, at: number = Date.now()): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.sessions, db.turns, db.replies], async () => {
      const [turn, reply] = await Promise.all([db.turns.get(turnId), db.replies.get(replyId)]);
      if (!turn || reply?.turnId !== turnId) return refuse('The reply does not belong to this turn.');
      const session = await db.sessions.get(turn.sessionId);
      const before = await turnsOf(db, turn.sessionId);
      const carrying = await carryingId(db, turn);
      const path = pathTo(before, session?.head);
      const next = path[path.findIndex(({ id }) => id === turnId) + 1];
      const follows = next?.parent === turnId && (next.after ?? carrying) === replyId;
      if (follows && turn.chosen === replyId) return;
      const other = carrying === replyId ? null : carrying;
      const pinned = other === null ? before : await pinTo(db, before, turnId, other);
      const chosen: Turn = { ...turn, chosen: replyId };
      if (turn.chosen !== replyId) await db.turns.put(chosen);
      const turns = pinned.map((each) => (each.id === turnId ? chosen : each));
      const last = (follows ? path.at(-1) : undefined) ?? headUnder(turns, chosen, replyId);
      await goTo(db, turn.sessionId, turns, last, at);
    });
  });
}

/**
 * Begins a branch beside this turn: the same place in the talk with another message of the user, to which the talk
 * goes. What is there stays. Rejects when the turn or its session is gone.
 */
export function branchTurn(turnId: string, text: string, at: number): Promise<Turn> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.sessions, db.turns, db.replies], async () => {
      const turn = await db.turns.get(turnId);
      if (!turn) return refuse('There is no such turn.');
      const session = await findSession(db, turn.sessionId);
      if (!session) return refuse('The session is gone.');
      const { sessionId, round, parent, after } = turn;
      const branch: Turn = {
        id: newId(),
        sessionId,
        round,
        parent,
        ...(after !== undefined && { after }),
        userText: text,
        userAt: at,
        userRevisions: [],
        chosen: null,
        ...(session.userPersona && { userPersona: session.userPersona }),
        ...(turn.origin && { origin: 'own' }),
      };
      await db.turns.add(branch);
      await goTo(db, sessionId, await turnsOf(db, sessionId), branch, at);
      return branch;
    });
  });
}

/** Goes to the newest end of the talk that lies at or under this turn. Rejects when the turn is gone. */
export function chooseBranch(turnId: string, at: number = Date.now()): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.sessions, db.turns, db.replies], async () => {
      const turn = await db.turns.get(turnId);
      if (!turn) return refuse('There is no such turn.');
      const turns = await turnsOf(db, turn.sessionId);
      await goTo(db, turn.sessionId, turns, headUnder(turns, turn), at);
    });
  });
}

async function isAnswered(db: ChatDatabase, turnId: string): Promise<boolean> {
  const replies = await db.replies.where('turnId').equals(turnId).toArray();
  return replies.some(({ state, text }) => state === 'streaming' || text.trim() !== '');
}

/**
 * Gives a message of the user that nobody has answered yet a new wording. The earlier one is kept with the time it
 * was written, and replies that came to nothing stay, each saying which wording it was for; none of them carries the
 * talk on. Rejects when a reply with words is there or on its way, or the talk has gone on: that wants a branch.
 */
export function editUserMessage(turnId: string, text: string, at: number): Promise<Turn> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.sessions, db.turns, db.replies], async () => {
      const turn = await db.turns.get(turnId);
      if (!turn) return refuse('There is no such turn.');
      if (turn.userText === text) return turn;
      const turns = await turnsOf(db, turn.sessionId);
      const goesOn = childrenOf(turns, turnId).length > 0;
      if (goesOn || (await isAnswered(db, turnId))) {
        return refuse('Only a message without an answer can be edited.');
      }
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
