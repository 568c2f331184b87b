import fc from 'fast-check';
import chunkText from 'png-chunk-text';
import encodeChunks from 'png-chunks-encode';
import extractChunks from 'png-chunks-extract';
import { describe, expect, test } from 'vitest';
import { readCard } from '../../../../src/services/transfer';
import type { ReadCard } from '../../../../src/services/transfer';
import { exportCard } from '../../../../src/services/transfer/cards/export-card';
import { Repairs } from '../../../../src/services/transfer/cards/refusal';
import { normaliseCard } from '../../../../src/services/transfer/cards/normalise';
import { writeCard } from '../../../../src/services/transfer/cards/write';
import { card, envelope, json } from './arbitrary';
import { aCard, aPng, bytesOf } from './support';

const PICTURE = new Blob([aPng()], { type: 'image/png' });

async function read(blob: Blob) {
  const reading = await readCard(blob, 'file');
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading;
}

async function bytes(blob: Blob | null): Promise<number[]> {
  return blob ? [...new Uint8Array(await blob.arrayBuffer())] : [];
}

async function filesOf({ files }: Pick<ReadCard, 'files'>): Promise<[string, number[]][]> {
  return Promise.all(
    files.map(async ({ path, content }): Promise<[string, number[]]> => [path, await bytes(content)]),
  );
}

const made: fc.Arbitrary<ReadCard> = fc
  .record({ card, envelope }, { noNullPrototype: true })
  .map(({ card: data, envelope: beside }) => ({
    card: data,
    ...(beside && { envelope: beside }),
    picture: PICTURE,
    files: [],
  }));

describe.each(['json-v2', 'json-v3', 'png-v2', 'png-v3'] as const)('as %s', (format) => {
  test('a card comes back as it was, with nothing to repair', async () => {
    await fc.assert(
      fc.asyncProperty(made, async (one) => {
        const {
          card: back,
          envelope: beside,
          picture,
          repaired,
        } = await read((await exportCard(one, format)).blob);
        expect(back).toEqual(one.card);
        expect(beside).toEqual(one.envelope);
        expect(repaired.filter(({ code }) => !code.startsWith('asset-'))).toEqual([]);
        if (format.startsWith('png')) expect(await bytes(picture)).toEqual(await bytes(PICTURE));
      }),
    );
  });
});

test('as CHARX a card comes back with its files and picture, and the second time to the byte', async () => {
  const file = fc.record(
    { path: fc.stringMatching(/^[a-z]{1,8}\/[a-z]{1,8}\.bin$/), content: fc.uint8Array({ maxLength: 50 }) },
    { noNullPrototype: true },
  );
  const files = fc
    .uniqueArray(file, { selector: ({ path }) => path, maxLength: 3 })
    .map((all) => all.map(({ path, content }) => ({ path, content: new Blob([Uint8Array.from(content)]) })));
  await fc.assert(
    fc.asyncProperty(made, files, async (one, extra) => {
      const first = await read((await exportCard({ ...one, files: extra }, 'charx')).blob);
      const { assets: _was, ...before } = one.card;
      const { assets, ...after } = first.card;
      expect(after).toEqual(before);
      expect(first.envelope).toEqual(one.envelope);
      expect(
        assets?.some(({ type, uri }) => type === 'icon' && uri.startsWith('embeded://assets/icon')),
      ).toBe(true);
      expect(await bytes(first.picture)).toEqual(await bytes(PICTURE));
      const icon = ['assets/icon/images/main.png', await bytes(PICTURE)];
      expect(await filesOf(first)).toEqual([...(await filesOf({ files: extra })), icon]);
      const second = await read((await exportCard(first, 'charx')).blob);
      expect(second.card).toEqual(first.card);
      expect(await filesOf(second)).toEqual(await filesOf(first));
    }),
  );
});

