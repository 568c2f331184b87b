import { describe, expect, test } from 'vitest';
import { CAST } from '../../../../src/content/cast';
import { TEMPERAMENTS, temperamentsOf } from '../../../../src/content/cast/temperaments';
import { castEntries } from '../../../../src/features/gallery/entries';
import { EVERYONE, filterEntries, OWN_WORK, showsEveryone } from '../../../../src/features/gallery/filter';
import type { GalleryFilter } from '../../../../src/features/gallery/filter';
import { readFilter, withFilter } from '../../../../src/features/gallery/kept-filter';
import { search } from '../../../../src/features/gallery/search';

const cast = castEntries('zh');
const ids = (filter: Partial<GalleryFilter>, favourites: readonly string[] = []): string[] =>
  filterEntries(cast, { ...EVERYONE, ...filter }, new Set(favourites), search).map(({ id }) => id);

describe('the filter leaves', () => {
  test('everyone when it asks for nothing', () => {
    expect(ids({})).toEqual(CAST.map(({ id }) => id));
    expect(showsEveryone({ ...EVERYONE, query: '  ' })).toBe(true);
  });
  test('who is of a work, whatever the language', () => {
    expect(ids({ work: 'Sword Art Online' })).toEqual(['kirito', 'asuna']);
  });
  test('who has a temperament', () => {
    expect(ids({ temperament: 'prickly' })).toEqual(['taiga', 'misaka', 'kurisu', 'kuroneko']);
  });
  test('favourites in the order of the cast', () => {
    expect(ids({ favourites: true }, ['rem', 'luffy', 'gone'])).toEqual(['luffy', 'rem']);
    expect(ids({ favourites: true })).toEqual([]);
  });
  test('none of the cast for one’s own', () => {
    expect(ids({ work: OWN_WORK })).toEqual([]);
  });
  test('who fits all of it', () => {
    expect(ids({ query: '刀剑', temperament: 'gentle', favourites: true }, ['asuna'])).toEqual(['asuna']);
    expect(ids({ query: '刀剑', temperament: 'prickly' })).toEqual([]);
  });
  test('whom it can tell while the search is still on its way', () => {
    const filter: GalleryFilter = { ...EVERYONE, query: 'x', temperament: 'prickly' };
    expect(filterEntries(cast, filter, new Set(), null)).toHaveLength(4);
  });
});

test('everybody has one temperament or two, and each has somebody', () => {
  for (const { id } of CAST) expect([1, 2], id).toContain(temperamentsOf(id).length);
  for (const temperament of TEMPERAMENTS) {
    expect(CAST.filter(({ id }) => temperamentsOf(id).includes(temperament)).length).toBeGreaterThanOrEqual(
      3,
    );
  }
  expect(temperamentsOf('nobody')).toEqual([]);
});

describe('the filter in the history', () => {
  const filter: GalleryFilter = { query: '黒猫', work: OWN_WORK, temperament: 'cool', favourites: true };

  test('comes back as it was, beside what else is there', () => {
    const state = withFilter({ from: '/settings' }, filter);
    expect(state).toMatchObject({ from: '/settings' });
    expect(readFilter(structuredClone(state))).toEqual(filter);
  });
  test('leaves nothing behind when everyone is shown', () => {
    expect(withFilter(withFilter({ opening: true }, filter), EVERYONE)).toEqual({ opening: true });
    expect(withFilter(null, EVERYONE)).toEqual({});
  });
  test.each([
    null,
    undefined,
    'x',
    7,
    {},
    { gallery: 1 },
    { gallery: { query: 1, work: 'No such work', temperament: 'constructor', favourites: 'yes' } },
  ])('is everyone for %j', (state) => {
    expect(readFilter(state)).toEqual(EVERYONE);
  });
  test('is cut to a length', () => {
    expect(readFilter({ gallery: { query: 'x'.repeat(5000) } }).query).toHaveLength(200);
  });
});
