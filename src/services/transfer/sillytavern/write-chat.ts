import { LATEST_LOG_VERSION } from '../format';
import type { WireReply, WireSession, WireTurn } from '../session-log.v1';
import { parseDate } from './dates';
import { textSum } from './ids';
import { isRecord, recordOf, textOf, unpacked, withDifference, without } from './records';
import type { Difference, Json } from './records';
import { OWN_KEY } from './spoken';
import {
  NAMELESS_USER,
  writtenCharacter,
  writtenExtra,
  writtenHeader,
  writtenTimes,
  writtenUser,
} from './written';

/** What the row keeps of the line it came from. */
function keptOf(row: object): Json {
  return recordOf((row as Json)['sillytavern']);
}

function withoutKept<T extends object>(row: T): Json {
  return without(row as Json, 'sillytavern');
}

/** What the line said otherwise, without its date where that is no longer the row's. */
function stillTrue(kept: unknown, written: Json): Difference {
  const { more, lacks } = unpacked(kept);
  const parsed = parseDate(more['send_date']);
  const holds = parsed === null || parsed === parseDate(written['send_date']);
  return { more: holds ? more : without(more, 'send_date', 'gen_started', 'gen_finished'), lacks };
}

interface Words {
  /** As it is shown. */
  readonly text: string;
  /** As it stood in the line; undefined when it is what is shown. */
  readonly mes: string | undefined;
  readonly extra: Json;
}

/** A translation that is shown goes with the text it is one of. */
function wordsOf({ text, mes, extra }: Words): { readonly mes: string; readonly extra: Json } {
  const shown = textOf(extra['display_text']);
  if (shown === undefined) return { mes: text, extra };
  return shown === text ? { mes: mes ?? text, extra } : { mes: text, extra: without(extra, 'display_text') };
}

function ownTurn(turn: WireTurn, silent: readonly WireReply[]): Json {
  const { text: _text, ...user } = turn.user;
  return { ...withoutKept(turn), user, replies: silent };
}

function ownReply(reply: WireReply): Json {
  return without(withoutKept(reply), 'text', 'reasoning');
}

/** Whether a reply has a swipe of its own. */
function isSpoken(reply: WireReply): boolean {
  return reply.text !== '' || 'sillytavern' in reply;
}

function userLine(turn: WireTurn, userName: string, own: Json): Json {
  const kept = recordOf(keptOf(turn)['user']);
  const written = writtenUser(turn, userName);
  const { mes, extra } = wordsOf({
    text: turn.user.text,
    mes: textOf(kept['mes']),
    extra: recordOf(kept['extra']),
  });
  return {
    ...withDifference(written, stillTrue(kept, written)),
    mes,
    extra: { ...extra, [OWN_KEY]: { text: textSum(turn.user.text), ...own } },
  };
}

interface WrittenSwipe {
  readonly mes: string;
  readonly times: Json;
  readonly extra: Json;
  readonly info: Json;
}

function swipeOf(reply: WireReply, turn: Json): WrittenSwipe {
  const kept = keptOf(reply);
  const written = writtenTimes(reply);
  const words = wordsOf({
    text: reply.text,
    mes: textOf(kept['mes']),
    extra: { ...writtenExtra(reply), ...recordOf(kept['extra']) },
  });
  const extra = { ...words.extra, [OWN_KEY]: { text: textSum(reply.text), ...turn, reply: ownReply(reply) } };
  const times = withDifference(written, stillTrue(kept['line'], written));
  const info = isRecord(kept['info']) ? kept['info'] : times;
  return {
    mes: words.mes,
    times,
    extra,
    info: {
      ...info,
      extra: { ...(isRecord(kept['info']) ? recordOf(info['extra']) : extra), [OWN_KEY]: extra[OWN_KEY] },
    },
  };
}

function characterLine(
  turn: WireTurn,
  name: string,
  spoken: readonly WireReply[],
  shown: WireReply,
  own: Json,
): Json {
  const kept = recordOf(keptOf(turn)['answer']);
  const swipes = spoken.map((reply) => swipeOf(reply, own));
  const index = spoken.indexOf(shown);
  const seen = swipes[index];
  if (!seen) throw new Error('The reply that is shown has to be one of those that are written.');
  const single = kept['single'] === true && swipes.length === 1;
  const list = {
    swipe_id: index,
    swipes: swipes.map(({ mes }) => mes),
    swipe_info: swipes.map(({ info }) => info),
  };
  const written = without(writtenCharacter(name, shown), 'send_date', 'gen_started', 'gen_finished');
  return {
    ...withDifference(written, unpacked(kept)),
    ...seen.times,
    mes: seen.mes,
    extra: seen.extra,
    ...(!single && list),
  };
}

function turnLines(turn: WireTurn, session: WireSession): Json[] {
  const spoken = turn.replies.filter(isSpoken);
  const silent = turn.replies.filter((reply) => !isSpoken(reply));
  const shown = spoken.find(({ id }) => id === turn.chosen) ?? spoken.at(-1) ?? null;
  const own = { turn: ownTurn(turn, silent), ...(shown && { shown: shown.id }) };
  const asked = hasMessage(turn);
  const lines: Json[] = [];
  if (asked) lines.push(userLine(turn, session.user_name ?? NAMELESS_USER, own));
  if (shown) lines.push(characterLine(turn, session.character.name, spoken, shown, asked ? {} : own));
  return lines;
}

function hasMessage(turn: WireTurn): boolean {
  return turn.user.text !== '' || 'user' in keptOf(turn);
}

function headerLine(session: WireSession, lineless: readonly WireTurn[]): Json {
  const kept = keptOf(session);
  const raw = isRecord(kept['header']) ? kept['header'] : writtenHeader(session);
  const own = {
    version: LATEST_LOG_VERSION,
    session: { ...withoutKept(session), turns: lineless },
  };
  // SillyTavern imports no file whose first line has no name in it.
  const named = 'user_name' in raw || 'name' in raw ? raw : { user_name: 'unused', ...raw };
  return { ...named, chat_metadata: { ...recordOf(raw['chat_metadata']), [OWN_KEY]: own } };
}

/** The session as the lines of a chat that SillyTavern opens. What only this app knows stands under a key of its own. */
export function chatLines(session: WireSession): readonly Json[] {
  const lines = session.turns.map((turn) => turnLines(turn, session));
  const lineless = session.turns.filter((_, index) => lines[index]?.length === 0);
  return [headerLine(session, lineless), ...lines.flat()];
}
