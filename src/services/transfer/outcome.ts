/**
 * Everything that can be wrong with an imported file, or be mended in it, as data. Each code has its sentence in the
 * message catalogue (`transfer.fault.<code>`).
 */
export const IMPORT_FAULT_CODES = [
  'unreadable', // the browser could not read the file
  'too-large',
  'empty',
  'not-text', // not UTF-8
  'not-json',
  'truncated', // it ends in the middle
  'too-deep',
  'other-format',
  'version-invalid',
  'newer-version',
  'missing', // a key that has to be there
  'wrong-type',
  'not-allowed', // a value that is none of those allowed
  'out-of-range',
  'mark-out-of-range',
  'not-a-time',
  'duplicate-id',
  'duplicate-round',
  'duplicate-rating', // one rater, one reply, two ratings
  'unknown-reply', // names a reply that is not there
  'unknown-parent', // goes on from a turn that is not in the session
  'unknown-after', // goes on from a reply that its parent does not have
  'conflict', // the id exists here with other content
  'foreign-id', // the id exists here in another session
  'storage-full',
  'storage',
  'not-a-chat', // of SillyTavern
  'chat-empty', // not a single message
  'app-part-missing', // a part of the app itself could not be loaded
  'unexpected',
  // Mended, not refused:
  'was-streaming', // a reply that had not ended is now an interrupted one
  'filled-in', // a key the file does not give was filled in
  'unsafe-key', // a key that no program should carry on was left out
  'chat-cut-off', // the last line ends in the middle; the others are kept
  'chat-line', // a line that cannot be read is set aside
  'chat-no-header',
  'chat-date', // a line without a date that can be read takes the time of the one before
  'chat-swipes', // the list of swipes and the shown text did not agree
  'chat-speakers', // others than the character speak as well
  'chat-changed', // a text was changed after it had been rated here
  'chat-own', // what this app had added to a line cannot be read any more
  'chat-apart', // the talk is here with other messages; the file came in beside it
] as const;
export type ImportFaultCode = (typeof IMPORT_FAULT_CODES)[number];

export interface ImportFault {
  readonly code: ImportFaultCode;
  /** Where in the file, `sessions[2].turns[0].user.text`; empty when it is the file as a whole. */
  readonly place: string;
  /** For the slots of the message, beside `place`. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** What an import did. What had been deleted here and came back with the file counts as added. */
export interface ImportReport {
  readonly sessionsAdded: number;
  readonly sessionsUpdated: number;
  readonly sessionsUnchanged: number;
  readonly turnsAdded: number;
  readonly repliesAdded: number;
  /** Ratings of replies and of diversity. */
  readonly ratingsAdded: number;
  /** At most `FAULTS_LISTED`. */
  readonly repaired: readonly ImportFault[];
  readonly repairedTotal: number;
}

/** `ok: false`: nothing at all was changed. `faults` are the first of `total`, at most `FAULTS_LISTED`. */
export type ImportOutcome =
  | { readonly ok: true; readonly report: ImportReport }
  | { readonly ok: false; readonly faults: readonly ImportFault[]; readonly total: number };

export const FAULTS_LISTED = 20;
