import { findJsonFault } from '../json-fault';
import { refuseFile } from './report';

/** The largest file that is read, in MiB: a hundred times one of the dataset's. */
export const MOST_MIB = 200;
const MIB = 1024 * 1024;

export interface DecodedFile {
  readonly value: unknown;
  /** It ended in the middle; `value` has what was whole before that. */
  readonly cut: boolean;
  /** How many dialogues the text has, whatever became of them. */
  readonly dialoguesInText: number;
}

async function bytesOf(file: Blob): Promise<ArrayBuffer> {
  if (file.size > MOST_MIB * MIB) {
    return refuseFile('too-large', { size: Math.ceil(file.size / MIB), limit: MOST_MIB });
  }
  try {
    return await file.arrayBuffer();
  } catch {
    return refuseFile('unreadable');
  }
}

function decodeText(bytes: ArrayBuffer): string {
  try {
    // As a stream: a file that ends in the middle of a character is cut off, not of another kind.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return refuseFile('not-text');
  }
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found += 1;
  return found;
}

/** The text up to the last dialogue that is whole, closed as it would be; null when there is none. */
export function mendCut(text: string): string | null {
  let depth = 0;
  let quoted = false;
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 2 && sign === '}') end = at + 1;
    }
  }
  return end < 0 ? null : `${text.slice(0, end)}]}`;
}

function parseCut(text: string): unknown {
  const mended = mendCut(text);
  if (mended === null) return undefined;
  try {
    return JSON.parse(mended);
  } catch {
    return undefined; // of another shape than the dataset's
  }
}

function parse(text: string): Pick<DecodedFile, 'value' | 'cut'> {
  try {
    return { value: JSON.parse(text), cut: false };
  } catch {
    const fault = findJsonFault(text);
    if (fault?.kind === 'truncated') {
      const value = parseCut(text);
      if (value !== undefined) return { value, cut: true };
    }
    if (fault?.kind === 'not-json') {
      return refuseFile('not-json', { line: fault.line, column: fault.column, found: fault.found });
    }
    return refuseFile('not-dataset');
  }
}

/** A file's text as a value; whatever it holds, nothing of it is run. Throws `DatasetRefused`. */
export async function decodeFile(file: Blob): Promise<DecodedFile> {
  const text = decodeText(await bytesOf(file));
  if (text.trim() === '') return refuseFile('empty');
  return { ...parse(text), dialoguesInText: count(text, '"dialog_id"') };
}
