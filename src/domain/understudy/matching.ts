import type { Lexicon } from './lexicon';

/** How much is read of the beginning and of the end of a long message, in UTF-16 units: enough to get its drift. */
const READ_AT_EITHER_END = 1_000;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Found<T> extends Span {
  readonly value: T;
}

/** The form in which messages are compared: width, case, apostrophes and white space no longer differ. */
export function normalise(text: string): string {
  const long = text.length > 2 * READ_AT_EITHER_END;
  const read = long ? `${text.slice(0, READ_AT_EITHER_END)} ${text.slice(-READ_AT_EITHER_END)}` : text;
  return read
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

const LETTER = /[\p{L}\p{N}]/u;
/** What shows that a word goes on: a letter, or an apostrophe before one (`won't`). */
const GOES_ON = /^(?:[\p{L}\p{N}]|'[\p{L}])/u;

/** Where a whole English word ends that begins like the trigger: with an s of plural or possession, or right there. */
function wordEnd(text: string, end: number): number | null {
  for (const ending of ["'s", "s'", 'es', 's', '']) {
    const stop = end + ending.length;
    if (text.startsWith(ending, end) && !GOES_ON.test(text.slice(stop, stop + 2))) return stop;
  }
  return null;
}

/** Every place where the trigger stands in the normalised text. */
export function occurrences(text: string, trigger: string, matching: Lexicon['matching']): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(trigger); start >= 0; start = text.indexOf(trigger, start + 1)) {
    const inWord =
      matching === 'words' && LETTER.test(trigger.charAt(0)) && LETTER.test(text.charAt(start - 1));
    const end = matching === 'words' ? wordEnd(text, start + trigger.length) : start + trigger.length;
    if (!inWord && end !== null) spans.push({ start, end });
  }
  return spans;
}

/** What to look for, with what it stands for; null where it stands for nothing. */
export type Triggers<T> = readonly (readonly [trigger: string, value: T | null])[];

/** Puts triggers, and the phrases the lexicon ignores, in the order in which they are looked for: longest first. */
export function orderTriggers<T>(triggers: Triggers<T>, lexicon: Lexicon): Triggers<T> {
  const idle = lexicon.ignored.map((trigger) => [trigger, null] as const);
  return [...idle, ...triggers].sort(([one], [two]) => two.length - one.length);
}

/** Finds ordered triggers in a normalised text, in the order of the text. Where two overlap the longer one counts. */
export function findAll<T>(text: string, triggers: Triggers<T>, matching: Lexicon['matching']): Found<T>[] {
  const taken: Span[] = [];
  const found: Found<T>[] = [];
  for (const [trigger, value] of triggers) {
    for (const span of occurrences(text, trigger, matching)) {
      if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
      taken.push(span);
      if (value !== null) found.push({ ...span, value });
    }
  }
  return found.sort((one, two) => one.start - two.start);
}

/** The length of a text as people count it: words in English, characters without white space elsewhere. */
export function measure(text: string, matching: Lexicon['matching']): number {
  if (matching === 'words') return text.split(/\s+/).filter(Boolean).length;
  return [...text.replace(/\s/g, '')].length;
}
