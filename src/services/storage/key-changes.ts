import { useSyncExternalStore } from 'react';

/*
 * What live queries do not hear of: keys that lie in the tab, and whether this tab has the sealed ones open.
 */

const listeners = new Set<() => void>();
let changes = 0;

export function noteKeyChange(): void {
  changes += 1;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** A number that is another one after every such change. */
export function useKeyChanges(): number {
  return useSyncExternalStore(subscribe, () => changes);
}
