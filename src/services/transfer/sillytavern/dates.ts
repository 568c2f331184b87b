const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
]; // prettier-ignore

/** Numbers below are seconds: as milliseconds they would lie before the spring of 1973. */
const SECONDS_BELOW = 100_000_000_000;
/** The year 9999: the last one the format can say. */
const LATEST = 253_402_300_799_999;

const DIGITS = /^\d{9,15}$/;
/** `June 19, 2023 2:20pm`, in the time of the place. */
const SPOKEN = /^([A-Za-z]+)\.? (\d{1,2}), (\d{4})(?:,? at)? (\d{1,2}):(\d{2})(?::(\d{2}))? ?([ap]m)$/i;
/** `2023-06-19@14h20m05s123ms`, `2023-6-19 @14h 20m 5s 123ms`, `2023-6-19@14h20m05s`: read as UTC, as over there. */
const STAMPED = /^(\d{4})-(\d{1,2})-(\d{1,2}) ?@ ?(\d{1,2})h ?(\d{1,2})m(?: ?(\d{1,2})s)?(?: ?(\d{1,3})ms)?$/;
/** `2023-06-19 14-20-05`. */
const DASHED = /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2})-(\d{1,2})-(\d{1,2})$/;
const ISO = /^[+-]?\d{4,6}-\d{2}-\d{2}(?:[T ]|$)/;

function valid(time: number): number | null {
  return Number.isFinite(time) && time >= 0 && time <= LATEST ? Math.trunc(time) : null;
}

function numbers(parts: readonly (string | undefined)[]): number[] {
  return parts.map((part) => Number(part ?? 0));
}

function fromStamp(match: RegExpExecArray): number | null {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, ms = 0] = numbers(match.slice(1));
  return valid(Date.UTC(year, month - 1, day, hour, minute, second, ms));
}

function fromSpoken(match: RegExpExecArray, zone: 'local' | 'utc'): number | null {
  const [, name = '', , , , , , half = ''] = match;
  const month = MONTHS.findIndex((each) => name.length >= 3 && each.startsWith(name.toLowerCase()));
  if (month < 0) return null;
  const [day = 1, year = 0, hour = 0, minute = 0, second = 0] = numbers(match.slice(2, 7));
  const hours = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const utc = Date.UTC(year, month, day, hours, minute, second);
  return valid(zone === 'utc' ? utc : new Date(year, month, day, hours, minute, second).getTime());
}

/**
 * A date in any of the forms SillyTavern has written, as epoch milliseconds; null when it is none. Dates without a
 * zone are those of the place; with `zone: 'utc'` they are taken as UTC, so that the answer is the same everywhere.
 */
export function parseDate(value: unknown, zone: 'local' | 'utc' = 'local'): number | null {
  if (typeof value === 'number') return valid(value < SECONDS_BELOW ? value * 1000 : value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (DIGITS.test(text)) return parseDate(Number(text), zone);
  const stamp = STAMPED.exec(text) ?? DASHED.exec(text);
  if (stamp) return fromStamp(stamp);
  const spoken = SPOKEN.exec(text);
  if (spoken) return fromSpoken(spoken, zone);
  return ISO.test(text) ? valid(Date.parse(text)) : null;
}
