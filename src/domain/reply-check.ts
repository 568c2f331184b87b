import type { Locale } from './locale';

/** How long a reply is asked to be: words of English, characters of Chinese and Japanese. */
export interface ReplyLength {
  readonly least: number;
  readonly most: number;
}

export type ReplyConcern = 'language' | 'too-long' | 'too-short';

/** Fewer letters tell no language: a name, an exclamation, a quotation. */
const LEAST_LETTERS = 40;
/** Letters of a Latin word that take the room of one Chinese or Japanese character. */
const LATIN_PER_CHARACTER = 4;
/** Models count badly: only what is far beyond what was asked for is a matter. */
const FAR_ABOVE = 3;
const FAR_BELOW = 5;

const CODE = /```[^]*?(?:```|$)|`[^`\n]*`/g;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;

interface Scripts {
  readonly letters: number;
  readonly latin: number;
  readonly han: number;
  readonly kana: number;
  /** Everything, Latin letters taken together by words. */
  readonly all: number;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function scriptsOf(text: string): Scripts {
  const letters = count(text, /\p{L}/gu);
  const latinLetters = count(text, /\p{Script=Latin}/gu);
  const han = count(text, /\p{Script=Han}/gu);
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const latin = latinLetters / LATIN_PER_CHARACTER;
  return { letters, latin, han, kana, all: letters - latinLetters + latin };
}

/** True only where the script leaves no doubt; languages of one script are not told apart. */
function isForeign({ letters, latin, han, kana, all }: Scripts, locale: Locale): boolean {
  if (letters < LEAST_LETTERS) return false;
  switch (locale) {
    case 'en':
      return latin / all < 0.3;
    case 'ja':
      return kana / all < 0.05;
    case 'zh':
      return han / all < 0.3 || kana / (han + kana) > 0.35;
  }
}

/** Its length in the units of the language. */
export function replyLength(text: string, locale: Locale): number {
  return locale === 'en' ? count(text, /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) : count(text, /[\p{L}\p{N}]/gu);
}

/**
 * What is to be said of a finished reply, so that another can be offered: it is in another language than the talk, or
 * far out of the length that was asked for (`limit`; null: none was). Code and addresses count for nothing. Rather says
 * nothing than something wrong.
 */
export function checkReply(text: string, locale: Locale, limit: ReplyLength | null): ReplyConcern | null {
  const words = text.replace(CODE, ' ').replace(ADDRESS, ' ');
  if (isForeign(scriptsOf(words), locale)) return 'language';
  if (limit === null) return null;
  if (replyLength(words, locale) > limit.most * FAR_ABOVE) return 'too-long';
  // With what was taken out: a reply that is nothing but an address is not a short one.
  return replyLength(text, locale) * FAR_BELOW < limit.least ? 'too-short' : null;
}
