import { expect, test } from 'vitest';
import {
  sceneLine,
  sceneName,
  sceneWords,
  settingLine,
  settingLineWithRole,
} from '../../../src/content/scenarios/words';

const FIRST = { id: 1, userPersona: 'student', place: 'classroom', emotion: 'anxious' } as const;

test('a scene is named by its place and how it feels', () => {
  expect(sceneName(FIRST, 'en')).toBe('classroom · anxious');
  expect(sceneName(FIRST, 'zh')).toBe('教室 · 焦虑');
  expect(sceneLine(FIRST, 'ja')).toBe('教室で · 不安');
  expect(sceneWords(FIRST, 'en')).toEqual({
    userPersona: 'a student',
    place: 'classroom',
    emotion: 'anxious',
  });
});

test('the setting says when as well, and as whom where that is asked for', () => {
  expect(settingLine(FIRST, 'en')).toBe('In the classroom · morning · anxious');
  expect(settingLineWithRole(FIRST, 'zh')).toBe('教室里 · 早上 · 焦虑 · 学生');
});

test('a scene that is none of the sixty has no time of day', () => {
  expect(settingLine({ ...FIRST, id: 99 }, 'en')).toBe('In the classroom · anxious');
});
