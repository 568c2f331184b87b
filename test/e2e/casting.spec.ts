import type { Locator } from '@playwright/test';
import { EMOTION_NAMES, PLACE_NAMES, USER_PERSONA_NAMES } from '../../src/content/labels';
import { SCENARIOS } from '../../src/content/scenarios';
import type { Scenario } from '../../src/domain/scenario';
import { aCard } from '../fixtures/builders';
import { arriveWith, dump, ownWithPicture } from './support/database';
import { expect, test } from './support/fixtures';
import { nameOf, scenarioOf } from './support/visitor';
import type { Visitor } from './support/visitor';

const CHARACTER = 'kurisu';

/** The panels of the scenes on the page; the open talk stands before them. */
function scenes({ page }: Visitor): Locator {
  return page.locator('input[name=scene]');
}

/** A chip of a filter, which says how many scenes it would leave. */
function chip({ page, t }: Visitor, filter: 'casting.as' | 'casting.feeling', name: string): Locator {
  return page.getByRole('group', { name: t(filter) }).getByRole('radio', { name: new RegExp(`^${name}`) });
}

/** Exactly these scenes can be chosen, besides the open talk. */
async function expectScenes(visitor: Visitor, wanted: (scenario: Scenario) => boolean): Promise<void> {
  const left = SCENARIOS.filter(wanted);
  await expect(
    visitor.page.getByText(visitor.t('casting.sceneCount', { count: left.length }), { exact: true }),
  ).toBeVisible();
  // A long list shows its beginning, and what is chosen.
  if (left.length <= 15) await expect(scenes(visitor)).toHaveCount(left.length + 1);
  for (const { event } of left.slice(0, 15)) {
    await expect(visitor.page.getByRole('radio', { name: event.en })).toBeAttached();
  }
}

test('scenes by role, feeling and place, together', async ({ page, visitor }) => {
  const { t } = visitor;
  const worker = USER_PERSONA_NAMES.office_worker.en;
  await visitor.goTo(`/cast/${CHARACTER}`);
  await expectScenes(visitor, ({ userPersona }) => userPersona === 'student');
  await chip(visitor, 'casting.as', worker).check();
  await expectScenes(visitor, ({ userPersona }) => userPersona === 'office_worker');

  const offered = SCENARIOS.filter(({ userPersona }) => userPersona === 'office_worker');
  const { emotion, place } = offered[3] as Scenario;
  await chip(visitor, 'casting.feeling', EMOTION_NAMES[emotion].en).check();
  await expectScenes(visitor, (scene) => scene.userPersona === 'office_worker' && scene.emotion === emotion);
  await page.getByRole('combobox', { name: t('casting.place') }).selectOption(place);
  await expectScenes(
    visitor,
    (scene) => scene.userPersona === 'office_worker' && scene.emotion === emotion && scene.place === place,
  );
  // What would leave nothing cannot be chosen.
  const leaving = new Set(
    offered.filter((scene) => scene.place === place).map((scene) => scene.emotion as string),
  );
  for (const [other, { en }] of Object.entries(EMOTION_NAMES)) {
    const there = chip(visitor, 'casting.feeling', en);
    if (leaving.has(other)) await expect(there).toBeEnabled();
    else await expect(there).toBeDisabled();
  }
  await visitor.button('casting.clearFilters').click();
  await expectScenes(visitor, ({ userPersona }) => userPersona === 'office_worker');

  await test.step('anyone: all sixty, and for whom each is', async () => {
    await chip(visitor, 'casting.as', t('casting.anyone')).check();
    await expectScenes(visitor, () => true);
    await page.getByRole('button', { name: /^Show \d+ more scenes$/ }).click();
    await expect(scenes(visitor)).toHaveCount(61);
    await expect(page.getByRole('radio', { name: scenarioOf(60).event.en })).toHaveAccessibleName(
      new RegExp(
        `${PLACE_NAMES[scenarioOf(60).place].en}.*${USER_PERSONA_NAMES[scenarioOf(60).userPersona].en}`,
      ),
    );
  });

  await test.step('what was chosen is the talk that begins', async () => {
    await visitor.chooseScene(scenarioOf(60));
    await visitor.start();
    await expect(visitor.composer).toHaveValue(scenarioOf(60).opening.en);
    expect((await dump(page)).sessions).toMatchObject([
      { character: { id: CHARACTER }, scenario: { id: 60 } },
    ]);
  });
});

test('a surprise says what it is, and stays within the filters', async ({ page, visitor }) => {
  await visitor.goTo(`/cast/${CHARACTER}`);
  const told = page.getByText(/^Chosen for you: /);
  const before = new Set<string>();
  for (let draws = 0; draws < 4; draws += 1) {
    await visitor.button('casting.surprise').click();
    const words = await told.innerText();
    const drawn = SCENARIOS.find(({ event: { en } }) => words.endsWith(en));
    expect(drawn?.userPersona).toBe('student');
    await expect(page.getByRole('radio', { name: drawn?.event.en ?? '' })).toBeChecked();
    // Never the one that is there already.
    expect(words).not.toBe([...before].at(-1));
    before.add(words);
  }
  await page.getByRole('combobox', { name: visitor.t('casting.place') }).selectOption('library');
  await visitor.button('casting.surprise').click();
  await expect(page.locator('input[name=scene]:checked')).toHaveAccessibleName(
    new RegExp(PLACE_NAMES.library.en),
  );
});

