import { describe, expect, it } from 'vitest';
import { placeKeys } from '../../../src/services/storage/bring-keys';
import { aPersona } from '../../fixtures/builders';

const given = (apiKey: string, headers: Record<string, string> = {}) => ({ apiKey, headers });
const at = (id: string, baseUrl: string) => aPersona({ id, baseUrl });

describe('keys of personas become keys of origins', () => {
  it('the newest persona’s is the origin’s; another one stays with its persona', () => {
    const personas = [
      at('p1', 'https://api.example/v1'),
      at('p2', 'https://api.example/v2'),
      at('p3', 'https://api.example:8443/v1'),
      at('p4', 'https://api.example/v1'),
      at('p5', 'https://api.example/v1'),
    ];
    const secrets = new Map([
      ['p1', given('one')],
      ['p2', given('two', { b: '2', a: '1' })],
      ['p3', given('three')],
      ['p4', given('two', { a: '1', b: '2' })],
    ]);
    const { keys, owners } = placeKeys(personas, secrets, new Map());
    expect(Object.fromEntries(keys)).toEqual({
      'https://api.example': given('two', { a: '1', b: '2' }),
      'https://api.example p1': given('one'),
      'https://api.example:8443': given('three'),
    });
    expect([...owners]).toEqual(['p1']);
  });

  it('an empty one is none, and an address that is none has none', () => {
    const personas = [
      at('p1', 'https://api.example/v1'),
      at('p2', 'https://api.example/v1'),
      at('p3', 'nonsense'),
    ];
    const secrets = new Map([
      ['p1', given('one')],
      ['p2', given(' ')],
      ['p3', given('three')],
    ]);
    const { keys, owners } = placeKeys(personas, secrets, new Map());
    expect(Object.fromEntries(keys)).toEqual({ 'https://api.example': given('one') });
    expect(owners.size).toBe(0);
  });

  it('one that an origin has already is left as it is', () => {
    const personas = [at('p1', 'https://api.example/v1'), at('p2', 'https://api.example/v1')];
    const secrets = new Map([
      ['p1', given('kept')],
      ['p2', given('other')],
    ]);
    const { keys, owners } = placeKeys(personas, secrets, new Map([['https://api.example', given('kept')]]));
    expect(Object.fromEntries(keys)).toEqual({ 'https://api.example p2': given('other') });
    expect([...owners]).toEqual(['p2']);
  });
});
