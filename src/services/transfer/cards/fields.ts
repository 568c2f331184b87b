import { placeOf } from '../place';
import { isRecord } from './record';
import type { Repairs } from './refusal';
import { found } from './visible';

type Key = string | number;

/** Brings single values to the type their field has; what cannot be is left out, and each change is noted. */
export class FieldReader {
  constructor(private readonly repairs: Repairs) {}

  /** A text, whatever was there; null and absence are an empty one. */
  text(value: unknown, ...path: Key[]): string {
    if (typeof value === 'string') return value;
    if (value === undefined || value === null) return '';
    this.repairs.note('made-text', placeOf(path), { found: found(value) });
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('\n');
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  /** A text that may be absent. */
  optionalText(value: unknown, ...path: Key[]): string | undefined {
    if (value === undefined) return undefined;
    if (value === null) return this.leftOut(value, path);
    return this.text(value, ...path);
  }

  /** A list of texts; a text alone is a list of one, or of what `split` makes of it. */
  texts(value: unknown, split: (text: string) => string[], ...path: Key[]): readonly string[] {
    if (value === undefined || value === null || value === '') return [];
    if (!Array.isArray(value)) {
      this.repairs.note('made-list', placeOf(path), { found: found(value) });
      if (isRecord(value)) return this.texts(Object.values(value), split, ...path);
      return split(this.text(value, ...path));
    }
    return value.flatMap((item: unknown, index) => {
      if (item !== undefined && item !== null) return [this.text(item, ...path, index)];
      this.leftOut(item, [...path, index]);
      return [];
    });
  }

  /** Unix seconds. */
  date(value: unknown, ...path: Key[]): number | undefined {
    if (value === undefined) return undefined;
    const seconds = toSeconds(value);
    if (seconds === undefined) return this.leftOut(value, path);
    if (seconds !== value) {
      this.repairs.note('made-date', placeOf(path), { found: found(value) });
    }
    return seconds;
  }

  /** Notes that the value cannot be what its field is for. */
  leftOut(value: unknown, path: readonly Key[]): undefined {
    this.repairs.note('left-out', placeOf(path), { found: found(value) });
    return undefined;
  }
}

/** From here on a number of seconds would be in the year 5138: it is milliseconds. */
const FIRST_MILLISECONDS = 100_000_000_000;

function toSeconds(value: unknown): number | undefined {
  if (typeof value === 'number') {
    if (Math.abs(value) < FIRST_MILLISECONDS) return value;
    const seconds = Math.trunc(value / 1000);
    return Math.abs(seconds) < FIRST_MILLISECONDS ? seconds : undefined;
  }
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  if (Number.isFinite(number)) return toSeconds(number);
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : Math.trunc(time / 1000);
}
