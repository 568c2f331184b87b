import type { Locator } from '@playwright/test';
import type { LoreEntry } from '../../src/domain/lorebook';
import { aCard, aLoreEntry } from '../fixtures/builders';
import { asFile } from '../fixtures/card-files';
import { arriveWith, dump, ownWithPicture, personaAt } from './support/database';
import { chooseFiles, savedFile } from './support/files';
import { expect, test } from './support/fixtures';
import type { Visitor } from './support/visitor';

/** Somebody with this lorebook, and a talk with them that an endpoint plays. */
async function talkWithBook(visitor: Visitor, origin: string, entries: readonly LoreEntry[]): Promise<void> {
  const persona = personaAt(`${origin}/happy/v1`);
  const { character, picture } = ownWithPicture({
    card: aCard({ name: 'Hina', nickname: '', first_mes: '', alternate_greetings: [], character_book: { extensions: {}, entries } }),
  }); // prettier-ignore
  await arriveWith(visitor, { characters: [character], pictures: [picture], personas: [persona] });
  await visitor.goTo(`/cast/${character.id}`);
  await visitor.page.getByRole('radio', { name: persona.name }).check();
  await visitor.start();
}

/** The details of a reply, opened. */
async function detailsOf(visitor: Visitor, reply: Locator): Promise<Locator> {
  await reply.getByRole('button', { name: visitor.t('chat.details') }).click();
  return reply.locator('section', { hasText: visitor.t('lore.used') });
}

test('what is told comes up with its words, and the reply names it', async ({ visitor, faults }) => {
  const { t } = visitor;
  await talkWithBook(visitor, faults.origin, [
    aLoreEntry({ name: 'The lamp', keys: ['lamp', 'lantern'], content: 'The lamp burns whale oil.' }),
    aLoreEntry({ name: '海の話', keys: ['灯台守'], content: 'The keeper counts ships.' }),
    aLoreEntry({ name: 'Always', keys: [], constant: true, content: 'It is winter.' }),
    aLoreEntry({ name: 'Never', keys: ['submarine'], content: 'There are no submarines.' }),
    aLoreEntry({ name: 'Pattern', keys: ['/storms?/i'], content: 'Storms come from the west.' }),
  ]);
  const first = await visitor.ask('Hina', 'Light the lamp before the STORM, please.');
  const lore = await detailsOf(visitor, first);
  await expect(lore.getByRole('listitem')).toHaveCount(3);
  await expect(lore).toContainText('The lamp');
  await expect(lore).toContainText('Pattern');
  await expect(lore.getByRole('listitem').filter({ hasText: 'Always' })).toContainText(t('lore.usedAlways'));
  const asked = (): string => JSON.stringify(faults.journal.at(-1)?.body);
  expect(asked()).toContain('The lamp burns whale oil.');
  expect(asked()).toContain('Storms come from the west.');
  expect(asked()).not.toContain('submarines');
  expect(asked()).not.toContain('counts ships');

  // No spaces around words there: found as text.
  const second = await visitor.ask('Hina', '昔この島の灯台守だった人に会った。');
  await expect(await detailsOf(visitor, second)).toContainText('海の話');
  expect(asked()).toContain('The keeper counts ships.');
  const { replies } = await dump(visitor.page);
  expect(replies.map(({ lore: hits }) => hits?.map(({ name }) => name).includes('海の話'))).toEqual([
    false,
    true,
  ]);
});

test('a pattern without an end holds up nothing', async ({ visitor, faults }) => {
  await talkWithBook(visitor, faults.origin, [
    aLoreEntry({ name: 'Trap', keys: ['/^(a+)+$/'], content: 'Never told.' }),
    aLoreEntry({ name: 'Good', keys: ['/a!$/'], content: 'Told all the same.' }),
  ]);
  const reply = await visitor.ask('Hina', `${'a'.repeat(40_000)}!`);
  await expect(visitor.words(reply)).toHaveText(/\S/);
  const lore = await detailsOf(visitor, reply);
  await expect(lore).toContainText('Good');
  await expect(lore).not.toContainText('Trap');
  expect(JSON.stringify(faults.journal.at(-1)?.body)).toContain('Told all the same.');
});

/** The lorebook in the form of a character that has a picture. */
async function openBook(visitor: Visitor, id: string): Promise<void> {
  await visitor.goTo(`/characters/${id}`);
  // With the picture, the form has its height.
  await expect(visitor.button('own.colourFromPicture')).toBeVisible();
  await visitor.page.locator('summary', { hasText: visitor.t('own.lorebook') }).click();
}

const WORLD_INFO = {
  entries: {
    0: { uid: 0, key: ['canal'], keysecondary: [], comment: 'The canal', content: 'It freezes.', constant: false, selective: false, order: 10, position: 0, disable: false, probability: 100 },
    1: { uid: 1, key: ['clock', '/tick(s|ing)?/i'], keysecondary: ['night'], comment: 'Clocks', content: 'They all stop.', constant: false, selective: true, order: 20, position: 1, disable: true },
  },
}; // prettier-ignore

test('a World Info file comes in, is tried, and goes out as it was', async ({ page, visitor }) => {
  const { t } = visitor;
  const importButton = page.locator('button', { hasText: t('lore.import') });
  const { character, picture } = ownWithPicture();
  const { character_book: _none, ...card } = character.card;
  await arriveWith(visitor, { characters: [{ ...character, card }], pictures: [picture] });
  await openBook(visitor, character.id);
  await chooseFiles(page, importButton, asFile('world.json', JSON.stringify(WORLD_INFO)));
  await expect(page.getByText(/^2 entries, about/)).toBeVisible();
  await page.getByRole('textbox', { name: t('lore.tryLabel') }).fill('Along the canal.');
  await expect(page.getByText(/^1 entry would be told/)).toBeVisible();
  const { name, content } = await savedFile(page, visitor.button('lore.exportWorldInfo'));
  expect(name).toMatch(/\.json$/);
  const { entries } = JSON.parse(content.toString('utf8')) as { entries: Record<string, object> };
  expect(Object.values(entries)).toMatchObject(Object.values(WORLD_INFO.entries));
  await visitor.button('common.save').click();
  // The form stands behind until the page of the character has come.
  await expect(visitor.button('casting.start')).toBeEnabled();
  const { characters } = await dump(page);
  expect(characters[0]?.card.character_book?.entries).toMatchObject([
    { keys: ['canal'], content: 'It freezes.', enabled: true, insertion_order: 10, position: 'before_char' },
    { keys: ['clock', '/tick(s|ing)?/i'], secondary_keys: ['night'], enabled: false, insertion_order: 20 },
  ]);

  await test.step('what is no lorebook is refused, and the book is as it was', async () => {
    await openBook(visitor, character.id);
    await chooseFiles(page, importButton, asFile('broken.json', '{"entries": {"0": '));
    const refused = page.getByRole('dialog', { name: t('lore.refused') });
    await expect(refused).toContainText(t('lore.refusedLead'));
    await page.keyboard.press('Escape');
    await expect(page.getByText(/^2 entries, about/)).toBeVisible();
    await expect(page.getByText(t('own.nothingChanged'))).toBeVisible();
  });
});
