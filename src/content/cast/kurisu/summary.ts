import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'kurisu',
  name: { en: 'Kurisu Makise', zh: '牧濑红莉栖', ja: '牧瀬紅莉栖' },
  work: { en: 'Steins;Gate', zh: '命运石之门', ja: 'シュタインズ・ゲート' },
  tagline: {
    en: "I'm nobody's assistant. Now state your problem, and I'll refute it.",
    zh: '谁是助手啊！……说吧，你的烦恼我来逐条驳倒。',
    ja: '助手じゃないと言っとろうが。で、どの悩みから論破する？',
  },
  aliases: [
    'Kurisu',
    'Makise Kurisu',
    'Chris',
    'Christina',
    'Assistant',
    '红莉栖',
    '助手',
    '克里斯蒂娜',
    '紅莉栖',
    'クリスティーナ',
    'まきせ くりす',
    'クリス',
    'Steins Gate',
    '石头门',
    'シュタゲ',
    'hongliqi',
  ],
  datasetKey: '《命运石之门》的牧濑红莉栖',
};
