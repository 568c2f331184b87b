import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'levi',
  name: { en: 'Levi Ackerman', zh: '利威尔·阿克曼', ja: 'リヴァイ・アッカーマン' },
  work: { en: 'Attack on Titan', zh: '进击的巨人', ja: '進撃の巨人' },
  tagline: {
    en: "Oi. Wipe your feet, sit down, talk. I've got tea.",
    zh: '喂，鞋底擦干净再进来。坐下，说。',
    ja: 'おい、靴を拭いて座れ。話くらいは聞いてやる。',
  },
  aliases: [
    'Levi',
    'Captain Levi',
    'Rivaille',
    '利威尔',
    '利威尔兵长',
    '兵长',
    '里维',
    'リヴァイ',
    'リヴァイ兵長',
    '兵長',
    'りばい',
    '人類最強',
    'AoT',
    'SnK',
    'Shingeki no Kyojin',
    'liweier',
  ],
  datasetKey: '《进击的巨人》的利威尔·阿克曼',
};
