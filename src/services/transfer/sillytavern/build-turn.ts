import * as z from 'zod/mini';
import { encodeTime } from '../encode';
import { TurnV1 } from '../session-log.v1';
import type { WireRating, WireReply, WireTurn } from '../session-log.v1';
import { authorOf, foreignReply, ownReply, silentReplies, swipeLeft } from './build-reply';
import type { Chat, Mended } from './chat';
import { deriveId, orderOf, placeAfter } from './ids';
import type { Order } from './ids';
import { difference, isEmpty, isRecord, packed, unlessEmpty } from './records';
import type { Json } from './records';
import type { CharacterLine, Swipe, UserLine } from './spoken';
import { writtenCharacter, writtenUser } from './written';

/** What belongs together: a message of the user and its answer, or one of them alone. */
export interface Exchange {
  readonly user: UserLine | null;
  readonly answer: CharacterLine | null;
}

/** What all turns of a session are built with. */
export interface Building {
  readonly chat: Chat;
  readonly sessionId: string;
  /** As the session has them. */
  readonly characterName: string;
  readonly userName: string;
  /** Every id is made anew: the chat stands beside one that is here. */
  readonly apart: boolean;
  readonly mended: Mended;
  /** Ids that are taken, with their kind. */
  readonly taken: Set<string>;
  /** Ids that were made from the chat and are in no file. */
  readonly derived: Set<string>;
  /** Old id of a reply → its new one. */
  readonly renamed: Map<string, string>;
  /** Time of the line before, epoch milliseconds. */
  last: number;
  lastRound: number;
}

function timeOf(time: number | null, line: number, building: Building): number {
  if (time === null) building.mended.add('chat-date', line);
  building.last = time ?? building.last;
  return building.last;
}

/** Ids are unique among their kind. */
type Kind = 'turn' | 'reply' | 'rating';

function isFree(building: Building, kind: Kind, id: string): boolean {
  const name = `${kind} ${id}`;
  if (building.taken.has(name)) return false;
  building.taken.add(name);
  return true;
}

/** `id` when it may be used, else one made from the parts. */
export function idFor(
  building: Building,
  kind: Kind,
  id: string | null,
  order: Order,
  ...parts: readonly string[]
): string {
  if (id !== null && !building.apart && isFree(building, kind, id)) return id;
  let made = deriveId(order, building.sessionId, kind, ...parts);
  for (let copy = 1; !isFree(building, kind, made); copy += 1) {
    made = deriveId(order, building.sessionId, kind, ...parts, String(copy));
  }
  building.derived.add(made);
  if (id !== null && kind === 'reply') building.renamed.set(id, made);
  return made;
}

export function ratingsOf(building: Building, reply: WireReply, replyId: string): WireRating[] {
  const raters = new Set<string>();
  return reply.ratings.flatMap((rating) => {
    if (raters.has(rating.rater)) return [];
    raters.add(rating.rater);
    const order = { time: Date.parse(rating.rated_at), sequence: 0 };
    return [{ ...rating, id: idFor(building, 'rating', rating.id ?? null, order, replyId, rating.rater) }];
  });
}

interface Candidate {
  readonly swipe: Swipe | null;
  readonly index: number;
  readonly own: WireReply | null;
}

function candidates(
  building: Building,
  answer: CharacterLine | null,
  silent: readonly WireReply[],
): Candidate[] {
  const swipes = (answer?.swipes ?? []).map((swipe, index): Candidate => {
    const own = ownReply(swipe.own, swipe);
    const { line } = answer ?? { line: 0 };
    const rated = (part: Json | null): number => {
      const reply = part?.['reply'];
      return isRecord(reply) && Array.isArray(reply['ratings']) ? reply['ratings'].length : 0;
    };
    if (swipe.own && !own && isRecord(swipe.own['reply'])) building.mended.add('chat-own', line);
    if (rated(swipe.stale) > 0) building.mended.add('chat-changed', line, rated(swipe.stale));
    return { swipe, index, own };
  });
  const list = [...swipes];
  for (const own of silent) {
    const next = list.findIndex((each) => each.own !== null && each.own.id > own.id);
    list.splice(next < 0 ? list.length : next, 0, { swipe: null, index: -1, own });
  }
  return list;
}

