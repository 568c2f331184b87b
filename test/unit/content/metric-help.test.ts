import { describe, expect, test } from 'vitest';
import { EXAMPLE_SCORES, METRIC_HELP } from '../../../src/content/metric-help';
import { CANNOT_JUDGE, METRIC_WORDING } from '../../../src/content/metrics';
import { LOCALES } from '../../../src/domain/locale';
import { METRICS } from '../../../src/domain/metric';

describe.each(LOCALES)('the help of the metrics in %s', (locale) => {
  test('every metric has its own words and its own examples', () => {
    const said = METRICS.flatMap((metric) => [
      METRIC_HELP[metric].meaning[locale],
      ...EXAMPLE_SCORES.map((score) => METRIC_HELP[metric].examples[score][locale]),
    ]);
    expect(said.every((text) => text.trim().length > 4)).toBe(true);
    expect(new Set(said).size).toBe(METRICS.length * 4);
  });

  test('what it points to is called as it is called on the page', () => {
    const meaning = (metric: keyof typeof METRIC_HELP): string => METRIC_HELP[metric].meaning[locale];
    expect(meaning('speech_style')).toContain(METRIC_WORDING.behavioral_habit.name[locale]);
    expect(meaning('behavioral_habit')).toContain(METRIC_WORDING.speech_style.name[locale]);
    expect(meaning('character_knowledge')).toContain(CANNOT_JUDGE.name[locale]);
  });
});
