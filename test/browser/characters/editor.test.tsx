import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CharacterEditor } from '../../../src/features/characters';
import { useCardDrafts } from '../../../src/features/characters/drafts';
import {
  deleteCharacter,
  getCharacter,
  getPicture,
  listCharacters,
  saveCharacter,
  writeCharacters,
} from '../../../src/services/storage';
import type { OwnCharacter } from '../../../src/domain/card';
import { preparePicture } from '../../../src/services/pictures';
import { SOME_TIME } from '../../fixtures/builders';
import { freshDatabase } from '../storage/support';
import {
  aCard,
  aPicture,
  anOwnCharacter,
  eventually,
  freshDrafts,
  notices,
  pressNotice,
  show,
} from './support';

async function open(characterId: string) {
  const onDone = vi.fn<(id: string | null) => void>();
  const screen = await show(<CharacterEditor characterId={characterId} onDone={onDone} />);
  const field = (name: string) => screen.getByRole('textbox', { name, exact: true });
  const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
  return { ...screen, onDone, field, press };
}

/** Opens a character that is in the library, and waits for its form. */
async function edit(character: OwnCharacter) {
  await saveCharacter(character);
  const screen = await open(character.id);
  await expect.element(screen.field('Name')).toBeVisible();
  return screen;
}

async function saved(onDone: ReturnType<typeof vi.fn>): Promise<string> {
  await eventually(() => expect(onDone).toHaveBeenCalled());
  return String(onDone.mock.calls[0]?.[0]);
}

function chooseFile(file: File): void {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('There is no place for a file.');
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('a new character', () => {
  it('wants a name and nothing else, and says so at the field', async () => {
    freshDatabase();
    freshDrafts();
    const { onDone, field, press } = await open('new');
    await press('Save');
    const name = field('Name');
    await expect.element(name).toHaveFocus();
    await expect.element(name).toHaveAccessibleDescription(/needs a name/);
    await name.fill('\u200b\u202e');
    await press('Save');
    expect(onDone).not.toHaveBeenCalled();
    await name.fill('Hina');
    await expect.element(name).not.toHaveAccessibleDescription(/needs a name/);
    await press('Save');
    const id = await saved(onDone);
    expect(await listCharacters()).toEqual([await getCharacter(id)]);
    expect((await getCharacter(id))?.card).toMatchObject({ name: 'Hina', tags: [], extensions: {} });
    expect((await getCharacter(id))?.card.modification_date).toBeGreaterThan(1_700_000_000);
    expect(useCardDrafts.getState().drafts).toEqual([]);
  });

  it('keeps its picture and takes its colour', async () => {
    freshDatabase();
    freshDrafts();
    const { onDone, field, press } = await open('new');
    await field('Name').fill('Hina');
    chooseFile(await aPicture('#c8323c'));
    await eventually(() => expect(document.querySelector('form img')).not.toBeNull());
    await eventually(() =>
      expect(useCardDrafts.getState().drafts[0]?.card.extensions).toHaveProperty('chatanime.hue'),
    );
    await press('Save');
    const id = await saved(onDone);
    expect(await getPicture(id)).toMatchObject({ width: 40, height: 40 });
    const { chatanime } = (await getCharacter(id))?.card.extensions ?? {};
    expect(chatanime).toMatchObject({ hue: expect.closeTo(24, -1) });
  });

  it('says why a file cannot be its picture, and stays as it is', async () => {
    freshDatabase();
    freshDrafts();
    const { getByRole } = await open('new');
    chooseFile(new File(['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'], 'a.png'));
    await expect.element(getByRole('alert')).not.toBeEmptyDOMElement();
    expect(document.querySelector('form img')).toBeNull();
    expect(useCardDrafts.getState().drafts).toEqual([]);
  });

  it('takes a picture that is pasted, and leaves pasted words to their field', async () => {
    freshDatabase();
    freshDrafts();
    const { field } = await open('new');
    const paste = (target: Element, words: boolean, file: File): void => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(file);
      if (words) clipboardData.setData('text/plain', 'words');
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    };
    const file = await aPicture();
    paste(field('Description').element(), true, file);
    expect(useCardDrafts.getState().drafts).toEqual([]);
    paste(document.body, false, file);
    await eventually(() => expect(document.querySelector('form img')).not.toBeNull());
  });
});