test('what may give away the story is folded', async ({ page, visitor }) => {
  const { t } = visitor;
  await visitor.goTo(`/cast/${CHARACTER}`);
  await expect(page.getByRole('heading', { name: t('casting.speech') })).toBeVisible();
  await expect(page.getByRole('heading', { name: t('casting.comfort') })).toBeVisible();
  for (const hidden of ['casting.people', 'casting.background', 'casting.facts'] as const) {
    await expect(page.getByRole('heading', { name: t(hidden), includeHidden: true })).toBeHidden();
  }
  await page.getByText(t('casting.spoilers')).click();
  for (const shown of ['casting.people', 'casting.background', 'casting.facts'] as const) {
    await expect(page.getByRole('heading', { name: t(shown) })).toBeVisible();
  }
});

test.describe('a character of one’s own', () => {
  const card = aCard({
    name: 'Hina Mori',
    nickname: 'Hina',
    scenario: 'A storm, and {{user}} at the door of {{char}}.',
    first_mes: 'You are wet through, {{user}}.',
    alternate_greetings: ['Aye? {{char}} is busy.'],
  });

  test('speaks first, with a greeting one chooses', async ({ page, visitor }) => {
    const { t } = visitor;
    const { character, picture } = ownWithPicture({ card });
    await arriveWith(visitor, { characters: [character], pictures: [picture] });
    await visitor.goTo(`/cast/${character.id}`);
    await expect(page.getByText('You are wet through, Friend.')).toBeVisible();
    await page.getByText(/calls you/).click();
    await page.getByRole('textbox', { name: /call you/ }).fill('Aoi');
    await expect(page.getByText('You are wet through, Aoi.')).toBeVisible();
    await page.getByRole('radio', { name: new RegExp('greeting 2') }).check();
    await visitor.start();
    const greeting = page.getByRole('article').first();
    await expect(greeting).toContainText('Aye? Hina is busy.');
    await expect(greeting.getByRole('button', { name: t('chat.rate') })).toHaveCount(0);
    await expect(greeting.getByRole('button', { name: t('chat.anotherAnswer') })).toHaveCount(0);
    // The other ones stay one tap away.
    await greeting.getByRole('button', { name: t('chat.nextAnswer') }).click();
    await expect(greeting).toContainText('You are wet through, Aoi.');
    await greeting.getByRole('button', { name: t('chat.previousAnswer') }).click();
    await expect(greeting).toContainText('Aye? Hina is busy.');
    expect((await dump(page)).sessions).toMatchObject([{ userName: 'Aoi', scenario: null }]);
    // The name is the user's, for every talk after it.
    await visitor.goTo(`/cast/${character.id}`);
    await expect(page.getByText('You are wet through, Aoi.')).toBeVisible();
  });

  test('brings a scene of its own, which an everyday one replaces', async ({ page, visitor }) => {
    const { t } = visitor;
    const { character, picture } = ownWithPicture({ card });
    await arriveWith(visitor, { characters: [character], pictures: [picture] });
    await visitor.goTo(`/cast/${character.id}`);
    await expect(page.getByRole('radio', { name: /own scene/ })).toBeChecked();
    await expect(page.getByText('A storm, and Friend at the door of Hina.')).toBeVisible();
    await page
      .getByRole('radio', { name: t('casting.youFirst'), exact: false })
      .first()
      .check();
    const own = await visitor.start();
    await expect(visitor.composer).toHaveValue('');
    await expect(page.getByRole('article')).toHaveCount(0);
    await visitor.goTo(`/cast/${character.id}`);
    await visitor.chooseScene(scenarioOf(5));
    const everyday = await visitor.start();
    await expect(visitor.composer).toHaveValue(scenarioOf(5).opening.en);
    const { sessions } = await dump(page);
    const prompts = new Map(sessions.map(({ id, prompt }) => [id, prompt.system]));
    expect(prompts.get(own)).toContain('A storm, and');
    expect(prompts.get(everyday)).not.toContain('A storm');
    expect(prompts.get(everyday)).toContain(scenarioOf(5).event.en);
  });

  test('nobody’s address says so', async ({ page, visitor }) => {
    await visitor.goTo('/cast/nobody');
    await expect(page.getByText(visitor.t('casting.unknown'))).toBeVisible();
    await visitor.link('notFound.toCast').click();
    await expect(page.getByRole('link', { name: nameOf(CHARACTER), exact: true })).toBeVisible();
  });
});
