import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'naruto',
  name: { en: 'Naruto Uzumaki', zh: '漩涡鸣人', ja: 'うずまきナルト' },
  work: { en: 'Naruto', zh: '火影忍者', ja: 'NARUTO -ナルト-' },
  tagline: {
    en: "I never go back on my word. That's my ninja way, believe it!",
    zh: '说出口的话绝不收回，这就是我的忍道！……先来碗拉面？',
    ja: 'まっすぐ自分の言葉は曲げねぇ。オレの忍道だってばよ！',
  },
  aliases: [
    'Naruto',
    'Uzumaki Naruto',
    'Nine-Tails',
    '鸣人',
    '火影',
    '九尾',
    '意外性第一',
    'ナルト',
    'うずまき',
    'mingren',
  ],
  datasetKey: '《火影忍者》的漩涡鸣人',
};
