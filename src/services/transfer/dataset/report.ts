import type { Locale } from '../../../domain/locale';
import type { RecordedRole } from '../../../domain/recording';
import type { Oddity } from '../../../domain/recording-clean';

/** What a dataset file has that cannot be kept. */
export const LEFT_OUT_CODES = [
  'not-a-list', // a character's entry is no list of dialogues
  'not-a-dialogue', // neither an object nor anything like one
  'id-missing',
  'id-outside', // not one of 1–60
  'text-missing', // no question or no reply in the first round
  'text-too-long',
  'duplicate-other', // the same scene again with other words: the first one counts
  'named-twice', // dialogues that the file gives under a name it gives again later
  'too-many', // characters beyond what is read
  'cut-off', // the file ends in the middle
] as const;

/** What is kept and worth knowing. */
export const KEPT_CODES = [
  'unknown-character',
  'spelled-otherwise', // a character of ours under another spelling of its key
  'duplicate-same',
  'second-round-missing',
] as const;

export type FindingCode = (typeof LEFT_OUT_CODES)[number] | (typeof KEPT_CODES)[number] | Oddity;

/** Where in the file: whose dialogue, its place in the list (from 0), its scene, its field. */
export interface DatasetPlace {
  readonly character: string;
  readonly index?: number;
  readonly dialogId?: number;
  readonly field?: string;
}

export interface Example {
  readonly place: DatasetPlace;
  /** What stands there, shortened; empty where there is nothing to show. */
  readonly text: string;
}

export interface Finding {
  readonly code: FindingCode;
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly Example[];
}

/** What is in a file, before anything is written. */
export interface DatasetReport {
  readonly dialogues: number;
  readonly replies: number;
  /** What is kept, in the order of the file. */
  readonly roles: readonly RecordedRole[];
  /** In the order of the codes above. */
  readonly findings: readonly Finding[];
  /** Of the replies. */
  readonly locale: Locale;
}

/** Why nothing of a file can be read. */
export const REFUSAL_CODES = [
  'unreadable', // the browser could not read the file
  'too-large',
  'empty',
  'not-text', // not UTF-8
  'not-json',
  'not-dataset', // another shape
  'nothing-usable', // the shape, and not one whole dialogue
  'storage-full',
  'storage',
  'part-missing', // a part of the app itself could not be loaded
  'unexpected',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** For the slots of the message. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Ends the reading of a file with nothing kept. */
export class DatasetRefused extends Error {
  override readonly name = 'DatasetRefused';

  constructor(readonly refusal: Refusal) {
    super(`The file is refused: ${refusal.code}.`);
  }
}

export function refuseFile(code: RefusalCode, values: Refusal['values'] = {}): never {
  throw new DatasetRefused({ code, values });
}
