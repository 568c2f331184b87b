import type { Reply, Turn } from './session';

/*
 * A talk is a tree of turns. Editing a message, or going on after another reply, begins a branch: a turn beside the
 * one that is there. One branch is the talk as it goes on; the session's `head` names its last turn.
 */

type Placed = Pick<Turn, 'id' | 'parent' | 'after' | 'round' | 'userAt'>;

/** Oldest first; ids settle what the clock does not. */
function byTime(a: Placed, b: Placed): number {
  return a.userAt - b.userAt || (a.id < b.id ? -1 : 1);
}

function childrenOf<T extends Placed>(turns: readonly T[]): ReadonlyMap<string | null, readonly T[]> {
  const known = new Set(turns.map(({ id }) => id));
  const children = new Map<string | null, T[]>();
  for (const turn of turns.toSorted(byTime)) {
    // A parent that is not there counts for none: no turn is out of reach.
    const parent = turn.parent !== null && known.has(turn.parent) ? turn.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), turn]);
  }
  return children;
}

/** Every turn that has none after it, oldest first: the ends of the branches. */
export function heads<T extends Placed>(turns: readonly T[]): readonly T[] {
  const parents = new Set(turns.map(({ parent }) => parent));
  return turns.filter(({ id }) => !parents.has(id)).toSorted(byTime);
}

/** The turns from the first to `head`, by round; a head that is absent or unknown stands for the newest branch. */
export function pathTo<T extends Placed>(turns: readonly T[], head: string | undefined): readonly T[] {
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  const path: T[] = [];
  const seen = new Set<string>();
  let at = byId.get(head ?? '') ?? heads(turns).at(-1) ?? turns.toSorted(byTime).at(-1);
  while (at && !seen.has(at.id)) {
    seen.add(at.id);
    path.push(at);
    at = at.parent === null ? undefined : byId.get(at.parent);
  }
  return path.toReversed();
}

/** The turns that stand in the same place as `turn`, itself among them, oldest first. */
export function branchesAt<T extends Placed>(turns: readonly T[], turn: Placed): readonly T[] {
  return turns
    .filter(({ parent, after }) => parent === turn.parent && (after ?? turn.after) === (turn.after ?? after))
    .toSorted(byTime);
}

/**
 * The newest end of a branch that goes on from `turn`, after its reply `replyId` if one is named; the turn itself
 * when nothing goes on from there.
 */
export function headUnder<T extends Placed>(turns: readonly T[], turn: T, replyId?: string): T {
  const children = childrenOf(turns);
  const next = (of: T, reply?: string): readonly T[] =>
    (children.get(of.id) ?? []).filter(
      ({ after }) => reply === undefined || after === undefined || after === reply,
    );
  const ends: T[] = [];
  const seen = new Set([turn.id]);
  const open: T[] = [...next(turn, replyId)];
  for (let at = open.pop(); at; at = open.pop()) {
    if (seen.has(at.id)) continue;
    seen.add(at.id);
    const rest = next(at);
    if (rest.length === 0) ends.push(at);
    open.push(...rest);
  }
  return ends.toSorted(byTime).at(-1) ?? turn;
}

/** Which reply of each turn the path goes on from: turn id → reply id, where the path says so. */
export function chosenAlong(path: readonly Placed[]): ReadonlyMap<string, Reply['id']> {
  return new Map(
    path.flatMap((turn, index) => {
      const next = path[index + 1];
      return next?.after === undefined ? [] : [[turn.id, next.after] as const];
    }),
  );
}
