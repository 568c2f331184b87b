import { describe, expect, it } from 'vitest';
import type { WritingKey } from '../../../src/domain/writing';
import {
  addMessage,
  addWrittenReply,
  beginWriting,
  deleteSession,
  getTranscript,
  keepWriting,
} from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { findWriting, queryWritings } from '../../../src/services/storage/writings';
import { SOME_TIME, aReply, aSession, aTurn } from '../../fixtures/builders';
import { freshDatabase, sure } from './support';

const KEY: WritingKey = { writer: 'rater-1', characterId: 'hina', scenarioId: 10, locale: 'en' };

function begun(session = aSession()) {
  const turn = aTurn({ sessionId: session.id, origin: 'opening' });
  const reply = aReply({ sessionId: session.id, turnId: turn.id, author: 'human', writer: KEY.writer });
  return { session, turn, reply };
}

describe('what a person writes as a character', () => {
  it('keeps the draft and the way of round 2 before anything is given', async () => {
    freshDatabase();
    await keepWriting(KEY, { draft: 'Well' }, SOME_TIME);
    await keepWriting(KEY, { way: 'own' }, SOME_TIME + 1);
    expect(await findWriting(database(), KEY)).toMatchObject({
      draft: 'Well',
      way: 'own',
      sessionId: null,
      updatedAt: SOME_TIME + 1,
    });
    expect(await findWriting(database(), { ...KEY, locale: 'ja' })).toBeNull();
  });

  it('becomes a session: first reply, second message, second reply', async () => {
    freshDatabase();
    await keepWriting(KEY, { draft: 'Well' }, SOME_TIME);
    const first = begun();
    await beginWriting(KEY, first);
    const sessionId = first.session.id;
    expect(await findWriting(database(), KEY)).toMatchObject({ draft: '', sessionId });
    await addMessage(sessionId, { id: 'second', text: 'And you?', at: SOME_TIME + 5, origin: 'fixed' });
    const waiting = await getTranscript(sessionId);
    expect(waiting.map(({ turn }) => [turn.round, turn.userText, turn.origin])).toEqual([
      [1, first.turn.userText, 'opening'],
      [2, 'And you?', 'fixed'],
    ]);
    expect(waiting[1]?.turn).toMatchObject({ parent: first.turn.id, chosen: null });
    const reply = aReply({ sessionId, turnId: 'second', author: 'human', writer: KEY.writer });
    await addWrittenReply(KEY, reply);
    expect((await getTranscript(sessionId))[1]?.turn.chosen).toBe(reply.id);
    expect(await queryWritings(database(), KEY.writer, 'en')).toEqual([
      { characterId: 'hina', scenarioId: 10, sessionId, replies: 2 },
    ]);
    expect(await queryWritings(database(), 'somebody else', 'en')).toEqual([]);
  });

  it('is never begun twice, and a message is never answered twice', async () => {
    freshDatabase();
    const first = begun();
    await beginWriting(KEY, first);
    await expect(beginWriting(KEY, begun())).rejects.toThrow();
    const again = aReply({ sessionId: first.session.id, turnId: first.turn.id, author: 'human' });
    await expect(addWrittenReply(KEY, again)).rejects.toThrow();
    expect(sure((await getTranscript(first.session.id))[0]).replies).toHaveLength(1);
  });

  it('can be written anew when its session has been deleted', async () => {
    freshDatabase();
    const first = begun();
    await beginWriting(KEY, first);
    await deleteSession(first.session.id, SOME_TIME);
    expect(await findWriting(database(), KEY)).toMatchObject({ sessionId: null });
    expect(await queryWritings(database(), KEY.writer, 'en')).toMatchObject([
      { sessionId: null, replies: 0 },
    ]);
    await beginWriting(KEY, begun());
    expect(await queryWritings(database(), KEY.writer, 'en')).toMatchObject([{ replies: 1 }]);
  });
});
