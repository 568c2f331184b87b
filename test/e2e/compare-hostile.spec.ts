import type { Locator } from '@playwright/test';
import { aCard } from '../fixtures/builders';
import { arriveWith, dump, ownWithPicture, personaAt } from './support/database';
import { expect, test } from './support/fixtures';
import { saved } from './support/session-log';
import { nameOf, scenarioOf, Visitor } from './support/visitor';
import { playScene } from './support/writing';

const SCENE = scenarioOf(10);
const FIRST = 'Quite the day, and you earned it.';

function entries(visitor: Visitor): Locator {
  return visitor.page.getByRole('article', { name: visitor.named('compare.reply', 'letter') });
}

/** A round with what this person wrote, one LLM and the understudy. */
async function dealRound(visitor: Visitor, origin: string): Promise<void> {
  const { page } = visitor;
  await arriveWith(visitor, { personas: [personaAt(`${origin}/happy/v1`, { name: 'Marble Lantern' })] });
  await playScene(visitor, 'rem', SCENE, [FIRST, 'With you, gladly.']);
  await visitor.goTo('/compare/fan');
  await page.getByRole('checkbox', { name: 'Marble Lantern' }).check();
  await visitor.button('compare.deal').click();
  await page.waitForURL(/#\/compare\/[0-9a-f]/);
  await expect(entries(visitor)).toHaveCount(3);
}

/** The place of what the person wrote, from 1. */
async function placeOfMine(visitor: Visitor): Promise<number> {
  const texts = await entries(visitor).allInnerTexts();
  return texts.findIndex((text) => text.includes(FIRST)) + 1;
}

test('a round by keyboard alone: digits and arrows pick, Enter confirms, R reveals, N goes on', async ({
  page,
  visitor,
  faults,
}) => {
  test.slow();
  const { t } = visitor;
  await dealRound(visitor, faults.origin);
  const group = page.getByRole('group', { name: t('compare.fanAsk') });
  const radios = group.getByRole('radio');
  await page.keyboard.press('Enter');
  await expect(radios).toHaveCount(3);
  await page.keyboard.press('2');
  await expect(radios.nth(1)).toBeChecked();
  await radios.nth(1).focus();
  await page.keyboard.press('ArrowRight');
  await expect(radios.nth(2)).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(radios.nth(1)).toBeChecked();
  await page.keyboard.press(String(await placeOfMine(visitor)));
  await page.keyboard.press('Enter');
  await expect(visitor.button('compare.reveal')).toBeVisible();

  await test.step('in the sheet of a rating the letters and digits are the sheet’s', async () => {
    await entries(visitor).first().getByRole('button').first().click();
    await page.keyboard.press('r');
    await page.keyboard.press('4');
    await page.keyboard.press('Escape');
    await expect(visitor.button('compare.reveal')).toBeVisible();
  });
  await page.keyboard.press('r');
  await expect(page.getByText(t('compare.found'))).toBeVisible();
  await expect(page.getByText(t('compare.found'))).toBeInViewport();
  await expect(page.getByText(t('compare.tally', { found: 1, rounds: 1 }))).toBeVisible();
  await page.keyboard.press('n');
  // There is no other message that a person has answered: the same comes again, in a round of its own.
  await expect(radios).toHaveCount(3);
  await expect(page.getByText(t('compare.tally', { found: 1, rounds: 1 }))).toBeVisible();
});

test('while a trial is blind its talks are sealed: in the library, at their address and in a file', async ({
  page,
  visitor,
  faults,
}) => {
  test.slow();
  const { t } = visitor;
  await dealRound(visitor, faults.origin);
  const trial = page.url();
  const { sessions } = await dump(page);
  await visitor.goTo('/library');
  await page.getByRole('checkbox', { name: t('recordings.showInLibrary') }).check();
  await expect(page.getByText(t('queue.sealed.short'))).toHaveCount(sessions.length);
  await expect(page.getByText('Marble Lantern')).toHaveCount(0);
  const { text } = await saved(page, visitor.button('library.exportAll'));
  for (const secret of ['Marble Lantern', faults.origin, '"human"']) expect(text).not.toContain(secret);
  await visitor.goTo(`/chat/${sessions[0]?.id ?? ''}`);
  await visitor.link('compare.toTrial').click();
  await expect(page).toHaveURL(trial);
  await expect(entries(visitor)).toHaveCount(3);
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(visitor.button('compare.reveal')).toBeVisible();
  await page.keyboard.press('r');
  await expect(visitor.button('compare.next')).toBeVisible();
  await visitor.goTo('/library');
  await expect(page.getByText(t('queue.sealed.short'))).toHaveCount(0);
  await expect(page.getByText('Marble Lantern').first()).toBeVisible();
});

test('two tabs on one trial agree; without one of its talks the trial says that it is gone', async ({
  page,
  visitor,
  faults,
  context,
}) => {
  test.slow();
  const { t } = visitor;
  await dealRound(visitor, faults.origin);
  const other = await context.newPage();
  await other.goto(page.url());
  const elsewhere = new Visitor(other);
  await expect(entries(elsewhere)).toHaveCount(3);
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(other.getByText(t('compare.guessed', { letter: 'A' }))).toBeVisible();
  await other.keyboard.press('r');
  await expect(page.getByRole('heading', { name: t('compare.score') })).toBeVisible();
  await expect(other.getByRole('heading', { name: t('compare.score') })).toBeVisible();
  await visitor.goTo('/library');
  const name = nameOf('rem');
  await page
    .getByRole('button', { name: visitor.named('library.delete', 'date', { name }) })
    .first()
    .click();
  await expect(other.getByText(t('compare.missing'))).toBeVisible();
  await page.getByRole('button', { name: t('common.undo') }).click();
  await expect(entries(elsewhere)).toHaveCount(3);
});

test('a tab that is closed while replies are fetched leaves no trial, and the next round is dealt', async ({
  page,
  visitor,
  faults,
  context,
}) => {
  test.slow();
  const { t } = visitor;
  const slow = personaAt(`${faults.origin}/happy;tokens=400;interval=100/v1`, { name: 'Slow Snail' });
  await arriveWith(visitor, { personas: [slow] });
  await playScene(visitor, 'rem', SCENE, [FIRST, 'With you, gladly.']);
  const doomed = await context.newPage();
  const there = new Visitor(doomed);
  await there.goTo('/compare/fan');
  await doomed.getByRole('checkbox', { name: 'Slow Snail' }).check();
  await there.button('compare.deal').click();
  await expect(doomed.getByText(t('compare.collecting', { done: 2, all: 3 }))).toBeVisible();
  await doomed.close();
  await visitor.goTo('/compare');
  await expect(page.getByText(t('compare.noTrials'))).toBeVisible();
  await visitor.goTo('/compare/fan');
  await visitor.button('compare.deal').click();
  await expect(page.getByText(t('compare.tooFew'))).toBeVisible();
});

test('a character of one’s own with a name without end, from right to left, and long replies', async ({
  page,
  visitor,
  faults,
}) => {
  test.slow();
  const { t } = visitor;
  await page.setViewportSize({ width: 390, height: 844 });
  const name = `ليلى ${'بلا نهاية '.repeat(20)}`.trim().slice(0, 200);
  const { character, picture } = ownWithPicture({ card: aCard({ name, nickname: '' }) });
  const personas = ['Marble Lantern', 'Copper Kite'].map((each) =>
    personaAt(`${faults.origin}/happy;tokens=700;interval=0/v1`, { name: each }),
  );
  await arriveWith(visitor, { personas, characters: [character], pictures: [picture] });
  await visitor.goTo('/compare/new');
  await page.getByRole('combobox', { name: t('compare.character') }).selectOption(character.id);
  for (const { name: each } of personas) await page.getByRole('checkbox', { name: each }).check();
  await page.getByRole('checkbox', { name: t('persona.understudyFull') }).check();
  await visitor.button('compare.start').click();
  await page.waitForURL(/#\/compare\/[0-9a-f]/);
  await expect(entries(visitor)).toHaveCount(3);
  const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBe(390);
  for (const letter of ['A', 'B', 'C']) {
    const ranks = page.getByRole('group', { name: t('compare.rank', { letter }) });
    await ranks.getByRole('radio', { name: '1' }).check();
  }
  await visitor.button('compare.lock').click();
  await expect(visitor.button('compare.next')).toBeVisible();
  expect(await wide()).toBe(390);
  await visitor.goTo('/compare');
  await expect(page.getByText(t('compare.locked'))).toBeVisible();
  expect(await wide()).toBe(390);
  await visitor.goTo(`/write/${character.id}/1`);
  await expect(page.getByRole('textbox')).toBeVisible();
  expect(await wide()).toBe(390);
});
