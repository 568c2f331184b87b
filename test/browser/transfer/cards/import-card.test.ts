import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/domain/random';
import {
  characterFiles,
  deleteCharacter,
  getCharacter,
  getPicture,
  listCharacters,
} from '../../../../src/services/storage';
import { database } from '../../../../src/services/storage/database';
import { builtInCard, exportCard, importCard } from '../../../../src/services/transfer';
import type { CardFormat } from '../../../../src/services/transfer';
import { readPng, writePng } from '../../../../src/services/transfer/cards/png';
import { SOME_TIME } from '../../../fixtures/builders';
import { mutate } from '../../../unit/transfer/cards/mutate';
import {
  aCard,
  aCharx,
  aPng,
  aPngCard,
  base64Of,
  bytesOf as asBytes,
  expectSentences,
  tEXt,
  v1,
  v2,
  v3,
} from '../../../unit/transfer/cards/support';
import { aPicture, bytesOf, seen } from '../../pictures/support';
import { freshDatabase, rowCounts, sure } from '../../storage/support';
import { aFile, dump, imported } from './support';

/** A PNG the browser drew, with a card in it. */
async function aRealCard(
  card: unknown = v3(),
  keyword = 'ccv3',
  width = 320,
): Promise<Uint8Array<ArrayBuffer>> {
  const { chunks } = readPng(await bytesOf(await aPicture('image/png', width, 480)));
  return writePng([...chunks.slice(0, -1), tEXt(keyword, base64Of(card)), ...chunks.slice(-1)]);
}

describe('a card that is imported', () => {
  it('from a PNG is a character with its picture', async () => {
    freshDatabase();
    const outcome = await imported(await aRealCard(v3({}, { avatar: 'none' })));
    expect(outcome).toMatchObject({ name: 'Aoi', unchanged: false, repaired: [] });
    const character = sure(await getCharacter(outcome.characterId));
    expect(character).toMatchObject({ card: aCard(), envelope: { avatar: 'none' } });
    const picture = sure(await getPicture(outcome.characterId));
    expect(await bytesOf(picture.image)).toEqual(await bytesOf(await aPicture('image/png', 320, 480)));
    expect(await seen(picture.thumbnail)).toMatchObject({ width: 256, height: 384 });
    expect(picture).toMatchObject({ width: 320, height: 480 });
  });

  it('from JSON is a character without one', async () => {
    freshDatabase();
    const { characterId } = await imported(JSON.stringify(v1()), 'aoi.json');
    expect(await getPicture(characterId)).toBeNull();
    expect(await getCharacter(characterId)).toMatchObject({ card: { name: 'Aoi' } });
  });

  it('from a CHARX has its files, and goes out again with them', async () => {
    freshDatabase();
    const path = 'assets/icon/images/main.png';
    const icon = await bytesOf(await aPicture('image/png', 64, 64));
    const assets = [{ type: 'icon', uri: `embeded://${path}`, name: 'main', ext: 'png' }];
    const files = { [path]: icon, 'assets/other/sea.mp3': asBytes('waves') };
    const first = await imported(aCharx(v3({ assets }), files), 'aoi.charx');
    const character = sure(await getCharacter(first.characterId));
    const kept = await characterFiles(first.characterId);
    expect(kept.map((file) => file.path)).toEqual([path, 'assets/other/sea.mp3']);
    const picture = sure(await getPicture(first.characterId)).image;
    const { blob } = await exportCard({ ...character, picture, files: kept }, 'charx');
    freshDatabase();
    const second = await imported(blob, 'aoi.charx');
    expect(sure(await getCharacter(second.characterId)).card).toEqual(character.card);
    const again = await characterFiles(second.characterId);
    expect(await Promise.all(again.map(async (file) => [file.path, await bytesOf(file.content)]))).toEqual(
      Object.entries(files),
    );
    expect(await bytesOf(sure(await getPicture(second.characterId)).image)).toEqual(icon);
  });

  it.each<CardFormat>(['png-v3', 'png-v2', 'json-v3', 'json-v2', 'charx'])(
    'goes out as %s and, read again, is the one that is here',
    async (format) => {
      freshDatabase();
      const { characterId } = await imported(await aRealCard(v3({}, { chat: 'x' })));
      const { card, envelope } = sure(await getCharacter(characterId));
      const picture = sure(await getPicture(characterId)).image;
      const { blob, fileName } = await exportCard(
        { card, ...(envelope && { envelope }), picture, files: [] },
        format,
      );
      const before = await dump();
      expect(await imported(blob, fileName)).toMatchObject({ characterId, unchanged: true, repaired: [] });
      expect(await dump()).toBe(before);
    },
  );

  it('that differs in one word is another character', async () => {
    freshDatabase();
    await imported(aPngCard());
    expect((await imported(aPngCard(v3({ scenario: 'A harbour.' })))).unchanged).toBe(false);
    expect((await imported(aPngCard(v3({}, { chat: 'x' })))).unchanged).toBe(false);
    expect(await listCharacters()).toHaveLength(3);
  });

  it('is added again when the one that was here is deleted', async () => {
    freshDatabase();
    const first = await imported(aPngCard());
    await deleteCharacter(first.characterId, SOME_TIME);
    const second = await imported(aPngCard());
    expect(second.unchanged).toBe(false);
    expect(second.characterId).not.toBe(first.characterId);
  });

  it('whose picture cannot be shown comes without it and says so', async () => {
    freshDatabase();
    const { chunks } = readPng(aPngCard());
    const outcome = await imported(writePng(chunks.filter(({ type }) => type !== 'IDAT')));
    expect(outcome.repaired).toEqual([{ code: 'picture-left-out', place: '', values: { reason: 'broken' } }]);
    expect(await getPicture(outcome.characterId)).toBeNull();
    const huge = readPng(aPng([tEXt('chara', base64Of(v2({ name: 'Huge' })))], 30_000, 30_000));
    expect((await imported(writePng(huge.chunks))).repaired).toEqual([
      { code: 'picture-left-out', place: '', values: { reason: 'pixels' } },
    ]);
  });

  it('of any built-in character is one of one’s own', async () => {
    freshDatabase();
    const card = await builtInCard('rem', 'ja');
    const { blob, fileName } = await exportCard({ card, picture: null, files: [] }, 'png-v3');
    expect(fileName).toBe('レム.png');
    const { characterId } = await imported(blob, fileName);
    expect(sure(await getCharacter(characterId)).card).toEqual(card);
    expect(await getPicture(characterId)).toMatchObject({ width: 512, height: 768 });
  });

  it('with a picture of another kind goes out as a PNG that shows the same', async () => {
    freshDatabase();
    const picture = await aPicture('image/webp', 100, 100);
    const { blob } = await exportCard({ card: aCard(), picture, files: [] }, 'png-v3');
    const { characterId } = await imported(blob);
    const { image } = sure(await getPicture(characterId));
    expect(image.type).toBe('image/png');
    expect((await seen(image)).colour.map((value) => value >> 4)).toEqual(
      (await seen(picture)).colour.map((value) => value >> 4),
    );
  });
});

