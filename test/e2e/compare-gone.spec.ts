import type { Locator } from '@playwright/test';
import { startFaultServer } from '../fixtures/fault-server';
import { aCard, aLoreEntry } from '../fixtures/builders';
import { arriveWith, dump, ownWithPicture, personaAt, seed } from './support/database';
import { expect, FAILED_REQUEST, test } from './support/fixtures';
import { saved } from './support/session-log';
import { scenarioOf } from './support/visitor';
import type { Visitor } from './support/visitor';

const SCENE = scenarioOf(10);
const NAMES = ['Marble Lantern', 'Copper Kite'] as const;

function entries(visitor: Visitor): Locator {
  return visitor.page.getByRole('article', { name: visitor.named('compare.reply', 'letter') });
}

function models(origin: string) {
  const [one, two] = NAMES.map((name, index) =>
    personaAt(`${origin}/happy;tokens=${20 + index * 10};interval=1/v1`, { name, model: `hidden-${index}` }),
  );
  if (!one || !two) throw new Error('There are two names.');
  return [one, two] as const;
}

/** Chooses who is compared as whom, and begins. */
async function begin(visitor: Visitor, characterId: string, names: readonly string[]): Promise<void> {
  const { page, t } = visitor;
  await visitor.goTo('/compare/new');
  await page.getByRole('combobox', { name: t('compare.character') }).selectOption(characterId);
  await page.getByRole('combobox', { name: t('compare.scene') }).selectOption(String(SCENE.id));
  for (const name of names) await page.getByRole('checkbox', { name }).check();
  await visitor.button('compare.start').click();
}

async function trialIsThere(visitor: Visitor): Promise<void> {
  await visitor.page.waitForURL(/#\/compare\/[0-9a-f]/);
  await expect(entries(visitor)).toHaveCount(2);
}

async function rankAndLock(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  for (const letter of ['A', 'B']) {
    const ranks = page.getByRole('group', { name: t('compare.rank', { letter }) });
    await ranks.getByRole('radio', { name: '1' }).check();
  }
  await visitor.button('compare.lock').click();
}

test('side by side: nobody at the address; another one takes the place, and no name comes with it', async ({
  page,
  visitor,
  faults,
  guard,
}) => {
  test.slow();
  guard.allowConsole(FAILED_REQUEST);
  const { t } = visitor;
  const gone = await startFaultServer();
  guard.allowOrigin(gone.origin);
  await gone.close();
  const [one, two] = models(faults.origin);
  const absent = personaAt(`${gone.origin}/happy/v1`, { name: 'Broken Bell', model: 'hidden-bell' });
  await arriveWith(visitor, { personas: [one, two, absent] });
  await begin(visitor, 'rem', [NAMES[0], 'Broken Bell']);
  await expect(
    page.getByText(visitor.named('compare.failed', 'reason', { name: 'Broken Bell' })),
  ).toBeVisible({ timeout: 30_000 });
  await expect(entries(visitor)).toHaveCount(0);
  // The reply that is there already is neither asked for again nor shown.
  const asked = faults.journal.length;
  await page.getByRole('combobox', { name: t('compare.replace') }).selectOption({ label: NAMES[1] });
  await trialIsThere(visitor);
  expect(faults.journal.length).toBe(asked + 1);
  const seen = [await page.content(), page.url(), await page.title()].join('\n');
  for (const secret of [...NAMES, 'Broken Bell', 'hidden-', new URL(gone.origin).host]) {
    expect(seen, `the page says ${secret}`).not.toContain(secret);
  }
  await visitor.goTo('/library');
  await page.getByRole('checkbox', { name: t('recordings.showInLibrary') }).check();
  await expect(page.getByText(t('queue.sealed.short'))).toHaveCount(2);
  for (const name of [...NAMES, 'Broken Bell']) await expect(page.getByText(name)).toHaveCount(0);
  const { text } = await saved(page, visitor.button('library.exportAll'));
  for (const secret of [...NAMES, 'Broken Bell', 'hidden-']) expect(text).not.toContain(secret);
});

test('a trial outlives its personas: rated, and revealed with the names they had', async ({
  page,
  visitor,
  faults,
}) => {
  test.slow();
  const { t } = visitor;
  const [one, two] = models(faults.origin);
  await arriveWith(visitor, { personas: [one, two] });
  await begin(visitor, 'rem', NAMES);
  await trialIsThere(visitor);
  const trial = page.url();
  await visitor.goTo(`/settings/persona/${one.id}`);
  await visitor.button('settings.deletePersona').click();
  await expect.poll(async () => (await dump(page)).personas.map(({ id }) => id)).toEqual([two.id]);
  await seed(page, { personas: [{ ...two, name: 'Another Name', model: 'another-model' }] });

  await page.goto(trial);
  await page.reload();
  await expect(entries(visitor)).toHaveCount(2);
  await entries(visitor)
    .first()
    .getByRole('button', { name: visitor.named('compare.rateThis', 'letter') })
    .click();
  await expect(page.getByRole('dialog', { name: t('rating.title') })).toBeVisible();
  for (const digit of '543215432') await page.keyboard.press(digit);
  await page.keyboard.press('Escape');
  await expect(entries(visitor).first().getByRole('button', { name: /9/ })).toBeVisible();
  expect(await page.content()).not.toMatch(/Marble Lantern|Copper Kite|Another Name/);
  await rankAndLock(visitor);
  await expect(page.getByText(t('compare.rankIs', { rank: 1 }))).toHaveCount(2);
  for (const name of NAMES) await expect(entries(visitor).filter({ hasText: name })).toHaveCount(1);
  await expect(page.getByText('Another Name')).toHaveCount(0);
  await expect.poll(async () => (await dump(page)).ratings).toMatchObject([{ blind: true }]);
});

test('a character of one’s own with a lorebook: what comes up is told to everyone who is asked', async ({
  visitor,
  faults,
}) => {
  test.slow();
  const { page, t } = visitor;
  const { character, picture } = ownWithPicture({
    card: aCard({
      name: 'Hina',
      nickname: '',
      character_book: {
        extensions: {},
        entries: [
          aLoreEntry({ name: 'The lamp', keys: ['lamp'], content: 'The lamp burns whale oil.' }),
          aLoreEntry({ name: 'Always', keys: [], constant: true, content: 'It is winter.' }),
          aLoreEntry({ name: 'Never', keys: ['submarine'], content: 'There are no submarines.' }),
        ],
      },
    }),
  });
  await arriveWith(visitor, {
    characters: [character],
    pictures: [picture],
    personas: [...models(faults.origin)],
  });
  await visitor.goTo('/compare/new');
  await page.getByRole('combobox', { name: t('compare.character') }).selectOption(character.id);
  await page.getByRole('textbox', { name: t('compare.said') }).fill('Is the lamp lit?');
  for (const name of NAMES) await page.getByRole('checkbox', { name }).check();
  await visitor.button('compare.start').click();
  await trialIsThere(visitor);
  const asked = faults.journal.map(({ body }) => JSON.stringify(body));
  expect(asked).toHaveLength(2);
  for (const body of asked) {
    expect(body).toContain('The lamp burns whale oil.');
    expect(body).toContain('It is winter.');
    expect(body).not.toContain('submarines');
    expect(body).toContain('Is the lamp lit?');
  }
  const { replies } = await dump(page);
  expect(replies.map(({ lore }) => lore?.map(({ name }) => name).toSorted())).toEqual([
    ['Always', 'The lamp'],
    ['Always', 'The lamp'],
  ]);
});
