import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { joined, viewOf } from '../../../../src/services/transfer/cards/bytes';
import type { Bytes } from '../../../../src/services/transfer/cards/bytes';
import { writeCharx } from '../../../../src/services/transfer/cards/charx';
import { isSafePath } from '../../../../src/services/transfer/cards/zip';
import { JPEG, accepted, aCard, aCharx, aPng, bytesOf, contentOf, refused, v3 } from './support';

const ICON = 'assets/icon/images/main.png';
const withIcon = { assets: [{ type: 'icon', uri: `embeded://${ICON}`, name: 'main', ext: 'png' }] };

async function contents(files: readonly { path: string; content: Blob }[]): Promise<Record<string, Bytes>> {
  const all = files.map(
    async ({ path, content }) => [path, new Uint8Array(await content.arrayBuffer())] as const,
  );
  return Object.fromEntries(await Promise.all(all));
}

const END = 0x06054b50;

/** The archive with a value written over its end record, or its first directory entry, in `size` bytes. */
function forged(zip: Bytes, where: 'end' | 'entry', at: number, value: number, size: 2 | 4): Bytes {
  const copy = zip.slice();
  const view = viewOf(copy);
  let end = copy.length - 22;
  while (view.getUint32(end, true) !== END) end -= 1;
  const start = where === 'end' ? end : view.getUint32(end + 16, true);
  if (size === 2) view.setUint16(start + at, value, true);
  else view.setUint32(start + at, value, true);
  return copy;
}

describe('a CHARX', () => {
  test.each([0, 6] as const)(
    'is read with its files (level %i), the main icon as the picture',
    async (level) => {
      const png = aPng();
      const files = { [ICON]: png, 'assets/other/音.mp3': bytesOf('mp3'), 'module.risum': bytesOf('x') };
      const reading = await accepted(aCharx(v3(withIcon), files, level));
      expect(reading.card).toEqual(aCard(withIcon));
      expect(reading.notes).toEqual([]);
      expect(await contents(reading.files)).toEqual(files);
      expect(reading.files.map(({ content }) => content.type)).toEqual([
        'image/png',
        'application/octet-stream',
        'application/octet-stream',
      ]);
      expect(await contentOf(reading.picture)).toEqual(png);
    },
  );

  test('is read with a JPEG before it, whose picture stands in for an icon', async () => {
    const reading = await accepted(joined([JPEG, aCharx(v3())]));
    expect(reading.card).toEqual(aCard());
    expect(reading.notes).toEqual(['jpeg-charx']);
    expect(await contentOf(reading.picture)).toEqual(JPEG);
  });

  test('is read with a JPEG before it and offsets that count it', async () => {
    const zip = aCharx(v3());
    const whole = joined([JPEG, zip]);
    const view = viewOf(whole);
    const end = whole.length - 22;
    const start = view.getUint32(end + 16, true) + JPEG.length;
    view.setUint32(end + 16, start, true);
    view.setUint32(start + 42, view.getUint32(start + 42, true) + JPEG.length, true);
    const reading = await accepted(whole);
    expect(reading.card).toEqual(aCard());
  });

  test('has folders, which are passed over', async () => {
    const zip = zipSync({
      'card.json': bytesOf(v3()),
      'assets/': new Uint8Array(),
      'assets/a.txt': bytesOf('a'),
    });
    expect((await accepted(Uint8Array.from(zip))).files.map(({ path }) => path)).toEqual(['assets/a.txt']);
  });

  test.each([
    ['embedded://', `embedded://${ICON}`],
    ['percent signs', `embeded://assets/icon/images/m%61in.png`],
  ])('names its icon with %s', async (_what, uri) => {
    const { picture } = await accepted(
      aCharx(v3({ assets: [{ type: 'icon', uri, name: 'main', ext: 'png' }] }), { [ICON]: aPng() }),
    );
    expect(picture).not.toBeNull();
  });

  test.each([
    ['a file that is not there', 'embeded://nowhere.png', 'asset-missing embeded://nowhere.png'],
    ['a file that is no picture', 'embeded://card.txt', 'asset-missing embeded://card.txt'],
    ['a picture on the web', 'https://cards.example/a.png', 'asset-remote https://cards.example/a.png'],
  ])('names as its icon %s', async (_what, uri, note) => {
    const { picture, notes } = await accepted(
      aCharx(v3({ assets: [{ type: 'icon', uri, name: 'main', ext: 'png' }] }), {
        'card.txt': bytesOf('<svg onload="x"/>'),
      }),
    );
    expect(picture).toBeNull();
    expect(notes).toEqual([note]);
  });

  test('has the icon called main, whatever comes first', async () => {
    const icon = (name: string) => ({ type: 'icon', uri: `embeded://${name}.png`, name, ext: 'png' });
    const main = aPng([], 5, 5);
    const { picture } = await accepted(
      aCharx(v3({ assets: [icon('side'), icon('main')] }), { 'side.png': aPng(), 'main.png': main }),
    );
    expect(await contentOf(picture)).toEqual(main);
  });

  test('written is read by another reader', async () => {
    const zip = await writeCharx(JSON.stringify(v3()), [{ path: ICON, bytes: aPng() }]);
    const theirs = unzipSync(zip);
    expect(Object.keys(theirs)).toEqual(['card.json', ICON]);
    expect(JSON.parse(new TextDecoder().decode(theirs['card.json']))).toEqual(v3());
    expect(theirs[ICON]).toEqual(aPng());
  });
});

