import { describe, expect, it } from 'vitest';
import {
  beginReply,
  checkpointReply,
  chooseReply,
  createSession,
  deleteSession,
  editUserMessage,
  finishReply,
  getSession,
  getTranscript,
  markInterrupted,
  purgeDeleted,
} from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { SOME_TIME, aSession } from '../../fixtures/builders';
import { openOtherTab } from './other-tab';
import { aBegunReply, aNewReply, aNewTurn, freshDatabase, rowCounts } from './support';

async function onlyTurn(sessionId: string) {
  const [entry] = await getTranscript(sessionId);
  if (!entry) throw new Error('The session has no turn.');
  return entry;
}

describe('beginning a reply', () => {
  it('writes turn and reply before the first token and moves the session on', async () => {
    freshDatabase();
    const session = aSession();
    await createSession(session);
    const turn = aNewTurn({ sessionId: session.id, userText: 'Good evening.' });
    const reply = aNewReply({ createdAt: SOME_TIME + 10 });
    const begun = await beginReply({ turn, reply });

    const expectedTurn = { ...turn, round: 1, parent: null, userRevisions: [], chosen: null };
    const ids = { sessionId: session.id, turnId: turn.id };
    const blank = { text: '', reasoning: '', state: 'streaming', model: null, userRevision: 0 };
    expect(begun).toEqual({ turn: expectedTurn, reply: { ...reply, ...ids, ...blank } });
    expect(await getTranscript(session.id)).toEqual([
      { turn: begun.turn, replies: [begun.reply], alternatives: [turn.id] },
    ]);
    expect((await getSession(session.id))?.updatedAt).toBe(SOME_TIME + 10);
  });

  it('adds a sibling to an existing turn', async () => {
    freshDatabase();
    const { turn, reply, sessionId } = await aBegunReply();
    const second = await beginReply({ turn: turn.id, reply: aNewReply({ createdAt: SOME_TIME + 1 }) });
    const entry = await onlyTurn(sessionId);
    expect(entry.replies.map(({ id }) => id)).toEqual([reply.id, second.reply.id]);
  });

  it('leaves nothing behind when the session is gone or the reply is already there', async () => {
    freshDatabase();
    const lost = beginReply({ turn: aNewTurn({ sessionId: 'nobody' }), reply: aNewReply() });
    await expect(lost).rejects.toMatchObject({ name: 'StorageError', code: 'storage' });
    expect(await rowCounts()).toMatchObject({ turns: 0, replies: 0, checkpoints: 0 });

    const { reply, sessionId } = await aBegunReply();
    const twice = beginReply({ turn: aNewTurn({ sessionId }), reply: aNewReply({ id: reply.id }) });
    await expect(twice).rejects.toMatchObject({ code: 'storage' });
    expect(await rowCounts()).toMatchObject({ turns: 1, replies: 1, checkpoints: 1 });
    const unknownTurn = beginReply({ turn: 'nowhere', reply: aNewReply() });
    await expect(unknownTurn).rejects.toMatchObject({ code: 'storage' });
  });

  it('numbers rounds without gaps or doubles when two tabs begin at once', async () => {
    const name = freshDatabase();
    const session = aSession();
    await createSession(session);
    const other = await openOtherTab(name);
    const start = () => ({ turn: aNewTurn({ sessionId: session.id }), reply: aNewReply() });
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        index % 2 === 0 ? beginReply(start()) : other.ask('beginReply', start()),
      ),
    );
    const rounds = (await getTranscript(session.id)).map(({ turn }) => turn.round);
    expect(rounds).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('a growing reply', () => {
  it('is kept apart from its row and never gets shorter', async () => {
    freshDatabase();
    const { reply, sessionId } = await aBegunReply();
    await checkpointReply(reply.id, { text: 'Then we take', reasoning: 'Hm', at: SOME_TIME + 500 });
    await checkpointReply(reply.id, { text: '', reasoning: '', at: SOME_TIME + 900 });
    await checkpointReply(reply.id, { text: 'Then', reasoning: 'Hmm.', at: SOME_TIME + 1000 });

    expect(await database().checkpoints.get(reply.id)).toEqual({
      replyId: reply.id,
      text: 'Then we take',
      reasoning: 'Hmm.',
      at: SOME_TIME + 1000,
    });
    expect((await onlyTurn(sessionId)).replies).toEqual([reply]);
  });

  it('is not touched by a checkpoint that comes after its end', async () => {
    freshDatabase();
    const { reply, sessionId } = await aBegunReply();
    await finishReply(reply.id, { state: 'complete', text: 'Done.', at: SOME_TIME + 1 });
    await checkpointReply(reply.id, { text: 'Done. And more', reasoning: '', at: SOME_TIME + 2 });
    expect((await onlyTurn(sessionId)).replies).toMatchObject([{ state: 'complete', text: 'Done.' }]);
    expect(await rowCounts()).toMatchObject({ checkpoints: 0 });
  });
});

describe('ending a reply', () => {
  it('keeps what it came with and lets it carry the talk on', async () => {
    freshDatabase();
    const { reply, sessionId } = await aBegunReply();
    const ending = {
      text: 'One by one.',
      reasoning: 'Be kind.',
      model: 'test-1-2026',
      usage: { inputTokens: 10, outputTokens: 4 },
      timing: { firstTokenMs: 120, totalMs: 900 },
      finishReason: 'stop',
    };
    const ended = await finishReply(reply.id, {
      ...ending,
      state: 'complete',
      failure: undefined,
      at: SOME_TIME + 9,
    });

    expect(ended).toEqual({ ...reply, ...ending, state: 'complete' });
    const entry = await onlyTurn(sessionId);
    expect(entry).toMatchObject({ turn: { chosen: reply.id }, replies: [ended] });
    expect((await getSession(sessionId))?.updatedAt).toBe(SOME_TIME + 9);
  });

  it('takes the last checkpoint where the ending brings less', async () => {
    freshDatabase();
    const { reply } = await aBegunReply();
    await checkpointReply(reply.id, { text: 'Long enough', reasoning: 'So', at: SOME_TIME });
    const failure = { code: 'cut' } as const;
    const ended = await finishReply(reply.id, { state: 'failed', text: '', failure, at: SOME_TIME });
    expect(ended).toMatchObject({ state: 'failed', text: 'Long enough', reasoning: 'So', failure });
  });

  it('lets the first ending win', async () => {
    freshDatabase();
    const { reply } = await aBegunReply();
    await finishReply(reply.id, { state: 'stopped', text: 'One', at: SOME_TIME });
    const later = await finishReply(reply.id, { state: 'complete', text: 'One two', at: SOME_TIME });
    expect(later).toMatchObject({ state: 'stopped', text: 'One' });
  });

  it('is no error when the session has been purged in the meantime', async () => {
    freshDatabase();
    const { reply, sessionId } = await aBegunReply();
    await deleteSession(sessionId, SOME_TIME);
    await purgeDeleted(SOME_TIME);
    expect(await finishReply(reply.id, { state: 'complete', text: 'Late.', at: SOME_TIME })).toBeNull();
    expect(await rowCounts()).toMatchObject({ replies: 0, turns: 0 });
  });

  it('does not let a reply without words displace one that has them', async () => {
    freshDatabase();
    const { reply, turn, sessionId } = await aBegunReply();
    await finishReply(reply.id, { state: 'complete', text: 'Good.', at: SOME_TIME });
    const second = await beginReply({ turn: turn.id, reply: aNewReply() });
    await finishReply(second.reply.id, { state: 'failed', failure: { code: 'empty' }, at: SOME_TIME });
    expect((await onlyTurn(sessionId)).turn.chosen).toBe(reply.id);
  });
});

describe('choosing and editing', () => {
  it('lets another sibling carry the talk on, but no stranger', async () => {
    freshDatabase();
    const first = await aBegunReply();
    await finishReply(first.reply.id, { state: 'complete', text: 'A', at: SOME_TIME });
    const second = await beginReply({ turn: first.turn.id, reply: aNewReply() });
    await finishReply(second.reply.id, { state: 'complete', text: 'B', at: SOME_TIME });
    expect((await onlyTurn(first.sessionId)).turn.chosen).toBe(second.reply.id);

    await chooseReply(first.turn.id, first.reply.id, SOME_TIME + 70);
    expect((await onlyTurn(first.sessionId)).turn.chosen).toBe(first.reply.id);
    expect((await getSession(first.sessionId))?.updatedAt).toBe(SOME_TIME + 70);

    const stranger = await aBegunReply();
    const wrong = chooseReply(first.turn.id, stranger.reply.id);
    await expect(wrong).rejects.toMatchObject({ code: 'storage' });
    expect((await onlyTurn(first.sessionId)).turn.chosen).toBe(first.reply.id);
  });

  it('keeps the earlier wording of a message without an answer, and what came to nothing', async () => {
    freshDatabase();
    const { reply, turn, sessionId } = await aBegunReply();
    await finishReply(reply.id, { state: 'failed', failure: { code: 'offline' }, at: SOME_TIME });
    const edited = await editUserMessage(turn.id, 'Hello again.', SOME_TIME + 50);

    expect(edited).toMatchObject({
      userText: 'Hello again.',
      userAt: SOME_TIME + 50,
      userRevisions: [{ text: 'Hello.', at: SOME_TIME }],
      chosen: null,
    });
    const second = await beginReply({ turn: turn.id, reply: aNewReply({ createdAt: SOME_TIME + 51 }) });
    await finishReply(second.reply.id, { state: 'complete', text: 'To the second.', at: SOME_TIME + 60 });
    const entry = await onlyTurn(sessionId);
    expect(entry.replies.map(({ userRevision, text }) => [userRevision, text])).toEqual([
      [0, ''],
      [1, 'To the second.'],
    ]);
    expect(entry.turn.chosen).toBe(second.reply.id);
  });

  it('edits no message that has been answered, or is being answered', async () => {
    freshDatabase();
    const { reply, turn, sessionId } = await aBegunReply();
    const edit = (): Promise<unknown> => editUserMessage(turn.id, 'Too late.', SOME_TIME);
    await expect(edit()).rejects.toMatchObject({ code: 'storage' });
    await finishReply(reply.id, { state: 'stopped', text: 'Well', at: SOME_TIME });
    await expect(edit()).rejects.toMatchObject({ code: 'storage' });
    expect((await onlyTurn(sessionId)).turn).toEqual({ ...turn, chosen: reply.id });
  });

  it('does not count the same words as an edit', async () => {
    freshDatabase();
    const { turn } = await aBegunReply();
    expect(await editUserMessage(turn.id, turn.userText, SOME_TIME + 50)).toEqual(turn);
  });

  it('edits the last message only', async () => {
    freshDatabase();
    const { reply, turn, sessionId } = await aBegunReply();
    await finishReply(reply.id, { state: 'failed', failure: { code: 'offline' }, at: SOME_TIME });
    await beginReply({ turn: aNewTurn({ sessionId }), reply: aNewReply() });
    await expect(editUserMessage(turn.id, 'Too late.', SOME_TIME)).rejects.toMatchObject({ code: 'storage' });
    expect((await onlyTurn(sessionId)).turn).toEqual(turn);
  });

  it('does not let a reply to an earlier wording carry the talk on', async () => {
    freshDatabase();
    const { reply, turn, sessionId } = await aBegunReply();
    await markInterrupted();
    await editUserMessage(turn.id, 'Hello again.', SOME_TIME + 50);
    await finishReply(reply.id, { state: 'complete', text: 'To the first.', at: SOME_TIME + 60 });
    expect((await onlyTurn(sessionId)).turn.chosen).toBeNull();
  });
});
