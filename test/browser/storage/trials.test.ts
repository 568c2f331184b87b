import { describe, expect, it } from 'vitest';
import type { Trial } from '../../../src/domain/trial';
import { newId } from '../../../src/lib/id';
import {
  addSight,
  createTrial,
  deleteSession,
  deleteTrial,
  guessTrial,
  lockTrial,
  purgeDeletedTrials,
  rankTrial,
  readPlayedByPeople,
  readTrialPools,
  showTrial,
  takeOffered,
  undoDeleteTrial,
} from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import {
  findOpenTrial,
  openTrialSessions,
  queryShownTrial,
  queryTrials,
  queryUnmasked,
} from '../../../src/services/storage/trials';
import { SOME_TIME, aPersonaSnapshot, aReply, aSession, aTurn } from '../../fixtures/builders';
import { freshDatabase, sure } from './support';

const NAMES = ['Secret-Model-7b', 'Hidden Persona', 'A quiet person'];

/** A session of one turn; the text of its reply may give its writer away. */
async function aPlayed(name: string, text: string, author: 'llm' | 'human' = 'llm') {
  const persona = aPersonaSnapshot({ id: `p-${name}`, name, model: author === 'llm' ? `${name}-4.1` : null });
  const session = aSession({ persona });
  const turn = aTurn({ sessionId: session.id });
  const reply = aReply({ sessionId: session.id, turnId: turn.id, text, author, persona });
  const db = database();
  await db.sessions.add(session);
  await db.turns.add({ ...turn, chosen: reply.id });
  await db.replies.add(reply);
  return { sessionId: session.id, replyId: reply.id };
}

async function aTrial(overrides: Partial<Trial> = {}): Promise<Trial> {
  const entries = [
    await aPlayed(NAMES[0] ?? '', `I, Secret Model 7b, say hello. ${NAMES[1]} is next to me.`),
    await aPlayed(NAMES[1] ?? '', 'Hello.'),
    await aPlayed(NAMES[2] ?? '', 'Hello from me.', 'human'),
  ];
  const trial: Trial = {
    id: newId(),
    kind: 'fan',
    createdAt: SOME_TIME,
    rater: 'rater-1',
    locale: 'en',
    characterId: 'hina',
    characterName: 'Hina',
    scenarioId: 1,
    message: 'Hi.',
    seed: 1,
    entries,
    visibleMs: 0,
    ranks: entries.map(() => null),
    ...overrides,
  };
  await createTrial(trial);
  return trial;
}

describe('a blind trial', () => {
  it('gives a screen the words and nothing of who wrote them, also where a reply names its writer', async () => {
    freshDatabase();
    const trial = await aTrial();
    const shown = sure(await queryShownTrial(database(), trial.id));
    expect(shown.revealed).toBeNull();
    expect(shown.entries.map(({ named }) => named)).toEqual([true, false, false]);
    const seen = JSON.stringify([shown, await queryTrials(database())]);
    for (const name of [...NAMES, 'Secret', 'Model', 'human', 'llm']) {
      expect(seen).not.toContain(name);
    }
  });

  it('says which sessions it keeps sealed, until it is locked or deleted', async () => {
    freshDatabase();
    const trial = await aTrial();
    const sealed = new Set(trial.entries.map(({ sessionId }) => sessionId));
    expect(await openTrialSessions(database())).toEqual(sealed);
    await deleteTrial(trial.id, SOME_TIME);
    expect(await openTrialSessions(database())).toEqual(new Set());
    await undoDeleteTrial(trial.id);
    expect(await openTrialSessions(database())).toEqual(sealed);
    await guessTrial(trial.id, 2, SOME_TIME);
    await lockTrial(trial.id, SOME_TIME);
    expect(await openTrialSessions(database())).toEqual(new Set());
  });

  it('keeps when it was shown, for how long, and the last guess; after locking nothing changes', async () => {
    freshDatabase();
    const trial = await aTrial();
    await showTrial(trial.id, SOME_TIME + 1);
    await showTrial(trial.id, SOME_TIME + 99);
    await addSight(trial.id, 1200.4);
    await addSight(trial.id, 300);
    await expect(lockTrial(trial.id, SOME_TIME + 3)).rejects.toThrow();
    await expect(guessTrial(trial.id, 7, SOME_TIME)).rejects.toThrow();
    await guessTrial(trial.id, 0, SOME_TIME + 4);
    await guessTrial(trial.id, 2, SOME_TIME + 5);
    await lockTrial(trial.id, SOME_TIME + 6);
    await guessTrial(trial.id, 1, SOME_TIME + 7);
    await addSight(trial.id, 5000);
    const shown = sure(await queryShownTrial(database(), trial.id));
    expect(shown.trial).toMatchObject({
      shownAt: SOME_TIME + 1,
      visibleMs: 1500,
      guess: 2,
      lockedAt: SOME_TIME + 6,
    });
    expect(shown.revealed?.map(({ persona }) => persona.name)).toEqual(NAMES);
    expect(await queryUnmasked(database(), 'rater-1')).toEqual([
      { source: 'p-Secret-Model-7b', name: NAMES[0], human: false, taken: false },
      { source: 'p-Hidden Persona', name: NAMES[1], human: false, taken: false },
      { source: 'p-A quiet person', name: NAMES[2], human: true, taken: true },
    ]);
    expect(await queryUnmasked(database(), 'rater-2')).toEqual([]);
  });

  it('ranks with ties and closes the ranks when it is locked', async () => {
    freshDatabase();
    const trial = await aTrial({ kind: 'side-by-side' });
    await rankTrial(trial.id, 0, 3);
    await rankTrial(trial.id, 1, 3);
    await expect(lockTrial(trial.id, SOME_TIME)).rejects.toThrow();
    await rankTrial(trial.id, 2, 1);
    await lockTrial(trial.id, SOME_TIME);
    expect((await queryShownTrial(database(), trial.id))?.trial.ranks).toEqual([2, 2, 1]);
  });

  it('is not there when a talk in it is gone; purged when its time is over', async () => {
    freshDatabase();
    const trial = await aTrial();
    await deleteSession(sure(trial.entries[0]).sessionId, SOME_TIME);
    expect(await queryShownTrial(database(), trial.id)).toBeNull();
    await deleteTrial(trial.id, SOME_TIME);
    expect(await purgeDeletedTrials(SOME_TIME - 1)).toBe(0);
    expect(await purgeDeletedTrials(SOME_TIME)).toBe(1);
  });
});

