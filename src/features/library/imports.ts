import { create } from 'zustand';
import { importFiles } from '../../services/transfer';
import type { FileOutcome } from '../../services/transfer';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

interface ImportState {
  /** null: nothing is being imported. */
  readonly progress: Progress | null;
  readonly cancelled: boolean;
  /** What became of the files of the last import, until it has been read. */
  readonly outcomes: readonly FileOutcome[] | null;
}

/** Outlives the page: one may look elsewhere while a hundred files are read. */
export const useImports = create<ImportState>()(() => ({
  progress: null,
  cancelled: false,
  outcomes: null,
}));

let running: AbortController | null = null;

/** Begins to import files. False when an import is under way: nothing is begun then. */
export function startImport(files: readonly File[]): boolean {
  if (running) return false;
  if (files.length > 0) void run(files);
  return true;
}

async function run(files: readonly File[]): Promise<void> {
  const controller = new AbortController();
  running = controller;
  useImports.setState({ progress: { done: 0, total: files.length }, cancelled: false, outcomes: null });
  try {
    const outcomes = await importFiles(files, {
      signal: controller.signal,
      onProgress: (done, total) => useImports.setState({ progress: { done, total } }),
    });
    useImports.setState({ outcomes });
  } finally {
    running = null;
    useImports.setState({ progress: null });
  }
}

/** What has come in stays; the file at hand is finished or left out as a whole. */
export function cancelImport(): void {
  running?.abort();
  useImports.setState({ cancelled: true });
}

export function dismissOutcomes(): void {
  useImports.setState({ outcomes: null });
}
