import { secondFor } from '../../src/content/scenarios/seconds';
import { expectAccessible } from './support/axe';
import { arriveWith, dump, personaAt } from './support/database';
import { expect, FAILED_REQUEST, test } from './support/fixtures';
import { scenarioOf } from './support/visitor';
import type { Visitor } from './support/visitor';

const SCENE = scenarioOf(10);
const FIXED = secondFor(SCENE.id)?.en ?? '';

/** A talk in a scene whose first message has been answered. */
async function afterRoundOne(visitor: Visitor): Promise<void> {
  await visitor.goTo('/');
  await visitor.pickCharacter('rem');
  await visitor.chooseScene(SCENE);
  await visitor.start();
  await visitor.sendButton.click();
  await visitor.heardOut(visitor.replies('rem').last());
}

/** Where the user's messages came from, in order. */
async function origins(visitor: Visitor): Promise<readonly (string | undefined)[]> {
  const { turns } = await dump(visitor.page);
  return turns.toSorted((a, b) => a.round - b.round).map(({ origin }) => origin);
}

test('the second message can be the one for all: it says so until its words are changed', async ({
  page,
  visitor,
}) => {
  const { t } = visitor;
  await afterRoundOne(visitor);
  await visitor.button('write.offer').click();
  await expectAccessible(page, 'what round 2 can hear');
  await visitor.button('write.way.fixed').click();
  await expect(visitor.composer).toHaveValue(FIXED);
  await expect(visitor.composer).toBeFocused();
  await page.reload();
  await expect(visitor.composer).toHaveValue(FIXED);
  await page.keyboard.press('Tab');
  await visitor.sendButton.click();
  await visitor.heardOut(visitor.replies('rem').last());
  await expect(visitor.button('write.offer')).toBeHidden();
  expect(await origins(visitor)).toEqual(['opening', 'fixed']);
  const what = t('write.origin.fixed');
  await expect(visitor.ratingPanel.getByText(t('write.answers', { what }))).toBeVisible();
});

test('an LLM writes the second message into the composer; changed, it is one’s own', async ({
  page,
  visitor,
  faults,
}) => {
  const { t } = visitor;
  const persona = personaAt(`${faults.origin}/happy;tokens=40;interval=5/v1`, { name: 'Marble Lantern' });
  await arriveWith(visitor, { personas: [persona] });
  await afterRoundOne(visitor);
  await visitor.composer.fill('My own words.');
  await visitor.button('write.offer').click();
  await visitor.button('write.offerAdaptive').click();
  await expect(page.getByText(t('write.replaced'))).toBeVisible();
  expect(await visitor.composer.inputValue()).not.toBe('My own words.');
  await page.getByRole('button', { name: t('common.undo') }).click();
  await expect(visitor.composer).toHaveValue('My own words.');
  await visitor.button('write.offer').click();
  await visitor.button('write.offerAdaptive').click();
  await expect(visitor.button('write.offer')).toBeVisible();
  const told = await visitor.composer.inputValue();
  expect(told).not.toBe('My own words.');
  await visitor.sendButton.click();
  await expect.poll(async () => origins(visitor)).toEqual(['opening', 'adaptive']);
  expect(JSON.stringify(faults.journal.at(0)?.body)).toContain(SCENE.event.en);
});

test('one that is stopped or fails leaves the composer as it was', async ({
  page,
  visitor,
  faults,
  guard,
}) => {
  guard.allowConsole(FAILED_REQUEST);
  const { t } = visitor;
  const slow = personaAt(`${faults.origin}/happy;tokens=400;interval=50/v1`, { name: 'Slow Snail' });
  await arriveWith(visitor, { personas: [slow] });
  await afterRoundOne(visitor);
  await visitor.composer.fill('Mine.');
  await visitor.button('write.offer').click();
  await visitor.button('write.offerAdaptive').click();
  await expect(page.getByText(t('write.growing', { name: 'Slow Snail' }))).toBeVisible();
  await expect(visitor.composer).not.toHaveValue('Mine.');
  await visitor.stopButton.click();
  await expect(visitor.composer).toHaveValue('Mine.');
  await page.context().setOffline(true);
  await visitor.button('write.offer').click();
  await visitor.button('write.offerAdaptive').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(visitor.composer).toHaveValue('Mine.');
});
