import { pathTo } from '../../domain/branches';
import type { Reply, ReplyState, Turn } from '../../domain/session';
import { chosenAfter } from './chosen';
import { database } from './database';
import type { ChatDatabase, Checkpoint } from './database';
import { guard, refuse } from './errors';
import { findSession, touchWithin } from './sessions';

export type NewTurn = Pick<Turn, 'id' | 'sessionId' | 'userText' | 'userAt'>;

export type NewReply = Pick<
  Reply,
  'id' | 'author' | 'persona' | 'promptHash' | 'sampling' | 'createdAt' | 'lore'
>;

export interface BegunReply {
  readonly turn: Turn;
  readonly reply: Reply;
}

type Optional<Key extends keyof Reply> = { readonly [K in Key]?: Reply[K] | undefined };

export interface ReplyEnding extends Optional<
  'text' | 'reasoning' | 'failure' | 'model' | 'usage' | 'timing' | 'finishReason'
> {
  readonly state: Exclude<ReplyState, 'streaming' | 'interrupted'>;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The longer of two states of one text: what has been kept is never replaced by less. */
export function longer(kept: string, offered: string | undefined): string {
  return offered !== undefined && offered.length >= kept.length ? offered : kept;
}

async function addTurn(db: ChatDatabase, turn: NewTurn): Promise<Turn> {
  const turns = await db.turns.where('sessionId').equals(turn.sessionId).toArray();
  const session = await db.sessions.get(turn.sessionId);
  const last = pathTo(turns, session?.head).at(-1);
  const round = (last?.round ?? 0) + 1;
  const row: Turn = { ...turn, round, parent: last?.id ?? null, userRevisions: [], chosen: null };
  await db.turns.add(row);
  return row;
}

async function existingTurn(db: ChatDatabase, id: string): Promise<Turn> {
  return (await db.turns.get(id)) ?? refuse('There is no such turn.');
}

/**
 * Writes what is known before the first token, in one transaction: the turn if it is new (a string names an
 * existing one), the reply in state `streaming`, the session's time. Call it inside `holdReplyLock`, so that no
 * other tab takes the reply for one whose tab has died. Rejects when the session is gone or deleted.
 */
export function beginReply(start: {
  readonly turn: NewTurn | string;
  readonly reply: NewReply;
}): Promise<BegunReply> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.sessions, db.turns, db.replies, db.checkpoints], async () => {
      const turn =
        typeof start.turn === 'string' ? await existingTurn(db, start.turn) : await addTurn(db, start.turn);
      const { sessionId } = turn;
      if (!(await findSession(db, sessionId))) return refuse('The session is gone.');
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
        text: longer(kept.text, progress.text),
        reasoning: longer(kept.reasoning, progress.reasoning),
        at: Math.max(kept.at, progress.at),
      });
    });
  });
}

/** Within a transaction over `replies`, `checkpoints` and `turns`: the row as it ended, and the turn's choice. */
export async function endWithin(db: ChatDatabase, ended: Reply): Promise<void> {
  await db.replies.put(ended);
  await db.checkpoints.delete(ended.id);
  const turn = await db.turns.get(ended.turnId);
  if (!turn) return;
  const chosen = chosenAfter(turn, ended);
  if (chosen !== turn.chosen) await db.turns.put({ ...turn, chosen });
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
      const kept = await db.checkpoints.get(id);
      const ended: Reply = {
        ...reply,
        ...given(patch),
        text: longer(longer(reply.text, kept?.text), text),
        reasoning: longer(longer(reply.reasoning, kept?.reasoning), reasoning),
      };
      await endWithin(db, ended);
      await touchWithin(db, reply.sessionId, at);
      return ended;
    });
  });
}
