import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, commit, verifies } from '../../../src/domain/seal';

const SALT = 'ab'.repeat(32);

describe('a commitment', () => {
  it('is the SHA-256 of the salt, a line feed and the canonical JSON', () => {
    const expected = createHash('sha256').update(`${SALT}\n{"a":[1,{"b":"路","c":null}]}`).digest('hex');
    expect(commit(SALT, { a: [1, { c: null, b: '路', d: undefined }] })).toBe(expected);
  });

  it('does not depend on the order of the keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(verifies(commit(SALT, value), SALT, turned)).toBe(true);
      }),
    );
  });

  it('does not fit another name, another salt or another place in a list', () => {
    const commitment = commit(SALT, { name: 'one', list: [1, 2] });
    expect(verifies(commitment, SALT, { name: 'two', list: [1, 2] })).toBe(false);
    expect(verifies(commitment, SALT, { name: 'one', list: [2, 1] })).toBe(false);
    expect(verifies(commitment, 'cd'.repeat(32), { name: 'one', list: [1, 2] })).toBe(false);
  });
});
