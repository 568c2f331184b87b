import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathTo } from '../../../src/domain/branches';
import type { Reply, Session, Turn } from '../../../src/domain/session';
import type { SessionBundle } from '../../../src/services/storage';
import { findInconsistencies } from '../../../src/services/transfer/consistency';
import { decodeSession } from '../../../src/services/transfer/decode';
import { encodeBundle } from '../../../src/services/transfer/encode';
import { mergeBundle } from '../../../src/services/transfer/merge';
import { MergeNotes } from '../../../src/services/transfer/merge-notes';
import { SOME_TIME, aReply, aSession, aTurn } from '../../fixtures/builders';
import { bundleArbitrary } from './arbitrary';
import { viaText } from './support';

const sessionId = 'session-1';

interface Node {
  readonly id: string;
  readonly on?: string;
  readonly after?: string;
  readonly chosen?: string;
  readonly at?: number;
  readonly round?: number;
}

/** A talk whose turns are named by letters; the replies of `a` are `a1`, `a2`. */
function talk(nodes: readonly Node[], session: Partial<Session> = {}): SessionBundle {
  const turns: Turn[] = [];
  for (const { id, on, after, chosen = `${id}1`, at = SOME_TIME, round } of nodes) {
    const above = turns.find((turn) => turn.id === on);
    turns.push(
      aTurn({
        id,
        sessionId,
        round: round ?? (above?.round ?? 0) + 1,
        parent: on ?? null,
        ...(after !== undefined && { after }),
        userText: id,
        userAt: at,
        chosen,
      }),
    );
  }
  const replies = turns.flatMap(({ id }): Reply[] =>
    ['1', '2'].map((index) =>
      aReply({ id: id + index, sessionId, turnId: id, text: id.toUpperCase() + index }),
    ),
  );
  return { session: aSession({ id: sessionId, ...session }), turns, replies, ratings: [], diversity: [] };
}

function merged(here: SessionBundle, file: SessionBundle): SessionBundle {
  const notes = new MergeNotes(new Map());
  const result = mergeBundle(here, file, notes) ?? here;
  expect(notes.faults).toEqual([]);
  return result;
}

/** The talk as it goes on, each turn with the reply that carries it. */
function path({ session, turns }: SessionBundle): string {
  return pathTo(turns, session.head)
    .map(({ chosen, id }) => chosen ?? id)
    .join(' ');
}

const later = { updatedAt: SOME_TIME + 60 };
const beginning: readonly Node[] = [{ id: 'a' }, { id: 'b', on: 'a' }];

describe('two ways to go on', () => {
  test('are branches, and the talk is where it was left last', () => {
    const here = talk([...beginning, { id: 'c', on: 'b' }]);
    const file = talk([...beginning, { id: 'x', on: 'b' }, { id: 'y', on: 'x' }], later);
    const both = merged(here, file);
    expect(both.turns).toHaveLength(5);
    expect(path(both)).toBe('a1 b1 x1 y1');
    expect(both.session.head).toBe('y');
    expect(path(merged(file, here))).toBe('a1 b1 x1 y1');
    expect(merged(both, file)).toBe(both);
    expect(merged(both, here)).toBe(both);
  });

  test('may part at the first message', () => {
    const both = merged(talk([{ id: 'a' }], later), talk([{ id: 'x' }]));
    expect(path(both)).toBe('a1');
    expect(both.turns).toHaveLength(2);
  });

  test('from two replies stay with theirs', () => {
    const here = talk([...beginning, { id: 'c', on: 'b' }]);
    const file = talk([{ id: 'a' }, { id: 'b', on: 'a', chosen: 'b2' }, { id: 'x', on: 'b' }], later);
    const both = merged(here, file);
    expect(both.turns.map(({ id, after }) => `${id} ${after ?? ''}`)).toEqual(['a ', 'b ', 'c b1', 'x ']);
    expect(path(both)).toBe('a1 b2 x1');
    expect(path(merged(file, here))).toBe('a1 b2 x1');
  });
});

describe('the same talk, longer on one side', () => {
  const long = talk([...beginning, { id: 'c', on: 'b' }]);

  test('is the longer one, whichever side was changed last', () => {
    for (const change of [{}, later]) {
      const short = talk(beginning, change);
      expect(path(merged(long, short))).toBe('a1 b1 c1');
      expect(path(merged(short, long))).toBe('a1 b1 c1');
      expect(merged(long, short).session.head).toBeUndefined();
    }
  });

  test('ends at another reply where that was given last, and what went on before stays on its branch', () => {
    const again = talk([{ id: 'a' }, { id: 'b', on: 'a', chosen: 'b2' }], later);
    const both = merged(long, again);
    expect(path(both)).toBe('a1 b2');
    expect(both.session.head).toBe('b');
    expect(both.turns.find(({ id }) => id === 'c')?.after).toBe('b1');
    expect(merged(both, again)).toBe(both);
  });

  test('goes on from where a branch had been left for it', () => {
    const branched = talk([...beginning, { id: 'x', on: 'a' }], { ...later, head: 'b' });
    expect(path(merged(long, branched))).toBe('a1 b1 c1');
    expect(merged(long, branched).session.head).toBe('c');
  });
});

