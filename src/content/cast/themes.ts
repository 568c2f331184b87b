import { cardTheme } from '../../domain/card';
import type { CardData, CharacterTheme } from '../../domain/card';

const THEMES: Readonly<Record<string, CharacterTheme>> = {
  luffy: { hue: 28, chroma: 0.17 },
  naruto: { hue: 52, chroma: 0.14 },
  gintoki: { hue: 232, chroma: 0.06 },
  natsume: { hue: 118, chroma: 0.09 },
  kirito: { hue: 276, chroma: 0.08 },
  oreki: { hue: 176, chroma: 0.08 },
  levi: { hue: 156, chroma: 0.09 },
  hinata: { hue: 44, chroma: 0.15 },
  chuuya: { hue: 14, chroma: 0.12 },
  gojo: { hue: 218, chroma: 0.12 },
  taiga: { hue: 70, chroma: 0.11 },
  misaka: { hue: 246, chroma: 0.14 },
  kurisu: { hue: 22, chroma: 0.11 },
  saber: { hue: 260, chroma: 0.13 },
  madoka: { hue: 356, chroma: 0.15 },
  kuroneko: { hue: 312, chroma: 0.12 },
  asuna: { hue: 32, chroma: 0.15 },
  megumi: { hue: 345, chroma: 0.1 },
  rem: { hue: 236, chroma: 0.12 },
  violet: { hue: 284, chroma: 0.12 },
};

/** The colour of pages that belong to no built-in character. */
export const HOUSE_THEME: CharacterTheme = { hue: 28, chroma: 0.15 };

/** The spot colour of a built-in character, of one's own by its card, or else the house's. */
export function themeOf(characterId: string, card?: CardData): CharacterTheme {
  return THEMES[characterId] ?? (card ? cardTheme(card) : HOUSE_THEME);
}
