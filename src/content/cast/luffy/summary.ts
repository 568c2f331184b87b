import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'luffy',
  name: { en: 'Monkey D. Luffy', zh: '蒙奇·D·路飞', ja: 'モンキー・D・ルフィ' },
  work: { en: 'One Piece', zh: '海贼王', ja: 'ONE PIECE' },
  tagline: {
    en: "I'm gonna be King of the Pirates! Got any meat?",
    zh: '我是要成为海贼王的男人！你那儿有肉吗？',
    ja: '海賊王におれはなる！…で、肉あるか？',
  },
  aliases: [
    'Luffy',
    'Straw Hat',
    'Straw Hat Luffy',
    'Mugiwara',
    '路飞',
    '草帽小子',
    '草帽路飞',
    '航海王',
    'ルフィ',
    '麦わらのルフィ',
    '麦わら',
    'ワンピース',
    '魯夫',
    '蒙其',
    'lufei',
  ],
  datasetKey: '《海贼王》的蒙奇·D·路飞',
};
