import { placeOf } from '../place';

/** What can be wrong with a lorebook, or be mended in it. Each code has its sentence: `lore.fault.<code>`. */
export const LORE_FAULT_CODES = [
  'unreadable', // the browser could not read the file
  'too-large',
  'empty',
  'not-text', // not UTF-8
  'not-json',
  'truncated', // it ends in the middle
  'too-deep',
  'out-of-range', // a number no program can hold
  'not-lorebook',
  'too-many', // entries
  'unexpected',
  // Mended, not refused; `count` says how many times:
  'unsafe-key', // a key that no program should carry on was left out
  'filled-in', // a field that has to be there was not
  'converted', // a field was of another type and could be read all the same
  'left-out', // a field or an entry could not be read
] as const;
export type LoreFaultCode = (typeof LORE_FAULT_CODES)[number];

export interface LoreFault {
  readonly code: LoreFaultCode;
  /** Where, `entries[3].keys`; the first of `count` like it. Empty when it is the book as a whole. */
  readonly place: string;
  readonly values: Readonly<Record<string, string | number>>;
}

type Path = readonly (string | number)[];

/** Gathers what was mended: one fault for each kind and field, however many entries have it. */
export class Mending {
  private readonly found = new Map<string, { code: LoreFaultCode; place: string; count: number }>();

  note(code: LoreFaultCode, path: Path): void {
    const kind = `${code} ${path.filter((key) => typeof key === 'string').join('.')}`;
    const known = this.found.get(kind);
    if (known) known.count += 1;
    else this.found.set(kind, { code, place: placeOf(path), count: 1 });
  }

  list(): readonly LoreFault[] {
    return [...this.found.values()].map(({ code, place, count }) => ({ code, place, values: { count } }));
  }
}
