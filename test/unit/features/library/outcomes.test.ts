import { describe, expect, test } from 'vitest';
import { remarksOf, resultOf, sortOutcomes } from '../../../../src/features/library/outcomes';
import { filterOwn } from '../../../../src/features/library/own-filter';
import type { FileOutcome, ImportReport } from '../../../../src/services/transfer';
import { aCard, anOwnCharacter } from '../../../fixtures/builders';

const fault = { code: 'truncated', place: '', values: {} } as const;
const mended = { code: 'filled-in', place: 'x', values: { fields: 'name' } } as const;

const report: ImportReport = {
  sessionsAdded: 0,
  sessionsUpdated: 0,
  sessionsUnchanged: 1,
  turnsAdded: 0,
  repliesAdded: 0,
  ratingsAdded: 0,
  repaired: [],
  repairedTotal: 0,
};

function log(change: Partial<ImportReport>): FileOutcome {
  return { name: 'log.json', kind: 'session-log', outcome: { ok: true, report: { ...report, ...change } } };
}

function card(unchanged: boolean, repaired: readonly (typeof mended)[] = []): FileOutcome {
  return {
    name: 'card.png',
    kind: 'card',
    outcome: { ok: true, characterId: 'a', name: 'Hina', unchanged, repaired },
  };
}

const refusedLog: FileOutcome = {
  name: 'log.json',
  kind: 'session-log',
  outcome: { ok: false, faults: [fault], total: 40 },
};
const refusedChat: FileOutcome = { name: 'c.jsonl', kind: 'chat', outcome: { ok: false, faults: [fault] } };
const unknown: FileOutcome = { name: 'x.txt', kind: 'unknown', faults: [fault] };
const lorebook: FileOutcome = { name: 'world.json', kind: 'lorebook' };
const cancelled: FileOutcome = { name: 'late.png', kind: 'cancelled' };

describe('what became of a file', () => {
  test.each([
    [log({ sessionsAdded: 1 }), 'added'],
    [log({ sessionsUpdated: 1 }), 'added'],
    [log({}), 'known'],
    [card(false), 'added'],
    [card(true), 'known'],
    [refusedLog, 'refused'],
    [refusedChat, 'refused'],
    [unknown, 'refused'],
    [lorebook, 'refused'],
    [cancelled, 'cancelled'],
  ] as const)('%j is %s', (outcome, result) => {
    expect(resultOf(outcome)).toBe(result);
  });

  test('is told in the words of its kind, with how much more there is', () => {
    expect(remarksOf(refusedLog)).toEqual({ area: 'transfer', faults: [fault], total: 40 });
    expect(remarksOf(refusedChat)).toEqual({ area: 'transfer', faults: [fault], total: 1 });
    expect(remarksOf(unknown)).toEqual({ area: 'cards', faults: [fault], total: 1 });
    expect(remarksOf(card(false, [mended]))).toEqual({ area: 'cards', faults: [mended], total: 1 });
    expect(remarksOf(card(false))).toBeNull();
    expect(remarksOf(lorebook)).toBeNull();
  });
});

test('of many files, those there is something to say of come first, the refused ones before all', () => {
  const plain = card(false);
  const repaired = card(false, [mended]);
  const sorted = sortOutcomes([plain, cancelled, repaired, card(true), unknown, lorebook]);
  expect(sorted.counts).toEqual({ added: 2, known: 1, refused: 2, cancelled: 1 });
  expect(sorted.told).toEqual([unknown, lorebook, repaired]);
  expect(sorted.plain).toEqual([plain, card(true), cancelled]);
});

test('one’s own characters are found by name, nickname, tag and creator, however it is written', () => {
  const hina = anOwnCharacter({ card: aCard({ name: 'ＨＩＮＡ', nickname: 'Light', tags: ['Sea Side'] }) });
  const aoi = anOwnCharacter({ card: aCard({ name: '葵', nickname: '', creator: 'Éloïse', tags: [] }) });
  const find = (query: string) => filterOwn([hina, aoi], query);
  expect(find('')).toEqual([hina, aoi]);
  expect(find('hina')).toEqual([hina]);
  expect(find('light')).toEqual([hina]);
  expect(find('seaside')).toEqual([hina]);
  expect(find('eloise')).toEqual([aoi]);
  expect(find('葵')).toEqual([aoi]);
  expect(find('nobody')).toEqual([]);
});
