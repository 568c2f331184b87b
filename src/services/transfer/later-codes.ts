import type { FailureCode } from '../../domain/failure';

/**
 * Codes that came after version 1 was published, and the code of that version which they refine: the list of codes
 * belongs to the version, so they travel beside it, in `reason`.
 */
export const LATER_FAILURE_CODES = {
  'key-locked': 'key-missing',
  'recorded-only': 'script-missing',
  'device-missing': 'model-not-found',
  'device-not-ready': 'model-not-found',
  'device-language': 'bad-request',
  'device-failed': 'ended-early',
  'relay-missing': 'unreachable',
  'relay-refused': 'unreachable',
  'relay-unreachable': 'unreachable',
  slept: 'cut',
} as const satisfies Partial<Record<FailureCode, FailureCode>>;

export type LaterFailureCode = keyof typeof LATER_FAILURE_CODES;

export function isLaterCode(code: string): code is LaterFailureCode {
  return Object.hasOwn(LATER_FAILURE_CODES, code);
}
