import type { Locator } from '@playwright/test';
import { CAST } from '../../src/content/cast';
import { TEMPERAMENT_NAMES } from '../../src/content/cast/temperaments';
import type { Locale } from '../../src/domain/locale';
import { aCard } from '../fixtures/builders';
import { arriveWith, dump, ownWithPicture } from './support/database';
import { aSpokenTalk } from './support/everything';
import { expect, test } from './support/fixtures';
import { tabTo } from './support/keyboard';
import { nameOf, Visitor } from './support/visitor';

test.beforeEach(({ visitor }) => visitor.wasHereBefore());

function searchField({ page, t }: Visitor): Locator {
  return page.getByRole('searchbox', { name: t('cast.search'), exact: true });
}

function link({ page }: Visitor, name: string): Locator {
  return page.getByRole('main').getByRole('link', { name, exact: true });
}

function heart({ page, t }: Visitor, name: string): Locator {
  return page.getByRole('button', { name: t('cast.favourite', { name }), exact: true });
}

/** Who is to be seen; others may wait behind. */
function panels({ page }: Visitor): Locator {
  return page.getByRole('main').getByRole('listitem');
}

/** Exactly these of the cast are on the page, in this order. */
async function expectShown(visitor: Visitor, ids: readonly string[]): Promise<void> {
  const { page, t, locale } = visitor;
  await expect(page.getByRole('status').filter({ visible: true })).toHaveText(
    t('cast.count', { count: ids.length }),
  );
  await expect(panels(visitor).getByRole('heading')).toHaveText(ids.map((id) => nameOf(id, locale)));
}

const SEARCHES: readonly (readonly [Locale, string, readonly string[]])[] = [
  ['en', 'kirito', ['kirito']],
  ['en', '黒猫', ['kuroneko']],
  ['en', '阿尔托莉雅', ['saber']],
  ['en', 'ルフィ', ['luffy']],
  ['en', 'sword art', ['kirito', 'asuna']],
  ['zh', '亚丝娜', ['asuna']],
  ['zh', 'Levi', ['levi']],
  ['zh', 'レム', ['rem']],
  ['ja', '夏目', ['natsume']],
  ['ja', 'VIOLET', ['violet']],
  ['ja', '路飞', ['luffy']],
];

for (const locale of ['en', 'zh', 'ja'] as const) {
  test(`found by names of any language: ${locale}`, async ({ page }) => {
    const visitor = new Visitor(page, locale);
    await visitor.goTo('/');
    for (const [, query, ids] of SEARCHES.filter(([language]) => language === locale)) {
      await searchField(visitor).fill(query);
      await expectShown(visitor, ids);
    }
    await searchField(visitor).fill('nobody is called so');
    await expect(page.getByText(visitor.t('cast.none', { query: 'nobody is called so' }))).toBeVisible();
    await searchField(visitor).press('Escape');
    await expect(searchField(visitor)).toHaveValue('');
    await expectShown(
      visitor,
      CAST.map(({ id }) => id),
    );
  });
}

test('filters hold together, stay after a look at somebody, and go at once', async ({ page, visitor }) => {
  const { t } = visitor;
  await visitor.goTo('/');
  const work = page.getByRole('combobox', { name: t('cast.work') });
  const temperament = page.getByRole('combobox', { name: t('cast.temperament') });
  await temperament.selectOption('gentle');
  await expectShown(visitor, ['natsume', 'kirito', 'madoka', 'asuna', 'rem']);
  await expect(temperament.locator('option:checked')).toContainText(TEMPERAMENT_NAMES.gentle.en);
  await work.selectOption('Sword Art Online');
  await expectShown(visitor, ['kirito', 'asuna']);
  await searchField(visitor).fill('yuuki');
  await expectShown(visitor, ['asuna']);
  await visitor.pickCharacter('asuna');
  await page.goBack();
  await expectShown(visitor, ['asuna']);
  await expect(searchField(visitor)).toHaveValue('yuuki');
  await visitor.button('cast.onlyFavourites').click();
  await expect(page.getByText(t('cast.noneFits'))).toBeVisible();
  await visitor.button('cast.showEveryone').click();
  await expectShown(
    visitor,
    CAST.map(({ id }) => id),
  );
  await expect(searchField(visitor)).toBeFocused();
  await expect(temperament).toHaveValue('');
});

test('favourites are there after a reload', async ({ page, visitor }) => {
  const [levi, rem] = ['levi', 'rem'].map((id) => heart(visitor, nameOf(id))) as [Locator, Locator];
  await visitor.goTo('/');
  await visitor.button('cast.onlyFavourites').click();
  await expect(page.getByText(visitor.t('cast.noFavourites'))).toBeVisible();
  await visitor.button('cast.showEveryone').click();
  for (const each of [levi, rem]) {
    await expect(each).toHaveAttribute('aria-pressed', 'false');
    await each.click();
    await expect(each).toHaveAttribute('aria-pressed', 'true');
  }
  await expect
    .poll(async () => (await dump(page)).settings)
    .toContainEqual({ key: 'favourites', value: ['rem', 'levi'] });
  await page.reload();
  await expect(levi).toHaveAttribute('aria-pressed', 'true');
  await visitor.button('cast.onlyFavourites').click();
  await expectShown(visitor, ['levi', 'rem']);
  await levi.click();
  await expect(levi).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(async () => JSON.stringify((await dump(page)).settings)).not.toContain('levi');
  await visitor.goTo('/settings');
  await visitor.goTo('/');
  await visitor.button('cast.onlyFavourites').click();
  await expectShown(visitor, ['rem']);
});

