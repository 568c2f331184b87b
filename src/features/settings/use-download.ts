import { useEffect, useRef, useState } from 'react';
import type { DeviceProgress, DownloadEnd, OnProgress } from '../../services/llm/on-device';

export type Download =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: DeviceProgress | null }
  | DownloadEnd;

type Run = (signal: AbortSignal, onProgress: OnProgress) => Promise<DownloadEnd>;

export interface DownloadControl {
  readonly download: Download;
  /** To be called within a click: a browser may want one. */
  readonly start: (run: Run) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** One download at a time; it ends when the page that shows it is left. `onEnd` is called however it ended. */
export function useDownload(onEnd: () => void): DownloadControl {
  const [download, setDownload] = useState<Download>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = (run: Run): void => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const current = (): boolean => running.current === mine;
    setDownload({ kind: 'running', progress: null });
    run(mine.signal, (progress) => {
      if (current()) setDownload({ kind: 'running', progress });
    }).then(
      (end) => {
        if (!current()) return;
        running.current = null;
        setDownload(end);
        onEnd();
      },
      () => {
        if (current()) setDownload({ kind: 'failed', trouble: 'other' });
      },
    );
  };
  return {
    download,
    start,
    cancel: () => running.current?.abort(),
    reset: () => setDownload({ kind: 'idle' }),
  };
}
