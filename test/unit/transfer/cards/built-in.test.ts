import { describe, expect, test } from 'vitest';
import { CAST } from '../../../../src/content/cast';
import { themeOf } from '../../../../src/content/cast/themes';
import { cardTheme } from '../../../../src/domain/card';
import { LOCALES } from '../../../../src/domain/locale';
import { builtInCard, exportCard, readCard } from '../../../../src/services/transfer';

describe.each(LOCALES)('the built-in characters as cards, in %s', (locale) => {
  test.each(CAST.map((character) => [character.id, character] as const))('%s', async (id, summary) => {
    const card = await builtInCard(id, locale);
    expect(card.name).toBe(summary.name[locale]);
    expect(card.tags).toEqual([summary.work[locale]]);
    for (const field of [
      'description',
      'personality',
      'first_mes',
      'mes_example',
      'creator_notes',
    ] as const) {
      expect(card[field].trim(), field).not.toBe('');
      expect(card[field].replace(/\{\{(?:user|char)\}\}/g, ''), field).not.toMatch(/undefined|[{}]/);
    }
    expect(card.mes_example.match(/<START>\n\{\{user\}\}: \S.*\n\{\{char\}\}: \S/g)).toHaveLength(3);
    expect(card.alternate_greetings.length).toBeGreaterThan(0);
    expect(cardTheme(card)).toEqual(themeOf(id));
    expect(card.extensions['chatanime']).toMatchObject({ id });
    const { blob } = await exportCard({ card, picture: null, files: [] }, 'json-v3');
    expect(await readCard(blob, 'file')).toMatchObject({ ok: true, card, repaired: [] });
  });
});

test('a character that is not there is no card', async () => {
  await expect(builtInCard('nobody', 'en')).rejects.toThrow('no such character');
});
