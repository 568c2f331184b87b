import { describe, expect, it } from 'vitest';
import {
  checkpointReply,
  createSession,
  deleteSession,
  existingBundles,
  finishReply,
  foreignIds,
  getSession,
  readSessionBundles,
  saveCredentials,
  writeBundles,
} from '../../../src/services/storage';
import type { BundlePlan, SessionBundle } from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { newId } from '../../../src/lib/id';
import {
  SOME_TIME,
  aDiversityRating,
  aRating,
  aReply,
  aSession,
  aTurn,
  inLine,
  someCredentials,
} from '../../fixtures/builders';
import { aBegunReply, collect, freshDatabase, rowCounts, sure } from './support';

const asTheyCome: BundlePlan = (_existing, incoming) => incoming;

function aBundle(sessionId: string = newId()): SessionBundle {
  const turns = inLine([aTurn({ sessionId }), aTurn({ sessionId })]);
  const replies = turns.map((turn) => aReply({ sessionId, turnId: turn.id }));
  return {
    session: aSession({ id: sessionId }),
    turns,
    replies,
    ratings: replies.map(({ id }) => aRating({ sessionId, replyId: id })),
    diversity: [aDiversityRating({ sessionId })],
  };
}

function withTurn(bundle: SessionBundle, index: number, change: Partial<SessionBundle['turns'][number]>) {
  return { ...bundle, turns: bundle.turns.map((turn, at) => (at === index ? { ...turn, ...change } : turn)) };
}

describe('bundles', () => {
  it('come back as they were written, by id', async () => {
    freshDatabase();
    const bundles = Array.from({ length: 60 }, () => aBundle());
    expect(await writeBundles(bundles.toReversed(), asTheyCome)).toBe(60);
    expect(await collect(readSessionBundles('all'))).toEqual(bundles);
    const some = [sure(bundles[7]), sure(bundles[3])];
    const ids = some.map(({ session }) => session.id);
    expect(await collect(readSessionBundles([...ids, ...ids, 'nobody']))).toEqual([bundles[3], bundles[7]]);
  });

  it('carry no secret', async () => {
    freshDatabase();
    const { sessionId } = await aBegunReply();
    await saveCredentials('https://models.example persona-1', someCredentials({ keeping: 'device' }));
    const written = JSON.stringify([
      await collect(readSessionBundles('all')),
      await existingBundles([sessionId]),
    ]);
    expect(written).toContain('persona-1');
    expect(written).not.toMatch(/sk-secret|secret-team/);
  });

  it('hold a streaming reply as far as it has come', async () => {
    freshDatabase();
    const { reply } = await aBegunReply();
    await checkpointReply(reply.id, { text: 'Then we', reasoning: 'Hm', at: SOME_TIME });
    const expected = { ...reply, text: 'Then we', reasoning: 'Hm' };
    expect((await collect(readSessionBundles('all')))[0]?.replies).toEqual([expected]);
  });

  it('show deleted sessions to an import only', async () => {
    freshDatabase();
    const bundle = aBundle();
    await writeBundles([bundle], asTheyCome);
    await deleteSession(bundle.session.id, SOME_TIME);
    expect(await collect(readSessionBundles('all'))).toEqual([]);
    const deleted = { ...bundle, session: { ...bundle.session, deletedAt: SOME_TIME } };
    expect(await existingBundles([bundle.session.id, 'nobody'])).toEqual([deleted]);
  });
});

