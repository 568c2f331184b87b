import type { Locator } from '@playwright/test';
import type { JournalEntry } from '../fixtures/fault-server';
import { aCard, aLoreEntry } from '../fixtures/builders';
import { asFile, pngPicture } from '../fixtures/card-files';
import type { MessageId } from '../../src/content/messages/en';
import { arriveWith, dump, ownWithPicture, personaAt } from './support/database';
import { chooseFiles } from './support/files';
import { expect, test } from './support/fixtures';
import { nameOf } from './support/visitor';
import type { Visitor } from './support/visitor';

function box({ page, t }: Visitor, id: MessageId): Locator {
  return page.getByRole('textbox', { name: t(id), exact: true });
}

async function unfold({ page, t }: Visitor, id: MessageId): Promise<void> {
  await page.locator('summary', { hasText: t(id) }).click();
}

/** What the endpoint was asked last, message by message. */
function asked(journal: readonly JournalEntry[]): readonly { role: string; content: string }[] {
  const body = journal.at(-1)?.body as { messages?: { role: string; content: string }[] } | undefined;
  return body?.messages ?? [];
}

const FIELDS = {
  'own.name': 'Mirei Aoki',
  'own.nickname': 'Mirei',
  'own.description': '{{char}} mends clocks by the canal and has known {{user}} for years.',
  'own.personality': 'patient, dry',
  'own.scenario': 'It rains on the shop of {{char}}.',
  'own.greeting': 'Mind the step, {{user}}.',
  'own.examples': '<START>\n{{user}}: It stopped.\n{{char}}: They all do.',
} as const;

