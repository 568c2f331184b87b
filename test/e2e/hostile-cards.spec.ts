import type { Page } from '@playwright/test';
import { asFile, cardV3, pngCard } from '../fixtures/card-files';
import { hostileCard, HOSTILE, LONG_NAME, TRICKS } from '../fixtures/card-bad-files';
import { dump } from './support/database';
import { chooseFiles, importReport, savedFile } from './support/files';
import { expect, test } from './support/fixtures';
import type { Visitor } from './support/visitor';

test.beforeEach(async ({ context, visitor }) => {
  await visitor.wasHereBefore();
  await context.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    addEventListener('securitypolicyviolation', ({ blockedURI }) => violations.push(blockedURI));
  });
});

/** Nothing ran, nothing was fetched or tried, and nothing lies beside the page. */
async function expectHarmless(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: (window as unknown as { ran?: number }).ran,
    violations: (window as unknown as { violations: readonly string[] }).violations,
    beside: document.documentElement.scrollWidth > innerWidth,
  }));
  expect.soft(found, where).toEqual({ ran: undefined, violations: [], beside: false });
  const made = page.locator('iframe, main script, main style, img[src*="evil"], a[href^="javascript"]');
  expect.soft(await made.count(), where).toBe(0);
}

/** Imports a card and looks at it on every screen that shows something of it; its id. */
async function tour(visitor: Visitor, file: ReturnType<typeof asFile>): Promise<string> {
  const { page, t } = visitor;
  const main = page.getByRole('main');
  await visitor.goTo('/library');
  await chooseFiles(page, visitor.button('library.import'), file);
  const report = importReport(visitor);
  await expect(report).toBeVisible();
  await expectHarmless(page, 'the report');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: new RegExp(`^${t('library.characters')}`) }).click();
  await expect(main.getByRole('listitem')).toHaveCount(1);
  await expectHarmless(page, 'the library');
  await visitor.goTo('/');
  await expect(page.locator('[data-panel]')).toHaveCount(21);
  await page.locator('[data-panel]').last().scrollIntoViewIfNeeded();
  await expectHarmless(page, 'the gallery');
  await page.locator('[data-panel]').last().getByRole('link').click();
  await expect(visitor.button('casting.start')).toBeEnabled();
  await expectHarmless(page, 'the casting');
  const { characters } = await dump(page);
  const id = characters[0]?.id ?? '';
  await visitor.goTo(`/characters/${id}`);
  await expect(page.getByRole('textbox', { name: t('own.name'), exact: true })).toBeVisible();
  for (const folded of ['own.lorebook', 'own.about', 'own.advanced'] as const) {
    await page.locator('summary', { hasText: t(folded) }).click();
  }
  await expect(page.getByRole('textbox', { name: t('own.systemPrompt') })).toBeVisible();
  await expectHarmless(page, 'the editor');
  await visitor.goTo(`/cast/${id}`);
  await visitor.start();
  await visitor.say('Hello there.');
  const reply = page.getByRole('article').last();
  await visitor.heardOut(reply);
  await visitor.button('chat.more').click();
  await expectHarmless(page, 'the talk');
  await visitor.goTo('/library');
  await expect(main.getByRole('listitem')).toHaveCount(1);
  await expectHarmless(page, 'the talks');
  return id;
}

for (const [what, viewport] of [
  ['wide', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test.describe(what, () => {
    test.use({ viewport });

    test(`code in every field is text: ${what}`, async ({ page, visitor }) => {
      test.slow();
      const id = await tour(visitor, asFile('hostile.png', pngCard({ ccv3: hostileCard() })));
      const { characters } = await dump(page);
      expect(characters[0]?.card).toMatchObject({ description: HOSTILE, first_mes: HOSTILE });
      await visitor.goTo(`/cast/${id}`);
      await visitor.button('own.export').click();
      const choice = page.getByRole('dialog').getByRole('button', { name: visitor.t('own.format.json-v3') });
      const { name, content } = await savedFile(page, choice.first());
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.json$/u);
      expect(JSON.parse(content.toString('utf8'))).toMatchObject({ data: { description: HOSTILE } });
    });
  });
}

test.describe('where there is least room for it', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a name without an end', async ({ visitor }) => {
    test.slow();
    const card = cardV3({ name: LONG_NAME, nickname: LONG_NAME, creator: LONG_NAME, tags: [LONG_NAME] });
    await tour(visitor, asFile(`${'n'.repeat(180)}.json`, JSON.stringify(card)));
  });

  test('a name that turns the line around', async ({ page, visitor }) => {
    test.slow();
    const card = cardV3({ name: TRICKS, nickname: '', creator: TRICKS, tags: [TRICKS, TRICKS] });
    const id = await tour(visitor, asFile('\u202Egnp.tricks.json', JSON.stringify(card)));
    await visitor.goTo(`/cast/${id}`);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(/\S/);
    // Neither of the page nor of the browser's own words is anything turned around.
    await expect(heading).not.toHaveText(/[\u202A-\u202E\u2066\u2067]/);
    expect(await page.title()).not.toMatch(/[\u202A-\u202E\u2066\u2067]/);
  });
});

test('a name of nothing that can be seen', async ({ page, visitor }) => {
  const card = cardV3({ name: '\u200B\u2060\uFEFF', nickname: '\u200D' });
  await visitor.goTo('/library');
  await chooseFiles(page, visitor.button('library.import'), asFile('unseen.json', JSON.stringify(card)));
  await expect(importReport(visitor)).toBeVisible();
  await page.keyboard.press('Escape');
  await visitor.goTo('/');
  const last = page.locator('[data-panel]').last();
  await expect(last.getByRole('link', { name: visitor.t('cast.unnamed') })).toBeAttached();
  await last.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(visitor.t('casting.unnamed'));
});
