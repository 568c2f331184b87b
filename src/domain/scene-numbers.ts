const LAST = 60;

/** `1-15, 31` as numbers, ascending; empty for a blank; null when it is anything else. */
export function sceneNumbers(text: string): readonly number[] | null {
  const found = new Set<number>();
  for (const part of text.normalize('NFKC').split(/[,、\s]+/)) {
    if (part === '') continue;
    const [, first, last = first] = /^(\d{1,2})(?:[-–—~〜](\d{1,2}))?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!(from >= 1 && to <= LAST && from <= to)) return null;
    for (let number = from; number <= to; number += 1) found.add(number);
  }
  return [...found].toSorted((a, b) => a - b);
}
