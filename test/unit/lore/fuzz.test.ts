import { expect, test } from 'vitest';
import { activate } from '../../../src/domain/lore';
import { createRandom, pick } from '../../../src/domain/random';
import type { Random } from '../../../src/domain/random';
import { LORE_FAULT_CODES, readLorebook, toWorldInfo } from '../../../src/services/transfer/lorebook';
import { OPTIONS } from './support';

const SEEDS: readonly string[] = [
  JSON.stringify({ entries: { 0: { uid: 0, key: ['rain', '/a(b/'], keysecondary: [], content: '@@depth 4\nIt rains', order: 1, position: 4, depth: 2, role: 1, disable: false, constant: true, extensions: { chatanime: { entry: { name: 'x' } } } } } }),
  JSON.stringify({ spec: 'lorebook_v3', data: { name: '世界', scan_depth: 3, token_budget: 100, extensions: {}, entries: [{ keys: ['猫'], content: '{{char}}', extensions: { selectiveLogic: 3, exclude_recursion: true, probability: 50 }, enabled: true, insertion_order: 4, use_regex: true, selective: true, secondary_keys: ['x'] }] } }),
  JSON.stringify({ extensions: {}, recursive_scanning: true, entries: [{ keys: ['a', 'b'], content: 'a b', extensions: {}, enabled: true, insertion_order: 1, priority: 2, id: 'k' }] }),
]; // prettier-ignore

const SCRAPS = [
  '"', '{', '}', '[', ']', ',', ':', 'null', '-1', '1e999', '""', '"__proto__":{"a":1},', '\\u0000', '\\ud800', 'true',
  '"keys":', '"entries":', '{"0":', '\u0000', '９', '/(a+)+$/', '@@activate\\n', '"extensions":[],', '1e5', '{}', '[[[[',
]; // prettier-ignore

function mutate(text: string, random: Random): string {
  let result = text;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const at = Math.floor(random() * (result.length + 1));
    const length = Math.floor(random() * 12);
    switch (Math.floor(random() * 5)) {
      case 0:
        result = result.slice(0, at) + result.slice(at + length);
        break;
      case 1:
        result = result.slice(0, at) + (pick(SCRAPS, random) ?? '') + result.slice(at);
        break;
      case 2:
        result = result.slice(0, at) + (pick(SCRAPS, random) ?? '') + result.slice(at + length);
        break;
      case 3:
        result = result.slice(0, at) + result.slice(at, at + length) + result.slice(at);
        break;
      default:
        result = random() < 0.1 ? result.slice(0, at) : result.replace(/"[^"]*"/, pick(SCRAPS, random) ?? '');
    }
  }
  return result;
}

test('ten thousand broken files: each is read or refused with a reason, and what is read can be used', async () => {
  const random = createRandom(20_261_101);
  let read = 0;
  for (let index = 0; index < 10_000; index++) {
    const text = mutate(SEEDS[index % SEEDS.length] ?? '', random);
    const bytes = new TextEncoder().encode(text);
    if (random() < 0.05) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    const reading = await readLorebook(new Blob([bytes]));
    if (!reading.ok) {
      expect(reading.faults.length).toBeGreaterThan(0);
      for (const { code } of reading.faults) expect(LORE_FAULT_CODES).toContain(code);
      expect(reading.faults.map(({ code }) => code)).not.toContain('unexpected');
      continue;
    }
    read += 1;
    const lore = activate(reading.book, ['rain 猫 a'], { ...OPTIONS, matchRegex: () => false });
    expect(lore.hits.length).toBeLessThanOrEqual(reading.book.entries.length);
    JSON.stringify(toWorldInfo(reading.book));
  }
  expect(read).toBeGreaterThan(500);
  expect(Object.keys(Object.prototype)).toEqual([]);
}, 120_000);
