import type { Page } from '@playwright/test';
import { METRICS } from '../../src/domain/metric';
import { asFile } from '../fixtures/card-files';
import { arriveWith, dump, personaAt } from './support/database';
import { importThere, savedFile } from './support/files';
import { expect, test } from './support/fixtures';
import { expectValid, saved } from './support/session-log';
import type { SessionLog } from './support/session-log';
import { nameOf, scenarioOf, Visitor } from './support/visitor';
import { playScene } from './support/writing';

test.use({ viewport: { width: 1280, height: 1000 } });

const SCENE = scenarioOf(10);
const FIRST = 'Quite the day, and you earned it.';
const SECOND = 'With you, gladly.';

interface Authorship {
  readonly text: string;
  readonly author: string;
  readonly writer: string | undefined;
}

/** Who wrote the two replies, as the database has it. */
async function authorshipOf(page: Page): Promise<readonly Authorship[]> {
  const { replies } = await dump(page);
  return replies
    .filter(({ text }) => text === FIRST || text === SECOND)
    .map(({ text, author, writer }) => ({ text, author, writer }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

async function ratingOf(page: Page, text: string) {
  const { replies, ratings } = await dump(page);
  const reply = replies.find((each) => each.text === text);
  return ratings.find(({ replyId }) => replyId === reply?.id);
}

test('who wrote a reply is known through rating, export and import, in both forms', async ({
  page,
  visitor,
  faults,
  anotherDevice,
}) => {
  test.slow();
  const { t } = visitor;
  const name = nameOf('rem');
  await arriveWith(visitor, {
    personas: [personaAt(`${faults.origin}/happy/v1`, { name: 'Marble Lantern' })],
  });
  await playScene(visitor, 'rem', SCENE, [FIRST, SECOND]);
  const { settings } = await dump(page);
  const writer = String(settings.find(({ key }) => key === 'rater')?.value);
  const written = [
    { text: FIRST, author: 'human', writer },
    { text: SECOND, author: 'human', writer },
  ];
  expect(await authorshipOf(page)).toEqual(written);

  await test.step('the second reply is rated in the talk, which names what it answers', async () => {
    await visitor.link('write.read').click();
    await page.waitForURL(/#\/chat\//);
    const reply = visitor.replies('rem').last();
    await reply.getByRole('button', { name: t('chat.rate') }).click();
    const what = t('write.origin.fixed');
    await expect(visitor.ratingPanel.getByText(t('write.answers', { what }))).toBeVisible();
    for (const digit of '543215432') await page.keyboard.press(digit);
    await expect(reply.getByRole('button', { name: t('chat.rated') })).toBeVisible();
    expect(await ratingOf(page, SECOND)).toMatchObject({ blind: false, context: { round2: 'fixed' } });
  });

  await test.step('the first one is rated blind in a trial', async () => {
    await visitor.goTo('/compare/fan');
    await page.getByRole('checkbox', { name: 'Marble Lantern' }).check();
    await visitor.button('compare.deal').click();
    const mine = page.getByRole('article').filter({ hasText: FIRST });
    await mine.getByText(t('compare.pick')).click();
    await visitor.button('compare.guess').click();
    await mine.getByRole('button', { name: visitor.named('compare.rateThis', 'letter') }).click();
    await expect(page.getByRole('dialog', { name: t('rating.title') })).toBeVisible();
    for (const digit of '555555555') await page.keyboard.press(digit);
    await page.keyboard.press('Escape');
    await expect(mine.getByRole('button', { name: /9/ })).toBeVisible();
    await visitor.button('compare.reveal').click();
    await expect(page.getByText(t('compare.found'))).toBeVisible();
    const { context } = (await ratingOf(page, FIRST)) ?? {};
    expect(context).toMatchObject({
      trialId: expect.any(String) as unknown,
      position: expect.any(Number) as unknown,
    });
  });

  const first = await ratingOf(page, FIRST);
  await visitor.goTo('/library');
  const log = await saved(page, visitor.button('library.exportAll'));
  await test.step('as a session log', async () => {
    const parsed = JSON.parse(log.text) as SessionLog;
    await expectValid(parsed);
    expect(JSON.stringify(parsed)).toContain(`"writer":"${writer}"`);
    const other = await anotherDevice();
    const there = new Visitor(other);
    await there.goTo('/library');
    await importThere(there, [asFile(log.name, log.text)]);
    expect(await authorshipOf(other)).toEqual(written);
    expect(await ratingOf(other, SECOND)).toMatchObject({ blind: false, context: { round2: 'fixed' } });
    expect(await ratingOf(other, FIRST)).toMatchObject({ blind: true, context: first?.context });
  });

  await test.step('as a chat of SillyTavern', async () => {
    const row = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: t('write.human') });
    await row.getByRole('button', { name: visitor.named('library.export', 'date', { name }) }).click();
    const choice = page.getByRole('dialog').getByRole('button', { name: t('library.exportChat') });
    const chat = await savedFile(page, choice);
    const other = await anotherDevice();
    const there = new Visitor(other);
    await there.goTo('/library');
    await importThere(there, [asFile(chat.name, chat.content)]);
    expect(await authorshipOf(other)).toEqual(written);
    const rating = await ratingOf(other, SECOND);
    expect(Object.keys(rating?.marks ?? {}).toSorted()).toEqual([...METRICS].toSorted());
    expect(rating).toMatchObject({ context: { round2: 'fixed' } });
  });
});
