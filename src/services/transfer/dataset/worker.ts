import type { Recording } from '../../../domain/recording';
import { database, openDatabase } from '../../storage/database';
import { StorageError } from '../../storage/errors';
import { compareSource, writeSource } from '../../storage/recordings';
import { shorten } from '../place';
import { checkDataset } from './check';
import type { CheckedRecording } from './check';
import { decodeFile } from './decode';
import type { Answers, Ask, Call, Message, Told } from './protocol';
import { DatasetRefused } from './report';
import type { Refusal } from './report';

/*
 * Reads dataset files and writes them, away from the page: neither their text nor their rows ever come to it.
 */

const DETAIL_LENGTH = 200;

const files = new Map<number, readonly CheckedRecording[]>();

function rowsOf(file: number, sourceId: string): readonly Recording[] {
  return (files.get(file) ?? []).map((recording) => ({ sourceId, ...recording }));
}

async function answer(ask: Ask): Promise<Answers[Ask['kind']]> {
  switch (ask.kind) {
    case 'open':
      openDatabase(ask.database);
      // Opened while the first file is still on its way.
      await database().open();
      return null;
    case 'read': {
      const { report, recordings } = checkDataset(await decodeFile(ask.blob));
      files.set(ask.file, recordings);
      return report;
    }
    case 'compare':
      return compareSource(ask.sourceId, rowsOf(ask.file, ask.sourceId));
    case 'write': {
      const written = await writeSource(ask.source, rowsOf(ask.file, ask.source.id), ask.replace);
      if (written !== 'kept') files.delete(ask.file);
      return written;
    }
    case 'drop':
      files.delete(ask.file);
      return null;
  }
}

function refusalFor(error: unknown): Refusal {
  if (error instanceof DatasetRefused) return error.refusal;
  const detail = shorten(error instanceof Error ? error.message : String(error), DETAIL_LENGTH);
  const stored = error instanceof StorageError;
  return { code: stored ? error.code : 'unexpected', values: { detail } };
}

async function tell({ id, ask }: Call): Promise<void> {
  let told: Told<unknown>;
  try {
    told = { ok: true, value: await answer(ask) };
  } catch (error) {
    told = { ok: false, refusal: refusalFor(error) };
  }
  post({ kind: 'answer', id, told });
}

function post(message: Message): void {
  self.postMessage(message, { transfer: [] });
}

self.addEventListener('message', ({ data }: MessageEvent<Call>) => void tell(data));

post({ kind: 'ready' });
