import type { Localized } from '../domain/locale';
import type { SupportStyleKind } from '../domain/persona';
import type { DayTime, Emotion, Place, UserPersona } from '../domain/scenario';

export const EMOTION_NAMES: Readonly<Record<Emotion, Localized>> = {
  happy: { en: 'happy', zh: '开心', ja: 'うれしい' },
  content: { en: 'content', zh: '满足', ja: '満ち足りた' },
  surprised: { en: 'surprised', zh: '惊讶', ja: 'びっくり' },
  curious: { en: 'curious', zh: '好奇', ja: '気になる' },
  angry: { en: 'angry', zh: '生气', ja: '腹が立つ' },
  anxious: { en: 'anxious', zh: '焦虑', ja: '不安' },
  lonely: { en: 'lonely', zh: '孤单', ja: 'さみしい' },
  sad: { en: 'sad', zh: '难过', ja: '悲しい' },
  weary: { en: 'weary', zh: '疲惫', ja: 'くたくた' },
};

export const USER_PERSONA_NAMES: Readonly<Record<UserPersona, Localized>> = {
  student: { en: 'a student', zh: '学生', ja: '学生' },
  office_worker: { en: 'an office worker', zh: '上班族', ja: '会社員' },
  freelancer: { en: 'a freelancer', zh: '自由职业者', ja: 'フリーランス' },
  self_employed: { en: 'self-employed', zh: '个体经营者', ja: '自営業' },
};

export const PLACE_NAMES: Readonly<Record<Place, Localized>> = {
  classroom: { en: 'classroom', zh: '教室', ja: '教室' },
  dorm: { en: 'dorm', zh: '宿舍', ja: '寮' },
  canteen_door: { en: 'canteen door', zh: '食堂门口', ja: '学食の前' },
  canteen: { en: 'canteen', zh: '食堂', ja: '学食' },
  library: { en: 'library', zh: '图书馆', ja: '図書館' },
  office: { en: 'office', zh: '办公室', ja: 'オフィス' },
  meeting_room: { en: 'meeting room', zh: '会议室', ja: '会議室' },
  restaurant: { en: 'restaurant', zh: '餐厅', ja: 'レストラン' },
  home: { en: 'home', zh: '家里', ja: '自宅' },
  cafe: { en: 'café', zh: '咖啡馆', ja: 'カフェ' },
  bar: { en: 'bar', zh: '酒吧', ja: 'バー' },
  park: { en: 'park', zh: '公园', ja: '公園' },
  shop: { en: 'shop', zh: '店里', ja: '店' },
  car: { en: 'car', zh: '车里', ja: '車の中' },
  market: { en: 'wholesale market', zh: '批发市场', ja: '卸売市場' },
  trade_fair: { en: 'trade fair', zh: '展会', ja: '展示会' },
};

export const DAY_TIME_NAMES: Readonly<Record<DayTime, Localized>> = {
  morning: { en: 'morning', zh: '早上', ja: '朝' },
  noon: { en: 'noon', zh: '中午', ja: '昼' },
  afternoon: { en: 'afternoon', zh: '下午', ja: '午後' },
  evening: { en: 'evening', zh: '傍晚', ja: '夕方' },
  night: { en: 'night', zh: '夜里', ja: '夜' },
};

/** The place as a line over an establishing panel. */
export const PLACE_SCENES: Readonly<Record<Place, Localized>> = {
  classroom: { en: 'In the classroom', zh: '教室里', ja: '教室で' },
  dorm: { en: 'At the dorm', zh: '宿舍里', ja: '寮の部屋で' },
  canteen_door: { en: 'Outside the canteen', zh: '食堂门口', ja: '学食の入口で' },
  canteen: { en: 'In the canteen', zh: '食堂里', ja: '学食で' },
  library: { en: 'In the library', zh: '图书馆里', ja: '図書館で' },
  office: { en: 'At the office', zh: '办公室里', ja: 'オフィスで' },
  meeting_room: { en: 'In the meeting room', zh: '会议室里', ja: '会議室で' },
  restaurant: { en: 'At a restaurant', zh: '餐厅里', ja: 'レストランで' },
  home: { en: 'At home', zh: '家里', ja: '自宅で' },
  cafe: { en: 'In a café', zh: '咖啡馆里', ja: 'カフェで' },
  bar: { en: 'At a bar', zh: '酒吧里', ja: 'バーで' },
  park: { en: 'In the park', zh: '公园里', ja: '公園で' },
  shop: { en: 'In the shop', zh: '自家店里', ja: '自分の店で' },
  car: { en: 'In the car', zh: '车里', ja: '車の中で' },
  market: { en: 'At the wholesale market', zh: '批发市场', ja: '卸売市場で' },
  trade_fair: { en: 'At the trade fair', zh: '展会现场', ja: '展示会の会場で' },
};

interface SupportStyleWording {
  readonly name: Localized;
  readonly description: Localized;
}

export const SUPPORT_STYLE_WORDING: Readonly<Record<SupportStyleKind, SupportStyleWording>> = {
  balanced: {
    name: { en: 'Balanced', zh: '均衡', ja: 'バランス' },
    description: {
      en: 'Listens, shares something of its own, and helps where help is wanted.',
      zh: '先听你说，聊聊自己的经历，需要时再帮你想办法。',
      ja: '話を聞き、自分の経験も語り、必要なら一緒に考えます。',
    },
  },
  listening: {
    name: { en: 'Listening first', zh: '先倾听', ja: 'まず聞く' },
    description: {
      en: 'Stays with the feeling and asks on; advice only when you ask for it.',
      zh: '陪着你的情绪，多问多听，你开口才给建议。',
      ja: '気持ちに寄り添って聞き役に。助言は求められたときだけ。',
    },
  },
  advising: {
    name: { en: 'Advising', zh: '给建议', ja: '助言する' },
    description: {
      en: 'After a word of comfort, turns to what could be done next.',
      zh: '安慰一句之后，一起看看接下来能怎么办。',
      ja: 'ひとこと受け止めたあと、次にできることを一緒に探します。',
    },
  },
  cheering: {
    name: { en: 'Cheering', zh: '打气', ja: '元気づける' },
    description: {
      en: 'Lifts you up, celebrates, finds the bright side without denying the rest.',
      zh: '给你打气，替你高兴，不回避难处，也帮你看见亮的一面。',
      ja: '背中を押し、一緒に喜び、つらさを否定せずに明るい面も見つけます。',
    },
  },
  custom: {
    name: { en: 'In your own words', zh: '自己写', ja: '自分で書く' },
    description: {
      en: 'You say how it should support you.',
      zh: '由你来写，希望它怎样陪你。',
      ja: 'どう支えてほしいかを、あなたの言葉で。',
    },
  },
};
