import type { Locale } from '../../../src/domain/locale';
import { EMOTIONS } from '../../../src/domain/scenario';
import { EXPERIENCE_THEMES, LIFE_AREAS, MOODS } from '../../../src/domain/voice';
import type { VoiceSheet } from '../../../src/domain/voice';

/** Words in English, characters (white space apart) in Chinese and Japanese. */
export function lengthOf(line: string, locale: Locale): number {
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

/** Every line of the sheet, group after group. */
export function linesOf(voice: VoiceSheet): string[] {
  return groups(voice).flatMap(({ lines }) => lines);
}

function lineProblems(line: string, { name, short }: Group, locale: Locale): string[] {
  const problems: string[] = [];
  const [min, max] = (short ? SHORT_LENGTH : LINE_LENGTH)[locale];
  const length = lengthOf(line, locale);
  if (length < min || length > max) problems.push(`${name}: ${length} (${min}–${max}): ${line}`);
  if (name === 'echo' && line.split('{topic}').length !== 2)
    problems.push(`echo without one {topic}: ${line}`);
  if (name !== 'echo' && /[{}]/.test(line)) problems.push(`${name}: a slot that nothing fills: ${line}`);
  if (locale === 'ja' && !/[ぁ-んァ-ン]/.test(line)) problems.push(`${name}: no kana: ${line}`);
  if (locale === 'zh' && /[ぁ-んァ-ン]/.test(line)) problems.push(`${name}: kana in Chinese: ${line}`);
  if (locale === 'en' && /[\u3000-\u9fff\uff00-\uffef]/.test(line))
    problems.push(`${name}: CJK in English: ${line}`);
  return problems;
}

/** What keeps the sheet from being a full one, a sentence each; none is fine. */
export function problemsOf(voice: VoiceSheet, locale: Locale): string[] {
  const problems: string[] = [];
  const seen = new Map<string, string>();
  for (const group of groups(voice)) {
    const { name, lines, least } = group;
    if (lines.length < least) problems.push(`${name} has ${lines.length} lines, ${least} are needed`);
    for (const line of lines) {
      problems.push(...lineProblems(line, group, locale));
      const twin = seen.get(line);
      if (twin) problems.push(`${name} repeats ${twin}: ${line}`);
      seen.set(line, name);
    }
  }
  const lineSet = [...seen.keys()];
  for (const line of lineSet) {
    const inside = lineSet.find((other) => other !== line && other.includes(line));
    if (inside) problems.push(`«${line}» stands inside «${inside}»`);
  }
  return problems;
}
