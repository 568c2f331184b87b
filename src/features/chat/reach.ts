import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure';
import type { Persona } from '../../domain/persona';
import { hostOf } from '../../lib/host';
import { isLoopback } from '../../services/llm';

/** False for what runs in this page or on this machine. */
export function needsNetwork(persona: Persona): boolean {
  return persona.kind === 'endpoint' && !isLoopback(hostOf(persona.baseUrl));
}

/** True for a failure that may have been the network's. */
export function isOutOfReach(failure: Failure | null | undefined): boolean {
  return failure?.code === 'offline' || failure?.code === 'unreachable';
}

/** True once the browser has found the network again since something was lost to it. */
export function useBackOnline(lost: boolean): boolean {
  const [back, setBack] = useState(false);
  useEffect(() => {
    if (!lost) return;
    const notice = (): void => setBack(true);
    const forget = (): void => setBack(false);
    window.addEventListener('online', notice);
    window.addEventListener('offline', forget);
    return () => {
      setBack(false);
      window.removeEventListener('online', notice);
      window.removeEventListener('offline', forget);
    };
  }, [lost]);
  return back && lost;
}