describe('with another program in between', () => {
  test('a PNG of ours read and written by it is the same card', async () => {
    await fc.assert(
      fc.asyncProperty(made, async (one) => {
        const ours = new Uint8Array(await (await exportCard(one, 'png-v3')).blob.arrayBuffer());
        const texts = extractChunks(ours)
          .filter(({ name }) => name === 'tEXt')
          .map(({ data }) => chunkText.decode(data));
        const chunks = extractChunks(aPng());
        for (const { keyword, text } of texts) chunks.splice(-1, 0, chunkText.encode(keyword, text));
        const { card: back } = await read(new Blob([Uint8Array.from(encodeChunks(chunks))]));
        expect(back).toEqual(one.card);
        const v2 = JSON.parse(Buffer.from(texts[1]?.text ?? '', 'base64').toString('utf8')) as {
          spec: string;
        };
        expect(texts.map(({ keyword }) => keyword)).toEqual(['ccv3', 'chara']);
        expect(v2.spec).toBe('chara_card_v2');
      }),
      { numRuns: 40 },
    );
  });
});

describe('whatever JSON claims to be a card', () => {
  const odd = fc.oneof(json, fc.constantFrom(null, 7, '', [], {}, [null], 'a, b', -1, true));
  const names = Object.keys({
    ...aCard(),
    character_book: 0,
    assets: 0,
    nickname: 0,
    source: 0,
    creation_date: 0,
    creator_notes_multilingual: 0,
  });
  const data = fc.dictionary(fc.constantFrom(...names), odd, { noNullPrototype: true });
  const file = fc.oneof(
    fc.record({ spec: fc.constantFrom('chara_card_v2', 'chara_card_v3'), data }, { noNullPrototype: true }),
    fc.tuple(data, data).map(([beside, inside]) => ({ ...beside, spec: 'chara_card_v3', data: inside })),
    data.map((fields) => ({ ...fields, first_mes: 'Hi.' })),
  );

  test('is a card after one reading, and the same card after two', () => {
    fc.assert(
      fc.property(file, (value) => {
        const first = normaliseCard(value, 'file.json', new Repairs());
        const repairs = new Repairs();
        const second = normaliseCard(
          JSON.parse(JSON.stringify(writeCard(first.card, first.envelope, 3))),
          'file.json',
          repairs,
        );
        expect(second).toEqual(first);
        expect(repairs.list()).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what an export is', () => {
  test('an icon that was changed stands where the old one stood', async () => {
    const path = 'assets/icon/images/me.png';
    const assets = [{ type: 'icon', uri: `embeded://${path}`, name: 'main', ext: 'png', 'x-a': 1 }];
    const old = new Blob([bytesOf('old')]);
    const one = { card: aCard({ assets }), picture: PICTURE, files: [{ path, content: old }] };
    const back = await read((await exportCard(one, 'charx')).blob);
    expect(back.card).toEqual(one.card);
    expect(await filesOf(back)).toEqual([[path, await bytes(PICTURE)]]);
  });

  test('files of a PNG come back from a PNG, and get addresses of their own in a CHARX', async () => {
    const assets = [{ type: 'emotion', uri: '__asset:1', name: 'joy', ext: 'webp' }];
    const one = { card: aCard({ assets }), picture: PICTURE, files: [{ path: '1', content: PICTURE }] };
    const png = await read((await exportCard(one, 'png-v3')).blob);
    expect(png.card).toEqual(one.card);
    expect(await filesOf(png)).toEqual([['1', await bytes(PICTURE)]]);
    const charx = await read((await exportCard(one, 'charx')).blob);
    const moved = 'assets/emotion/other/1.webp';
    expect(charx.card.assets?.map(({ uri }) => uri)).toContain(`embeded://${moved}`);
    expect((await filesOf(charx))[0]).toEqual([moved, await bytes(PICTURE)]);
  });

  test('without a picture a CHARX holds the card alone', async () => {
    const { blob, fileName } = await exportCard({ card: aCard(), picture: null, files: [] }, 'charx');
    expect(fileName).toBe('Aoi.charx');
    const back = await read(blob);
    expect(back).toMatchObject({ card: aCard(), picture: null, files: [], repaired: [] });
  });
});