interface BuiltReplies {
  readonly replies: readonly WireReply[];
  readonly shown: WireReply | null;
  /** The id under which this app had written the one that is shown; null when it is from elsewhere. */
  readonly shownOwnId: string | null;
}

interface TurnFrame {
  readonly round: number;
  readonly silent: readonly WireReply[];
  /** Of the current wording. */
  readonly userRevision: number;
}

/** The replies of a turn in their order, and which of them is shown. */
function buildReplies(building: Building, { user, answer }: Exchange, frame: TurnFrame): BuiltReplies {
  const { chat } = building;
  const first = user === null && chat.spoken[0] === answer;
  const made: { swipe: Swipe | null; index: number; own: WireReply | null; reply: WireReply }[] = [];
  let last: Order | null = null;
  for (const { swipe, index, own } of candidates(building, answer, frame.silent)) {
    const createdAt = own ? Date.parse(own.created_at) : swipeTime(building, answer, swipe, index);
    const place: Order = placeAfter(last, own ? createdAt : (swipe?.sortTime ?? 0));
    const said = [swipe?.text ?? '', JSON.stringify(swipe?.rawDate ?? null)];
    const id = idFor(building, 'reply', own?.id ?? null, place, String(frame.round), ...said);
    last = orderOf(id) ?? last;
    if (own) made.push({ swipe, index, own, reply: { ...own, id, ratings: ratingsOf(building, own, id) } });
    else if (swipe && answer) {
      const author = authorOf(swipe, first, chat.tracesModels);
      const { userRevision } = frame;
      const reply = foreignReply(swipe, answer, { id, createdAt, author, userRevision });
      made.push({ swipe, index, own, reply });
    }
  }
  const replies = made.map(({ swipe, index, reply }) =>
    swipe && answer ? withLine(reply, swipe, answer, index) : reply,
  );
  const at = made.findIndex(({ swipe, index }) => swipe !== null && index === answer?.shown);
  return { replies, shown: replies[at] ?? null, shownOwnId: made[at]?.own?.id ?? null };
}

/** The time of a swipe; that the line has none is told once. */
function swipeTime(
  building: Building,
  answer: CharacterLine | null,
  swipe: Swipe | null,
  index: number,
): number {
  const time = swipe?.time ?? null;
  if (time === null && index !== answer?.shown) return building.last;
  return timeOf(time, answer?.line ?? 0, building);
}

/** The reply with what its line says beyond it. */
function withLine(reply: WireReply, swipe: Swipe, line: CharacterLine, index: number): WireReply {
  const hidden = reply.hidden === true;
  const { hidden: before, ...rest } = reply;
  const state = index !== line.shown || hidden === line.hidden ? before : line.hidden;
  const known = { ...rest, ...(state !== undefined && { hidden: state }) };
  const left = swipeLeft(swipe, known, line, index);
  // A swipe without a text would not be written again if nothing said that it was one.
  const marked = !isEmpty(left) || reply.text === '';
  return marked ? { ...known, sillytavern: left } : known;
}

const APART = [
  'is_user', 'is_system', 'mes', 'swipes', 'swipe_id', 'swipe_info', 'extra', 'send_date', 'gen_started', 'gen_finished',
]; // prettier-ignore

function answerLeft(building: Building, answer: CharacterLine, shown: WireReply): Json {
  const written = writtenCharacter(building.characterName, shown);
  const left = packed(difference(answer.value, written, APART, ['name']));
  const list: unknown = answer.value['swipes'];
  const bare = !Array.isArray(list) || list.length === 0;
  return { ...left, ...(bare && { single: true }) };
}

