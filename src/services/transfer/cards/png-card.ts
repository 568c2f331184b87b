import { decodeBase64, encodeBase64 } from './base64';
import { latin1 } from './bytes';
import type { Bytes } from './bytes';
import type { ReadFile } from './fault';
import { typedBlob } from './files';
import { MOST_JSON_BYTES, parseJson } from './json';
import { normaliseCard } from './normalise';
import type { NormalisedCard } from './normalise';
import { readPng, writePng } from './png';
import type { PngChunk } from './png';
import { asText, textChunk, textOf } from './png-text';
import type { TextChunk } from './png-text';
import { Refused, Repairs, refuse } from './refusal';
import { found, placed } from './visible';
import type { ReadCard } from './fault';

/** The keywords of a card's chunk, best first. */
const KEYWORDS = ['ccv3', 'chara'] as const;
type Keyword = (typeof KEYWORDS)[number];
/** Files beside the card: what follows is their path. The colon is missing in some programs' files. */
const ASSET = /^chara-ext-asset_:?(.*)$/is;
/** What such a chunk's file is called in the card. */
export const PNG_ASSET_SCHEME = '__asset:';

const MOST_CANDIDATES = 4;
const MOST_BASE64_BYTES = Math.ceil(MOST_JSON_BYTES / 3) * 4 + 1024;
const BRACE = '{'.charCodeAt(0);
const BLANK = ' \t\r\n';

interface Candidate {
  readonly keyword: Keyword;
  readonly chunk: TextChunk;
}

function keywordOf({ keyword }: TextChunk): Keyword | undefined {
  return KEYWORDS.find((each) => each === keyword.trim().toLowerCase());
}

/** Whether the chunk is of the card, not of the picture. */
function isOfCard(chunk: PngChunk): boolean {
  const text = asText(chunk);
  return text !== null && (keywordOf(text) !== undefined || ASSET.test(text.keyword));
}

function candidatesIn(chunks: readonly PngChunk[]): Candidate[] {
  const all = chunks.flatMap((chunk) => {
    const text = asText(chunk);
    const keyword = text && keywordOf(text);
    return text && keyword ? [{ keyword, chunk: text }] : [];
  });
  return KEYWORDS.flatMap((keyword) => all.filter((each) => each.keyword === keyword)).slice(
    0,
    MOST_CANDIDATES,
  );
}

function isPlainJson(text: Bytes): boolean {
  return text.find((byte) => !BLANK.includes(String.fromCharCode(byte))) === BRACE;
}

function decoded(text: Bytes, place: string, repairs: Repairs): Bytes {
  if (isPlainJson(text)) {
    repairs.note('not-base64', place);
    return text;
  }
  const result = decodeBase64(text);
  if (result.ok) {
    if (!result.padded) repairs.note('base64-padding', place);
    return result.bytes;
  }
  if (result.cut) refuse('base64-cut', place);
  const sign = latin1(text.subarray(result.at, result.at + 1));
  return refuse('base64-sign', place, { at: result.at + 1, found: found(sign) });
}

async function readCandidate(
  { keyword, chunk }: Candidate,
  name: string,
  repairs: Repairs,
): Promise<NormalisedCard> {
  const place = `${chunk.type} ${keyword}`;
  if (chunk.keyword !== keyword) repairs.note('keyword-case', place, { found: placed(chunk.keyword) });
  if (chunk.type !== 'tEXt') repairs.note('chunk-kind', place, { found: chunk.type });
  const json = decoded(await textOf(chunk, MOST_BASE64_BYTES), place, repairs);
  return normaliseCard(await parseJson(json, repairs), name, repairs);
}

/** The first candidate that can be read; when none can, what is wrong with the best of them. */
async function readCandidates(
  candidates: readonly Candidate[],
  name: string,
  repairs: Repairs,
): Promise<NormalisedCard> {
  let refusal: Refused | null = null;
  for (const candidate of candidates) {
    const own = new Repairs();
    try {
      const card = await readCandidate(candidate, name, own);
      if (refusal) repairs.note('other-chunk', candidate.keyword);
      repairs.take(own);
      return card;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refusal ??= error;
    }
  }
  throw refusal ?? new Refused([{ code: 'png-no-card', place: '', values: {} }]);
}

function readAssets(chunks: readonly PngChunk[], repairs: Repairs): ReadFile[] {
  const files = new Map<string, ReadFile>();
  for (const chunk of chunks) {
    const text = asText(chunk);
    const path = text && ASSET.exec(text.keyword)?.[1];
    if (!text || path === null || path === undefined || path === '') continue;
    const content = text.type === 'tEXt' ? decodeBase64(text.rest) : null;
    if (!content?.ok || files.has(path)) repairs.note('left-out', placed(text.keyword), { found: text.type });
    else files.set(path, { path, content: typedBlob(content.bytes) });
  }
  return [...files.values()];
}

/** A PNG without what belongs to a card. */
export function withoutCard(chunks: readonly PngChunk[]): PngChunk[] {
  return chunks.filter((chunk) => !isOfCard(chunk));
}

/** The card in a PNG or APNG, and the picture without it. Throws `Refused`. */
export async function readPngCard(bytes: Bytes, name: string, repairs: Repairs): Promise<ReadCard> {
  const { chunks, trailing } = readPng(bytes);
  if (trailing > 0) repairs.note('trailing-bytes', '', { count: trailing });
  const normalised = await readCandidates(candidatesIn(chunks), name, repairs);
  const picture = new Blob([writePng(withoutCard(chunks))], { type: 'image/png' });
  return { ...normalised, picture, files: readAssets(chunks, repairs) };
}

export interface PngCardParts {
  /** What each chunk of a card says, as JSON. */
  readonly texts: Partial<Record<Keyword, string>>;
  /** Files that the card names by `__asset:`. */
  readonly assets: readonly { readonly path: string; readonly bytes: Bytes }[];
}

/**
 * The PNG with this card in it; what it had of another one is taken out. Throws `Refused` when it is no sound PNG.
 */
export function writePngCard(png: Bytes, { texts, assets }: PngCardParts): Bytes {
  const chunks = withoutCard(readPng(png).chunks);
  const encoder = new TextEncoder();
  const card = KEYWORDS.flatMap((keyword) => {
    const text = texts[keyword];
    return text === undefined ? [] : [textChunk(keyword, encodeBase64(encoder.encode(text)))];
  });
  const files = assets.map(({ path, bytes }) => textChunk(`chara-ext-asset_:${path}`, encodeBase64(bytes)));
  return writePng([...chunks.slice(0, -1), ...card, ...files, ...chunks.slice(-1)]);
}
