import type { Page } from '@playwright/test';
import { PRACTICE } from '../../src/content/practice';
import { dump } from './support/database';
import { expect, test } from './support/fixtures';
import { tabTo } from './support/keyboard';
import { arriveWithRecordings, current, makeQueue, placeLine, rateDialogue } from './support/rating-queue';

/** Whether the keyboard is somewhere in the page's own part, and not lost at the top of the page. */
function isPlaced(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.closest('main') !== null && activeElement?.matches('main') === false;
  });
}

async function expectPlaced(page: Page): Promise<void> {
  await expect.poll(() => isPlaced(page)).toBe(true);
}

test('practice by the keyboard alone, with the keys of a queue', async ({ page, visitor }) => {
  const { t } = visitor;
  await visitor.wasHereBefore();
  await visitor.goTo('/rate');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(page, page.locator('a[href="#/rate/practice"]'));
  await page.keyboard.press('Enter');
  for (const [index, { expected }] of PRACTICE.entries()) {
    await expect(
      page.getByText(t('queue.practice.of', { index: index + 1, count: PRACTICE.length })),
    ).toBeVisible();
    for (const _ of expected) await page.keyboard.press('5');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect(visitor.button('queue.practice.check')).toBeDisabled();
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await expect(visitor.button('queue.practice.next')).toBeEnabled();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await expectPlaced(page);
  }
  await tabTo(page, visitor.button('queue.practice.again'));
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('queue.practice.of', { index: 1, count: PRACTICE.length }))).toBeVisible();
  await expectPlaced(page);
});

test('a queue by the keyboard alone: the focus is never lost and no key is dead', async ({
  page,
  visitor,
}) => {
  test.slow();
  const { t } = visitor;
  const dialog = page.getByRole('dialog');
  await arriveWithRecordings(visitor);
  const id = await makeQueue(visitor, { setSize: 3, only: 'Quuxly Nine', name: 'Evening' });
  await visitor.goTo('/rate');
  await expect(page.getByRole('link', { name: /Evening/ })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: /Evening/ }));
  await page.keyboard.press('Enter');
  await expect(placeLine(visitor, 1, 4)).toBeVisible();
  await expectPlaced(page);

  await test.step('the keys, a pause, a reply and the next item', async () => {
    await page.keyboard.press('?');
    await expect(dialog.getByText(t('queue.key.skip'))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('p');
    await expect(dialog).toBeVisible();
    await tabTo(page, dialog.getByRole('button', { name: t('queue.run.goOn') }).last());
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expectPlaced(page);
    for (const digit of '432543254') await page.keyboard.press(digit);
    await expect(visitor.button('queue.run.nextReply')).toBeVisible();
    await tabTo(page, visitor.button('queue.run.nextReply'));
    await page.keyboard.press('Enter');
    await expect(current(visitor)).toBeFocused();
    for (const digit of '432543254') await page.keyboard.press(digit);
    await expect(visitor.button('queue.run.nextItem')).toBeVisible();
    await tabTo(page, visitor.button('queue.run.nextItem'));
    await page.keyboard.press('Enter');
    await expect(placeLine(visitor, 2, 4)).toBeVisible();
    await expectPlaced(page);
  });

  await test.step('skip, back, and on', async () => {
    await page.keyboard.press('s');
    await tabTo(page, dialog.getByRole('button', { name: t('queue.skip.other') }));
    await page.keyboard.press('Enter');
    await expect(placeLine(visitor, 3, 4)).toBeVisible();
    await expectPlaced(page);
    await page.keyboard.press('b');
    await expect(page.getByText(t('queue.run.wasSkipped'))).toBeVisible();
    await expectPlaced(page);
    await rateDialogue(visitor);
    await expect(placeLine(visitor, 3, 4)).toBeVisible();
    await rateDialogue(visitor);
  });

  await test.step('the variety: back to the item, and judged', async () => {
    const question = page.getByRole('heading', { name: t('queue.overall.title', { count: 6 }) });
    await expect(question).toBeVisible();
    await expectPlaced(page);
    await page.keyboard.press('b');
    await expect(placeLine(visitor, 3, 4)).toBeVisible();
    await expect(visitor.button('queue.run.nextItem')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(question).toBeVisible();
    await page.keyboard.press('4');
    await expect(visitor.button('queue.overall.goOn')).toBeVisible();
    await tabTo(page, visitor.button('queue.overall.goOn'));
    await page.keyboard.press('Enter');
    await expect(placeLine(visitor, 4, 4)).toBeVisible();
    await expectPlaced(page);
  });

  await test.step('the end, and who wrote them', async () => {
    await page.keyboard.press('s');
    await tabTo(page, dialog.getByRole('button', { name: t('queue.skip.broken') }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: t('queue.end.title') })).toBeVisible();
    await expectPlaced(page);
    await tabTo(page, visitor.button('queue.end.toSkipped', { position: 4 }));
    await page.keyboard.press('Enter');
    await rateDialogue(visitor);
    await expect(page.getByRole('heading', { name: t('queue.end.title') })).toBeVisible();
    await expectPlaced(page);
    await tabTo(page, visitor.button('queue.end.reveal'));
    await page.keyboard.press('Enter');
    // A second Enter shows nothing yet.
    await page.keyboard.press('Enter');
    await expectPlaced(page);
    await expect(page.getByRole('rowheader')).toHaveCount(0);
    await tabTo(page, visitor.button('common.cancel'));
    await page.keyboard.press('Enter');
    await expect(visitor.button('queue.end.reveal')).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, visitor.button('queue.end.reveal'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('rowheader', { name: 'Quuxly Nine' })).toBeVisible();
    await expectPlaced(page);
  });

  await test.step('one more look at an item leads back to the end', async () => {
    await visitor.goTo(`/rate/${id}/2`);
    await expect(visitor.button('queue.run.nextItem')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: t('queue.end.title') })).toBeVisible();
  });
  const { exposures, diversity } = await dump(page);
  expect(exposures.map(({ settled, skipped }) => [settled, skipped])).toEqual(
    Array.from({ length: 4 }, () => [1, undefined]),
  );
  expect(diversity).toMatchObject([{ mark: 4 }]);
});
