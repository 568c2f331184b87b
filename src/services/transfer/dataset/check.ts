import type { Locale } from '../../../domain/locale';
import type { RecordedDialogue, RecordedRole, RecordedRound, Recording } from '../../../domain/recording';
import { odditiesOf } from '../../../domain/recording-clean';
import type { DecodedFile } from './decode';
import { Findings } from './findings';
import { matchKey, namesFor } from './key-match';
import { refuseFile } from './report';
import type { DatasetPlace, DatasetReport } from './report';

const FIRST_ID = 1;
const LAST_ID = 60;
/** Of one question or reply, UTF-16 units: a hundred times what the study allowed. */
const LONGEST_TEXT = 20_000;
const LONGEST_KEY = 200;
const MOST_CHARACTERS = 1000;
const MOST_ROUNDS = 20;
/** Replies that the language is told by. */
const LOOKED_AT = 200;

type Fields = Readonly<Record<string, unknown>>;

/** A recording before it has a source. */
export type CheckedRecording = Omit<Recording, 'sourceId'>;

export interface CheckedFile {
  readonly report: DatasetReport;
  readonly recordings: readonly CheckedRecording[];
}

interface Character {
  readonly key: string;
  readonly characterId: string | null;
  readonly names: readonly string[];
  readonly dialogues: Map<number, RecordedDialogue>;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The rounds of a dialogue, as far as both sides have said something. */
function roundsOf(fields: Fields): readonly RecordedRound[] {
  const rounds: RecordedRound[] = [];
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const question = textOf(fields[`question_r${round}`]);
    const answer = textOf(fields[`answer_r${round}`]);
    if (question === null || answer === null) break;
    rounds.push({ question, answer });
  }
  return rounds;
}

function same(a: readonly RecordedRound[], b: readonly RecordedRound[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ question, answer }, at) => question === b[at]?.question && answer === b[at].answer)
  );
}

function noteOddLines(
  rounds: readonly RecordedRound[],
  names: readonly string[],
  place: DatasetPlace,
  findings: Findings,
): void {
  for (const [index, { answer }] of rounds.entries()) {
    for (const oddity of odditiesOf(answer, names)) {
      const shown = oddity === 'no-end' ? Array.from(answer.slice(-60)).slice(-24).join('') : answer;
      findings.note(oddity, { ...place, field: `answer_r${index + 1}` }, shown);
    }
  }
}

function readDialogue(
  entry: unknown,
  { dialogues, names, key }: Character,
  index: number,
  findings: Findings,
): void {
  const at: DatasetPlace = { character: key, index };
  if (!isFields(entry)) return findings.note('not-a-dialogue', at);
  const dialogId = idOf(entry['dialog_id']);
  if (dialogId === null) return findings.note('id-missing', at);
  const place: DatasetPlace = { ...at, dialogId };
  if (!Number.isInteger(dialogId) || dialogId < FIRST_ID || dialogId > LAST_ID) {
    return findings.note('id-outside', place, String(dialogId));
  }
  const rounds = roundsOf(entry);
  const [first] = rounds;
  if (!first) return findings.note('text-missing', place);
  if (rounds.some(({ question, answer }) => Math.max(question.length, answer.length) > LONGEST_TEXT)) {
    return findings.note('text-too-long', place);
  }
  const known = dialogues.get(dialogId);
  if (known) {
    findings.note(same(known.rounds, rounds) ? 'duplicate-same' : 'duplicate-other', place, first.answer);
    return;
  }
  if (rounds.length < 2) findings.note('second-round-missing', place);
  noteOddLines(rounds, names, place, findings);
  dialogues.set(dialogId, { dialogId, rounds });
}

