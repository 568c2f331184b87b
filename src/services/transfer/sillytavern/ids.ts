import { sha256Hex } from '../../../domain/hash';

const TIME_MASK = 0xffff_ffff_ffff;
const SEQUENCES = 4096;

/** Where an id stands in the order of ids. */
export interface Order {
  /** Epoch milliseconds. */
  readonly time: number;
  /** Among those of the same millisecond, 0–4095. */
  readonly sequence: number;
}

/** An id of the usual form (a UUID that sorts by time), always the same for the same place in order and parts. */
export function deriveId({ time, sequence }: Order, ...parts: readonly string[]): string {
  const hash = sha256Hex(JSON.stringify(parts));
  const stamp = Math.min(Math.max(time, 0), TIME_MASK).toString(16).padStart(12, '0');
  const variant = '89ab'[Number.parseInt(hash.slice(0, 1), 16) % 4] ?? '8';
  return [
    stamp.slice(0, 8),
    stamp.slice(8),
    `7${sequence.toString(16).padStart(3, '0')}`,
    variant + hash.slice(1, 4),
    hash.slice(4, 16),
  ].join('-');
}

const SORTED_ID = /^([0-9a-f]{8})-([0-9a-f]{4})-7([0-9a-f]{3})-/;

/** The place in order that an id has; null for an id of another form. */
export function orderOf(id: string): Order | null {
  const [, high, low, sequence] = SORTED_ID.exec(id) ?? [];
  if (high === undefined || low === undefined || sequence === undefined) return null;
  return { time: Number.parseInt(high + low, 16), sequence: Number.parseInt(sequence, 16) };
}

/** The place at `time`, or the next one behind `last` when that would not lie before it. */
export function placeAfter(last: Order | null, time: number): Order {
  if (!last || last.time < time) return { time, sequence: 0 };
  return last.sequence + 1 < SEQUENCES
    ? { time: last.time, sequence: last.sequence + 1 }
    : { time: last.time + 1, sequence: 0 };
}

/** Short and sure enough to tell whether a text is still the one that was written. */
export function textSum(text: string): string {
  return sha256Hex(text).slice(0, 16);
}
