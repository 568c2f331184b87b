import { describe, expect, it } from 'vitest';
import {
  beginReply,
  branchTurn,
  chooseBranch,
  chooseReply,
  createSession,
  finishReply,
  getSession,
  getTranscript,
  listBranches,
  listSessions,
  setSessionUser,
} from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { SOME_TIME, aReply, aSession, aTurn } from '../../fixtures/builders';
import { aNewReply, aNewTurn, freshDatabase, sure } from './support';

let clock = SOME_TIME;

function tick(): number {
  clock += 1000;
  return clock;
}

/** A session of its own in a database of its own. */
async function aTalk(): Promise<string> {
  freshDatabase();
  const session = aSession();
  await createSession(session);
  return session.id;
}

async function answer(turn: string, text: string): Promise<string> {
  const { reply } = await beginReply({ turn, reply: aNewReply({ createdAt: tick() }) });
  await finishReply(reply.id, { state: 'complete', text, at: tick() });
  return reply.id;
}

interface Said {
  readonly turn: string;
  readonly reply: string;
}

/** A message at the end of the talk, and its answer in the same words, in capitals. */
async function say(sessionId: string, text: string): Promise<Said> {
  const turn = aNewTurn({ sessionId, userText: text, userAt: tick() });
  const { reply } = await beginReply({ turn, reply: aNewReply({ createdAt: tick() }) });
  await finishReply(reply.id, { state: 'complete', text: text.toUpperCase(), at: tick() });
  return { turn: turn.id, reply: reply.id };
}

/** The talk as it goes on: what the user said and what carried it on. */
async function talk(sessionId: string): Promise<string> {
  const turns = await getTranscript(sessionId);
  return turns
    .map(({ turn, replies }) => {
      const carrying = replies.find(({ id }) => id === turn.chosen) ?? replies.at(-1);
      return `${turn.userText}-${carrying?.text ?? ''}`;
    })
    .join(' ');
}

async function headOf(sessionId: string): Promise<string | undefined> {
  return (await getSession(sessionId))?.head;
}

describe('a talk in one line', () => {
  it('keeps no head and ties no turn to a reply', async () => {
    const id = await aTalk();
    await say(id, 'a');
    const { turn } = await say(id, 'b');
    await answer(turn, 'B2');
    await say(id, 'c');
    expect(await talk(id)).toBe('a-A b-B2 c-C');
    expect(await headOf(id)).toBeUndefined();
    const rows = await database().turns.toArray();
    expect(rows.some((row) => 'after' in row)).toBe(false);
    expect((await getTranscript(id)).map(({ alternatives }) => alternatives.length)).toEqual([1, 1, 1]);
    expect(await listBranches(id)).toMatchObject([{ turns: 3, text: 'a', current: true }]);
  });

  it('is one by round where a round is missing', async () => {
    const id = await aTalk();
    const first = aTurn({ sessionId: id, round: 1, userText: 'a' });
    await database().turns.bulkAdd([
      first,
      aTurn({ sessionId: id, round: 4, parent: first.id, userText: 'b' }),
    ]);
    await say(id, 'c');
    expect((await getTranscript(id)).map(({ turn }) => turn.round)).toEqual([1, 4, 5]);
    expect(await headOf(id)).toBeUndefined();
  });
});

