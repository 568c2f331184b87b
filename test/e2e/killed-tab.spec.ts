import type { BrowserContext } from '@playwright/test';
import { createRandom } from '../../src/domain/random';
import { aReply, aTurn } from '../fixtures/builders';
import { arriveWith, dump, freshTalk, personaAt } from './support/database';
import type { Dump } from './support/database';
import { expect, test } from './support/fixtures';
import { kill } from './support/kill';
import { measureStarvation } from './support/starvation';
import type { Starvation } from './support/starvation';
import { startTokenServer } from './support/token-server';
import type { SentWord, TokenServer } from './support/token-server';
import { Visitor } from './support/visitor';

const CHARACTER = 'naruto';
const KILLS_A_TEST = 5;
/** Fifty words a second. */
const INTERVAL_MS = 20;
/** What may be lost. A machine busy with other things may add what it kept the page waiting; see `Starvation`. */
const GRACE_MS = 500;
const KILLS = [1, 2, 3, 4] as const;

function rowsOf({ sessions, turns, replies, ratings }: Dump, sessionId: string): unknown {
  return {
    sessions: sessions.filter(({ id }) => id === sessionId),
    turns: turns.filter((row) => row.sessionId === sessionId),
    replies: replies.filter((row) => row.sessionId === sessionId),
    ratings: ratings.filter((row) => row.sessionId === sessionId),
  };
}

/** Until the server has sent for `ms` milliseconds, counted from its first word. */
async function streamedFor(server: TokenServer, ms: number, asked: number): Promise<void> {
  await expect
    .poll(
      () => {
        const first = server.sent()[0]?.at ?? Infinity;
        return first >= asked && Date.now() - first >= ms;
      },
      { intervals: [5] },
    )
    .toBe(true);
}

interface Death {
  readonly message: string;
  readonly killedAt: number;
  /** How much the machine held up the page before it died, milliseconds. */
  readonly starvedMs: number;
  readonly sent: readonly SentWord[];
}

async function speakAndDie(
  context: BrowserContext,
  sessionId: string,
  server: TokenServer,
  starvation: Starvation,
  waitMs: number,
  message: string,
): Promise<Death> {
  const visitor = new Visitor(await context.newPage());
  await visitor.goTo(`/chat/${sessionId}`);
  const asked = Date.now();
  starvation.reset();
  await visitor.say(message);
  await streamedFor(server, waitMs, asked);
  const killedAt = await kill(context, visitor.page);
  const starvedMs = Math.round(starvation.before(killedAt));
  return { message, killedAt, starvedMs, sent: [...server.sent()] };
}

function joined(words: readonly SentWord[]): string {
  return words.map(({ text }) => text).join('');
}

async function expectSurvived(
  context: BrowserContext,
  sessionId: string,
  { message, killedAt, starvedMs, sent }: Death,
): Promise<void> {
  const visitor = new Visitor(await context.newPage());
  await visitor.goTo(`/chat/${sessionId}`);
  const reply = visitor.replies(CHARACTER).last();
  await expect(reply).toContainText(visitor.t('chat.interrupted'));
  await expect(reply.getByRole('button', { name: visitor.t('common.tryAgain') })).toBeEnabled();
  await expect(visitor.transcript.getByText(message, { exact: true })).toBeVisible();
  const after = await dump(visitor.page);
  const turn = after.turns.find(({ userText }) => userText === message);
  const row = after.replies.find(({ turnId }) => turnId === turn?.id);
  expect(row?.state).toBe('interrupted');
  const text = row?.text ?? '';
  expect(joined(sent).startsWith(text), 'what is kept is the beginning of what was sent').toBe(true);
  const due = joined(sent.filter(({ at }) => at <= killedAt - GRACE_MS - starvedMs));
  const kept = sent.filter((_word, index) => joined(sent.slice(0, index + 1)).length <= text.length);
  const lostMs = killedAt - (kept.at(-1)?.at ?? sent[0]?.at ?? killedAt);
  expect
    .soft(text.length, `the last ${lostMs} ms are lost, the page was held up for ${starvedMs} ms`)
    .toBeGreaterThanOrEqual(due.length);
  if (text !== '') await expect(visitor.words(reply)).toHaveText(text.trim());
  expect(after.checkpoints).toEqual([]);
  await visitor.page.close();
}

for (const round of KILLS) {
  test(`a tab killed in the middle of a stream, ${KILLS_A_TEST} times (${round} of ${KILLS.length})`, async ({
    context,
    page,
    guard,
  }) => {
    test.slow();
    const server = await startTokenServer(INTERVAL_MS);
    guard.allowOrigin(server.origin);
    const random = createRandom(round);
    const starvation = await measureStarvation(context);
    const persona = personaAt(`${server.origin}/v1`);
    const session = freshTalk(CHARACTER, persona);
    const other = freshTalk('violet');
    const turn = aTurn({ sessionId: other.id, chosen: 'told' });
    const told = aReply({ id: 'told', sessionId: other.id, turnId: turn.id });
    await arriveWith(new Visitor(page), {
      sessions: [session, other],
      turns: [turn],
      replies: [told],
      personas: [persona],
    });
    const untouched = rowsOf(await dump(page), other.id);
    await page.close();
    for (let time = 1; time <= KILLS_A_TEST; time += 1) {
      const waitMs = 100 + random() * 1500;
      const message = `Message number ${time}.`;
      const death = await speakAndDie(context, session.id, server, starvation, waitMs, message);
      await expectSurvived(context, session.id, death);
    }
    const last = new Visitor(await context.newPage());
    await last.goTo('/library');
    const after = await dump(last.page);
    expect(rowsOf(after, other.id)).toEqual(untouched);
    expect(after.turns.filter(({ sessionId }) => sessionId === session.id)).toHaveLength(KILLS_A_TEST);
    expect(after.replies.filter(({ sessionId }) => sessionId === session.id)).toHaveLength(KILLS_A_TEST);
    await server.close();
  });
}
