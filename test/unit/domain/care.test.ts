import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCrisisSign, foldMessage, guessRegion } from '../../../src/domain/care';
import type { CareLexicon, HelpRegion } from '../../../src/domain/care';

/** A lexicon small enough to show the rules one at a time. */
const LEXICON: CareLexicon = [
  {
    language: 'en',
    letters: {},
    spellings: [[/\bwanna\b/g, 'want to']],
    idioms: [/\bwant to vanish for a while\b/g],
    signs: [/\bwant to vanish\b/g],
    deniedBefore: /\bdont (?:even )*$/,
    deniedAfter: null,
  },
  {
    language: 'ja',
    letters: { 歸: '帰' },
    spellings: [],
    idioms: [],
    signs: [/帰りたい/g],
    deniedBefore: null,
    deniedAfter: /^わけじゃない/,
  },
];

function wordsIn(message: string): string | undefined {
  return findCrisisSign(message, LEXICON)?.words;
}

/** Any text, and text of the characters that folding is about. */
const MESSAGES = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...'aal.,!-… #我か\u200d\u0301\u0307İ*·'), maxLength: 20 }),
);

describe('folding', () => {
  test.each([
    ['Ｉ  ＤＯＮ’Ｔ\tknow', 'i dont know'],
    ['wa\u200Bnt\u00AD it', 'want it'],
    ['**I** _want_ `it`', 'i want it'],
    ['sooooo baddd', 'so bad'],
    ['I’ll killll it', 'ill kill it'],
    ['One. Two!!  Three?\nFour', 'one.two.three.four'],
    ['first, second: third、fourth', 'first,second,third,fourth'],
    ['I want to… go', 'i want to go'],
    ['self-made 😭 stuff', 'self made stuff'],
    ['帰 り た い', '帰りたい'],
    ['ｶﾀｶﾅ　カタカナ', 'カタカナカタカナ'],
    ['想……回家，真的！', '想回家,真的.'],
    ['', ''],
    ['🙂🙂', ''],
  ])('%j is read as %j', (message, folded) => {
    expect(foldMessage(message)).toBe(folded);
  });

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(MESSAGES, (message) => {
        expect(foldMessage(foldMessage(message))).toBe(foldMessage(message));
      }),
    );
  });
});

describe('finding a sign', () => {
  test('says in which language and in which words', () => {
    expect(findCrisisSign('Today I WANT to   vanish.', LEXICON)).toEqual({
      language: 'en',
      words: 'want to vanish',
    });
    expect(findCrisisSign('もう、帰りたい……', LEXICON)).toEqual({ language: 'ja', words: '帰りたい' });
  });

  test('reads every language, in a mixed message too', () => {
    expect(wordsIn('so tired, 帰りたい')).toBe('帰りたい');
    expect(wordsIn('疲れた。I wanna vanish')).toBe('want to vanish');
  });

  test('knows other spellings and other forms of a letter', () => {
    expect(wordsIn('I wanna vanish')).toBe('want to vanish');
    expect(wordsIn('歸りたい')).toBe('帰りたい');
  });

  test('leaves a saying alone, but not what else stands in the message', () => {
    expect(wordsIn('I want to vanish for a while')).toBeUndefined();
    expect(wordsIn('I want to vanish for a while. No, I want to vanish.')).toBe('want to vanish');
  });

  test('leaves a denied sign alone, before it and after it', () => {
    expect(wordsIn("I don't even want to vanish")).toBeUndefined();
    expect(wordsIn('帰りたいわけじゃない')).toBeUndefined();
  });

  test('takes a denial in another clause for another matter', () => {
    expect(wordsIn("I don't, I want to vanish")).toBe('want to vanish');
    expect(wordsIn("I don't want to vanish. I want to vanish!")).toBe('want to vanish');
    expect(wordsIn('帰りたい。わけじゃないか')).toBe('帰りたい');
  });

  test('finds nothing in nothing', () => {
    for (const message of ['', '   ', '🙂', '.', '#']) expect(findCrisisSign(message, LEXICON)).toBeNull();
  });

  test('gives the same answer every time', () => {
    for (let time = 0; time < 3; time += 1) expect(wordsIn('I want to vanish')).toBe('want to vanish');
  });
});

describe('guessing the region', () => {
  const region = (code: string, timeZones: readonly string[], languages: readonly string[]): HelpRegion => ({
    code,
    emergency: [],
    lines: [],
    timeZones,
    languages,
  });
  const REGIONS = [
    region('AU', ['Australia/'], []),
    region('CN', ['Asia/Shanghai'], ['zh', 'zh-Hans']),
    region('TW', ['Asia/Taipei'], ['zh-Hant']),
    region('JP', ['Asia/Tokyo'], ['ja']),
    region('US', ['America/New_York', 'America/Indiana/'], []),
  ];

  test.each([
    [['zh-CN'], 'Australia/Sydney', 'AU'],
    [['en-US'], 'Asia/Tokyo', 'JP'],
    [['ja-JP'], 'America/Indiana/Knox', 'US'],
    [['en-US'], 'Africa/Nairobi', null],
    [['ja'], 'Asia/Tokyo2', null],
    [['en-AU', 'ja'], 'UTC', 'AU'],
    [['en', 'ja'], 'UTC', 'JP'],
    [['en-GB', 'zh-Hant-TW'], 'Etc/GMT-8', 'TW'],
    [['zh-Hant'], '', 'TW'],
    [['zh-hans'], '', 'CN'],
    [['zh'], '', 'CN'],
    [['en'], '', null],
    [[], 'UTC', null],
    [['', '-', 'x'], '', null],
  ] as const)('%j in %j is %j', (languages, timeZone, code) => {
    expect(guessRegion(languages, timeZone, REGIONS)).toBe(code);
  });
});
