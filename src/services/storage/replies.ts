import { childrenOf, headUnder, pathTo } from '../../domain/branches';
import type { Reply, ReplyState, Session, Turn } from '../../domain/session';
import { carryingId, goTo, headWithin, lastTurn, pinTo, turnsOf } from './branches';
import { chosenAfter } from './chosen';
import { database } from './database';
import type { ChatDatabase, Checkpoint } from './database';
import { guard, refuse } from './errors';
import { findSession, touchWithin } from './sessions';

export type NewTurn = Pick<Turn, 'id' | 'sessionId' | 'userText' | 'userAt' | 'userPersona' | 'origin'>;

export type NewReply = Pick<
  Reply,
  | 'id'
  | 'author'
  | 'persona'
  | 'promptHash'
  | 'sampling'
  | 'createdAt'
  | 'lore'
  | 'writer'
  | 'continues'
  | 'context'
>;

export interface BegunReply {
  readonly turn: Turn;
  readonly reply: Reply;
}

type Optional<Key extends keyof Reply> = { readonly [K in Key]?: Reply[K] | undefined };

export interface ReplyEnding extends Optional<
  'text' | 'reasoning' | 'failure' | 'model' | 'usage' | 'timing' | 'finishReason' | 'cost'
> {
  readonly state: Exclude<ReplyState, 'streaming' | 'interrupted'>;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The longer of two states of one text: what has been kept is never replaced by less. */
export function longer(kept: string, offered: string | undefined): string {
  return offered !== undefined && offered.length >= kept.length ? offered : kept;
}

/** Within a transaction over `sessions`, `turns` and `replies`: a turn at the end of the talk, to which the talk goes. */
export async function addTurn(db: ChatDatabase, session: Session, turn: NewTurn): Promise<Turn> {
  const end = await lastTurn(db, session);
  // Beside others, it has to say which reply it goes on from.
  const after = end?.goesOn ? await carryingId(db, end.last) : null;
  const row: Turn = {
    ...turn,
    round: (end?.last.round ?? 0) + 1,
    parent: end?.last.id ?? null,
    ...(after !== null && { after }),
    userRevisions: [],
    chosen: null,
  };
  await db.turns.add(row);
  const branched = session.head !== undefined || end?.goesOn === true;
  if (branched) await headWithin(db, session.id, row.id, turn.userAt);
  return row;
}

/**
 * Makes room for another reply to a turn that is there: what went on after the reply before stays with that one, and
 * the talk ends at the turn. Where nobody had answered yet, nothing has to make room.
 */
async function reopen(db: ChatDatabase, session: Session, id: string, at: number): Promise<Turn> {
  const turn = await db.turns.get(id);
  if (turn?.sessionId !== session.id) return refuse('There is no such turn.');
  const end = await lastTurn(db, session);
  if (end?.last.id === id && !end.goesOn) return turn;
  const turns = await turnsOf(db, session.id);
  const carrying = await carryingId(db, turn);
  if (childrenOf(turns, id).length > 0 && carrying === null) {
    const onPath = pathTo(turns, session.head).some((each) => each.id === id);
    if (!onPath) await goTo(db, session.id, turns, headUnder(turns, turn), at);
    return turn;
  }
  const pinned = carrying === null ? turns : await pinTo(db, turns, id, carrying);
  await goTo(db, session.id, pinned, turn, at);
  return turn;
}

async function sessionOf(db: ChatDatabase, turn: NewTurn | string): Promise<Session> {
  const sessionId = typeof turn === 'string' ? (await db.turns.get(turn))?.sessionId : turn.sessionId;
  if (sessionId === undefined) return refuse('There is no such turn.');
  return (await findSession(db, sessionId)) ?? refuse('The session is gone.');
}

/**
 * Writes what is known before the first token, in one transaction: the turn if it is new (a string names an
 * existing one, anywhere in the talk, and the talk then ends there), the reply in state `streaming`, the session's
 * time. Call it inside `holdReplyLock`, so that no
 * other tab takes the reply for one whose tab has died. Rejects when the session is gone or deleted.
 */
export function beginReply(start: {
  readonly turn: NewTurn | string;
  readonly reply: NewReply;
}): Promise<BegunReply> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.sessions, db.turns, db.replies, db.checkpoints], async () => {
      const session = await sessionOf(db, start.turn);
      const sessionId = session.id;
      const turn =
        typeof start.turn === 'string'
          ? await reopen(db, session, start.turn, start.reply.createdAt)
          : await addTurn(db, session, start.turn);
      const reply: Reply = {
        ...start.reply,
        sessionId,
        turnId: turn.id,
        text: '',
        reasoning: '',
        state: 'streaming',
        model: null,
        userRevision: turn.userRevisions.length,
      };
      await db.replies.add(reply);
      await db.checkpoints.add({ replyId: reply.id, text: '', reasoning: '', at: reply.createdAt });
      await touchWithin(db, sessionId, reply.createdAt);
      return { turn, reply };
    });
  });
}

