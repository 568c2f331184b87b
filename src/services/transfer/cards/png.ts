import { ascii, crc32, joined, latin1, startsWith, viewOf } from './bytes';
import type { Bytes } from './bytes';
import { refuse } from './refusal';

export const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const HEADER_SIZE = 13;
/** Length, type and CRC. */
const FRAME_SIZE = 12;
/** An animation has one or two a frame; a still picture some dozen. */
const MOST_CHUNKS = 50_000;
const TYPE = /^[A-Za-z]{4}$/;

export interface PngChunk {
  /** Four letters. */
  readonly type: string;
  /** A window on the file, not a copy. */
  readonly data: Bytes;
}

export interface Png {
  /** From IHDR to IEND. */
  readonly chunks: readonly PngChunk[];
  /** How many bytes follow after IEND, where nothing should. */
  readonly trailing: number;
}

export function isPng(bytes: Bytes): boolean {
  return startsWith(bytes, PNG_SIGNATURE);
}

/** One chunk at this offset, its length held against what is left of the file before anything is read of it. */
function chunkAt(bytes: Bytes, view: DataView, at: number): PngChunk {
  if (bytes.length - at < FRAME_SIZE) refuse('png-cut', '', { at });
  const type = latin1(bytes.subarray(at + 4, at + 8));
  if (!TYPE.test(type)) refuse('png-broken', '', { at });
  const size = view.getUint32(at);
  const left = bytes.length - at - FRAME_SIZE;
  if (size > left) refuse('png-length', type, { at, size, left });
  const end = at + 8 + size;
  if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) refuse('png-crc', type, { at });
  return { type, data: bytes.subarray(at + 8, end) };
}

function checkHeader({ type, data }: PngChunk): void {
  if (type !== 'IHDR' || data.length !== HEADER_SIZE) refuse('png-start');
  const view = viewOf(data);
  if (view.getUint32(0) === 0 || view.getUint32(4) === 0) refuse('png-start');
}

/**
 * The chunks of a PNG or APNG. Throws `Refused` at the first thing that is not as the standard says: nothing of a
 * damaged file is used.
 */
export function readPng(bytes: Bytes): Png {
  if (!isPng(bytes)) refuse('png-start');
  const view = viewOf(bytes);
  const chunks: PngChunk[] = [];
  let at: number = PNG_SIGNATURE.length;
  for (;;) {
    const chunk = chunkAt(bytes, view, at);
    if (chunks.length === 0) checkHeader(chunk);
    else if (chunk.type === 'IHDR') refuse('png-broken', chunk.type, { at });
    if (chunk.type === 'IEND' && chunk.data.length > 0) refuse('png-broken', chunk.type, { at });
    chunks.push(chunk);
    at += FRAME_SIZE + chunk.data.length;
    if (chunk.type === 'IEND') return { chunks, trailing: bytes.length - at };
    if (chunks.length > MOST_CHUNKS) refuse('too-many-parts', '', { limit: MOST_CHUNKS });
  }
}

/** A PNG of these chunks, with their lengths and CRCs. */
export function writePng(chunks: readonly PngChunk[]): Bytes {
  const parts: Bytes[] = [Uint8Array.from(PNG_SIGNATURE)];
  for (const { type, data } of chunks) {
    const chunk = joined([new Uint8Array(4), ascii(type), data, new Uint8Array(4)]);
    const view = viewOf(chunk);
    view.setUint32(0, data.length);
    view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
    parts.push(chunk);
  }
  return joined(parts);
}
