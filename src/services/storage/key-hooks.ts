import { useCallback } from 'react';
import type { KeyPlace } from '../../domain/key-place';
import { findCredentials, queryKeys } from './credentials';
import type { KeptCredentials, KeptKey } from './credentials';
import type { ChatDatabase } from './database';
import { useKeyChanges } from './key-changes';
import { useLive } from './live';
import { findSealedState } from './vault';
import type { SealedState } from './vault';

/*
 * Live queries about keys. They also ask anew after what the database does not tell of: `useKeyChanges`.
 */

function useKeyQuery<T>(query: (db: ChatDatabase) => Promise<T>): T | undefined {
  const changes = useKeyChanges();
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new function after each change asks the question again
  return useLive(useCallback((db) => query(db), [query, changes]));
}

/** Whether this tab has the sealed keys open. */
export function useSealedState(): SealedState | undefined {
  return useKeyQuery(findSealedState);
}

/** What is kept for a place; null for nothing, and for a place of null. */
export function useCredentials(place: KeyPlace | null): KeptCredentials | null | undefined {
  return useKeyQuery(
    useCallback(
      (db: ChatDatabase) => (place === null ? Promise.resolve(null) : findCredentials(db, place)),
      [place],
    ),
  );
}

/** Every key that this tab can use or unlock, by origin. */
export function useKeptKeys(): readonly KeptKey[] | undefined {
  return useKeyQuery(queryKeys);
}
