import { encodeTime } from '../encode';
import type { ImportFault } from '../outcome';
import { createPause } from '../pause';
import type { WireDiversity, WireReply, WireSession, WireTurn } from '../session-log.v1';
import { buildTurn, idFor, ratingsOf } from './build-turn';
import type { Building, Exchange } from './build-turn';
import { Mended } from './chat';
import type { Chat } from './chat';
import { deriveId, orderOf, placeAfter } from './ids';
import type { Order } from './ids';
import { withBranches } from './left-aside';
import { isEmpty, leftover, recordOf, without } from './records';
import type { Json } from './records';
import { OWN_KEY } from './spoken';
import type { CharacterLine, Spoken, UserLine } from './spoken';
import { NAMELESS_USER, writtenHeader } from './written';

export interface BuiltSession {
  readonly wire: WireSession;
  readonly repaired: readonly ImportFault[];
  /** Ids that were made from the chat: what else stands in such a row is partly of the place it was read in. */
  readonly derived: ReadonlySet<string>;
}

export interface BuildOptions {
  /** The session without its turns, as this app wrote it or as it was planned. */
  readonly head: WireSession;
  /** The id it gets. */
  readonly id: string;
  /** Every other id is made anew as well. */
  readonly apart: boolean;
}

/** An answer that begins a turn of its own says so; any other one answers the message right before it. */
function answers(line: CharacterLine): boolean {
  return !line.swipes.some(({ own }) => own !== null && 'turn' in own);
}

export function exchangesOf(spoken: readonly Spoken[]): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  let waiting: UserLine | null = null;
  for (const line of spoken) {
    if (line.by === 'user') {
      if (waiting) exchanges.push({ user: waiting, answer: null });
      waiting = line;
    } else if (waiting && answers(line)) {
      exchanges.push({ user: waiting, answer: line });
      waiting = null;
    } else {
      if (waiting) exchanges.push({ user: waiting, answer: null });
      waiting = null;
      exchanges.push({ user: null, answer: line });
    }
  }
  if (waiting) exchanges.push({ user: waiting, answer: null });
  return exchanges;
}

function headerLeft(chat: Chat, session: WireSession): Json {
  const { header, broken } = chat.lines;
  const rows = broken.map(({ line, text }) => ({ line, text }));
  const kept = rows.length > 0 ? { broken: rows } : {};
  if (!header) return { ...kept, header: null };
  const metadata = without(recordOf(header['chat_metadata']), OWN_KEY);
  const raw = { ...without(header, 'chat_metadata'), ...(!isEmpty(metadata) && { chat_metadata: metadata }) };
  const left = leftover(raw, writtenHeader(session));
  const complete = ['user_name', 'character_name', 'create_date'].every((key) => key in raw);
  return isEmpty(left) && complete ? kept : { ...kept, header: raw };
}

/** Turns that have no line: the app wrote them beside the session. */
function linelessTurns(head: WireSession, building: Building, taken: readonly WireTurn[]): WireTurn[] {
  const rounds = new Set(taken.map(({ round }) => round));
  const free = head.turns.filter(({ round }) => !rounds.has(round));
  return free.map((turn): WireTurn => {
    const order = { time: Date.parse(turn.user.at), sequence: 0 };
    const id = idFor(building, 'turn', turn.id ?? null, order, String(turn.round));
    let last: Order | null = null;
    const replies = turn.replies.map((reply): WireReply => {
      const place: Order = placeAfter(last, Date.parse(reply.created_at));
      const replyId = idFor(building, 'reply', reply.id, place, reply.id);
      last = orderOf(replyId) ?? last;
      return { ...reply, id: replyId, ratings: ratingsOf(building, reply, replyId) };
    });
    const { chosen } = turn;
    return {
      ...turn,
      id,
      chosen: chosen === null ? null : (building.renamed.get(chosen) ?? chosen),
      replies,
    };
  });
}

function diversityOf(head: WireSession, building: Building): WireDiversity[] {
  if (!building.apart) return head.diversity;
  return head.diversity.map((each) => ({
    ...each,
    id: deriveId({ time: Date.parse(each.rated_at), sequence: 0 }, building.sessionId, 'diversity', each.id),
    reply_ids: each.reply_ids.map((id) => building.renamed.get(id) ?? id),
  }));
}

function latest(turns: readonly WireTurn[], since: string): string {
  const times = turns.flatMap(({ user, replies }) => [
    user.at,
    ...replies.flatMap((reply) => [reply.created_at, ...reply.ratings.map(({ rated_at: at }) => at)]),
  ]);
  return encodeTime(times.reduce((last, at) => Math.max(last, Date.parse(at)), Date.parse(since)));
}

/** The chat as a session of the log. */
export async function buildSession(chat: Chat, { head, id, apart }: BuildOptions): Promise<BuiltSession> {
  const building: Building = {
    chat,
    sessionId: id,
    characterName: head.character.name,
    userName: head.user_name ?? NAMELESS_USER,
    apart,
    mended: new Mended(),
    taken: new Set(),
    derived: new Set(),
    renamed: new Map(),
    last: Date.parse(head.created_at),
    lastRound: 0,
  };
  const pause = createPause();
  const spoken: WireTurn[] = [];
  for (const exchange of exchangesOf(chat.spoken)) {
    spoken.push(buildTurn(building, exchange));
    await pause();
  }
  const turns = [...spoken, ...linelessTurns(head, building, spoken)].sort((a, b) => a.round - b.round);
  const left = headerLeft(chat, head);
  // What stands beside the session that is here has the chat alone: the branches are there.
  const { branches, ...whole } = head;
  const session = withBranches({
    ...whole,
    ...(branches && !apart && { branches }),
    id,
    updated_at: latest(turns, head.updated_at),
    turns,
    diversity: diversityOf(head, building),
    ...(!isEmpty(left) && { sillytavern: left }),
  });
  return {
    wire: session,
    repaired: [...chat.repaired, ...building.mended.faults()],
    derived: building.derived,
  };
}
