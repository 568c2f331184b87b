import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alternativesAlong,
  branchesOf,
  childrenOf,
  choosePath,
  chosenAlong,
  headUnder,
  heads,
  keptHead,
  pathTo,
  sequelsOf,
} from '../../../src/domain/branches';
import type { Turn } from '../../../src/domain/session';
import { aTurn } from '../../fixtures/builders';

interface Seed {
  readonly parent: number;
  readonly at: number;
  readonly after: string | undefined;
  readonly chosen: string | null;
}

const seed: fc.Arbitrary<Seed> = fc.record({
  parent: fc.nat(30),
  at: fc.nat(20),
  after: fc.constantFrom(undefined, 'a', 'b'),
  chosen: fc.constantFrom(null, 'a', 'b'),
});

/** Trees of any form, a forest among them, in any order. */
const tree: fc.Arbitrary<readonly Turn[]> = fc
  .array(seed, { maxLength: 30 })
  .map((seeds) =>
    seeds.reduce<Turn[]>((turns, { parent, at, after, chosen }, index) => {
      const above = turns[parent];
      const turn = aTurn({
        id: `t${index}`,
        round: (above?.round ?? 0) + 1,
        parent: above?.id ?? null,
        userAt: at,
        chosen,
        ...(above && after !== undefined && { after }),
      });
      return [...turns, turn];
    }, []),
  )
  .chain((turns) => fc.shuffledSubarray(turns, { minLength: turns.length }));

/** Rows that no app writes: parents anywhere, in circles or nowhere. */
const tangle: fc.Arbitrary<readonly Turn[]> = fc
  .array(fc.tuple(fc.nat(12), fc.nat(5)), { maxLength: 12 })
  .map((seeds) =>
    seeds.map(([parent, round], index) => aTurn({ id: `t${index}`, round, parent: `t${parent}` })),
  );

function ids(turns: readonly Turn[]): readonly string[] {
  return turns.map(({ id }) => id);
}

describe('a path', () => {
  test('goes from a first turn to the head, each turn from the one before it', () => {
    fc.assert(
      fc.property(tree, fc.nat(30), (turns, pick) => {
        const head = turns[pick];
        const path = pathTo(turns, head?.id);
        expect(path.length > 0).toBe(turns.length > 0);
        expect(path[0]?.parent ?? null).toBeNull();
        if (head) expect(path.at(-1)).toBe(head);
        path.forEach((turn, index) => expect(turn.parent).toBe(path[index - 1]?.id ?? null));
        expect(path.map(({ round }) => round)).toEqual(path.map((_, index) => index + 1));
      }),
    );
  });

  test('leads to every turn from some head', () => {
    fc.assert(
      fc.property(tree, (turns) => {
        const reached = new Set(heads(turns).flatMap((head) => ids(pathTo(turns, head.id))));
        expect([...reached].sort()).toEqual([...ids(turns)].sort());
      }),
    );
  });

  test('is the newest branch where no head is named, or one that is not there', () => {
    fc.assert(
      fc.property(tree, (turns) => {
        const newest = pathTo(turns, undefined);
        expect(newest.at(-1)).toBe(heads(turns).at(-1));
        expect(pathTo(turns, 'nobody')).toEqual(newest);
      }),
    );
  });

  test('needs no head while there is one line', () => {
    fc.assert(
      fc.property(tree, fc.nat(30), (turns, pick) => {
        const last = turns[pick];
        const kept = keptHead(turns, last);
        expect(kept).toBe(last && pathTo(turns, last.id).length < turns.length ? last.id : undefined);
        if (last) expect(pathTo(turns, kept).at(-1)).toBe(last);
      }),
    );
  });
});

describe('a tangle of rows', () => {
  test('comes to an end in every function, and repeats no turn', () => {
    fc.assert(
      fc.property(tangle, fc.nat(12), (turns, pick) => {
        const turn = turns[pick];
        const path = pathTo(turns, turn?.id);
        expect(new Set(path).size).toBe(path.length);
        expect(alternativesAlong(turns, path).size).toBe(path.length);
        expect(branchesOf(turns, turn?.id).every((branch) => turns.includes(branch.head))).toBe(true);
        if (turn) expect(turns).toContain(headUnder(turns, turn));
      }),
    );
  });
});

describe('the newest end under a turn', () => {
  /** The same, told by looking at every head. */
  function expected(turns: readonly Turn[], turn: Turn, replyId?: string): Turn {
    const under = heads(turns).filter((head) => {
      const path = pathTo(turns, head.id);
      const next = path[path.indexOf(turn) + 1];
      if (!path.includes(turn) || !next) return false;
      const after = next.after ?? turn.chosen;
      return replyId === undefined || after === null || after === replyId;
    });
    return under.at(-1) ?? turn;
  }

  test('is the last head whose path goes through it, by the reply that is named', () => {
    fc.assert(
      fc.property(tree, fc.nat(30), fc.constantFrom(undefined, 'a', 'b'), (turns, pick, reply) => {
        const turn = turns[pick];
        if (turn) expect(headUnder(turns, turn, reply)).toBe(expected(turns, turn, reply));
      }),
    );
  });
});

