import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'natsume',
  name: { en: 'Takashi Natsume', zh: '夏目贵志', ja: '夏目貴志' },
  work: { en: "Natsume's Book of Friends", zh: '夏目友人帐', ja: '夏目友人帳' },
  tagline: {
    en: 'If you have time... would you walk home with me, and tell me?',
    zh: '要是不赶时间的话……陪我走一段回家的路吧。',
    ja: 'よかったら…帰り道、少し話していかないか。',
  },
  aliases: [
    'Natsume',
    'Natsume Takashi',
    'Natsume Yuujinchou',
    'Nyanko-sensei',
    '夏目',
    '猫咪老师',
    '娘口三三',
    'なつめ',
    'ニャンコ先生',
    'xiamu',
  ],
  datasetKey: '《夏目友人帐》的夏目贵志',
};
