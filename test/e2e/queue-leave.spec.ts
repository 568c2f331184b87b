import type { Page } from '@playwright/test';
import { METRICS } from '../../src/domain/metric';
import { dump } from './support/database';
import { expect, test } from './support/fixtures';
import { arriveWithRecordings, current, makeQueue, placeLine, rateDialogue } from './support/rating-queue';
import type { Visitor } from './support/visitor';

const COUNT = 3;

declare global {
  interface Window {
    /** Ends what `holdTable` or `breakTable` has begun. */
    mendTable?: () => void;
  }
}

/** From now on nobody gets at a table, as when the disk is busy; until `mendTable`. */
async function holdTable(page: Page, name: 'exposures' | 'diversity'): Promise<void> {
  await page.evaluate(async (table) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('chatanime');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const store = db.transaction(table, 'readwrite').objectStore(table);
    let held = true;
    await new Promise<void>((resolve) => {
      const hold = (): void => {
        if (!held) return db.close();
        store.count().addEventListener('success', () => {
          resolve();
          hold();
        });
      };
      hold();
    });
    window.mendTable = () => {
      held = false;
    };
  }, name);
}

/** From now on the browser refuses to write into a table; until `mendTable`. */
async function breakTable(page: Page, name: string): Promise<void> {
  await page.evaluate((table) => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function refuse(...args) {
      if (this.name === table) throw new DOMException('Refused by the test', 'UnknownError');
      return put.apply(this, args);
    };
    window.mendTable = () => {
      IDBObjectStore.prototype.put = put;
    };
  }, name);
}

async function mendTable(page: Page): Promise<void> {
  await page.evaluate(() => window.mendTable?.());
}

/** Marks everything of the item in sight but does not leave it. */
async function markItem({ page, t }: Visitor): Promise<void> {
  await expect(page.getByRole('button', { name: t('queue.run.replyNow', { index: 1 }) })).toBeVisible();
  for (const digit of '432543254') await page.keyboard.press(digit);
  await expect(page.getByRole('button', { name: t('queue.run.nextReply') })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('rating.progress', { count: 0 }))).toBeVisible();
  for (const digit of '432543254') await page.keyboard.press(digit);
  await expect(page.getByRole('button', { name: t('queue.run.nextItem') })).toBeVisible();
}

/** What is left so far: place, and why it was skipped. */
async function left(page: Page): Promise<unknown> {
  const { exposures } = await dump(page);
  return exposures.filter(({ settled }) => settled === 1).map(({ position, skipped }) => [position, skipped]);
}

test('an item is left once, however quick the fingers and slow the disk', async ({ page, visitor }) => {
  const { t } = visitor;
  await arriveWithRecordings(visitor);
  const id = await makeQueue(visitor, { limit: COUNT });

  await test.step('asked for by its address: it stays in sight until it is written down', async () => {
    await visitor.goTo(`/rate/${id}/1`);
    await markItem(visitor);
    await holdTable(page, 'exposures');
    for (const key of ['Enter', 'Enter', 's', '5', 'Backspace', '1', 'b', 'p', 'Enter', 's']) {
      await page.keyboard.press(key);
    }
    await expect(placeLine(visitor, 1, COUNT)).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await mendTable(page);
    await expect(placeLine(visitor, 2, COUNT)).toBeVisible();
    await expect(page.getByText(t('rating.progress', { count: 0 }))).toBeVisible();
    expect(await left(page)).toEqual([[0, undefined]]);
    const { ratings } = await dump(page);
    expect(ratings.map(({ marks }) => METRICS.map((metric) => marks[metric]).join(''))).toEqual([
      '432543254',
      '432543254',
    ]);
    expect(ratings.flatMap(({ revisions }) => revisions)).toEqual([]);
  });

  await test.step('where one left off: the next one is there at once, and has the keys', async () => {
    await visitor.goTo(`/rate/${id}`);
    await markItem(visitor);
    await holdTable(page, 'exposures');
    await page.keyboard.press('Enter');
    await expect(placeLine(visitor, 3, COUNT)).toBeVisible();
    for (const key of ['Enter', '5', 'Enter', '4']) await page.keyboard.press(key);
    await page.keyboard.press('s');
    await page.getByRole('button', { name: t('queue.skip.language') }).dblclick();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('3');
    await mendTable(page);
    await expect(page.getByRole('heading', { name: t('queue.end.title') })).toBeVisible();
    expect(await left(page)).toEqual([
      [0, undefined],
      [1, undefined],
      [2, 'language'],
    ]);
    const { ratings } = await dump(page);
    expect(ratings).toHaveLength(5);
    expect(Object.values(ratings.at(-1)?.marks ?? {})).toEqual([5, 4]);
  });
});

test('what could not be written down is still there and can be left again', async ({ page, visitor }) => {
  const { t } = visitor;
  await arriveWithRecordings(visitor);
  const id = await makeQueue(visitor, { limit: COUNT });
  for (const [index, address] of [`/rate/${id}`, `/rate/${id}/2`].entries()) {
    await visitor.goTo(address);
    await markItem(visitor);
    await breakTable(page, 'exposures');
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('queue.problem'))).toHaveCount(index + 1);
    await expect(placeLine(visitor, index + 1, COUNT)).toBeVisible();
    await expect(page.getByText(visitor.named('rating.done', 'mean'))).toBeVisible();
    await mendTable(page);
    expect(await left(page)).toHaveLength(index);
    await page.keyboard.press('Enter');
    await expect(placeLine(visitor, index + 2, COUNT)).toBeVisible();
    expect(await left(page)).toHaveLength(index + 1);
  }
  expect((await dump(page)).ratings).toHaveLength(4);
});

test('a digit after the variety is marked and left does not change that mark', async ({ page, visitor }) => {
  const { t } = visitor;
  await arriveWithRecordings(visitor);
  await makeQueue(visitor, { setSize: 3, only: 'Quuxly Nine' });
  for (let item = 0; item < 3; item += 1) await rateDialogue(visitor);
  await expect(page.getByRole('heading', { name: t('queue.overall.title', { count: 6 }) })).toBeVisible();
  await holdTable(page, 'diversity');
  for (const key of ['2', 'Enter', '5', 'Enter', '4']) await page.keyboard.press(key);
  await mendTable(page);
  await expect(current(visitor)).toBeVisible();
  expect((await dump(page)).diversity).toMatchObject([{ mark: 2 }]);
});
