import type { NewPicture } from '../storage';
import { compressed, drawn } from './canvas';
import { decodePicture } from './decode';
import type { PictureFaultCode } from './decode';

/** A picture within these is kept to the byte. */
const KEPT_SIDE = 2048;
const KEPT_BYTES = 4 * 1024 * 1024;
const THUMBNAIL_SIDE = 384;

export type PreparedPicture =
  | { readonly ok: true; readonly picture: NewPicture }
  | { readonly ok: false; readonly code: PictureFaultCode };

async function prepared(bitmap: ImageBitmap, blob: Blob): Promise<NewPicture> {
  const photograph = blob.type === 'image/jpeg';
  const thumbnail = await compressed(drawn(bitmap, THUMBNAIL_SIDE), photograph);
  const { width, height } = bitmap;
  if (Math.max(width, height) <= KEPT_SIDE && blob.size <= KEPT_BYTES) {
    return { image: blob, thumbnail, width, height };
  }
  const canvas = drawn(bitmap, KEPT_SIDE);
  return {
    image: await compressed(canvas, photograph),
    thumbnail,
    width: canvas.width,
    height: canvas.height,
  };
}

/**
 * Makes a file the picture of a character, whatever its name says it is: PNG, APNG, JPEG, WebP, GIF or AVIF, kept as
 * it is up to 2048 pixels a side and 4 MB and made smaller beyond. Never rejects.
 */
export async function preparePicture(file: Blob): Promise<PreparedPicture> {
  const decoded = await decodePicture(file);
  if (!decoded.ok) return decoded;
  try {
    return { ok: true, picture: await prepared(decoded.bitmap, decoded.blob) };
  } catch {
    return { ok: false, code: 'broken' };
  } finally {
    decoded.bitmap.close();
  }
}
