/*
 * How a key that is a word, not a regular expression, is found in a text. `\b` and `\w` know no letters but A to Z,
 * and half the scripts of the world put no space between words.
 */

/** Scripts that are written without spaces, or with particles grown on to the word. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}\p{sc=Javanese}\p{sc=Yi}\u30fc]/u;
const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** A text as it is searched: as written for regular expressions, with and without case for words. */
export interface Haystack {
  readonly raw: string;
  readonly exact: string;
  readonly folded: string;
}

function exactForm(text: string): string {
  return text.normalize('NFKC');
}

/** Without case, in every script that has it: ß is ss, a final sigma a sigma, İ an i. */
function foldedForm(text: string): string {
  return exactForm(text).toUpperCase().toLowerCase().replaceAll('ς', 'σ').replaceAll('i\u0307', 'i');
}

export function haystackOf(text: string): Haystack {
  return { raw: text, exact: exactForm(text), folded: foldedForm(text) };
}

/** A word to be found. */
export interface TextNeedle {
  readonly text: string;
  readonly caseSensitive: boolean;
  /** Only where no other word character stands beside it. */
  readonly whole: boolean;
}

/** Whether the key belongs to a script without spaces, so that it is matched wherever it stands. */
export function isUnspaced(key: string): boolean {
  return UNSPACED.test(key);
}

export function needleOf(key: string, caseSensitive: boolean, whole: boolean): TextNeedle {
  const text = (caseSensitive ? exactForm(key) : foldedForm(key)).trim();
  return { text, caseSensitive, whole: whole && !isUnspaced(text) };
}

/** A character that makes one word with a letter beside it. */
function joins(character: string | undefined): boolean {
  return character !== undefined && WORD.test(character) && !UNSPACED.test(character);
}

function before(text: string, at: number): string | undefined {
  if (at === 0) return undefined;
  const unit = text.charCodeAt(at - 1);
  const low = unit >= 0xdc00 && unit <= 0xdfff && at > 1;
  return low ? text.slice(at - 2, at) : text[at - 1];
}

function from(text: string, at: number): string | undefined {
  const code = text.codePointAt(at);
  return code === undefined ? undefined : String.fromCodePoint(code);
}

/** Whether the needle stands in the text. An empty needle stands nowhere. */
export function occurs(needle: TextNeedle, haystack: Haystack): boolean {
  const { text, whole } = needle;
  if (text === '') return false;
  const within = needle.caseSensitive ? haystack.exact : haystack.folded;
  if (!whole) return within.includes(text);
  const opens = joins(from(text, 0));
  const closes = joins(before(text, text.length));
  for (let at = within.indexOf(text); at >= 0; at = within.indexOf(text, at + 1)) {
    const end = at + text.length;
    const free = !(opens && joins(before(within, at))) && !(closes && joins(from(within, end)));
    if (free) return true;
  }
  return false;
}
