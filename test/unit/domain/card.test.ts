import { describe, expect, it, test } from 'vitest';
import {
  EMPTY_CARD,
  calledName,
  cardName,
  cardProfile,
  cardTheme,
  withTheme,
} from '../../../src/domain/card';

test.each([
  ['Aoi Tanabe', undefined, 'Aoi Tanabe'],
  ['Aoi Tanabe', '', 'Aoi Tanabe'],
  ['Aoi Tanabe', ' \u200b', 'Aoi Tanabe'],
  ['Aoi Tanabe', 'Aoi', 'Aoi'],
  ['\u200d\u2060', 'Aoi', 'Aoi'],
  ['\u2800\u3164', undefined, ''],
  ['', undefined, ''],
])('%j, nickname %j, is called %j', (name, nickname, called) => {
  expect(cardName({ ...EMPTY_CARD, name, ...(nickname !== undefined && { nickname }) })).toBe(called);
});

test('a talk has to call it something', () => {
  expect(calledName({ ...EMPTY_CARD, name: 'Aoi' })).toBe('Aoi');
  expect(calledName({ ...EMPTY_CARD, name: '\u2800' })).toBe('?');
});

describe('the colour of a card', () => {
  it('is made of the name where the card has none, always the same', () => {
    const card = { ...EMPTY_CARD, name: 'Aoi' };
    expect(cardTheme(card)).toEqual(cardTheme({ ...card }));
    expect(cardTheme(card).hue).toBeLessThan(360);
  });

  it('is the card’s own, and leaves alone what else stands there', () => {
    const card = withTheme(
      { ...EMPTY_CARD, extensions: { chatanime: { id: 'rem' }, other: 1 } },
      { hue: 9, chroma: 0.1 },
    );
    expect(cardTheme(card)).toEqual({ hue: 9, chroma: 0.1 });
    expect(card.extensions).toEqual({ chatanime: { id: 'rem', hue: 9, chroma: 0.1 }, other: 1 });
  });

  it.each([
    [{ hue: 361, chroma: 0.1 }],
    [{ hue: 9, chroma: 3 }],
    [{ hue: '9', chroma: 0.1 }],
    [null],
    ['red'],
    [[1]],
  ])('is not taken from %j', (chatanime) => {
    const card = { ...EMPTY_CARD, name: 'Aoi' };
    expect(cardTheme({ ...card, extensions: { chatanime } })).toEqual(cardTheme(card));
  });
});

test('a reader that knows no cards is told who it is', () => {
  const profile = cardProfile({ ...EMPTY_CARD, description: 'Mends clocks.', personality: 'patient' });
  expect(profile).toMatchObject({ identity: 'Mends clocks.', personality: ['patient'] });
  expect(cardProfile(EMPTY_CARD).personality).toEqual([]);
});
