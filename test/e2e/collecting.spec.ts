import type { Locator } from '@playwright/test';
import { secondFor } from '../../src/content/scenarios/seconds';
import { SIMULATED_USER } from '../../src/content/prompt/simulated-user';
import { expectAccessible } from './support/axe';
import { arriveWith, dump, personaAt } from './support/database';
import { expect, FAILED_REQUEST, test } from './support/fixtures';
import { current, placeLine, rateDialogue } from './support/rating-queue';
import { scenarioOf } from './support/visitor';
import type { Visitor } from './support/visitor';

const NAMES = ['Marble Lantern', 'Copper Kite'] as const;

function model(origin: string, which: 0 | 1, fault = 'happy;tokens=12;interval=2') {
  return personaAt(`${origin}/${fault}/v1`, { name: NAMES[which], model: `hidden-${which}-model` });
}

interface Wishes {
  readonly who: readonly string[];
  readonly scenes: string;
  readonly adaptive?: boolean;
}

/** Plans a collection through the form and comes to its page. */
async function plan(visitor: Visitor, { who, scenes, adaptive = false }: Wishes): Promise<void> {
  const { page, t } = visitor;
  await visitor.goTo('/rate');
  await page.getByRole('link', { name: t('collect.title') }).click();
  const form = page.getByRole('form', { name: t('collect.title') });
  for (const name of who) await form.getByRole('checkbox', { name }).check();
  await form.getByLabel(t('queue.form.sceneNumbers'), { exact: true }).fill(scenes);
  if (adaptive) await form.getByRole('radio', { name: t('collect.way.adaptive') }).check();
  await form.locator('button[type="submit"]').click();
  await page.waitForURL(/#\/rate\/collect\/[^/]+$/);
}

function progress(visitor: Visitor, done: number, count: number): Locator {
  return visitor.page.getByRole('status').getByText(visitor.t('collect.progress', { done, count }));
}

/** The personas' rows, by what they are called. */
function row(visitor: Visitor, name: string): Locator {
  return visitor.page.getByRole('listitem').filter({ has: visitor.page.getByRole('heading', { name }) });
}

test('LLMs play two rounds of each scene before anyone rates; the queue of it names nobody', async ({
  page,
  visitor,
  faults,
}) => {
  const { t } = visitor;
  await visitor.wasHereBefore();
  await arriveWith(visitor, { personas: [model(faults.origin, 0), model(faults.origin, 1)] });
  await visitor.goTo('/rate/collect');
  await expect(page.getByRole('checkbox', { name: NAMES[0] })).toBeVisible();
  await expectAccessible(page, 'who is asked to play what');
  await plan(visitor, { who: [...NAMES, t('persona.understudyFull')], scenes: '1-3' });
  await page.getByRole('button', { name: t('collect.begin', { count: 9 }) }).click();
  await expect(progress(visitor, 9, 9)).toBeVisible();
  for (const name of NAMES) await expect(row(visitor, name)).toContainText(t('collect.state.done'));
  await expectAccessible(page, 'a collection that is complete');

  const { sessions, turns, replies } = await dump(page);
  expect(sessions.map(({ collected }) => collected?.at !== undefined)).toEqual(Array(9).fill(true));
  expect(replies.filter(({ state }) => state === 'complete')).toHaveLength(18);
  expect(faults.journal.filter(({ method }) => method === 'POST')).toHaveLength(12);
  const said = turns.map(({ userText, origin }) => [userText, origin]);
  for (const id of [1, 2, 3]) {
    expect(said).toContainEqual([scenarioOf(id).opening.en, 'opening']);
    expect(said).toContainEqual([secondFor(id)?.en, 'fixed']);
  }

  await test.step('nothing of it is in the way in the library', async () => {
    await visitor.goTo('/library');
    const also = page.getByRole('checkbox', { name: new RegExp(t('recordings.showInLibrary')) });
    await expect(also).toBeVisible();
    await expect(page.getByRole('link', { name: /Luffy/ })).toHaveCount(0);
    await also.check();
    await expect(page.getByRole('link', { name: /Luffy/ })).toHaveCount(9);
  });

  await test.step('a blind queue is made of it, and rated', async () => {
    await visitor.goTo('/rate');
    await page.getByRole('link', { name: new RegExp(t('collect.look')) }).click();
    await page.getByRole('link', { name: t('collect.toQueue') }).click();
    const form = page.getByRole('form', { name: t('queue.new') });
    await expect(form.getByLabel(t('queue.form.talks'))).not.toHaveValue('');
    await form.locator('button[type="submit"]').click();
    await expect(current(visitor)).toBeVisible();
    await expect(placeLine(visitor, 1, 9)).toBeVisible();
    await rateDialogue(visitor);
    await expect(placeLine(visitor, 2, 9)).toBeVisible();
    const seen = `${await page.content()}${page.url()}${await page.title()}`;
    for (const secret of [...NAMES, 'hidden-0', 'hidden-1']) expect(seen).not.toContain(secret);
  });
});

test('a tab that dies in the middle: what is there is not asked for again', async ({
  page,
  visitor,
  faults,
}) => {
  const { t } = visitor;
  await visitor.wasHereBefore();
  await arriveWith(visitor, { personas: [model(faults.origin, 0, 'happy;tokens=20;interval=10')] });
  await plan(visitor, { who: [NAMES[0]], scenes: '1-4' });
  await page.getByRole('button', { name: t('collect.begin', { count: 4 }) }).click();
  await expect(progress(visitor, 1, 4)).toBeVisible();
  await expect.poll(() => faults.journal.at(-1)?.finished).toBe(false);
  await page.reload();
  await expect(page.getByRole('button', { name: t('collect.goOn', { count: 3 }) })).toBeVisible();
  await page.getByRole('button', { name: t('collect.goOn', { count: 3 }) }).click();
  await expect(progress(visitor, 4, 4)).toBeVisible();
  // Eight replies, and the one that was lost, if the tab did not die between two.
  const asked = faults.journal.filter(({ method }) => method === 'POST').length;
  expect([8, 9]).toContain(asked);
  const { sessions, turns } = await dump(page);
  expect(sessions).toHaveLength(4);
  expect(turns).toHaveLength(8);
});

test('whoever cannot answer is told of and spared, the others go on; stopped, it goes on later', async ({
  page,
  visitor,
  faults,
  guard,
}) => {
  guard.allowConsole(FAILED_REQUEST);
  const { t } = visitor;
  await visitor.wasHereBefore();
  await arriveWith(visitor, {
    personas: [
      model(faults.origin, 0, '401'),
      model(`${faults.origin.replace('127.0.0.1', 'localhost')}`, 1, 'happy;tokens=20;interval=10'),
    ],
  });
  guard.allowOrigin(faults.origin.replace('127.0.0.1', 'localhost'));
  await plan(visitor, { who: NAMES, scenes: '1-4' });
  await page.getByRole('button', { name: t('collect.begin', { count: 8 }) }).click();
  await expect(row(visitor, NAMES[0]).getByRole('alert')).toContainText(t('failure.key-missing.title'));
  await expect(row(visitor, NAMES[0])).toContainText(t('collect.state.resting'));
  await expect(progress(visitor, 1, 8)).toBeVisible();
  await visitor.button('collect.stop').click();
  await expect(page.getByRole('button', { name: /missing/ })).toBeVisible();
  expect(faults.journal.filter(({ fault }) => fault === '401')).toHaveLength(1);
  await expectAccessible(page, 'a collection in which somebody could not answer');
  await page.getByRole('button', { name: /missing/ }).click();
  await expect(progress(visitor, 4, 8)).toBeVisible();
  await expect(row(visitor, NAMES[1])).toContainText(t('collect.state.done'));

  await visitor.goTo('/rate');
  await page.getByRole('button', { name: visitor.named('collect.delete', 'name') }).click();
  await expect(page.getByRole('link', { name: new RegExp(t('collect.look')) })).toHaveCount(0);
  expect((await dump(page)).sessions.every(({ deletedAt }) => deletedAt !== undefined)).toBe(true);
  await visitor.button('common.undo').click();
  await expect(page.getByText(t('collect.progress', { done: 4, count: 8 }))).toBeVisible();
});

test('an LLM plays the user: it reads each reply, and its words are kept as its own', async ({
  page,
  visitor,
  faults,
}) => {
  const { t } = visitor;
  await visitor.wasHereBefore();
  await arriveWith(visitor, { personas: [model(faults.origin, 0), model(faults.origin, 1)] });
  await plan(visitor, { who: [NAMES[1]], scenes: '7, 8', adaptive: true });
  await page.getByRole('button', { name: t('collect.begin', { count: 2 }) }).click();
  await expect(progress(visitor, 2, 2)).toBeVisible();
  const { turns } = await dump(page);
  expect(turns.map(({ origin }) => origin).toSorted()).toEqual([
    'adaptive',
    'adaptive',
    'opening',
    'opening',
  ]);
  const asPlayer = faults.journal.filter(({ body }) => JSON.stringify(body).includes(SIMULATED_USER.en.ask));
  expect(asPlayer).toHaveLength(2);
  expect(asPlayer.map(({ body }) => (body as { model: string }).model)).toEqual([
    'hidden-0-model',
    'hidden-0-model',
  ]);
});
