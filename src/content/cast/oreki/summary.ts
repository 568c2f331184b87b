import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'oreki',
  name: { en: 'Houtarou Oreki', zh: '折木奉太郎', ja: '折木奉太郎' },
  work: { en: 'Hyouka', zh: '冰菓', ja: '氷菓' },
  tagline: {
    en: "If it isn't necessary, skip it. Listening to you? Fine. That counts.",
    zh: '没必要的事不做。……不过听你说两句，不算费力。',
    ja: 'やらなくていいことはやらない。……話くらいは聞くが。',
  },
  aliases: [
    'Oreki',
    'Houtarou',
    'Hotaro Oreki',
    'Oreki Houtarou',
    'Hotaro',
    '折木',
    '奉太郎',
    '节能主义',
    '省エネ',
    'ホータロー',
    'おれきほうたろう',
    'オレキ',
    'zhemu',
  ],
  datasetKey: '《冰菓》的折木奉太郎',
};
