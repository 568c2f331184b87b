import type { Locator } from '@playwright/test';
import { SIMULATED_USER } from '../../src/content/prompt/simulated-user';
import { EMOTION_NAMES, PLACE_NAMES } from '../../src/content/labels';
import { expectAccessible } from './support/axe';
import { arriveWith, dump, personaAt } from './support/database';
import { expect, FAILED_REQUEST, test } from './support/fixtures';
import { nameOf, scenarioOf } from './support/visitor';
import type { Visitor } from './support/visitor';

const SCENE = scenarioOf(10);
const NAMES = ['Marble Lantern', 'Copper Kite'];

/** What the scene's tile is named by. */
const TILE = {
  id: SCENE.id,
  place: PLACE_NAMES[SCENE.place].en,
  emotion: EMOTION_NAMES[SCENE.emotion].en,
};

/** Two LLMs that nobody would take for the understudy, under names that stand nowhere else. */
function twoModels(origin: string) {
  return NAMES.map((name, index) =>
    personaAt(`${origin}/happy;tokens=${20 + index * 10};interval=2/v1`, {
      name,
      model: `hidden-${index}-model`,
    }),
  );
}

/** Everything of the page that could give a name away. */
async function everythingSeen(visitor: Visitor): Promise<string> {
  const { page } = visitor;
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  return [await page.content(), page.url(), await page.title(), stored].join('\n');
}

function entries(visitor: Visitor): Locator {
  return visitor.page.getByRole('article', { name: visitor.named('compare.reply', 'letter') });
}

/** Writes both replies of a scene as a character; `second` is told to the user by the way that is chosen. */
async function writeScene(
  visitor: Visitor,
  characterId: string,
  words: readonly [string, string],
): Promise<void> {
  const { page, t } = visitor;
  const field = page.getByRole('textbox', { name: t('write.field', { name: nameOf(characterId) }) });
  await visitor.goTo(`/write/${characterId}/${SCENE.id}`);
  await field.fill(words[0]);
  await visitor.button('write.give').click();
  await visitor.button('write.use').click();
  await expect(page.getByText(t('write.round', { round: 2 }))).toBeVisible();
  await field.fill(words[1]);
  await visitor.button('write.give').click();
  await expect(page.getByText(t('write.done'))).toBeVisible();
}

test('a person plays a scene: the draft outlives a reload, both rounds are kept under their id', async ({
  page,
  visitor,
}) => {
  const { t } = visitor;
  await visitor.goTo('/write/rem');
  await page.getByRole('link', { name: visitor.named('write.tile', 'state', TILE) }).click();
  const field = page.getByRole('textbox', { name: t('write.field', { name: nameOf('rem') }) });
  await expect(page.getByText(SCENE.event.en)).toBeVisible();
  await expect(page.getByText(SCENE.opening.en)).toBeVisible();
  await field.fill('Half of what I want to say');
  await expect.poll(async () => JSON.stringify(await dump(page))).toContain('Half of what I want to say');
  await page.reload();
  await expect(field).toHaveValue('Half of what I want to say');
  await field.fill('The whole of what I want to say.');
  await field.press('Control+Enter');
  await expect(page.getByText('The whole of what I want to say.')).toBeVisible();

  await test.step('the second message is one’s own, and says so in the data', async () => {
    await page.getByRole('radio', { name: t('write.way.own') }).check();
    await page.getByRole('textbox', { name: t('write.ownField') }).fill('And what would you do?');
    await visitor.button('write.use').click();
    await field.fill('I would dance.');
    await visitor.button('write.give').click();
    await expect(page.getByText(t('write.done'))).toBeVisible();
    await expectAccessible(page, 'a scene that a person has written');
  });
  const { sessions, turns, replies, settings } = await dump(page);
  const rater = settings.find(({ key }) => key === 'rater')?.value;
  expect(sessions[0]?.persona).toMatchObject({ kind: 'human', id: `human:${String(rater)}` });
  expect(turns.map(({ round, origin }) => [round, origin]).toSorted()).toEqual([
    [1, 'opening'],
    [2, 'own'],
  ]);
  expect(replies.map(({ author, writer }) => [author, writer])).toEqual([
    ['human', rater],
    ['human', rater],
  ]);
  await visitor.goTo('/write/rem');
  const stamped = t('write.tile', { ...TILE, state: t('write.stateDone') });
  await expect(page.getByRole('link', { name: stamped })).toBeVisible();
  await expectAccessible(page, 'the scenes a person has written');
});

test('an LLM plays the user in round 2: it sees the scene and the reply, and its prompt can be changed', async ({
  page,
  visitor,
  faults,
}) => {
  const { t } = visitor;
  const [persona] = twoModels(faults.origin);
  await arriveWith(visitor, { personas: persona ? [persona] : [] });
  await visitor.goTo(`/write/rem/${SCENE.id}`);
  await page
    .getByRole('textbox', { name: t('write.field', { name: nameOf('rem') }) })
    .fill('Well done, truly.');
  await visitor.button('write.give').click();
  await page.getByRole('radio', { name: t('write.way.adaptive') }).check();
  await page.getByText(t('write.prompt')).first().click();
  const prompt = page.getByRole('textbox', { name: t('write.prompt') });
  await expect(prompt).toHaveValue(SIMULATED_USER.en.prompt);
  await prompt.fill('Be the user of {name}. {event}');
  // With it comes a button that moves what stands below.
  await expect(visitor.button('write.promptReset')).toBeVisible();
  await visitor.button('write.ask').click();
  await expect(visitor.button('write.use')).toBeVisible();
  const body = JSON.stringify(faults.journal.at(-1)?.body);
  expect(body).toContain('Well done, truly.');
  expect(body).toContain(`Be the user of ${nameOf('rem')}`);
  expect(body).toContain(SIMULATED_USER.en.ask);
  await visitor.button('write.use').click();
  await expect(page.getByText(t('write.round', { round: 2 }))).toBeVisible();
  expect((await dump(page)).turns.some(({ origin }) => origin === 'adaptive')).toBe(true);
});

