import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_CARD, cardTheme, withTheme } from '../../../src/domain/card';
import type { CardData, OwnCharacter } from '../../../src/domain/card';
import {
  addTags,
  copyOfCard,
  finishCharacter,
  hasName,
  hasOwnColour,
  patchCard,
  sentenceName,
  withoutColour,
} from '../../../src/features/characters/card-draft';
import { SOME_TIME } from '../../fixtures/builders';

function aCard(overrides: Record<string, unknown> = {}): CardData {
  return { ...EMPTY_CARD, name: 'Hina', ...overrides };
}

const SECONDS = SOME_TIME / 1000;

describe('patching a card', () => {
  test('changes what the patch names and nothing else, unknown keys included', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.jsonValue(),
        fc.string(),
        (unknown, own, text) => {
          const card = aCard({ ...unknown, name: 'Hina', extensions: { theirs: own } });
          const patched = patchCard(card, { description: text });
          expect(patched).toEqual({ ...card, description: text });
        },
      ),
    );
  });

  test('takes away an optional key that is set to undefined', () => {
    const card = aCard({ nickname: 'Nana', talkativeness: 0.5 });
    const patched = patchCard(card, { nickname: undefined, personality: 'calm' });
    expect('nickname' in patched).toBe(false);
    expect(patched).toMatchObject({ personality: 'calm', talkativeness: 0.5 });
  });
});

describe('the name', () => {
  test.each(['', '   ', '\u3000', '\u200b\u200d\ufeff', '\u202e\u202c', '\u3164', '\n\t'])(
    'is missing when nothing of it can be seen: %j',
    (name) => expect(hasName(aCard({ name }))).toBe(false),
  );

  test.each(['R', '零', '♪', '🦊', '\u202eabc'])('is there when something of it can be seen: %j', (name) =>
    expect(hasName(aCard({ name }))).toBe(true),
  );

  test('is short, on one line and kept in its direction inside of a sentence', () => {
    expect(sentenceName('Hina')).toBe('\u2068Hina\u2069');
    const long = sentenceName('x'.repeat(10_000));
    expect([...long].length).toBeLessThan(50);
    expect(sentenceName('a\u2069\u202eb\nc')).toBe('\u2068a b c\u2069');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const inside = sentenceName(name).slice(1, -1);
        expect(inside).not.toMatch(/[\n\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });

  test('never breaks a letter of two units in two', () => {
    expect(sentenceName('🦊'.repeat(500))).not.toMatch(/[\ud800-\udfff]/u);
  });
});

describe('tags', () => {
  test('are divided at the commas of all three languages, trimmed, and never twice', () => {
    expect(addTags(['space'], ' night, 星、 空，space;;\nslow')).toEqual([
      'space',
      'night',
      '星',
      '空',
      'slow',
    ]);
    expect(addTags(['a'], '  ')).toEqual(['a']);
  });
});

describe('the colour', () => {
  test('can be set and taken away, whatever else lies in the extensions', () => {
    const card = aCard({ extensions: { depth_prompt: { depth: 4 }, chatanime: { id: 'x' } } });
    const coloured = withTheme(card, { hue: 10, chroma: 0.1 });
    expect(hasOwnColour(card)).toBe(false);
    expect(hasOwnColour(coloured)).toBe(true);
    expect(withoutColour(coloured)).toEqual(card);
    expect(withoutColour(withTheme(aCard(), { hue: 1, chroma: 0.1 }))).toEqual(aCard());
  });

  test('stays as it is where `extensions.chatanime` is of another program', () => {
    for (const chatanime of ['text', null, [1, 2], 7]) {
      const card = aCard({ extensions: { chatanime } });
      expect(withoutColour(card)).toBe(card);
      expect(cardTheme(card)).toEqual(cardTheme(aCard()));
    }
  });
});

describe('finishing', () => {
  test('dates a new card', () => {
    const row = finishCharacter({
      id: 'a',
      card: aCard({ name: ' Hina ' }),
      before: null,
      now: SOME_TIME + 999,
    });
    expect(row).toMatchObject({ id: 'a', createdAt: SOME_TIME + 999, updatedAt: SOME_TIME + 999 });
    expect(row.card).toMatchObject({ name: 'Hina', creation_date: SECONDS, modification_date: SECONDS });
  });

  test('keeps what stood beside the card and the day it was made', () => {
    const before: OwnCharacter = {
      id: 'a',
      createdAt: 1,
      updatedAt: 2,
      card: aCard({ creation_date: 5, theirs: [1] }),
      envelope: { spec_theirs: true },
    };
    const row = finishCharacter({
      id: 'a',
      card: { ...before.card, description: 'x' },
      before,
      now: SOME_TIME,
    });
    expect(row).toMatchObject({ createdAt: 1, updatedAt: SOME_TIME, envelope: { spec_theirs: true } });
    expect(row.card).toMatchObject({ creation_date: 5, modification_date: SECONDS, theirs: [1] });
    const undated = finishCharacter({ id: 'a', card: aCard(), before, now: SOME_TIME });
    expect('creation_date' in undated.card).toBe(false);
  });

  test('is always later than the row it replaces, so that another tab can tell', () => {
    const before = finishCharacter({ id: 'a', card: aCard(), before: null, now: SOME_TIME });
    expect(finishCharacter({ id: 'a', card: aCard(), before, now: SOME_TIME }).updatedAt).toBe(SOME_TIME + 1);
  });

  test('leaves out blank lines of the source, and the source when nothing is left', () => {
    const source = (lines: string[]): unknown =>
      finishCharacter({ id: 'a', card: aCard({ source: lines }), before: null, now: 0 }).card.source;
    expect(source(['https://a.example', ' ', 'b'])).toEqual(['https://a.example', 'b']);
    expect(source([' ', ''])).toBeUndefined();
  });
});

describe('a copy', () => {
  test('is called in a talk what the first one is called', () => {
    expect(copyOfCard(aCard(), 'Hina (copy)')).toMatchObject({ name: 'Hina (copy)', nickname: 'Hina' });
    expect(copyOfCard(aCard({ nickname: 'Nana' }), 'B')).toMatchObject({ name: 'B', nickname: 'Nana' });
  });

  test('keeps the colour of a built-in character and not its id', () => {
    const card = aCard({ extensions: { chatanime: { id: 'rem', hue: 236, chroma: 0.12 }, theirs: 1 } });
    expect(copyOfCard(card, 'B').extensions).toEqual({ chatanime: { hue: 236, chroma: 0.12 }, theirs: 1 });
  });
});
