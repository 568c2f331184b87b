import type { Lorebook } from '../../../domain/lorebook';
import { readJson } from '../read-json';
import type { ImportFault } from '../outcome';
import { shorten } from '../place';
import { LORE_FAULT_CODES } from './fault';
import type { LoreFault, LoreFaultCode } from './fault';
import { isObject } from './fields';
import { normaliseLorebook } from './normalise';

/** `ok: false`: nothing of it can be used. */
export type LorebookReading =
  | { readonly ok: true; readonly book: Lorebook; readonly repaired: readonly LoreFault[] }
  | { readonly ok: false; readonly faults: readonly LoreFault[] };

export const MAX_LOREBOOK_MIB = 20;
const MIB = 1024 * 1024;

function refused(code: LoreFaultCode, values: LoreFault['values'] = {}): LorebookReading {
  return { ok: false, faults: [{ code, place: '', values }] };
}

function translate({ code, place, values }: ImportFault): LoreFault {
  const same = LORE_FAULT_CODES.find((each) => each === code);
  if (!same) return { code: 'unexpected', place, values: { detail: code } };
  return { code: same, place, values: same === 'unsafe-key' ? { count: 1 } : values };
}

function hasEntries(value: unknown): boolean {
  return isObject(value) && typeof value['entries'] === 'object' && value['entries'] !== null;
}

/** Books of other programs, which also have `entries` and mean something else by them. */
function isForeign(value: unknown): boolean {
  return isObject(value) && ('lorebookVersion' in value || value['kind'] === 'memory');
}

/** Where the book is: the file itself, `data` of a `lorebook_v3`, or `character_book` of a card. */
function findBook(value: unknown): unknown {
  if (!isObject(value) || isForeign(value)) return null;
  const data = value['data'];
  const places = [data, isObject(data) ? data['character_book'] : null, value['character_book'], value];
  return places.find(hasEntries) ?? null;
}

/** Reads World Info, a `lorebook_v3` or a bare `character_book`. Never rejects. */
export async function readLorebook(file: Blob): Promise<LorebookReading> {
  if (file.size > MAX_LOREBOOK_MIB * MIB) {
    return refused('too-large', { size: Math.ceil(file.size / MIB), limit: MAX_LOREBOOK_MIB });
  }
  try {
    const json = await readJson(file);
    if (!json.ok) return { ok: false, faults: json.faults.map(translate) };
    const found = findBook(json.value);
    if (!found) return refused('not-lorebook');
    const { book, repaired } = normaliseLorebook(found);
    if (book) return { ok: true, book, repaired: [...json.repaired.map(translate), ...repaired] };
    return repaired.length > 0 ? { ok: false, faults: repaired } : refused('not-lorebook');
  } catch (error) {
    return refused('unexpected', { detail: shorten(String(error), 200) });
  }
}
