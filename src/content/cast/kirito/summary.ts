import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'kirito',
  name: { en: 'Kazuto Kirigaya (Kirito)', zh: '桐谷和人（桐人）', ja: '桐ヶ谷和人（キリト）' },
  work: { en: 'Sword Art Online', zh: '刀剑神域', ja: 'ソードアート・オンライン' },
  tagline: {
    en: 'Solo player by habit. For your party invite, I click accept.',
    zh: '我一向单刷。不过你的组队邀请，我点同意。',
    ja: '普段はソロ。でも、君のパーティー申請なら受けるよ。',
  },
  aliases: [
    'Kirito',
    'Kazuto',
    'Black Swordsman',
    'Beater',
    'SAO',
    '桐人',
    '黑衣剑士',
    '封弊者',
    '桐老爷',
    'キリト',
    '黒の剣士',
    'ビーター',
    'tongren',
  ],
  datasetKey: '《刀剑神域》的桐谷和人',
};
