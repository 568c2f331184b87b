import { searchKey } from '../../lib/search-key';
import type { Searchable } from './filter';

interface Keys {
  readonly names: readonly string[];
  /** Of every word of a name but the first, on to its end. */
  readonly laterWords: readonly string[];
  readonly aliases: readonly string[];
  readonly works: readonly string[];
}

const MOST_WORDS = 8;
const known = new WeakMap<Searchable, Keys>();

function keysOf(item: Searchable): Keys {
  const before = known.get(item);
  if (before) return before;
  const laterWords = item.names.flatMap((name) => {
    const words = name.split(/[\s（(・·]+/u);
    return words.slice(1, MOST_WORDS).map((_, index) => searchKey(words.slice(index + 1).join('')));
  });
  const keys = {
    names: item.names.map(searchKey),
    laterWords,
    aliases: item.aliases.map(searchKey),
    works: item.works.map(searchKey),
  };
  known.set(item, keys);
  return keys;
}

/** Reads the names of somebody ahead, so that the first letter typed does not wait for hundreds. */
export function prepare(item: Searchable): void {
  keysOf(item);
}

/** How well somebody answers to what is looked for, 0 best; null: not at all. */
function rank(keys: Keys, wanted: string): number | null {
  const starts = (texts: readonly string[]): boolean => texts.some((text) => text.startsWith(wanted));
  const contains = (texts: readonly string[]): boolean => texts.some((text) => text.includes(wanted));
  const tests = [
    () => keys.names.includes(wanted) || keys.aliases.includes(wanted),
    () => starts(keys.names),
    () => starts(keys.laterWords) || starts(keys.aliases),
    () => contains(keys.names),
    () => contains(keys.aliases),
    () => starts(keys.works),
    () => contains(keys.works),
  ];
  const first = tests.findIndex((holds) => holds());
  return first < 0 ? null : first;
}

/** Words in any order, a name beside its work: each must be found somewhere. */
function rankOfWords(keys: Keys, words: readonly string[]): number | null {
  const ranks = words.map((word) => rank(keys, word));
  return ranks.length > 1 && ranks.every((value) => value !== null) ? 10 + Math.max(...ranks) : null;
}

/**
 * Who answers to `query` by name, alias or work in any language: whose name starts so comes first, then who has it
 * elsewhere; among equals the order stays. Everyone for a query without a letter.
 */
export function search<T extends Searchable>(items: readonly T[], query: string): readonly T[] {
  const wanted = searchKey(query);
  if (wanted === '') return items;
  const words = query
    .split(/\s+/)
    .map(searchKey)
    .filter((word) => word !== '');
  return items
    .map((item) => {
      const keys = keysOf(item);
      return { item, rank: rank(keys, wanted) ?? rankOfWords(keys, words) };
    })
    .filter((found): found is { item: T; rank: number } => found.rank !== null)
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}
