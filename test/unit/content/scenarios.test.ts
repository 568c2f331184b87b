import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCENARIOS, findScenario } from '../../../src/content/scenarios';
import { LOCALES } from '../../../src/domain/locale';
import type { Locale } from '../../../src/domain/locale';
import { timeOf } from '../../../src/content/scenarios/times';
import { DAY_TIMES, USER_PERSONAS } from '../../../src/domain/scenario';

/** Place and emotion of ids 1–60, one line per user persona. */
const EXPECTED = [
  'classroom anxious, classroom lonely, classroom angry, dorm curious, canteen_door curious, canteen lonely, canteen sad, library angry, classroom anxious, dorm happy, dorm weary, canteen angry, library surprised, library weary, library anxious',
  'office happy, office angry, office anxious, meeting_room angry, restaurant weary, restaurant sad, office lonely, meeting_room surprised, meeting_room happy, meeting_room anxious, home lonely, home weary, meeting_room angry, restaurant happy, restaurant anxious',
  'cafe curious, cafe surprised, cafe angry, bar happy, bar weary, bar sad, park content, park surprised, park lonely, home happy, home weary, home anxious, cafe weary, cafe curious, park content',
  'shop happy, shop sad, shop angry, car content, car curious, car anxious, market curious, trade_fair curious, trade_fair happy, trade_fair lonely, trade_fair sad, shop lonely, car happy, market curious, market happy',
].flatMap((line) => line.split(', '));

/** Shortest and longest allowed, in words (en) or characters (zh, ja). */
const LENGTHS: Record<'event' | 'opening', Record<Locale, readonly [number, number]>> = {
  event: { en: [15, 40], zh: [25, 80], ja: [30, 95] },
  opening: { en: [15, 45], zh: [25, 80], ja: [30, 95] },
};
const TEXTS = ['event', 'opening'] as const;

const CONTENT = join(import.meta.dirname, '../../../src/content');
const DATASET = join(import.meta.dirname, '../../../../shared/data/chatanime');
const datasetFiles = existsSync(DATASET) ? readdirSync(DATASET).filter((name) => name.endsWith('.json')) : [];

function lengthOf(text: string, locale: Locale): number {
  return locale === 'en' ? text.trim().split(/\s+/).length : [...text].length;
}

/** Sentences of at least ten characters. */
function sentencesOf(text: string): string[] {
  return text
    .split(/[。！？!?\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => [...sentence].length >= 10);
}

/** Every string inside a parsed JSON value, keys apart. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function contentFiles(): { readonly name: string; readonly text: string }[] {
  return readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(CONTENT, name), 'utf8') }));
}

const PREFIX = 10;

/** Sentences by their first ten code units, so that one pass over a text finds every one of them. */
function indexOf(sentences: ReadonlySet<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const sentence of sentences) {
    const prefix = sentence.slice(0, PREFIX);
    const known = index.get(prefix);
    if (known) known.push(sentence);
    else index.set(prefix, [sentence]);
  }
  return index;
}

function copiedInto(text: string, index: ReadonlyMap<string, readonly string[]>): string[] {
  const copied: string[] = [];
  for (let at = 0; at + PREFIX <= text.length; at += 1) {
    const candidates = index.get(text.slice(at, at + PREFIX)) ?? [];
    copied.push(...candidates.filter((sentence) => text.startsWith(sentence, at)));
  }
  return copied;
}

describe('the sixty scenarios', () => {
  test('have the ids 1 to 60 in order', () => {
    expect(SCENARIOS.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  test('belong to a user persona by their range of fifteen ids', () => {
    for (const { id, userPersona } of SCENARIOS) {
      expect(userPersona, `scenario ${id}`).toBe(USER_PERSONAS[Math.floor((id - 1) / 15)]);
    }
  });

  test('have the place and the emotion of the study', () => {
    expect(SCENARIOS.map(({ id, place, emotion }) => `${id} ${place} ${emotion}`)).toEqual(
      EXPECTED.map((card, index) => `${index + 1} ${card}`),
    );
  });

  test('are found by their id, and nothing is found outside 1–60', () => {
    for (const scenario of SCENARIOS) expect(findScenario(scenario.id)).toBe(scenario);
    for (const id of [0, 61, -1, 1.5, Number.NaN]) expect(findScenario(id)).toBeUndefined();
  });
});

describe.each(LOCALES)('the texts in %s', (locale) => {
  test.each(TEXTS)('%s: each keeps to its length and has no stray white space', (kind) => {
    const [least, most] = LENGTHS[kind][locale];
    for (const scenario of SCENARIOS) {
      const text = scenario[kind][locale];
      const length = lengthOf(text, locale);
      expect(length, `${scenario.id}: ${text}`).toBeGreaterThanOrEqual(least);
      expect(length, `${scenario.id}: ${text}`).toBeLessThanOrEqual(most);
      expect(text).toBe(text.trim());
      expect(text, String(scenario.id)).not.toMatch(/\s{2}|\n/);
    }
  });

  test('are all different, and so are the first words of the openings', () => {
    const texts = SCENARIOS.flatMap(({ event, opening }) => [event[locale], opening[locale]]);
    expect(new Set(texts).size).toBe(120);
    const beginnings = SCENARIOS.map(({ opening }) =>
      locale === 'en'
        ? opening.en.toLowerCase().split(/\s+/).slice(0, 2).join(' ')
        : [...opening[locale]].slice(0, 3).join(''),
    );
    const repeated = beginnings.filter((beginning, index) => beginnings.indexOf(beginning) !== index);
    expect(repeated).toEqual([]);
  });

  test('are written in the script of their language', () => {
    for (const { id, event, opening } of SCENARIOS) {
      for (const text of [event[locale], opening[locale]]) {
        if (locale === 'en') expect(text, String(id)).not.toMatch(/[\p{Script=Han}\u3000-\u30ff]/u);
        if (locale === 'zh') expect(text, String(id)).not.toMatch(/[\u3041-\u30fa]|[a-z] ?[,.!?]/);
        if (locale === 'ja') expect(text, String(id)).toMatch(/[\u3041-\u3096]/);
      }
    }
  });
});

test('each scenario has its time of day', () => {
  for (const { id } of SCENARIOS) expect(DAY_TIMES, String(id)).toContain(timeOf(id));
  expect(timeOf(0)).toBeUndefined();
  expect(timeOf(61)).toBeUndefined();
});

describe('every text of the content', () => {
  test.skipIf(datasetFiles.length === 0)('has no sentence of the published dataset', () => {
    const files = contentFiles();
    expect(files.length).toBeGreaterThan(0);
    const sentences = new Set(
      datasetFiles.flatMap((name) =>
        stringsOf(JSON.parse(readFileSync(join(DATASET, name), 'utf8'))).flatMap(sentencesOf),
      ),
    );
    expect(sentences.size).toBeGreaterThan(1000);
    const index = indexOf(sentences);
    const known = [...sentences][0] ?? '';
    expect(copiedInto(`前文。${known}！`, index)).toContain(known);
    expect(
      files.flatMap(({ name, text }) => copiedInto(text, index).map((line) => `${name}: ${line}`)),
    ).toEqual([]);
  });
});
