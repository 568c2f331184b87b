import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiversityRating, Rating } from '../../../src/domain/rating';
import type { Reply, Session, Turn } from '../../../src/domain/session';
import type { SessionBundle } from '../../../src/services/storage';
import { mergeBundle } from '../../../src/services/transfer/merge';
import { MergeNotes } from '../../../src/services/transfer/merge-notes';
import {
  SOME_TIME,
  aCard,
  aCharacterSnapshot,
  aDiversityRating,
  aPersonaSnapshot,
  aPromptSnapshot,
  aRating,
  aReply,
  aSession,
  aTurn,
} from '../../fixtures/builders';
import { bundleArbitrary } from './arbitrary';
import { viaText } from './support';

const sessionId = 'session-1';
const session = (change: Partial<Session> = {}): Session => aSession({ id: sessionId, ...change });
const turn = (change: Partial<Turn> = {}): Turn => aTurn({ id: 'turn-1', sessionId, ...change });
const reply = (change: Partial<Reply> = {}): Reply =>
  aReply({ id: 'reply-1', sessionId, turnId: 'turn-1', ...change });
const rating = (change: Partial<Rating> = {}): Rating =>
  aRating({ id: 'rating-1', sessionId, replyId: 'reply-1', marks: {}, ...change });
const diversity = (change: Partial<DiversityRating> = {}): DiversityRating =>
  aDiversityRating({ id: 'diversity-1', sessionId, ...change });

function bundle(change: Partial<SessionBundle> = {}): SessionBundle {
  return { session: session(), turns: [turn()], replies: [reply()], ratings: [], diversity: [], ...change };
}

interface Merged {
  readonly merged: SessionBundle | null;
  /** `code place found` */
  readonly faults: readonly string[];
}

function merge(here: SessionBundle | null, file: SessionBundle): Merged {
  const places = new Map<object, string>([
    [file.session, 'session'],
    ...file.turns.map((row) => [row, `turn ${row.id}`] as const),
    ...file.replies.map((row) => [row, `reply ${row.id}`] as const),
    ...file.ratings.map((row) => [row, `rating ${row.id}`] as const),
    ...file.diversity.map((row) => [row, `diversity ${row.id}`] as const),
  ]);
  const notes = new MergeNotes(places);
  const merged = mergeBundle(here, file, notes);
  const faults = notes.faults.map(({ code, place, values }) => `${code} ${place} ${values['found']}`);
  return { merged, faults };
}

function mergedOf(here: SessionBundle, file: SessionBundle): SessionBundle {
  const { merged, faults } = merge(here, file);
  expect(faults).toEqual([]);
  if (!merged) throw new Error('Nothing has changed.');
  return merged;
}

