import type { Unknown } from '../../../domain/session';
import type { Mending } from './fault';

/*
 * The fields of a lorebook as files have them: of the right type, of one that says the same, or of none that helps.
 */

export function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

export function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** Whole and not negative. */
export function asCount(value: unknown): number | undefined {
  const number = asNumber(value);
  return number === undefined || number < 0 ? undefined : Math.floor(number);
}

const YES = new Set<unknown>([true, 1, '1', 'true']);
const NO = new Set<unknown>([false, 0, '0', 'false']);

export function asBool(value: unknown): boolean | undefined {
  if (YES.has(value)) return true;
  return NO.has(value) ? false : undefined;
}

/** Keys: a list of texts; a single text is divided at its commas, as SillyTavern's editor has it. */
export function asTexts(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') {
    return value
      .split(',')
      .map((text) => text.trim())
      .filter(Boolean);
  }
  if (!Array.isArray(value)) return undefined;
  return value.map(asText).filter((text) => text !== undefined);
}

type Path = readonly (string | number)[];

/** Reads the fields of one object and notes what had to be mended. */
export class Fields {
  constructor(
    private readonly value: Unknown,
    private readonly path: Path,
    private readonly mending: Mending,
  ) {}

  /** A field that may be missing; null, as many programs write it, is missing too. */
  optional<T>(name: string, read: (value: unknown) => T | undefined): T | undefined {
    const value = Object.hasOwn(this.value, name) ? this.value[name] : undefined;
    if (value === undefined || value === null) return undefined;
    const result = read(value);
    if (result === undefined) this.mending.note('left-out', [...this.path, name]);
    else if (!same(result, value)) this.mending.note('converted', [...this.path, name]);
    return result;
  }

  /** A field that has to be there. */
  required<T>(name: string, read: (value: unknown) => T | undefined, instead: T): T {
    const result = this.optional(name, read);
    const given = Object.hasOwn(this.value, name) && this.value[name] !== undefined;
    if (!given || this.value[name] === null) this.mending.note('filled-in', [...this.path, name]);
    return result ?? instead;
  }
}

function same(result: unknown, value: unknown): boolean {
  if (!Array.isArray(result) || !Array.isArray(value)) return Object.is(result, value);
  return result.length === value.length && result.every((item, index) => item === value[index]);
}
