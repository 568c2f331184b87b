import { entryName, readDecorators } from '../../domain/lore';
import type { LoreEntry, Lorebook } from '../../domain/lorebook';
import type { Unknown } from '../../domain/session';
import { estimateTokens } from '../../lib/tokens';

/*
 * Changes of a lorebook, each a new book. Fields that the app does not know are left as they are.
 */

export const EMPTY_BOOK: Lorebook = { extensions: {}, entries: [] };
/** What a new entry's order is, as in most other programs; equals stand as the list has them. */
const NEW_ORDER = 100;

export const NEW_ENTRY: LoreEntry = {
  keys: [],
  content: '',
  extensions: {},
  enabled: true,
  insertion_order: NEW_ORDER,
  use_regex: false,
  comment: '',
  constant: false,
  selective: false,
  secondary_keys: [],
};

type Undefinable<T> = { readonly [Key in keyof T]?: T[Key] | undefined };
export type EntryPatch = Undefinable<LoreEntry>;
export type BookPatch = Undefinable<Omit<Lorebook, 'entries'>>;

/** The object with the patch applied; undefined takes an optional field away. */
function patched<T extends object>(value: T, patch: object): T {
  const all: object = { ...value, ...patch };
  return Object.fromEntries(Object.entries(all).filter(([, field]) => field !== undefined)) as T;
}

export function patchBook(book: Lorebook, patch: BookPatch): Lorebook {
  return patched(book, patch);
}

export function patchEntry(entry: LoreEntry, patch: EntryPatch): LoreEntry {
  return patched(entry, patch);
}

/** The patch that sets fields in `extensions`; undefined takes them away. */
export function inExtensions({ extensions }: LoreEntry, fields: Unknown): EntryPatch {
  return { extensions: patched(extensions, fields) };
}

/** The patch that sets fields in `extensions` which the entry has already, so that both places say the same. */
export function inExtensionsToo(entry: LoreEntry, fields: Unknown): EntryPatch {
  const there = Object.entries(fields).filter(([name]) => name in entry.extensions);
  return there.length === 0 ? {} : inExtensions(entry, Object.fromEntries(there));
}

export function withEntry(book: Lorebook, at: number, entry: LoreEntry): Lorebook {
  return { ...book, entries: book.entries.with(at, entry) };
}

export function insertEntry(book: Lorebook, at: number, entry: LoreEntry): Lorebook {
  return { ...book, entries: book.entries.toSpliced(at, 0, entry) };
}

export function removeEntry(book: Lorebook, at: number): Lorebook {
  return { ...book, entries: book.entries.toSpliced(at, 1) };
}

/** An id is one entry's own, so a copy has none. */
function withoutId(entry: LoreEntry): LoreEntry {
  const { id: _id, ...rest } = entry;
  return rest;
}

/** A copy under another name; `name` is the field the entry shows itself by. */
export function copyOf(entry: LoreEntry, name: string): LoreEntry {
  return patchEntry(withoutId(entry), entry.name === undefined ? { comment: name } : { name });
}

function inOrder(a: LoreEntry, b: LoreEntry): number {
  return a.insertion_order - b.insertion_order;
}

export function isSorted({ entries }: Lorebook): boolean {
  return entries.every((entry, at) => at === 0 || inOrder(entries[at - 1] ?? entry, entry) <= 0);
}

export function sortEntries(book: Lorebook): Lorebook {
  return { ...book, entries: book.entries.toSorted(inOrder) };
}

/** The book with another's entries after its own; its settings stay. */
export function addBook(book: Lorebook, other: Lorebook): Lorebook {
  const taken = new Set(book.entries.map(({ id }) => id));
  const added = other.entries.map((entry) => (taken.has(entry.id) ? withoutId(entry) : entry));
  return { ...book, entries: [...book.entries, ...added] };
}

/** Whether the entry has all the words; letters of either case. */
export function entryHas(entry: LoreEntry, words: string): boolean {
  const all = words.toLowerCase().split(/\s+/).filter(Boolean);
  const text = [entryName(entry), ...entry.keys, entry.content].join('\n').toLowerCase();
  return all.every((word) => text.includes(word));
}

const counted = new WeakMap<LoreEntry, number>();

/** Tokens of what the model is told, estimated; counted once for each state of an entry. */
export function entryTokens(entry: LoreEntry): number {
  const known = counted.get(entry);
  if (known !== undefined) return known;
  const tokens = estimateTokens(readDecorators(entry.content).content);
  counted.set(entry, tokens);
  return tokens;
}
