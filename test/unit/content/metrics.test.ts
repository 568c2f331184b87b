import { describe, expect, test } from 'vitest';
import {
  CANNOT_JUDGE,
  DIMENSION_NAMES,
  METRIC_WORDING,
  SCORE_LABELS,
  WORDING_NOTE,
} from '../../../src/content/metrics';
import { LOCALES } from '../../../src/domain/locale';
import type { Locale } from '../../../src/domain/locale';
import {
  DIMENSIONS,
  METRICS,
  METRICS_BY_DIMENSION,
  OVERALL_METRIC,
  SCORES,
} from '../../../src/domain/metric';

const ALL = [...METRICS, OVERALL_METRIC] as const;

function lengthOf(text: string, locale: Locale): number {
  return locale === 'en' ? text.split(/\s+/).length : [...text].length;
}

const LONGEST_ANCHOR: Record<Locale, number> = { en: 16, zh: 32, ja: 40 };

test('the nine metrics are in three dimensions of three, in the study’s order', () => {
  expect(DIMENSIONS.flatMap((dimension) => METRICS_BY_DIMENSION[dimension])).toEqual([...METRICS]);
  expect(DIMENSIONS.map((dimension) => METRICS_BY_DIMENSION[dimension].length)).toEqual([3, 3, 3]);
});

describe.each(LOCALES)('in %s', (locale) => {
  test.each(ALL)('%s has a name, a question and five different anchors', (metric) => {
    const { name, question, anchors } = METRIC_WORDING[metric];
    expect(name[locale].trim()).not.toBe('');
    expect(question[locale]).toMatch(/[?？]$/);
    const texts = SCORES.map((score) => anchors[score][locale].trim());
    expect(new Set(texts).size).toBe(5);
    for (const text of texts) {
      expect(text).not.toBe('');
      expect(lengthOf(text, locale), text).toBeLessThanOrEqual(LONGEST_ANCHOR[locale]);
    }
  });

  test('no anchor is shared by two metrics', () => {
    const texts = ALL.flatMap((metric) =>
      SCORES.map((score) => METRIC_WORDING[metric].anchors[score][locale]),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('dimensions, scores, cannot judge and the note on the wording are there', () => {
    for (const dimension of DIMENSIONS) expect(DIMENSION_NAMES[dimension][locale].trim()).not.toBe('');
    expect(new Set(SCORES.map((score) => SCORE_LABELS[score][locale])).size).toBe(5);
    expect(CANNOT_JUDGE.hint[locale].trim()).not.toBe('');
    expect(WORDING_NOTE[locale]).toContain('ChatAnime');
  });
});

test('the names of radios that others rely on', () => {
  expect(CANNOT_JUDGE.name.en).toBe('Cannot judge');
  expect(METRICS.map((metric) => METRIC_WORDING[metric].name.en)).toEqual([
    'Fluency',
    'Coherency',
    'Consistency',
    'Character Knowledge',
    'Speech Style',
    'Behavioral Habit',
    'Emotional Value',
    'Experience Sharing',
    'Demand Matching',
  ]);
});
