import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../../../src/services/transfer/cards/base64';
import { ascii } from '../../../../src/services/transfer/cards/bytes';

const bytes = fc.uint8Array({ maxLength: 200 }).map((each) => Uint8Array.from(each));

test('is written as everybody writes it', () => {
  fc.assert(
    fc.property(bytes, (each) => {
      expect(Buffer.from(encodeBase64(each)).toString('latin1')).toBe(Buffer.from(each).toString('base64'));
    }),
  );
});

test('is read back, with its padding, without it, for addresses and broken into lines', () => {
  const forms = [
    (text: string) => text,
    (text: string) => text.replace(/=+$/, ''),
    (text: string) => text.replaceAll('+', '-').replaceAll('/', '_'),
    (text: string) => text.replace(/.{5}/g, '$&\r\n '),
  ];
  fc.assert(
    fc.property(bytes, fc.constantFrom(...forms), (each, form) => {
      const decoded = decodeBase64(ascii(form(Buffer.from(each).toString('base64'))));
      expect(decoded).toMatchObject({ ok: true, bytes: each });
    }),
  );
});

test.each([
  ['ab*d', 2, false],
  ['*', 0, false],
  ['YQ==x', 4, false],
  ['YQ=', 2, false],
  ['YWI==', 3, false],
  ['abcde', 5, true],
  ['a', 1, true],
])('%j is wrong at %i', (text, at, cut) => {
  expect(decodeBase64(ascii(text))).toEqual({ ok: false, at, cut });
});
