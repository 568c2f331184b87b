import { crc32, latin1, viewOf } from './bytes';
import type { Bytes } from './bytes';
import { inflate } from './inflate';
import { refuse } from './refusal';
import { placed } from './visible';

const END_MARK = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_MARK = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_MARK = 0x04034b50;
const LOCAL_SIZE = 30;
const ENCRYPTED = 0x41; // of the old kind, or the strong one
const NAMES_IN_UTF8 = 0x800;

/** More than any card has, and what a browser can hold. */
export const MOST_ENTRIES = 5_000;
export const MOST_ENTRY_MIB = 64;
export const MOST_UNPACKED_MIB = 256;
const MIB = 1024 * 1024;
const LONGEST_PATH = 500;

export interface ZipEntry {
  readonly path: string;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly method: number;
  /** Where its local header begins. */
  readonly at: number;
}

export interface Zip {
  readonly bytes: Bytes;
  /** Files only, no folders. */
  readonly entries: readonly ZipEntry[];
  /** How many bytes stand before the archive. */
  readonly prefix: number;
}

/** Where the end record is; -1 when there is none. */
function findEnd(bytes: Bytes, view: DataView): number {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--) {
    if (
      view.getUint32(at, true) === END_MARK &&
      at + END_SIZE + view.getUint16(at + 20, true) <= bytes.length
    ) {
      return at;
    }
  }
  return -1;
}

/** Whether an archive ends these bytes, whatever stands before it. */
export function hasZip(bytes: Bytes): boolean {
  return findEnd(bytes, viewOf(bytes)) >= 0;
}

function pathOf(bytes: Bytes, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Old programs wrote names in their own code page; as long as each one is another it does not matter which.
    return utf8 ? refuse('zip-broken', placed(latin1(bytes))) : latin1(bytes);
  }
}

/** A path that stays within the archive and means the same to every system. */
export function isSafePath(path: string): boolean {
  if (path === '' || path.length > LONGEST_PATH || /^[A-Za-z]:/.test(path)) return false;
  if (/[\\\p{Cc}\p{Cs}]/u.test(path)) return false;
  return path.split('/').every((part) => !['', '.', '..', '__proto__'].includes(part));
}

/** Where the directory begins and by how much all offsets in it are off, when something stands before the archive. */
function locate(bytes: Bytes, view: DataView): { start: number; end: number; count: number; prefix: number } {
  const end = findEnd(bytes, view);
  if (end < 0) refuse('zip-broken');
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const isOneFile = view.getUint16(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!isOneFile || count === 0xffff || offset === 0xffff_ffff) refuse('zip-kind', '', { found: 'zip64' });
  if (count > MOST_ENTRIES) refuse('too-many-parts', '', { limit: MOST_ENTRIES });
  const start = end - size;
  if (start < offset) refuse('zip-broken');
  return { start, end, count, prefix: start - offset };
}

function entryAt(bytes: Bytes, view: DataView, at: number, end: number, prefix: number) {
  if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_MARK) refuse('zip-broken');
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) refuse('zip-broken');
  const path = pathOf(bytes.subarray(at + ENTRY_SIZE, nameEnd), (flags & NAMES_IN_UTF8) !== 0);
  const place = placed(path);
  if ((flags & ENCRYPTED) !== 0) refuse('zip-encrypted', place);
  const isFolder = path.endsWith('/');
  if (!isSafePath(isFolder ? path.slice(0, -1) : path)) refuse('zip-path', place);
  const entry: ZipEntry = {
    path,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true) + prefix,
  };
  if (entry.method !== 0 && entry.method !== 8) refuse('zip-kind', place, { found: String(entry.method) });
  if (entry.size > MOST_ENTRY_MIB * MIB) refuse('bomb', place, { limit: MOST_ENTRY_MIB });
  return { entry, isFolder, next };
}

/**
 * The directory of an archive, nothing unpacked: every path, size and count is held against its limit first. Throws
 * `Refused`.
 */
export function readZip(bytes: Bytes): Zip {
  const view = viewOf(bytes);
  const { start, end, count, prefix } = locate(bytes, view);
  const entries = new Map<string, ZipEntry>();
  let unpacked = 0;
  let at = start;
  for (let index = 0; index < count; index++) {
    const { entry, isFolder, next } = entryAt(bytes, view, at, end, prefix);
    at = next;
    if (isFolder) continue;
    if (entries.has(entry.path)) refuse('zip-twice', placed(entry.path));
    unpacked += entry.size;
    if (unpacked > MOST_UNPACKED_MIB * MIB) refuse('bomb-total', '', { limit: MOST_UNPACKED_MIB });
    entries.set(entry.path, entry);
  }
  return { bytes, entries: [...entries.values()], prefix };
}

/** The content of an entry, checked against its size and CRC. Throws `Refused`. */
export async function readEntry({ bytes }: Zip, entry: ZipEntry): Promise<Bytes> {
  const view = viewOf(bytes);
  const { at, path, size } = entry;
  const place = placed(path);
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL_MARK) refuse('zip-broken', place);
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) refuse('zip-broken', place);
  const content = entry.method === 0 ? packed : await inflate(packed, 'deflate-raw', size);
  if (content === 'broken') return refuse('deflate', place);
  if (content === 'too-large' || content.length !== size) return refuse('zip-size', place);
  if (crc32(content) !== entry.crc) refuse('zip-crc', place);
  return content;
}
