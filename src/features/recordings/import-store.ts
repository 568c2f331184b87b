import { create } from 'zustand';
import { datasetSourceOf } from '../../content/dataset-sources';
import type { DatasetSource } from '../../content/dataset-sources';
import type { SourceState, SourceWritten } from '../../services/storage';
import type { FetchProblem, ReadDataset, Refusal, SourceFacts } from '../../services/transfer/dataset';
import { nameOfFile } from '../../services/transfer/dataset';

/** How far a file has come. */
export type Step =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'fetching'; readonly bytes: number }
  | { readonly kind: 'reading' }
  /** Read and checked, not written. `state`: what is here under its id; null while that is not known. */
  | { readonly kind: 'ready'; readonly read: ReadDataset; readonly state: SourceState | null }
  | { readonly kind: 'not-fetched'; readonly problem: FetchProblem; readonly status: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'written'; readonly written: SourceWritten }
  | { readonly kind: 'cancelled' };

/** A file on its way in. */
export interface Item {
  readonly id: number;
  readonly fileName: string;
  /** An address or the file's name. */
  readonly from: string;
  /** One of the eleven; null: a file of another name. */
  readonly known: DatasetSource | null;
  /** Who wrote it; of a file of another name the user says so. */
  readonly facts: SourceFacts;
  /** Whether it is to come in. */
  readonly wanted: boolean;
  /** Of what differs from what is here: whether it takes its place. */
  readonly replace: boolean;
  readonly step: Step;
}

/** `gathering`: files are fetched and read. `report`: nothing is written, the user decides. `told`: it is over. */
export type Phase = 'idle' | 'gathering' | 'report' | 'writing' | 'told';

interface ImportState {
  readonly phase: Phase;
  readonly cancelled: boolean;
  readonly items: readonly Item[];
}

/** Outlives the page: one may look elsewhere while eleven files are fetched. */
export const useDatasetImport = create<ImportState>()(() => ({ phase: 'idle', cancelled: false, items: [] }));

let lastId = 0;

export function newItem(fileName: string, from: string): Item {
  const known = datasetSourceOf(fileName) ?? null;
  lastId += 1;
  return {
    id: lastId,
    fileName,
    from,
    known,
    facts: { name: known?.name ?? nameOfFile(fileName), author: known?.author ?? 'llm' },
    wanted: true,
    replace: false,
    step: { kind: 'waiting' },
  };
}

export function patchItem(id: number, patch: Partial<Omit<Item, 'id'>>): void {
  useDatasetImport.setState(({ items }) => ({
    items: items.map((item) => (item.id === id ? { ...item, ...patch } : item)),
  }));
}

export function itemOf(id: number): Item | undefined {
  return useDatasetImport.getState().items.find((item) => item.id === id);
}

/** What is written when the user agrees: nothing that is here already, and nothing that has no name. */
export function isComing({ step, wanted, facts, replace }: Item): boolean {
  if (step.kind !== 'ready' || !wanted || facts.name.trim() === '') return false;
  return step.state === 'new' || step.state === null || (step.state === 'different' && replace);
}
