import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardFixture } from '../fixtures/card-files';
import {
  asFile,
  cardV1,
  cardV2,
  cardV3,
  charxWithPicture,
  noisyPicture,
  pngCard,
  pngPicture,
} from '../fixtures/card-files';
import { badFiles, charxWithSvg } from '../fixtures/card-bad-files';
import type { MessageId } from '../../src/content/messages/en';
import { arriveWith, dump, ownWithPicture } from './support/database';
import { chooseFiles, dropFiles, importReport, importThere, pasteFiles } from './support/files';
import { expect, test } from './support/fixtures';

const [RED, GREEN] = [pngPicture([200, 40, 40]), pngPicture([40, 160, 60])];

/** One card of each kind; the first has both versions in it, of which the newer counts. */
function cardFiles(): readonly CardFixture[] {
  return [
    asFile(
      'v3.png',
      pngCard({ chara: cardV2({ name: 'Old words' }), ccv3: cardV3({ name: 'Three', nickname: '' }) }, RED),
    ),
    asFile('v2.png', pngCard({ chara: cardV2({ name: 'Two' }) }, GREEN)),
    asFile('v1.json', JSON.stringify(cardV1({ name: 'One' }))),
    asFile('archive.charx', charxWithPicture({ name: 'Archived' })),
  ];
}

