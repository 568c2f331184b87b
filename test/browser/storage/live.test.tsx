import { describe, expect, it, onTestFinished } from 'vitest';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { render, renderHook } from 'vitest-browser-react';
import {
  beginReply,
  checkpointReply,
  createSession,
  deleteSession,
  finishReply,
  openDatabase,
  savePersona,
  setRatingMark,
  setSetting,
  useCheckpoint,
  usePersonas,
  useRating,
  useRatings,
  useReply,
  useSession,
  useSessionList,
  useSetting,
  useTranscript,
} from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { SOME_TIME, aPersona, aRating, aReply, aSession, aTurn, inLine } from '../../fixtures/builders';
import { openOtherTab } from './other-tab';
import { aBegunReply, aNewReply, aNewTurn, freshDatabase, openRaw, sure } from './support';

/** Runs a hook and notes every value it gives. */
async function watch<T>(useIt: () => T) {
  const seen: T[] = [];
  const { result } = await renderHook(() => {
    const value = useIt();
    if (seen.length === 0 || seen.at(-1) !== value) seen.push(value);
    return value;
  });
  return { result, seen };
}

/** A long talk that is over: one reply to each turn. */
async function aLongTalk(rounds: number): Promise<string> {
  const session = aSession();
  const turns = inLine(Array.from({ length: rounds }, () => aTurn({ sessionId: session.id })));
  const replies = turns.map((turn) =>
    aReply({ sessionId: session.id, turnId: turn.id, text: 'word '.repeat(60) }),
  );
  await createSession(session);
  await database().turns.bulkAdd(turns.map((turn, index) => ({ ...turn, chosen: sure(replies[index]).id })));
  await database().replies.bulkAdd(replies);
  return session.id;
}

