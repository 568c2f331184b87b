import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARD_FORMATS } from '../../../../src/services/transfer';
import { cardFileName } from '../../../../src/services/transfer/cards/file-name';

test.each([
  ['Aoi', 'png-v3', 'Aoi.png'],
  ['Aoi', 'png-v2', 'Aoi.v2.png'],
  ['Aoi', 'json-v3', 'Aoi.json'],
  ['Aoi', 'json-v2', 'Aoi.v2.json'],
  ['Aoi', 'charx', 'Aoi.charx'],
  ['  蕾姆  (Re:Zero) ', 'png-v3', '蕾姆 (Re_Zero).png'],
  ['../../etc/passwd', 'charx', '_.._etc_passwd.charx'],
  ['C:\\x', 'png-v3', 'C__x.png'],
  ['a\u202egnp.exe', 'png-v3', 'agnp.exe.png'],
  ['a\u200b\u0000\nb', 'png-v3', 'a b.png'],
  ['NUL', 'png-v3', '_NUL.png'],
  ['con.txt', 'png-v3', '_con.txt.png'],
  ['Conan', 'png-v3', 'Conan.png'],
  ['...', 'png-v3', 'character.png'],
  ['', 'json-v3', 'character.json'],
  ['💙', 'png-v3', '💙.png'],
  ['end. . .', 'png-v3', 'end.png'],
] as const)('%j as %s is %j', (name, format, expected) => {
  expect(cardFileName(name, format)).toBe(expected);
});

test('a long name is cut between its signs', () => {
  expect(cardFileName('葵'.repeat(10_000), 'png-v3')).toBe(`${'葵'.repeat(60)}.png`);
  expect(cardFileName('👩‍🚀'.repeat(100), 'png-v3').length).toBeLessThan(255);
  expect(cardFileName('x'.repeat(1_000_000), 'charx')).toBe(`${'x'.repeat(60)}.charx`);
});

test('whatever the name, the file can be saved anywhere and read by an eye', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
      fc.constantFrom(...CARD_FORMATS),
      (name, format) => {
        const file = cardFileName(name, format);
        expect(file).not.toMatch(/[<>:"/\\|?*\p{C}]/u);
        expect(file).toMatch(/^[^\s.-].*\.(?:png|json|charx)$/u);
        expect(new TextEncoder().encode(file).length).toBeLessThan(255);
      },
    ),
  );
});
