import type { Page } from '@playwright/test';
import { aReply, aTurn, inLine } from '../fixtures/builders';
import { arriveWith, dump, freshTalk, personaAt } from './support/database';
import { expect, test } from './support/fixtures';
import { expectValid } from './support/session-log';
import type { Visitor } from './support/visitor';

const CHARACTER = 'kurisu';
const ROUNDS = 500;
/** Elements a page may have, whatever the length of the talk. */
const MOST_ELEMENTS = 900;

function userWords(round: number): string {
  return `Message ${round}: ${'the day was long, and '.repeat(1 + (round % 7))}that was it.`;
}

function replyWords(round: number): string {
  return `Reply ${round}. ${'*nods* Go on, “I am listening”. '.repeat(1 + (round % 11))}`;
}

/** A session log of a thousand messages, written by hand as another program would. */
function bigLog(): string {
  const at = (round: number, more = 0): string =>
    new Date(Date.UTC(2026, 0, 1) + round * 60_000 + more).toISOString();
  const { character } = freshTalk(CHARACTER);
  const turns = Array.from({ length: ROUNDS }, (_, index) => {
    const round = index + 1;
    const reply = {
      id: `r-${round}`,
      text: replyWords(round),
      state: 'complete',
      author: 'script',
      created_at: at(round, 1000),
      ratings: [],
    };
    return {
      id: `t-${round}`,
      round,
      user: { text: userWords(round), at: at(round) },
      chosen: reply.id,
      replies: [reply],
    };
  });
  const session = {
    id: 's-big',
    created_at: at(0),
    updated_at: at(ROUNDS),
    locale: 'en',
    blind: false,
    character: { id: character.id, name: character.name, work: character.work },
    scenario: null,
    persona: { id: 'understudy', kind: 'understudy', name: 'Understudy', sampling: {} },
    prompt: { template: 'esrp/1', system: 'You are Kurisu.', hash: 'ab'.repeat(32) },
    seed: 1,
    turns,
    diversity: [],
  };
  return JSON.stringify({
    format: 'chatanime-session-log',
    version: 1,
    exported_at: at(ROUNDS),
    app: { name: 'another program', version: '1' },
    sessions: [session],
  });
}

function elements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

/** Pixels of the talk below the view. */
function below(visitor: Visitor): Promise<number> {
  return visitor.transcript.evaluate((log) =>
    Math.round(log.scrollHeight - log.clientHeight - log.scrollTop),
  );
}

test('a talk of a thousand messages, brought in by a file', async ({ page, visitor }) => {
  const log = bigLog();
  await expectValid(JSON.parse(log));
  await test.step('import', async () => {
    await visitor.goTo('/library');
    const choosing = page.waitForEvent('filechooser');
    await visitor.button('library.import').click();
    await (
      await choosing
    ).setFiles({ name: 'big.json', mimeType: 'application/json', buffer: Buffer.from(log) });
    const result = page.getByRole('dialog', { name: visitor.t('library.importDone') });
    await expect(result).toContainText(
      visitor.t('library.importRows', { turns: ROUNDS, replies: ROUNDS, ratings: 0 }),
    );
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listitem').filter({ hasText: '500' })).toBeVisible();
  });

  const first = visitor.transcript.getByText(userWords(1), { exact: true });
  const last = visitor.transcript.getByText(userWords(ROUNDS), { exact: true });
  await test.step('it opens at its end, with few elements', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Kurisu Makise', exact: true }).click();
    await expect(visitor.words(visitor.replies(CHARACTER).last())).toContainText(`Reply ${ROUNDS}.`);
    await expect(last).toBeAttached();
    await expect.poll(() => below(visitor)).toBeLessThanOrEqual(1);
    await expect(first).toHaveCount(0);
    expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
  });

  await test.step('up to the beginning, and back to the end', async () => {
    // Rows that are measured on the way may move the view once more.
    await expect(async () => {
      await visitor.transcript.press('Home');
      await expect(first).toBeInViewport({ timeout: 500 });
    }).toPass();
    expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
    await visitor.button('chat.toEnd').click();
    await expect.poll(() => below(visitor)).toBeLessThanOrEqual(1);
    await expect(visitor.words(visitor.replies(CHARACTER).last())).toBeInViewport();
    await expect(visitor.button('chat.toEnd')).toHaveCount(0);
  });

  await test.step('with the wheel: what one came past is drawn', async () => {
    await visitor.transcript.hover();
    const seen = new Set<string>();
    for (let turn = 0; turn < 12; turn += 1) {
      await page.mouse.wheel(0, -1500);
      await expect.poll(() => below(visitor)).toBeGreaterThan(turn * 1000 + 400);
      await expect
        .poll(async () => (await visitor.replies(CHARACTER).first().innerText()).length)
        .toBeGreaterThan(5);
      seen.add(await visitor.words(visitor.replies(CHARACTER).first()).innerText());
      expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
    }
    expect(seen.size).toBeGreaterThan(6);
  });
});