describe('a session', () => {
  test('that is new comes as it is', () => {
    const file = bundle();
    expect(merge(null, file)).toEqual({ merged: file, faults: [] });
  });

  test('that is here already changes nothing', () => {
    fc.assert(
      fc.property(bundleArbitrary, (here) => {
        expect(merge(here, viaText(here))).toEqual({ merged: null, faults: [] });
      }),
    );
  });

  test('that was deleted here comes back', () => {
    const here = bundle({ session: session({ deletedAt: SOME_TIME }) });
    const merged = mergedOf(here, bundle());
    expect(merged.session).toEqual(session());
    expect('deletedAt' in merged.session).toBe(false);
  });

  test.each<[string, Partial<Session>]>([
    ['created_at', { createdAt: 1 }],
    ['locale', { locale: 'ja' }],
    ['character', { character: { ...session().character, name: 'Kana' } }],
    ['scenario', { scenario: null }],
    ['persona', { persona: aPersonaSnapshot({ name: 'Another' }) }],
    ['prompt', { prompt: { ...session().prompt, system: '' } }],
    ['seed', { seed: 2 }],
  ])('with another %s is no copy of it', (key, change) => {
    expect(merge(bundle(), bundle({ session: session(change) })).faults).toEqual([
      `conflict session.${key} session-1`,
    ]);
  });

  test('takes the later time and what can change from the later side', () => {
    const later = { updatedAt: SOME_TIME + 1, blind: true, extra: { mood: 'calm' } };
    const old = { extra: { mood: 'tense', weather: 'rain' } };
    const both = { mood: 'calm', weather: 'rain' };
    const forward = mergedOf(bundle({ session: session(old) }), bundle({ session: session(later) }));
    expect(forward.session).toMatchObject({ updatedAt: SOME_TIME + 1, blind: true, extra: both });
    const backward = mergedOf(bundle({ session: session(later) }), bundle({ session: session(old) }));
    expect(backward.session).toMatchObject({ updatedAt: SOME_TIME + 1, blind: true, extra: both });
  });

  test('gets the turns, replies and ratings it did not have, and keeps its own', () => {
    const own = bundle({ ratings: [rating()], turns: [turn(), turn({ id: 'turn-2', round: 2 })] });
    const file = bundle({
      turns: [turn(), turn({ id: 'turn-3', round: 3 })],
      replies: [reply(), reply({ id: 'reply-2' }), reply({ id: 'reply-3', turnId: 'turn-3' })],
      ratings: [rating({ id: 'rating-2', rater: 'rater-2' })],
      diversity: [diversity()],
    });
    const merged = mergedOf(own, file);
    expect(merged.turns.map(({ id }) => id)).toEqual(['turn-1', 'turn-2', 'turn-3']);
    expect(merged.replies.map(({ id }) => id)).toEqual(['reply-1', 'reply-2', 'reply-3']);
    expect(merged.ratings.map(({ id }) => id)).toEqual(['rating-1', 'rating-2']);
    expect(merged.diversity).toEqual([diversity()]);
    expect(merged.turns[0]).toBe(own.turns[0]);
    expect(merged.replies[0]).toBe(own.replies[0]);
  });

  test('loses nothing to a file that has less', () => {
    const full = bundle({ ratings: [rating({ marks: { fluency: 3 } })], diversity: [diversity()] });
    const less = bundle({ turns: [], replies: [] });
    expect(merge(full, less)).toEqual({ merged: null, faults: [] });
  });
});

describe('what came to the format later', () => {
  const card = aCard();
  const character = aCharacterSnapshot({ card });
  const prompt = { ...aPromptSnapshot(), postHistory: 'Stay calm.' };
  const known = session({ character, prompt, userName: 'Mio' });
  const lore = [{ name: 'Lamp', index: 0, keys: ['lamp'], tokens: 6 }];

  test('is kept from the side that knows it, whichever that is', () => {
    const bare = bundle({ session: session() });
    const full = bundle({ session: known, replies: [reply({ lore })] });
    const expected = {
      session: { character: { card }, prompt: { postHistory: 'Stay calm.' }, userName: 'Mio' },
    };
    expect(mergedOf(bare, full)).toMatchObject({ ...expected, replies: [{ lore }] });
    expect(merge(full, bare)).toEqual({ merged: null, faults: [] });
  });

  test('is a conflict where both know it and say something else', () => {
    const full = bundle({ session: known, replies: [reply({ lore })] });
    const other = (change: Partial<Session>): SessionBundle => ({
      ...full,
      session: { ...known, ...change },
    });
    const faultsOf = (file: SessionBundle): readonly string[] => merge(full, file).faults;
    expect(faultsOf(other({ userName: 'Rin' }))).toEqual([`conflict session.user_name ${sessionId}`]);
    expect(faultsOf(other({ prompt: { ...prompt, postHistory: '' } }))).toEqual([
      `conflict session.prompt ${sessionId}`,
    ]);
    const changed = { ...character, card: aCard({ description: 'Somebody else.' }) };
    expect(faultsOf(other({ character: changed }))).toEqual([`conflict session.character ${sessionId}`]);
    const replies = [reply({ lore: [] })];
    expect(faultsOf({ ...full, replies })).toEqual(['conflict reply reply-1.lore reply-1']);
  });

  test('hides a line, or shows it, as the later side does', () => {
    const shown = bundle({ session: session({ updatedAt: SOME_TIME + 1 }) });
    const hidden = bundle({ turns: [turn({ userHidden: true })], replies: [reply({ hidden: true })] });
    const later = { ...hidden, session: session({ updatedAt: SOME_TIME + 2 }) };
    expect(mergedOf(shown, later)).toMatchObject({
      turns: [{ userHidden: true }],
      replies: [{ hidden: true }],
    });
    expect(merge(later, shown).merged).toBeNull();
    const revealed = mergedOf(hidden, shown);
    expect(revealed.turns[0]).not.toHaveProperty('userHidden');
    expect(revealed.replies[0]).not.toHaveProperty('hidden');
  });
});

