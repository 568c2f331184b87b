import { cardName, cardTheme } from '../../../domain/card';
import { drawInitial, toPng } from '../../pictures';
import type { Bytes } from './bytes';
import { writeCharx } from './charx';
import type { CardExport, CardFormat, ReadCard, ReadFile } from './fault';
import { cardFileName } from './file-name';
import { typedBlob } from './files';
import { packCharx } from './pack';
import { isPng } from './png';
import { PNG_ASSET_SCHEME, writePngCard } from './png-card';
import type { PngCardParts } from './png-card';
import { Refused } from './refusal';
import { writeCard } from './write';

async function bytesOf(blob: Blob): Promise<Bytes> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** The longest path that fits into the keyword of a chunk. */
const LONGEST_CHUNK_PATH = 60;

/** The files that came in chunks of a PNG and that the card still names so. */
async function chunkFiles(text: string, files: readonly ReadFile[]): Promise<PngCardParts['assets']> {
  const named = files.filter(
    ({ path }) =>
      path.length <= LONGEST_CHUNK_PATH &&
      /^[\x21-\x7e]+$/.test(path) &&
      text.includes(PNG_ASSET_SCHEME + path),
  );
  return Promise.all(named.map(async ({ path, content }) => ({ path, bytes: await bytesOf(content) })));
}

/** The picture, kept to the byte if it is a PNG, with the card in it. */
async function intoPng(card: ReadCard, parts: PngCardParts): Promise<Bytes> {
  const picture = card.picture ?? (await drawInitial(cardName(card.card), cardTheme(card.card)));
  const bytes = await bytesOf(picture);
  if (!isPng(bytes)) return writePngCard(await bytesOf(await toPng(picture)), parts);
  try {
    return writePngCard(bytes, parts);
  } catch (error) {
    // Browsers show PNGs that break the rules; drawn anew they keep them.
    if (error instanceof Refused) return writePngCard(await bytesOf(await toPng(picture)), parts);
    throw error;
  }
}

async function pngOf(card: ReadCard, version: 2 | 3): Promise<Blob> {
  const chara = JSON.stringify(writeCard(card.card, card.envelope, 2));
  const ccv3 = JSON.stringify(writeCard(card.card, card.envelope, 3));
  const assets = await chunkFiles(ccv3, card.files);
  const texts = version === 3 ? { ccv3, chara } : { chara };
  return new Blob([await intoPng(card, { texts, assets })], { type: 'image/png' });
}

async function charxOf({ card, envelope, picture, files }: ReadCard): Promise<Blob> {
  const typed = picture && typedBlob(await bytesOf(picture));
  const packed = packCharx(card, typed, files);
  const contents = await Promise.all(
    packed.files.map(async ({ path, content }) => ({ path, bytes: await bytesOf(content) })),
  );
  const text = JSON.stringify(writeCard(packed.card, envelope, 3), null, 2);
  return new Blob([await writeCharx(text, contents)], { type: 'application/zip' });
}

function jsonOf({ card, envelope }: ReadCard, version: 2 | 3): Blob {
  const text = `${JSON.stringify(writeCard(card, envelope, version), null, 2)}\n`;
  return new Blob([text], { type: 'application/json' });
}

function contentOf(card: ReadCard, format: CardFormat): Promise<Blob> | Blob {
  switch (format) {
    case 'png-v3':
      return pngOf(card, 3);
    case 'png-v2':
      return pngOf(card, 2);
    case 'json-v3':
      return jsonOf(card, 3);
    case 'json-v2':
      return jsonOf(card, 2);
    case 'charx':
      return charxOf(card);
  }
}

/** A card as a file of this format, and what to call it. Rejects when the picture cannot be drawn. */
export async function exportCard(card: ReadCard, format: CardFormat): Promise<CardExport> {
  return { fileName: cardFileName(card.card.name, format), blob: await contentOf(card, format) };
}
