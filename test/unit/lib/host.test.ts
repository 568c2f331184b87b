import { expect, test } from 'vitest';
import { hostOf } from '../../../src/lib/host';

test('the host of an endpoint has its port; an address that is none stands as it is', () => {
  expect(hostOf('http://localhost:11434/v1')).toBe('localhost:11434');
  expect(hostOf('https://api.example.org/v1')).toBe('api.example.org');
  expect(hostOf('nonsense')).toBe('nonsense');
});
