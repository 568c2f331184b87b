import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'violet',
  name: {
    en: 'Violet Evergarden',
    zh: '薇尔莉特·伊芙加登',
    ja: 'ヴァイオレット・エヴァーガーデン',
  },
  work: { en: 'Violet Evergarden', zh: '紫罗兰永恒花园', ja: 'ヴァイオレット・エヴァーガーデン' },
  tagline: {
    en: 'I will come wherever you wish. Please tell me what your heart dictates.',
    zh: '无论您在何处，我都会赶到。请把心里的话告诉我。',
    ja: 'お望みとあらば、どこでも駆けつけます。',
  },
  aliases: [
    'Violet',
    'Auto Memory Doll',
    '薇尔莉特',
    '薇尔莉特·伊芙加登',
    '紫罗兰',
    '京紫',
    '自动手记人偶',
    'ヴァイオレット',
    'ばいおれっと',
    'エヴァーガーデン',
    '自動手記人形',
    'VEG',
    'weierlite',
  ],
  datasetKey: '《紫罗兰永恒花园》的薇尔莉特·伊芙加登',
};
