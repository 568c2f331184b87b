import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { SOURCE_NAMES } from '../fixtures/recorded-rows';
import { dump } from './support/database';
import { expect, test } from './support/fixtures';
import { arriveWithRecordings, current, makeQueue, placeLine, rateDialogue } from './support/rating-queue';
import type { Visitor } from './support/visitor';

const FORBIDDEN = SOURCE_NAMES.flatMap(({ id, name }) => [id, name, ...name.split(' ')]).filter(
  (word) => !['Nine', 'Pro', 'Collective'].includes(word),
);

declare global {
  interface Window {
    /** Everything the page has shown since `record`. */
    seen?: string[];
  }
}

/** From now on keeps everything that comes into the document, however short, with addresses and titles. */
async function record(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = [document.documentElement.outerHTML, document.title, location.href];
    window.seen = seen;
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'childList') {
          for (const node of addedNodes) {
            seen.push(node instanceof Element ? node.outerHTML : (node.textContent ?? ''));
          }
        } else if (target instanceof Element)
          seen.push(target.outerHTML.slice(0, target.outerHTML.indexOf('>')));
        else seen.push(target.textContent ?? '');
      }
      seen.push(document.title, location.href);
    }).observe(document, all);
  });
}

/** What was recorded, and what the page keeps outside of the database. */
async function recorded(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea, select')].map((field) =>
      'value' in field ? String(field.value) : '',
    );
    const stores = [localStorage, sessionStorage].map((store) => JSON.stringify(store));
    return [...(window.seen ?? []), ...fields, ...stores, JSON.stringify(history.state)].join('\n');
  });
}

function expectSilent(text: string, where: string): void {
  for (const word of FORBIDDEN) {
    expect.soft(text.toLowerCase().includes(word.toLowerCase()), `“${word}” in ${where}`).toBe(false);
  }
}

async function exportAll(visitor: Visitor): Promise<string> {
  const download = visitor.page.waitForEvent('download');
  await visitor.button('library.exportAll').click();
  return readFile(await (await download).path(), 'utf8');
}

test('a blind queue tells nobody who spoke, on no screen and in no file, until it is asked', async ({
  page,
  visitor,
}) => {
  test.slow();
  const { t } = visitor;
  await arriveWithRecordings(visitor);
  const id = await makeQueue(visitor, { limit: 6, setSize: 3 });
  await page.reload();
  await expect(current(visitor)).toBeVisible();
  await record(page);
  for (let item = 0; item < 4; item += 1) await rateDialogue(visitor);
  await expect(placeLine(visitor, 5, 6)).toBeVisible();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: t('queue.skip.other') }).click();
  await expect(placeLine(visitor, 6, 6)).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('p');
  await page.keyboard.press('Escape');
  expectSilent(await recorded(page), 'the queue');
  expect((await recorded(page)).length).toBeGreaterThan(20_000);

  // The queues, the library with its search, a talk's own page: by links, so that the recording goes on.
  await visitor.goTo('/rate');
  await record(page);
  await expect(page.getByText(t('queue.blind'))).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/library';
  });
  await expect(page.getByText(t('queue.sealed.short')).first()).toBeVisible();
  const rows = page.getByRole('listitem').filter({ hasText: t('queue.sealed.short') });
  const many = await rows.count();
  await page.getByRole('searchbox').fill('Quuxly');
  await expect(rows).toHaveCount(0);
  await page.getByRole('searchbox').fill('');
  await expect(rows).toHaveCount(many);
  const { sessions } = await dump(page);
  await page.evaluate((sessionId) => {
    location.hash = `#/chat/${sessionId}`;
  }, sessions[0]?.id);
  await expect(page.getByRole('heading', { name: t('queue.sealed.title') })).toBeVisible();
  expectSilent((await recorded(page)).replaceAll('Quuxly', ''), 'the library or the talk');

  await visitor.goTo('/library');
  const sealed = await exportAll(visitor);
  expectSilent(sealed, 'the session log');
  expect(sealed).toContain('"sealed": "');

  await visitor.goTo(`/rate/${id}`);
  await expect(current(visitor)).toBeVisible();
  await expect(placeLine(visitor, 6, 6)).toBeVisible();
  await rateDialogue(visitor);
  await expect(page.getByRole('heading', { name: t('queue.end.title') })).toBeVisible();
  expectSilent(await page.content(), 'the end');
  await visitor.button('queue.end.reveal').click();
  await visitor.button('queue.end.reveal').click();
  await expect(page.getByRole('rowheader', { name: 'Quuxly Nine' })).toBeVisible();

  await visitor.goTo('/library');
  await expect(page.getByText(t('queue.sealed.short'))).toHaveCount(0);
  const opened = await exportAll(visitor);
  expect(opened).toContain('Zorbatron Pro');
  expect(opened).toContain('"salt": "');
});
