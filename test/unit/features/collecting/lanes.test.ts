import { describe, expect, it } from 'vitest';
import { UNDERSTUDY } from '../../../../src/domain/persona';
import type { OnDevicePersona } from '../../../../src/domain/persona';
import { isLasting, lanesOf } from '../../../../src/features/collecting/lanes';
import { aPersona } from '../../../fixtures/builders';

const device = (id: string): OnDevicePersona => ({
  id,
  kind: 'on-device',
  name: id,
  engine: 'webllm',
  model: id,
  sampling: {},
  supportStyle: { kind: 'balanced' },
});

describe('who is asked at the same time', () => {
  it('is everybody whose model runs elsewhere, also at one provider', () => {
    const personas = ['a', 'b'].map((id) => aPersona({ id, baseUrl: 'https://api.example.com/v1' }));
    expect(lanesOf([UNDERSTUDY, ...personas]).map((lane) => lane.map(({ id }) => id))).toEqual([
      ['understudy'],
      ['a'],
      ['b'],
    ]);
  });

  it('is one at a time of those whose models share this machine', () => {
    const local = (id: string, port: number) => aPersona({ id, baseUrl: `http://localhost:${port}/v1` });
    const lanes = lanesOf([local('a', 11434), device('c'), local('b', 11434), device('d'), local('e', 1234)]);
    expect(lanes.map((lane) => lane.map(({ id }) => id))).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });
});

describe('asking on', () => {
  it.each(['key-refused', 'offline', 'quota', 'rate-limited', 'model-not-found', 'storage-full'] as const)(
    'is no use after %s',
    (code) => expect(isLasting({ code })).toBe(true),
  );

  it.each(['content-filter', 'length', 'cut', 'script-exhausted'] as const)('is worth it after %s', (code) =>
    expect(isLasting({ code })).toBe(false),
  );
});
