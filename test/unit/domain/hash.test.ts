import { expect, test } from 'vitest';
import { sha256Hex } from '../../../src/domain/hash';

// The examples of FIPS 180-2, appendix B.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('SHA-256 of «%s» is the published one', (text, digest) => {
  expect(sha256Hex(text)).toBe(digest);
});

test('hashes the UTF-8 bytes of a text', () => {
  expect(sha256Hex('こんにちは')).toBe('125aeadf27b0459b8760c13a3d80912dfa8a81a68261906f60d87f4a0268646c');
});
