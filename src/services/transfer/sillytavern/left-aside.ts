import type { WireBranch, WireSession, WireTurn } from '../session-log.v1';

/** Whether a turn can go on from this reply of that turn. */
function answered(turn: WireTurn | undefined, reply: string | undefined): boolean {
  return turn !== undefined && turn.replies.some(({ id }) => id === reply);
}

/** A swipe that was turned to in the middle of the chat carries it on, whatever the line after it says. */
function alongTheChat(turns: readonly WireTurn[]): WireTurn[] {
  return turns.map((turn, index) => {
    const { after, ...rest } = turn;
    const before = turns[index - 1];
    return after !== undefined && before?.chosen === after && answered(before, after) ? turn : rest;
  });
}

/**
 * The branches that the app wrote beside the session, which have no lines of their own. Where the line that one went
 * on from has been deleted over there, it goes on from the last one before it.
 */
function besideTheChat(branches: readonly WireBranch[], turns: readonly WireTurn[]): WireBranch[] {
  const known = new Map<string, WireTurn>(
    turns.flatMap((turn) => (turn.id === undefined ? [] : [[turn.id, turn]])),
  );
  const kept: WireBranch[] = [];
  for (const branch of branches.toSorted((a, b) => a.round - b.round)) {
    const { after, parent: named, ...rest } = branch;
    const parent = named === null ? undefined : known.get(named);
    const before = named === null ? undefined : turns.findLast(({ round }) => round < branch.round);
    const above = parent ?? before;
    const hung: WireBranch = {
      ...rest,
      // Lines that were put in over there move those after them on.
      round: Math.max(rest.round, (above?.round ?? 0) + 1),
      parent: above?.id ?? null,
      ...(after !== undefined && answered(parent, after) && { after }),
    };
    kept.push(hung);
    known.set(hung.id, hung);
  }
  return kept;
}

/** The session with the turns of the chat and the branches that are still its own. */
export function withBranches(session: WireSession): WireSession {
  const { branches, ...rest } = session;
  const turns = alongTheChat(session.turns);
  if (!branches || branches.length === 0) return { ...rest, turns };
  return { ...rest, turns, branches: besideTheChat(branches, turns) };
}
