import { LORE_POSITIONS } from '../../../domain/lorebook';
import type { LoreEntry, Lorebook, LorePosition } from '../../../domain/lorebook';
import type { Unknown } from '../../../domain/session';
import { given } from '../given';
import { asBool, asCount, asNumber, asText, asTexts, Fields, isObject } from './fields';
import { Mending } from './fault';
import type { LoreFault } from './fault';
import { fromWorldInfo, isWorldInfoEntry } from './world-info';

/** More than any book that is used, and what an editor and a prompt can still bear. */
export const MAX_ENTRIES = 20_000;
/** Where an entry without an order of its own stands: SillyTavern's default. */
const DEFAULT_ORDER = 100;

type Path = readonly (string | number)[];

const ENTRY_FIELDS = new Set([
  'keys', 'content', 'extensions', 'enabled', 'insertion_order', 'use_regex', 'case_sensitive', 'name',
  'priority', 'id', 'comment', 'selective', 'secondary_keys', 'constant', 'position',
]); // prettier-ignore
const BOOK_FIELDS = new Set([
  'name', 'description', 'scan_depth', 'token_budget', 'recursive_scanning', 'extensions', 'entries',
]); // prettier-ignore

function asPosition(value: unknown): LorePosition | undefined {
  const named = LORE_POSITIONS.find((position) => position === value);
  if (named) return named;
  // SillyTavern's numbers, where someone wrote them into the standard's field.
  return typeof value === 'number' ? LORE_POSITIONS[value === 0 ? 0 : 1] : undefined;
}

function asId(value: unknown): number | string | undefined {
  return typeof value === 'number' ? asNumber(value) : typeof value === 'string' ? value : undefined;
}

function asExtensions(value: unknown): Unknown | undefined {
  return isObject(value) ? value : undefined;
}

/** Fields that this app does not know stay where they are. */
function unknownFields(value: Unknown, known: ReadonlySet<string>): Unknown {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !known.has(name)));
}

function readEntry(raw: Unknown, path: Path, mending: Mending): LoreEntry {
  const value = isWorldInfoEntry(raw) ? fromWorldInfo(raw) : raw;
  const read = new Fields(value, path, mending);
  return {
    ...unknownFields(value, ENTRY_FIELDS),
    keys: read.required('keys', asTexts, []),
    content: read.required('content', asText, ''),
    extensions: read.optional('extensions', asExtensions) ?? {},
    enabled: read.required('enabled', asBool, true),
    insertion_order: read.required('insertion_order', asNumber, DEFAULT_ORDER),
    use_regex: read.optional('use_regex', asBool) ?? false,
    ...given({
      case_sensitive: read.optional('case_sensitive', asBool),
      name: read.optional('name', asText),
      priority: read.optional('priority', asNumber),
      id: read.optional('id', asId),
      comment: read.optional('comment', asText),
      selective: read.optional('selective', asBool),
      secondary_keys: read.optional('secondary_keys', asTexts),
      constant: read.optional('constant', asBool),
      position: read.optional('position', asPosition),
    }),
  };
}

/** Entries are a list; World Info numbers them in an object. Null when they are neither. */
function listOf(entries: unknown): readonly (readonly [string | number, unknown])[] | null {
  if (Array.isArray(entries)) return entries.map((entry, index) => [index, entry] as const);
  return isObject(entries) ? Object.entries(entries) : null;
}

function readBook(value: Unknown, mending: Mending): Lorebook | null {
  const raw = listOf(value['entries'] ?? []);
  if (!raw) return null;
  if (!Object.hasOwn(value, 'entries')) mending.note('filled-in', ['entries']);
  const entries = raw.flatMap(([key, entry]) => {
    if (isObject(entry)) return [readEntry(entry, ['entries', entryKey(key)], mending)];
    mending.note('left-out', ['entries', entryKey(key)]);
    return [];
  });
  const read = new Fields(value, [], mending);
  return {
    ...unknownFields(value, BOOK_FIELDS),
    ...given({
      name: read.optional('name', asText),
      description: read.optional('description', asText),
      scan_depth: read.optional('scan_depth', asCount),
      token_budget: read.optional('token_budget', asCount),
      recursive_scanning: read.optional('recursive_scanning', asBool),
    }),
    extensions: read.optional('extensions', asExtensions) ?? {},
    entries,
  };
}

/** So that entries of one kind are counted together, numbered by a list or by an object. */
function entryKey(key: string | number): number {
  const number = Number(key);
  return Number.isInteger(number) && number >= 0 ? number : -1;
}

/**
 * Makes a lorebook of what a file or a card holds as one, World Info included. `book` is null when it is nothing of
 * the kind, or has more entries than `MAX_ENTRIES`. Fields it does not know are kept.
 */
export function normaliseLorebook(value: unknown): {
  readonly book: Lorebook | null;
  readonly repaired: readonly LoreFault[];
} {
  if (!isObject(value)) return { book: null, repaired: [] };
  const count = listOf(value['entries'] ?? [])?.length ?? 0;
  if (count > MAX_ENTRIES) {
    const values = { found: count, limit: MAX_ENTRIES };
    return { book: null, repaired: [{ code: 'too-many', place: '', values }] };
  }
  const mending = new Mending();
  const book = readBook(value, mending);
  return { book, repaired: book ? mending.list() : [] };
}
