import type { Locale } from './locale';

/*
 * Measures of how alike a set of replies is, computed and not judged. They stand beside a rater's mark of response
 * diversity, after it, and never instead of it. Units: Han characters, kana and hangul one by one, everything else
 * word by word; case, width and punctuation count for nothing.
 */

/** Where something occurs: which text of the set, and from which UTF-16 unit to which (exclusive). */
export interface Occurrence {
  readonly text: number;
  readonly from: number;
  readonly to: number;
}

/** Words that come back in several texts of the set. */
export interface Repetition {
  /** As in the text where it occurs first. */
  readonly words: string;
  /** In how many of the texts. */
  readonly texts: number;
  readonly at: readonly Occurrence[];
}

export interface DiversityMeasures {
  /** Different n-grams of all n-grams of the set, 0–1, higher is more diverse; null when no text is long enough. */
  readonly distinct: { readonly n: number; readonly share: number | null };
  /** Of each text's different n-grams, how many occur in another text of the set as well: the mean, 0–1. */
  readonly overlap: number | null;
  /** Texts that begin alike, the commonest first. */
  readonly openings: readonly Repetition[];
  /** Other phrases in at least two texts, the commonest first, the longer before the shorter. */
  readonly phrases: readonly Repetition[];
}

interface Unit {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const UNIT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}]+)*/gu;
/** Latin and other scripts whose words are parted by spaces: everything up to the next Han character or kana. */
const EAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;

/** The units of a text, in order. */
export function unitsOf(text: string): readonly Unit[] {
  const units: Unit[] = [];
  for (const match of text.matchAll(UNIT)) {
    const [whole] = match;
    let from = match.index;
    let word = '';
    const close = (to: number): void => {
      if (word !== '') units.push({ key: fold(word), from, to });
      word = '';
    };
    for (const sign of whole) {
      const at: number = from + word.length;
      if (!EAST.test(sign)) word += sign;
      else {
        close(at);
        units.push({ key: fold(sign), from: at, to: at + sign.length });
        from = at + sign.length;
      }
    }
    close(from + word.length);
  }
  return units;
}

function fold(word: string): string {
  return word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

/** How long an n-gram is: four characters say about as much as two words. */
export function gramLength(locale: Locale): number {
  return locale === 'en' ? 2 : 4;
}

/** How long an opening and a phrase have to be to count as one. */
function phraseLength(locale: Locale): { readonly opening: number; readonly phrase: number } {
  return locale === 'en' ? { opening: 2, phrase: 3 } : { opening: 3, phrase: 4 };
}

function grams(units: readonly Unit[], n: number): string[] {
  const found: string[] = [];
  for (let at = 0; at + n <= units.length; at += 1) found.push(keyAt(units, at, n));
  return found;
}

function keyAt(units: readonly Unit[], at: number, n: number): string {
  return units
    .slice(at, at + n)
    .map(({ key }) => key)
    .join(' ');
}

function distinctShare(all: readonly (readonly string[])[]): number | null {
  const flat = all.flat();
  return flat.length === 0 ? null : new Set(flat).size / flat.length;
}

function meanOverlap(all: readonly (readonly string[])[]): number | null {
  const sets = all.map((each) => new Set(each));
  const shares = sets.flatMap((own, index) => {
    if (own.size === 0) return [];
    const others = sets.filter((_, other) => other !== index);
    const shared = [...own].filter((gram) => others.some((other) => other.has(gram))).length;
    return [shared / own.size];
  });
  return shares.length < 2 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

interface Found {
  readonly text: number;
  readonly at: number;
}

function occurrence(all: readonly (readonly Unit[])[], { text, at }: Found, n: number): Occurrence {
  const units = all[text] ?? [];
  return { text, from: units[at]?.from ?? 0, to: units[at + n - 1]?.to ?? 0 };
}

function repetition(
  texts: readonly string[],
  all: readonly (readonly Unit[])[],
  found: readonly Found[],
  n: number,
): Repetition {
  const at = found.map((each) => occurrence(all, each, n));
  const [first] = at;
  const words = first ? (texts[first.text] ?? '').slice(first.from, first.to) : '';
  return { words, texts: new Set(found.map(({ text }) => text)).size, at };
}

/** How many units all of these have in common from their places on, at least `least`. */
function commonLength(all: readonly (readonly Unit[])[], found: readonly Found[], least: number): number {
  let length = least;
  const keyOf = ({ text, at }: Found): string | undefined => all[text]?.[at + length]?.key;
  for (;;) {
    const [first, ...rest] = found;
    const key = first && keyOf(first);
    if (key === undefined || !rest.every((each) => keyOf(each) === key)) return length;
    length += 1;
  }
}

function byCount(a: Repetition, b: Repetition): number {
  return b.texts - a.texts || b.words.length - a.words.length || (a.words < b.words ? -1 : 1);
}

function findOpenings(texts: readonly string[], all: readonly (readonly Unit[])[], n: number): Repetition[] {
  const groups = new Map<string, Found[]>();
  all.forEach((units, text) => {
    if (units.length < n) return;
    const key = keyAt(units, 0, n);
    groups.set(key, [...(groups.get(key) ?? []), { text, at: 0 }]);
  });
  return [...groups.values()]
    .filter((found) => found.length > 1)
    .map((found) => repetition(texts, all, found, commonLength(all, found, n)))
    .toSorted(byCount);
}

function textCount(found: readonly Found[]): number {
  return new Set(found.map(({ text }) => text)).size;
}

/** Phrases as long as they can be: one that lies within another with the same places is not told apart. */
function findPhrases(texts: readonly string[], all: readonly (readonly Unit[])[], n: number): Repetition[] {
  const places = new Map<string, Found[]>();
  all.forEach((units, text) => {
    for (let at = 0; at + n <= units.length; at += 1) {
      const key = keyAt(units, at, n);
      const known = places.get(key);
      if (known) known.push({ text, at });
      else places.set(key, [{ text, at }]);
    }
  });
  const shared = [...places.values()].filter((found) => textCount(found) > 1);
  const starts = new Set(
    shared.flatMap((found) => found.map(({ text, at }) => `${text}:${at}:${found.length}`)),
  );
  return shared
    .filter((found) => !found.every(({ text, at }) => starts.has(`${text}:${at - 1}:${found.length}`)))
    .map((found) => repetition(texts, all, found, commonLength(all, found, n)))
    .toSorted(byCount);
}

function isWithin(inner: Repetition, outer: Repetition): boolean {
  return inner.at.every(({ text, from, to }) =>
    outer.at.some((other) => other.text === text && other.from <= from && to <= other.to),
  );
}

/** How many repetitions are told at most, of each kind. */
const TOLD = 8;

/** Measures a set of replies, given in any order. `locale`: the language of the talks. */
export function measureDiversity(texts: readonly string[], locale: Locale): DiversityMeasures {
  const all = texts.map(unitsOf);
  const n = gramLength(locale);
  const found = all.map((units) => grams(units, n));
  const { opening, phrase } = phraseLength(locale);
  const openings = findOpenings(texts, all, opening);
  const phrases: Repetition[] = [];
  for (const each of findPhrases(texts, all, phrase)) {
    if (![...openings, ...phrases].some((known) => isWithin(each, known))) phrases.push(each);
  }
  return {
    distinct: { n, share: distinctShare(found) },
    overlap: meanOverlap(found),
    openings: openings.slice(0, TOLD),
    phrases: phrases.slice(0, TOLD),
  };
}
