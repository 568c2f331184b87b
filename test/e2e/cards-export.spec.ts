import type { MessageId } from '../../src/content/messages/en';
import type { CardFixture } from '../fixtures/card-files';
import {
  asFile,
  cardV3,
  charxWithPicture,
  dataOf,
  pngPicture,
  readPngCards,
  readZip,
  sizeOfPng,
} from '../fixtures/card-files';
import { dump } from './support/database';
import { importThere, savedFile } from './support/files';
import { expect, test } from './support/fixtures';
import { nameOf, Visitor } from './support/visitor';

const GREEN = pngPicture([40, 160, 60]);

/** The card's page with the window of formats open. */
async function openExport(visitor: Visitor, id: string): Promise<void> {
  await visitor.goTo(`/cast/${id}`);
  await visitor.button('own.export').click();
}

const FORMATS = ['png-v3', 'png-v2', 'json-v3', 'json-v2', 'charx'] as const;

test('every format out, read by others, and in again', async ({ page, visitor, anotherDevice }) => {
  test.slow();
  const { t } = visitor;
  await visitor.goTo('/library');
  await importThere(visitor, [asFile('archive.charx', charxWithPicture({ name: 'Archived' }, GREEN))]);
  const { characters } = await dump(page);
  const [character] = characters;
  const id = character?.id ?? '';
  const known = new Map<string, CardFixture>();

  for (const format of FORMATS) {
    await test.step(format, async () => {
      await openExport(visitor, id);
      const choice = page.getByRole('dialog').getByRole('button', {
        name: t(`own.format.${format}` as MessageId),
      });
      const { name, content } = await savedFile(page, choice.first());
      expect(name).toMatch(/^Archived.*\.(png|json|charx)$/);
      const data = dataOf(name, content);
      const { nickname: _nick, group_only_greetings: _group, assets: _assets, ...v2 } = cardV3({
        name: 'Archived',
      })['data'] as Record<string, unknown>; // prettier-ignore
      expect(data).toMatchObject(v2);
      if (format === 'png-v3' || format === 'png-v2') {
        expect(sizeOfPng(content)).toEqual([48, 48]);
        const cards = readPngCards(content);
        expect(cards['chara']).toMatchObject({ spec: 'chara_card_v2' });
        if (format === 'png-v3') expect(cards['ccv3']).toMatchObject({ spec: 'chara_card_v3' });
      }
      if (format === 'charx') {
        const files = readZip(content);
        expect(Buffer.from(files['assets/notes.txt'] ?? []).toString()).toBe('Wind it on Sundays.');
        expect(Object.values(files).some((file) => GREEN.equals(file))).toBe(true);
      }
      known.set(format, asFile(name, content));
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  }

  await test.step('the newer ones are known here already', async () => {
    await visitor.goTo('/library');
    const before = await dump(page);
    for (const format of ['png-v3', 'json-v3', 'charx'] as const) {
      const words = await importThere(visitor, [known.get(format) as CardFixture]);
      expect(words).toContain(t('library.importKnownCard'));
    }
    expect(await dump(page)).toEqual(before);
  });

  await test.step('and elsewhere they make the same character', async () => {
    const other = new Visitor(await anotherDevice());
    await other.goTo('/library');
    await importThere(other, [known.get('charx') as CardFixture]);
    const there = await dump(other.page);
    const here = await dump(page);
    expect(there.characters[0]?.card).toEqual(here.characters[0]?.card);
    expect(there.pictures.map(({ image }) => image)).toEqual(here.pictures.map(({ image }) => image));
    expect(there.cardFiles.map(({ path, content }) => [path, content])).toEqual(
      here.cardFiles.map(({ path, content }) => [path, content]),
    );
  });
});

test('somebody of the cast goes out as a card, and in', async ({ page, visitor }) => {
  const { t } = visitor;
  await openExport(visitor, 'rem');
  const choice = page.getByRole('dialog').getByRole('button', { name: t('own.format.png-v3') });
  const { name, content } = await savedFile(page, choice.first());
  const data = dataOf(name, content);
  expect(data).toMatchObject({ name: nameOf('rem') });
  expect(data['description']).toMatch(/\S/);
  expect(data['first_mes']).toMatch(/\S/);
  expect(Math.min(...sizeOfPng(content))).toBeGreaterThanOrEqual(256);
  await visitor.goTo('/library');
  await importThere(visitor, [asFile(name, content)]);
  const { characters, pictures } = await dump(page);
  expect(characters).toMatchObject([{ card: { name: nameOf('rem') } }]);
  expect(pictures).toHaveLength(1);
});
