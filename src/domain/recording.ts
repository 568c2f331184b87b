import type { Locale } from './locale';

/** One published or collected set of dialogues: all replies of one respondent. */
export interface RecordedSource {
  /** A short name that a file system can carry: `deepseek-v3`. */
  readonly id: string;
  /** As shown. */
  readonly name: string;
  readonly author: 'llm' | 'human';
  readonly locale: Locale;
  /** SPDX id or words; empty if nothing is known. */
  readonly licence: string;
  /** How to cite it; empty if nothing is known. */
  readonly citation: string;
  /** Where it came from: an address or a file's name. */
  readonly from: string;
  /** Epoch milliseconds. */
  readonly importedAt: number;
  readonly dialogues: number;
  readonly replies: number;
}

/** A message with its recorded reply; both exactly as published. */
export interface RecordedRound {
  readonly question: string;
  readonly answer: string;
}

export interface RecordedDialogue {
  /** The scenario's id, 1–60. */
  readonly dialogId: number;
  /** One or more; the study has two. */
  readonly rounds: readonly RecordedRound[];
}

/** What one source recorded as one character. One row: the shape in which it is read and written fastest. */
export interface Recording {
  readonly sourceId: string;
  /** As the file names the character. */
  readonly characterKey: string;
  /** Of the cast; null for a character we do not have. */
  readonly characterId: string | null;
  /** By `dialogId`. */
  readonly dialogues: readonly RecordedDialogue[];
}