describe('live queries', () => {
  it('tell loading from missing', async () => {
    freshDatabase();
    const session = await watch(() => useSession('nobody'));
    await expect.poll(() => session.result.current).toBeNull();
    expect(session.seen[0]).toBeUndefined();
    const rating = await watch(() => useRating('nothing', 'me'));
    await expect.poll(() => rating.result.current).toBeNull();
    const reply = await watch(() => useReply('nothing'));
    await expect.poll(() => reply.result.current).toBeNull();
    const transcript = await watch(() => useTranscript('nobody'));
    await expect.poll(() => transcript.result.current).toEqual([]);
  });

  it('follow a session until it is deleted', async () => {
    freshDatabase();
    const { sessionId } = await aBegunReply();
    const { result } = await watch(() => useSession(sessionId));
    await expect.poll(() => result.current).toMatchObject({ id: sessionId });
    await deleteSession(sessionId, SOME_TIME);
    await expect.poll(() => result.current).toBeNull();
  });

  it('never give the answer to the question before', async () => {
    freshDatabase();
    const [one, two] = [aSession(), aSession()];
    await createSession(one);
    await createSession(two);
    const { result, rerender } = await renderHook(
      (id: string = one.id) => ({ id, session: useSession(id) }),
      {
        initialProps: one.id,
      },
    );
    await expect.poll(() => result.current.session).toEqual(one);
    await rerender(two.id);
    expect(result.current.session?.id).not.toBe(one.id);
    await expect.poll(() => result.current.session).toEqual(two);
  });

  it('see what another tab writes', async () => {
    const name = freshDatabase();
    const { reply, sessionId, turn } = await aBegunReply();
    const transcript = await watch(() => useTranscript(sessionId));
    const checkpoint = await watch(() => useCheckpoint(reply.id));
    await expect.poll(() => transcript.result.current).toHaveLength(1);
    await expect.poll(() => checkpoint.result.current).toMatchObject({ text: '' });

    const other = await openOtherTab(name);
    await other.ask('checkpointReply', reply.id, { text: 'Then we', reasoning: '', at: SOME_TIME });
    await expect.poll(() => checkpoint.result.current?.text).toBe('Then we');
    await other.ask('finishReply', reply.id, { state: 'complete', text: 'Then we rest.', at: SOME_TIME });
    await expect.poll(() => checkpoint.result.current).toBeNull();
    const ended = { turn: { id: turn.id, chosen: reply.id }, replies: [{ text: 'Then we rest.' }] };
    await expect.poll(() => transcript.result.current).toMatchObject([ended]);
  });

  it('follow ratings, personas and settings', async () => {
    freshDatabase();
    const { reply, sessionId } = await aBegunReply();
    const rating = await watch(() => useRating(reply.id, 'me'));
    const ratings = await watch(() => useRatings(sessionId, 'me'));
    const personas = await watch(() => usePersonas());
    const setting = await watch(() => useSetting('lastPersonaId'));
    await expect.poll(() => setting.result.current).toBeNull();
    await expect.poll(() => ratings.result.current?.size).toBe(0);

    const change = { replyId: reply.id, at: SOME_TIME, blind: false, metric: 'fluency', mark: 2 } as const;
    await setRatingMark({ ...change, rater: 'me' });
    await setRatingMark({ ...change, rater: 'you', mark: 5 });
    const persona = aPersona();
    await savePersona(persona);
    await setSetting('lastPersonaId', persona.id);
    await expect.poll(() => rating.result.current?.marks).toEqual({ fluency: 2 });
    await expect.poll(() => ratings.result.current?.get(reply.id)).toEqual(rating.result.current);
    await expect.poll(() => personas.result.current).toEqual([persona]);
    await expect.poll(() => setting.result.current).toBe(persona.id);
  });

  it('fail with a storage error that an error screen can catch', async () => {
    const name = freshDatabase();
    (await openRaw(name, 1000)).close();
    const caught: unknown[] = [];
    class Screen extends Component<{ children: ReactNode }, { failed: boolean }> {
      override state = { failed: false };
      static getDerivedStateFromError() {
        return { failed: true };
      }
      override componentDidCatch(error: unknown) {
        caught.push(error);
      }
      override render() {
        return this.state.failed ? 'failed' : this.props.children;
      }
    }
    const Reader = () => String(useSession('any'));
    const screen = await render(
      <Screen>
        <Reader />
      </Screen>,
      { createRootOptions: { onCaughtError: () => undefined } },
    );
    await expect.element(screen.getByText('failed')).toBeInTheDocument();
    expect(caught[0]).toMatchObject({ name: 'StorageError', code: 'storage' });
  });

  it('keep the last answer on the screen when the database is closed', async () => {
    const opened = openDatabase(`test-${crypto.randomUUID()}`);
    onTestFinished(() => opened.destroy());
    const session = aSession();
    await createSession(session);
    const { result } = await watch(() => useSession(session.id));
    await expect.poll(() => result.current).toEqual(session);
    const other = await openOtherTab(opened.name);
    opened.close();
    await other.ask('beginReply', { turn: aNewTurn({ sessionId: session.id }), reply: aNewReply() });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(result.current).toEqual(session);
  });
});

