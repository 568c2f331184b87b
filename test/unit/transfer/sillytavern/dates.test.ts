import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../../../src/services/transfer/sillytavern/dates';

const AFTERNOON = Date.UTC(2023, 5, 19, 14, 20, 5, 123);

test.each([
  ['2023-06-19T14:20:05.123Z', AFTERNOON],
  ['2023-06-19T16:20:05.123+02:00', AFTERNOON],
  ['2023-06-19@14h20m05s123ms', AFTERNOON],
  ['2023-6-19 @14h 20m 5s 123ms', AFTERNOON],
  ['2023-6-19@14h20m05s', AFTERNOON - 123],
  ['2023-06-19 14-20-05', AFTERNOON - 123],
  [AFTERNOON, AFTERNOON],
  [String(AFTERNOON), AFTERNOON],
  [Math.floor(AFTERNOON / 1000), AFTERNOON - 123],
  [' 2023-06-19T14:20:05.123Z ', AFTERNOON],
])('%s is a date', (written, time) => {
  expect(parseDate(written)).toBe(time);
  expect(parseDate(written, 'utc')).toBe(time);
});

test.each([
  ['June 19, 2023 2:20pm', [2023, 5, 19, 14, 20]],
  ['June 19, 2023 12:05am', [2023, 5, 19, 0, 5]],
  ['June 19, 2023 12:05PM', [2023, 5, 19, 12, 5]],
  ['Dec. 1, 2024 9:00 am', [2024, 11, 1, 9, 0]],
  ['May 2, 2024 at 11:59pm', [2024, 4, 2, 23, 59]],
] as const)('%s is a date of the place', (written, [year, month, day, hour, minute]) => {
  expect(parseDate(written)).toBe(new Date(year, month, day, hour, minute).getTime());
  expect(parseDate(written, 'utc')).toBe(Date.UTC(year, month, day, hour, minute));
});

test.each([
  undefined, null, '', 'soon', 'Juno 19, 2023 2:20pm', '2023', '2023-19-40T00:00:00Z', -1, Number.NaN, Infinity, 1e300,
  {}, [], true, '9'.repeat(400), 'June 19, 2023',
])('%s is none', (written) => {
  expect(parseDate(written)).toBeNull();
}); // prettier-ignore

test('whatever it is given, it is a time a file can say or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.anything(), fc.date().map(String)), (written) => {
      const time = parseDate(written);
      if (time !== null) expect(new Date(time).toISOString()).toMatch(/^\d{4}-/);
    }),
    { numRuns: 1000 },
  );
});

test('what is written comes back to the millisecond', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799_999 }), (time) => {
      expect(parseDate(new Date(time).toISOString())).toBe(time);
    }),
  );
});
