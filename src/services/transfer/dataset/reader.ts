import type { RecordedSource } from '../../../domain/recording';
import { databaseName } from '../../storage';
import type { SourceState, SourceWritten } from '../../storage';
import type { Answers, Ask, Call, Message, Told } from './protocol';
import type { DatasetReport } from './report';

/** Two files are read side by side: more would take turns on most machines. */
const WORKERS = 2;

const PART_MISSING: Told<never> = { ok: false, refusal: { code: 'part-missing', values: {} } };
const CLOSED: Told<never> = { ok: false, refusal: { code: 'unexpected', values: { detail: 'closed' } } };

/** One worker; what it is asked is answered in any order. */
class Desk {
  private readonly worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  private readonly waiting = new Map<number, (told: Told<unknown>) => void>();
  private lastId = 0;
  private broken: Told<never> | null = null;

  constructor(database: string) {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'ready') return;
      this.waiting.get(data.id)?.(data.told);
      this.waiting.delete(data.id);
    });
    this.worker.addEventListener('error', () => this.end(PART_MISSING));
    void this.ask({ kind: 'open', database });
  }

  get busy(): number {
    return this.waiting.size;
  }

  ask<A extends Ask>(ask: A): Promise<Told<Answers[A['kind']]>> {
    if (this.broken) return Promise.resolve(this.broken);
    this.lastId += 1;
    const call: Call = { id: this.lastId, ask };
    return new Promise((resolve) => {
      this.waiting.set(call.id, (told) => resolve(told as Told<Answers[A['kind']]>));
      this.worker.postMessage(call, []);
    });
  }

  /** Ends the worker; what it was writing is undone by the browser. */
  end(told: Told<never> = CLOSED): void {
    this.broken = told;
    this.worker.terminate();
    for (const settle of this.waiting.values()) settle(told);
    this.waiting.clear();
  }
}

/** A file that has been read and is kept in its worker until it is written or dropped. */
export interface ReadDataset {
  readonly report: DatasetReport;
  /** What is here under this id, beside the file. */
  readonly compare: (sourceId: string) => Promise<Told<SourceState>>;
  /** Writes it, in one transaction. `replace`: also where something else is here under the source's id. */
  readonly write: (source: RecordedSource, replace: boolean) => Promise<Told<SourceWritten>>;
  readonly drop: () => void;
}

export interface DatasetReader {
  /** Reads and checks a file, and writes nothing. Never rejects. */
  readonly read: (file: Blob) => Promise<Told<ReadDataset>>;
  /** Ends everything that is under way; a source that is not wholly written is not written at all. */
  readonly close: () => void;
}

/** Opens what reads dataset files away from the page. Close it when it is no longer needed. */
export function openDatasetReader(): DatasetReader {
  const desks = Array.from({ length: WORKERS }, () => new Desk(databaseName()));
  let lastFile = 0;
  return {
    read: async (blob) => {
      const [desk] = desks.toSorted((a, b) => a.busy - b.busy);
      if (!desk) return CLOSED;
      lastFile += 1;
      const file = lastFile;
      const told = await desk.ask({ kind: 'read', file, blob });
      if (!told.ok) return told;
      const value: ReadDataset = {
        report: told.value,
        compare: (sourceId) => desk.ask({ kind: 'compare', file, sourceId }),
        write: (source, replace) => desk.ask({ kind: 'write', file, source, replace }),
        drop: () => void desk.ask({ kind: 'drop', file }),
      };
      return { ok: true, value };
    },
    close: () => desks.forEach((desk) => desk.end()),
  };
}