describe('editing', () => {
  it('changes what was written and keeps every key it does not know', async () => {
    freshDatabase();
    freshDrafts();
    const before = anOwnCharacter({
      card: aCard({ theirs: { deep: [1] }, extensions: { depth_prompt: { depth: 4 } }, creation_date: 7 }),
      envelope: { spec_theirs: 1 },
    });
    await saveCharacter(before);
    const { onDone, field, press } = await open(before.id);
    await field('Personality').fill('patient');
    await press('Save');
    expect(await saved(onDone)).toBe(before.id);
    const after = await getCharacter(before.id);
    expect(after).toMatchObject({ createdAt: SOME_TIME, envelope: { spec_theirs: 1 } });
    expect(after?.card).toEqual({
      ...before.card,
      personality: 'patient',
      modification_date: after?.card.modification_date,
    });
  });

  it('keeps unsaved work when the page is left, and gives it up only with a way back', async () => {
    freshDatabase();
    freshDrafts();
    const before = anOwnCharacter();
    await saveCharacter(before);
    const first = await open(before.id);
    await first.field('Greeting').fill('Ahoy.');
    await first.unmount();
    const { field, press } = await open(before.id);
    await expect.element(field('Greeting')).toHaveValue('Ahoy.');
    await press('Discard changes');
    await expect.element(field('Greeting')).toHaveValue('');
    pressNotice();
    await expect.element(field('Greeting')).toHaveValue('Ahoy.');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(sessionStorage.getItem('chatanime:card-drafts')).toContain('Ahoy.');
  });

  it('writes macros where the cursor stands', async () => {
    freshDatabase();
    freshDrafts();
    const before = anOwnCharacter({ card: aCard({ description: 'I am .' }) });
    const { field, getByRole } = await edit(before);
    const area = field('Description').element() as HTMLTextAreaElement;
    area.focus();
    area.setSelectionRange(5, 5);
    await getByRole('button', { name: /^\{\{char\}\}/ })
      .first()
      .click();
    await expect.element(field('Description')).toHaveValue('I am {{char}}.');
  });

  it('orders further greetings by keyboard and brings back one that was removed', async () => {
    freshDatabase();
    freshDrafts();
    const before = anOwnCharacter({ card: aCard({ alternate_greetings: ['one', 'two', 'three'] }) });
    const { getByRole } = await edit(before);
    const list = (): readonly string[] =>
      useCardDrafts.getState().drafts[0]?.card.alternate_greetings ?? before.card.alternate_greetings;
    getByRole('button', { name: 'Move number 3 up' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(list()).toEqual(['one', 'three', 'two']);
    await expect.element(getByRole('button', { name: 'Move number 2 up' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(list()).toEqual(['three', 'one', 'two']);
    await expect.element(getByRole('button', { name: 'Move number 1 down' })).toHaveFocus();
    await getByRole('button', { name: 'Remove number 1' }).click();
    expect(list()).toEqual(['one', 'two']);
    pressNotice();
    expect(list()).toEqual(['three', 'one', 'two']);
  });

  it('does not save when Enter is pressed in a field, and ends a tag with it', async () => {
    freshDatabase();
    freshDrafts();
    const before = anOwnCharacter();
    const { field, onDone, getByRole } = await edit(before);
    await userEvent.type(field('Name'), '!{Enter}');
    await userEvent.type(field('Tags'), 'sea, night{Enter}');
    await expect.element(getByRole('button', { name: /Remove the tag .night/ })).toBeVisible();
    expect(useCardDrafts.getState().drafts[0]?.card.tags).toEqual(['sea', 'night']);
    expect(onDone).not.toHaveBeenCalled();
  });
});

describe('a character that was changed in another tab meanwhile', () => {
  async function meanwhile() {
    freshDatabase();
    freshDrafts();
    const before = anOwnCharacter();
    const prepared = await preparePicture(await aPicture());
    if (!prepared.ok) throw new Error(prepared.code);
    await saveCharacter(before, prepared.picture);
    const screen = await open(before.id);
    await screen.field('Personality').fill('mine');
    const theirs = { ...before, updatedAt: SOME_TIME + 5, card: aCard({ personality: 'theirs' }) };
    await saveCharacter(theirs);
    await screen.press('Save');
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    expect(screen.onDone).not.toHaveBeenCalled();
    return { ...screen, before, theirs };
  }

  it('can be kept beside one’s own', async () => {
    const { press, onDone, theirs } = await meanwhile();
    await press('Both: save mine as a new character');
    const id = await saved(onDone);
    expect(id).not.toBe(theirs.id);
    expect(await getCharacter(theirs.id)).toEqual(theirs);
    expect((await getCharacter(id))?.card.personality).toBe('mine');
    expect(await getPicture(id)).not.toBeNull();
  });

  it('can be written over', async () => {
    const { press, onDone, before } = await meanwhile();
    await press('Mine, over the other');
    expect(await saved(onDone)).toBe(before.id);
    expect((await getCharacter(before.id))?.card.personality).toBe('mine');
  });

  it('can be taken instead of one’s own', async () => {
    const { press, field, theirs } = await meanwhile();
    await press('The other, without my changes');
    await expect.element(field('Personality')).toHaveValue('theirs');
    expect(await getCharacter(theirs.id)).toEqual(theirs);
  });

  it('can be saved anew when it was deleted', async () => {
    freshDatabase();
    freshDrafts();
    const before = anOwnCharacter();
    await saveCharacter(before);
    const { field, press, onDone, getByRole } = await open(before.id);
    await field('Personality').fill('mine');
    await deleteCharacter(before.id, SOME_TIME + 1);
    await press('Save');
    await expect.element(getByRole('dialog', { name: 'Deleted meanwhile' })).toBeVisible();
    await press('Save it as a new character');
    expect((await getCharacter(await saved(onDone)))?.card.personality).toBe('mine');
    expect(notices().join()).toContain('is saved');
  });
});

describe('an address without a character', () => {
  it.each([
    ['nobody', 'There is no such character here'],
    ['rem', 'This one belongs to the cast'],
    ['__proto__', 'There is no such character here'],
  ])('%s: %s', async (id, title) => {
    freshDatabase();
    freshDrafts();
    const { getByRole } = await open(id);
    await expect.element(getByRole('heading', { name: title })).toBeVisible();
  });
});

it('shows hostile texts as text', async () => {
  freshDatabase();
  freshDrafts();
  const html = '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';
  const before = anOwnCharacter({
    card: aCard({
      name: `\u202e${'W'.repeat(10_000)}`,
      description: html,
      first_mes: html,
      mes_example: `<START>\n{{user}}: ${html}\n{{char}}: ${html}`,
      tags: [html, html, 'x'.repeat(5000)],
      alternate_greetings: [html],
      creator_notes: html,
    }),
  });
  await writeCharacters([{ character: before, picture: null, files: [] }]);
  const { getByText, getByRole } = await open(before.id);
  await getByText('See it as a talk').click();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  await getByRole('radio', { name: 'Preview' }).click();
  await getByText('Read the whole prompt').click();
  expect(document.querySelector('form img, form script')).toBeNull();
  expect(document.title).not.toBe('owned');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});
