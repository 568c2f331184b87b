import fc from 'fast-check';
import chunkText from 'png-chunk-text';
import encodeChunks from 'png-chunks-encode';
import extractChunks from 'png-chunks-extract';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../../../src/services/transfer/cards/bytes';
import { joined } from '../../../../src/services/transfer/cards/bytes';
import { readPng, writePng } from '../../../../src/services/transfer/cards/png';
import type { PngChunk } from '../../../../src/services/transfer/cards/png';
import { writePngCard } from '../../../../src/services/transfer/cards/png-card';
import {
  accepted,
  aCard,
  aPng,
  aPngCard,
  base64Of,
  bytesOf,
  contentOf,
  iTXt,
  refused,
  tEXt,
  v2,
  v3,
  withChunk,
  zTXt,
} from './support';

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
const type = fc
  .array(letters, { minLength: 4, maxLength: 4 })
  .map((four) => four.join(''))
  .filter((name) => name !== 'IHDR' && name !== 'IEND');
const data = fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from(bytes));
const chunks = fc.array(fc.record({ type, data }), { maxLength: 12 });

function sound(extra: readonly PngChunk[]): PngChunk[] {
  const [header, image, end] = readPng(aPng()).chunks;
  if (!header || !image || !end) throw new Error('The builder is broken.');
  return [header, image, ...extra, end];
}

describe('the chunks of a PNG', () => {
  test('are written so that another reader finds the very same', () => {
    fc.assert(
      fc.property(chunks, (extra) => {
        const all = sound(extra);
        const theirs = extractChunks(writePng(all)).map(({ name, data: content }) => ({
          type: name,
          data: [...content],
        }));
        expect(theirs).toEqual(
          all.map(({ type: name, data: content }) => ({ type: name, data: [...content] })),
        );
      }),
    );
  });

  test('are read as another writer wrote them', () => {
    fc.assert(
      fc.property(chunks, (extra) => {
        const all = sound(extra);
        const theirs = encodeChunks(all.map(({ type: name, data: content }) => ({ name, data: content })));
        expect(readPng(Uint8Array.from(theirs))).toEqual({ chunks: all, trailing: 0 });
      }),
    );
  });
});

/** `png` with `bytes` put over it at `at`. */
function patched(png: Bytes, at: number, ...bytes: number[]): Bytes {
  const copy = png.slice();
  copy.set(bytes, at);
  return copy;
}

