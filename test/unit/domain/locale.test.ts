import { expect, test } from 'vitest';
import { matchLocale } from '../../../src/domain/locale';
import { snapshotPersona, UNDERSTUDY } from '../../../src/domain/persona';

test.each([
  [['zh-CN', 'en'], 'zh'],
  [['zh-Hant-TW'], 'zh'],
  [['fr-FR', 'ja-JP', 'en'], 'ja'],
  [['de'], 'en'],
  [[], 'en'],
])('the first language the app speaks of %j is %s', (preferred, expected) => {
  expect(matchLocale(preferred)).toBe(expected);
});

test('the snapshot of a persona has no path, no credentials and nothing it was not given', () => {
  const snapshot = snapshotPersona({
    id: 'p',
    kind: 'endpoint',
    name: 'Mine',
    baseUrl: 'https://api.example.com:8443/v1/secret-path',
    model: 'm-1',
    sampling: { temperature: 0.7 },
    supportStyle: { kind: 'cheering' },
  });
  expect(snapshot).toEqual({
    id: 'p',
    kind: 'endpoint',
    name: 'Mine',
    provider: 'https://api.example.com:8443',
    model: 'm-1',
    sampling: { temperature: 0.7 },
    supportStyle: { kind: 'cheering' },
  });
  expect(snapshotPersona(UNDERSTUDY)).toMatchObject({ kind: 'understudy', provider: null, model: null });
});
