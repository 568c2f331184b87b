import type { Locale } from '../domain/locale';
import { hashString } from '../domain/random';
import type { Rater } from '../domain/rater';

/** Made-up names for raters who have not chosen one: a manner and an animal, drawn by the id. */
const MANNERS: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'Quiet',
    'Patient',
    'Sleepy',
    'Curious',
    'Gentle',
    'Brisk',
    'Inky',
    'Sunny',
    'Wandering',
    'Paper',
    'Mellow',
    'Bookish',
  ],
  zh: [
    '安静的',
    '耐心的',
    '犯困的',
    '好奇的',
    '温和的',
    '利落的',
    '墨色的',
    '晴天的',
    '散步的',
    '纸折的',
    '悠闲的',
    '爱书的',
  ],
  ja: [
    'しずかな',
    '気の長い',
    '眠たげな',
    '知りたがりの',
    'やさしい',
    'きびきびした',
    '墨色の',
    '晴れの日の',
    '散歩中の',
    '折り紙の',
    'のんびり屋の',
    '本好きの',
  ],
};

const ANIMALS: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'Fox',
    'Heron',
    'Otter',
    'Badger',
    'Swallow',
    'Hare',
    'Tortoise',
    'Owl',
    'Squirrel',
    'Carp',
    'Crane',
    'Hedgehog',
  ],
  zh: ['狐狸', '白鹭', '水獭', '獾', '燕子', '野兔', '乌龟', '猫头鹰', '松鼠', '锦鲤', '仙鹤', '刺猬'],
  ja: [
    'キツネ',
    'サギ',
    'カワウソ',
    'アナグマ',
    'ツバメ',
    'ノウサギ',
    'カメ',
    'フクロウ',
    'リス',
    'コイ',
    'ツル',
    'ハリネズミ',
  ],
};

/** What a rater is called: as they chose, or a made-up name that stays the same for an id. */
export function raterName({ id, name }: Pick<Rater, 'id' | 'name'>, locale: Locale): string {
  if (name !== '') return name;
  const hash = hashString(id);
  const [manners, animals] = [MANNERS[locale], ANIMALS[locale]];
  const manner = manners[hash % manners.length] ?? '';
  const animal = animals[Math.floor(hash / manners.length) % animals.length] ?? '';
  return locale === 'en' ? `${manner} ${animal}` : manner + animal;
}
