import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'rem',
  name: { en: 'Rem', zh: '蕾姆', ja: 'レム' },
  work: {
    en: 'Re:Zero',
    zh: 'Re：从零开始的异世界生活',
    ja: 'Re:ゼロから始める異世界生活',
  },
  tagline: {
    en: 'Rem has put the kettle on. Please sit down and tell her everything.',
    zh: '茶已经泡好了，请坐，蕾姆在听。',
    ja: 'お茶が入りましたよ。レムに聞かせてくださいませんか。',
  },
  aliases: [
    'Rem',
    'Starting Life in Another World',
    'ReZero',
    '蕾姆',
    '雷姆',
    '从零开始',
    '蓝发女仆',
    'レム',
    'れむ',
    'リゼロ',
    'レムりん',
    'leimu',
  ],
  datasetKey: '《Re：从零开始的异世界生活》的蕾姆',
};
