import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure';
import { failureOf, readTrialPools } from '../../services/storage';
import type { TrialPool } from '../../services/storage';

interface Pools {
  /** null while they are read. */
  readonly pools: readonly TrialPool[] | null;
  readonly problem: Failure | null;
}

/** The first replies that are on this device, as they are when the page opens. */
export function usePools(): Pools {
  const [state, setState] = useState<Pools>({ pools: null, problem: null });
  useEffect(() => {
    let current = true;
    readTrialPools().then(
      (pools) => current && setState({ pools, problem: null }),
      (error: unknown) => current && setState({ pools: [], problem: failureOf(error) }),
    );
    return () => {
      current = false;
    };
  }, []);
  return state;
}
