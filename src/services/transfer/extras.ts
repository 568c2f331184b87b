import type * as z from 'zod/mini';
import type { Unknown } from '../../domain/session';

/*
 * Keys of a file that this version does not know travel in the `extra` of the row they belong to. Those of the
 * row's own level stand under their names; those of an object within it stand together under its path, marked
 * with an @: `{ "mood": "calm", "@user.revisions.0": { "device": "phone" } }`. A key of the file that itself begins
 * with an @ gets a second one. Paths are made of known keys only, so they are unambiguous.
 */
const MARK = '@';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Visit = (path: readonly string[], unknown: Record<string, unknown>) => void;

function visitUnknown(schema: z.core.$ZodType, value: unknown, path: readonly string[], visit: Visit): void {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'nullable') visitUnknown(def.innerType, value, path, visit);
  if (def.type === 'array' && Array.isArray(value)) {
    value.forEach((item, index) => visitUnknown(def.element, item, [...path, String(index)], visit));
  }
  if (def.type !== 'object' || !isRecord(value)) return;
  const unknown: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const known = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
    if (known) visitUnknown(known, item, [...path, key], visit);
    else unknown[key] = item;
  }
  if (Object.keys(unknown).length > 0) visit(path, unknown);
}

/**
 * What `schema` does not know of `value`, as a row's `extra`; undefined when it knows everything. The keys in `apart`
 * lead to objects with rows of their own and are not looked into.
 */
export function collectExtra(
  schema: z.core.$ZodType,
  value: object,
  apart: readonly string[] = [],
): Unknown | undefined {
  const extra: Record<string, unknown> = {};
  const own = Object.fromEntries(Object.entries(value).filter(([key]) => !apart.includes(key)));
  visitUnknown(schema, own, [], (path, unknown) => {
    if (path.length > 0) extra[MARK + path.join('.')] = unknown;
    else
      for (const [key, item] of Object.entries(unknown))
        extra[key.startsWith(MARK) ? MARK + key : key] = item;
  });
  return Object.keys(extra).length > 0 ? extra : undefined;
}

/** The name under which an extra keeps the unknown keys of the object at this path within the row. */
export function extraAt(...path: readonly (string | number)[]): string {
  return MARK + path.join('.');
}

function addUnknown(target: unknown, unknown: unknown): void {
  if (!isRecord(target) || !isRecord(unknown)) return;
  for (const [key, item] of Object.entries(unknown)) if (!Object.hasOwn(target, key)) target[key] = item;
}

function at(root: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null && Object.hasOwn(node, key)
          ? Reflect.get(node, key)
          : undefined,
      root,
    );
}

/**
 * Puts the unknown keys back where they came from, in place; what the app itself writes goes first. Where the object
 * they belonged to is gone, they go with it.
 */
export function restoreExtra<T extends object>(wire: T, extra: Unknown | undefined): T {
  for (const [key, item] of Object.entries(extra ?? {})) {
    if (!key.startsWith(MARK)) addUnknown(wire, { [key]: item });
    else if (key.startsWith(MARK + MARK)) addUnknown(wire, { [key.slice(1)]: item });
    else addUnknown(at(wire, key.slice(1)), item);
  }
  return wire;
}

interface WithExtra {
  readonly extra?: Unknown;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** Keys of both; where both have one, the first one's unless it is empty. */
function mergeKeys(
  first: Unknown,
  second: Unknown,
  mergeValue: (a: unknown, b: unknown, key: string) => unknown,
) {
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...keys].map((key) => [key, mergeValue(first[key], second[key], key)]));
}

function firstUnlessEmpty(a: unknown, b: unknown): unknown {
  return isEmpty(a) && b !== undefined ? b : a;
}

/** The unknown keys of two states of one row; where both have one, the first row's unless it is empty. */
export function mergeExtra(first: WithExtra, second: WithExtra): { extra?: Unknown } {
  const extra = mergeKeys(first.extra ?? {}, second.extra ?? {}, (a, b, key) => {
    const nested = key.startsWith(MARK) && !key.startsWith(MARK + MARK) && isRecord(a) && isRecord(b);
    return nested ? mergeKeys(a, b, firstUnlessEmpty) : firstUnlessEmpty(a, b);
  });
  return Object.keys(extra).length > 0 ? { extra } : {};
}
