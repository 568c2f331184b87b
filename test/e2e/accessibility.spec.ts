import type { Locator, Page } from '@playwright/test';
import { METRIC_WORDING } from '../../src/content/metrics';
import { LOCALES } from '../../src/domain/locale';
import { METRICS } from '../../src/domain/metric';
import { asFile, cardV2, pngCard, pngPicture } from '../fixtures/card-files';
import { expectAccessible } from './support/axe';
import { arriveWith, freshTalk, ownWithPicture, personaAt } from './support/database';
import { CHARACTER, seedEverything } from './support/everything';
import { chooseFiles, importReport } from './support/files';
import { expect, test } from './support/fixtures';
import { saved } from './support/session-log';
import { deleteButton, nameOf, Visitor } from './support/visitor';

const SIZES = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
/** What a page of 1280 pixels becomes at four times its size. */
const NARROWEST = 320;

// A colour in the middle of a transition is nobody's choice.
test.use({ reducedMotion: 'reduce' });

/** Nothing of a page lies beside it, however narrow it is. */
async function expectToFit(page: Page, what: string): Promise<void> {
  const { height } = SIZES.phone;
  await page.setViewportSize({ width: NARROWEST, height });
  await expect.soft(page.locator('html'), `width of: ${what}`).toHaveJSProperty('scrollWidth', NARROWEST);
  await page.setViewportSize(SIZES.phone);
}

