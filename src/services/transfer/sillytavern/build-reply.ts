import * as z from 'zod/mini';
import type { Author } from '../../../domain/session';
import { encodeTime } from '../encode';
import { same } from '../same';
import { ReplyV1 } from '../session-log.v1';
import type { WirePersona, WireReply } from '../session-log.v1';
import { tracesModel } from './chat';
import { parseDate } from './dates';
import {
  difference,
  isEmpty,
  isRecord,
  leftover,
  packed,
  recordOf,
  textOf,
  unlessEmpty,
  without,
} from './records';
import type { Json } from './records';
import type { CharacterLine, Swipe } from './spoken';
import { writtenExtra, writtenTimes } from './written';

/** A reply as this app wrote it, with the text of the line it stood in; null when it cannot be one. */
export function ownReply(own: Json | null, { text, extra }: Swipe): WireReply | null {
  const reply = own?.['reply'];
  if (!isRecord(reply)) return null;
  const reasoning = textOf(extra['reasoning']);
  const whole = { ...reply, text, ...(reasoning && { reasoning }) };
  const checked = z.safeParse(ReplyV1, whole);
  return checked.success ? checked.data : null;
}

/** Replies without a text have no swipe; this app writes them beside the turn. */
export function silentReplies(ownTurn: Json | null): readonly WireReply[] {
  const list: unknown = ownTurn?.['replies'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((reply: unknown) => {
    const checked = z.safeParse(ReplyV1, reply);
    return checked.success && checked.data.text === '' ? [checked.data] : [];
  });
}

export const UNKNOWN_MODEL: WirePersona = {
  id: 'sillytavern',
  kind: 'endpoint',
  name: 'SillyTavern',
  provider: null,
  model: null,
  sampling: {},
  support_style: { kind: 'balanced' },
};

/** The persona of a text of which only the model is known. */
export function personaOfModel(model: string | undefined): WirePersona {
  return model ? { ...UNKNOWN_MODEL, id: `sillytavern:${model}`, name: model, model } : UNKNOWN_MODEL;
}

const BY_HAND: WirePersona = { ...UNKNOWN_MODEL, id: 'sillytavern:human', kind: 'human' };

function timingOf({ started, finished }: Swipe): WireReply['timing'] {
  const [begin, end] = [parseDate(started), parseDate(finished)];
  return begin !== null && end !== null && end >= begin ? { total_ms: end - begin } : null;
}

export interface Foreign {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly author: Author;
  /** Index of the wording it answers. */
  readonly userRevision: number;
}

/** A reply made elsewhere, as a row of the log. */
export function foreignReply(
  swipe: Swipe,
  line: CharacterLine,
  { id, createdAt, author, userRevision }: Foreign,
): WireReply {
  const { text, extra } = swipe;
  const model = textOf(extra['model']);
  const reasoning = textOf(extra['reasoning']);
  return {
    id,
    text,
    ...(reasoning && { reasoning }),
    state: 'complete',
    author,
    persona: author === 'human' ? BY_HAND : personaOfModel(model),
    model: model || null,
    prompt_hash: '',
    sampling: {},
    usage: null,
    timing: timingOf(swipe),
    finish_reason: null,
    user_revision: userRevision,
    created_at: encodeTime(createdAt),
    ...(line.hidden && { hidden: true }),
    ratings: [],
  };
}

/**
 * Who wrote a text. A line that names no model, in a file in which others do, was written by hand; the character's
 * first words are its card's.
 */
export function authorOf(swipe: Swipe, first: boolean, tracesModels: boolean): Author {
  if (tracesModel(swipe)) return 'llm';
  if (first) return 'script';
  return tracesModels ? 'human' : 'llm';
}

const LINE_TIMES = ['send_date', 'gen_started', 'gen_finished'] as const;

/** The times of a line as they stand in it. */
function timesOf(value: Json): Json {
  return Object.fromEntries(LINE_TIMES.flatMap((key) => (key in value ? [[key, value[key]]] : [])));
}

function withoutEmptyExtra(info: Json): Json {
  return isEmpty(recordOf(info['extra'])) ? without(info, 'extra') : info;
}

/** What a swipe says that the app would not write of the reply by itself. */
export function swipeLeft(swipe: Swipe, reply: WireReply, line: CharacterLine, index: number): Json {
  const { mes, text, extra, info, stale } = swipe;
  const times = writtenTimes(reply);
  const shown = index === line.shown;
  const kept = { ...leftover(extra, writtenExtra(reply)), ...(stale && { chatanime_before: stale }) };
  // The list beside the swipes mostly repeats the line.
  const lineTimes = timesOf(line.value);
  const repeated = withoutEmptyExtra({ ...(shown ? lineTimes : times), extra });
  const repeats = info !== null && same(withoutEmptyExtra(info), repeated);
  return {
    ...(mes !== text && { mes }),
    ...(shown && unlessEmpty('line', packed(difference(lineTimes, times, [], LINE_TIMES)))),
    ...unlessEmpty('extra', kept),
    ...(info && !repeats && { info }),
  };
}
