import type { Locator } from '@playwright/test';
import { METRIC_WORDING } from '../../src/content/metrics';
import { METRICS } from '../../src/domain/metric';
import { faultText } from '../fixtures/llm-stream';
import { arriveWith, dump, freshTalk, personaAt } from './support/database';
import { expect, test } from './support/fixtures';
import { scenarioOf, Visitor } from './support/visitor';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const CHARACTER = 'violet';
const SCORES = [5, 4, 3, 2, 1, 5, 4, 3, 5] as const;
const MEAN = (32 / 9).toFixed(1);

/** A thing a thumb can hit: 44 pixels high at least, and not outside of the screen. */
async function expectTouchable(target: Locator): Promise<void> {
  const box = await target.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
}

async function expectNoSidewaysScroll(visitor: Visitor): Promise<void> {
  const wide = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
}

test('the talk and its rating by thumb', async ({ page }) => {
  const visitor = new Visitor(page);
  const { t } = visitor;
  const scenario = scenarioOf(5);
  const reply = visitor.replies(CHARACTER).last();

  await test.step('begin', async () => {
    await visitor.goTo('/');
    await expectNoSidewaysScroll(visitor);
    await page.getByRole('link', { name: 'Violet Evergarden', exact: true }).tap();
    await page.getByRole('radio', { name: scenario.event.en }).tap();
    await expectNoSidewaysScroll(visitor);
    await expectTouchable(visitor.button('casting.start'));
    await visitor.button('casting.start').tap();
    await expect(visitor.composer).toHaveValue(scenario.opening.en);
    await expectNoSidewaysScroll(visitor);
  });

  await test.step('send, and hear', async () => {
    await expectTouchable(visitor.sendButton);
    await visitor.sendButton.tap();
    await expect(visitor.stopButton).toBeVisible();
    await visitor.heardOut(reply);
    await expect(visitor.words(reply)).toHaveText(/\S/);
    await expect(reply).toBeInViewport();
    await expect(visitor.composer).toBeInViewport();
  });

  const sheet = page.getByRole('dialog', { name: t('rating.title') });
  await test.step('open the sheet, and nine taps', async () => {
    await expectTouchable(reply.getByRole('button', { name: t('chat.rate') }));
    await reply.getByRole('button', { name: t('chat.rate') }).tap();
    for (const [index, metric] of METRICS.entries()) {
      const group = sheet.getByRole('radiogroup', { name: METRIC_WORDING[metric].name.en, exact: true });
      const radio = group.getByRole('radio', { name: String(SCORES[index]), exact: true });
      await expectTouchable(radio);
      await expect(radio).toBeInViewport({ ratio: 1 });
      await radio.tap();
    }
    await expect(sheet.getByRole('status')).toHaveText(t('rating.done', { mean: MEAN }));
    await sheet.getByRole('button', { name: t('rating.finish') }).tap();
    await expect(sheet).toHaveCount(0);
    await expect(reply.getByRole('button', { name: t('chat.rated') })).toContainText(MEAN);
  });

  await test.step('everything is there after a reload', async () => {
    await page.reload();
    await reply.getByRole('button', { name: t('chat.rated') }).tap();
    const last = sheet.getByRole('button', { name: new RegExp(METRIC_WORDING.demand_matching.name.en) });
    await last.tap();
    await expect(sheet.getByRole('radio', { name: '5', exact: true })).toBeChecked();
    await sheet.getByRole('button', { name: t('common.close') }).tap();
    const { ratings } = await dump(page);
    expect(METRICS.map((metric) => ratings[0]?.marks[metric])).toEqual(SCORES);
  });
});

/** Waits until so many tokens have come, 50 ms each. */
async function expectWords(visitor: Visitor, reply: Locator, tokens: number): Promise<void> {
  const spoken = async (): Promise<number> => (await visitor.words(reply).innerText()).length;
  await expect.poll(spoken).toBeGreaterThan(faultText(tokens).length);
}

test('Stop with the thumb', async ({ page, faults }) => {
  const visitor = new Visitor(page);
  const persona = personaAt(`${faults.origin}/slow;interval=50;tokens=400/v1`);
  const session = freshTalk(CHARACTER, persona);
  await arriveWith(visitor, { sessions: [session], personas: [persona] });
  await visitor.goTo(`/chat/${session.id}`);
  await visitor.composer.tap();
  await visitor.composer.fill('Tell me everything.');
  await visitor.sendButton.tap();
  const reply = visitor.replies(CHARACTER);
  // One button sends and stops: a second tap right behind the first is no wish to stop.
  await expectWords(visitor, reply, 20);
  await expectTouchable(visitor.stopButton);
  await visitor.stopButton.tap();
  await visitor.heardOut(reply);
  await expect(reply).toContainText(visitor.t('chat.stopped'));
  await expect.poll(() => faults.journal.at(-1)?.aborted).toBe(true);
  const said = (await visitor.words(reply).innerText()).trim();
  expect(faultText(400).startsWith(said)).toBe(true);
  // And the talk goes on.
  await visitor.say('Go on, slowly.');
  await expect(visitor.transcript.getByText('Go on, slowly.', { exact: true })).toBeVisible();
  await expectWords(visitor, reply.last(), 20);
  await visitor.stopButton.tap();
  await visitor.heardOut(reply.last());
});