function userLeft(building: Building, { value, wording }: UserLine, turn: WireTurn): Json {
  const written = writtenUser(turn, building.userName);
  const left = difference(value, written, ['is_user', 'is_system', 'extra', 'mes'], ['name', 'send_date']);
  const kept = { ...wording.extra, ...(wording.stale && { chatanime_before: wording.stale }) };
  const { mes, text } = wording;
  return { ...packed(left), ...(mes !== text && { mes }), ...unlessEmpty('extra', kept) };
}

/** The turn as this app wrote it; null when the lines are from elsewhere. */
function ownTurnOf({ user, answer }: Exchange): { readonly turn: Json; readonly shown: unknown } | null {
  const shown = answer?.swipes[answer.shown];
  const parts = user ? [user.wording.own] : [shown?.own, ...(answer?.swipes ?? []).map(({ own }) => own)];
  const own = parts.find((part) => isRecord(part?.['turn']));
  const turn = own?.['turn'];
  return isRecord(turn) ? { turn, shown: own?.['shown'] } : null;
}

function wholeTurn(own: Json, text: string): WireTurn | null {
  const { replies: _silent, ...turn } = own;
  const user = isRecord(turn['user']) ? { ...turn['user'], text } : null;
  const checked = z.safeParse(TurnV1, { ...turn, user, replies: [] });
  return checked.success ? checked.data : null;
}

function foreignTurn(building: Building, { user, answer }: Exchange): WireTurn {
  const time = user ? user.wording.time : (answer?.swipes[answer.shown]?.time ?? null);
  const at = user ? timeOf(time, user.line, building) : (time ?? building.last);
  return {
    round: 0,
    user: { text: user?.wording.text ?? '', at: encodeTime(at) },
    chosen: null,
    replies: [],
  };
}

/** The lines of an exchange as a turn of the log. */
export function buildTurn(building: Building, exchange: Exchange): WireTurn {
  const { user, answer } = exchange;
  const known = ownTurnOf(exchange);
  const own = known && wholeTurn(known.turn, user?.wording.text ?? '');
  if (known && !own) building.mended.add('chat-own', user?.line ?? answer?.line ?? 0);
  const base = own ?? foreignTurn(building, exchange);
  const round = base.round > building.lastRound ? base.round : building.lastRound + 1;
  building.lastRound = round;
  const at = Date.parse(base.user.at);
  if (own) building.last = Math.max(building.last, at);
  const order = { time: user?.wording.sortTime ?? 0, sequence: 0 };
  const id = idFor(building, 'turn', own?.id ?? null, order, String(round));
  const silent = own ? silentReplies(known.turn) : [];
  const userRevision = base.user.revisions?.length ?? 0;
  const built = buildReplies(building, exchange, { round, silent, userRevision });
  const { replies, shown, shownOwnId } = built;
  const turn = withHidden({ ...base, id, round, replies: [...replies] }, user);
  const asWritten = own && (shownOwnId === null ? answer === null : known.shown === shownOwnId);
  const chosen = asWritten ? renamedId(building, own.chosen) : (shown?.id ?? null);
  const left = {
    ...(user && leftOfUser(userLeft(building, user, turn), turn)),
    ...(answer && shown && unlessEmpty('answer', answerLeft(building, answer, shown))),
  };
  const valid =
    chosen === null || replies.some((reply) => reply.id === chosen) ? chosen : (shown?.id ?? null);
  return { ...turn, chosen: valid, ...unlessEmpty('sillytavern', left) };
}

/** A message of the user without a text would not be written again if nothing said that there was one. */
function leftOfUser(left: Json, { user }: WireTurn): Json {
  return isEmpty(left) && user.text !== '' ? {} : { user: left };
}

function withHidden(turn: WireTurn, user: UserLine | null): WireTurn {
  const { hidden, ...rest } = turn.user;
  if (!user || (hidden === true) === user.hidden) return turn;
  return { ...turn, user: { ...rest, hidden: user.hidden } };
}

function renamedId(building: Building, id: string | null): string | null {
  return id === null ? null : (building.renamed.get(id) ?? id);
}
