import { StorageError } from '../storage';
import type { ImportFault } from './outcome';
import { shorten } from './place';

const DETAIL_LENGTH = 200;

/** Ends an import with nothing changed. */
export class Refused extends Error {
  constructor(readonly faults: readonly ImportFault[]) {
    super('The file is refused.');
  }
}

function refusalIn(error: unknown): Refused | null {
  if (error instanceof Refused) return error;
  return error instanceof Error && error.cause !== undefined ? refusalIn(error.cause) : null;
}

/** What to say of an import that was ended by `error`. */
export function faultsFor(error: unknown): readonly ImportFault[] {
  const refusal = refusalIn(error);
  if (refusal) return refusal.faults;
  const detail = shorten(error instanceof Error ? error.message : String(error), DETAIL_LENGTH);
  if (!(error instanceof StorageError)) return [{ code: 'unexpected', place: '', values: { detail } }];
  const code = error.code === 'storage-full' ? 'storage-full' : 'storage';
  return [{ code, place: '', values: { detail } }];
}