describe('another wording', () => {
  it('begins a branch beside any turn, and the old one stays', async () => {
    const id = await aTalk();
    const first = await say(id, 'a');
    const second = await say(id, 'b');
    await say(id, 'c');
    const branch = await branchTurn(second.turn, 'x', tick());
    expect(branch).toMatchObject({ round: 2, parent: first.turn, userText: 'x', chosen: null });
    expect(await talk(id)).toBe('a-A x-');
    await answer(branch.id, 'X');
    await say(id, 'y');
    expect(await talk(id)).toBe('a-A x-X y-Y');

    const [, entry] = await getTranscript(id);
    expect(entry?.alternatives).toEqual([second.turn, branch.id]);
    await chooseBranch(second.turn);
    expect(await talk(id)).toBe('a-A b-B c-C');
    await chooseBranch(branch.id);
    expect(await talk(id)).toBe('a-A x-X y-Y');
  });

  it('may be one of the first message, and of a message on a branch', async () => {
    const id = await aTalk();
    const first = await say(id, 'a');
    const other = await branchTurn(first.turn, 'x', tick());
    await answer(other.id, 'X');
    const under = await say(id, 'y');
    await branchTurn(under.turn, 'z', tick());
    expect(await talk(id)).toBe('x-X z-');
    expect(await listBranches(id)).toMatchObject([
      { text: 'z', turns: 2, current: true },
      { text: 'y', turns: 2, current: false },
      { text: 'a', turns: 1, current: false },
    ]);
  });

  it('is said as whoever the user speaks as now', async () => {
    const id = await aTalk();
    const { turn } = await say(id, 'a');
    const user = { name: 'Ren', pronoun: 'he/him', description: 'A sailor.' };
    await setSessionUser(id, user, tick());
    expect(await getSession(id)).toMatchObject({ userPersona: user, updatedAt: clock });
    expect(await branchTurn(turn, 'x', tick())).toMatchObject({ userPersona: user });
    await setSessionUser(id, null, tick());
    expect(await getSession(id)).not.toHaveProperty('userPersona');
    await expect(setSessionUser('nobody', null)).rejects.toMatchObject({ code: 'storage' });
  });

  it('is refused where the turn is gone', async () => {
    await aTalk();
    await expect(branchTurn('nowhere', 'x', tick())).rejects.toMatchObject({ code: 'storage' });
    await expect(chooseBranch('nowhere')).rejects.toMatchObject({ code: 'storage' });
  });
});

describe('another answer in the middle', () => {
  it('is the end of its branch, and what came after the earlier one stays with that', async () => {
    const id = await aTalk();
    const first = await say(id, 'a');
    await say(id, 'b');
    await say(id, 'c');
    const { reply } = await beginReply({ turn: first.turn, reply: aNewReply({ createdAt: tick() }) });
    const [streaming, ...rest] = await getTranscript(id);
    expect(rest).toEqual([]);
    expect(streaming?.replies.map(({ state }) => state)).toEqual(['complete', 'streaming']);

    await finishReply(reply.id, { state: 'complete', text: 'A2', at: tick() });
    expect(await talk(id)).toBe('a-A2');
    await say(id, 'x');
    expect(await talk(id)).toBe('a-A2 x-X');
    await chooseReply(first.turn, first.reply);
    expect(await talk(id)).toBe('a-A b-B c-C');
    expect((await getTranscript(id)).map(({ alternatives }) => alternatives.length)).toEqual([1, 1, 1]);
    await chooseReply(first.turn, reply.id);
    expect(await talk(id)).toBe('a-A2 x-X');
    expect(await listBranches(id)).toMatchObject([{ text: 'x' }, { text: 'b' }]);
  });

  it('leaves the way back open where it comes to nothing', async () => {
    const id = await aTalk();
    const first = await say(id, 'a');
    await say(id, 'b');
    const { reply } = await beginReply({ turn: first.turn, reply: aNewReply({ createdAt: tick() }) });
    await finishReply(reply.id, { state: 'failed', failure: { code: 'offline' }, at: tick() });
    expect((await getTranscript(id)).map(({ turn }) => turn.chosen)).toEqual([first.reply]);
    await chooseReply(first.turn, first.reply);
    expect(await talk(id)).toBe('a-A b-B');
  });

  it('does not take over a talk that has gone on elsewhere while it came', async () => {
    const id = await aTalk();
    const first = await say(id, 'a');
    const second = await say(id, 'b');
    const { reply } = await beginReply({ turn: first.turn, reply: aNewReply({ createdAt: tick() }) });
    await chooseBranch(second.turn);
    await finishReply(reply.id, { state: 'complete', text: 'A2', at: tick() });
    expect(await talk(id)).toBe('a-A b-B');
    await chooseReply(first.turn, reply.id);
    expect(await talk(id)).toBe('a-A2');
  });

  it('is an answer like any other where nobody had answered, and the talk stays as it is', async () => {
    const id = await aTalk();
    const first = aTurn({ sessionId: id, userText: 'a' });
    await database().turns.bulkAdd([
      first,
      aTurn({ sessionId: id, round: 2, parent: first.id, userText: 'b' }),
    ]);
    await answer(first.id, 'A');
    expect(await talk(id)).toBe('a-A b-');
    expect(await headOf(id)).toBeUndefined();
  });

  it('of a turn on another branch takes the talk there', async () => {
    const id = await aTalk();
    const first = await say(id, 'a');
    const branch = await branchTurn(first.turn, 'x', tick());
    await answer(branch.id, 'X');
    await answer(first.turn, 'A2');
    expect(await talk(id)).toBe('a-A2');
  });
});

