import type { Reply, Turn } from './session';

/*
 * A talk is a tree of turns. Editing a message, or going on after another reply, begins a branch: a turn beside the
 * one that is there. One branch is the talk as it goes on; the session's `head` names its last turn.
 *
 * Nothing here trusts the rows: parents that are missing or go in circles lead to a shorter path, never to an endless
 * one.
 */

type Placed = Pick<Turn, 'id' | 'parent' | 'after' | 'chosen' | 'round' | 'userText' | 'userAt'>;

/** Oldest first; ids settle what the clock does not. */
function byTime(a: Placed, b: Placed): number {
  return a.userAt - b.userAt || (a.id < b.id ? -1 : 1);
}

/** Turns of one key, oldest first. */
type Groups<T> = ReadonlyMap<string | null, readonly T[]>;

function grouped<T extends Placed>(turns: readonly T[], keyOf: (turn: T) => string | null): Groups<T> {
  const groups = new Map<string | null, T[]>();
  for (const turn of turns.toSorted(byTime)) {
    const group = groups.get(keyOf(turn));
    if (group) group.push(turn);
    else groups.set(keyOf(turn), [turn]);
  }
  return groups;
}

/** A parent that is not there counts for none: no turn is out of reach. */
function parentIn(known: ReadonlyMap<string, Placed>, { parent }: Placed): string | null {
  return parent !== null && known.has(parent) ? parent : null;
}

function byId<T extends Placed>(turns: readonly T[]): ReadonlyMap<string, T> {
  return new Map(turns.map((turn) => [turn.id, turn]));
}

/** The reply that a turn goes on from: the one it names, else the one that carries the talk on; undefined: any. */
function afterOf(turn: Placed, parent: Placed | undefined): string | undefined {
  return parent && (turn.after ?? parent.chosen ?? undefined);
}

/** Every turn that has none after it, oldest first: the ends of the branches. */
export function heads<T extends Placed>(turns: readonly T[]): readonly T[] {
  const parents = new Set(turns.map(({ parent }) => parent));
  return turns.filter(({ id }) => !parents.has(id)).toSorted(byTime);
}

/** The turns from the first to `head`; a head that is absent or unknown stands for the newest branch. */
export function pathTo<T extends Placed>(turns: readonly T[], head: string | undefined): readonly T[] {
  const known = byId(turns);
  const path: T[] = [];
  const seen = new Set<string>();
  let at = known.get(head ?? '') ?? heads(turns).at(-1) ?? turns.toSorted(byTime).at(-1);
  while (at && !seen.has(at.id)) {
    seen.add(at.id);
    path.push(at);
    at = at.parent === null ? undefined : known.get(at.parent);
  }
  return path.toReversed();
}

/**
 * The head as a session keeps it when its talk ends at `last`: absent as long as the talk has no other branch, so
 * that a talk in one line needs none.
 */
export function keptHead<T extends Placed>(turns: readonly T[], last: T | undefined): string | undefined {
  return last && pathTo(turns, last.id).length < turns.length ? last.id : undefined;
}

/**
 * For each turn of the path the ids of the turns that stand in its place, itself among them, oldest first: what goes
 * on from the same reply of the same turn.
 */
export function alternativesAlong<T extends Placed>(
  turns: readonly T[],
  path: readonly T[],
): ReadonlyMap<string, readonly string[]> {
  const known = byId(turns);
  const siblings = grouped(turns, (turn) => parentIn(known, turn));
  return new Map(
    path.map((turn) => {
      const key = parentIn(known, turn);
      const parent = key === null ? undefined : known.get(key);
      const own = afterOf(turn, parent);
      const same = (siblings.get(key) ?? []).filter((each) => {
        const other = afterOf(each, parent);
        return each.id === turn.id || own === undefined || other === undefined || own === other;
      });
      return [turn.id, same.map(({ id }) => id)];
    }),
  );
}

/** The turns that go on from this one. */
export function childrenOf<T extends Placed>(turns: readonly T[], turnId: string): readonly T[] {
  return turns.filter(({ parent, id }) => parent === turnId && id !== turnId).toSorted(byTime);
}

