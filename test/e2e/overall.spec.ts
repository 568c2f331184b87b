import type { Page } from '@playwright/test';
import { METRIC_WORDING } from '../../src/content/metrics';
import { METRICS } from '../../src/domain/metric';
import { UNDERSTUDY } from '../../src/domain/persona';
import type { Session } from '../../src/domain/session';
import { aRating, aReply, aTurn } from '../fixtures/builders';
import { expectAccessible } from './support/axe';
import { arriveWith, dump, freshTalk, personaAt } from './support/database';
import type { Seed } from './support/database';
import { expect, test } from './support/fixtures';
import { expectValid, saved } from './support/session-log';
import { nameOf, Visitor } from './support/visitor';

const CHARACTER = 'violet';
const PERSONA = personaAt('https://models.example/v1', { name: 'A model far away' });
const NOTE = 'Ends 3 times with a letter.';

interface Talks {
  readonly sessions: readonly Session[];
  readonly rows: Seed;
}

/** Talks of one round with one character, of which the first `rated` are rated. */
function someTalks(count: number, rated: number, persona: typeof PERSONA | typeof UNDERSTUDY): Talks {
  const sessions = Array.from({ length: count }, () => freshTalk(CHARACTER, persona));
  const said = sessions.map((session, index) => {
    const turn = aTurn({ sessionId: session.id, userText: `What a day ${index} that was.` });
    const reply = aReply({
      sessionId: session.id,
      turnId: turn.id,
      persona: session.persona,
      text: `I shall write a letter. Number ${index} has words of its own, and so does ${'i'.repeat(index + 1)}.`,
    });
    return { turn: { ...turn, chosen: reply.id }, reply };
  });
  return {
    sessions,
    rows: {
      sessions,
      turns: said.map(({ turn }) => turn),
      replies: said.map(({ reply }) => reply),
      ratings: said
        .slice(0, rated)
        .map(({ reply: { id, sessionId } }, index) =>
          aRating({ replyId: id, sessionId, startedAt: index + 1 }),
        ),
      settings: [{ key: 'rater', value: 'rater-1' }],
    },
  };
}

async function expectToFit(page: Page, width: number): Promise<void> {
  await expect(page.locator('html')).toHaveJSProperty('scrollWidth', width);
}

