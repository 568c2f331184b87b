import type { ImportFault } from '../outcome';
import { readJson } from '../read-json';
import { startsWith } from './bytes';
import type { Bytes } from './bytes';
import { CARD_FAULT_CODES } from './fault';
import type { CardFault } from './fault';
import { Refused, refuse } from './refusal';
import type { Repairs } from './refusal';
import { visible } from './visible';

/** The largest card as JSON, in MiB: a hundred times a long one, and still read in a moment. */
export const MOST_JSON_MIB = 16;
export const MOST_JSON_BYTES = MOST_JSON_MIB * 1024 * 1024;
/** Values in lists and objects: as many as a browser reads without anybody noticing. */
const MOST_VALUES = 500_000;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** A fault of any JSON file in the words of a card's. */
export function toCardFault({ code, place, values }: ImportFault): CardFault {
  const known = CARD_FAULT_CODES.find((each) => each === code) ?? 'unexpected';
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? visible(value) : value,
  ]);
  return { code: known, place: visible(place), values: Object.fromEntries(shown) as CardFault['values'] };
}

/** How many values there can be, from what stands before one; what stands in texts is counted with them. */
function countValues(bytes: Bytes): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x2c || byte === 0x5b || byte === 0x7b) count += 1;
  }
  return count;
}

/** The value that a card's JSON stands for. Throws `Refused`. */
export async function parseJson(bytes: Bytes, repairs: Repairs): Promise<unknown> {
  if (bytes.length > MOST_JSON_BYTES) {
    refuse('too-large', '', { size: Math.ceil(bytes.length / 1024 / 1024), limit: MOST_JSON_MIB });
  }
  if (countValues(bytes) > MOST_VALUES) refuse('too-many-parts', '', { limit: MOST_VALUES });
  const read = await readJson(new Blob([bytes]));
  if (!read.ok) throw new Refused(read.faults.map(toCardFault));
  if (startsWith(bytes, BYTE_ORDER_MARK)) repairs.note('bom');
  for (const fault of read.repaired) repairs.add(toCardFault(fault));
  return read.value;
}