describe('what can be in a trial', () => {
  it('is every first reply, by character and message, one for each source', async () => {
    freshDatabase();
    const one = await aPlayed('a', 'First.');
    await aPlayed('a', 'Second.');
    await aPlayed('b', 'Third.', 'human');
    const db = database();
    await db.sources.add({
      id: 'some-model',
      name: 'Some model',
      author: 'llm',
      locale: 'en',
      licence: '',
      citation: '',
      from: '',
      importedAt: SOME_TIME,
      dialogues: 1,
      replies: 1,
      roles: [{ key: 'Nobody we know', characterId: null, dialogIds: [3] }],
    });
    await db.recordings.add({
      sourceId: 'some-model',
      characterKey: 'Nobody we know',
      characterId: null,
      dialogues: [{ dialogId: 3, rounds: [{ question: 'Well?', answer: 'Well.' }] }],
    });
    const pools = await readTrialPools();
    expect(pools.map(({ message, replies }) => [message, replies.map(({ name }) => name)])).toEqual([
      [sure(await db.turns.toCollection().first()).userText, ['a', 'b']],
      ['Well?', ['Some model']],
    ]);
    const [mine, recorded] = pools.map(({ replies }) => sure(replies[0]));
    expect(await takeOffered(sure(mine))).toEqual(one);
    const taken = await takeOffered(sure(recorded));
    expect(await db.replies.get(taken.replyId)).toMatchObject({ text: 'Well.', sessionId: taken.sessionId });
    // The second time it is the very same talk.
    expect(await takeOffered(sure(recorded))).toEqual(taken);
  });

  it('are read of one character alone, and tell as whom people have written', async () => {
    freshDatabase();
    const db = database();
    const session = aSession({ persona: aPersonaSnapshot({ id: 'human:me', kind: 'human', name: 'Me' }) });
    await db.sessions.add(session);
    const turn = aTurn({ sessionId: session.id });
    const reply = aReply({
      sessionId: session.id,
      turnId: turn.id,
      author: 'human',
      persona: session.persona,
    });
    await db.turns.add({ ...turn, chosen: reply.id });
    await db.replies.add(reply);
    const { id, name } = session.character;
    expect([...(await readPlayedByPeople())]).toEqual([[id, name]]);
    expect(await readTrialPools(id)).toHaveLength(1);
    expect(await readTrialPools('somebody-else')).toEqual([]);
  });

  it('tell which trial holds a session, until it is locked', async () => {
    freshDatabase();
    const trial = await aTrial();
    const [entry] = trial.entries;
    const sessionId = entry?.sessionId ?? '';
    expect(await findOpenTrial(database(), sessionId)).toBe(trial.id);
    expect(await findOpenTrial(database(), 'another')).toBeNull();
    await guessTrial(trial.id, 0, SOME_TIME);
    await lockTrial(trial.id, SOME_TIME);
    expect(await findOpenTrial(database(), sessionId)).toBeNull();
  });
});
