import type { FailureCode } from '../../../domain/failure';

/** In the order they are passed. */
export const CHECK_STAGES = ['address', 'protocol', 'reachable', 'cors', 'key', 'model', 'stream'] as const;
export type CheckStage = (typeof CHECK_STAGES)[number];

/** `unknown`: what came after says nothing about it. `skipped`: not come to, or nothing to check. */
export type CheckState = 'running' | 'passed' | 'failed' | 'unknown' | 'skipped';

/** What only a check can tell, beside the failures of a reply. */
export const CHECK_ONLY_CODES = [
  'host-silent', // nothing answers there, as far as a browser can tell
  'cors-refused', // something answers, but not to this page
  'browser-header', // the provider wants its header for browsers
  'browser-forbidden', // the account does not allow browsers
  'key-elsewhere', // refused, and it looks like another provider's
  'model-withdrawn', // a model of the study that is not there any more
  'web-page', // a page for people stands where the endpoint should be
] as const;
export type CheckCode = FailureCode | (typeof CHECK_ONLY_CODES)[number];

/** What to offer beside the sentence. */
export type CheckRemedy =
  /** A server on the user's machine: how to start it. */
  | 'start'
  /** A server on the user's machine: how to let this page in. */
  | 'allow'
  | 'relay-on'
  | 'relay-start'
  | 'browser-header'
  | 'choose-model';

export interface CheckFailure {
  readonly code: CheckCode;
  readonly remedy: CheckRemedy | null;
  /** Host and port. */
  readonly host: string;
  readonly status?: number;
  readonly seconds?: number;
  /** The other side's words, secrets masked. */
  readonly detail?: string;
  /** Whose key it looks like; a proper noun. */
  readonly keyOf?: string;
  /** The study's name of the model that is gone. */
  readonly study?: string;
  /** Ids of the endpoint's own list that look like the one asked for, the nearest first. */
  readonly near?: readonly string[];
}

export interface CheckStep {
  readonly stage: CheckStage;
  readonly state: CheckState;
  /** Only of `failed`. */
  readonly failure?: CheckFailure;
  /** Milliseconds it took; of `stream`: from the request to the first token. */
  readonly ms?: number;
}
