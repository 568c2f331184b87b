import { describe, expect, test } from 'vitest';
import { castEntries } from '../../../src/features/gallery/entries';
import { search } from '../../../src/features/gallery/search';
import { filterSessions } from '../../../src/features/library/filter';
import { fold } from '../../../src/lib/fold';
import { aSession } from '../../fixtures/builders';

const ids = (query: string): string[] => search(castEntries('en'), query).map(({ id }) => id);

describe('the cast is found by', () => {
  test.each([
    ['luffy', 'luffy'],
    ['LUFFY', 'luffy'],
    ['路飞', 'luffy'],
    ['ルフィ', 'luffy'],
    ['ﾙﾌｨ', 'luffy'],
    ['Kirito', 'kirito'],
    ['桐谷', 'kirito'],
    ['黒猫', 'kuroneko'],
    ['黑猫', 'kuroneko'],
    ['阿尔托莉雅', 'saber'],
    ['Sword Art', 'asuna'],
    ['冰菓', 'oreki'],
    ['蒙奇D路飞', 'luffy'],
    ['violet', 'violet'],
  ])('%s: %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });
  test('nothing when nobody answers to it', () => {
    expect(ids('nobody at all')).toEqual([]);
  });
  test('everyone without a query', () => {
    expect(ids('  ')).toHaveLength(20);
  });
});

test('folding makes spellings meet', () => {
  expect(fold('モンキー・D・ルフィ')).toBe(fold('ﾓﾝｷｰ·D•ﾙﾌｨ'));
  expect(fold('Café')).toBe(fold('cafe'));
});

describe('the library', () => {
  const listing = (name: string, id: string, share: number) => ({
    session: aSession({ character: { ...aSession().character, id, name } }),
    rounds: 1,
    repliesComplete: 1,
    repliesRated: share,
    share,
  });
  const all = [listing('Rem', 'rem', 1), listing('Levi', 'levi', 0)];
  const names = (filter: Partial<Parameters<typeof filterSessions>[1]>) =>
    filterSessions(all, { query: '', characterId: '', rated: 'all', ...filter }).map(
      ({ session }) => session.character.name,
    );

  test('is searched by name', () => expect(names({ query: 'lev' })).toEqual(['Levi']));
  test('is filtered by character', () => expect(names({ characterId: 'rem' })).toEqual(['Rem']));
  test('is filtered by what is rated', () => {
    expect(names({ rated: 'rated' })).toEqual(['Rem']);
    expect(names({ rated: 'unrated' })).toEqual(['Levi']);
  });
});
