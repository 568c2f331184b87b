import { describe, expect, it } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { buildQueue } from '../../../src/domain/queue';
import type { Reply, Session } from '../../../src/domain/session';
import { newId } from '../../../src/lib/id';
import {
  createQueue,
  createSession,
  deleteSession,
  readQueueOffer,
  revealQueue,
  setDiversity,
  setDiversityNote,
  setSetting,
  undoDeleteSession,
  useDueSetOf,
  useDueTalkSets,
} from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { getSetting } from '../../../src/services/storage/settings';
import {
  queryDueSetOf,
  queryDueTalkSets,
  queryTalkGroups,
  queryTalkSet,
} from '../../../src/services/storage/talk-sets';
import {
  SOME_TIME,
  aDiversityRating,
  aPersonaSnapshot,
  aRating,
  aReply,
  aSession,
  aTurn,
  allMarks,
  inLine,
} from '../../fixtures/builders';
import { freshDatabase, sure } from './support';

const ME = 'rater-1';

interface Wanted {
  readonly rounds?: number;
  /** How many of the replies are rated, from the first; all of them when absent. */
  readonly rated?: number;
  readonly at?: number;
  readonly session?: Partial<Session>;
  readonly reply?: Partial<Reply>;
  readonly rater?: string;
}

interface Talk {
  readonly session: Session;
  readonly replies: readonly Reply[];
}

async function aTalk(wanted: Wanted = {}): Promise<Talk> {
  const { rounds = 2, rated = rounds, at = 0, rater = ME } = wanted;
  const session = aSession(wanted.session);
  const turns = inLine(Array.from({ length: rounds }, () => aTurn({ sessionId: session.id })));
  const replies = turns.map((turn, index) =>
    aReply({
      sessionId: session.id,
      turnId: turn.id,
      persona: session.persona,
      text: `Line ${index} of ${session.id}.`,
      ...wanted.reply,
    }),
  );
  await createSession(session);
  await database().turns.bulkAdd(turns.map((turn, index) => ({ ...turn, chosen: sure(replies[index]).id })));
  await database().replies.bulkAdd(replies);
  await database().ratings.bulkAdd(
    replies
      .slice(0, rated)
      .map(({ id }) => aRating({ replyId: id, sessionId: session.id, rater, startedAt: SOME_TIME + at })),
  );
  return { session, replies };
}

async function talks(count: number, wanted: Wanted = {}): Promise<readonly Talk[]> {
  const made: Talk[] = [];
  for (let index = 0; index < count; index += 1) made.push(await aTalk({ at: index, ...wanted }));
  return made;
}

const groups = () => queryTalkGroups(database(), ME);
const due = () => queryDueTalkSets(database(), ME);
const setOf = (key: string) => queryTalkSet(database(), key, ME);

async function withSize(size: number): Promise<void> {
  freshDatabase();
  await setSetting('overallSetSize', size);
}

function idsOf(made: readonly Talk[]): string[] {
  return made.map(({ session }) => session.id);
}

