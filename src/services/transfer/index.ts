import type { CardData } from '../../domain/card';
import type { Locale } from '../../domain/locale';
import type { CardExport, CardFormat, CardOutcome, CardReading, ReadCard } from './cards/fault';
import type { FileOutcome, ImportFilesOptions } from './import-any';
import type { ImportOutcome } from './outcome';
import type { ChatFile, ChatOutcome } from './sillytavern';

export { CARD_FAULT_CODES, CARD_FORMATS } from './cards/fault';
export type {
  CardExport,
  CardFault,
  CardFaultCode,
  CardFormat,
  CardOutcome,
  CardReading,
  ReadCard,
  ReadFile,
} from './cards/fault';
export type { FileOutcome, ImportFilesOptions } from './import-any';
export type { ChatFile, ChatOutcome } from './sillytavern';
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

const PART_MISSING = { code: 'app-part-missing', place: '', values: {} } as const;

/** Reads a character card without adding it to anything. `name`: what the file is called. Never rejects. */
export async function readCard(file: Blob, name: string): Promise<CardReading> {
  let cards: typeof import('./cards');
  try {
    cards = await import('./cards');
  } catch {
    return { ok: false, faults: [PART_MISSING] };
  }
  return cards.readCard(file, name);
}

/**
 * Reads a character card (PNG, APNG, JSON, CHARX) and makes it a character of one's own: all of it or nothing. The
 * very card that is here already stays as it is. Never rejects; whatever is wrong is in the outcome.
 */
export async function importCard(file: File): Promise<CardOutcome> {
  let cards: typeof import('./cards');
  try {
    cards = await import('./cards');
  } catch {
    return { ok: false, faults: [PART_MISSING] };
  }
  return cards.importCard(file);
}

/** A card as a file of this format, and what to call it. Rejects when it cannot be made. */
export async function exportCard(card: ReadCard, format: CardFormat): Promise<CardExport> {
  return (await import('./cards')).exportCard(card, format);
}

/** A built-in character as a card, in one language. Rejects when there is none of this id. */
export async function builtInCard(characterId: string, locale: Locale): Promise<CardData> {
  return (await import('./cards')).builtInCard(characterId, locale);
}

/**
 * Imports files of any kind the app reads, one after the other, and tells by the content what each one is. The page
 * goes on answering meanwhile. Never rejects; every file has its outcome, in the order of the files.
 */
export async function importFiles(
  files: readonly File[],
  options: ImportFilesOptions = {},
): Promise<readonly FileOutcome[]> {
  let reader: typeof import('./import-any');
  try {
    reader = await import('./import-any');
  } catch {
    return files.map(({ name }) => ({ name, kind: 'unknown', faults: [PART_MISSING] }));
  }
  return reader.importAny(files, options);
}

/**
 * Reads a chat of SillyTavern and adds it to the database as a session: all of it or nothing. Never rejects; whatever
 * is wrong is in the outcome.
 */
export async function importChat(file: File): Promise<ChatOutcome> {
  let reader: typeof import('./sillytavern');
  try {
    reader = await import('./sillytavern');
  } catch {
    return { ok: false, faults: [PART_MISSING] };
  }
  return reader.importChat(file);
}

/** A session as a chat that SillyTavern opens, and what to call it. Rejects when it cannot be made. */
export async function exportChat(sessionId: string): Promise<ChatFile> {
  return (await import('./sillytavern')).exportChat(sessionId);
}
