import { expect, test } from 'vitest';
import { createRandom } from '../../../../src/domain/random';
import type { Random } from '../../../../src/domain/random';
import { joined } from '../../../../src/services/transfer/cards/bytes';
import type { Bytes } from '../../../../src/services/transfer/cards/bytes';
import { readPng, writePng } from '../../../../src/services/transfer/cards/png';
import { exportCard } from '../../../../src/services/transfer/cards/export-card';
import { mutate } from './mutate';
import {
  JPEG,
  aCharx,
  aPng,
  aPngCard,
  base64Of,
  bytesOf,
  expectSentences,
  iTXt,
  read,
  v1,
  v2,
  v3,
  zTXt,
} from './support';

const RUNS = 10_000;
/** Of files that lead to a reader that has had its ten thousand already. */
const FEWER_RUNS = 2000;

/** Small, so that each change hits something that matters. */
const BOOK = {
  entries: [{ keys: ['a'], content: 'b', enabled: true, insertion_order: 1, extensions: {} }],
  extensions: {},
};
const SMALL = v2({ description: 'x', character_book: BOOK, mes_example: '', first_mes: '{{user}}' });
const ASSETS = { assets: [{ type: 'icon', uri: 'embeded://a.png', name: 'main', ext: 'png' }] };

/** The PNG with one chunk changed and its CRC made right again, so that what is behind the CRC is reached. */
function mutateInside(png: Bytes, random: Random): Bytes {
  const { chunks } = readPng(png);
  const target = 1 + Math.floor(random() * (chunks.length - 2));
  return writePng(
    chunks.map((chunk, index) => (index === target ? { ...chunk, data: mutate(chunk.data, random) } : chunk)),
  );
}

interface Importer {
  readonly seeds: readonly Bytes[];
  readonly change: (seed: Bytes, random: Random) => Bytes;
  readonly runs?: number;
}

const IMPORTERS: Readonly<Record<string, Importer>> = {
  JSON: { seeds: [SMALL, v1(), v3(ASSETS), { entries: {} }].map(bytesOf), change: mutate },
  PNG: { seeds: [aPngCard(SMALL, 'chara'), aPng([zTXt('ccv3', base64Of(SMALL))])], change: mutate },
  'PNG behind its CRC': {
    seeds: [
      aPngCard(SMALL, 'chara'),
      aPng([zTXt('ccv3', base64Of(SMALL))]),
      aPng([iTXt('chara', base64Of(SMALL), true)]),
      aPng([{ type: 'acTL', data: bytesOf('12345678') }, ...readPng(aPngCard(SMALL)).chunks.slice(2, 3)]),
    ],
    change: mutateInside,
  },
  'JSON in a PNG': {
    runs: FEWER_RUNS,
    seeds: [SMALL, v1(), v3(ASSETS)].map(bytesOf),
    change: (seed, random) =>
      aPng([
        {
          type: 'tEXt',
          data: joined([bytesOf('ccv3\0'), base64Of(new TextDecoder().decode(mutate(seed, random)))]),
        },
      ]),
  },
  CHARX: {
    seeds: [
      aCharx(SMALL, { 'a.png': aPng() }),
      aCharx(v3(ASSETS), { 'a.png': aPng() }, 0),
      joined([JPEG, aCharx(SMALL)]),
    ],
    change: mutate,
  },
  'JSON in a CHARX': {
    runs: FEWER_RUNS,
    seeds: [SMALL, v3(ASSETS)].map(bytesOf),
    change: (seed, random) => aCharx(new TextDecoder().decode(mutate(seed, random)), { 'a.png': aPng() }, 0),
  },
};

test.each(Object.entries(IMPORTERS))(
  'thousands of changed files, and each has an outcome: %s',
  async (_name, { seeds, change, runs = RUNS }) => {
    const random = createRandom(20_26);
    const codes = new Set<string>();
    let accepted = 0;
    for (let run = 0; run < runs; run++) {
      const seed = seeds[run % seeds.length] ?? new Uint8Array();
      const reading = await read(change(seed, random));
      if (reading.ok) {
        accepted += 1;
        expectSentences(reading.repaired);
        // What is read can be written, and is then a card without a fault.
        if (run % 20 === 0) await expectSound(reading);
      } else {
        expect(reading.faults.length).toBeGreaterThan(0);
        expectSentences(reading.faults);
        for (const { code } of reading.faults) codes.add(code);
      }
    }
    expect([...codes]).not.toContain('unexpected');
    expect(codes.size).toBeGreaterThan(1);
    expect(accepted).toBeLessThan(runs);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  },
  120_000,
);

async function expectSound(card: Extract<Awaited<ReturnType<typeof read>>, { ok: true }>): Promise<void> {
  const { blob } = await exportCard(card, 'json-v3');
  const again = await read(new Uint8Array(await blob.arrayBuffer()));
  if (!again.ok) throw new Error(JSON.stringify(again.faults));
  expect(again.card).toEqual(card.card);
  expect(again.repaired.filter(({ code }) => !code.startsWith('asset-'))).toEqual([]);
}
