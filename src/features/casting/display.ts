/** What changes the order, the line or nothing at all: no name needs it, and a hostile one breaks a page with it. */
const UNRULY =
  /[\p{Cc}\p{Zl}\p{Zp}\u{61c}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}\u{2066}-\u{2069}\u{feff}]+/gu;

/** Joiners and marks that stand on nothing, and letters that are drawn blank. */
const UNSEEN = /^[\s\p{Cf}\p{Mn}\u115f\u1160\u2800\u3164\uffa0]*$/u;

const LONGEST_NAME = 60;

/** The first characters of a text, whole ones, with an ellipsis for the rest. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  // Cut before splitting into characters: a card may hold megabytes.
  const whole = Array.from(text.slice(0, most * 2))
    .slice(0, most)
    .join('');
  return whole.length < text.length ? `${whole.trimEnd()}…` : whole;
}

/** A name from outside as it can stand in a heading or a sentence: one line, short, in order. Empty when nothing is left. */
export function tameName(name: string): string {
  const line = name.slice(0, 1000).replace(UNRULY, ' ').replace(/\s+/g, ' ').trim();
  return UNSEEN.test(line) ? '' : cutTo(line, LONGEST_NAME);
}

/** Sets a name off from the sentence around it, whichever way it runs. */
export function setOff(name: string): string {
  return `\u2068${name}\u2069`;
}