describe('a turn', () => {
  const edited = {
    userText: 'Four chapters.',
    userAt: SOME_TIME + 5,
    userRevisions: [{ text: turn().userText, at: turn().userAt }],
  };

  test('takes the wording that was edited later, with its choice', () => {
    const here = bundle({ turns: [turn({ chosen: 'reply-1' })] });
    const file = bundle({ turns: [turn(edited)] });
    expect(mergedOf(here, file).turns).toEqual([turn(edited)]);
    expect(merge(file, here)).toEqual({ merged: null, faults: [] });
  });

  test.each<[string, Partial<Turn>]>([
    ['round', { round: 2 }],
    ['user', { userText: 'Another message.' }],
    ['user', { userText: '' }],
    ['user', { ...edited, userRevisions: [{ text: 'Another beginning.', at: SOME_TIME }] }],
    ['user', { ...edited, userText: '' }],
  ])('is another one when its %s differs: %j', (key, change) => {
    expect(merge(bundle(), bundle({ turns: [turn(change)] })).faults).toEqual([
      `conflict turn turn-1.${key} turn-1`,
    ]);
  });

  test('follows the later choice, and never forgets one', () => {
    const replies = [reply(), reply({ id: 'reply-2' })];
    const here = bundle({ replies, turns: [turn({ chosen: 'reply-1' })] });
    const other = { replies, turns: [turn({ chosen: 'reply-2' })] };
    const later = session({ updatedAt: SOME_TIME + 1 });
    expect(mergedOf(here, bundle({ ...other, session: later })).turns[0]?.chosen).toBe('reply-2');
    expect(merge(here, bundle(other)).merged).toBeNull();
    const none = bundle({ replies, turns: [turn()], session: later });
    expect(mergedOf(here, none).turns[0]).toBe(here.turns[0]);
    expect(mergedOf(bundle({ replies }), bundle(other)).turns[0]?.chosen).toBe('reply-2');
  });
});

