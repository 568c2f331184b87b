import type { Locale } from '../../domain/locale';
import { createRandom } from '../../domain/random';

/** A piece of a text and how long after the piece before it it is said, milliseconds. */
export interface Beat {
  readonly text: string;
  readonly delayMs: number;
}

const FIRST_PAUSE_MS = 350;
const LONGEST_MS = 3500;
const BREATHS: readonly (readonly [RegExp, number])[] = [
  [/[.!?…。！？]["'”’」』)）]*\s*$/, 140],
  [/\n\s*$/, 140],
  [/[,;:，、；：—]["'”’」』)）]*\s*$/, 70],
];

function words(text: string): readonly string[] {
  return text.match(/\s*\S+\s*/g) ?? [];
}

/** Groups of one to three characters as a reader sees them, so that no emoji or accent is ever halved. */
function graphemes(text: string, locale: Locale, random: () => number): readonly string[] {
  const all = Array.from(
    new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(text),
    (part) => part.segment,
  );
  const groups: string[] = [];
  for (let from = 0; from < all.length;) {
    const length = 1 + Math.floor(random() * 3);
    groups.push(all.slice(from, from + length).join(''));
    from += length;
  }
  return groups;
}

function breathAfter(piece: string | undefined): number {
  if (piece === undefined) return 0;
  return BREATHS.find(([mark]) => mark.test(piece))?.[1] ?? 0;
}

/**
 * Cuts a text into pieces with the pace of someone typing: words in English, one to three characters in Chinese and
 * Japanese, 25–45 ms each, a first pause and a breath at punctuation, at most 3.5 s in all. The pieces joined are the
 * text; the same seed gives the same pace.
 */
export function paceText(text: string, locale: Locale, seed: number): readonly Beat[] {
  const random = createRandom(seed);
  const pieces = locale === 'en' ? words(text) : graphemes(text, locale, random);
  const beats = pieces.map((piece, index) => ({
    text: piece,
    delayMs: (index === 0 ? FIRST_PAUSE_MS : 0) + 25 + random() * 20 + breathAfter(pieces[index - 1]),
  }));
  const total = beats.reduce((sum, beat) => sum + beat.delayMs, 0);
  const scale = Math.min(1, LONGEST_MS / Math.max(1, total));
  return beats.map((beat) => ({ ...beat, delayMs: beat.delayMs * scale }));
}
