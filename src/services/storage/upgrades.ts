import type { Transaction } from 'dexie';
import type { Turn } from '../../domain/session';

/** A turn as versions 1 and 2 had it: the talk was one line, by round. */
type LinedTurn = Omit<Turn, 'parent'> & { parent?: string | null };

/** Version 3: each turn names the one it goes on from. Holds the keys of the turns, and a few rows at a time. */
export async function linkTurns(transaction: Transaction): Promise<void> {
  let before: Pick<Turn, 'id' | 'sessionId'> | null = null;
  await transaction
    .table<LinedTurn, string>('turns')
    .orderBy('[sessionId+round]')
    .modify((turn) => {
      turn.parent = before?.sessionId === turn.sessionId ? before.id : null;
      before = { id: turn.id, sessionId: turn.sessionId };
    });
}
