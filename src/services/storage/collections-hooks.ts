import { useCallback } from 'react';
import { queryCollection, queryCollections } from './collections';
import type { CollectionProgress } from './collections';
import { useLive } from './live';

/* Live queries about collections. Of each: undefined while it loads, null when there is no such thing. */

export function useCollections(): readonly CollectionProgress[] | undefined {
  return useLive(queryCollections);
}

export function useCollection(id: string): CollectionProgress | null | undefined {
  return useLive(useCallback((db) => queryCollection(db, id), [id]));
}
