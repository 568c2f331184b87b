import { sha256Hex } from './hash';
import type { Locale } from './locale';
import { recordedPersonaId } from './persona';
import type { RecordedPersona } from './persona';

/** A character of a source, and of which scenes there are dialogues. */
export interface RecordedRole {
  /** As the file names the character. */
  readonly key: string;
  /** Of the cast; null for a character we do not have. */
  readonly characterId: string | null;
  /** Ascending. */
  readonly dialogIds: readonly number[];
}

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
  /** In the order of the file. */
  readonly roles: readonly RecordedRole[];
  /** Set while a deletion can still be undone; such a source plays nowhere. */
  readonly deletedAt?: number;
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

/** The dialogue of a scene that was opened as a talk, and that talk: each is opened once. */
export interface OpenedRecording {
  readonly sourceId: string;
  readonly characterKey: string;
  readonly dialogId: number;
  readonly sessionId: string;
}

/** What a talk calls a character that is not of the cast. Tells nothing of the source. */
export function strangerId(characterKey: string): string {
  return `stranger-${sha256Hex(characterKey).slice(0, 16)}`;
}

/** The id under which talks have the character of a role. */
export function roleCharacterId({ key, characterId }: Pick<RecordedRole, 'key' | 'characterId'>): string {
  return characterId ?? strangerId(key);
}

/** The role of a source that a talk's character plays; undefined when the source does not have it. */
export function findRole(source: RecordedSource, characterId: string): RecordedRole | undefined {
  return source.roles.find((role) => roleCharacterId(role) === characterId);
}

/** Who plays what a source recorded. */
export function recordedPersona({ id, name, author }: RecordedSource): RecordedPersona {
  return {
    id: recordedPersonaId(id),
    kind: 'recorded',
    name,
    sourceId: id,
    author,
    supportStyle: { kind: 'balanced' },
  };
}
