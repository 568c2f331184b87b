import type { ImportOutcome } from './outcome';

export { buildSessionLog, exportSessions } from './export-log';
export { FAULTS_LISTED, IMPORT_FAULT_CODES } from './outcome';
export type { ImportFault, ImportFaultCode, ImportOutcome, ImportReport } from './outcome';

/**
 * Reads a session log and adds it to the database by the rules of docs/data-format.md: all of it or nothing.
 * Never rejects; whatever is wrong is in the outcome.
 */
export async function importSessionLog(file: File): Promise<ImportOutcome> {
  let reader: typeof import('./import-log');
  try {
    reader = await import('./import-log');
  } catch {
    return { ok: false, faults: [{ code: 'app-part-missing', place: '', values: {} }], total: 1 };
  }
  return reader.importLog(file);
}
