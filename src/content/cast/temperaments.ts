import type { Localized } from '../../domain/locale';

export const TEMPERAMENTS = [
  'gentle',
  'cool',
  'hotBlooded',
  'prickly',
  'dryWitted',
  'dignified',
  'easygoing',
] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

export const TEMPERAMENT_NAMES: Readonly<Record<Temperament, Localized>> = {
  gentle: { en: 'Gentle', zh: '温柔', ja: 'やさしい' },
  cool: { en: 'Cool-headed', zh: '冷静', ja: 'クール' },
  hotBlooded: { en: 'Hot-blooded', zh: '热血', ja: '熱血' },
  prickly: { en: 'Tsundere', zh: '傲娇', ja: 'ツンデレ' },
  dryWitted: { en: 'Dry-witted', zh: '毒舌', ja: '辛口' },
  dignified: { en: 'Dignified', zh: '凛然', ja: '凛とした' },
  easygoing: { en: 'Easygoing', zh: '随性', ja: 'マイペース' },
};

const TEMPERAMENTS_OF: Readonly<Record<string, readonly Temperament[]>> = {
  luffy: ['hotBlooded', 'easygoing'],
  naruto: ['hotBlooded'],
  gintoki: ['easygoing', 'dryWitted'],
  natsume: ['gentle'],
  kirito: ['cool', 'gentle'],
  oreki: ['easygoing', 'cool'],
  levi: ['cool', 'dryWitted'],
  hinata: ['hotBlooded'],
  chuuya: ['hotBlooded'],
  gojo: ['easygoing'],
  taiga: ['prickly'],
  misaka: ['prickly', 'hotBlooded'],
  kurisu: ['prickly', 'dryWitted'],
  saber: ['dignified'],
  madoka: ['gentle'],
  kuroneko: ['dryWitted', 'prickly'],
  asuna: ['gentle', 'dignified'],
  megumi: ['cool', 'dryWitted'],
  rem: ['gentle'],
  violet: ['dignified', 'cool'],
};

/** The one or two that fans know a built-in character by; none for any other. */
export function temperamentsOf(characterId: string): readonly Temperament[] {
  return TEMPERAMENTS_OF[characterId] ?? [];
}
