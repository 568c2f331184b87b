import { describe, expect, it } from 'vitest';
import { CharacterActions } from '../../../src/features/characters';
import { characterAsFile } from '../../../src/features/characters/card-files';
import {
  characterFiles,
  getCharacter,
  getPicture,
  listCharacters,
  writeCharacters,
} from '../../../src/services/storage';
import { preparePicture } from '../../../src/services/pictures';
import { readCard } from '../../../src/services/transfer';
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

async function aWholeCharacter() {
  const character = anOwnCharacter({ card: aCard({ theirs: 1 }), envelope: { spec_theirs: true } });
  const prepared = await preparePicture(await aPicture());
  if (!prepared.ok) throw new Error(prepared.code);
  const files = [{ path: 'assets/other/a.txt', content: new Blob(['a']) }];
  await writeCharacters([{ character, picture: prepared.picture, files }]);
  return character;
}

/** The id in the address of the form that was opened. */
async function opened(history: readonly string[]): Promise<string> {
  await eventually(() => expect(history.at(-1)).toMatch(/^\/characters\//));
  return history.at(-1)?.split('/').at(-1) ?? '';
}

describe('a character of one’s own', () => {
  it('is duplicated with its picture and files, and the copy opened', async () => {
    freshDatabase();
    freshDrafts();
    const original = await aWholeCharacter();
    const { getByRole, history } = await show(<CharacterActions characterId={original.id} />);
    await getByRole('button', { name: 'Duplicate' }).click();
    const id = await opened(history);
    expect(await getCharacter(id)).toMatchObject({
      card: { ...original.card, name: 'Hina (copy)', nickname: 'Hina' },
      envelope: { spec_theirs: true },
    });
    expect((await getPicture(id))?.width).toBe(40);
    expect((await characterFiles(id)).map(({ path }) => path)).toEqual(['assets/other/a.txt']);
    expect(await getCharacter(original.id)).toEqual(original);
  });

  it('is deleted with a way back', async () => {
    freshDatabase();
    freshDrafts();
    const original = await aWholeCharacter();
    const { getByRole, history } = await show(<CharacterActions characterId={original.id} />);
    await getByRole('button', { name: 'Delete' }).click();
    await eventually(() => expect(history.at(-1)).toBe('/'));
    expect(await listCharacters()).toEqual([]);
    expect(notices().at(-1)).toContain('Hina');
    pressNotice();
    await eventually(() => expect(history.at(-1)).toBe(`/cast/${original.id}`));
    expect(await getCharacter(original.id)).toEqual(original);
    expect(await getPicture(original.id)).not.toBeNull();
  });

  it('goes out as a card that reads back as it is', async () => {
    freshDatabase();
    freshDrafts();
    const original = await aWholeCharacter();
    for (const format of ['png-v3', 'json-v3', 'charx'] as const) {
      const file = await characterAsFile(original.id, format, { builtIn: false, locale: 'en' });
      if (!file) throw new Error('Nothing was written.');
      const read = await readCard(file.blob, file.fileName);
      expect(read).toMatchObject({ ok: true, card: { name: 'Hina', description: 'Keeps a lighthouse.' } });
    }
    expect(await characterAsFile('nobody', 'png-v3', { builtIn: false, locale: 'en' })).toBeNull();
  });

  it('can be exported in every format there is', async () => {
    freshDatabase();
    freshDrafts();
    const original = await aWholeCharacter();
    const { getByRole } = await show(<CharacterActions characterId={original.id} />);
    await getByRole('button', { name: 'Export card…' }).click();
    await expect.element(getByRole('dialog', { name: /Export .Hina/ })).toBeVisible();
    expect(getByRole('listitem').elements()).toHaveLength(5);
  });
});

describe('a built-in character', () => {
  it('cannot be edited or deleted, and becomes one’s own as a copy with its portrait', async () => {
    freshDatabase();
    freshDrafts();
    const { getByRole, history } = await show(<CharacterActions characterId="rem" />);
    expect(getByRole('button', { name: 'Delete' }).elements()).toEqual([]);
    expect(getByRole('button', { name: 'Edit' }).elements()).toEqual([]);
    await getByRole('button', { name: 'Make your own version' }).click();
    const id = await opened(history);
    const copy = await getCharacter(id);
    expect(copy?.card).toMatchObject({ name: 'Rem (copy)', nickname: 'Rem' });
    expect(copy?.card.extensions['chatanime']).toEqual({ hue: 236, chroma: 0.12 });
    expect((await getPicture(id))?.width).toBe(768);
  });

  it('goes out as a card with its portrait', async () => {
    const file = await characterAsFile('rem', 'png-v3', { builtIn: true, locale: 'ja' });
    const read = await readCard(file?.blob ?? new Blob(), 'rem.png');
    expect(read).toMatchObject({ ok: true, card: { name: 'レム' } });
    const bitmap = await createImageBitmap(file?.blob ?? new Blob());
    expect(bitmap.width).toBe(768);
  });
});

it('offers nothing for an id that nobody has', async () => {
  freshDatabase();
  freshDrafts();
  const { container } = await show(<CharacterActions characterId="__proto__" />);
  await eventually(() => expect(container.textContent).toBe(''));
});