describe('the transcript', () => {
  it('keeps the identity of every row that has not changed', async () => {
    freshDatabase();
    const sessionId = await aLongTalk(3);
    const { result } = await watch(() => useTranscript(sessionId));
    await expect.poll(() => result.current).toHaveLength(3);
    const before = sure(result.current);

    const begun = await beginReply({ turn: aNewTurn({ sessionId }), reply: aNewReply() });
    await expect.poll(() => result.current).toHaveLength(4);
    const during = sure(result.current);
    expect(during.slice(0, 3).map((entry, index) => entry === before[index])).toEqual([true, true, true]);

    await finishReply(begun.reply.id, { state: 'complete', text: 'Done.', at: SOME_TIME });
    await expect.poll(() => result.current?.[3]?.turn.chosen).toBe(begun.reply.id);
    expect(
      sure(result.current)
        .slice(0, 3)
        .every((entry, index) => entry === before[index]),
    ).toBe(true);
    expect(sure(result.current?.[3]).replies[0]).not.toBe(sure(during[3]).replies[0]);

    const finished = sure(result.current);
    await database().turns.update(begun.turn.id, { userText: 'Otherwise.' });
    await expect.poll(() => result.current?.[3]?.turn.userText).toBe('Otherwise.');
    expect(sure(result.current?.[3]).replies).toBe(sure(finished[3]).replies);
  });

  it('is not asked for again while a reply grows, or when another session changes', async () => {
    freshDatabase();
    const sessionId = await aLongTalk(2);
    const begun = await beginReply({ turn: aNewTurn({ sessionId }), reply: aNewReply() });
    let queries = 0;
    database().turns.hook('reading', (row) => {
      queries += 1;
      return row;
    });
    const { result, seen } = await watch(() => useTranscript(sessionId));
    await expect.poll(() => result.current).toHaveLength(3);
    const [reads, values] = [queries, seen.length];

    const checkpoint = await watch(() => useCheckpoint(begun.reply.id));
    for (let step = 1; step <= 10; step += 1) {
      await checkpointReply(begun.reply.id, {
        text: 'word '.repeat(step),
        reasoning: '',
        at: SOME_TIME + step,
      });
    }
    await expect.poll(() => checkpoint.result.current?.at).toBe(SOME_TIME + 10);
    const before = queries;
    await aBegunReply();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(values);
    expect(before).toBe(reads);
  });

  it('of 2,000 messages is there in good time, and again after a change', async () => {
    freshDatabase();
    const sessionId = await aLongTalk(1000);
    const { result } = await watch(() => useTranscript(sessionId));
    await expect.poll(() => result.current).toHaveLength(1000);
    const first = sure(result.current)[0];
    const start = performance.now();
    await beginReply({ turn: aNewTurn({ sessionId }), reply: aNewReply() });
    await expect.poll(() => result.current, { interval: 5 }).toHaveLength(1001);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(sure(result.current)[0]).toBe(first);
  });
});

describe('the live list of sessions', () => {
  it('of 500 sessions counts right and follows', async () => {
    freshDatabase();
    const sessions = Array.from({ length: 500 }, (_, index) => aSession({ updatedAt: SOME_TIME + index }));
    const turns = sessions.flatMap(({ id }) => inLine([1, 2, 3, 4].map(() => aTurn({ sessionId: id }))));
    const replies = turns.map(({ id, sessionId }) => aReply({ turnId: id, sessionId }));
    const ratings = replies
      .filter((_, index) => index % 4 === 0)
      .map(({ id, sessionId }) => aRating({ replyId: id, sessionId, rater: 'me' }));
    await database().transaction('rw', database().tables, async () => {
      await database().sessions.bulkAdd(sessions);
      await database().turns.bulkAdd(turns);
      await database().replies.bulkAdd(replies);
      await database().ratings.bulkAdd(ratings);
    });

    const start = performance.now();
    const { result } = await watch(() => useSessionList('me'));
    await expect.poll(() => result.current, { interval: 5 }).toHaveLength(500);
    expect(performance.now() - start).toBeLessThan(5000);
    const list = sure(result.current);
    expect(sure(list[0]).session.id).toBe(sure(sessions[499]).id);
    const counts = { rounds: 4, repliesComplete: 4, repliesRated: 1, share: 0.25 };
    expect(
      list.every((row) =>
        Object.entries(counts).every(([key, value]) => row[key as keyof typeof row] === value),
      ),
    ).toBe(true);

    const turn = aNewTurn({ sessionId: sure(sessions[499]).id });
    await beginReply({ turn, reply: aNewReply({ createdAt: SOME_TIME + 5000 }) });
    await expect.poll(() => result.current?.[0]?.rounds).toBe(5);
    expect(
      sure(result.current)
        .slice(1)
        .every((row, index) => row === list[index + 1]),
    ).toBe(true);
  });
});
