import type { Zippable } from 'fflate';
import { createPause } from '../pause';
import { iconPicture } from './assets';
import type { Bytes } from './bytes';
import type { ReadCard, ReadFile } from './fault';
import { typedBlob } from './files';
import { MOST_JSON_MIB, parseJson } from './json';
import { normaliseCard } from './normalise';
import { refuse } from './refusal';
import type { Repairs } from './refusal';
import { readEntry, readZip } from './zip';
import type { Zip } from './zip';

export const CARD_PATH = 'card.json';

async function readFiles(zip: Zip): Promise<ReadFile[]> {
  const pause = createPause();
  const files: ReadFile[] = [];
  for (const entry of zip.entries) {
    if (entry.path === CARD_PATH) continue;
    files.push({ path: entry.path, content: typedBlob(await readEntry(zip, entry)) });
    await pause();
  }
  return files;
}

/** The card in a CHARX with everything that came with it. Throws `Refused`. */
export async function readCharx(bytes: Bytes, name: string, repairs: Repairs): Promise<ReadCard> {
  const zip = readZip(bytes);
  const entry = zip.entries.find(({ path }) => path === CARD_PATH);
  if (!entry) return refuse('zip-no-card');
  if (entry.size > MOST_JSON_MIB * 1024 * 1024) refuse('bomb', CARD_PATH, { limit: MOST_JSON_MIB });
  const json = await readEntry(zip, entry);
  const normalised = normaliseCard(await parseJson(json, repairs), name, repairs);
  const files = await readFiles(zip);
  const before = typedBlob(bytes.subarray(0, zip.prefix));
  const isJpeg = before.type === 'image/jpeg';
  if (isJpeg) repairs.note('jpeg-charx');
  else if (zip.prefix > 0) repairs.note('trailing-bytes', '', { count: zip.prefix });
  const picture = iconPicture(normalised.card, files, repairs) ?? (isJpeg ? before : null);
  return { ...normalised, picture, files };
}

/** A CHARX of this card, as JSON, and these files. */
export async function writeCharx(
  card: string,
  files: readonly { readonly path: string; readonly bytes: Bytes }[],
): Promise<Bytes> {
  const { strToU8, zipSync } = await import('fflate');
  // What comes with a card is compressed already, nearly always.
  const stored = files.map(({ path, bytes }) => [path, [bytes, { level: 0 }]] as const);
  const entries = Object.fromEntries([[CARD_PATH, strToU8(card)] as const, ...stored]) as Zippable;
  return zipSync(entries, { level: 6 });
}