describe('a PNG is refused', () => {
  const png = aPngCard();
  const dataAt = png.length - 12 - (12 + 5 + base64Of(v3()).length);

  test.each<[string, Bytes, string]>([
    ['cut in its signature', png.slice(0, 5), 'not-text'],
    ['cut after its signature', png.slice(0, 8), 'png-cut 8'],
    ['cut in a frame', png.slice(0, 8 + 25 + 5), 'png-cut 33'],
    ['cut in a chunk', png.slice(0, 8 + 25 + 20), 'png-length IDAT 33'],
    ['cut before its end', png.slice(0, -12), `png-cut ${png.length - 12}`],
    ['cut in its end', png.slice(0, -3), `png-cut ${png.length - 12}`],
    ['with a wrong CRC', patched(png, dataAt + 20, 0x21), `png-crc tEXt ${dataAt}`],
    ['with a chunk that claims 200 MB', patched(png, 33, 0x0b, 0xeb, 0xc2, 0x00), 'png-length IDAT 33 200000000'],
    ['with a chunk that claims 4 GB', patched(png, 33, 0xff, 0xff, 0xff, 0xff), 'png-length IDAT 33 4294967295'],
    ['with a type of no letters', patched(png, 37, 0), 'png-broken 33'],
    ['without a header', writePng(readPng(png).chunks.slice(1)), 'png-start'],
    ['with a header of 12 bytes', withChunk(png, 'IHDR', (header) => header.slice(0, 12)), 'png-start'],
    ['of no width', withChunk(png, 'IHDR', (header) => patched(header, 0, 0, 0, 0, 0)), 'png-start'],
    ['with two headers', writePng([...readPng(png).chunks.slice(0, 1), ...readPng(png).chunks]), 'png-broken IHDR 33'],
    ['with an end that holds something', withChunk(png, 'IEND', () => Uint8Array.of(1)), 'png-broken IEND'],
    ['of too many chunks', aPng(Array.from({ length: 50_001 }, () => ({ type: 'teSt', data: new Uint8Array() }))), 'too-many-parts 50000'],
    ['without a card', aPng(), 'png-no-card'],
    ['with base64 that is none', aPng([tEXt('chara', bytesOf('abcd*efg'))]), 'base64-sign tEXt chara 5 "*"'],
    ['with base64 after its padding', aPng([tEXt('chara', bytesOf('YQ==YQ=='))]), 'base64-sign tEXt chara 5'],
    ['with base64 that is cut', aPng([tEXt('chara', bytesOf('abcde'))]), 'base64-cut tEXt chara'],
    ['with a text that is not UTF-8', aPng([tEXt('chara', bytesOf('eyJuYW1lIjoi//8ifQ=='))]), 'not-text'],
    ['with a text that is no JSON', aPng([tEXt('chara', base64Of('hello'))]), 'not-json 1 1 hello'],
    ['with JSON that is no card', aPng([tEXt('chara', base64Of({ a: 1 }))]), 'not-a-card {…}'],
    ['with JSON that is cut', aPng([tEXt('chara', base64Of('{"name": "A'))]), 'truncated'],
    ['with an empty card', aPng([tEXt('chara', new Uint8Array())]), 'empty'],
    ['with a zTXt of another method', aPng([{ type: 'zTXt', data: bytesOf('chara\0\u0001abc') }]), 'text-chunk zTXt'],
    ['with a zTXt that is no deflate', aPng([{ type: 'zTXt', data: bytesOf('chara\0\0abc') }]), 'deflate zTXt chara'],
    ['with an iTXt without its languages', aPng([{ type: 'iTXt', data: bytesOf('chara\0\0\0en') }]), 'text-chunk iTXt'],
  ])('%s', async (_what, bytes, expected) => {
    expect((await refused(bytes))[0]).toContain(expected);
  }); // prettier-ignore

  test('whose text is a bomb', async () => {
    const bomb = aPng([zTXt('ccv3', new Uint8Array(30 * 1024 * 1024))]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refused(bomb)).toEqual(['bomb zTXt ccv3 21']);
  });

  test('whose text nests without end', async () => {
    const deep = '['.repeat(300_000) + ']'.repeat(300_000);
    expect(await refused(aPng([tEXt('chara', base64Of(deep))]))).toEqual(['too-deep 64']);
  });
});

