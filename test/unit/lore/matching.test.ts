import { describe, expect, test } from 'vitest';
import { wakes } from './support';

describe('a key stands as a whole word', () => {
  test.each([
    ['rem', 'Rem smiled.', true],
    ['rem', 'I remember.', false],
    ['rem', '"Rem?"', true],
    ['rem', 'Rem’s tea', true],
    ['rem', 'Rem_2', false],
    ['cat', 'cats', false],
    ['café', 'a café!', true],
    ['caf', 'a café!', false],
    ['caf', 'a cafe\u0301!', false],
    ['Ärger', 'so ein ärger', true],
    ['море', 'у моря', false],
    ['море', 'Море, море', true],
    ['two words', 'in two words: no', true],
    ['two words', 'in two wordsmiths', false],
    ['C++', 'I write C++ code', true],
    ['C++', 'I write C++, mostly', true],
    ['@home', 'stay@home', true],
    ['😀', 'nice😀day', true],
    ['𝒳x', 'a 𝒳x b', true],
    ['x', '𝐚x', false],
    ['2B', '12B', false],
  ])('%s in “%s”: %s', (key, text, expected) => {
    expect(wakes({ keys: [key] }, text)).toBe(expected);
  });

  test('unless the entry says otherwise', () => {
    expect(wakes({ keys: ['rem'], extensions: { match_whole_words: false } }, 'I remember.')).toBe(true);
    expect(wakes({ keys: ['rem'], extensions: { match_whole_words: null } }, 'I remember.')).toBe(false);
  });
});

describe('scripts without spaces are matched as text', () => {
  test.each([
    ['猫', '黒猫が鳴いた', true],
    ['王都', '昨日王都へ行った', true],
    ['ツナ', 'ツナマヨ', true],
    ['ラーメン', 'ﾗｰﾒﾝ食べたい', true],
    ['雨', '下雨了', true],
    ['도쿄', '도쿄에서', true],
    ['ทะเล', 'ไปทะเลกัน', true],
    ['猫', '犬', false],
  ])('%s in “%s”: %s', (key, text, expected) => {
    expect(wakes({ keys: [key] }, text)).toBe(expected);
    expect(wakes({ keys: [key], extensions: { match_whole_words: true } }, text)).toBe(expected);
  });

  test('and make no boundary trouble for a word beside them', () => {
    expect(wakes({ keys: ['Tokyo'] }, '昨日Tokyoへ')).toBe(true);
    expect(wakes({ keys: ['Tokyo'] }, '昨日Tokyotoへ')).toBe(false);
  });
});

describe('case', () => {
  test.each([
    ['STRASSE', 'die Straße', true],
    ['ΟΔΟΣ', 'οδός και οδος', true],
    ['istanbul', 'İSTANBUL', true],
    ['ＡＢＣ', 'abc', true],
    ['ÉCOLE', 'l’école', true],
  ])('%s is found in “%s” whatever the case', (key, text, expected) => {
    expect(wakes({ keys: [key] }, text)).toBe(expected);
  });

  test('counts when the entry says so, by either name', () => {
    expect(wakes({ keys: ['Rem'], case_sensitive: true }, 'rem')).toBe(false);
    expect(wakes({ keys: ['Rem'], case_sensitive: true }, 'Rem')).toBe(true);
    expect(wakes({ keys: ['Rem'], extensions: { case_sensitive: true } }, 'rem')).toBe(false);
    expect(wakes({ keys: ['Rem'], case_sensitive: false, extensions: { case_sensitive: true } }, 'rem')).toBe(
      true,
    );
  });
});

test('an empty key, or one of spaces, is found nowhere', () => {
  expect(wakes({ keys: ['', '  '] }, ' a ')).toBe(false);
});

describe('regular expressions', () => {
  test.each([
    [['/ra[ij]n/'], {}, 'the rain', true],
    [['/RAIN/'], {}, 'the rain', false],
    [['/RAIN/i'], {}, 'the rain', true],
    [['/rain/g'], {}, 'the rain', true],
    [['/r/anime'], {}, 'on /r/anime today', true],
    [['/and\\/or/'], {}, 'this and/or that', true],
    [['ra.n'], { use_regex: true }, 'Rain', true],
    [['Ra.n'], { use_regex: true, case_sensitive: true }, 'rain', false],
    [['^\\p{Lu}'], { use_regex: true, case_sensitive: true }, 'Élan', true],
    [['ra.n'], {}, 'rain', false],
  ] as const)('%s %o in “%s”: %s', (keys, over, text, expected) => {
    expect(wakes({ keys, ...over }, text)).toBe(expected);
  });

  test('see one message at a time', () => {
    expect(wakes({ keys: ['/^b$/'] }, ['a', 'b'])).toBe(true);
    expect(wakes({ keys: ['/a\\sb/'] }, ['a', 'b'])).toBe(false);
  });

  test('an entry of SillyTavern says use_regex of plain words, too', () => {
    const extensions = { selectiveLogic: 0, exclude_recursion: false, display_index: 1 };
    expect(wakes({ keys: ['C++', 'a.c'], use_regex: true, extensions }, 'abc')).toBe(false);
    expect(wakes({ keys: ['C++', 'a.c'], use_regex: true, extensions }, 'good old C++')).toBe(true);
    expect(wakes({ keys: ['/a.c/'], use_regex: true, extensions }, 'abc')).toBe(true);
  });

  test('a macro in one stands for itself', () => {
    const macros = (text: string): string => text.replace('{{char}}', 'Rem (maid)');
    expect(wakes({ keys: ['/^{{char}}$/'] }, 'Rem (maid)', { macros })).toBe(true);
    expect(wakes({ keys: ['/^{{char}}$/'] }, 'Rem maid', { macros })).toBe(false);
    expect(wakes({ keys: ['{{char}}'] }, 'rem (maid)', { macros })).toBe(true);
  });
});