describe('a reply', () => {
  const cut = reply({ text: 'Then we', state: 'interrupted', model: null, checkpointAt: SOME_TIME + 1 });
  const { finishReason: _none, ...open } = cut;
  const whole = reply({ usage: { outputTokens: 9 }, timing: { totalMs: 800 } });

  const withReply = (row: Reply): SessionBundle => bundle({ replies: [row] });

  test('that had broken off takes its end from the other side', () => {
    const merged = mergedOf(withReply(open), withReply(whole));
    expect(merged.replies).toEqual([{ ...whole, checkpointAt: SOME_TIME + 1 }]);
    expect(merge(withReply(whole), withReply(open))).toMatchObject({ faults: [] });
    expect(merge(withReply(whole), withReply(open)).merged?.replies[0]?.text).toBe(whole.text);
  });

  test('that has broken off on both sides keeps the longer text', () => {
    const longer = { ...open, text: 'Then we take' };
    expect(mergedOf(withReply(open), withReply(longer)).replies).toEqual([longer]);
    expect(merge(withReply(longer), withReply(open))).toEqual({ merged: null, faults: [] });
  });

  test('keeps what only one side knows', () => {
    const bare = reply({ model: null });
    expect(mergedOf(withReply(bare), withReply(whole)).replies).toEqual([whole]);
    expect(merge(withReply(whole), withReply(bare))).toEqual({ merged: null, faults: [] });
    const thought = reply({ reasoning: 'She is tired.' });
    expect(mergedOf(withReply(reply()), withReply(thought)).replies).toEqual([thought]);
    expect(merge(withReply(thought), withReply(reply()))).toEqual({ merged: null, faults: [] });
  });

  test('that is being written here stays with the tab that writes it', () => {
    const streaming: Reply = { ...open, state: 'streaming' };
    expect(merge(withReply(streaming), withReply(whole))).toEqual({ merged: null, faults: [] });
  });

  test.each<[string, Reply, Reply]>([
    ['id', reply(), reply({ turnId: 'turn-2' })],
    ['author', reply(), reply({ author: 'human' })],
    ['persona', reply(), reply({ persona: aPersonaSnapshot({ model: 'test-2' }) })],
    ['prompt_hash', reply(), reply({ promptHash: 'cd'.repeat(32) })],
    ['sampling', reply(), reply({ sampling: {} })],
    ['user_revision', reply(), reply({ userRevision: 1 })],
    ['created_at', reply(), reply({ createdAt: 1 })],
    ['text', reply(), reply({ text: 'Something else.' })],
    ['text', reply(), reply({ text: '' })],
    ['text', reply(), reply({ text: `${reply().text} And more.` })],
    ['text', open, reply({ text: 'Then' })],
    ['text', reply({ text: 'Then' }), open],
    ['text', open, { ...open, text: 'Now' }],
    ['state', reply(), reply({ state: 'stopped' })],
    ['reasoning', reply({ reasoning: 'One.' }), reply({ reasoning: 'Two.' })],
    ['model', reply(), reply({ model: 'another' })],
    ['usage', whole, { ...whole, usage: { outputTokens: 8 } }],
    ['timing', whole, { ...whole, timing: { totalMs: 1 } }],
    ['finish_reason', reply(), reply({ finishReason: 'length' })],
    [
      'failure',
      reply({ state: 'failed', failure: { code: 'cut' } }),
      reply({ state: 'failed', failure: { code: 'stalled' } }),
    ],
  ])('with another %s is another reply', (key, here, file) => {
    const turns = [turn(), turn({ id: 'turn-2', round: 2 })];
    const { faults } = merge(bundle({ turns, replies: [here] }), bundle({ turns, replies: [file] }));
    expect(faults).toEqual([`conflict reply reply-1.${key} reply-1`]);
  });
});

describe('a rating', () => {
  const withRating = (...ratings: Rating[]): SessionBundle => bundle({ ratings });
  const early = rating({
    marks: { fluency: 2, coherency: 4 },
    note: 'Short.',
    blind: true,
    startedAt: SOME_TIME - 9,
  });
  const late = rating({
    id: 'rating-2',
    marks: { fluency: 5, consistency: null },
    note: 'Warm.',
    ratedAt: SOME_TIME + 60,
  });

  test.each([
    ['here', early, late],
    ['the file', late, early],
  ])(
    'of the same rater: the later marks stand, the earlier ones are kept (early: %s)',
    (_where, here, file) => {
      const merged = mergedOf(withRating(here), withRating(file)).ratings;
      expect(merged).toEqual([
        {
          ...late,
          id: here.id,
          marks: { fluency: 5, coherency: 4, consistency: null },
          note: 'Warm.\nShort.',
          blind: false,
          startedAt: SOME_TIME - 9,
          revisions: [{ metric: 'fluency', mark: 2, at: SOME_TIME + 60 }],
        },
      ]);
    },
  );

  test('that was changed later does not remember the same change twice', () => {
    const changed = { ...early, marks: { ...early.marks, fluency: 5 }, ratedAt: SOME_TIME + 60 } as const;
    const known = { ...changed, revisions: [{ metric: 'fluency', mark: 2, at: SOME_TIME + 60 }] } as const;
    expect(mergedOf(withRating(early), withRating(known)).ratings).toEqual([known]);
    expect(merge(withRating(known), withRating(early))).toEqual({ merged: null, faults: [] });
  });

  test('keeps both histories in the order of time, each with its unknown keys', () => {
    const one = rating({
      marks: { fluency: 4 },
      revisions: [{ metric: 'fluency', mark: 1, at: 30 }],
      extra: { '@revisions.0': { why: 'typo' }, '@marks': { charm: 5 } },
    });
    const other = rating({
      marks: { fluency: 4 },
      revisions: [
        { metric: 'fluency', mark: 2, at: 10 },
        { metric: 'fluency', mark: 3, at: 50 },
      ],
      extra: { '@revisions.1': { why: 'mood' }, '@marks': { wit: 2 } },
    });
    expect(mergedOf(withRating(one), withRating(other)).ratings[0]).toMatchObject({
      revisions: [
        { mark: 2, at: 10 },
        { mark: 1, at: 30 },
        { mark: 3, at: 50 },
      ],
      extra: {
        '@revisions.1': { why: 'typo' },
        '@revisions.2': { why: 'mood' },
        '@marks': { charm: 5, wit: 2 },
      },
    });
  });

  test('may not have the id of another one', () => {
    const replies = [reply(), reply({ id: 'reply-2' })];
    const here = bundle({ replies, ratings: [rating()] });
    const file = bundle({ replies, ratings: [rating({ replyId: 'reply-2' })] });
    expect(merge(here, file).faults).toEqual(['conflict rating rating-1.id rating-1']);
  });
});