/** Two spellings of one character's key are one character. */
function characterFor(key: string, characters: Map<string, Character>, findings: Findings): Character {
  const { characterId, exact } = matchKey(key);
  const known = characters.get(characterId ?? key);
  if (known) return known;
  if (characterId === null) findings.note('unknown-character', { character: key });
  else if (!exact) findings.note('spelled-otherwise', { character: key });
  const character: Character = { key, characterId, names: namesFor(key, characterId), dialogues: new Map() };
  // A key of ours never equals a key of the file: no character of the cast is called by its id there.
  characters.set(characterId ?? key, character);
  return character;
}

function readCharacters(root: Fields, findings: Findings): readonly Character[] {
  const characters = new Map<string, Character>();
  for (const [key, list] of Object.entries(root)) {
    if (!Array.isArray(list) || key.trim() === '' || key.length > LONGEST_KEY) {
      findings.note('not-a-list', { character: key });
      continue;
    }
    if (characters.size >= MOST_CHARACTERS) {
      findings.note('too-many', { character: key });
      continue;
    }
    const character = characterFor(key, characters, findings);
    for (const [index, entry] of (list as readonly unknown[]).entries())
      readDialogue(entry, character, index, findings);
  }
  return [...characters.values()].filter(({ dialogues }) => dialogues.size > 0);
}

/** Whether anything in it is named as in the dataset. */
function hasShape(root: unknown): root is Fields {
  if (!isFields(root)) return false;
  return Object.values(root).some(
    (list) =>
      Array.isArray(list) &&
      list.some((entry) => isFields(entry) && ('dialog_id' in entry || 'answer_r1' in entry)),
  );
}

function entriesIn(root: Fields): number {
  return Object.values(root).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

/** By the signs of the replies: kana are Japanese, Chinese characters alone Chinese, and the rest is English to us. */
function localeOf(recordings: readonly CheckedRecording[]): Locale {
  const texts: string[] = [];
  for (const { dialogues } of recordings) {
    for (const { rounds } of dialogues) texts.push(rounds[0]?.answer ?? '');
    if (texts.length >= LOOKED_AT) break;
  }
  const text = texts.slice(0, LOOKED_AT).join('').slice(0, 50_000);
  const share = (sign: RegExp): number => (text.match(sign)?.length ?? 0) / Math.max(1, text.length);
  if (share(/[\u3041-\u30ff]/g) > 0.1) return 'ja';
  return share(/\p{sc=Han}/gu) > 0.2 ? 'zh' : 'en';
}

function toRecording({ key, characterId, dialogues }: Character): CheckedRecording {
  const sorted = [...dialogues.values()].toSorted((a, b) => a.dialogId - b.dialogId);
  return { characterKey: key, characterId, dialogues: sorted };
}

function roleOf({ characterKey: key, characterId, dialogues }: CheckedRecording): RecordedRole {
  return { key, characterId, dialogIds: dialogues.map(({ dialogId }) => dialogId) };
}

/**
 * What of a file can be kept, with a report of everything else. Joined by (character, dialog id), whatever the order;
 * every text as it was published. Throws `DatasetRefused` for a file of which nothing can be kept.
 */
export function checkDataset({ value, cut, dialoguesInText }: DecodedFile): CheckedFile {
  if (!hasShape(value)) return refuseFile('not-dataset');
  const findings = new Findings();
  const recordings = readCharacters(value, findings).map(toRecording);
  if (recordings.length === 0) return refuseFile('nothing-usable');
  if (cut) findings.note('cut-off', { character: recordings.at(-1)?.characterKey ?? '' });
  // A name that comes twice is one key to JSON, and only its last list can be read. A cut file tells nothing of it.
  const unread = cut ? 0 : dialoguesInText - entriesIn(value);
  if (unread > 0) findings.note('named-twice', { character: '' }, '', unread);
  const dialogues = recordings.flatMap((recording) => recording.dialogues);
  const report: DatasetReport = {
    dialogues: dialogues.length,
    replies: dialogues.reduce((sum, { rounds }) => sum + rounds.length, 0),
    roles: recordings.map(roleOf),
    findings: findings.list(),
    locale: localeOf(recordings),
  };
  return { report, recordings };
}