test('which one is the fan: nothing gives a name away before the reveal, and the score counts', async ({
  page,
  visitor,
  faults,
}) => {
  test.slow();
  const { t } = visitor;
  await arriveWith(visitor, { personas: twoModels(faults.origin) });
  await writeScene(visitor, 'rem', ['Quite the day, and you earned it.', 'With you, gladly.']);
  await visitor.goTo('/compare');
  await expect(page.getByRole('heading', { level: 1, name: t('compare.title') })).toBeVisible();
  await expectAccessible(page, 'everything there is to compare');
  await page.getByRole('link', { name: new RegExp(t('compare.fan').replace('?', '\\?')) }).click();
  for (const name of NAMES) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('checkbox', { name: t('persona.understudyFull') }).uncheck();
  await visitor.button('compare.deal').click();
  await page.waitForURL(/#\/compare\/[0-9a-f]/);
  await expect(entries(visitor)).toHaveCount(3);
  await expect(entries(visitor).filter({ hasText: 'Quite the day' })).toHaveCount(1);
  await expectAccessible(page, 'a round without names');

  await test.step('nothing seen, stored or addressed names anybody', async () => {
    const seen = await everythingSeen(visitor);
    for (const secret of [...NAMES, 'hidden-0', 'hidden-1', 'human:']) {
      expect(seen, `the page says ${secret}`).not.toContain(secret);
    }
  });

  await test.step('guess, rate, reload, reveal', async () => {
    const mine = entries(visitor).filter({ hasText: 'Quite the day' });
    await mine.getByText(t('compare.pick')).click();
    await visitor.button('compare.guess').click();
    await mine.getByRole('button', { name: visitor.named('compare.rateThis', 'letter') }).click();
    await expect(page.getByRole('dialog', { name: t('rating.title') })).toBeVisible();
    for (const digit of '543215432') await page.keyboard.press(digit);
    await page.keyboard.press('Escape');
    await expect(mine.getByRole('button', { name: /9/ })).toBeVisible();
    await page.reload();
    await expect(mine.getByRole('button', { name: /9/ })).toBeVisible();
    await visitor.button('compare.reveal').click();
    await expect(page.getByText(t('compare.found'))).toBeVisible();
    for (const name of NAMES) await expect(entries(visitor).filter({ hasText: name })).toHaveCount(1);
    await expect(page.getByRole('heading', { name: t('compare.score') })).toBeVisible();
    await expectAccessible(page, 'a round that has been revealed');
  });
  const { ratings } = await dump(page);
  expect(ratings).toHaveLength(1);
  expect(ratings[0]).toMatchObject({ blind: true, context: { position: expect.any(Number) as unknown } });
});

test('side by side: one that fails is replaced before anything is shown, ties are allowed', async ({
  page,
  visitor,
  faults,
  guard,
}) => {
  test.slow();
  guard.allowConsole(FAILED_REQUEST);
  const { t } = visitor;
  const [good, better] = twoModels(faults.origin);
  const broken = personaAt(`${faults.origin}/key-refused/v1`, { name: 'Broken Bell' });
  await arriveWith(visitor, { personas: [good, better, broken].filter((each) => each !== undefined) });
  await visitor.goTo('/compare/new');
  await page.getByRole('combobox', { name: t('compare.character') }).selectOption('rem');
  await page.getByRole('combobox', { name: t('compare.scene') }).selectOption(String(SCENE.id));
  await expect(visitor.button('compare.start')).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('checkbox', { name: NAMES[0] ?? '' }).check();
  await page.getByRole('checkbox', { name: 'Broken Bell' }).check();
  await expectAccessible(page, 'choosing who is compared');
  await visitor.button('compare.start').click();
  await expect(
    page.getByText(visitor.named('compare.failed', 'reason', { name: 'Broken Bell' })),
  ).toBeVisible();
  await page.getByRole('combobox', { name: t('compare.replace') }).selectOption({ label: NAMES[1] ?? '' });
  await page.waitForURL(/#\/compare\/[0-9a-f]/);
  await expect(entries(visitor)).toHaveCount(2);
  await expect(visitor.button('compare.lock')).toHaveAttribute('aria-disabled', 'true');
  for (const letter of ['A', 'B']) {
    const ranks = page.getByRole('group', { name: t('compare.rank', { letter }) });
    await ranks.getByRole('radio', { name: '1' }).check();
  }
  await visitor.button('compare.lock').click();
  await expect(page.getByText(t('compare.rankIs', { rank: 1 }))).toHaveCount(2);
  for (const name of NAMES) await expect(entries(visitor).filter({ hasText: name })).toHaveCount(1);
});