test('several at once by choosing, dropping and pasting', async ({ page, visitor }) => {
  const { t } = visitor;
  const [three, two, one, archived] = cardFiles() as [CardFixture, CardFixture, CardFixture, CardFixture];
  await visitor.goTo('/library');

  await test.step('chosen', async () => {
    await chooseFiles(page, visitor.button('library.import'), [three, two]);
    const report = importReport(visitor);
    await expect(report).toContainText(
      t('library.importSummary', { added: 2, known: 0, refused: 0, cancelled: 0 }),
    );
    await expect(report.getByRole('link', { name: 'Three' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('dropped', async () => {
    await dropFiles(page, [one, archived], async () => {
      await expect(page.getByText(t('library.dropHere'))).toBeVisible();
    });
    await expect(importReport(visitor)).toContainText(
      t('library.importSummary', { added: 2, known: 0, refused: 0, cancelled: 0 }),
    );
    await expect(page.getByText(t('library.dropHere'))).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('pasted, a second time: nothing new', async () => {
    const before = await dump(page);
    await pasteFiles(page, [two, three]);
    await expect(importReport(visitor)).toContainText(
      t('library.importSummary', { added: 0, known: 2, refused: 0, cancelled: 0 }),
    );
    await page.keyboard.press('Escape');
    expect(await dump(page)).toEqual(before);
  });

  await test.step('as they were in their files', async () => {
    const { characters, pictures, cardFiles: files } = await dump(page);
    const byName = new Map(characters.map((character) => [character.card.name, character]));
    expect([...byName.keys()].sort()).toEqual(['Archived', 'One', 'Three', 'Two']);
    expect(byName.get('Two')?.card).toMatchObject(cardV2({ name: 'Two' })['data'] as Record<string, unknown>);
    expect(byName.get('Three')?.card).toMatchObject(
      cardV3({ name: 'Three', nickname: '' })['data'] as Record<string, unknown>,
    );
    expect(byName.get('One')?.card).toMatchObject(cardV1({ name: 'One' }));
    expect(pictures).toHaveLength(3);
    const notes = files.filter(({ path }) => path === 'assets/notes.txt');
    expect(notes).toMatchObject([{ content: { size: 19 } }]);
  });

  await test.step('and they are characters like the others', async () => {
    await page.getByRole('tab', { name: new RegExp(`^${t('library.characters')}`) }).click();
    await page.getByRole('main').getByRole('link', { name: 'Archived', exact: true }).click();
    // Of V3 the nickname is what it is called.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mi');
    await expect(page.getByText('Mi mends clocks in a shop by the canal.')).toBeVisible();
    await visitor.start();
    await expect(visitor.replies('Mi').first()).toContainText('Mind the step, Friend.');
  });
});

test('the report says what was repaired', async ({ page, visitor }) => {
  const { t } = visitor;
  const odd = {
    ...cardV2({ name: '', alternate_greetings: 'Only one.', character_book: null }),
    name: 'Flat',
  };
  await visitor.goTo('/library');
  await chooseFiles(page, visitor.button('library.import'), [
    asFile('odd.png', pngCard({ CHARA: odd }, RED)),
  ]);
  const report = importReport(visitor);
  await expect(report.getByText(t('library.importRepaired'))).toBeVisible();
  await expect(report.getByRole('link', { name: 'Flat' })).toBeVisible();
  await expect(report).toContainText('CHARA');
  await expect(report.getByText(t('cards.fault.book-null'))).toBeAttached();
  await report.getByRole('link', { name: 'Flat' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Flat');
  const { characters } = await dump(page);
  expect(characters).toMatchObject([{ card: { name: 'Flat', alternate_greetings: ['Only one.'] } }]);
});

test('bad files are refused one by one, and nothing is changed', async ({ page, visitor }) => {
  test.slow();
  const { t } = visitor;
  const { character, picture } = ownWithPicture();
  await arriveWith(visitor, { characters: [character], pictures: [picture] });
  await visitor.goTo('/library');
  const before = await dump(page);
  for (const { file, code } of badFiles()) {
    await test.step(`${file.name}: ${code}`, async () => {
      const words = await importThere(visitor, [file], true);
      const [start = ''] = t(`cards.fault.${code}` as MessageId, {
        place: '\u0000', at: '\u0000', size: '\u0000', left: '\u0000', limit: '\u0000', found: '\u0000',
      }).split('\u0000'); // prettier-ignore
      expect(words).toContain(start.trim());
    });
  }
  expect(await dump(page)).toEqual(before);

  await test.step('together with a good one, only that one comes in', async () => {
    const bad = badFiles().map(({ file }) => file);
    await chooseFiles(page, visitor.button('library.import'), [
      ...bad.slice(0, 4),
      asFile('good.png', pngCard({ ccv3: cardV3({ name: 'Good' }) })),
      ...bad.slice(4),
    ]);
    await expect(importReport(visitor)).toContainText(
      t('library.importSummary', { added: 1, known: 0, refused: bad.length, cancelled: 0 }),
    );
    const { characters, ...rest } = await dump(page);
    expect(characters).toHaveLength(2);
    expect(rest).toMatchObject({ sessions: before.sessions, cardFiles: before.cardFiles });
  });
});

test('a picture that could hold code is no portrait', async ({ page, visitor }) => {
  const { t } = visitor;
  await visitor.goTo('/library');
  const words = await importThere(visitor, [asFile('drawn.charx', charxWithSvg())]);
  expect(words).toContain(t('cards.fault.asset-missing', { place: 'embeded://icon.png' }));
  const { characters, pictures } = await dump(page);
  expect(characters).toHaveLength(1);
  expect(pictures).toEqual([]);
  await visitor.goTo(`/characters/${characters[0]?.id}`);
  const svg = asFile(
    'me.png',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>window.ran = 8</script></svg>',
  );
  await chooseFiles(page, visitor.button('own.pictureChoose'), svg);
  await expect(page.getByText(t('cards.picture.svg'))).toBeVisible();
  const cut = asFile('cut.png', RED.subarray(0, 60));
  await chooseFiles(page, visitor.button('own.pictureChoose'), cut);
  await expect(page.getByText(t('cards.picture.broken'))).toBeVisible();
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

/** A hundred cards of half a megabyte each, on the disk; their paths. */
async function hundredCards(folder: string): Promise<readonly string[]> {
  const picture = noisyPicture(410);
  await mkdir(folder, { recursive: true });
  const writing = Array.from({ length: 100 }, async (_, index) => {
    const path = join(folder, `${index}.png`);
    await writeFile(path, pngCard({ chara: cardV2({ name: `Card ${index}` }) }, picture));
    return path;
  });
  return Promise.all(writing);
}

test('a hundred cards: how far it is, and an end to it', async ({ page, visitor }, testInfo) => {
  test.slow();
  const { t } = visitor;
  const hundred = await hundredCards(testInfo.outputPath('cards'));
  await visitor.goTo('/library');
  await chooseFiles(page, visitor.button('library.import'), hundred);
  const progress = page.getByRole('progressbar');
  await expect(progress).toHaveAttribute('aria-valuemax', '100');
  await expect.poll(() => progress.getAttribute('aria-valuenow').then(Number)).toBeGreaterThan(3);
  // One may look elsewhere meanwhile.
  await visitor.link('nav.settings').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('nav.settings'));
  await visitor.link('nav.library').first().click();
  await visitor.button('common.cancel').click();
  const report = importReport(visitor);
  await expect(report).toBeVisible({ timeout: 30_000 });
  const words = await report.innerText();
  const { characters, pictures } = await dump(page);
  expect(characters.length).toBeGreaterThan(3);
  expect(characters.length).toBeLessThan(100);
  expect(words).toContain(
    t('library.importSummary', {
      added: characters.length,
      known: 0,
      refused: 0,
      cancelled: 100 - characters.length,
    }),
  );
  // What came in is whole, and it is the first of them.
  expect(pictures.map(({ characterId }) => characterId).sort()).toEqual(
    characters.map(({ id }) => id).sort(),
  );
  expect(new Set(characters.map(({ card }) => card.name))).toEqual(
    new Set(Array.from({ length: characters.length }, (_, index) => `Card ${index}`)),
  );
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('tab', { name: new RegExp(`^${t('library.characters')}`) }).click();
  await expect(page.getByText(t('library.countCharacters', { count: characters.length }))).toBeVisible();

  await test.step('begun again, only what is missing comes in', async () => {
    const [known, more] = [characters.length, Math.min(characters.length + 3, 100)];
    await chooseFiles(page, visitor.button('library.import'), hundred.slice(known - 3, more));
    await expect(report).toContainText(
      t('library.importSummary', { added: more - known, known: 3, refused: 0, cancelled: 0 }),
    );
  });
});
