import type { Temperament } from './temperaments';

/** What else the tags of character cards call a temperament. */
export const TEMPERAMENT_TAGS: Readonly<Record<Temperament, readonly string[]>> = {
  gentle: ['kind', 'sweet', 'caring', 'wholesome', 'soft', '治愈', '善良', '優しい', '癒し系'],
  cool: ['cool', 'calm', 'stoic', 'kuudere', 'quiet', '冷淡', '高冷', '三无', 'クーデレ', '無口'],
  hotBlooded: ['hot-blooded', 'energetic', 'genki', 'passionate', 'shounen', '元气', '元気'],
  prickly: ['prickly', '嘴硬'],
  dryWitted: ['deadpan', 'sarcastic', 'sharp-tongued', 'witty', '吐槽', '腹黑', 'ツッコミ', '皮肉屋'],
  dignified: ['noble', 'elegant', 'knight', 'regal', 'formal', '高贵', '优雅', '端庄', '上品', '気高い'],
  easygoing: ['laid-back', 'lazy', 'carefree', 'playful', '慵懒', '懒散', '自由奔放', 'のんびり'],
};
