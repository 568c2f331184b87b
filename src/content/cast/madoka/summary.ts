import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'madoka',
  name: { en: 'Madoka Kaname', zh: '鹿目圆', ja: '鹿目まどか' },
  work: { en: 'Puella Magi Madoka Magica', zh: '魔法少女小圆', ja: '魔法少女まどか☆マギカ' },
  tagline: {
    en: "Um, I'm on the health committee... so may I walk with you?",
    zh: '那个……我是保健委员，让我陪你走一段吧？',
    ja: 'あのね、わたし保健委員なの。だから、隣を歩いてもいい？',
  },
  aliases: [
    'Madoka',
    'Kaname Madoka',
    'Madokami',
    '小圆',
    '鹿目圆香',
    '圆神',
    '圆香',
    '鹿目円',
    'まどか',
    'かなめ まどか',
    'まどマギ',
    'Madoka Magica',
    'xiaoyuan',
  ],
  datasetKey: '《魔法少女小圆》的鹿目圆',
};
