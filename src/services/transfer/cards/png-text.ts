import { ascii, joined, latin1 } from './bytes';
import type { Bytes } from './bytes';
import { inflate } from './inflate';
import type { PngChunk } from './png';
import { refuse } from './refusal';
import { placed } from './visible';

/** A chunk of text: `tEXt`, `zTXt` or `iTXt`. */
export interface TextChunk {
  readonly type: string;
  /** As it is written. */
  readonly keyword: string;
  /** What follows the keyword and the zero byte after it, not unpacked. */
  readonly rest: Bytes;
}

const TEXT_TYPES = new Set(['tEXt', 'zTXt', 'iTXt']);
const LONGEST_KEYWORD = 79;

/** The chunk as one of text, or null when it is none. */
export function asText({ type, data }: PngChunk): TextChunk | null {
  if (!TEXT_TYPES.has(type)) return null;
  const end = data.subarray(0, LONGEST_KEYWORD + 1).indexOf(0);
  if (end < 1) return null;
  return { type, keyword: latin1(data.subarray(0, end)), rest: data.subarray(end + 1) };
}

/** The part of an iTXt chunk that is text, and whether it is compressed. */
function international({ rest, type }: TextChunk): { packed: boolean; text: Bytes } {
  const languageEnd = rest.indexOf(0, 2);
  const end = languageEnd < 0 ? -1 : rest.indexOf(0, languageEnd + 1);
  const [flag, method] = rest;
  if (end < 0 || (flag !== 0 && flag !== 1) || (flag === 1 && method !== 0)) refuse('text-chunk', type);
  return { packed: flag === 1, text: rest.subarray(end + 1) };
}

async function unpacked(chunk: TextChunk, packed: Bytes, limit: number): Promise<Bytes> {
  const place = `${chunk.type} ${placed(chunk.keyword)}`;
  const text = await inflate(packed, 'deflate', limit);
  if (text === 'too-large') return refuse('bomb', place, { limit: Math.floor(limit / 1024 / 1024) });
  if (text === 'broken') return refuse('deflate', place);
  return text;
}

/** The bytes of the chunk's text, unpacked if need be. Throws `Refused` when they come to more than `limit`. */
export async function textOf(chunk: TextChunk, limit: number): Promise<Bytes> {
  if (chunk.type === 'zTXt') {
    if (chunk.rest[0] !== 0) refuse('text-chunk', chunk.type);
    return unpacked(chunk, chunk.rest.subarray(1), limit);
  }
  const { packed, text } = chunk.type === 'iTXt' ? international(chunk) : { packed: false, text: chunk.rest };
  if (packed) return unpacked(chunk, text, limit);
  if (text.length > limit) refuse('bomb', chunk.type, { limit: Math.floor(limit / 1024 / 1024) });
  return text;
}

/** A `tEXt` chunk; keyword and text are ASCII. */
export function textChunk(keyword: string, text: Bytes): PngChunk {
  return { type: 'tEXt', data: joined([ascii(keyword), new Uint8Array(1), text]) };
}
