import { METRICS } from '../../src/domain/metric';
import { markedCount } from '../../src/domain/rating';
import { dump } from './support/database';
import { expect, test } from './support/fixtures';
import {
  arriveWithRecordings,
  current,
  makeQueue,
  placeLine,
  rateDialogue,
  rateReply,
} from './support/rating-queue';
import { Visitor } from './support/visitor';

const COUNT = 6;

test('a queue is rated by the keyboard alone: marked, skipped, gone back in, left and gone on with', async ({
  page,
  visitor,
}) => {
  const { t } = visitor;
  await arriveWithRecordings(visitor);
  await makeQueue(visitor, { limit: COUNT, name: 'Evening' });
  await expect(placeLine(visitor, 1, COUNT)).toBeVisible();

  await rateDialogue(visitor);
  await expect(placeLine(visitor, 2, COUNT)).toBeVisible();
  await rateReply(visitor);
  // In the middle of the second reply of the second item.
  for (const digit of '543') await page.keyboard.press(digit);
  await expect(page.getByText(t('rating.progress', { count: 3 }))).toBeVisible();
  const words = await current(visitor).textContent();
  await expect
    .poll(async () => (await dump(page)).ratings.map(({ marks }) => markedCount(marks)))
    .toContain(3);

  await page.reload();
  await expect(placeLine(visitor, 2, COUNT)).toBeVisible();
  await expect(page.getByText(t('rating.progress', { count: 3 }))).toBeVisible();
  expect(await current(visitor).textContent()).toBe(words);
  for (const digit of '254325') await page.keyboard.press(digit);
  await page.keyboard.press('Enter');
  await expect(placeLine(visitor, 3, COUNT)).toBeVisible();

  await page.keyboard.press('s');
  await page.getByRole('button', { name: t('queue.skip.language') }).click();
  await expect(placeLine(visitor, 4, COUNT)).toBeVisible();
  await page.keyboard.press('b');
  await expect(placeLine(visitor, 3, COUNT)).toBeVisible();
  await expect(page.getByText(t('queue.run.wasSkipped'))).toBeVisible();
  await rateDialogue(visitor);
  await expect(placeLine(visitor, 4, COUNT)).toBeVisible();

  await page.keyboard.press('p');
  await expect(page.getByRole('dialog', { name: t('queue.run.paused') })).toBeVisible();
  await page.keyboard.press('5');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('queue.run.goOn') })
    .last()
    .click();
  await expect(page.getByText(t('rating.progress', { count: 0 }))).toBeVisible();
  await rateDialogue(visitor);
  await rateDialogue(visitor);
  await rateDialogue(visitor);

  await expect(page.getByRole('heading', { name: t('queue.end.title') })).toBeVisible();
  await expect(page.getByText('12 replies rated')).toBeVisible();
  await visitor.button('queue.end.reveal').click();
  await visitor.button('queue.end.reveal').click();
  for (const name of ['Quuxly Nine', 'Zorbatron Pro', 'Fanfolk Collective']) {
    await expect(page.getByRole('rowheader', { name })).toBeVisible();
  }

  const { ratings, exposures } = await dump(page);
  expect(ratings).toHaveLength(12);
  expect(new Set(ratings.map(({ blind }) => blind))).toEqual(new Set([true]));
  expect(ratings.map(({ context }) => context?.position).toSorted()).toEqual([
    1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6,
  ]);
  expect(new Set(ratings.map(({ context }) => context?.round2))).toEqual(new Set([undefined, 'recorded']));
  expect(exposures.map(({ position, settled, visibleMs }) => [position, settled, visibleMs > 0])).toEqual(
    Array.from({ length: COUNT }, (_, position) => [position, 1, true]),
  );
  await visitor.goTo('/rate');
  await expect(page.getByText(t('queue.revealed'))).toBeVisible();
});

test('the variety of a set is asked, and what is counted comes after the mark', async ({ page, visitor }) => {
  const { t } = visitor;
  await arriveWithRecordings(visitor);
  await makeQueue(visitor, { setSize: 3, only: 'Quuxly Nine' });
  const question = page.getByRole('heading', { name: t('queue.overall.title', { count: 6 }) });
  for (let item = 0; item < 3; item += 1) await rateDialogue(visitor);
  await expect(question).toBeVisible();
  const counted = page.getByRole('heading', { name: t('queue.overall.measures') });
  await expect(counted).toHaveCount(0);
  await page.reload();
  await expect(question).toBeVisible();
  await page.keyboard.press('2');
  await expect(counted).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(current(visitor)).toBeVisible();
  const [rating] = (await dump(page)).diversity;
  expect(rating).toMatchObject({ metric: 'response_diversity', mark: 2, blind: true });
  expect(rating?.replyIds).toHaveLength(6);
});

test('who answers too evenly is told so kindly, once, and it is written down', async ({ page, visitor }) => {
  const { t } = visitor;
  await arriveWithRecordings(visitor);
  await makeQueue(visitor);
  for (let item = 0; item < 3; item += 1) await rateDialogue(visitor, '444444444');
  await expect(page.getByText(t('queue.warn.uniform'))).toBeVisible();
  await visitor.button('queue.warn.dismiss').click();
  await expect(page.getByText(t('queue.warn.uniform'))).toHaveCount(0);
  const { exposures } = await dump(page);
  expect(exposures.flatMap(({ warned }) => warned ?? [])).toContain('uniform');
});

test('several raters share a device, and each has marks and a place of their own', async ({
  page,
  visitor,
}) => {
  const { t } = visitor;
  await arriveWithRecordings(visitor);
  const id = await makeQueue(visitor);
  await rateDialogue(visitor);
  await expect(placeLine(visitor, 2, 24)).toBeVisible();
  await visitor.goTo('/rate');
  await visitor.button('queue.raterSwitch').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('queue.raterNew') })
    .click();
  await visitor.goTo(`/rate/${id}`);
  await expect(placeLine(visitor, 1, 24)).toBeVisible();
  await expect(page.getByText(t('rating.progress', { count: 0 }))).toBeVisible();
  await rateDialogue(visitor);
  // The last marks may still be on their way.
  await expect.poll(async () => (await dump(page)).ratings.length).toBe(4);
  const { ratings } = await dump(page);
  expect(new Set(ratings.map(({ rater }) => rater)).size).toBe(2);
});

test('on a phone a reply takes ten taps', async ({ anotherDevice }) => {
  const page = await anotherDevice({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const visitor = new Visitor(page, 'zh');
  const { t } = visitor;
  await arriveWithRecordings(visitor);
  await makeQueue(visitor);
  const dock = page.getByRole('region', { name: t('rating.title') });
  for (const index of METRICS.keys()) {
    await expect(page.getByText(t('rating.progress', { count: index }))).toHaveCount(0);
    await dock.getByRole('radio', { name: '4', exact: true }).tap();
  }
  await page.getByRole('button', { name: t('queue.run.nextReply') }).tap();
  await expect(page.getByRole('button', { name: t('queue.run.replyNow', { index: 2 }) })).toBeVisible();
  expect((await dump(page)).ratings.map(({ marks }) => markedCount(marks))).toEqual([9]);
});
