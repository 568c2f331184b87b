import { foundText, shorten } from '../place';

/** Controls, marks that turn the direction of writing, what has no width, and halves of characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const HIDDEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

function code(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Text out of a file with everything written out that a sentence around it could be turned or hidden by. */
export function visible(text: string): string {
  return text.replace(HIDDEN, code);
}

/** What was found in a file, short and harmless, for a sentence. */
export function found(value: unknown): string {
  return visible(foundText(value));
}

const PLACE_LENGTH = 120;

/** A path or keyword out of a file as a place. */
export function placed(text: string): string {
  return visible(shorten(text, PLACE_LENGTH));
}