/**
 * The newest end of a branch that goes on from `turn`, after its reply `replyId` if one is named; the turn itself
 * when nothing goes on from there.
 */
export function headUnder<T extends Placed>(turns: readonly T[], turn: T, replyId?: string): T {
  const children = grouped(turns, ({ parent }) => parent);
  const goesOn = (child: T): boolean => {
    const after = afterOf(child, turn);
    return replyId === undefined || after === undefined || after === replyId;
  };
  const ends: T[] = [];
  const seen = new Set([turn.id]);
  const open: T[] = (children.get(turn.id) ?? []).filter(goesOn);
  for (let at = open.pop(); at; at = open.pop()) {
    if (seen.has(at.id)) continue;
    seen.add(at.id);
    const rest = children.get(at.id) ?? [];
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

/**
 * The turns, each along the path going on from the reply that the next one names. What had gone on from the reply
 * before, and named none, stays with that one. Turns that do not change are the very same.
 */
export function choosePath(turns: readonly Turn[], path: readonly Placed[]): readonly Turn[] {
  const chosen = chosenAlong(path);
  const before = new Map<string, string>();
  for (const { id, chosen: old } of turns) {
    const reply = chosen.get(id);
    if (reply !== undefined && old !== null && old !== reply) before.set(id, old);
  }
  return turns.map((turn) => {
    const reply = chosen.get(turn.id) ?? turn.chosen;
    const old = turn.after === undefined && turn.parent !== null ? before.get(turn.parent) : undefined;
    if (reply === turn.chosen && old === undefined) return turn;
    return { ...turn, chosen: reply, ...(old !== undefined && { after: old }) };
  });
}

/** A branch of a talk, for a list of them. */
export interface BranchEnd<T> {
  /** Its last turn. */
  readonly head: T;
  readonly turns: number;
  /** The first turn that it shares with no other branch; its head when it shares them all. */
  readonly own: T;
  /** It is the talk as it goes on now. */
  readonly current: boolean;
}

/** How many ends of branches lie at or under each turn. */
function endsUnder<T extends Placed>(turns: readonly T[], ends: readonly T[]): ReadonlyMap<string, number> {
  const known = byId(turns);
  const counts = new Map(ends.map(({ id }) => [id, 1]));
  // Children before their parents: a turn comes later in the talk than the one it goes on from.
  for (const turn of turns.toSorted((a, b) => b.round - a.round)) {
    const parent = parentIn(known, turn);
    if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + (counts.get(turn.id) ?? 0));
  }
  return counts;
}

function firstOwn<T extends Placed>(path: readonly T[], shared: ReadonlyMap<string, number>): T | undefined {
  const own = path.filter(({ id }) => shared.get(id) === 1);
  return own.find(({ userText }) => userText !== '') ?? own[0] ?? path.at(-1);
}

/** Every end of a branch, oldest first; the turn the talk is at counts for one, even where others go on from it. */
export function branchesOf<T extends Placed>(
  turns: readonly T[],
  head: string | undefined,
): readonly BranchEnd<T>[] {
  const current = pathTo(turns, head).at(-1);
  const leaves = heads(turns);
  const ends = current && !leaves.includes(current) ? [...leaves, current].toSorted(byTime) : leaves;
  const shared = endsUnder(turns, ends);
  return ends.map((end) => {
    const path = pathTo(turns, end.id);
    const own = firstOwn(path, shared) ?? end;
    return { head: end, turns: path.length, own, current: end === current };
  });
}

/** What has been said after one reply of a turn. */
export interface Sequel {
  readonly replyId: string;
  /** Turns to the newest end under it; 1 or more. */
  readonly turns: number;
}

/** Which replies of a turn the talk has gone on from, and how far. */
export function sequelsOf<T extends Placed>(turns: readonly T[], turn: T): readonly Sequel[] {
  const replies = new Set(childrenOf(turns, turn.id).map((child) => afterOf(child, turn)));
  return [...replies].flatMap((replyId) => {
    if (replyId === undefined) return [];
    const later = headUnder(turns, turn, replyId).round - turn.round;
    return later > 0 ? [{ replyId, turns: later }] : [];
  });
}
