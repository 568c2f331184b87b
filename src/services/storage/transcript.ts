import { alternativesAlong, branchesOf, chosenAlong, pathTo, sequelsOf } from '../../domain/branches';
import type { Sequel } from '../../domain/branches';
import type { Reply, Turn } from '../../domain/session';
import { turnsOf } from './branches';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard } from './errors';

/** A turn of the talk as it goes on, with its replies, oldest first. */
export interface TranscriptTurn {
  readonly turn: Turn;
  readonly replies: readonly Reply[];
  /** The ids of the turns in this place, oldest first, itself among them. */
  readonly alternatives: readonly string[];
  /** Of the last turn only: from which of its replies the talk has gone on elsewhere. */
  readonly sequels?: readonly Sequel[];
}

/**
 * The branch that the talk is on, by round; each turn's choice is the reply that the next one goes on from. Does not
 * look at checkpoints, so a reply that grows does not ask for it again.
 */
export function queryTranscript(db: ChatDatabase, sessionId: string): Promise<TranscriptTurn[]> {
  return db.transaction('r', [db.sessions, db.turns, db.replies], async () => {
    const [session, turns, replies] = await Promise.all([
      db.sessions.get(sessionId),
      turnsOf(db, sessionId),
      db.replies.where('sessionId').equals(sessionId).sortBy('createdAt'),
    ]);
    const path = pathTo(turns, session?.head);
    const chosen = chosenAlong(path);
    const places = alternativesAlong(turns, path);
    const byTurn = new Map<string, Reply[]>(path.map(({ id }) => [id, []]));
    for (const reply of replies) byTurn.get(reply.turnId)?.push(reply);
    const last = path.at(-1);
    const sequels = last ? sequelsOf(turns, last) : [];
    return path.map((turn) => {
      const own = byTurn.get(turn.id) ?? [];
      const carrying = own.find(({ id }) => id === chosen.get(turn.id))?.id ?? turn.chosen;
      return {
        turn: carrying === turn.chosen ? turn : { ...turn, chosen: carrying },
        replies: own,
        alternatives: places.get(turn.id) ?? [turn.id],
        ...(turn === last && sequels.length > 0 && { sequels }),
      };
    });
  });
}

/** The turns of the talk as it goes on, by round; a streaming reply has no text yet. */
export function getTranscript(sessionId: string): Promise<TranscriptTurn[]> {
  return guard(() => queryTranscript(database(), sessionId));
}

/** A way that the talk has gone, for a list of them. */
export interface TalkBranch {
  /** The id of its last turn. */
  readonly head: string;
  readonly turns: number;
  /** The id of the first turn that it shares with no other branch; its head when it shares them all. */
  readonly own: string;
  /** The user's message of that turn; empty where there is none. */
  readonly text: string;
  /** When something was last said in it, epoch milliseconds. */
  readonly at: number;
  /** It is the talk as it goes on now. */
  readonly current: boolean;
}

export function queryBranches(db: ChatDatabase, sessionId: string): Promise<TalkBranch[]> {
  return db.transaction('r', [db.sessions, db.turns, db.replies], async () => {
    const session = await db.sessions.get(sessionId);
    const branches = branchesOf(await turnsOf(db, sessionId), session?.head);
    const last = await db.replies
      .where('turnId')
      .anyOf(branches.map(({ head }) => head.id))
      .toArray();
    const spoken = new Map<string, number>();
    for (const { turnId, createdAt } of last) {
      spoken.set(turnId, Math.max(spoken.get(turnId) ?? 0, createdAt));
    }
    return branches
      .map(({ head, turns, own, current }) => ({
        head: head.id,
        turns,
        own: own.id,
        text: own.userText,
        at: Math.max(head.userAt, spoken.get(head.id) ?? 0),
        current,
      }))
      .sort((a, b) => b.at - a.at);
  });
}

/** Every way the talk has gone, the one spoken in last first; a single one while nothing has been branched. */
export function listBranches(sessionId: string): Promise<TalkBranch[]> {
  return guard(() => queryBranches(database(), sessionId));
}
