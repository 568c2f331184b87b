import { readHeader } from '../../pictures/header';
import type { Bytes } from './bytes';

/** A file of a card with the type its content has: of a picture, or none that any program would run. */
export function typedBlob(bytes: Bytes): Blob {
  return new Blob([bytes], { type: readHeader(bytes)?.type ?? 'application/octet-stream' });
}

/** Whether the content is a picture the app can show. */
export function isPicture(blob: Blob): boolean {
  return blob.type.startsWith('image/');
}

const NAMES: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg' };

/** `png`, `jpg`, `webp`…: what a picture of this type is called. */
export function pictureExtension(blob: Blob): string {
  return NAMES[blob.type] ?? blob.type.slice(blob.type.indexOf('/') + 1);
}
