import { inspect } from '../read-json';
import type { ImportFault } from '../outcome';
import { createPause } from '../pause';
import { isRecord } from './records';
import type { Json } from './records';

/** A line that is no message, as it stands in the file; kept, so that nothing is lost. */
export interface BrokenLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

export interface MessageLine {
  /** From 1. */
  readonly line: number;
  readonly value: Json;
}

export interface ChatLines {
  /** null: the file begins with a message. */
  readonly header: Json | null;
  readonly messages: readonly MessageLine[];
  readonly broken: readonly BrokenLine[];
  /** The file ends in the middle of its last line. */
  readonly cut: boolean;
  /** Keys that must not be carried on. */
  readonly unsafe: readonly ImportFault[];
}

type Parsed = { readonly value: Json; readonly unsafe: readonly ImportFault[] } | null;

function parseLine(text: string, line: number): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null; // told with its number by the caller
  }
  if (!isRecord(value)) return null;
  const { faults, repaired } = inspect(value);
  if (faults.length > 0) return null;
  return { value, unsafe: repaired.map((fault) => ({ ...fault, place: `[${line}].${fault.place}` })) };
}

/** Chub writes `{message}` where SillyTavern writes a text. */
export function plainText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isRecord(value) && typeof value['message'] === 'string' ? value['message'] : null;
}

function isMessage(value: Json): boolean {
  const spoken = plainText(value['mes']) !== null || Array.isArray(value['swipes']);
  return spoken && ('is_user' in value || 'name' in value || 'send_date' in value);
}

function isHeader(value: Json): boolean {
  return ['chat_metadata', 'user_name', 'character_name', 'create_date'].some((key) => key in value);
}

/**
 * The lines of a chat. One that cannot be read is set aside, as SillyTavern itself does with it, and the others count.
 * `whole: false`: the text ends in the middle of a character.
 */
export async function readLines(text: string, whole: boolean): Promise<ChatLines> {
  const pause = createPause();
  const rows = text.split('\n').map((row, index) => ({ line: index + 1, text: row.trim() }));
  const filled = rows.filter((row) => row.text !== '');
  const messages: MessageLine[] = [];
  const broken: BrokenLine[] = [];
  const unsafe: ImportFault[] = [];
  let header: Json | null = null;
  let cut = !whole;
  for (const row of filled) {
    const parsed = parseLine(row.text, row.line);
    unsafe.push(...(parsed?.unsafe ?? []));
    if (parsed && isMessage(parsed.value)) messages.push({ line: row.line, value: parsed.value });
    else if (parsed && row === filled[0] && isHeader(parsed.value)) header = parsed.value;
    else broken.push(row);
    if (!parsed && row === filled.at(-1) && row !== filled[0]) cut = true;
    await pause();
  }
  return { header, messages, broken, cut, unsafe };
}
