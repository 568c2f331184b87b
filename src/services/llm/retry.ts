import type { Failure, FailureCode } from '../../domain/failure';

/** How often a request is repeated by itself. */
export const MAX_RETRIES = 2;
/** A server that asks for a longer wait is left alone: the user decides. */
export const LONGEST_WAIT_SECONDS = 60;

const BACKOFF_MS = [2000, 4000] as const;

const PASSING: ReadonlySet<FailureCode> = new Set([
  'rate-limited',
  'overloaded',
  'unreachable',
  'relay-unreachable',
  'cut',
]);

/**
 * Milliseconds to wait before the request is repeated; null if it must not be: the failure will not pass by
 * itself, something has already been said (it would be said twice), or it has been tried often enough.
 * `retriesSoFar` is 0 after the first attempt.
 */
export function retryWait(failure: Failure, said: boolean, retriesSoFar: number): number | null {
  const backoff = BACKOFF_MS[retriesSoFar];
  if (said || retriesSoFar >= MAX_RETRIES || backoff === undefined || !PASSING.has(failure.code)) return null;
  const asked = failure.retryAfterSeconds;
  if (asked === undefined) return backoff;
  return asked > LONGEST_WAIT_SECONDS ? null : Math.round(asked * 1000);
}

function headerSeconds(headers: Readonly<Record<string, string>>, now: number): number | null {
  const exact = Number.parseFloat(headers['retry-after-ms'] ?? '');
  if (exact >= 0) return exact / 1000;
  const value = (headers['retry-after'] ?? '').trim();
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  const until = value === '' ? Number.NaN : Date.parse(value);
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - now) / 1000));
}

/** `try again in 1m2.5s`, `retry in 17s`, `"retryDelay": "17s"`, `retry after 20 seconds`. */
function wordedSeconds(body: string): number | null {
  const found =
    /(?:(?:try again|retry) (?:in|after)|"retryDelay":)\s*"?(?:(\d+)\s*m(?:in(?:ute)?s?)?\s*)?(\d+(?:\.\d+)?)\s*(ms|s)/i.exec(
      body,
    );
  if (found === null) return null;
  const seconds = Number(found[2]) / (found[3]?.toLowerCase() === 'ms' ? 1000 : 1);
  return Number(found[1] ?? 0) * 60 + seconds;
}

/**
 * Seconds a server asks to wait, from its headers or, since browsers hide `Retry-After` unless the server exposes it,
 * from its words; null if it says nothing. `now` in epoch milliseconds.
 */
export function retryAfterSeconds(
  headers: Readonly<Record<string, string>>,
  body: string,
  now: number,
): number | null {
  return headerSeconds(headers, now) ?? wordedSeconds(body);
}
