import type { Transaction } from 'dexie';
import type { Turn } from '../../domain/session';

/** A turn as versions 1 and 2 had it: the talk was one line, by round. */
type LinedTurn = Omit<Turn, 'parent'>;

/** Version 3: each turn names the one it goes on from. */
export async function linkTurns(transaction: Transaction): Promise<void> {
  const table = transaction.table<LinedTurn, string>('turns');
  const bySession = new Map<string, LinedTurn[]>();
  await table.each((turn) => {
    bySession.set(turn.sessionId, [...(bySession.get(turn.sessionId) ?? []), turn]);
  });
  for (const turns of bySession.values()) {
    const lined = turns.toSorted((a, b) => a.round - b.round);
    await table.bulkPut(lined.map((turn, index) => ({ ...turn, parent: lined[index - 1]?.id ?? null })));
  }
}
