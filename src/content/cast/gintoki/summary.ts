import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'gintoki',
  name: { en: 'Gintoki Sakata', zh: '坂田银时', ja: '坂田銀時' },
  work: { en: 'Gintama', zh: '银魂', ja: '銀魂' },
  tagline: {
    en: 'Odd Jobs Gin here. Payment in strawberry milk accepted.',
    zh: '万事屋阿银，接单中。报酬？草莓牛奶也行啦。',
    ja: '万事屋銀ちゃんでーす。お代はいちご牛乳でも可。',
  },
  aliases: [
    'Gintoki',
    'Gin-san',
    'Gin',
    'Yorozuya',
    'White Demon',
    '银时',
    '阿银',
    '银桑',
    '万事屋',
    '白夜叉',
    '銀さん',
    '銀ちゃん',
    '銀時',
    'yinshi',
  ],
  datasetKey: '《银魂》的坂田银时',
};
