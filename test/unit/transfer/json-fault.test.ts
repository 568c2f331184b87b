import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_DEPTH, findJsonFault } from '../../../src/services/transfer/json-fault';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const shallow = fc.json({ maxDepth: 4 });

describe('the scanner', () => {
  test('agrees with the language about every whole text', () => {
    fc.assert(
      fc.property(shallow, fc.constantFrom(0, 1, '\t'), (text, indent) => {
        expect(findJsonFault(text)).toBeNull();
        expect(findJsonFault(`\n${JSON.stringify(JSON.parse(text), null, indent)} \r\n`)).toBeNull();
      }),
    );
  });

  test('agrees with the language about every damaged text', () => {
    const damage = fc.tuple(fc.nat(), fc.nat(2), fc.string({ maxLength: 2 }));
    fc.assert(
      fc.property(shallow, damage, (text, [at, length, instead]) => {
        const start = at % (text.length + 1);
        const damaged = text.slice(0, start) + instead + text.slice(start + length);
        expect(findJsonFault(damaged) === null, damaged).toBe(parses(damaged));
      }),
      { numRuns: 2000 },
    );
  });

  test('calls every beginning of an object or a list truncated', () => {
    const containers = fc.oneof(
      fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
      fc.array(fc.jsonValue({ maxDepth: 3 })),
    );
    fc.assert(
      fc.property(containers, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        for (let end = 1; end < text.length; end += 1) {
          expect(findJsonFault(text.slice(0, end)), text.slice(0, end)).toEqual({ kind: 'truncated' });
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['[1e5, -2.5E-3, 1e+0, 0.10, true, false, null, "\\u00e9\\n\\/"]', null],
    ['{"a":-', { kind: 'truncated' }],
    ['{"a":1.', { kind: 'truncated' }],
    ['{"a":1e', { kind: 'truncated' }],
    ['{"a":tru', { kind: 'truncated' }],
    ['{"a":"\\u00', { kind: 'truncated' }],
    ['{"a":"\\', { kind: 'truncated' }],
    ['{"a":01}', { kind: 'not-json', line: 1, column: 6, found: '01}' }],
    ['{"a":1.}', { kind: 'not-json', line: 1, column: 6, found: '1.}' }],
    ['{\n  "a": 1,\n}', { kind: 'not-json', line: 3, column: 1, found: '}' }],
    ['{"a": \'b\'}', { kind: 'not-json', line: 1, column: 7, found: "'b'}" }],
    ['{"a":"\\x"}', { kind: 'not-json', line: 1, column: 7, found: '\\x"}' }],
    ['{"a":"one\ntwo"}', { kind: 'not-json', line: 1, column: 10, found: 'two"}' }],
    ['{"a":1} {"b":2}', { kind: 'not-json', line: 1, column: 9, found: '{"b":2}' }],
    ['[1 2]', { kind: 'not-json', line: 1, column: 4, found: '2]' }],
    ['{1:2}', { kind: 'not-json', line: 1, column: 2, found: '1:2}' }],
    ['{"a" 2}', { kind: 'not-json', line: 1, column: 6, found: '2}' }],
    ['[1}', { kind: 'not-json', line: 1, column: 3, found: '}' }],
    ['NaN', { kind: 'not-json', line: 1, column: 1, found: 'NaN' }],
    ['<!doctype html>\n<html>', { kind: 'not-json', line: 1, column: 1, found: '<!doctype html>\n<htm' }],
    ['', { kind: 'truncated' }],
  ])('says of %j: %j', (text, fault) => {
    expect(findJsonFault(text)).toEqual(fault);
  });

  test('does not mind a long string, and stops at a depth nobody needs', () => {
    expect(findJsonFault(JSON.stringify(['x'.repeat(3_000_000), '\\"'.repeat(1_000_000)]))).toBeNull();
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(findJsonFault(nested(MAX_DEPTH))).toBeNull();
    expect(findJsonFault(nested(MAX_DEPTH + 1))).toEqual({ kind: 'too-deep' });
    expect(findJsonFault('{"a":'.repeat(1_000_000))).toEqual({ kind: 'too-deep' });
  });
});
