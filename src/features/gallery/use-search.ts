import { useEffect, useState } from 'react';
import type { Search, Searchable } from './filter';

interface Module {
  readonly search: Search;
  readonly prepare: (item: Searchable) => void;
}

/** Names that are read at a time. */
const STEP = 25;
const PAUSE_MS = 50;

/** Reads names bit by bit; returns how to stop. */
function prepareAll(items: readonly Searchable[], prepare: Module['prepare']): () => void {
  let next = 0;
  const timer = setInterval(() => {
    for (const item of items.slice(next, next + STEP)) prepare(item);
    next += STEP;
    if (next >= items.length) clearInterval(timer);
  }, PAUSE_MS);
  return () => clearInterval(timer);
}

/**
 * The search, fetched once the first screen stands; null until it is there. Where it could not be fetched, the next
 * query tries again.
 */
export function useSearch(query: string, items: readonly Searchable[]): Search | null {
  const [loaded, setLoaded] = useState<Module | null>(null);
  useEffect(() => {
    if (loaded) return;
    let here = true;
    import('./search').then(
      (module) => here && setLoaded(module),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [loaded, query]);
  useEffect(() => (loaded ? prepareAll(items, loaded.prepare) : undefined), [items, loaded]);
  return loaded?.search ?? null;
}