describe('the turns in one place', () => {
  test('have one parent and go on from one reply, and each is among its own', () => {
    fc.assert(
      fc.property(tree, fc.nat(30), (turns, pick) => {
        const path = pathTo(turns, turns[pick]?.id);
        const places = alternativesAlong(turns, path);
        for (const turn of path) {
          const same = (places.get(turn.id) ?? []).map((id) => turns.find((each) => each.id === id));
          const chosen = path.find(({ id }) => id === turn.parent)?.chosen ?? undefined;
          const afterOf = (each?: Turn): string | undefined => each?.after ?? chosen;
          expect(same).toContain(turn);
          expect(same.every((each) => each?.parent === turn.parent)).toBe(true);
          const names = new Set(same.map(afterOf).filter((after) => after !== undefined));
          if (turn.parent !== null && afterOf(turn) !== undefined) expect(names.size).toBe(1);
        }
      }),
    );
  });

  test('are told apart by the reply, where they say it', () => {
    const first = aTurn({ id: 'first', chosen: 'a' });
    const plain = aTurn({ id: 'plain', parent: 'first', round: 2 });
    const beside = aTurn({ id: 'beside', parent: 'first', round: 2, after: 'a', userAt: plain.userAt + 1 });
    const other = aTurn({ id: 'other', parent: 'first', round: 2, after: 'b' });
    const turns = [first, beside, other, plain];
    expect(alternativesAlong(turns, pathTo(turns, 'plain')).get('plain')).toEqual(['plain', 'beside']);
    expect(alternativesAlong(turns, pathTo(turns, 'other')).get('other')).toEqual(['other']);
    expect(childrenOf(turns, 'first')).toHaveLength(3);
    expect([...chosenAlong(pathTo(turns, 'other'))]).toEqual([['first', 'b']]);
    expect([...chosenAlong(pathTo(turns, 'plain'))]).toEqual([]);
  });
});

describe('going along a path', () => {
  test('leaves every turn where it was, and what went on from another reply with that one', () => {
    fc.assert(
      fc.property(tree, fc.nat(30), (turns, pick) => {
        const path = pathTo(turns, turns[pick]?.id);
        const after = choosePath(turns, path);
        const rows = new Map(after.map((turn) => [turn.id, turn]));
        path.forEach(({ id }, index) => {
          const next = path[index + 1];
          if (next?.after !== undefined) expect(rows.get(id)?.chosen).toBe(next.after);
        });
        for (const turn of turns) {
          const [parent, row] = [turns.find(({ id }) => id === turn.parent), rows.get(turn.id)];
          expect(row?.parent).toBe(turn.parent);
          const before = turn.after ?? parent?.chosen ?? undefined;
          const now = row?.after ?? (row?.parent && rows.get(row.parent)?.chosen) ?? undefined;
          if (turn.parent !== null && before !== undefined) expect(now).toBe(before);
        }
        const again = choosePath(after, pathTo(after, turns[pick]?.id));
        expect(again.every((turn, index) => turn === after[index])).toBe(true);
      }),
    );
  });
});

describe('the list of branches', () => {
  test('has every head and where the talk is now, each with the length of its path', () => {
    fc.assert(
      fc.property(tree, fc.nat(30), (turns, pick) => {
        const branches = branchesOf(turns, turns[pick]?.id);
        const current = pathTo(turns, turns[pick]?.id).at(-1);
        const ends = new Set([...heads(turns), ...(current ? [current] : [])]);
        expect(new Set(branches.map(({ head }) => head))).toEqual(ends);
        expect(branches.filter((branch) => branch.current).map(({ head }) => head)).toEqual(
          current ? [current] : [],
        );
        for (const { head, turns: length, own } of branches) {
          const path = pathTo(turns, head.id);
          expect(length).toBe(path.length);
          expect(path).toContain(own);
          const others = branches.filter((branch) => branch.head !== head);
          const shared = others.some((branch) => pathTo(turns, branch.head.id).includes(own));
          expect(shared).toBe(
            own === head && others.some(({ head: end }) => pathTo(turns, end.id).includes(head)),
          );
        }
      }),
    );
  });

  test('takes the first words of its own, not a greeting without any', () => {
    const greeting = aTurn({ id: 'g', userText: '' });
    const asked = aTurn({ id: 'q', userText: 'Hello', parent: 'g', round: 2 });
    expect(branchesOf([greeting, asked], undefined)).toEqual([
      { head: asked, turns: 2, own: asked, current: true },
    ]);
  });
});

test('a turn tells from which of its replies the talk has gone on, and how far', () => {
  const first = aTurn({ id: 'first', chosen: 'a' });
  const plain = aTurn({ id: 'plain', parent: 'first', round: 2 });
  const more = aTurn({ id: 'more', parent: 'plain', round: 3 });
  const other = aTurn({ id: 'other', parent: 'first', round: 2, after: 'b' });
  expect(sequelsOf([first, plain, more, other], first)).toEqual([
    { replyId: 'b', turns: 1 },
    { replyId: 'a', turns: 2 },
  ]);
  expect(sequelsOf([first, plain, more, other], more)).toEqual([]);
});

test('ten thousand turns in one line, or beside each other, are no trouble', () => {
  const line = Array.from({ length: 10_000 }, (_, index) =>
    aTurn({ id: `t${index}`, round: index + 1, parent: index === 0 ? null : `t${index - 1}`, userAt: index }),
  );
  const path = pathTo(line, undefined);
  expect(path).toHaveLength(10_000);
  expect(alternativesAlong(line, path).size).toBe(10_000);
  expect(branchesOf(line, undefined)).toMatchObject([{ turns: 10_000 }]);
  const fan = line.map((turn, index) => ({ ...turn, parent: index === 0 ? null : 't0' }));
  expect(headUnder(fan, sureFirst(fan)).id).toBe('t9999');
});

function sureFirst(turns: readonly Turn[]): Turn {
  const [first] = turns;
  if (!first) throw new Error('There is no turn.');
  return first;
}
