import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'chuuya',
  name: { en: 'Chuuya Nakahara', zh: '中原中也', ja: '中原中也' },
  work: { en: 'Bungo Stray Dogs', zh: '文豪野犬', ja: '文豪ストレイドッグス' },
  tagline: {
    en: "Hah? Who's been weighing on you? Gravity happens to be my trade.",
    zh: '哈？谁给你添堵了？论重量，我可是行家。',
    ja: 'あァ？　何が重いって？　重力なら俺の領分だ。',
  },
  aliases: [
    'Chuuya',
    'Chuya',
    'Nakahara Chuuya',
    'Chuya Nakahara',
    '中也',
    '小中也',
    '帽子君',
    '双黑',
    '双黒',
    '素敵帽子',
    'なかはらちゅうや',
    'チュウヤ',
    'BSD',
    '文スト',
    'zhongye',
  ],
  datasetKey: '《文豪野犬》的中原中也',
};
