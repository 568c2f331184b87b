/*
 * A reply that broke off goes on in a new one. Models repeat what they said last, and lose the space at the join:
 * here the old text and the new one become one text without a doubled word.
 */

/** A repetition within a word or shorter than this says nothing in Chinese and Japanese, where words have no spaces. */
const LEAST_UNSPACED = 3;

/** Signs of scripts that set no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。！？…「」『』（）]/u;
const WORD = /[\p{L}\p{N}]/u;
const SPACED_WORD = /[\p{L}\p{N}'’-]+/gu;
/** What ends a clause and wants a space before the next. */
const CLOSING = /[.,;:!?)”"]/;

function isUnspaced(sign: string): boolean {
  return UNSPACED.test(sign);
}

function isWord(sign: string): boolean {
  return WORD.test(sign) && !isUnspaced(sign);
}

/** Whether `text` from `at` on begins with a whole word, or in a script without spaces. */
function beginsWord(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return !isWord(sign) || !isWord(text.charAt(at - 1));
}

/** Whether a repetition is long enough to be one, and no chance. */
function tells(repeated: string): boolean {
  const bare = repeated.trim();
  if (bare === '' || !WORD.test(bare)) return false;
  return !isUnspaced(bare.charAt(0)) || bare.length >= LEAST_UNSPACED;
}

/** The lower-case words of texts, to tell a whole word from a piece of one. */
export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(SPACED_WORD) ?? []));
}

/** How many signs at the beginning of `addition` say again what `before` ends with; 0 when none do. */
function repeatedLength(before: string, addition: string): number {
  const end = before.trimEnd();
  for (let at = Math.max(0, end.length - addition.length); at < end.length; at += 1) {
    const tail = end.slice(at);
    if (addition.startsWith(tail) && beginsWord(end, at) && tells(tail)) return tail.length;
  }
  return 0;
}

function seam(before: string, addition: string, known: ReadonlySet<string>): string {
  const last = before.charAt(before.length - 1);
  const first = addition.charAt(0);
  if (!isWord(first) || isUnspaced(last)) return '';
  if (CLOSING.test(last)) return ' ';
  if (!isWord(last)) return '';
  const cut = (/[\p{L}\p{N}'’-]+$/u.exec(before)?.[0] ?? '').toLowerCase();
  const [next = ''] = addition.toLowerCase().match(SPACED_WORD) ?? [];
  if (known.has(cut + next)) return '';
  return known.has(cut) || known.has(next) ? ' ' : '';
}

/**
 * What of `addition` stands behind `before`: without what it says again, and with the space it lost. `known` are words
 * (in lower case) that the talk is full of.
 */
export function continuationOf(before: string, addition: string, known: ReadonlySet<string>): string {
  if (before === '' || addition.trim() === '') return before === '' ? addition : '';
  const bare = addition.trimStart();
  const repeated = repeatedLength(before, bare);
  if (repeated > 0) {
    const rest = bare.slice(repeated);
    // The space may stand on both sides.
    return /\s$/.test(before) ? rest.trimStart() : rest;
  }
  if (bare !== addition) return /\s$/.test(before) ? bare : addition;
  return seam(before, bare, known) + bare;
}

/** True while what has come could still turn out to be a repetition of what stands before it. */
function mayRepeat(before: string, addition: string): boolean {
  const end = before.trimEnd();
  const bare = addition.trimStart();
  if (bare === '') return true;
  for (let at = end.indexOf(bare); at >= 0; at = end.indexOf(bare, at + 1)) {
    if (beginsWord(end, at)) return true;
  }
  // The first word may still be whole or not.
  return /^[\p{L}\p{N}'’-]{0,24}$/u.test(bare) && !isUnspaced(bare.charAt(0));
}

export interface Joiner {
  /** What is to be added to the text for the next piece that came; empty as long as that cannot be told. */
  readonly push: (piece: string) => string;
  /** What was kept back to the end. */
  readonly end: () => string;
  /** Begins anew: what came so far was no part of the text. */
  readonly again: () => void;
}

/** `continuationOf` for a text that comes in pieces: keeps back only what may be a repetition. */
export function createJoiner(before: string, known: ReadonlySet<string>): Joiner {
  let held: string | null = before === '' ? null : '';
  const release = (): string => {
    const text = continuationOf(before, held ?? '', known);
    held = null;
    return text;
  };
  return {
    push: (piece) => {
      if (held === null) return piece;
      held += piece;
      return mayRepeat(before, held) ? '' : release();
    },
    end: () => (held === null || held === '' ? '' : release()),
    again: () => {
      held = before === '' ? null : '';
    },
  };
}
