import type { ImportFault, ImportFaultCode } from '../../../src/services/transfer';

/** What each code comes with, beside the place. */
export const FAULT_VALUES: Readonly<Record<ImportFaultCode, readonly string[]>> = {
  unreadable: [],
  'too-large': ['size', 'limit'],
  empty: [],
  'not-text': [],
  'not-json': ['line', 'column', 'found'],
  truncated: [],
  'too-deep': ['limit'],
  'other-format': ['expected', 'found'],
  'version-invalid': ['found'],
  'newer-version': ['found', 'known'],
  missing: [],
  'wrong-type': ['expected', 'found'],
  'not-allowed': ['expected', 'found'],
  'out-of-range': ['expected', 'found'],
  'mark-out-of-range': ['found'],
  'not-a-time': ['found'],
  'duplicate-id': ['found', 'first'],
  'duplicate-round': ['found', 'first'],
  'duplicate-rating': ['found', 'first'],
  'unknown-reply': ['found'],
  'unknown-parent': ['found'],
  'unknown-after': ['found'],
  conflict: ['found'],
  'foreign-id': ['found'],
  'storage-full': ['detail'],
  storage: ['detail'],
  'not-a-chat': [],
  'chat-empty': [],
  'app-part-missing': [],
  unexpected: ['detail'],
  'was-streaming': [],
  'filled-in': [],
  'unsafe-key': [],
  'chat-cut-off': ['line', 'count'],
  'chat-line': ['line', 'count'],
  'chat-no-header': ['line', 'count'],
  'chat-date': ['line', 'count'],
  'chat-swipes': ['line', 'count'],
  'chat-speakers': ['count', 'name'],
  'chat-changed': ['line', 'count'],
  'chat-own': ['line', 'count'],
  'chat-apart': [],
};

/** Whether a fault carries exactly what its sentence may use. */
export function fitsItsSentence({ code, values }: ImportFault): boolean {
  return Object.keys(values).sort().join() === [...FAULT_VALUES[code]].sort().join();
}
