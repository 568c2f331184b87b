import { useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../domain/failure';
import { failureOf, readPlayedByPeople, readTrialPools } from '../../services/storage';
import type { TrialPool } from '../../services/storage';

interface Read<T> {
  /** null while it is read. */
  readonly value: T | null;
  readonly problem: Failure | null;
}

/** What `read` brings, as it is when the page opens; read anew when `read` is another one. */
function useRead<T>(read: () => Promise<T>): Read<T> {
  const [state, setState] = useState<Read<T> & { readonly by: unknown }>({
    value: null,
    problem: null,
    by: read,
  });
  useEffect(() => {
    let current = true;
    read().then(
      (value) => current && setState({ value, problem: null, by: read }),
      (error: unknown) => current && setState({ value: null, problem: failureOf(error), by: read }),
    );
    return () => {
      current = false;
    };
  }, [read]);
  return state.by === read ? state : { value: null, problem: null };
}

/** The first replies of one character that are on this device. */
export function usePools(characterId: string): Read<readonly TrialPool[]> {
  return useRead(useMemo(() => () => readTrialPools(characterId), [characterId]));
}

/** As whom people have written, by id. */
export function usePlayedByPeople(): Read<ReadonlyMap<string, string>> {
  return useRead(readPlayedByPeople);
}
