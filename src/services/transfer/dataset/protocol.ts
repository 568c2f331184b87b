import type { RecordedSource } from '../../../domain/recording';
import type { SourceState, SourceWritten } from '../../storage';
import type { DatasetReport, Refusal } from './report';

/** What the page asks of the worker; what it has read stays there under `file`. */
export type Ask =
  | { readonly kind: 'open'; readonly database: string }
  | { readonly kind: 'read'; readonly file: number; readonly blob: Blob }
  | { readonly kind: 'compare'; readonly file: number; readonly sourceId: string }
  | {
      readonly kind: 'write';
      readonly file: number;
      readonly source: RecordedSource;
      readonly replace: boolean;
    }
  | { readonly kind: 'drop'; readonly file: number };

export type Told<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export interface Answers {
  readonly open: null;
  readonly read: DatasetReport;
  readonly compare: SourceState;
  readonly write: SourceWritten;
  readonly drop: null;
}

export interface Call {
  readonly id: number;
  readonly ask: Ask;
}

export type Message =
  { readonly kind: 'ready' } | { readonly kind: 'answer'; readonly id: number; readonly told: Told<unknown> };
