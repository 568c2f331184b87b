import { guard } from './errors';

export interface StorageUse {
  /** Bytes. */
  readonly usage: number;
  /** Bytes. */
  readonly quota: number;
}

function manager(): StorageManager | null {
  // Missing where the page is not served from a secure context.
  return (navigator as { readonly storage?: StorageManager }).storage ?? null;
}

/** Asks the browser not to clear the data when the disk gets full. True if it has promised. */
export function requestPersistence(): Promise<boolean> {
  return guard(async () => {
    const storage = manager();
    if (!storage) return false;
    return (await storage.persisted()) || storage.persist();
  });
}

/** What the app takes up and may take up, as the browser tells it; null where it does not. */
export function storageEstimate(): Promise<StorageUse | null> {
  return guard(async () => {
    const estimate = await manager()?.estimate();
    if (estimate?.usage === undefined || estimate.quota === undefined) return null;
    return { usage: estimate.usage, quota: estimate.quota };
  });
}
