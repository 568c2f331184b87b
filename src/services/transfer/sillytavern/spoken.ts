import { parseDate } from './dates';
import { textSum } from './ids';
import { plainText } from './lines';
import type { MessageLine } from './lines';
import { isRecord, recordOf, textOf, without } from './records';
import type { Json } from './records';

/** Under this key of `extra` stands what only this app knows of a line. */
export const OWN_KEY = 'chatanime';

/** A text of a line with what belongs to it alone. */
export interface Wording {
  /** As it is shown. */
  readonly text: string;
  /** As it stands in the file; the shown one may be a translation of it. */
  readonly mes: string;
  /** Epoch milliseconds; null: not given, or not to be read. */
  readonly time: number | null;
  /** The same everywhere; 0 when there is none. */
  readonly sortTime: number;
  readonly rawDate: unknown;
  /** `extra` without what is this app's. */
  readonly extra: Json;
  /** What this app wrote of it; null when it is not there or the text is no longer the same. */
  readonly own: Json | null;
  /** What this app wrote of a text that has been changed since; null when there is nothing of the kind. */
  readonly stale: Json | null;
}

export interface Swipe extends Wording {
  readonly started: unknown;
  readonly finished: unknown;
  /** Its entry in `swipe_info`, without what is this app's; null when it has none. */
  readonly info: Json | null;
}

interface SpokenLine {
  readonly line: number;
  readonly value: Json;
  readonly name: string | null;
  readonly hidden: boolean;
}

export interface UserLine extends SpokenLine {
  readonly by: 'user';
  readonly wording: Wording;
}

export interface CharacterLine extends SpokenLine {
  readonly by: 'character';
  readonly swipes: readonly Swipe[];
  /** Index of the one that is shown. */
  readonly shown: number;
  /** `swipes`, `swipe_id` and `mes` did not agree. */
  readonly mended: boolean;
}

export type Spoken = UserLine | CharacterLine;

/** `copy`: where else the app's own part may stand. */
function wordingOf(mes: string, rawExtra: unknown, rawDate: unknown, copy?: unknown): Wording {
  const extra = recordOf(rawExtra);
  const text = textOf(extra['display_text']) ?? mes;
  const parts = [extra[OWN_KEY], recordOf(copy)[OWN_KEY]].filter(isRecord);
  const sum = parts.length > 0 ? textSum(text) : '';
  const valid = parts.find((part) => part['text'] === sum);
  return {
    text,
    mes,
    time: parseDate(rawDate),
    sortTime: parseDate(rawDate, 'utc') ?? 0,
    rawDate,
    extra: without(extra, OWN_KEY),
    own: valid ?? null,
    stale: valid ? null : (parts[0] ?? null),
  };
}

interface Choice {
  readonly texts: readonly string[];
  readonly shown: number;
  readonly mended: boolean;
}

/** What is shown goes first: `mes` is it, wherever the list of swipes says otherwise. */
function choiceOf(value: Json): Choice {
  const mes = plainText(value['mes']);
  const list: readonly unknown[] = Array.isArray(value['swipes']) ? value['swipes'] : [];
  if (list.length === 0) return { texts: [mes ?? ''], shown: 0, mended: false };
  const texts = list.map((swipe) => plainText(swipe) ?? '');
  const strange = list.some((swipe) => plainText(swipe) === null);
  const id = value['swipe_id'];
  const shown = typeof id === 'number' && Number.isInteger(id) && id in texts ? id : null;
  if (mes === null) return { texts, shown: shown ?? texts.length - 1, mended: true };
  if (shown !== null && texts[shown] === mes) return { texts, shown, mended: strange };
  const known = texts.indexOf(mes);
  return known >= 0
    ? { texts, shown: known, mended: true }
    : { texts: [...texts, mes], shown: texts.length, mended: true };
}

function infoOf(value: Json, index: number): Json | null {
  const list: readonly unknown[] = Array.isArray(value['swipe_info']) ? value['swipe_info'] : [];
  const info = list[index];
  if (!isRecord(info)) return null;
  return isRecord(info['extra']) ? { ...info, extra: without(info['extra'], OWN_KEY) } : info;
}

function swipeOf(value: Json, { texts, shown }: Choice, index: number): Swipe {
  const info = infoOf(value, index);
  const list: readonly unknown[] = Array.isArray(value['swipe_info']) ? value['swipe_info'] : [];
  // Of the one that is shown, the line itself is what counts.
  const source = index === shown ? value : recordOf(list[index]);
  const rawDate = source['send_date'] ?? value['send_date'];
  return {
    ...wordingOf(texts[index] ?? '', source['extra'], rawDate, recordOf(list[index])['extra']),
    started: source['gen_started'],
    finished: source['gen_finished'],
    info,
  };
}

/** What a line says, and who says it. */
export function readSpoken({ line, value }: MessageLine): Spoken {
  const base = {
    line,
    value,
    name: textOf(value['name']) ?? null,
    hidden: value['is_system'] === true,
  };
  if (value['is_user'] === true) {
    const mes = plainText(value['mes']) ?? '';
    return { ...base, by: 'user', wording: wordingOf(mes, value['extra'], value['send_date']) };
  }
  const choice = choiceOf(value);
  const swipes = choice.texts.map((_, index) => swipeOf(value, choice, index));
  return { ...base, by: 'character', swipes, shown: choice.shown, mended: choice.mended };
}
