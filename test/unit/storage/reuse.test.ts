import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reuse } from '../../../src/services/storage/reuse';

describe('reuse', () => {
  it('equals what is new, whatever was before', () => {
    assert(
      property(jsonValue(), jsonValue(), (previous, next) => {
        expect(reuse<unknown>(previous, next)).toEqual(next);
      }),
    );
  });

  it('is what was before when nothing has changed', () => {
    assert(
      property(jsonValue(), (value) => {
        expect(reuse(value, structuredClone(value))).toBe(value);
      }),
    );
  });

  it('keeps the parts that have not changed', () => {
    const previous = [{ id: 1, deep: { a: [1] } }, { id: 2 }];
    const next = [{ id: 1, deep: { a: [1] } }, { id: 2, more: true }, { id: 3 }];
    const merged: readonly object[] = reuse<readonly object[]>(previous, next);
    expect(merged).toEqual(next);
    expect(merged[0]).toBe(previous[0]);
    expect(merged[1]).not.toBe(previous[1]);
  });

  it('tells a missing key from an undefined one, and sees removals', () => {
    const previous = { a: 1, b: undefined };
    expect(Object.keys(reuse<object>(previous, { a: 1, c: undefined }))).toEqual(['a', 'c']);
    expect(reuse<object>(previous, { a: 1 })).toEqual({ a: 1 });
    expect(reuse<readonly number[]>([1, 2, 3], [1, 2])).toEqual([1, 2]);
  });

  it('takes __proto__ for a key like any other', () => {
    const next = JSON.parse('{"__proto__": {"a": 1}}') as object;
    expect(Object.keys(reuse<object>({}, next))).toEqual(['__proto__']);
    expect(reuse(next, JSON.parse('{"__proto__": {"a": 1}}') as object)).toBe(next);
  });

  it('looks into maps', () => {
    const previous = new Map([
      ['a', { n: 1 }],
      ['b', { n: 2 }],
    ]);
    expect(reuse(previous, structuredClone(previous))).toBe(previous);
    const changed = reuse(
      previous,
      new Map([
        ['a', { n: 1 }],
        ['b', { n: 3 }],
      ]),
    );
    expect(changed.get('a')).toBe(previous.get('a'));
    expect(changed.get('b')).toEqual({ n: 3 });
    expect(reuse(previous, new Map([['a', { n: 1 }]])).size).toBe(1);
  });
});