test('the last talks lead back', async ({ page, visitor }) => {
  const { t } = visitor;
  const talks = ['rem', 'levi'].map((id) => aSpokenTalk(id));
  await arriveWith(visitor, {
    sessions: talks.map(({ session }, index) => ({
      ...session,
      updatedAt: session.updatedAt + index * 1000,
    })),
    turns: talks.map(({ turn }) => turn),
    replies: talks.map(({ reply }) => reply),
  });
  await visitor.goTo('/');
  const recent = page.getByRole('navigation', { name: t('cast.recent') });
  await expect(recent.getByRole('link')).toHaveText([nameOf('levi'), nameOf('rem')]);
  await recent.getByRole('link', { name: t('cast.continue', { name: nameOf('rem') }) }).click();
  await expect(visitor.replies('rem')).toContainText(talks[0]?.reply.text.slice(-12) ?? '');
  await visitor.ask('rem', 'I am back.');
  await page.getByRole('link', { name: t('chat.backToCast'), exact: true }).click();
  await visitor.link('nav.cast').first().click();
  await expect(recent.getByRole('link')).toHaveText([nameOf('rem'), nameOf('levi')]);
});

test('a grid with one stop for the keyboard', async ({ page, visitor }) => {
  const names = CAST.map(({ id }) => nameOf(id));
  const at = (index: number): Locator => link(visitor, names.at(index) ?? '');
  await visitor.goTo('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await searchField(visitor).focus();
  await page.keyboard.press('ArrowDown');
  await expect(at(0)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(at(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(at(-1)).toBeFocused();
  await expect(at(-1)).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(at(-1)).not.toBeFocused();
  await page.keyboard.press('Home');
  await expect(at(0)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(at(0)).toBeFocused();

  await test.step('every panel in its order, going right only', async () => {
    const seen = new Set<string>();
    for (let steps = 0; steps < names.length; steps += 1) {
      seen.add(await page.evaluate(() => document.activeElement?.textContent ?? ''));
      await page.keyboard.press('ArrowRight');
    }
    expect([...seen]).toEqual(names);
  });

  await test.step('the stop after the panel is its heart, and then the cast is over', async () => {
    await page.keyboard.press('Home');
    await tabTo(page, heart(visitor, names[0] ?? ''));
    await page.keyboard.press('Enter');
    await expect(heart(visitor, names[0] ?? '')).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('ArrowRight');
    await expect(heart(visitor, names[1] ?? '')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-panel]') === null)).toBe(true);
  });

  await test.step('to the search and out of it again', async () => {
    await at(4).focus();
    await page.keyboard.press('/');
    await expect(searchField(visitor)).toBeFocused();
    await page.keyboard.type('rem');
    await expectShown(visitor, ['rem']);
    await page.keyboard.press('Enter');
    await expect(link(visitor, nameOf('rem'))).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf('rem'));
  });
});

test('a character of one’s own is among them', async ({ page, visitor }) => {
  const { t } = visitor;
  const hina = ownWithPicture({ card: aCard({ name: 'Hina', tags: ['lighthouse', '灯台'] }) });
  const gone = ownWithPicture({ card: aCard({ name: 'Gone' }), deletedAt: Date.now() });
  await arriveWith(visitor, {
    characters: [hina.character, gone.character],
    pictures: [hina.picture, gone.picture],
  });
  await visitor.goTo('/');
  const own = page.getByRole('list', { name: t('cast.own'), exact: true });
  await expect(page.getByRole('heading', { name: t('cast.own'), exact: true })).toBeVisible();
  await expect(own.getByRole('listitem')).toHaveCount(1);
  await own.scrollIntoViewIfNeeded();
  await expect(own.locator('img')).toHaveJSProperty('complete', true);
  await expect(own.locator('img')).toHaveJSProperty('naturalWidth', 32);
  for (const query of ['hina of the light', '灯台', 'lighthouse']) {
    await searchField(visitor).fill(query);
    await expect(panels(visitor)).toHaveCount(1);
  }
  await searchField(visitor).fill('');
  await page.getByRole('combobox', { name: t('cast.work') }).selectOption('own');
  await expect(panels(visitor)).toHaveCount(1);
  await panels(visitor).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`#/cast/${hina.character.id}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hina');
});

test('five hundred of one’s own', async ({ page, visitor }) => {
  const many = Array.from({ length: 500 }, (_, index) =>
    ownWithPicture(
      { updatedAt: Date.now() - index * 1000, card: aCard({ name: `Own ${index}`, nickname: '' }) },
      [(index * 37) % 256, (index * 91) % 256, 120],
    ),
  );
  await arriveWith(visitor, {
    characters: many.map(({ character }) => character),
    pictures: many.map(({ picture }) => picture),
  });
  await visitor.goTo('/');
  await expect(page.getByRole('status').first()).toHaveText(visitor.t('cast.count', { count: 520 }));
  await link(visitor, nameOf('luffy')).focus();
  await page.keyboard.press('End');
  const last = panels(visitor).last();
  await expect(last.getByRole('link')).toBeFocused();
  await expect(last).toBeInViewport();
  await expect(last.locator('img')).toHaveJSProperty('naturalWidth', 32);
  await searchField(visitor).fill('own 417');
  await expect(panels(visitor)).toHaveCount(1);
  await link(visitor, 'Own 417').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Own 417');
});
