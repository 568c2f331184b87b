import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectHeader } from '../../../src/services/pictures/decode';
import { isSvg, readHeader } from '../../../src/services/pictures/header';
import { aPng } from '../transfer/cards/support';

type Bytes = Uint8Array<ArrayBuffer>;

function bytes(...parts: (string | number[])[]): Bytes {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part)),
  );
}

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

const LOSSY = bytes(
  'RIFF',
  zeros(4),
  'WEBPVP8 ',
  zeros(4),
  [0x10, 0, 0, 0x9d, 0x01, 0x2a],
  [0x40, 0x01, 0xf0, 0x00],
);
const LOSSLESS = bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(4), [0x2f], [0x3f, 0xc1, 0x3b, 0x00], zeros(5));
const EXTENDED = bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(4), zeros(4), [0x3f, 1, 0], [0xef, 0, 0]);
const GIF = bytes('GIF89a', [0x40, 0x01, 0xf0, 0x00]);
const JPEG = bytes(
  [0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4],
  [0xff, 0xff, 0xc2, 0, 17, 8, 0x00, 0xf0, 0x01, 0x40, 3],
);
const AVIF = bytes(
  [0, 0, 0, 0x18],
  'ftypmif1',
  zeros(4),
  'mif1avif',
  'iii',
  [0, 0, 0, 0x14],
  'ispe',
  zeros(4),
  [0, 0, 1, 0x40, 0, 0, 0, 0xf0],
  'ispe',
  zeros(4),
  [0, 0, 0, 1, 0, 0, 0, 1],
);
const size = { width: 320, height: 240 };

test.each<[string, Bytes]>([
  ['image/png', aPng([], 320, 240)],
  ['image/jpeg', JPEG],
  ['image/webp', LOSSY],
  ['image/webp', LOSSLESS],
  ['image/webp', EXTENDED],
  ['image/gif', GIF],
  ['image/avif', AVIF],
])('the header of %s tells its size', (type, content) => {
  expect(readHeader(content)).toEqual({ type, size });
});

describe('what is not decoded', () => {
  test.each<[string, Bytes, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a text', bytes('hello'), 'unsupported'],
    ['HTML', bytes('<!doctype html><script>alert(1)</script>'), 'unsupported'],
    [
      'an SVG',
      bytes('<?xml version="1.0"?>\n<!-- x --><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'svg',
    ],
    ['an SVG with a prefix', bytes('  <s:svg xmlns:s="http://www.w3.org/2000/svg"/>'), 'svg'],
    ['a bitmap of Windows', bytes('BM', zeros(40)), 'unsupported'],
    ['30,000 × 30,000 pixels in a few bytes', aPng([], 30_000, 30_000), 'pixels'],
    ['one long line', aPng([], 20_000, 1), 'pixels'],
    ['10,000 × 10,000 pixels', aPng([], 10_000, 10_000), 'pixels'],
    ['a PNG cut in its header', aPng().slice(0, 20), 'broken'],
    ['a JPEG without a frame', JPEG.slice(0, 12), 'broken'],
    ['a picture of no height', bytes('GIF89a', [1, 0, 0, 0]), 'broken'],
  ])('%s', (_what, content, expected) => {
    expect(inspectHeader(content)).toBe(expected);
  });
});

test('a photograph of 48 megapixels is let through', () => {
  expect(inspectHeader(aPng([], 8064, 6048))).toMatchObject({ size: { width: 8064, height: 6048 } });
});

test('whatever the bytes, looking at them ends', () => {
  const starts = [aPng(), JPEG, LOSSY, LOSSLESS, EXTENDED, GIF, AVIF].map((each) => each.slice(0, 40));
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.nat(40),
      fc.uint8Array({ maxLength: 60 }),
      (start, kept, rest) => {
        const content = Uint8Array.from([...start.slice(0, kept), ...rest]);
        const header = readHeader(content);
        isSvg(content);
        if (header?.size) expect(Math.min(header.size.width, header.size.height)).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 1000 },
  );
});