describe('a card in a PNG is found', () => {
  test.each<[string, PngChunk[], string[]]>([
    ['as V3', [tEXt('ccv3', base64Of(v3()))], []],
    ['in capitals', [tEXt('CCv3', base64Of(v3()))], ['keyword-case tEXt ccv3']],
    ['packed', [zTXt('ccv3', base64Of(v3()))], ['chunk-kind zTXt ccv3']],
    ['in iTXt', [iTXt('ccv3', base64Of(v3()))], ['chunk-kind iTXt ccv3']],
    ['packed in iTXt', [iTXt('ccv3', base64Of(v3()), true)], ['chunk-kind iTXt ccv3']],
    ['in both chunks, the better one second', [tEXt('chara', base64Of(v2({ name: 'Old' }))), tEXt('ccv3', base64Of(v3()))], []],
    ['in both chunks, the better one broken', [tEXt('ccv3', bytesOf('*')), tEXt('chara', base64Of(v3()))], ['other-chunk chara']],
    ['as plain JSON', [tEXt('ccv3', bytesOf(v3()))], ['not-base64 tEXt ccv3']],
    ['without padding', [tEXt('ccv3', bytesOf(btoa(`${JSON.stringify({ ...v3(), x: '' }).replaceAll(/[^\0-\u007f]/g, '')} `).replace(/=+$/, '')))], []],
    ['with line ends in base64', [tEXt('ccv3', bytesOf((new TextDecoder().decode(base64Of(v3()))).replace(/.{76}/g, '$&\r\n')))], []],
  ])('%s', async (_what, extra, notes) => {
    const reading = await accepted(aPng(extra));
    expect(reading.card.name).toBe('Aoi');
    expect(reading.notes.filter((note) => !note.startsWith('base64-padding'))).toEqual(notes);
  }); // prettier-ignore

  test('with bytes after its end, which go', async () => {
    const reading = await accepted(joined([aPngCard(), bytesOf('rest')]));
    expect(reading.repaired).toEqual([{ code: 'trailing-bytes', place: '', values: { count: 4 } }]);
  });

  test('in an APNG, whose frames stay', async () => {
    const frames = ['acTL', 'fcTL', 'fdAT'].map((name) => ({ type: name, data: Uint8Array.of(1, 2, 3) }));
    const { picture } = await accepted(aPng([...frames, tEXt('chara', base64Of(v2()))]));
    const kept = readPng(await contentOf(picture)).chunks;
    expect(kept.map(({ type: name }) => name)).toEqual(['IHDR', 'IDAT', 'acTL', 'fcTL', 'fdAT', 'IEND']);
  });

  test('with files in chunks of their own', async () => {
    const assets = [{ type: 'emotion', uri: '__asset:0', name: 'joy', ext: 'png' }];
    const picture = aPng();
    const reading = await accepted(
      aPng([
        tEXt('ccv3', base64Of(v3({ assets }))),
        tEXt(
          'chara-ext-asset_:0',
          new Uint8Array([...btoa(String.fromCharCode(...picture))].map((sign) => sign.charCodeAt(0))),
        ),
      ]),
    );
    expect(reading.files.map(({ path, content }) => [path, content.type])).toEqual([['0', 'image/png']]);
    expect(await contentOf(reading.files[0]?.content)).toEqual(picture);
  });

  test('and the picture comes without it, everything else in it to the byte', async () => {
    const other = tEXt('parameters', bytesOf('a lighthouse'));
    const all = [
      tEXt('Chara', base64Of(v2())),
      other,
      zTXt('ccv3', base64Of(v3())),
      tEXt('chara-ext-asset_:1', bytesOf('AAAA')),
    ];
    const { picture } = await accepted(aPng(all));
    expect(await contentOf(picture)).toEqual(aPng([other]));
    expect(picture?.type).toBe('image/png');
  });
});

describe('a card put into a PNG', () => {
  const chara = JSON.stringify(v2());
  const ccv3 = JSON.stringify(v3());

  test('is found by another reader, and what was there is gone', () => {
    const before = aPng([
      tEXt('CHARA', base64Of('old')),
      zTXt('ccv3', base64Of('old')),
      tEXt('title', bytesOf('Aoi')),
    ]);
    const theirs = extractChunks(writePngCard(before, { texts: { ccv3, chara }, assets: [] }));
    expect(theirs.map(({ name }) => name)).toEqual(['IHDR', 'IDAT', 'tEXt', 'tEXt', 'tEXt', 'IEND']);
    const texts = theirs.filter(({ name }) => name === 'tEXt').map((chunk) => chunkText.decode(chunk.data));
    expect(texts.map(({ keyword }) => keyword)).toEqual(['title', 'ccv3', 'chara']);
    expect(texts.slice(1).map(({ text }) => Buffer.from(text, 'base64').toString('utf8'))).toEqual([
      ccv3,
      chara,
    ]);
  });

  test('by another writer is read', async () => {
    const theirs = extractChunks(aPng());
    theirs.splice(-1, 0, chunkText.encode('chara', Buffer.from(chara).toString('base64')));
    const { card, notes } = await accepted(Uint8Array.from(encodeChunks(theirs)));
    expect(card).toEqual(aCard());
    expect(notes).toEqual([]);
  });
});