test('made from nothing, with everything, over a reload in the middle', async ({ page, visitor }) => {
  test.slow();
  const { t } = visitor;
  await visitor.wasHereBefore();
  await visitor.goTo('/');
  await visitor.link('cast.new').click();

  await test.step('a name is needed', async () => {
    await visitor.button('common.save').click();
    await expect(page.getByText(t('own.nameMissing'))).toBeVisible();
    await expect(box(visitor, 'own.name')).toBeFocused();
  });

  await test.step('who it is', async () => {
    for (const [id, text] of Object.entries(FIELDS)) await box(visitor, id as MessageId).fill(text);
    await chooseFiles(
      page,
      visitor.button('own.pictureChoose'),
      asFile('portrait.png', pngPicture([20, 120, 200])),
    );
    await expect(visitor.button('own.pictureReplace')).toBeVisible();
    await box(visitor, 'own.tags').pressSequentially('clocks, 雨');
    await box(visitor, 'own.tags').press('Enter');
    await visitor.button('own.alternatesAdd').first().click();
    await box(visitor, 'own.alternates')
      .or(page.getByRole('textbox', { name: t('own.textNumber', { list: t('own.alternates'), number: 1 }) }))
      .fill('We are closed. Sit down.');
  });

  await test.step('a reload in the middle of it loses nothing', async () => {
    await page.reload();
    for (const [id, text] of Object.entries(FIELDS)) {
      await expect(box(visitor, id as MessageId)).toHaveValue(text);
    }
    await expect(visitor.button('own.pictureReplace')).toBeVisible();
    await expect(page.getByText(t('own.notSaved'), { exact: true })).toBeVisible();
    expect((await dump(page)).characters).toEqual([]);
  });

  await test.step('what is folded away', async () => {
    await unfold(visitor, 'own.lorebook');
    await visitor.button('lore.begin').click();
    await box(visitor, 'lore.keys').pressSequentially('canal,');
    await box(visitor, 'lore.content').fill('The canal freezes in January.');
    await unfold(visitor, 'own.about');
    await box(visitor, 'own.creatorNotes').fill('Best in the evening.');
    await box(visitor, 'own.creator').fill('me');
    await box(visitor, 'own.version').fill('1.0');
    await unfold(visitor, 'own.advanced');
    await box(visitor, 'own.systemPrompt').fill('{{original}} Speak of clocks.');
    await box(visitor, 'own.postHistory').fill('{{char}} never hurries {{user}}.');
  });

  await test.step('the preview tells of the prompt', async () => {
    await expect(page.getByText(t('own.sizesTotal'))).toBeVisible();
    await page.getByText(t('own.promptRead')).click();
    await expect(page.getByText(/Mirei mends clocks by the canal/).first()).toBeVisible();
  });

  await test.step('saved, it is as it was written', async () => {
    await visitor.button('common.save').click();
    await expect(page).toHaveURL(/#\/cast\/[\w-]+$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Mirei');
    const { characters, pictures } = await dump(page);
    expect(characters).toHaveLength(1);
    expect(characters[0]?.card).toMatchObject({
      name: 'Mirei Aoki',
      nickname: 'Mirei',
      description: FIELDS['own.description'],
      personality: 'patient, dry',
      scenario: FIELDS['own.scenario'],
      first_mes: FIELDS['own.greeting'],
      mes_example: FIELDS['own.examples'],
      alternate_greetings: ['We are closed. Sit down.'],
      tags: ['clocks', '雨'],
      creator_notes: 'Best in the evening.',
      creator: 'me',
      character_version: '1.0',
      system_prompt: '{{original}} Speak of clocks.',
      post_history_instructions: '{{char}} never hurries {{user}}.',
      character_book: {
        entries: [{ keys: ['canal'], content: 'The canal freezes in January.', enabled: true }],
      },
    });
    expect(pictures).toMatchObject([{ width: 48, height: 48, image: { type: 'image/png' } }]);
    await page.reload();
    await expect(page.getByRole('main').locator('img').first()).toHaveJSProperty('naturalWidth', 48);
  });

  await test.step('and it talks: the understudy, in plain lines', async () => {
    await visitor.start();
    const replies = visitor.replies('Mirei');
    await expect(replies).toHaveText([/Mind the step, Friend\./]);
    await visitor.ask('Mirei', 'I am tired of everything today.');
    await expect(replies).toHaveCount(2);
    expect((await dump(page)).replies).toMatchObject([{}, {}, { author: 'script', state: 'complete' }]);
  });
});

test('an LLM is told what the card says; a later edit changes no old talk', async ({
  page,
  visitor,
  faults,
}) => {
  const { t } = visitor;
  const persona = personaAt(`${faults.origin}/happy/v1`);
  const { character, picture } = ownWithPicture({
    card: aCard({
      name: 'Hina',
      nickname: '',
      description: '{{char}} keeps the lighthouse for {{user}}.',
      character_book: {
        extensions: {},
        entries: [
          aLoreEntry({ keys: ['lamp'], content: 'The lamp of {{char}} burns whale oil.' }),
          aLoreEntry({ keys: ['anchor'], content: 'The anchor is lost.' }),
        ],
      },
      post_history_instructions: '{{char}} stays calm.',
      system_prompt: 'You are {{char}}, and nobody else.',
    }),
  });
  await arriveWith(visitor, {
    characters: [character],
    pictures: [picture],
    personas: [persona],
    settings: [{ key: 'userName', value: 'Aoi' }],
  });
  await visitor.goTo(`/cast/${character.id}`);
  await page.getByRole('radio', { name: persona.name }).check();
  const old = await visitor.start();

  await test.step('the request', async () => {
    await visitor.ask('Hina', 'Is the lamp lit?');
    const messages = asked(faults.journal);
    const [system] = messages;
    expect(system?.role).toBe('system');
    expect(system?.content).toContain('You are Hina, and nobody else.');
    expect(system?.content).toContain('Hina keeps the lighthouse for Aoi.');
    expect(system?.content).toContain('The lamp of Hina burns whale oil.');
    expect(system?.content).not.toContain('The anchor is lost.');
    // What is said after the talk, stands after it.
    const said = messages.findIndex(({ content }) => content.includes('Is the lamp lit?'));
    const reminded = messages.findLastIndex(({ content }) => content.includes('Hina stays calm.'));
    expect(said).toBeGreaterThan(0);
    expect(reminded).toBeGreaterThanOrEqual(said);
    expect(JSON.stringify(messages)).toContain(character.card.first_mes.replaceAll('{{user}}', 'Aoi'));
    expect(JSON.stringify(messages)).not.toMatch(/\{\{|creator_notes|For rainy days/);
  });

  await test.step('edited, an old talk keeps the card it began with', async () => {
    await visitor.goTo(`/cast/${character.id}`);
    await visitor.button('common.edit').click();
    await box(visitor, 'own.description').fill('{{char}} has left the lighthouse.');
    await visitor.button('common.save').click();
    await expect(page.getByText('Hina has left the lighthouse.')).toBeVisible();
    await visitor.goTo(`/chat/${old}`);
    await visitor.ask('Hina', 'Are you still there?');
    expect(asked(faults.journal)[0]?.content).toContain('Hina keeps the lighthouse for Aoi.');
    await visitor.goTo(`/cast/${character.id}`);
    await visitor.start();
    await visitor.ask('Hina', 'And now?');
    expect(asked(faults.journal)[0]?.content).toContain('Hina has left the lighthouse.');
    expect(asked(faults.journal)[0]?.content).not.toContain('keeps the lighthouse');
  });

  await test.step('deleted, its talks stay; undone, it is back as it was', async () => {
    const before = await dump(page);
    await visitor.goTo(`/cast/${character.id}`);
    await visitor.button('common.delete').click();
    await expect(page.getByText(t('own.deleted', { name: '\u2068Hina\u2069' }))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('cast.title'));
    await expect(page.getByRole('link', { name: 'Hina', exact: true })).toHaveCount(0);
    await visitor.button('common.undo').click();
    await expect(page).toHaveURL(new RegExp(`#/cast/${character.id}$`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Hina');
    expect(await dump(page)).toEqual(before);
    await visitor.button('common.delete').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('cast.title'));
    await page.reload();
    await visitor.goTo(`/cast/${character.id}`);
    await expect(page.getByText(t('casting.unknown'))).toBeVisible();
    await visitor.goTo(`/chat/${old}`);
    await visitor.ask('Hina', 'Where have you gone?');
    expect(asked(faults.journal)[0]?.content).toContain('Hina keeps the lighthouse for Aoi.');
  });
});

test('one’s own version of somebody of the cast', async ({ page, visitor }) => {
  const { t } = visitor;
  await visitor.goTo('/cast/kurisu');
  await visitor.button('own.makeOwn').click();
  await expect(page).toHaveURL(/#\/characters\/[\w-]+$/);
  await expect(page.getByText(t('own.duplicated'))).toBeVisible();
  await expect(box(visitor, 'own.name')).toHaveValue(t('own.copyName', { name: nameOf('kurisu') }));
  await expect(box(visitor, 'own.description')).not.toHaveValue('');
  await expect(box(visitor, 'own.greeting')).not.toHaveValue('');
  await box(visitor, 'own.name').fill('Kurisu of mine');
  await box(visitor, 'own.nickname').fill('');
  await visitor.button('common.save').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kurisu of mine');
  const { characters, pictures } = await dump(page);
  expect(characters).toHaveLength(1);
  expect(pictures).toMatchObject([{ characterId: characters[0]?.id, image: { type: 'image/png' } }]);
  await visitor.start();
  await expect(visitor.replies('Kurisu of mine').first()).toHaveText(/\S/);
  // The one of the cast is as it was.
  await visitor.goTo('/characters/kurisu');
  await expect(page.getByText(t('own.builtIn'))).toBeVisible();
  await visitor.goTo(`/cast/${characters[0]?.id}`);
  await visitor.button('own.duplicate').click();
  await expect(box(visitor, 'own.name')).toHaveValue(t('own.copyName', { name: 'Kurisu of mine' }));
  expect((await dump(page)).pictures).toHaveLength(2);
});