test('a JSON card has its icon in itself', async () => {
  const uri = `data:image/png;base64,${btoa(String.fromCharCode(...aPng()))}`;
  const { picture } = await accepted(
    JSON.stringify(v3({ assets: [{ type: 'icon', uri, name: 'main', ext: 'png' }] })),
  );
  expect(await contentOf(picture)).toEqual(aPng());
  const script = v3({
    assets: [{ type: 'icon', uri: `data:text/html;base64,${btoa('<script>')}`, name: 'main', ext: '' }],
  });
  expect((await accepted(JSON.stringify(script))).picture).toBeNull();
});

describe('an archive is refused', () => {
  const zip = aCharx(v3(), { 'a.txt': bytesOf('a'.repeat(5000)) });
  const stored = aCharx(v3(), {}, 0);
  const MIB = 1024 * 1024;

  test.each<[string, Bytes, string]>([
    ['cut off', zip.slice(0, -5), 'zip-broken'],
    ['cut at its beginning', joined([zip.slice(0, 4), zip.slice(40)]), 'zip-broken'],
    ['without a card', aCharx(v3()).slice(0, 0).length === 0 ? (zipSync({ 'b.json': bytesOf('{}') }) as Bytes) : zip, 'zip-no-card'],
    ['that is empty', zipSync({}) as Bytes, 'zip-no-card'],
    ['with a card below its root', zipSync({ 'a/card.json': bytesOf(v3()) }) as Bytes, 'zip-no-card'],
    ['that is encrypted', forged(zip, 'entry', 8, 1, 2), 'zip-encrypted card.json'],
    ['of another method', forged(zip, 'entry', 10, 12, 2), 'zip-kind card.json 12'],
    ['of zip64', forged(zip, 'end', 16, 0xffff_ffff, 4), 'zip-kind zip64'],
    ['with a wrong CRC', forged(zip, 'entry', 16, 1, 4), 'zip-crc card.json'],
    ['that claims less than there is', forged(zip, 'entry', 24, 10, 4), 'zip-size card.json'],
    ['that claims more than there is', forged(zip, 'entry', 24, 5000, 4), 'zip-size card.json'],
    ['stored, that claims less than there is', forged(stored, 'entry', 24, 10, 4), 'zip-size card.json'],
    ['that claims a card of 17 MB', forged(zip, 'entry', 24, 17 * MIB, 4), 'bomb card.json 16'],
    ['that claims an entry of 1 GB', forged(zip, 'entry', 24, 1024 * MIB, 4), 'bomb card.json 64'],
    ['that claims more entries than it has', forged(forged(zip, 'end', 8, 3, 2), 'end', 10, 3, 2), 'zip-broken'],
    ['whose entry begins nowhere', forged(zip, 'entry', 42, 0x7fff_ffff, 4), 'zip-broken card.json'],
    ['whose entry ends nowhere', forged(zip, 'entry', 20, 0x7fff_ffff, 4), 'zip-broken card.json'],
    ['of too many entries', forged(forged(zip, 'end', 8, 6000, 2), 'end', 10, 6000, 2), 'too-many-parts 5000'],
    ['that climbs', aCharx(v3(), { '../../a.txt': bytesOf('x') }), 'zip-path ../../a.txt'],
    ['that starts at the root', aCharx(v3(), { '/etc/passwd': bytesOf('x') }), 'zip-path /etc/passwd'],
    ['of backslashes', aCharx(v3(), { '..\\a.txt': bytesOf('x') }), 'zip-path ..\\a.txt'],
    ['of a drive', aCharx(v3(), { 'C:a.txt': bytesOf('x') }), 'zip-path C:a.txt'],
    ['whose folder climbs', aCharx(v3(), { 'a/../../b/': new Uint8Array() }), 'zip-path a/../../b/'],
    ['whose card nests without end', aCharx('['.repeat(100_000)), 'too-deep 64'],
    ['whose card is none', aCharx({ a: 1 }), 'not-a-card {…}'],
  ])('%s', async (_what, bytes, expected) => {
    expect((await refused(bytes))[0]).toBe(expected);
  }); // prettier-ignore

  test('with one path twice', async () => {
    const twice = zipSync({ 'card.json': bytesOf(v3()), 'cord.json': bytesOf('{}') }, { level: 0 });
    const text = Buffer.from(twice).toString('latin1').replaceAll('cord.json', 'card.json');
    expect(await refused(Uint8Array.from(Buffer.from(text, 'latin1')))).toEqual(['zip-twice card.json']);
  });

  test('of entries that are a bomb together', async () => {
    const small = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.bin`, bytesOf('x')]));
    const bomb = aCharx(v3(), small);
    const view = viewOf(bomb);
    const mark = 0x02014b50;
    for (let at = 0; at + 46 < bomb.length; at++) {
      if (view.getUint32(at, true) === mark && bomb[at + 46] !== 'c'.charCodeAt(0)) {
        view.setUint32(at + 24, 50 * MIB, true);
      }
    }
    expect(await refused(bomb)).toEqual(['bomb-total 256']);
  });

  test('that holds far more than it claims, before that is unpacked', async () => {
    const bomb = forged(zipSync({ 'card.json': new Uint8Array(20 * MIB) }) as Bytes, 'entry', 24, 100, 4);
    expect(await refused(bomb)).toEqual(['zip-size card.json']);
  });
});

test.each([
  ['a.png', true],
  ['assets/icon/main.png', true],
  ['assets/..a/b...c', true],
  ['音/声.mp3', true],
  ['', false],
  ['.', false],
  ['a/../b', false],
  ['a//b', false],
  ['./a', false],
  ['/a', false],
  ['a\\b', false],
  ['c:\\a', false],
  ['C:', false],
  ['a\0b', false],
  ['a\nb', false],
  ['__proto__', false],
  ['a/__proto__/b', false],
  ['a'.repeat(501), false],
])('the path %j is safe: %s', (path, safe) => {
  expect(isSafePath(path)).toBe(safe);
});
