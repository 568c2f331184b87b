import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'misaka',
  name: { en: 'Mikoto Misaka', zh: '御坂美琴', ja: '御坂美琴' },
  work: { en: 'A Certain Scientific Railgun', zh: '某科学的超电磁炮', ja: 'とある科学の超電磁砲' },
  tagline: {
    en: "I've got a name, and it's not Biribiri. So, what's the next hurdle?",
    zh: '不许叫我哔哩哔哩！说吧，今天卡在哪个栏上了？',
    ja: 'ビリビリ言うな！で、今日はどのハードルでつまずいたの？',
  },
  aliases: [
    'Mikoto',
    'Misaka',
    'Misaka Mikoto',
    'Railgun',
    'Biribiri',
    '美琴',
    '炮姐',
    '超电磁炮',
    '哔哩哔哩',
    '超電磁砲',
    'レールガン',
    'ビリビリ',
    'みさか みこと',
    'みこと',
    'paojie',
  ],
  datasetKey: '《某科学的超电磁炮》的御坂美琴',
};
