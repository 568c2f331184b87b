import type { Locator, Page } from '@playwright/test';
import { CAST } from '../../src/content/cast';
import { SCENARIOS } from '../../src/content/scenarios';
import { expect, test } from './support/fixtures';
import { CHARACTER, seedEverything } from './support/everything';
import { tabTo } from './support/keyboard';
import { nameOf } from './support/visitor';

test('from the address to a sent message without a mouse', async ({ page, visitor }) => {
  const { t } = visitor;
  const main = page.getByRole('main');
  const reply = visitor.replies(CHARACTER);
  await visitor.wasHereBefore();
  await visitor.goTo('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await test.step('skip what is on every page', async () => {
    await tabTo(page, visitor.link('app.skip'));
    await expect(visitor.link('app.skip')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(main).toBeFocused();
  });

  await test.step('choose', async () => {
    // The cast is one stop; the arrows lead on from there.
    await tabTo(page, page.getByRole('link', { name: nameOf(CAST[0]?.id ?? ''), exact: true }));
    await page.keyboard.press('End');
    await expect(page.getByRole('link', { name: nameOf(CHARACTER), exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(CHARACTER));
    await expect(main).toBeFocused();
    await expect(visitor.button('casting.start')).toBeEnabled();
    await tabTo(page, page.locator('input[name=scene]:checked'));
    await page.keyboard.press('ArrowDown');
    const [, second] = SCENARIOS.filter(({ userPersona }) => userPersona === 'student');
    await expect(page.getByRole('radio', { name: second?.event.en ?? '' })).toBeChecked();
    await tabTo(page, visitor.button('casting.start'));
    await page.keyboard.press('Enter');
    await expect(visitor.composer).toHaveValue(second?.opening.en ?? '');
    await expect(main).toBeFocused();
  });

  await test.step('speak, and be answered', async () => {
    await tabTo(page, visitor.composer);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Hello there.');
    await page.keyboard.press('Enter');
    await expect(visitor.composer).toBeFocused();
    await expect(visitor.transcript.getByText('Hello there.', { exact: true })).toBeVisible();
    await tabTo(page, visitor.stopButton);
    await visitor.heardOut(reply);
    await tabTo(page, reply.getByRole('button', { name: t('chat.anotherAnswer') }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(reply).toHaveAttribute('aria-busy', 'true');
    await visitor.heardOut(reply);
    await expect(reply.getByText('2/2')).toBeVisible();
  });
});

/** Opens something with the keyboard and closes it with Escape: the keyboard is then where it was. */
async function openAndEscape(page: Page, opener: Locator, opened: Locator, inside = false): Promise<void> {
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(opened).toBeVisible();
  if (inside) await tabTo(page, opened);
  await page.keyboard.press('Escape');
  await expect(opened).toHaveCount(0);
  await expect(opener).toBeFocused();
}

test.describe('Escape closes, and the keyboard is back where it was', () => {
  test.beforeEach(async ({ page, visitor }) => {
    await visitor.goTo('/');
    const { rated } = await seedEverything(page);
    await visitor.goTo(`/chat/${rated.id}`);
  });

  test('the menu', async ({ page, visitor }) => {
    await openAndEscape(page, visitor.button('chat.more'), visitor.button('chat.export'));
    await openAndEscape(page, visitor.button('chat.more'), visitor.button('chat.export'), true);
  });

  test('the keys', async ({ page, visitor }) => {
    const keys = page.getByRole('dialog', { name: visitor.t('settings.keys') });
    await visitor.transcript.press('?');
    await expect(keys).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(keys).toHaveCount(0);
    await expect(visitor.transcript).toBeFocused();
    await visitor.composer.press('?');
    await expect(visitor.composer).toHaveValue('?');
    await expect(keys).toHaveCount(0);
  });

  test('a message being edited', async ({ page, visitor }) => {
    const box = page.getByRole('textbox', { name: visitor.t('chat.editMessage') });
    await openAndEscape(page, visitor.button('common.edit'), box);
  });

  test('the rating on a narrow page', async ({ page, visitor }) => {
    await page.setViewportSize({ width: 900, height: 800 });
    const reply = visitor.replies(CHARACTER);
    const rate = reply.getByRole('button', { name: visitor.t('chat.rated') });
    const sheet = page.getByRole('dialog', { name: visitor.t('rating.title') });
    await openAndEscape(page, rate, sheet);
  });

  test('the result of an import', async ({ page, visitor }) => {
    await visitor.goTo('/library');
    const choosing = page.waitForEvent('filechooser');
    await visitor.button('library.import').press('Enter');
    const chooser = await choosing;
    await chooser.setFiles({ name: 'empty.json', mimeType: 'application/json', buffer: Buffer.from('') });
    const result = page.getByRole('dialog', { name: visitor.t('library.importRefused') });
    await expect(result).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(result).toHaveCount(0);
    await expect(visitor.button('library.import')).toBeFocused();
  });
});

/**
 * Writes with an input method into what has the focus, and takes the candidate with Enter as Chromium tells of it: a
 * key of the composition, which writes nothing itself. Says whether the page was told that it is one.
 */
async function composeAndEnter(page: Page, text: string): Promise<boolean> {
  const devtools = await page.context().newCDPSession(page);
  const { length } = text;
  const composing = await page.evaluateHandle(() => {
    const heard = { composing: false };
    const onKey = (event: KeyboardEvent): void => {
      heard.composing ||= event.key === 'Enter' && event.isComposing;
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return heard;
  });
  await devtools.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await devtools.send('Input.insertText', { text });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  await devtools.detach();
  return composing.evaluate((heard) => heard.composing);
}

/** The Enter that ends a composition as Safari tells of it: not composing any more, but with its key code. */
async function pressSafariEnter(box: Locator): Promise<void> {
  await box.evaluate((element) => {
    const init = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
    element.dispatchEvent(new KeyboardEvent('keydown', init));
  });
}

test('Enter in the middle of a composition does not send', async ({ page, visitor }) => {
  await visitor.goTo('/');
  const { begun } = await seedEverything(page);
  await visitor.goTo(`/chat/${begun.id}`);
  const replies = visitor.replies(CHARACTER);

  await test.step('in the composer', async () => {
    await visitor.composer.fill('');
    expect(await composeAndEnter(page, '日本語')).toBe(true);
    await pressSafariEnter(visitor.composer);
    await page.keyboard.type('です');
    await expect(visitor.composer).toHaveValue('日本語です');
    await expect(replies).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(visitor.transcript.getByText('日本語です', { exact: true })).toBeVisible();
    await visitor.heardOut(replies);
  });

  await test.step('in a message being edited', async () => {
    await visitor.button('common.edit').click();
    const box = page.getByRole('textbox', { name: visitor.t('chat.editMessage') });
    await box.fill('');
    expect(await composeAndEnter(page, '中文')).toBe(true);
    await pressSafariEnter(box);
    await expect(box).toHaveValue('中文');
    await page.keyboard.press('Enter');
    await expect(box).toHaveCount(0);
    await expect(visitor.transcript.getByText('中文', { exact: true })).toBeVisible();
  });
});

test('Shift+Enter breaks the line, Enter sends', async ({ page, visitor }) => {
  await visitor.goTo('/');
  const { begun } = await seedEverything(page);
  await visitor.goTo(`/chat/${begun.id}`);
  await visitor.composer.fill('');
  await page.keyboard.type('One');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('two');
  await expect(visitor.composer).toHaveValue('One\ntwo');
  await expect(visitor.replies(CHARACTER)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(visitor.composer).toHaveValue('');
  expect(await visitor.transcript.locator('.bubble-user').innerText()).toBe('One\ntwo');
});