describe('rated talks', () => {
  it('are asked about after five, or as many as were chosen', async () => {
    freshDatabase();
    const made = await talks(4);
    expect(await due()).toEqual([]);
    expect(await groups()).toMatchObject([{ full: 4, missing: 1, sets: [] }]);
    await setSetting('overallSetSize', 3);
    const [set] = await due();
    expect(set).toMatchObject({
      dialogues: 3,
      sessionIds: idsOf(made).slice(0, 3),
      personaName: 'Test model',
      characterName: 'Hina',
    });
  });

  it('bring all their replies with what was answered', async () => {
    await withSize(3);
    const made = await talks(3);
    const set = sure(await setOf(sure((await due())[0]).key));
    expect(set.replyIds).toEqual(made.flatMap(({ replies }) => replies.map(({ id }) => id)));
    expect(set.replies.map(({ text }) => text)).toEqual(
      made.flatMap(({ replies }) => replies.map(({ text }) => text)),
    );
    expect(sure(set.replies[0]).userText).toBe('I still have three chapters to go.');
    expect(set).toMatchObject({ dialogues: 3, rating: null, note: '', sessionId: idsOf(made).at(-1) });
  });

  it('do not count while a reply is open, for another rater, or where several spoke', async () => {
    await withSize(3);
    await talks(2);
    await aTalk({ rated: 1 });
    await aTalk({ rater: 'somebody else' });
    const mixed = await aTalk();
    await database().replies.update(sure(mixed.replies[1]).id, {
      persona: aPersonaSnapshot({ id: 'other' }),
    });
    const unfinished = await aTalk();
    await database().ratings.update(
      sure(await database().ratings.where('sessionId').equals(unfinished.session.id).first()).id,
      { marks: { ...allMarks(), fluency: undefined } },
    );
    expect(await due()).toEqual([]);
    expect(await groups()).toMatchObject([{ full: 2, partly: 2, missing: 1 }]);
  });

  it('are grouped by who answered, not by whom the talk was begun with', async () => {
    await withSize(3);
    await talks(3, { reply: { persona: aPersonaSnapshot({ id: 'other', name: 'Another' }) } });
    expect(await due()).toMatchObject([{ personaName: 'Another' }]);
  });

  it('need no rating of a greeting, nor of a reply that the talk does not go on from', async () => {
    await withSize(3);
    const made = await talks(3);
    const [first] = made;
    const { id } = sure(first).session;
    const turn = sure(await database().turns.where('sessionId').equals(id).first());
    await database().replies.add(aReply({ sessionId: id, turnId: turn.id, createdAt: SOME_TIME - 1 }));
    const greeting = aTurn({ sessionId: id, userText: '', round: 0 });
    await database().turns.update(turn.id, { parent: greeting.id });
    await database().turns.add(greeting);
    await database().replies.add(aReply({ sessionId: id, turnId: greeting.id }));
    expect(await due()).toHaveLength(1);
  });

  it('leave the question when one is deleted, and come back with it', async () => {
    await withSize(3);
    const [first] = await talks(3);
    await deleteSession(sure(first).session.id, SOME_TIME);
    expect(await due()).toEqual([]);
    await undoDeleteSession(sure(first).session.id);
    expect(await due()).toHaveLength(1);
  });

  it('are found from the talk itself', async () => {
    await withSize(3);
    const made = await talks(4);
    const of = (talk: Talk | undefined) => queryDueSetOf(database(), sure(talk).session.id, ME);
    expect(await of(made[0])).toEqual(sure((await due())[0]));
    expect(await of(made[3])).toBeNull();
    expect(await queryDueSetOf(database(), 'nobody', ME)).toBeNull();
  });

  it('are told of when the last mark is set', async () => {
    await withSize(3);
    const made = await talks(2);
    const all = await renderHook(() => useDueTalkSets(ME));
    const one = await renderHook(() => useDueSetOf(sure(made[0]).session.id, ME));
    await expect.poll(() => all.result.current).toEqual([]);
    await aTalk({ at: 9 });
    await expect.poll(() => all.result.current).toHaveLength(1);
    await expect.poll(() => one.result.current?.dialogues).toBe(3);
  });
});

describe('a judged set', () => {
  it('stays judged, can be judged anew, and is no longer asked', async () => {
    await withSize(3);
    await talks(3);
    const { key } = sure((await due())[0]);
    const { sessionId, replyIds } = sure(await setOf(key));
    const change = { sessionId, replyIds, rater: ME, blind: false };
    await setDiversity({ ...change, mark: 4, at: SOME_TIME });
    expect(await due()).toEqual([]);
    await talks(2, { at: 50 });
    expect(await due()).toEqual([]);
    const judged = sure(sure((await groups())[0]).sets[0]);
    expect(judged).toMatchObject({ dialogues: 3, rating: { mark: 4, replyIds, blind: false } });
    expect(await setOf(judged.key)).toMatchObject({ replyIds, rating: { mark: 4 } });
    expect(await setOf(key)).toMatchObject({ replyIds, rating: { mark: 4 } });
    await setDiversity({ ...change, mark: 2, at: SOME_TIME + 1 });
    await aTalk({ at: 60 });
    expect(sure((await groups())[0]).sets.map(({ rating }) => rating?.mark)).toEqual([undefined, 2]);
    expect(await database().diversity.count()).toBe(1);
  });

  it('is that of its rater alone', async () => {
    await withSize(3);
    const made = await talks(3);
    const replyIds = made.flatMap(({ replies }) => replies.map(({ id }) => id));
    const sessionId = sure(idsOf(made).at(-1));
    await database().diversity.add(aDiversityRating({ sessionId, replyIds, rater: 'somebody else' }));
    expect(await due()).toHaveLength(1);
    await database().diversity.add(aDiversityRating({ sessionId, replyIds, rater: ME }));
    expect(await due()).toEqual([]);
  });

  it('goes with the talk it belongs to, and with another one it loses only that', async () => {
    await withSize(3);
    const made = await talks(3);
    const { sessionId, replyIds } = sure(await setOf(sure((await due())[0]).key));
    await setDiversity({ sessionId, replyIds, rater: ME, mark: 3, blind: false, at: SOME_TIME });
    await deleteSession(sure(made[0]).session.id, SOME_TIME);
    const [line] = sure((await groups())[0]).sets;
    expect(line).toMatchObject({ dialogues: 2, rating: { mark: 3 } });
    expect(sure(await setOf(sure(line).key)).replies).toHaveLength(4);
    await deleteSession(sessionId, SOME_TIME);
    expect(sure((await groups())[0]).sets).toEqual([]);
    expect(await setOf(sessionId)).toBeNull();
  });
});