for (const [size, viewport] of Object.entries(SIZES)) {
  const phone = size === 'phone';

  test.describe(`axe finds nothing, ${size}`, () => {
    test.use({ viewport, hasTouch: phone, isMobile: phone });

    /** Looks at a screen once `sign` shows that it has come. */
    async function look(page: Page, what: string, sign: Locator): Promise<void> {
      await test.step(what, async () => {
        await expect(sign).toBeVisible();
        await expectAccessible(page, what, !phone);
        if (phone) await expectToFit(page, what);
      });
    }

    test('choosing', async ({ page, visitor }) => {
      const { t } = visitor;
      await visitor.goTo('/');
      await look(page, 'the opening page', visitor.button('welcome.choose'));
      await visitor.button('welcome.skip').click();
      await look(page, 'the cast', page.getByRole('heading', { name: t('cast.title') }));
      await page.getByRole('searchbox', { name: t('cast.search') }).fill('nobody of this name');
      await look(page, 'nobody found', page.getByText(/^Nobody in the cast/));
      await seedEverything(page);
      await visitor.goTo(`/cast/${CHARACTER}`);
      if (phone) await page.getByText(t('casting.more', { name: nameOf(CHARACTER) })).click();
      await page.getByText(t('casting.spoilers')).click();
      await look(page, 'the casting', page.getByRole('heading', { name: t('casting.people') }));
      await visitor.goTo('/cast/nobody');
      await look(page, 'a character that is not there', page.getByText(t('casting.unknown')));
      await visitor.goTo('/nowhere');
      await look(page, 'no such address', page.getByRole('heading', { name: t('notFound.title') }));
    });

    test('talking', async ({ page, visitor }) => {
      test.slow();
      const { t } = visitor;
      const reply = visitor.replies(CHARACTER).last();
      await visitor.goTo('/nowhere');
      const { begun, rated, broken } = await seedEverything(page);
      await visitor.goTo(`/chat/${begun.id}`);
      await look(page, 'a talk that has not begun', page.getByText(t('chat.begin')));
      await visitor.say('I want to kill myself.');
      await look(page, 'a message held back with help', page.getByText(t('care.title')));
      await visitor.goTo(`/chat/${rated.id}`);
      await look(page, 'a rated reply', reply.getByRole('button', { name: t('chat.rated') }));
      await reply.getByText(t('chat.reasoning')).click();
      await visitor.showDetails(reply);
      await look(page, 'its details', reply.getByText(t('chat.tokens'), { exact: true }));
      await visitor.button('common.edit').click();
      await look(page, 'a message being edited', page.getByRole('textbox', { name: t('chat.editMessage') }));
      await page.keyboard.press('Escape');
      await visitor.button('chat.more').click();
      await look(page, 'the menu', visitor.button('chat.export'));
      await page.keyboard.press('Escape');
      await visitor.transcript.press('?');
      await look(page, 'the keys', page.getByRole('dialog', { name: t('settings.keys') }));
      await page.keyboard.press('Escape');
      await visitor.goTo(`/chat/${broken.id}`);
      await expect(reply.getByText(t('chat.interrupted'))).toBeInViewport();
      await look(page, 'replies that broke', reply.getByText(t('chat.interrupted')));
      // What is out of sight of a talk may be out of the page.
      await visitor.transcript.press('Home');
      await visitor.transcript.getByText(t('chat.theirWords')).click();
      await look(page, 'a reply that failed', visitor.transcript.getByText('Incorrect API key.'));
      await visitor.goTo('/chat/nobody-knows');
      await look(page, 'a talk that is not there', page.getByText(t('chat.missing')));
    });

    test('a reply on its way', async ({ page, visitor, faults }) => {
      const persona = personaAt(`${faults.origin}/slow;interval=50;tokens=4000/v1`);
      const session = freshTalk(CHARACTER, persona);
      await arriveWith(visitor, { sessions: [session], personas: [persona] });
      await visitor.goTo(`/chat/${session.id}`);
      await visitor.say('Tell me everything.');
      const reply = visitor.replies(CHARACTER);
      await expect(visitor.words(reply)).toContainText('rough day');
      await look(page, 'a reply on its way', visitor.stopButton);
      await expect(reply).toHaveAttribute('aria-busy', 'true');
      await visitor.stopButton.click();
      await visitor.heardOut(reply);
    });

    test('rating', async ({ page, visitor }) => {
      const { t } = visitor;
      await visitor.goTo('/nowhere');
      const { rated } = await seedEverything(page);
      await visitor.goTo(`/chat/${rated.id}`);
      const reply = visitor.replies(CHARACTER);
      const rating = phone ? page.getByRole('dialog', { name: t('rating.title') }) : visitor.ratingPanel;
      await reply.getByRole('button', { name: t('chat.previousAnswer') }).click();
      await reply.getByRole('button', { name: t('chat.rate') }).click();
      await look(page, 'nothing marked', rating.getByText(t('rating.progress', { count: 0 })));
      for (const metric of METRICS) {
        const group = rating.getByRole('radiogroup', { name: METRIC_WORDING[metric].name.en, exact: true });
        await group.getByRole('radio', { name: '3', exact: true }).click();
      }
      await look(page, 'all marked', rating.getByText(t('rating.done', { mean: '3.0' })));
    });

    test('keeping', async ({ page, visitor }) => {
      const { t } = visitor;
      const rows = page.getByRole('main').getByRole('listitem');
      const give = async (name: string, text: string): Promise<void> => {
        const choosing = page.waitForEvent('filechooser');
        await visitor.button('library.import').click();
        const chooser = await choosing;
        await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
      };
      await visitor.goTo('/library');
      await look(page, 'an empty library', page.getByText(t('library.empty')));
      await give('broken.json', '{ "format": "chatanime-session-log", "version": 1, "sessions": [{}] }');
      await look(page, 'an import refused', page.getByRole('dialog', { name: t('library.importRefused') }));
      await page.keyboard.press('Escape');
      await seedEverything(page);
      await expect(rows).toHaveCount(2);
      await rows.first().getByRole('checkbox').check();
      const selected = page.getByRole('button', { name: t('library.exportSelected', { count: 1 }) });
      await look(page, 'a library with talks', selected);
      const log = await saved(page, visitor.button('library.exportAll'));
      await give(log.name, log.text);
      await look(page, 'an import done', page.getByRole('dialog', { name: t('library.importDone') }));
      await page.keyboard.press('Escape');
      await deleteButton(visitor, rows.first(), CHARACTER).click();
      await look(page, 'a talk deleted', visitor.button('common.undo'));
    });

    test('characters of one’s own', async ({ page, visitor }) => {
      test.slow();
      const { t } = visitor;
      const { character, picture } = ownWithPicture();
      await arriveWith(visitor, { characters: [character], pictures: [picture] });
      await visitor.goTo('/characters/new');
      await visitor.button('common.save').click();
      await look(page, 'a form without a name', page.getByText(t('own.nameMissing')));
      await visitor.goTo(`/characters/${character.id}`);
      for (const folded of ['own.lorebook', 'own.about', 'own.advanced'] as const) {
        await page.locator('summary', { hasText: t(folded) }).click();
      }
      await page.locator('[data-entry] button[aria-expanded]').first().click();
      await page.getByRole('textbox', { name: t('own.description'), exact: true }).fill('Changed.');
      const content = page.getByRole('textbox', { name: t('lore.content'), exact: true });
      await look(page, 'the whole form', content);
      if (phone) {
        await page.getByText(t('own.viewPreview'), { exact: true }).click();
        await look(page, 'the preview', page.getByRole('heading', { name: t('own.promptTitle') }));
      }
      await visitor.goTo(`/cast/${character.id}`);
      if (phone) await page.getByText(/^More about/).click();
      await look(page, 'a casting of one’s own', visitor.button('own.export'));
      await visitor.button('own.export').click();
      await expect(page.getByText(t('own.exportLead'))).toBeVisible();
      // Axe knows nothing of the top layer, and takes what is behind for what is before it: no colours here.
      await expectAccessible(page, 'the formats', false);
      if (phone) await expectToFit(page, 'the formats');
      await visitor.goTo('/library');
      await page.getByRole('tab', { name: new RegExp(`^${t('library.characters')}`) }).click();
      await look(page, 'the shelf of characters', page.getByText(t('library.countCharacters', { count: 1 })));
      await chooseFiles(page, visitor.button('library.import'), [
        asFile('good.png', pngCard({ CHARA: cardV2() })),
        asFile('bad.png', pngPicture([9, 9, 9])),
      ]);
      await look(page, 'an import of several', importReport(visitor));
      await page.keyboard.press('Escape');
      await page
        .getByRole('button', { name: t('library.deleteCharacter', { name: 'Mirei' }) })
        .or(page.getByRole('button', { name: /^Delete .*Mirei/ }))
        .first()
        .click();
      await look(page, 'a character deleted', visitor.button('common.undo'));
      await visitor.goTo(`/cast/${character.id}`);
      await visitor.start();
      await look(page, 'a talk that a greeting begins', page.getByRole('article'));
    });

    test('setting up', async ({ page, visitor }) => {
      const { t } = visitor;
      await visitor.goTo('/settings');
      const { persona } = await seedEverything(page);
      await look(page, 'the settings', page.getByRole('link', { name: new RegExp(persona.name) }));
      await visitor.goTo('/settings/persona/new');
      await page.getByText(t('settings.expert')).click();
      await look(page, 'a new persona', page.getByRole('heading', { name: t('settings.newPersona') }));
      await page.getByRole('textbox', { name: t('settings.temperature') }).fill('hot');
      await page.getByRole('textbox', { name: t('settings.headers') }).fill('no header');
      await page.getByRole('combobox', { name: t('settings.style') }).selectOption('custom');
      await visitor.button('common.save').click();
      await expect(page.getByLabel(t('settings.baseUrl'))).toBeFocused();
      await look(page, 'a form with faults', page.getByText(t('settings.errorModel')));
      await visitor.goTo(`/settings/persona/${persona.id}`);
      await look(page, 'a persona with its key', visitor.button('settings.forgetKey'));
      await visitor.goTo('/settings/persona/nobody');
      await look(page, 'a persona that is not there', page.getByText(t('settings.personaMissing')));
    });
  });
}