describe('a mark of the overall metric', () => {
  const withMark = (row: DiversityRating): SessionBundle => bundle({ diversity: [row] });
  const early = diversity({ mark: 2 });
  const late = diversity({ mark: 4, ratedAt: SOME_TIME + 60 });

  test('gives way to the later one and is kept beside it', () => {
    const revisions = [{ mark: 2, at: '2026-11-01T12:00:00.060Z' }];
    for (const [here, file] of [[early, late] as const, [late, early] as const]) {
      expect(mergedOf(withMark(here), withMark(file)).diversity).toEqual([{ ...late, extra: { revisions } }]);
    }
  });

  test('of other replies is another one', () => {
    const file = withMark(diversity({ replyIds: ['reply-9'] }));
    expect(merge(withMark(early), file).faults).toEqual([
      'conflict diversity diversity-1.reply_ids diversity-1',
    ]);
  });
});

/** Two states of one session that two browsers may have come to. */
const twoStates = fc
  .tuple(bundleArbitrary, bundleArbitrary, fc.infiniteStream(fc.boolean()))
  .map(([here, other, coins]) => {
    const flip = (): boolean => coins.next().value as boolean;
    const pick = <T>(rows: readonly T[]): T[] => rows.filter(() => flip());
    const ratings = pick(here.ratings).map((row, index): Rating => {
      const change = other.ratings[index];
      return change && flip()
        ? {
            ...row,
            marks: change.marks,
            note: change.note,
            ratedAt: change.ratedAt,
            revisions: change.revisions,
          }
        : row;
    });
    const file: SessionBundle = {
      ...here,
      session: { ...here.session, updatedAt: other.session.updatedAt, blind: other.session.blind },
      ratings,
      diversity: pick(here.diversity),
    };
    return { here, file };
  });

describe('whatever two browsers have come to', () => {
  test('merging the same file again changes nothing', () => {
    fc.assert(
      fc.property(twoStates, ({ here, file }) => {
        const first = merge(here, file);
        expect(first.faults).toEqual([]);
        expect(merge(first.merged ?? here, file)).toEqual({ merged: null, faults: [] });
      }),
    );
  });

  test('no mark, no earlier mark and no note is lost', () => {
    fc.assert(
      fc.property(twoStates, ({ here, file }) => {
        const after = merge(here, file).merged ?? here;
        for (const row of [...here.ratings, ...file.ratings]) {
          const kept = after.ratings.find((each) => each.replyId === row.replyId && each.rater === row.rater);
          expect(kept?.note).toContain(row.note);
          expect(kept?.revisions).toEqual(expect.arrayContaining([...row.revisions]));
          const marks = new Set([
            ...Object.entries(kept?.marks ?? {}).map(String),
            ...(kept?.revisions ?? []).map(({ metric, mark }) => String([metric, mark])),
          ]);
          for (const mark of Object.entries(row.marks)) expect([...marks]).toContain(String(mark));
        }
      }),
    );
  });
});