describe('writing bundles', () => {
  it('asks the plan what to make of each, beside what is there', async () => {
    freshDatabase();
    const [known, fresh] = [aBundle(), aBundle()];
    await writeBundles([known], asTheyCome);
    const changed = { ...known, session: { ...known.session, seed: 42 } };
    const asked: (string | null)[] = [];
    const written = await writeBundles([changed, fresh], (existing, incoming) => {
      asked.push(existing && existing.session.id);
      return existing ? null : incoming;
    });
    expect(written).toBe(1);
    expect(asked).toEqual([known.session.id, null]);
    expect((await getSession(known.session.id))?.seed).toBe(1);
    expect(await getSession(fresh.session.id)).toEqual(fresh.session);
  });

  it('merges: rows left out stay, rounds may change places', async () => {
    freshDatabase();
    const bundle = aBundle();
    await writeBundles([bundle], asTheyCome);
    const swapped = withTurn(withTurn(bundle, 0, { round: 2 }), 1, { round: 1 });
    await writeBundles([{ ...swapped, ratings: [], diversity: [] }], asTheyCome);
    const [read] = await collect(readSessionBundles('all'));
    expect(read?.turns.map(({ id }) => id)).toEqual([sure(bundle.turns[1]).id, sure(bundle.turns[0]).id]);
    expect(read?.ratings).toEqual(bundle.ratings);
    expect(read?.diversity).toEqual(bundle.diversity);
  });

  it('leaves a reply alone that is being written', async () => {
    freshDatabase();
    const { reply, sessionId } = await aBegunReply();
    const [existing] = await existingBundles([sessionId]);
    const stale = {
      ...sure(existing),
      replies: [{ ...reply, state: 'complete' as const, text: 'An old copy.' }],
    };
    await writeBundles([stale], asTheyCome);
    const ended = await finishReply(reply.id, { state: 'complete', text: 'The real one.', at: SOME_TIME });
    expect(ended).toMatchObject({ state: 'complete', text: 'The real one.' });
  });

  const broken: [string, (known: SessionBundle) => SessionBundle][] = [
    ['rows that do not belong together', () => withTurn(aBundle(), 0, { sessionId: 'elsewhere' })],
    ['a reply without its turn', () => ({ ...aBundle(), turns: [], ratings: [] })],
    ['a rating without its reply', () => ({ ...aBundle(), replies: [] })],
    ['a turn without the one it goes on from', () => withTurn(aBundle(), 1, { parent: 'nowhere' })],
    ['an id of another session', (known) => withTurn(aBundle(), 0, { id: sure(known.turns[0]).id })],
    [
      'text emptied',
      (known) => ({ ...known, replies: known.replies.map((reply) => ({ ...reply, text: '' })) }),
    ],
    ['a message emptied', (known) => withTurn(known, 0, { userText: '' })],
    [
      'a second rating of the same rater',
      (known) => ({ ...known, ratings: known.ratings.map((rating) => ({ ...rating, id: newId() })) }),
    ],
  ];
  it.each(broken)('writes nothing at all when one of them has %s', async (_what, breakIt) => {
    freshDatabase();
    const known = aBundle();
    await writeBundles([known], asTheyCome);
    const before = await rowCounts();
    const wrong = breakIt(known);
    const replies = wrong.replies.map((reply) => ({ ...reply, turnId: wrong.turns[0]?.id ?? reply.turnId }));
    const wrongImport = writeBundles([aBundle(), { ...wrong, replies }, aBundle()], asTheyCome);
    await expect(wrongImport).rejects.toMatchObject({ name: 'StorageError', code: 'storage' });
    expect(await rowCounts()).toEqual(before);
    expect(await collect(readSessionBundles('all'))).toEqual([known]);
  });

  it('writes nothing when one session comes twice, or when a plan renames one', async () => {
    freshDatabase();
    const bundle = aBundle();
    await expect(writeBundles([bundle, bundle], asTheyCome)).rejects.toMatchObject({ code: 'storage' });
    const other = aBundle();
    await expect(writeBundles([bundle], () => other)).rejects.toMatchObject({ code: 'storage' });
    expect(await rowCounts()).toMatchObject({ sessions: 0, turns: 0, replies: 0 });
  });

  it('writes nothing when the plan throws', async () => {
    freshDatabase();
    const plan: BundlePlan = (_existing, incoming) => {
      if (incoming.session.seed === 2) throw new Error('no plan');
      return incoming;
    };
    const second = { ...aBundle(), session: aSession({ seed: 2 }) };
    await expect(writeBundles([aBundle(), second], plan)).rejects.toMatchObject({ code: 'storage' });
    expect(await rowCounts()).toMatchObject({ sessions: 0, turns: 0, replies: 0 });
  });

  it('can be asked beforehand which ids belong to other sessions', async () => {
    freshDatabase();
    const known = aBundle();
    await writeBundles([known], asTheyCome);
    const thief = withTurn(aBundle(), 0, { id: sure(known.turns[0]).id });
    expect(await foreignIds([known, aBundle()])).toEqual(new Set());
    expect(await foreignIds([known, thief])).toEqual(new Set([sure(known.turns[0]).id]));
  });

  it('takes 26,000 rows in good time', async () => {
    freshDatabase();
    const sessions = Array.from({ length: 260 }, () => {
      const id = newId();
      const turns = inLine(Array.from({ length: 33 }, () => aTurn({ sessionId: id })));
      const replies = turns.map((turn) => aReply({ sessionId: id, turnId: turn.id }));
      const ratings = replies.map((reply) => aRating({ sessionId: id, replyId: reply.id }));
      return { session: aSession({ id }), turns, replies, ratings, diversity: [] };
    });
    await createSession(aSession());
    const start = performance.now();
    await writeBundles(sessions, asTheyCome);
    const took = performance.now() - start;
    expect(await database().replies.count()).toBe(260 * 33);
    expect(took).toBeLessThan(15_000);
  });
});
