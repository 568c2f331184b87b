import { isSvg, readHeader } from './header';
import type { PictureHeader } from './header';

/** Why a picture is not taken; each has its sentence in the message catalogue (`cards.picture.<code>`). */
export const PICTURE_FAULT_CODES = [
  'empty',
  'unreadable', // the browser could not read the file
  'large', // too many bytes
  'pixels', // too wide, too high, or both
  'svg',
  'unsupported',
  'broken', // it says that it is a picture and cannot be shown
] as const;
export type PictureFaultCode = (typeof PICTURE_FAULT_CODES)[number];

/** The largest file that is read, in MiB. */
export const MOST_PICTURE_MIB = 32;
/** No side longer than this, and no more pixels in all, is ever decoded. */
export const MOST_SIDE = 16_384;
export const MOST_MEGAPIXELS = 64;

export type DecodedPicture =
  | {
      readonly ok: true;
      readonly bitmap: ImageBitmap;
      readonly type: PictureHeader['type'];
      /** The same bytes, with the type they have by their content. */
      readonly blob: Blob;
    }
  | { readonly ok: false; readonly code: PictureFaultCode };

/** Why these bytes are not decoded, as far as their header tells; the header itself when nothing stands against it. */
export function inspectHeader(bytes: Uint8Array<ArrayBuffer>): PictureHeader | PictureFaultCode {
  if (bytes.length === 0) return 'empty';
  const header = readHeader(bytes);
  if (!header) return isSvg(bytes) ? 'svg' : 'unsupported';
  if (!header.size || header.size.width === 0 || header.size.height === 0) return 'broken';
  const { width, height } = header.size;
  const pixels = width * height;
  if (Math.max(width, height) > MOST_SIDE || pixels > MOST_MEGAPIXELS * 1_000_000) return 'pixels';
  return header;
}

/** Decodes a picture, after a look at its header has shown that it is small enough. Never rejects. */
export async function decodePicture(file: Blob): Promise<DecodedPicture> {
  if (file.size > MOST_PICTURE_MIB * 1024 * 1024) return { ok: false, code: 'large' };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, code: 'unreadable' };
  }
  const header = inspectHeader(bytes);
  if (typeof header === 'string') return { ok: false, code: header };
  const blob = new Blob([bytes], { type: header.type });
  try {
    return { ok: true, bitmap: await createImageBitmap(blob), type: header.type, blob };
  } catch {
    return { ok: false, code: 'broken' };
  }
}
