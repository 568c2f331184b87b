/** Bytes that are not shared with another thread. */
type Bytes = Uint8Array<ArrayBuffer>;

/** What the first bytes of a picture say of it; nothing is decoded. */
export interface PictureHeader {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif' | 'image/avif';
  /** Pixels; null: not to be found. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

type Size = PictureHeader['size'];

function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function textAt(bytes: Bytes, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

function pngSize(bytes: Bytes): Size {
  if (bytes.length < 24 || textAt(bytes, 12, 4) !== 'IHDR') return null;
  const view = viewOf(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Marks of JPEG that stand alone, without a length and content. */
function standsAlone(mark: number): boolean {
  return mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8);
}

/** The frame headers, SOF0 to SOF15 without the three marks among them that are something else. */
function isFrame(mark: number): boolean {
  return mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
}

function jpegSize(bytes: Bytes): Size {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0;
    if (isFrame(mark)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // Marks may be filled up with any number of 0xFF.
    if (mark === 0xff) at += 1;
    else at += standsAlone(mark) ? 2 : 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

function webpSize(bytes: Bytes): Size {
  if (bytes.length < 30) return null;
  const view = viewOf(bytes);
  switch (textAt(bytes, 12, 4)) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const packed = view.getUint32(21, true);
      return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return {
        width: (view.getUint32(24, true) & 0xff_ffff) + 1,
        height: (view.getUint32(26, true) >>> 8) + 1,
      };
    default:
      return null;
  }
}

function gifSize(bytes: Bytes): Size {
  if (bytes.length < 10) return null;
  const view = viewOf(bytes);
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

const AVIF_HEAD = 64 * 1024;

/** The largest of the sizes that the head of an AVIF names: that of the whole picture, or of its tiles. */
function avifSize(bytes: Bytes): Size {
  const head = bytes.subarray(0, AVIF_HEAD);
  const view = viewOf(head);
  let largest: Size = null;
  for (let at = head.indexOf(0x69); at >= 0; at = head.indexOf(0x69, at + 1)) {
    if (at + 16 > head.length || textAt(head, at, 4) !== 'ispe') continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

function isAvif(bytes: Bytes): boolean {
  if (textAt(bytes, 4, 4) !== 'ftyp' || bytes.length < 16) return false;
  const end = Math.min(viewOf(bytes).getUint32(0), 256);
  for (let at = 8; at + 4 <= end; at += 4) if (/^avi[fs]$/.test(textAt(bytes, at, 4))) return true;
  return false;
}

/** What kind of picture this is by its content, and how large; null when it is none that is known. */
export function readHeader(bytes: Bytes): PictureHeader | null {
  if (textAt(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n') return { type: 'image/png', size: pngSize(bytes) };
  if (textAt(bytes, 0, 3) === '\u00ff\u00d8\u00ff') return { type: 'image/jpeg', size: jpegSize(bytes) };
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') {
    return { type: 'image/webp', size: webpSize(bytes) };
  }
  if (/^GIF8[79]a$/.test(textAt(bytes, 0, 6))) return { type: 'image/gif', size: gifSize(bytes) };
  return isAvif(bytes) ? { type: 'image/avif', size: avifSize(bytes) } : null;
}

const SVG_HEAD = 4096;

/** Whether this looks like an SVG: it is refused, and told apart so that the refusal can say so. */
export function isSvg(bytes: Bytes): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, SVG_HEAD)).trimStart();
  return head.startsWith('<') && /<(?:\w+:)?svg[\s/>]/i.test(head);
}
