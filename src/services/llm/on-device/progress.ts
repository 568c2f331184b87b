/** How far a model has come on its way into this browser. */
export interface DeviceProgress {
  /** `fetching` from the network, `loading` what is here into memory. */
  readonly phase: 'fetching' | 'loading';
  /** 0–1 of the phase; null where it cannot be told. */
  readonly fraction: number | null;
  /** What has been fetched so far, where it is told. */
  readonly megabytes?: number;
}

export type OnProgress = (progress: DeviceProgress) => void;

/**
 * `network`: something could not be fetched. `gesture`: the browser wants the download begun by a click.
 * `memory`: the graphics card has no room for it. `room`: the disk has none. `part`: code of this app could not be
 * loaded.
 */
export type DownloadTrouble = 'network' | 'gesture' | 'memory' | 'room' | 'part' | 'unsupported' | 'other';

export type DownloadEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly trouble: DownloadTrouble; readonly detail?: string };
