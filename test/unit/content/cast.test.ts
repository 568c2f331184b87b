import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CharacterSummary, CharacterText } from '../../../src/domain/character';
import { LOCALES } from '../../../src/domain/locale';
import type { Locale } from '../../../src/domain/locale';
import { loadPlainVoice } from '../../../src/content/plain-voice';
import { lengthOf, linesOf, problemsOf } from './voice-rules';

const CAST_IDS = [
  'luffy', 'naruto', 'gintoki', 'natsume', 'kirito', 'oreki', 'levi', 'hinata', 'chuuya', 'gojo',
  'taiga', 'misaka', 'kurisu', 'saber', 'madoka', 'kuroneko', 'asuna', 'megumi', 'rem', 'violet',
]; // prettier-ignore

const summaries = import.meta.glob<{ summary: CharacterSummary }>('../../../src/content/cast/*/summary.ts', {
  eager: true,
});
const texts = import.meta.glob<{ text: CharacterText }>('../../../src/content/cast/*/{en,zh,ja}.ts', {
  eager: true,
});

const DATASET = join(import.meta.dirname, '../../../../shared/data/chatanime');
const datasetFiles = existsSync(DATASET) ? readdirSync(DATASET).filter((name) => name.endsWith('.json')) : [];

function textOf(id: string, locale: Locale): CharacterText {
  const found = texts[`../../../src/content/cast/${id}/${locale}.ts`];
  if (!found) throw new Error(`There is no src/content/cast/${id}/${locale}.ts`);
  return found.text;
}

function everyString(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(everyString);
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(everyString);
  return [];
}

describe.each(CAST_IDS)('%s', (id) => {
  test('has a summary in three languages', () => {
    const summary = summaries[`../../../src/content/cast/${id}/summary.ts`]?.summary;
    expect(summary?.id).toBe(id);
    for (const locale of LOCALES) {
      expect(summary?.name[locale].trim()).toBeTruthy();
      expect(summary?.work[locale].trim()).toBeTruthy();
      const tagline = lengthOf(summary?.tagline[locale] ?? '', locale);
      expect(tagline, `tagline in ${locale}`).toBeGreaterThanOrEqual(locale === 'en' ? 4 : 6);
      expect(tagline, `tagline in ${locale}`).toBeLessThanOrEqual(locale === 'en' ? 14 : 30);
    }
    expect(summary?.aliases.length).toBeGreaterThanOrEqual(2);
    expect(summary?.datasetKey).toMatch(/^《.+》的.+$/);
  });

  test.each(LOCALES)('has a full profile in %s', (locale) => {
    const { profile } = textOf(id, locale);
    const within = (name: string, list: readonly unknown[], least: number, most: number): void => {
      expect(list.length, `${name}: how many`).toBeGreaterThanOrEqual(least);
      expect(list.length, `${name}: how many`).toBeLessThanOrEqual(most);
    };
    within('personality', profile.personality, 4, 8);
    within('facts', profile.facts, 6, 12);
    within('people', profile.people, 4, 10);
    within('speech.habits', profile.speech.habits, 4, 10);
    within('behavior', profile.behavior, 4, 8);
    for (const text of everyString(profile))
      expect(text.trim(), `an empty text in ${id}/${locale}`).not.toBe('');
  });

  test.each(LOCALES)('has a full voice sheet in %s', (locale) => {
    const { voice } = textOf(id, locale);
    expect(problemsOf(voice, locale)).toEqual([]);
    expect(linesOf(voice).length).toBeGreaterThanOrEqual(98);
  });
});

describe('the plain voice of characters of one’s own', () => {
  test.each(LOCALES)('is a full sheet in %s', async (locale) => {
    const voice = await loadPlainVoice(locale);
    expect(problemsOf(voice, locale)).toEqual([]);
    expect(linesOf(voice).length).toBeGreaterThanOrEqual(98);
  });

  test.each(LOCALES)('belongs to nobody in %s', async (locale) => {
    const lines = linesOf(await loadPlainVoice(locale));
    const cast = new Set(CAST_IDS.flatMap((id) => linesOf(textOf(id, locale).voice)));
    expect(lines.filter((line) => cast.has(line))).toEqual([]);
    const names = Object.values(summaries).map(({ summary }) => summary.name[locale]);
    expect(lines.filter((line) => names.some((name) => line.includes(name)))).toEqual([]);
  });

  test('says of itself that it is a script, and no AI', async () => {
    const script: Record<Locale, string> = { en: 'script', zh: '剧本', ja: '台本' };
    for (const locale of LOCALES) {
      for (const line of (await loadPlainVoice(locale)).disclosure) {
        expect(line).toContain(script[locale]);
        expect(line).toContain('AI');
      }
    }
  });
});

test('no two characters share a line', () => {
  for (const locale of LOCALES) {
    const owner = new Map<string, string>();
    for (const id of CAST_IDS) {
      for (const line of linesOf(textOf(id, locale).voice)) {
        expect(owner.get(line), `${line} (${locale})`).toBeUndefined();
        owner.set(line, id);
      }
    }
  }
});

test('ids and dataset keys are unique', () => {
  const all = Object.values(summaries).map((module) => module.summary);
  expect(all.map((summary) => summary.id).sort()).toEqual([...CAST_IDS].sort());
  expect(new Set(all.map((summary) => summary.datasetKey)).size).toBe(20);
});

test.skipIf(datasetFiles.length === 0)('dataset keys are those of the published files', () => {
  const file = JSON.parse(readFileSync(join(DATASET, datasetFiles[0] ?? ''), 'utf8')) as Record<
    string,
    unknown
  >;
  const keys = Object.values(summaries).map((module) => module.summary.datasetKey);
  expect(keys.sort()).toEqual(Object.keys(file).sort());
});
