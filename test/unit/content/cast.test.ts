import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CharacterSummary, CharacterText } from '../../../src/domain/character';
import { LOCALES } from '../../../src/domain/locale';
import type { Locale } from '../../../src/domain/locale';
import { EMOTIONS } from '../../../src/domain/scenario';
import { EXPERIENCE_THEMES, LIFE_AREAS, MOODS } from '../../../src/domain/voice';
import type { VoiceSheet } from '../../../src/domain/voice';

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

/** Words in English, characters (white space apart) in Chinese and Japanese. */
function lengthOf(line: string, locale: Locale): number {
  return locale === 'en' ? line.trim().split(/\s+/).length : [...line.replace(/\s/g, '')].length;
}

const LINE_LENGTH: Record<Locale, readonly [number, number]> = { en: [6, 34], zh: [10, 62], ja: [12, 78] };
const SHORT_LENGTH: Record<Locale, readonly [number, number]> = { en: [2, 26], zh: [3, 48], ja: [3, 60] };

interface Group {
  readonly name: string;
  readonly lines: readonly string[];
  readonly least: number;
  readonly short: boolean;
}

function groups(voice: VoiceSheet): Group[] {
  const group = (name: string, lines: readonly string[], least: number, short = false): Group => ({
    name,
    lines,
    least,
    short,
  });
  return [
    ...EMOTIONS.map((key) => group(`empathy.${key}`, voice.empathy[key], 3)),
    ...EXPERIENCE_THEMES.map((key) => group(`experiences.${key}`, voice.experiences[key], 2)),
    ...LIFE_AREAS.map((key) => group(`advice.${key}`, voice.advice[key], 2)),
    ...MOODS.map((key) => group(`questions.${key}`, voice.questions[key], 4, true)),
    group('echo', voice.echo, 4, true),
    group('celebration', voice.celebration, 4, true),
    group('encouragement', voice.encouragement, 5, true),
    group('answers', voice.answers, 4, true),
    group('thanks', voice.thanks, 3, true),
    group('goodbye', voice.goodbye, 3, true),
    group('greeting', voice.greeting, 2, true),
    group('doubt', voice.doubt, 3, true),
    group('gentle', voice.gentle, 3, true),
    group('catchphrases', voice.catchphrases, 4, true),
    group('disclosure', voice.disclosure, 2, true),
  ];
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
    const all = groups(textOf(id, locale).voice);
    const problems: string[] = [];
    const seen = new Map<string, string>();
    for (const { name, lines, least, short } of all) {
      if (lines.length < least) problems.push(`${name} has ${lines.length} lines, ${least} are needed`);
      const [min, max] = (short ? SHORT_LENGTH : LINE_LENGTH)[locale];
      for (const line of lines) {
        const length = lengthOf(line, locale);
        if (length < min || length > max) problems.push(`${name}: ${length} (${min}–${max}): ${line}`);
        const twin = seen.get(line);
        if (twin) problems.push(`${name} repeats ${twin}: ${line}`);
        seen.set(line, name);
        if (name === 'echo' && line.split('{topic}').length !== 2)
          problems.push(`echo without one {topic}: ${line}`);
        if (name !== 'echo' && /[{}]/.test(line))
          problems.push(`${name}: a slot that nothing fills: ${line}`);
        if (locale === 'ja' && !/[ぁ-んァ-ン]/.test(line)) problems.push(`${name}: no kana: ${line}`);
        if (locale === 'zh' && /[ぁ-んァ-ン]/.test(line)) problems.push(`${name}: kana in Chinese: ${line}`);
        if (locale === 'en' && /[\u3000-\u9fff\uff00-\uffef]/.test(line))
          problems.push(`${name}: CJK in English: ${line}`);
      }
    }
    const lineSet = [...seen.keys()];
    for (const line of lineSet) {
      const inside = lineSet.find((other) => other !== line && other.includes(line));
      if (inside) problems.push(`«${line}» stands inside «${inside}»`);
    }
    expect(problems).toEqual([]);
    expect(lineSet.length).toBeGreaterThanOrEqual(98);
  });
});

test('no two characters share a line', () => {
  for (const locale of LOCALES) {
    const owner = new Map<string, string>();
    for (const id of CAST_IDS) {
      for (const line of groups(textOf(id, locale).voice).flatMap((group) => group.lines)) {
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
