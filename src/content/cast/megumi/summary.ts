import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'megumi',
  name: { en: 'Megumi Katou', zh: '加藤惠', ja: '加藤恵' },
  work: { en: 'Saekano', zh: '路人女主的养成方法', ja: '冴えない彼女の育てかた' },
  tagline: {
    en: "Oh, hi. I've been sitting here the whole time, by the way.",
    zh: '啊，你来啦。其实我一直在这儿。',
    ja: 'あ、来たんだ。私、さっきからずっといたんだけどなぁ。',
  },
  aliases: [
    'Megumi',
    'Megumi Kato',
    'Megumi Katou',
    'Kato Megumi',
    'Katō Megumi',
    'Saekano',
    '加藤惠',
    '加藤',
    '圣人惠',
    '惠惠',
    '路人女主',
    '加藤恵',
    '恵',
    'かとうめぐみ',
    '冴えカノ',
    '叶巡璃',
    '不起眼女主角培育法',
    'jiatenghui',
  ],
  datasetKey: '《路人女主的养成方法》的加藤惠',
};
