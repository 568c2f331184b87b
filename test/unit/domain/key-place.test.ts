import { describe, expect, it } from 'vitest';
import {
  areEmpty,
  endOfSecret,
  keyPlace,
  keyPlaceOf,
  originOf,
  readKeyPlace,
} from '../../../src/domain/key-place';

describe('the place of a key', () => {
  it.each([
    ['https://api.example/v1', 'https://api.example'],
    ['HTTPS://API.Example:443/v1/deep', 'https://api.example'],
    ['https://api.example:8443/v1', 'https://api.example:8443'],
    ['http://localhost:11434/v1', 'http://localhost:11434'],
    ['http://[::1]:1234/v1', 'http://[::1]:1234'],
    ['https://例え.テスト/v1', 'https://xn--r8jz45g.xn--zckzah'],
    ['file:///etc', null],
    ['nonsense', null],
    ['', null],
  ])('of %s is %s', (baseUrl, origin) => {
    expect(originOf(baseUrl)).toBe(origin);
    expect(keyPlaceOf({ id: 'p', baseUrl })).toBe(origin);
  });

  it('tells a persona’s own key from the shared one', () => {
    const own = keyPlaceOf({ id: 'p', baseUrl: 'https://api.example/v1', ownKey: true });
    expect(own).toBe(keyPlace('https://api.example', 'p'));
    expect(readKeyPlace(own ?? '')).toEqual({ origin: 'https://api.example', ownerId: 'p' });
    expect(readKeyPlace('https://api.example')).toEqual({ origin: 'https://api.example', ownerId: null });
  });
});

describe('what is shown of a secret', () => {
  it.each([
    ['sk-0123456789abcdWXYZ', 'WXYZ'],
    [' sk-0123456789abcdWXYZ\n', 'WXYZ'],
    ['012345678901', '8901'],
    ['01234567890', ''],
    ['', ''],
  ])('%j: %j', (secret, end) => {
    expect(endOfSecret(secret)).toBe(end);
  });
});

it('headers alone can open something', () => {
  expect(areEmpty({ apiKey: ' ', headers: {} })).toBe(true);
  expect(areEmpty({ apiKey: '', headers: { a: 'b' } })).toBe(false);
});
