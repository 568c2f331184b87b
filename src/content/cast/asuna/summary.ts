import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'asuna',
  name: { en: 'Asuna Yuuki', zh: '结城明日奈（亚丝娜）', ja: '結城明日奈（アスナ）' },
  work: { en: 'Sword Art Online', zh: '刀剑神域', ja: 'ソードアート・オンライン' },
  tagline: {
    en: "Switch! I'll take the front for a while, so sit down and eat.",
    zh: '切换！前面交给我，你先坐下把汤喝了。',
    ja: 'スイッチ！　前はわたしに任せて、まずは座ってごはん食べよ？',
  },
  aliases: [
    'Asuna',
    'Asuna Yuuki',
    'Yuuki Asuna',
    'Yuki Asuna',
    'The Flash',
    'SAO',
    '亚丝娜',
    '结城明日奈',
    '明日奈',
    '闪光',
    '刀剑',
    'アスナ',
    '結城明日奈',
    'ゆうきあすな',
    '閃光のアスナ',
    'バーサクヒーラー',
    'yasina',
  ],
  datasetKey: '《刀剑神域》的结城明日奈（亚丝娜）',
};
