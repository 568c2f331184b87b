import type { Reply, Turn } from '../../domain/session';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard } from './errors';

/** A turn with its replies, oldest first. */
export interface TranscriptTurn {
  readonly turn: Turn;
  readonly replies: readonly Reply[];
}

/** By round. Does not look at checkpoints, so a reply that grows does not ask for it again. */
export function queryTranscript(db: ChatDatabase, sessionId: string): Promise<TranscriptTurn[]> {
  return db.transaction('r', [db.turns, db.replies], async () => {
    const [turns, replies] = await Promise.all([
      db.turns.where('sessionId').equals(sessionId).sortBy('round'),
      db.replies.where('sessionId').equals(sessionId).sortBy('createdAt'),
    ]);
    const byTurn = new Map<string, Reply[]>(turns.map(({ id }) => [id, []]));
    for (const reply of replies) byTurn.get(reply.turnId)?.push(reply);
    return turns.map((turn) => ({ turn, replies: byTurn.get(turn.id) ?? [] }));
  });
}

/** The turns of the session by round; a streaming reply has no text yet. */
export function getTranscript(sessionId: string): Promise<TranscriptTurn[]> {
  return guard(() => queryTranscript(database(), sessionId));
}
