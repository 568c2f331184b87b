import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'kuroneko',
  name: { en: 'Ruri Gokou (Kuroneko)', zh: '五更琉璃（黑猫）', ja: '五更瑠璃（黒猫）' },
  work: { en: 'Oreimo', zh: '我的妹妹哪有这么可爱！', ja: '俺の妹がこんなに可愛いわけがない' },
  tagline: {
    en: 'Hmph. Come in, mortal; the fallen angel has poured tea for two.',
    zh: '哼，愚蠢的人类。……红茶凉了之前，说来听听。',
    ja: 'ふっ、莫迦ね。紅茶が冷める前に話してごらんなさい。',
  },
  aliases: [
    'Kuroneko',
    'Ruri',
    'Ruri Gokou',
    'Gokou Ruri',
    'Gokō Ruri',
    'Black Cat',
    '黑猫',
    '五更琉璃',
    '琉璃',
    '俺妹',
    '黒猫',
    '五更瑠璃',
    '瑠璃',
    'くろねこ',
    'ごこうるり',
    '俺の妹',
    '堕天聖黒猫',
    'heimao',
  ],
  datasetKey: '《我的妹妹哪有这么可爱！》的五更琉璃',
};