describe('a file that knows less', () => {
  test('of what answered a message changes nothing', () => {
    const here = talk([{ id: 'a' }, { id: 'b', on: 'a' }]);
    const poor = { ...talk([{ id: 'a' }]), replies: [], turns: [aTurn({ ...here.turns[0], chosen: null })] };
    expect(merged(here, poor)).toBe(here);
    expect(path(merged(poor, here))).toBe('a1 b1');
  });
});

describe('lines with gaps', () => {
  test('fill each other’s', () => {
    const here = talk([{ id: 'a' }, { id: 'c', on: 'a', round: 3 }]);
    const file = talk([{ id: 'a' }, { id: 'b', on: 'a' }, { id: 'd', on: 'b', round: 4 }], later);
    const both = merged(here, file);
    expect(path(both)).toBe('a1 b1 c1 d1');
    expect(both.session.head).toBeUndefined();
    expect(merged(both, file)).toBe(both);
  });
});

describe('what came to the format later', () => {
  const user = { name: 'Ren', pronoun: 'he/him', description: 'A sailor.' };
  const plain = talk([{ id: 'a' }]);
  const known: SessionBundle = {
    ...plain,
    turns: plain.turns.map((turn) => ({ ...turn, userPersona: user, origin: 'own' })),
    replies: plain.replies.map((reply) => ({
      ...reply,
      writer: 'w',
      continues: 'r0',
      context: { droppedRounds: 2, tokens: 900 },
      cost: { amount: 0.5, currency: 'USD' },
    })),
  };

  test('is kept from the side that knows it', () => {
    expect(merged(plain, known)).toMatchObject({ turns: known.turns, replies: known.replies });
    expect(merged(known, plain)).toBe(known);
  });

  test('is a conflict where both say something else', () => {
    const turns = known.turns.map((turn) => ({ ...turn, origin: 'fixed' as const }));
    const replies = known.replies.map((reply) => ({ ...reply, writer: 'v' }));
    const notes = new MergeNotes(new Map());
    mergeBundle(known, { ...known, turns, replies }, notes);
    expect(notes.faults.map(({ code, place }) => code + place)).toEqual([
      'conflict.user',
      'conflict.writer',
      'conflict.writer',
    ]);
  });

  test('of the session is who the user speaks as on the side changed last', () => {
    const here = talk([{ id: 'a' }], { userPersona: user });
    expect(merged(here, talk([{ id: 'a' }], later)).session).not.toHaveProperty('userPersona');
    expect(merged(here, plain)).toBe(here);
  });
});

/** Some of the turns, with whatever they go on from, and a head among them. */
function partOf(bundle: SessionBundle, picks: readonly number[], updatedAt: number): SessionBundle {
  const paths = picks.map((pick) => pathTo(bundle.turns, bundle.turns[pick % bundle.turns.length]?.id));
  const ids = new Set(paths.flat().map(({ id }) => id));
  const turns = bundle.turns.filter(({ id }) => ids.has(id));
  const last = paths[0]?.at(-1);
  const { head: _head, ...session } = bundle.session;
  const branched = last !== undefined && pathTo(turns, last.id).length < turns.length;
  return {
    session: { ...session, updatedAt, ...(branched && { head: last.id }) },
    turns,
    replies: bundle.replies.filter(({ turnId }) => ids.has(turnId)),
    ratings: bundle.ratings.filter(({ replyId }) =>
      bundle.replies.some(({ id, turnId }) => id === replyId && ids.has(turnId)),
    ),
    diversity: bundle.diversity,
  };
}

describe('any two parts of one talk', () => {
  const picks = fc.array(fc.nat(20), { minLength: 1, maxLength: 3 });

  test('are the whole of both: nothing is lost, nothing is out of reach, and it goes out and comes back', () => {
    fc.assert(
      fc.property(bundleArbitrary, picks, picks, fc.boolean(), (whole, first, second, newer) => {
        fc.pre(whole.turns.length > 0);
        const here = partOf(whole, first, 1000);
        const file = viaText(partOf(whole, second, newer ? 2000 : 500));
        const both = merged(here, file);
        const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).sort();
        expect(ids(both.turns)).toEqual([...new Set(ids([...here.turns, ...file.turns]))].sort());
        for (const turn of both.turns) {
          expect(pathTo(both.turns, turn.id)[0]?.parent).toBeNull();
          expect(whole.turns.find(({ id }) => id === turn.id)?.parent).toBe(turn.parent);
        }
        expect(merged(both, file)).toBe(both);
        const decoded = decodeSession(viaText(encodeBundle(both)), 'sessions[0]');
        expect(findInconsistencies([decoded])).toEqual([]);
        expect(decoded.bundle.session).toEqual(viaText(both.session));
        expect(path(decoded.bundle)).toBe(path(both));
        expect(merged(both, decoded.bundle)).toBe(both);
      }),
      { numRuns: 300 },
    );
  });
});
