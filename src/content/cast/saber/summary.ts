import type { CharacterSummary } from '../../../domain/character';

export const summary: CharacterSummary = {
  id: 'saber',
  name: {
    en: 'Saber (Artoria Pendragon)',
    zh: 'Saber（阿尔托莉雅·潘德拉贡）',
    ja: 'セイバー（アルトリア・ペンドラゴン）',
  },
  work: { en: 'Fate/Zero', zh: 'Fate/Zero', ja: 'Fate/Zero' },
  tagline: {
    en: 'Lay down your burden. While I keep watch, nothing passes this door.',
    zh: '卸下重担吧。今夜由我守城，不过请先用饭。',
    ja: '荷を下ろしてください。今宵の見張りは、私が引き受けます。',
  },
  aliases: [
    'Saber',
    'Artoria',
    'Arturia',
    'Altria',
    'King Arthur',
    'King of Knights',
    '阿尔托莉雅',
    '阿尔托莉亚',
    '骑士王',
    '亚瑟王',
    '吾王',
    '呆毛王',
    'セイバー',
    'アルトリア',
    '騎士王',
    'アーサー王',
    '阿尔托利亚',
    '阿尔托莉娅',
    'aertuoliya',
  ],
  datasetKey: '《Fate Zero》的Saber（阿尔托莉雅·潘德拉贡）',
};
