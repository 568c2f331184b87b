import { zipSync, zlibSync } from 'fflate';
import { expect } from 'vitest';
import { EMPTY_CARD } from '../../../../src/domain/card';
import type { CardData } from '../../../../src/domain/card';
import { ascii, joined } from '../../../../src/services/transfer/cards/bytes';
import type { Bytes } from '../../../../src/services/transfer/cards/bytes';
import { encodeBase64 } from '../../../../src/services/transfer/cards/base64';
import type { CardReading } from '../../../../src/services/transfer/cards/fault';
import { readPng, writePng } from '../../../../src/services/transfer/cards/png';
import type { PngChunk } from '../../../../src/services/transfer/cards/png';
import { readCard } from '../../../../src/services/transfer/cards/read';
import { FAULT_VALUES } from './fault-values';

export type Json = Record<string, unknown>;

/** A card with something in every field. */
export function aCard(overrides: Partial<CardData> = {}): CardData {
  return {
    ...EMPTY_CARD,
    name: 'Aoi',
    description: '{{char}} keeps a lighthouse. 灯台守。',
    personality: 'patient',
    scenario: 'An island.',
    first_mes: 'You are late, {{user}}.  ',
    mes_example: '<START>\n{{user}}: Hi.\n{{char}}: Hm.',
    creator_notes: 'Mind the stairs.',
    system_prompt: '{{original}} Be brief.',
    post_history_instructions: 'No lists.',
    alternate_greetings: ['Again?', '<b>Oh.</b>'],
    tags: ['island', 'quiet'],
    creator: 'Hina',
    character_version: '1.2',
    extensions: { depth_prompt: { prompt: 'x', depth: 4 }, talkativeness: '0.5' },
    group_only_greetings: [],
    ...overrides,
  };
}

export function v1(overrides: Json = {}): Json {
  const { name, description, personality, scenario, first_mes, mes_example } = aCard();
  return { name, description, personality, scenario, first_mes, mes_example, ...overrides };
}

export function v2(data: Json = {}, beside: Json = {}): Json {
  const { group_only_greetings: _, ...fields } = aCard();
  return { spec: 'chara_card_v2', spec_version: '2.0', data: { ...fields, ...data }, ...beside };
}

export function v3(data: Json = {}, beside: Json = {}): Json {
  return { spec: 'chara_card_v3', spec_version: '3.0', data: { ...aCard(), ...data }, ...beside };
}

export function bytesOf(value: unknown): Bytes {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}

export function base64Of(value: unknown): Bytes {
  return encodeBase64(bytesOf(value));
}

function u32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** A PNG of one grey, with these chunks before its end. */
export function aPng(extra: readonly PngChunk[] = [], width = 4, height = 4): Bytes {
  const rows = new Uint8Array(Math.min(width * height + height, 100_000));
  return writePng([
    { type: 'IHDR', data: joined([u32(width), u32(height), Uint8Array.of(8, 0, 0, 0, 0)]) },
    { type: 'IDAT', data: zlibSync(rows) as Bytes },
    ...extra,
    { type: 'IEND', data: new Uint8Array() },
  ]);
}

export function tEXt(keyword: string, text: Bytes): PngChunk {
  return { type: 'tEXt', data: joined([ascii(keyword), Uint8Array.of(0), text]) };
}

export function zTXt(keyword: string, text: Bytes): PngChunk {
  return { type: 'zTXt', data: joined([ascii(keyword), Uint8Array.of(0, 0), zlibSync(text) as Bytes]) };
}

export function iTXt(keyword: string, text: Bytes, packed = false): PngChunk {
  const start = Uint8Array.of(0, packed ? 1 : 0, 0, 0x65, 0x6e, 0, 0);
  const content = packed ? (zlibSync(text) as Bytes) : text;
  return { type: 'iTXt', data: joined([ascii(keyword), start, content]) };
}

/** A PNG with a card in it. */
export function aPngCard(card: unknown = v3(), keyword = 'ccv3'): Bytes {
  return aPng([tEXt(keyword, base64Of(card))]);
}

export function aCharx(card: unknown, files: Record<string, Uint8Array> = {}, level: 0 | 6 = 6): Bytes {
  return zipSync({ 'card.json': bytesOf(card), ...files }, { level }) as Bytes;
}

/** The first bytes of a JPEG of 1 × 1, enough to be known as one. */
export const JPEG = Uint8Array.of(
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0, 0xff, 0xd9,
); // prettier-ignore

export function read(bytes: Uint8Array<ArrayBuffer> | string, name = 'file.bin'): Promise<CardReading> {
  return readCard(new Blob([bytes]), name);
}

/** The outcome of a file that must be read; its repairs as `code place`. */
export async function accepted(bytes: Bytes | string, name?: string) {
  const reading = await read(bytes, name);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  expectSentences(reading.repaired);
  return { ...reading, notes: reading.repaired.map(({ code, place }) => `${code} ${place}`.trim()) };
}

/** The faults of a file that must be refused, as `code place values`. */
export async function refused(bytes: Bytes | string): Promise<string[]> {
  const reading = await read(bytes);
  if (reading.ok) throw new Error('The file was accepted.');
  expectSentences(reading.faults);
  return reading.faults.map(({ code, place, values }) =>
    [code, place, ...Object.values(values)].filter((part) => part !== '').join(' '),
  );
}

/** Each fault carries what its sentence needs and nothing else. */
export function expectSentences(
  faults: readonly { code: keyof typeof FAULT_VALUES; values: Readonly<Record<string, string | number>> }[],
): void {
  for (const { code, values } of faults) {
    expect(Object.keys(values).sort(), code).toEqual([...FAULT_VALUES[code]].sort());
  }
}

/** The file with the chunk of this type changed, CRC right. */
export function withChunk(png: Bytes, type: string, change: (data: Bytes) => Bytes): Bytes {
  const { chunks } = readPng(png);
  return writePng(chunks.map((chunk) => (chunk.type === type ? { type, data: change(chunk.data) } : chunk)));
}

/** The content of a file that a test knows to be there. */
export async function contentOf(blob: Blob | null | undefined): Promise<Bytes> {
  if (!blob) throw new Error('There is no file.');
  return new Uint8Array(await blob.arrayBuffer());
}
