import { describe, expect, test } from 'vitest';
import { EMPTY_CARD } from '../../../../src/domain/card';
import type { CardData } from '../../../../src/domain/card';
import { ownEntries, ownEntry } from '../../../../src/features/gallery/own-entries';
import { firstSentence } from '../../../../src/features/gallery/own-line';
import { search } from '../../../../src/features/gallery/search';
import { listingOf } from '../../../../src/services/storage/own-listings';

const WORDS = { unnamed: 'Unnamed', user: 'you' };

function listing(card: Partial<CardData>, id = 'own-1') {
  return listingOf({ id, createdAt: 1, updatedAt: 1, card: { ...EMPTY_CARD, name: 'Hina', ...card } });
}

const entry = (card: Partial<CardData>, locale: 'en' | 'zh' | 'ja' = 'en') =>
  ownEntry(listing(card), locale, WORDS);

describe('a character of one’s own', () => {
  test('has its tags below its name, and is found by name, nickname and tag', () => {
    const made = entry({ name: 'Hina Amano', nickname: 'Sunny', tags: ['lighthouse', ' ', '灯台'] });
    expect(made).toMatchObject({ own: true, name: 'Hina Amano', small: 'lighthouse · 灯台', work: '' });
    for (const query of ['amano', 'sunny', 'light', '灯台', 'ひな'])
      expect(search([made], query)).toEqual([made]);
    expect(search([made], 'dark')).toEqual([]);
  });

  test.each([
    [{ creator_notes: 'A keeper of lights. She is patient.', first_mes: 'Hello.' }, 'A keeper of lights.'],
    [{ first_mes: '*{{char}} waves.* "Come in, {{user}}!"' }, 'Hina waves.'],
    [{ first_mes: '"Come in, {{user}}! Sit down."' }, '"Come in, you!'],
    [{ nickname: 'Sunny', first_mes: '{{char}} is here.' }, 'Sunny is here.'],
    [
      { creator_notes: '<style>body{}</style><!-- x --> \n\n# ![a](b) **Bold** [name](http://x)' },
      'Bold name',
    ],
    [{ creator_notes: '***\n\n---', first_mes: '……你来了。坐吧。' }, '……你来了。'],
    [{}, ''],
  ])('says for %j: %s', (card, line) => {
    expect(entry(card).line()).toBe(line);
  });

  test('speaks of itself in the language of the page where it can', () => {
    const notes = {
      creator_notes: 'A keeper of lights.',
      creator_notes_multilingual: { ja: '灯台守の少女です。' },
    };
    expect(entry(notes, 'ja').line()).toBe('灯台守の少女です。');
    expect(entry(notes, 'zh').line()).toBe('A keeper of lights.');
  });

  test('has the temperaments its tags tell, in any language', () => {
    expect(entry({ tags: ['Tsundere', 'クール', '温柔', 'gentle', 'robot'] }).temperaments).toEqual([
      'prickly',
      'cool',
      'gentle',
    ]);
  });

  test.each(['', '  ', '\u200b\u200d', '\u202e\u2066', '\u3164', '\u2800'])(
    'is unnamed when called %j',
    (name) => {
      expect(entry({ name }).name).toBe('Unnamed');
    },
  );

  test('is cut to what a panel shows', () => {
    const made = entry({
      name: 'W'.repeat(10_000),
      first_mes: 'word '.repeat(10_000),
      tags: Array(500).fill('x'),
    });
    expect(made.name.length).toBeLessThan(300);
    expect(made.line().length).toBeLessThanOrEqual(141);
    expect(made.small.length).toBeLessThan(300);
  });

  test('stays the same entry while nothing of it changes', () => {
    const all = [listing({}, 'a'), listing({}, 'b')];
    const before = ownEntries(all, 'en', WORDS);
    const after = ownEntries([...all], 'en', { ...WORDS });
    expect(after[0]).toBe(before[0]);
    expect(ownEntries(all, 'ja', WORDS)[0]).not.toBe(before[0]);
    expect(ownEntries(all, 'ja', { ...WORDS, user: 'Mika' })[1]).not.toBe(after[1]);
  });
});

describe('the first sentence', () => {
  test.each([
    ['Dr. Bram keeps bees. He hums.', 'Dr. Bram keeps bees.'],
    ['はい。どうぞ、お入りください。お茶もあります。', 'はい。どうぞ、お入りください。'],
    ['No end here', 'No end here'],
    ['Version 2.0 of her. New!', 'Version 2.0 of her.'],
    ['「おかえり！」彼女は笑った。', '「おかえり！」'],
    ['a\u0000b <b', 'a\u0000b <b'],
  ])('%s', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });

  test('is made in no time of whatever there is', () => {
    for (const part of ['<', '<style', '<!--', '![', '[x](', '{{', '*', '> ', '.', '\n', '“'])
      expect(firstSentence(part.repeat(1200)).length).toBeLessThanOrEqual(141);
  });
});