describe('an import that fails leaves everything as it was', () => {
  it.each<[string, BlobPart, string]>([
    ['a PNG without a card', aPng(), 'png-no-card'],
    ['a PNG that is cut', aPngCard().slice(0, -20), 'png-length'],
    ['a path that climbs', aCharx(v3(), { '../a': asBytes('x') }), 'zip-path'],
    ['no card at all', 'hello', 'not-json'],
  ])('%s', async (_what, content, code) => {
    freshDatabase();
    await imported(aPngCard());
    const before = await dump();
    expect(await importCard(aFile(content))).toMatchObject({ ok: false, faults: [{ code }] });
    expect(await dump()).toBe(before);
  });

  it('a disk that is full, in the middle of the write', async () => {
    freshDatabase();
    await imported(aPngCard(v3({ name: 'Hina' })));
    const before = await dump();
    const fail = (): never => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    database().pictures.hook('creating', fail);
    expect(await importCard(aFile(await aRealCard()))).toMatchObject({
      ok: false,
      faults: [{ code: 'storage-full' }],
    });
    database().pictures.hook('creating').unsubscribe(fail);
    expect(await dump()).toBe(before);
    expect(await imported(await aRealCard())).toMatchObject({ unchanged: false });
  });

  it('a database that is gone', async () => {
    freshDatabase();
    database().close({ disableAutoOpen: true });
    expect(await importCard(aFile(aPngCard()))).toMatchObject({ ok: false, faults: [{ code: 'storage' }] });
  });
});

it('hundreds of changed files: the database is as it was, or holds one sound character more', async () => {
  freshDatabase();
  await imported(aPngCard(v3({ name: 'Hina' })));
  const random = createRandom(7);
  const inside = await aRealCard(v2(), 'chara', 8);
  const seeds = [inside, aCharx(v3(), { 'a.txt': asBytes('a') }), asBytes(v2()), asBytes(v1())];
  let before = await dump();
  let rows = await rowCounts();
  for (let run = 0; run < 400; run++) {
    const outcome = await importCard(aFile(mutate(sure(seeds[run % seeds.length]), random), 'card'));
    expectSentences(outcome.ok ? outcome.repaired : outcome.faults);
    const after = await dump();
    if (outcome.ok && !outcome.unchanged) {
      expect((await rowCounts())['characters']).toBe(sure(rows['characters']) + 1);
      expect(await getCharacter(outcome.characterId)).not.toBeNull();
      rows = await rowCounts();
    } else expect(after).toBe(before);
    before = after;
  }
  expect(rows['characters']).toBeGreaterThan(10);
}, 120_000);