test('after so many rated dialogues the overall metric is asked, and what is counted comes after the mark', async ({
  page,
  visitor,
}) => {
  test.slow();
  const { t } = visitor;
  const { sessions, rows } = someTalks(3, 0, PERSONA);
  const values = { count: 3, persona: PERSONA.name, character: nameOf(CHARACTER) };
  const due = visitor.link('overall.due', values);
  await visitor.wasHereBefore();
  await arriveWith(visitor, rows);

  await visitor.goTo('/rate');
  await page.reload();
  await visitor.link('overall.title').click();
  await expect(page.getByText(t('overall.none', { size: 5 }))).toBeVisible();
  const size = page.getByLabel(t('overall.size'), { exact: true });
  await size.fill('2');
  await expect(page.getByText(t('overall.sizeFault'))).toBeVisible();
  await size.fill('3');
  await expect(page.getByText(t('overall.none', { size: 3 }))).toBeVisible();

  for (const { id } of sessions) {
    await expect(due).toHaveCount(0);
    await visitor.goTo(`/chat/${id}`);
    const rate = visitor.replies(CHARACTER).getByRole('button', { name: t('chat.rate') });
    await rate.click();
    for (const digit of '434343434') await page.keyboard.press(digit);
    await expect(visitor.ratingPanel.getByText(visitor.named('rating.done', 'mean'))).toBeVisible();
  }
  await expect(visitor.ratingPanel.getByRole('link')).toHaveText(t('overall.dueHere', { count: 3 }));
  await expectAccessible(page, 'a talk that completes a set');
  await visitor.goTo('/library');
  await expect(due).toBeVisible();
  await expectAccessible(page, 'a library with a set to judge');
  await visitor.goTo('/rate');
  await visitor
    .link('overall.title')
    .or(page.getByRole('link', { name: /: 1 set/ }))
    .click();
  const action = `${t('queue.end.judge')}: ${t('overall.who', values)}, ${t('overall.set', { count: 3 })}`;
  await expect(page.getByRole('link', { name: action })).toBeVisible();
  await expectAccessible(page, 'a set to judge');
  await page.getByRole('link', { name: action }).press('Enter');

  const question = page.getByRole('heading', { name: t('queue.overall.title', { count: 3 }) });
  const counted = page.getByRole('heading', { name: t('queue.overall.measures') });
  const note = page.getByRole('textbox', { name: t('rating.note'), exact: true });
  await expect(question).toBeVisible();
  await expect(page.getByText(t('overall.about', values))).toBeVisible();
  await note.pressSequentially(NOTE);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect.poll(async () => JSON.stringify((await dump(page)).settings)).toContain(NOTE);
  await page.reload();
  await expect(note).toHaveValue(NOTE);
  await expect(counted).toHaveCount(0);
  await expect(page.locator('mark')).toHaveCount(0);
  await page.keyboard.press('2');
  await expect(counted).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
  await expectAccessible(page, 'a set that is judged');
  await page.keyboard.press('Enter');

  await expect(page.getByText(t('queue.overall.marked', { mark: 2 }))).toBeVisible();
  await expect(page.getByText(NOTE)).toBeVisible();
  await page.getByRole('link', { name: new RegExp(`^${t('queue.end.lookAgain')}`) }).click();
  await expect(counted).toBeVisible();
  await page.keyboard.press('3');
  await visitor.button('queue.overall.goOn').click();
  await expect(page.getByText(t('queue.overall.marked', { mark: 3 }))).toBeVisible();

  await visitor.goTo('/library');
  const log = await saved(page, visitor.button('library.exportAll'));
  await expect(due).toHaveCount(0);
  const file = JSON.parse(log.text) as { sessions: { id: string; diversity: unknown[] }[] };
  await expectValid(file);
  const judged = file.sessions.filter(({ diversity }) => diversity.length > 0);
  expect(judged.map(({ id }) => id)).toEqual([
    sessions
      .map(({ id }) => id)
      .toSorted()
      .at(-1),
  ]);
  expect(judged[0]?.diversity).toMatchObject([
    {
      metric: 'response_diversity',
      mark: 3,
      note: NOTE,
      blind: false,
      reply_ids: rows.replies?.map(({ id }) => id),
    },
  ]);
});

test('on a phone the ninth mark leads to the question', async ({ anotherDevice }) => {
  const page = await anotherDevice({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const visitor = new Visitor(page, 'ja');
  const { t } = visitor;
  const { sessions, rows } = someTalks(3, 2, UNDERSTUDY);
  await visitor.wasHereBefore();
  await arriveWith(visitor, {
    ...rows,
    settings: [...(rows.settings ?? []), { key: 'overallSetSize', value: 3 }],
  });
  await visitor.goTo(`/chat/${sessions[2]?.id ?? ''}/${rows.replies?.[2]?.id ?? ''}`);
  await page.reload();
  const sheet = page.getByRole('dialog', { name: t('rating.title') });
  for (const metric of METRICS) {
    const group = sheet.getByRole('radiogroup', { name: METRIC_WORDING[metric].name.ja, exact: true });
    await group.getByRole('radio', { name: '4', exact: true }).tap();
  }
  const due = sheet.getByRole('link');
  await expect(due).toHaveText(t('overall.dueHere', { count: 3 }));
  // Axe knows nothing of the top layer, and takes what is behind for what is before it: no colours here.
  await expectAccessible(page, 'the sheet of a reply that completes a set', false);
  await due.tap();
  await expect(page.getByRole('heading', { name: t('queue.overall.title', { count: 3 }) })).toBeVisible();
  await expectAccessible(page, 'a set to judge, on a phone');
  await expectToFit(page, 390);
  await visitor.button('queue.overall.later').tap();
  await expect(page.getByRole('heading', { name: t('overall.title') })).toBeVisible();
  await expect(page.getByText(t('overall.full', { count: 3 }))).toBeVisible();
  await expectAccessible(page, 'the sets, on a phone');
  await expectToFit(page, 390);
});
