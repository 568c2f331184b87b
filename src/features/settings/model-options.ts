/** Shown at once; the rest is found by typing. */
export const MOST_OPTIONS = 50;

export interface ModelOptions {
  readonly shown: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

/**
 * The ids that have every word of what was typed, in their own order, those that begin with it first. An id that was
 * typed to its end offers them all again, so that another can be chosen.
 */
export function matchingModels(typed: string, ids: readonly string[]): ModelOptions {
  const query = typed.trim().toLowerCase();
  const words = ids.includes(typed.trim()) ? [] : query.split(/[\s/]+/).filter((word) => word !== '');
  const found = ids.filter((id) => words.every((word) => id.toLowerCase().includes(word)));
  const first = words.length === 0 ? [] : found.filter((id) => id.toLowerCase().startsWith(query));
  const all = [...first, ...found.filter((id) => !first.includes(id))];
  return { shown: all.slice(0, MOST_OPTIONS), more: Math.max(0, all.length - MOST_OPTIONS) };
}
