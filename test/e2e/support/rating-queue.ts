import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { recordedRows } from '../../fixtures/recorded-rows';
import { arriveWith } from './database';
import type { Visitor } from './visitor';

/** A device with recorded dialogues of three sources as two characters in four scenes. */
export async function arriveWithRecordings(visitor: Visitor): Promise<void> {
  await visitor.wasHereBefore();
  await arriveWith(visitor, recordedRows(3, 2, 4));
}

export interface QueueWishes {
  readonly limit?: number;
  readonly setSize?: number;
  readonly open?: boolean;
  readonly name?: string;
  /** Only this source, as only the first character. */
  readonly only?: string;
}

/** Makes a queue through the form; its id. */
export async function makeQueue(visitor: Visitor, wishes: QueueWishes = {}): Promise<string> {
  const { page, t } = visitor;
  await visitor.goTo('/rate');
  await page.reload();
  await visitor.button('queue.new').click();
  const form = page.getByRole('form', { name: t('queue.new') });
  if (wishes.open) await form.getByRole('radio', { name: t('queue.form.blind.no') }).check();
  if (wishes.limit) await form.getByLabel(t('queue.form.limit'), { exact: true }).fill(String(wishes.limit));
  if (wishes.only) {
    const boxes = form.getByRole('group', { name: t('queue.form.sources') }).getByRole('checkbox');
    // Until they are there, all of them are none.
    await expect(boxes.first()).toBeVisible();
    for (const box of await boxes.all()) await box.uncheck();
    await form.getByRole('checkbox', { name: wishes.only }).check();
    await form
      .getByRole('group', { name: t('queue.form.characters') })
      .getByRole('checkbox')
      .nth(1)
      .check();
  }
  await form.getByText(t('queue.form.more')).click();
  await form.getByLabel(t('queue.form.seed'), { exact: true }).fill('42');
  if (wishes.setSize)
    await form.getByLabel(t('queue.form.setSize'), { exact: true }).fill(String(wishes.setSize));
  if (wishes.name) await form.getByLabel(t('queue.form.name'), { exact: true }).fill(wishes.name);
  await form.locator('button[type="submit"]').click();
  await page.waitForURL(/#\/rate\/[^/]+$/);
  await expect(current(visitor)).toBeVisible();
  return /#\/rate\/([^/]+)$/.exec(page.url())?.[1] ?? '';
}

/** The reply that is being rated. */
export function current(visitor: Visitor): Locator {
  return visitor.page.locator('article[aria-current="true"]');
}

export function placeLine(visitor: Visitor, position: number, count: number): Locator {
  return visitor.page
    .getByRole('heading', { level: 1 })
    .getByText(visitor.t('queue.run.position', { position, count }));
}

/** Rates the reply at hand by nine digits and goes on by Enter: ten keys. */
export async function rateReply(visitor: Visitor, digits = '432543254'): Promise<void> {
  const { page, t } = visitor;
  for (const digit of digits) await page.keyboard.press(digit);
  await expect(page.getByText(visitor.named('rating.done', 'mean'))).toBeVisible();
  await expect(
    page
      .getByRole('button', { name: t('queue.run.nextItem') })
      .or(page.getByRole('button', { name: t('queue.run.nextReply') })),
  ).toBeVisible();
  await page.keyboard.press('Enter');
}

/** Rates both replies of the dialogue at hand. */
export async function rateDialogue(visitor: Visitor, digits?: string): Promise<void> {
  const { page, t } = visitor;
  await expect(page.getByRole('button', { name: t('queue.run.replyNow', { index: 1 }) })).toBeVisible();
  await rateReply(visitor, digits);
  await expect(page.getByRole('button', { name: t('queue.run.replyNow', { index: 2 }) })).toBeVisible();
  await rateReply(visitor, digits);
}
