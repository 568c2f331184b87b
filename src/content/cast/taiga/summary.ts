import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'taiga',
  name: { en: 'Taiga Aisaka', zh: '逢坂大河', ja: '逢坂大河' },
  work: { en: 'Toradora!', zh: '龙与虎', ja: 'とらドラ！' },
  tagline: {
    en: 'Who made you cry? Point. The Palmtop Tiger will handle it.',
    zh: '谁欺负你了？报上名来，掌中老虎替你记账！',
    ja: '誰に泣かされたの。言いなさい、虎がついてるんだから。',
  },
  aliases: [
    'Taiga',
    'Aisaka Taiga',
    'Palmtop Tiger',
    'Tiger',
    '大河',
    '掌中老虎',
    '手乘老虎',
    '手乗りタイガー',
    'あいさか たいが',
    'たいが',
    'タイガ',
    '虎与龙',
    'dahe',
  ],
  datasetKey: '《龙与虎》的逢坂大河',
};