for (const locale of LOCALES) {
  test(`the page says which language it speaks: ${locale}`, async ({ page }) => {
    const visitor = new Visitor(page, locale);
    const tag = { en: 'en', zh: 'zh-Hans', ja: 'ja' }[locale];
    await visitor.goTo('/settings');
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(visitor.t('nav.settings'));
    await expectAccessible(page, `the settings in ${locale}`, false);
    // Chosen in the settings, it outlives the override of the address.
    const other = new Visitor(page, locale === 'ja' ? 'zh' : 'ja');
    await page.getByRole('radio', { name: locale === 'ja' ? '简体中文' : '日本語' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(other.t('nav.settings'));
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(other.t('nav.settings'));
    await expectToFit(page, `the settings in ${other.locale}`);
  });
}

test('the prints follow the device, and the settings', async ({ page, visitor }) => {
  const paper = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const choose = (theme: 'light' | 'dark' | 'system'): Promise<void> =>
    page.getByRole('radio', { name: visitor.t(`settings.theme.${theme}`) }).check();
  await page.emulateMedia({ colorScheme: 'light' });
  await visitor.goTo('/settings');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const light = await paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await choose('light');
  await expect.poll(paper).toBe(light);
  await page.reload();
  await expect.poll(paper).toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await choose('dark');
  await expect.poll(paper).toBe(dark);
  await choose('system');
  await expect.poll(paper).toBe(light);
});

test('a reply is read out once, when it has ended', async ({ page, visitor, faults }) => {
  const persona = personaAt(`${faults.origin}/slow;interval=30;tokens=20/v1`);
  const session = freshTalk(CHARACTER, persona);
  await arriveWith(visitor, { sessions: [session], personas: [persona] });
  await visitor.goTo(`/chat/${session.id}`);
  await expect(visitor.composer).toBeVisible();
  await page.evaluate(() => {
    const said: string[] = [];
    const regions = [
      ...document.querySelectorAll('main [role="status"], main [aria-live]:not([aria-live="off"])'),
    ];
    const watch = new MutationObserver((records) => {
      for (const { target } of records) said.push(target.textContent ?? '');
    });
    for (const region of regions)
      watch.observe(region, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { said });
  });
  const reply = await visitor.ask(CHARACTER, 'Speak to me.');
  const whole = await visitor.words(reply).innerText();
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await expect.poll(said).toEqual([visitor.t('chat.replied', { name: nameOf(CHARACTER), text: whole })]);
});
