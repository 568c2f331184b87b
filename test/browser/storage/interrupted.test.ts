import { describe, expect, it, onTestFinished } from 'vitest';
import {
  checkpointReply,
  createSession,
  finishReply,
  getTranscript,
  holdReplyLock,
  markInterrupted,
  watchReply,
} from '../../../src/services/storage';
import { SOME_TIME, aSession } from '../../fixtures/builders';
import { openOtherTab } from './other-tab';
import { aBegunReply, aNewReply, aNewTurn, freshDatabase, rowCounts } from './support';

function withoutLocks(): void {
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'locks');
  });
}

describe('interrupted replies', () => {
  it('leaves a reply alone while another tab streams it, and keeps its text when that tab dies', async () => {
    const name = freshDatabase();
    const session = aSession();
    await createSession(session);
    const other = await openOtherTab(name);
    const turn = aNewTurn({ sessionId: session.id });
    const reply = aNewReply();
    await other.ask('holdLock', reply.id);
    await other.ask('beginReply', { turn, reply });
    const progress = { text: 'Then we take', reasoning: 'Hm', at: SOME_TIME + 500 };
    await other.ask('checkpointReply', reply.id, progress);

    expect(await markInterrupted()).toEqual({ interrupted: [], alive: [reply.id] });
    expect(await getTranscript(session.id)).toMatchObject([{ replies: [{ state: 'streaming' }] }]);

    other.kill();
    await expect.poll(() => markInterrupted()).toEqual({ interrupted: [reply.id], alive: [] });
    const { text, reasoning, at } = progress;
    const ended = { state: 'interrupted', text, reasoning, checkpointAt: at };
    expect(await getTranscript(session.id)).toMatchObject([{ turn: { chosen: reply.id }, replies: [ended] }]);
    expect(await rowCounts()).toMatchObject({ checkpoints: 0 });
    expect(await markInterrupted()).toEqual({ interrupted: [], alive: [] });
  });

  it('sees the death of another tab that streams, without a reload', async () => {
    const name = freshDatabase();
    const session = aSession();
    await createSession(session);
    const other = await openOtherTab(name);
    const reply = aNewReply();
    await other.ask('holdLock', reply.id);
    await other.ask('beginReply', { turn: aNewTurn({ sessionId: session.id }), reply });
    const seen = watchReply(reply.id, new AbortController().signal);
    other.kill();
    await seen;
    expect(await getTranscript(session.id)).toMatchObject([{ replies: [{ state: 'interrupted' }] }]);
  });

  it('stops watching when told to, and marks nothing then', async () => {
    const name = freshDatabase();
    const { reply, sessionId } = await aBegunReply();
    const other = await openOtherTab(name);
    await other.ask('holdLock', reply.id);
    const watching = new AbortController();
    const seen = watchReply(reply.id, watching.signal);
    watching.abort();
    await seen;
    expect(await getTranscript(sessionId)).toMatchObject([{ replies: [{ state: 'streaming' }] }]);
  });

  it('leaves alone what this tab streams, whoever looks', async () => {
    const name = freshDatabase();
    const other = await openOtherTab(name);
    const { reply } = await aBegunReply();
    const seen = await holdReplyLock(reply.id, () => other.ask('markInterrupted'));
    expect(seen).toEqual({ interrupted: [], alive: [reply.id] });
    expect(await other.ask('markInterrupted')).toEqual({ interrupted: [reply.id], alive: [] });
  });

  it('does not touch replies that have ended', async () => {
    freshDatabase();
    const { reply, sessionId } = await aBegunReply();
    await finishReply(reply.id, { state: 'stopped', text: 'Enough.', at: SOME_TIME });
    expect(await markInterrupted()).toEqual({ interrupted: [], alive: [] });
    expect(await getTranscript(sessionId)).toMatchObject([{ replies: [{ state: 'stopped' }] }]);
  });

  it('lets a reply end properly that was taken for interrupted', async () => {
    freshDatabase();
    const { reply } = await aBegunReply();
    await checkpointReply(reply.id, { text: 'Then we', reasoning: '', at: SOME_TIME });
    await markInterrupted();
    await checkpointReply(reply.id, { text: 'Then we take', reasoning: '', at: SOME_TIME });
    const ended = await finishReply(reply.id, { state: 'complete', text: 'Then we take it.', at: SOME_TIME });
    expect(ended).toMatchObject({ state: 'complete', text: 'Then we take it.' });
  });

  it('waits for 90 seconds of silence where the browser has no locks', async () => {
    withoutLocks();
    freshDatabase();
    const { reply } = await aBegunReply();
    await checkpointReply(reply.id, { text: 'Then', reasoning: '', at: SOME_TIME + 10_000 });
    expect(await markInterrupted(SOME_TIME + 99_999)).toEqual({ interrupted: [], alive: [reply.id] });
    expect(await markInterrupted(SOME_TIME + 100_000)).toEqual({ interrupted: [reply.id], alive: [] });
  });

  it('runs what is to be run with and without locks, and passes on what comes of it', async () => {
    expect(await holdReplyLock('some', async () => 1)).toBe(1);
    await expect(holdReplyLock('some', () => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    withoutLocks();
    expect(await holdReplyLock('some', async () => 2)).toBe(2);
  });
});