describe('choosing a reply', () => {
  it('goes on from there where the talk had come to, by the newest way', async () => {
    const id = await aTalk();
    const first = await say(id, 'a');
    const second = await say(id, 'b');
    const other = await answer(first.turn, 'A2');
    const third = await say(id, 'c');
    const fourth = await branchTurn(third.turn, 'd', tick());
    expect(await talk(id)).toBe('a-A2 d-');
    await chooseReply(first.turn, first.reply);
    expect(await talk(id)).toBe('a-A b-B');
    await chooseReply(first.turn, other);
    expect(await talk(id)).toBe('a-A2 d-');
    await chooseBranch(third.turn);
    await chooseReply(first.turn, other);
    expect(await talk(id)).toBe('a-A2 c-C');
    const places = (await getTranscript(id)).map(({ alternatives }) => alternatives);
    expect(places).toEqual([[first.turn], [third.turn, fourth.id]]);
    expect(second.turn).not.toBe(third.turn);
  });

  it('that carries the talk already leaves everything, the time included', async () => {
    const id = await aTalk();
    const first = await say(id, 'a');
    await say(id, 'b');
    const before = await getSession(id);
    await chooseReply(first.turn, first.reply, tick());
    expect(await getSession(id)).toEqual(before);
  });

  it('sets the choices along the way to the branch that is chosen', async () => {
    const id = await aTalk();
    const first = await say(id, 'a');
    const second = await say(id, 'b');
    await answer(first.turn, 'A2');
    await say(id, 'c');
    await chooseBranch(second.turn);
    expect((await database().turns.get(first.turn))?.chosen).toBe(first.reply);
  });
});

describe('rows from elsewhere', () => {
  it('show the reply that the talk went on from, whatever the row says', async () => {
    const id = await aTalk();
    const turn = aTurn({ sessionId: id });
    const [one, two] = [
      aReply({ sessionId: id, turnId: turn.id }),
      aReply({ sessionId: id, turnId: turn.id }),
    ];
    await database().turns.bulkAdd([
      { ...turn, chosen: one.id },
      aTurn({ sessionId: id, round: 2, parent: turn.id, after: two.id }),
    ]);
    await database().replies.bulkAdd([one, two]);
    expect((await getTranscript(id))[0]?.turn.chosen).toBe(two.id);
  });
});

describe('the library', () => {
  it('counts the rounds of the talk as it goes on, and every reply there is to rate', async () => {
    const id = await aTalk();
    const first = await say(id, 'a');
    await say(id, 'b');
    await say(id, 'c');
    await answer(first.turn, 'A2');
    expect(await listSessions()).toMatchObject([{ rounds: 1, repliesComplete: 4 }]);
    await chooseReply(first.turn, first.reply);
    expect(await listSessions()).toMatchObject([{ rounds: 3, repliesComplete: 4 }]);
    expect(sure(await getSession(id)).updatedAt).toBeGreaterThan(0);
  });
});
