import { findJsonFault, MAX_DEPTH } from './json-fault';
import type { ImportFault } from './outcome';
import { placeOf, shorten } from './place';

/** The largest file that is read, in MiB: many times a full library, and still within what a browser can hold. */
export const MAX_MIB = 200;
const MIB = 1024 * 1024;

export type ReadJson =
  | { readonly ok: true; readonly value: unknown; readonly repaired: readonly ImportFault[] }
  | { readonly ok: false; readonly faults: readonly ImportFault[] };

function refused(code: ImportFault['code'], values: ImportFault['values'] = {}, place = ''): ReadJson {
  return { ok: false, faults: [{ code, place, values }] };
}

/** `whole: false`: the file ends in the middle of a character. Null when it is no UTF-8. */
function decodeText(bytes: ArrayBuffer): { readonly text: string; readonly whole: boolean } | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return null;
  }
  try {
    return { text: text + decoder.decode(), whole: true };
  } catch {
    return { text, whole: false };
  }
}

interface Node {
  readonly value: object;
  readonly depth: number;
  readonly key: string | number;
  readonly parent: Node | null;
}

function pathOf(node: Node | null, ...last: (string | number)[]): (string | number)[] {
  const path = [...last];
  for (let each = node; each?.parent; each = each.parent) path.unshift(each.key);
  return path;
}

/** The one key that means something else to the language than to the file. */
const UNSAFE_KEY = '__proto__';

/** Looks at everything once, without recursion: its depth, its numbers, and keys that must not be carried on. */
export function inspect(root: object): { faults: ImportFault[]; repaired: ImportFault[] } {
  const faults: ImportFault[] = [];
  const repaired: ImportFault[] = [];
  const waiting: Node[] = [{ value: root, depth: 1, key: '', parent: null }];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { value, depth } = node;
    if (depth > MAX_DEPTH)
      return { faults: [{ code: 'too-deep', place: '', values: { limit: MAX_DEPTH } }], repaired };
    if (Object.hasOwn(value, UNSAFE_KEY)) {
      Reflect.deleteProperty(value, UNSAFE_KEY);
      repaired.push({ code: 'unsafe-key', place: placeOf(pathOf(node, UNSAFE_KEY)), values: {} });
    }
    const list = Array.isArray(value);
    for (const [name, child] of Object.entries(value)) {
      const key = list ? Number(name) : name;
      if (typeof child === 'object' && child !== null) {
        waiting.push({ value: child as object, depth: depth + 1, key, parent: node });
      } else if (child === Infinity || child === -Infinity) {
        const values = { expected: '±1.79e308', found: String(child) };
        faults.push({ code: 'out-of-range', place: placeOf(pathOf(node, key)), values });
      }
    }
  }
  return { faults, repaired };
}

function explain(text: string, error: unknown): ReadJson {
  const fault = findJsonFault(text);
  if (fault?.kind === 'too-deep') return refused('too-deep', { limit: MAX_DEPTH });
  if (fault?.kind === 'truncated') return refused('truncated');
  if (fault) return refused('not-json', { line: fault.line, column: fault.column, found: fault.found });
  return refused('unexpected', { detail: shorten(String(error), 200) });
}

function parse(text: string, whole: boolean): ReadJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return explain(text, error);
  }
  if (!whole) return refused('not-text');
  if (typeof value !== 'object' || value === null) return { ok: true, value, repaired: [] };
  const { faults, repaired } = inspect(value);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value, repaired };
}

export type ReadText =
  | { readonly ok: true; readonly text: string; readonly whole: boolean }
  | { readonly ok: false; readonly faults: readonly ImportFault[] };

/** Reads a file as text in UTF-8, or says why it cannot be. `whole: false`: it ends in the middle of a character. */
export async function readText(file: Blob): Promise<ReadText> {
  const refuse = (code: ImportFault['code'], values: ImportFault['values'] = {}): ReadText => ({
    ok: false,
    faults: [{ code, place: '', values }],
  });
  if (file.size > MAX_MIB * MIB) {
    return refuse('too-large', { size: Math.ceil(file.size / MIB), limit: MAX_MIB });
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refuse('unreadable');
  }
  const decoded = decodeText(bytes);
  if (!decoded) return refuse('not-text');
  if (decoded.text.trim() === '') return refuse(decoded.whole ? 'empty' : 'not-text');
  return { ok: true, ...decoded };
}

/** Reads a file as JSON, or says why it cannot be. Whatever it holds, nothing of it is run and nothing overflows. */
export async function readJson(file: Blob): Promise<ReadJson> {
  const read = await readText(file);
  return read.ok ? parse(read.text, read.whole) : read;
}
