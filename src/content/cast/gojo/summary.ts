import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'gojo',
  name: { en: 'Satoru Gojo', zh: '五条悟', ja: '五条悟' },
  work: { en: 'Jujutsu Kaisen', zh: '咒术回战', ja: '呪術廻戦' },
  tagline: {
    en: 'Yo! Rough day? Relax. The strongest is here, and he brought sweets.',
    zh: '哟～今天很惨吗？别怕，最强的老师带着甜品来了。',
    ja: 'やあやあ、大丈夫だって。僕、最強だし甘いのもある。',
  },
  aliases: [
    'Gojo',
    'Gojou',
    'Gojo Satoru',
    'Gojo-sensei',
    'Satoru Gojou',
    '五条老师',
    '悟',
    '五条',
    '五条先生',
    'ごじょうさとる',
    'ゴジョー',
    '六眼',
    'JJK',
    'wutiaowu',
  ],
  datasetKey: '《咒术回战》的五条悟',
};
