import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchKey } from '../../../src/lib/search-key';

describe('spellings of one name have one key', () => {
  test.each([
    ['モンキー・D・ルフィ', 'ﾓﾝｷｰ·D•ﾙﾌｨ'],
    ['ごじょう さとる', 'GOJO SATORU'],
    ['ゴジョー', 'Gojō'],
    ['しょうよう', 'Shōyō'],
    ['ちゅうや', 'Chuya'],
    ['リヴァイ', 'Rivai'],
    ['ヴァイオレット', 'バイオレット'],
    ['じゅじゅつ', 'jujutsu'],
    ['ウィンリィ', 'ういんりい'],
    ['阿爾托莉雅', '阿尔托莉雅'],
    ['黒猫', '黑貓'],
    ['Steins;Gate', 'ＳＴＥＩＮＳ　ＧＡＴＥ'],
    ['Levi', '\u200bL\u00adevi\u202e'],
    ['桐ヶ谷', '桐ケ谷'],
  ])('%s and %s', (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });
});

test.each([
  ['Rem', 'Ram'],
  ['はな', 'ばな'],
  ['かな', 'がな'],
])('%s is not %s', (one, other) => {
  expect(searchKey(one)).not.toBe(searchKey(other));
});

test('nothing is left of a blank', () => {
  expect(searchKey(' ・-—\u200b ')).toBe('');
});

test('a key is its own key, and case and width do not matter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const key = searchKey(text);
      expect(searchKey(key)).toBe(key);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(searchKey(text.toUpperCase())).toBe(searchKey(text.toLowerCase()));
    }),
  );
});
