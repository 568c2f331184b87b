import { readHeader } from '../../pictures/header';
import { shorten } from '../place';
import { iconPicture } from './assets';
import { startsWith } from './bytes';
import type { Bytes } from './bytes';
import { readCharx } from './charx';
import type { CardFault, CardReading, ReadCard } from './fault';
import { parseJson } from './json';
import { normaliseCard } from './normalise';
import { isPng } from './png';
import { readPngCard } from './png-card';
import { Refused, Repairs, refuse } from './refusal';
import { visible } from './visible';
import { hasZip } from './zip';

/** The largest card that is read, in MiB. */
export const MOST_CARD_MIB = 128;
const MIB = 1024 * 1024;
const ZIP_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const DETAIL_LENGTH = 200;

export type CardCarrier = 'png' | 'charx' | 'picture' | 'json';

/** What carries the card, by the content: a name says nothing. */
export function carrierOf(bytes: Bytes): CardCarrier {
  if (isPng(bytes)) return 'png';
  if (ZIP_STARTS.some((start) => startsWith(bytes, start))) return 'charx';
  // A picture with an archive behind it: so some programs hide a card in a JPEG.
  if (readHeader(bytes)) return hasZip(bytes) ? 'charx' : 'picture';
  return 'json';
}

async function readJsonCard(bytes: Bytes, name: string, repairs: Repairs): Promise<ReadCard> {
  const normalised = normaliseCard(await parseJson(bytes, repairs), name, repairs);
  return { ...normalised, picture: iconPicture(normalised.card, [], repairs), files: [] };
}

async function readBytes(file: Blob): Promise<Bytes> {
  if (file.size > MOST_CARD_MIB * MIB) {
    refuse('too-large', '', { size: Math.ceil(file.size / MIB), limit: MOST_CARD_MIB });
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse('unreadable');
  }
}

async function readContent(file: Blob, name: string, repairs: Repairs): Promise<ReadCard> {
  const bytes = await readBytes(file);
  if (bytes.length === 0) refuse('empty');
  switch (carrierOf(bytes)) {
    case 'png':
      return readPngCard(bytes, name, repairs);
    case 'charx':
      return readCharx(bytes, name, repairs);
    case 'picture':
      return refuse('is-picture');
    case 'json':
      return readJsonCard(bytes, name, repairs);
  }
}

/** Whatever was thrown while a card was read, as faults. */
export function faultsOf(error: unknown): readonly CardFault[] {
  if (error instanceof Refused) return error.faults;
  const detail = visible(shorten(error instanceof Error ? error.message : String(error), DETAIL_LENGTH));
  return [{ code: 'unexpected', place: '', values: { detail } }];
}

/**
 * Reads a character card out of a PNG, an APNG, JSON or a CHARX; what it is shows in its content. `name` is what the
 * file is called, for a card without a name of its own. Never rejects, and nothing outside is asked for or changed.
 */
export async function readCard(file: Blob, name: string): Promise<CardReading> {
  const repairs = new Repairs();
  try {
    const read = await readContent(file, name, repairs);
    return { ok: true, ...read, repaired: repairs.list() };
  } catch (error) {
    return { ok: false, faults: faultsOf(error) };
  }
}