test('a streaming reply is followed at the end only', async ({ page, visitor, faults }) => {
  const persona = personaAt(`${faults.origin}/slow;interval=15;tokens=4000/v1`);
  const session = freshTalk(CHARACTER, persona);
  const turns = inLine(
    Array.from({ length: ROUNDS }, (_, index) =>
      aTurn({ sessionId: session.id, userText: userWords(index + 1), chosen: `r-${index}` }),
    ),
  );
  const replies = turns.map(({ id }, index) =>
    aReply({
      id: `r-${index}`,
      sessionId: session.id,
      turnId: id,
      text: replyWords(index + 1),
      persona: session.persona,
    }),
  );
  await arriveWith(visitor, { sessions: [session], personas: [persona], turns, replies });
  await visitor.goTo(`/chat/${session.id}`);
  const reply = visitor.replies(CHARACTER).last();
  const length = async (): Promise<number> => (await visitor.words(reply).innerText()).length;

  await test.step('it keeps the end in view while one reads the end', async () => {
    await visitor.say('And now, something long.');
    await expect(visitor.words(reply)).toContainText('rough day');
    for (const far of [200, 400, 600]) {
      await expect.poll(length).toBeGreaterThan(far);
      expect(await below(visitor)).toBeLessThanOrEqual(60);
    }
  });

  await test.step('it leaves one alone who has scrolled up', async () => {
    await visitor.transcript.hover();
    await page.mouse.wheel(0, -900);
    await expect(visitor.button('chat.toEnd')).toBeVisible();
    await expect.poll(() => below(visitor)).toBeGreaterThan(400);
    const here = await visitor.transcript.evaluate((log) => log.scrollTop);
    const said = await length();
    await expect.poll(length).toBeGreaterThan(said + 400);
    expect(Math.abs((await visitor.transcript.evaluate((log) => log.scrollTop)) - here)).toBeLessThanOrEqual(
      2,
    );
    expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
  });

  await test.step('and follows again once the end is in view', async () => {
    await visitor.button('chat.toEnd').click();
    const said = await length();
    await expect.poll(length).toBeGreaterThan(said + 100);
    expect(await below(visitor)).toBeLessThanOrEqual(60);
    await visitor.stopButton.click();
    await visitor.heardOut(reply);
    expect((await dump(page)).turns).toHaveLength(ROUNDS + 1);
  });
});

test('the talk can be clicked while a reply streams and the page follows it', async ({
  page,
  visitor,
  faults,
}) => {
  const persona = personaAt(`${faults.origin}/slow;interval=10;tokens=900/v1`);
  const session = freshTalk(CHARACTER, persona);
  await arriveWith(visitor, { sessions: [session], personas: [persona] });
  await visitor.goTo(`/chat/${session.id}`);
  await visitor.say('Now at length.');
  const reply = visitor.replies(CHARACTER);
  await expect.poll(async () => (await visitor.words(reply).innerText()).length).toBeGreaterThan(900);
  // In every frame of a while, what lies under a pointer on the last line of the reply is the reply.
  const missed = await page.evaluate(async () => {
    let frames = 0;
    for (let frame = 0; frame < 40; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const bubble = document.querySelector('article .bubble');
      const box = bubble?.getBoundingClientRect();
      const hit = box ? document.elementFromPoint(box.left + 30, box.bottom - 20) : null;
      if (!bubble?.contains(hit)) frames += 1;
    }
    return frames;
  });
  await expect(reply).toHaveAttribute('aria-busy', 'true');
  expect(missed, 'frames in which a click would have been lost').toBe(0);
  await visitor.stopButton.click();
});
