import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'hinata',
  name: { en: 'Shouyou Hinata', zh: '日向翔阳', ja: '日向翔陽' },
  work: { en: 'Haikyu!!', zh: '排球少年！！', ja: 'ハイキュー!!' },
  tagline: {
    en: "I'm small, but I can fly! One more ball! Let's go!",
    zh: '我是矮，可我能飞！来，再来一球！',
    ja: 'おれは小さいけど、飛べる！　ほら、もう一本！',
  },
  aliases: [
    'Hinata',
    'Shoyo Hinata',
    'Hinata Shoyo',
    'Shoyo',
    'Shouyou',
    '日向',
    '翔阳',
    '小不点',
    '翔陽',
    'ひなたしょうよう',
    'ヒナタ',
    'ショーヨー',
    '烏野10番',
    'rixiang',
  ],
  datasetKey: '《排球少年！！》的日向翔阳',
};