describe('a note', () => {
  it('is kept before the mark, goes with it, and can be changed afterwards', async () => {
    await withSize(3);
    await talks(3);
    const { key } = sure((await due())[0]);
    const { sessionId, replyIds } = sure(await setOf(key));
    const judged = { sessionId, replyIds, rater: ME };
    await setDiversityNote(judged, 'Same end');
    expect(await setOf(key)).toMatchObject({ note: 'Same end', rating: null });
    expect(await queryTalkSet(database(), key, 'somebody else')).toBeNull();
    await setDiversity({ ...judged, mark: null, blind: false, at: SOME_TIME });
    expect(await setOf(key)).toMatchObject({ note: 'Same end', rating: { note: 'Same end', mark: null } });
    expect(await getSetting('overallNotes')).toEqual({});
    await setDiversityNote(judged, 'Same ends');
    await setDiversity({ ...judged, mark: 2, blind: false, at: SOME_TIME + 1 });
    expect((await setOf(key))?.rating).toMatchObject({ note: 'Same ends', mark: 2, ratedAt: SOME_TIME + 1 });
    await setDiversityNote(judged, '');
    expect((await setOf(key))?.note).toBe('');
  });

  it('that is taken back before the mark leaves nothing', async () => {
    freshDatabase();
    const judged = { sessionId: 's', replyIds: ['b', 'a'], rater: ME };
    await setDiversityNote(judged, 'Hm');
    await setDiversityNote({ ...judged, replyIds: ['a', 'b'] }, '');
    expect(await getSetting('overallNotes')).toEqual({});
    expect(await database().diversity.count()).toBe(0);
  });
});

describe('a talk whose persona may not be known', () => {
  it('is in no set: blind or sealed from elsewhere', async () => {
    await withSize(3);
    await talks(2);
    await aTalk({ session: { blind: true } });
    await aTalk({ session: { extra: { sealed: 'ab' } } });
    await aTalk({ session: { persona: aPersonaSnapshot({ id: 'sealed', name: 'Sealed' }) } });
    expect(await groups()).toMatchObject([{ full: 2, sets: [] }]);
    expect(JSON.stringify(await groups())).not.toContain('Sealed');
  });

  it('is in no set while a blind queue holds it, and what was judged of it stays judged', async () => {
    await withSize(3);
    const made = await talks(4);
    const { sessionId, replyIds } = sure(await setOf(sure((await due())[0]).key));
    await setDiversity({ sessionId, replyIds, rater: ME, mark: 3, blind: false, at: SOME_TIME });
    const { candidates } = await readQueueOffer();
    const inQueue = candidates.filter(
      ({ place }) => place.kind === 'session' && place.sessionId === sure(made[0]).session.id,
    );
    const filter = { sources: ['persona-1'], characterIds: [], scenarioIds: [], limit: null };
    const built = buildQueue(inQueue, filter, 'dialogue', 1);
    const id = newId();
    await createQueue(
      {
        id,
        name: 'Q',
        createdAt: SOME_TIME,
        seed: 1,
        blind: true,
        unit: 'dialogue',
        filter,
        count: built.items.length,
        respondents: built.respondents,
        groups: built.groups,
        setSize: 5,
      },
      built.items,
    );
    expect(await groups()).toMatchObject([{ full: 3, missing: 2, sets: [] }]);
    expect(await setOf(sessionId)).toBeNull();
    await revealQueue(id, SOME_TIME);
    expect(await groups()).toMatchObject([{ full: 4, sets: [{ rating: { mark: 3 } }] }]);
  });
});
