import type { Locale } from './locale';

/** How one language says that somebody wants to die or to hurt themselves, and what only sounds like it. */
export interface CareWords {
  readonly language: Locale;
  /** Character → the one the patterns are written with: variants of the same script. */
  readonly letters: Readonly<Record<string, string>>;
  /** Ways of writing → the one the patterns are written with; in order. */
  readonly spellings: readonly (readonly [written: RegExp, plain: string])[];
  /** Sayings, titles and jokes; what they cover counts for nothing. */
  readonly idioms: readonly RegExp[];
  readonly signs: readonly RegExp[];
  /** Ends right before a sign that is denied (`I don't …`). */
  readonly deniedBefore: RegExp | null;
  /** Begins right after a sign that is denied (`…わけじゃない`). */
  readonly deniedAfter: RegExp | null;
}

export type CareLexicon = readonly CareWords[];

export interface CrisisSign {
  readonly language: Locale;
  /** The words of the folded message that were taken for a sign. */
  readonly words: string;
}

/** Stands for a saying that was taken out: no letter, no white space, no end of a clause. */
const GONE = '#';
const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
const SPACE_BY_CJK = new RegExp(`(?<=${CJK}) | (?=${CJK})`, 'gu');
/** How far before and after a sign a denial is looked for, in UTF-16 units. */
const DENIAL_REACH = 60;

/**
 * The form in which a message is read: one width and case, no apostrophes, mark-up or invisible characters, `.`
 * for every end of a sentence, `,` for every pause, and no spaces inside Chinese and Japanese.
 */
export function foldMessage(message: string): string {
  return (
    message
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\p{Cf}\p{Variation_Selector}'‘’ʼ´`*_~]/gu, '')
      // What stood around an invisible character may be one letter now.
      .normalize('NFKC')
      .replace(/[.。・⋯]{2,}|[⋯–—-]+/g, ' ')
      .replace(/[.!?。;\n\r]+/g, '.')
      .replace(/[,、:]+/g, ',')
      .replace(/[^\p{L}\p{N}\p{M}.,]+/gu, ' ')
      .replace(/([a-z])\1{2,}/g, (_run, letter: string) => (letter === 'l' ? 'll' : letter))
      .replace(/ *([.,]) */g, '$1')
      .replace(/[.,]{2,}/g, (run) => (run.includes('.') ? '.' : ','))
      .replace(SPACE_BY_CJK, '')
      .trim()
  );
}

function plainWords(folded: string, { letters, spellings, idioms }: CareWords): string {
  const lettered = folded.replace(/\p{Script=Han}/gu, (letter) => letters[letter] ?? letter);
  const spelled = spellings.reduce((text, [written, plain]) => text.replace(written, plain), lettered);
  return idioms.reduce((text, idiom) => text.replace(idiom, GONE), spelled);
}

function isDenied(text: string, start: number, end: number, words: CareWords): boolean {
  const before = text.slice(Math.max(0, start - DENIAL_REACH), start);
  const after = text.slice(end, end + DENIAL_REACH);
  return (words.deniedBefore?.test(before) ?? false) || (words.deniedAfter?.test(after) ?? false);
}

function findSignIn(folded: string, words: CareWords): CrisisSign | null {
  const text = plainWords(folded, words);
  for (const pattern of words.signs) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (!isDenied(text, index, index + found.length, words)) {
        return { language: words.language, words: found };
      }
    }
  }
  return null;
}

/**
 * The first sign in a message that its writer may be in danger from themselves, or null. Every language of the
 * lexicon is read, whatever the message is written in. A reading of words, not of a person: it overlooks some
 * and is mistaken in others, so nothing may be forbidden because of it.
 */
export function findCrisisSign(message: string, lexicon: CareLexicon): CrisisSign | null {
  const folded = foldMessage(message);
  for (const words of lexicon) {
    const sign = findSignIn(folded, words);
    if (sign) return sign;
  }
  return null;
}

/** When a line is answered, in the region's own time; `always` is day and night. */
export type HelpHours = 'always' | { readonly from: string; readonly to: string };

export interface Helpline {
  /** Its own name, in the first of its languages. */
  readonly name: string;
  /** The number as people write it. */
  readonly call: string;
  /** The number that also answers text messages. */
  readonly text?: string;
  /** Absent: not known for certain. */
  readonly hours?: HelpHours;
  /** BCP 47 tags of the languages that are certainly spoken there. */
  readonly languages: readonly string[];
  /** Meant for children and teenagers. */
  readonly young?: true;
}

export interface HelpRegion {
  /** ISO 3166-1 code. */
  readonly code: string;
  readonly emergency: readonly string[];
  readonly lines: readonly Helpline[];
  /** IANA names, or beginnings of such that end in `/`. */
  readonly timeZones: readonly string[];
  /** Language tags without a region that most likely mean this one. */
  readonly languages: readonly string[];
}

function isIn(timeZone: string, { timeZones }: HelpRegion): boolean {
  return timeZones.some((zone) => (zone.endsWith('/') ? timeZone.startsWith(zone) : timeZone === zone));
}

/** A zone that says where somebody is; UTC, as some browsers report for privacy, does not. */
function isPlace(timeZone: string): boolean {
  return timeZone.includes('/') && !timeZone.startsWith('Etc/');
}

function regionOf(tag: string): string | undefined {
  return tag.split('-').find((part, index) => index > 0 && /^[a-z]{2}$/i.test(part));
}

/**
 * The code of the region whose help is likely the nearest, or null where none of them is. The time zone (IANA
 * name) tells best where somebody is; the preferred languages (BCP 47, best first) speak only when it tells
 * nothing.
 */
export function guessRegion(
  languages: readonly string[],
  timeZone: string,
  regions: readonly HelpRegion[],
): string | null {
  const here = regions.find((region) => isIn(timeZone, region));
  if (here || isPlace(timeZone)) return here?.code ?? null;
  for (const tag of languages) {
    const named = regionOf(tag)?.toUpperCase();
    const lower = tag.toLowerCase();
    const meant = regions.find(({ code, languages: own }) =>
      named ? code === named : own.some((language) => lower === language.toLowerCase()),
    );
    if (meant) return meant.code;
  }
  return null;
}
