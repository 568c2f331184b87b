import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_CARD } from '../../../../src/domain/card';
import { cutTo, tameName } from '../../../../src/features/casting/display';
import { notesOf } from '../../../../src/features/casting/own-card';

describe('a name from outside', () => {
  test.each([
    ['Rem', 'Rem'],
    ['  two\n lines\t', 'two lines'],
    ['safe\u202egnp.exe', 'safe gnp.exe'],
    ['zero\u200bwidth', 'zero width'],
    ['\u2067\u2066\u200e', ''],
    ['<b>bold</b>', '<b>bold</b>'],
    ['👩‍🚀 Ada', '👩‍🚀 Ada'],
  ])('%j reads %j', (name, shown) => expect(tameName(name)).toBe(shown));

  test('is short, on one line and without marks that turn it round', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const shown = tameName(name);
        expect([...shown].length).toBeLessThanOrEqual(61);
        expect(shown).not.toMatch(/[\n\r\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });

  test('of megabytes is cut as quickly as a short one', () => {
    expect([...tameName('W'.repeat(5_000_000))]).toHaveLength(61);
  });
});

test('a cut leaves characters whole and says that it cut', () => {
  expect(cutTo('short', 10)).toBe('short');
  expect(cutTo('abcdef', 3)).toBe('abc…');
  expect(cutTo('😀😀😀😀', 3)).toBe('😀😀😀…');
  expect(cutTo('😀😀😀', 3)).toBe('😀😀😀');
});

test('the maker’s notes are in the language of the page where the card has them', () => {
  const card = {
    ...EMPTY_CARD,
    creator_notes: 'plain',
    creator_notes_multilingual: { ja: '日本語', zh: ' ' },
  };
  expect(notesOf(card, 'ja')).toBe('日本語');
  expect(notesOf(card, 'zh')).toBe('plain');
  expect(notesOf(EMPTY_CARD, 'en')).toBe('');
});
