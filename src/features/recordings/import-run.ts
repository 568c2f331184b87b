import { listSources } from '../../services/storage';
import {
  datasetAddress,
  fetchFile,
  fileNameAt,
  idFor,
  openDatasetReader,
  sourceOf,
} from '../../services/transfer/dataset';
import type { DatasetReader, SourceFacts } from '../../services/transfer/dataset';
import { isComing, itemOf, newItem, patchItem, useDatasetImport } from './import-store';
import type { Item } from './import-store';

/** As many files are on their way at once as can be read at once. */
const READ_AT_ONCE = 2;
/** Transactions wait for each other, and what they write is made ready meanwhile. */
const WRITTEN_AT_ONCE = 4;

let reader: DatasetReader | null = null;
let running: AbortController | null = null;

/** Gets ready for files: the worker's code is there before the first of them. */
export function prepareImport(): void {
  reader ??= openDatasetReader();
}

/** Lets go of what stands ready, unless an import is under way. */
export function endPreparation(): void {
  if (useDatasetImport.getState().phase === 'idle') closeReader();
}

function closeReader(): void {
  reader?.close();
  reader = null;
}

function theReader(): DatasetReader {
  prepareImport();
  return reader as DatasetReader;
}

/** Does `work` for each item, a few at a time and in order; what is not begun when the signal falls is cancelled. */
async function forEach(
  items: readonly Item[],
  atOnce: number,
  signal: AbortSignal,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const next = async (): Promise<void> => {
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      if (signal.aborted) patchItem(item.id, { step: { kind: 'cancelled' } });
      else await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}

async function fetchOne({ id, from }: Item, signal: AbortSignal): Promise<File | null> {
  patchItem(id, { step: { kind: 'fetching', bytes: 0 } });
  const fetched = await fetchFile(from, {
    signal,
    onBytes: (bytes) => patchItem(id, { step: { kind: 'fetching', bytes } }),
  });
  if (fetched.ok) return fetched.file;
  const { problem, status = 0 } = fetched;
  patchItem(id, {
    step: problem === 'cancelled' ? { kind: 'cancelled' } : { kind: 'not-fetched', problem, status },
  });
  return null;
}

async function readOne({ id, fileName, facts }: Item, file: File, signal: AbortSignal): Promise<void> {
  patchItem(id, { step: { kind: 'reading' } });
  const told = await theReader().read(file);
  if (signal.aborted) {
    if (told.ok) told.value.drop();
    patchItem(id, { step: { kind: 'cancelled' } });
    return;
  }
  if (!told.ok) {
    patchItem(id, { step: { kind: 'refused', refusal: told.refusal } });
    return;
  }
  const read = told.value;
  const state = await read.compare(idFor(fileName, facts));
  patchItem(id, { step: { kind: 'ready', read, state: state.ok ? state.value : null } });
}

/** A new phase, whatever a second of patience between the two has brought. */
function phaseAfterGathering(): 'report' | 'told' | 'idle' {
  const { items } = useDatasetImport.getState();
  if (items.some(({ step }) => step.kind === 'ready')) return 'report';
  return items.every(({ step }) => step.kind === 'cancelled') ? 'idle' : 'told';
}

async function gather(items: readonly Item[], files: ReadonlyMap<number, File>): Promise<void> {
  const controller = new AbortController();
  running = controller;
  useDatasetImport.setState({ phase: 'gathering', cancelled: false, items });
  prepareImport();
  try {
    await forEach(items, READ_AT_ONCE, controller.signal, async (item) => {
      const file = files.get(item.id) ?? (await fetchOne(item, controller.signal));
      if (file) await readOne(item, file, controller.signal);
    });
  } finally {
    running = null;
    const phase = phaseAfterGathering();
    useDatasetImport.setState({ phase, ...(phase === 'idle' && { items: [] }) });
  }
}

function isBusy(): boolean {
  return useDatasetImport.getState().phase !== 'idle' && useDatasetImport.getState().phase !== 'told';
}

/** Reads files that were chosen or dropped. False when an import is under way: nothing is begun then. */
export function importFiles(files: readonly File[]): boolean {
  if (isBusy()) return false;
  const items = files.map((file) => newItem(file.name, file.name));
  const byId = new Map(items.map((item, index) => [item.id, files[index] as File] as const));
  if (items.length > 0) void gather(items, byId);
  return true;
}

/** Fetches the file at an address (see `readAddress`). False when an import is under way. */
export function importAddress(address: string): boolean {
  if (isBusy()) return false;
  void gather([newItem(fileNameAt(address), address)], new Map());
  return true;
}

/** Fetches those of the eleven that are not here yet. False when an import is under way. */
export function importPublished(sourceIds: readonly string[]): boolean {
  if (isBusy()) return false;
  useDatasetImport.setState({ phase: 'gathering', cancelled: false, items: [] });
  void listSources()
    .then((here) => sourceIds.filter((id) => !here.some((source) => source.id === id)))
    // What is here cannot be told: it is found out with each file.
    .catch(() => sourceIds)
    .then((missing) =>
      missing.length > 0
        ? gather(
            missing.map((id) => newItem(`${id}.json`, datasetAddress(id))),
            new Map(),
          )
        : undefined,
    );
  return true;
}

/** Stops fetching and reading; what has been read can still be kept. While writing: after the file at hand. */
export function cancelImport(): void {
  useDatasetImport.setState({ cancelled: true });
  running?.abort();
}

/** Says who wrote a file of another name. */
export function nameItem(id: number, facts: SourceFacts): void {
  patchItem(id, { facts, replace: false });
  const item = itemOf(id);
  if (item?.step.kind !== 'ready') return;
  const { read } = item.step;
  void read.compare(idFor(item.fileName, facts)).then((state) => {
    const now = itemOf(id);
    // Named once more meanwhile: that answer is on its way.
    if (now?.facts !== facts) return;
    patchItem(id, { step: { kind: 'ready', read, state: state.ok ? state.value : null } });
  });
}

async function writeOne(item: Item): Promise<void> {
  if (item.step.kind !== 'ready') return;
  const { read } = item.step;
  const source = sourceOf(item.fileName, item.facts, read.report, { from: item.from, at: Date.now() });
  const told = await read.write(source, item.replace);
  patchItem(item.id, {
    step: told.ok ? { kind: 'written', written: told.value } : { kind: 'refused', refusal: told.refusal },
  });
}

/** Writes what the report offers and the user wants, each source in one transaction. */
export async function keepRead(): Promise<void> {
  if (useDatasetImport.getState().phase !== 'report') return;
  const controller = new AbortController();
  running = controller;
  useDatasetImport.setState({ phase: 'writing', cancelled: false });
  try {
    const coming = useDatasetImport.getState().items.filter(isComing);
    await forEach(coming, WRITTEN_AT_ONCE, controller.signal, writeOne);
  } finally {
    running = null;
    closeReader();
    useDatasetImport.setState({ phase: 'told' });
  }
}

/** Lets go of everything that was read; nothing has been written. */
export function refuseRead(): void {
  closeReader();
  useDatasetImport.setState({ phase: 'idle', items: [], cancelled: false });
}
