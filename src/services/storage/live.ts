import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { database } from './database';
import type { ChatDatabase } from './database';
import { toStorageError } from './errors';
import { reuse } from './reuse';

type Query<T> = (db: ChatDatabase) => Promise<T>;

interface Answer<T> {
  readonly source: () => Promise<Answer<T>>;
  readonly value: T;
}

function createSource<T>(query: Query<T>) {
  let last: Answer<T> | undefined;
  const source = async (): Promise<Answer<T>> => {
    const db = database();
    try {
      const value = reuse(last?.value, await query(db));
      if (last?.value !== value || !last) last = { source, value };
      return last;
    } catch (error) {
      // Closed on purpose: the last answer stays on the screen. The library leaves such errors aside.
      throw db.hasBeenClosed() ? error : toStorageError(error);
    }
  };
  return source;
}

/**
 * The answer of `query`, kept up to date with writes of every tab; undefined until it is there, and again after the
 * query has changed (memoise it): never the answer to the question before. Parts that stay equal keep their identity.
 * Throws a `StorageError` while rendering when the database fails.
 */
export function useLive<T>(query: Query<T>): T | undefined {
  const source = useMemo(() => createSource(query), [query]);
  const answer = useLiveQuery(source, [source]);
  return answer?.source === source ? answer.value : undefined;
}
