import { same } from '../same';

export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one when it is none. */
export function recordOf(value: unknown): Json {
  return isRecord(value) ? value : {};
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function without(record: Json, ...keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

export function isEmpty(record: Json): boolean {
  return Object.keys(record).length === 0;
}

/** What `raw` says otherwise than `written`, the keys in `apart` left aside. */
export function leftover(raw: Json, written: Json, apart: readonly string[] = []): Json {
  const keys = Object.entries(raw).filter(([key]) => !apart.includes(key));
  return Object.fromEntries(keys.filter(([key, value]) => !same(value, written[key])));
}

/** The object under `key`, or nothing when there is nothing in it. */
export function unlessEmpty(key: string, record: Json): Json {
  return isEmpty(record) ? {} : { [key]: record };
}

/** What a line says otherwise than it would be written: more, or less. */
export interface Difference {
  readonly more: Json;
  readonly lacks: readonly string[];
}

/** The difference as a row keeps it; empty when there is none. */
export function packed({ more, lacks }: Difference): Json {
  return { ...unlessEmpty('more', more), ...(lacks.length > 0 && { lacks }) };
}

export function unpacked(kept: unknown): Difference {
  const { more, lacks } = recordOf(kept);
  const keys: readonly unknown[] = Array.isArray(lacks) ? lacks : [];
  return { more: recordOf(more), lacks: keys.filter((key) => typeof key === 'string') };
}

/** `raw` against `written`, the keys in `apart` left aside; only absence of the keys in `told` counts. */
export function difference(
  raw: Json,
  written: Json,
  apart: readonly string[],
  told: readonly string[],
): Difference {
  const lacks = told.filter((key) => key in written && !(key in raw));
  return { more: leftover(raw, written, apart), lacks };
}

export function withDifference(written: Json, { more, lacks }: Difference): Json {
  return { ...without(written, ...lacks), ...more };
}