interface Words {
  readonly text: string;
  readonly reasoning: string;
}

/**
 * The longer of two states of a reply's text; what has turned out to be reasoning, and is offered as such, is text no
 * more.
 */
function longerText(kept: Words, offered: Partial<Words>): string {
  const { text, reasoning = '' } = offered;
  if (text === undefined) return kept.text;
  let same = 0;
  while (same < text.length && text[same] === kept.text[same]) same += 1;
  const rest = kept.text.slice(same);
  return rest !== '' && reasoning.length > kept.reasoning.length && reasoning.includes(rest)
    ? text
    : longer(kept.text, text);
}

/**
 * Keeps the text of a streaming reply as far as it has come; text that is shorter than what is kept is left out.
 * A reply that has ended stays as it is. Costs the same whatever the length of the talk.
 */
export function checkpointReply(id: string, progress: Omit<Checkpoint, 'replyId'>): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.checkpoints, async () => {
      const kept = await db.checkpoints.get(id);
      if (!kept) return;
      await db.checkpoints.put({
        replyId: id,
        text: longerText(kept, progress),
        reasoning: longer(kept.reasoning, progress.reasoning),
        at: Math.max(kept.at, progress.at),
      });
    });
  });
}

/**
 * Whether another reply may take over from the one that carries the talk on: not when the talk has gone on from that
 * one in the meantime. What has gone on from it elsewhere stays with it.
 */
async function takesOver(db: ChatDatabase, turn: Turn, replyId: string): Promise<boolean> {
  const session = await db.sessions.get(turn.sessionId);
  if (turn.chosen === null || !session) return true;
  const end = await lastTurn(db, session);
  if (end?.last.id === turn.id && !end.goesOn) return true;
  const turns = await turnsOf(db, turn.sessionId);
  const path = pathTo(turns, session.head);
  const next = path[path.findIndex(({ id }) => id === turn.id) + 1];
  if (next?.parent === turn.id && (next.after ?? turn.chosen) !== replyId) return false;
  await pinTo(db, turns, turn.id, turn.chosen);
  return true;
}

/**
 * Within a transaction over `sessions`, `turns`, `replies` and `checkpoints`: the row as it ended, and the turn's
 * choice.
 */
export async function endWithin(db: ChatDatabase, ended: Reply): Promise<void> {
  await db.replies.put(ended);
  await db.checkpoints.delete(ended.id);
  const turn = await db.turns.get(ended.turnId);
  if (!turn) return;
  const chosen = chosenAfter(turn, ended);
  if (chosen !== turn.chosen && (await takesOver(db, turn, ended.id))) {
    await db.turns.put({ ...turn, chosen });
  }
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function given<T extends object>(patch: T): Given<T> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Given<T>;
}

/**
 * Ends a reply and lets it carry the talk on where that is right (see `chosenAfter`). The first ending wins, save
 * that a reply another tab took for interrupted may still end properly. Text never gets shorter than the last
 * checkpoint. Resolves with the row as it is now; null if the session has been purged in the meantime.
 */
export function finishReply(id: string, ending: ReplyEnding): Promise<Reply | null> {
  const { at, text, reasoning, ...patch } = ending;
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.sessions, db.turns, db.replies, db.checkpoints], async () => {
      const reply = await db.replies.get(id);
      if (!reply) return null;
      if (reply.state !== 'streaming' && reply.state !== 'interrupted') return reply;
      const checkpoint = await db.checkpoints.get(id);
      const kept: Words = {
        text: longer(reply.text, checkpoint?.text),
        reasoning: longer(reply.reasoning, checkpoint?.reasoning),
      };
      const ended: Reply = {
        ...reply,
        ...given(patch),
        text: longerText(kept, given({ text, reasoning })),
        reasoning: longer(kept.reasoning, reasoning),
      };
      await endWithin(db, ended);
      await touchWithin(db, reply.sessionId, at);
      return ended;
    });
  });
}
