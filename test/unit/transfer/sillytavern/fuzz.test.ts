import { expect, test } from 'vitest';
import { Refused } from '../../../../src/services/transfer/refusal';
import { chatLines } from '../../../../src/services/transfer/sillytavern/write-chat';
import { fitsItsSentence } from '../fault-values';
import { mutate, numbers, seeds } from './mutate';
import { complaints } from './complaints';
import { readText } from './support';

const ROUNDS = 10_000;

/** What an import made of the bytes; every answer but a sentence or a whole session is an error. */
async function outcomeOf(text: string, whole: boolean): Promise<'read' | 'refused'> {
  try {
    const { wire, repaired } = await readText(text, { whole });
    expect(complaints(wire)).toEqual([]);
    expect(repaired.filter((fault) => !fitsItsSentence(fault))).toEqual([]);
    expect(repaired.length).toBeLessThan(20);
    // Whatever came in can go out.
    chatLines(wire);
    return 'read';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(error.faults.filter((fault) => !fitsItsSentence(fault))).toEqual([]);
    return 'refused';
  }
}

test(`${ROUNDS} broken files end in a whole session or in a sentence`, { timeout: 120_000 }, async () => {
  const counts = { read: 0, refused: 0 };
  const texts = await seeds();
  const next = numbers(20_230_619);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { text, whole } = mutate(texts[next(texts.length)] ?? '', next);
    counts[await outcomeOf(text, whole)] += 1;
  }
  // Both happen, or the mutations were not worth their name.
  expect(counts.read).toBeGreaterThan(ROUNDS / 10);
  expect(counts.refused).toBeGreaterThan(ROUNDS / 100);
});

test('a file of nothing but brackets, quotes or line feeds ends at once', async () => {
  for (const sign of ['[', '{"a":', '"', '\n', '{"mes":"","name":"","swipes":[']) {
    const text = `{"user_name":"a","character_name":"b"}\n${sign.repeat(200_000)}`;
    expect(await outcomeOf(text, true)).toBe('refused');
  }
});

test('a line that nests too deep, or holds a key of the language, harms nobody', async () => {
  const deep = `{"name":"a","is_user":true,"mes":"","extra":${'{"a":'.repeat(200)}1${'}'.repeat(200)}}`;
  const proto =
    '{"name":"a","is_user":true,"send_date":1,"mes":"Hi","extra":{"__proto__":{"polluted":true}}}';
  const { bundle, repaired } = await readText(['{"user_name":"a"}', deep, proto].join('\n'));
  expect(bundle.turns.map(({ userText }) => userText)).toEqual(['Hi']);
  expect(repaired.map(({ code }) => code).sort()).toEqual(['chat-line', 'unsafe-key']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
