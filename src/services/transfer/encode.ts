import { pathTo } from '../../domain/branches';
import type { DiversityRating, Rating } from '../../domain/rating';
import type { Collected, Reply, Turn } from '../../domain/session';
import type { SessionBundle } from '../storage';
import {
  countOf,
  encodeCharacter,
  encodeFailure,
  encodePersona,
  encodePrompt,
  encodeRatingContext,
  encodeSampling,
  encodeScenario,
  encodeTiming,
  encodeUsage,
  encodeUser,
} from './encode-parts';
import { restoreExtra } from './extras';
import { given } from './given';
import type {
  WireBranch,
  WireCollected,
  WireDiversity,
  WireRating,
  WireReply,
  WireSession,
  WireTurn,
} from './session-log.v1';

/** The years 0000 to 9999: what the format can say, epoch milliseconds. */
const EARLIEST = -62_167_219_200_000;
const LATEST = 253_402_300_799_999;

/** ISO 8601 in UTC with milliseconds. One broken clock must not keep a whole library from leaving. */
export function encodeTime(at: number): string {
  const known = Number.isNaN(at) ? 0 : Math.min(Math.max(at, EARLIEST), LATEST);
  return new Date(known).toISOString();
}

function encodeRating(rating: Rating): WireRating {
  const wire: WireRating = {
    id: rating.id,
    rater: rating.rater,
    marks: { ...rating.marks },
    note: rating.note,
    blind: rating.blind,
    started_at: encodeTime(rating.startedAt),
    rated_at: encodeTime(rating.ratedAt),
    revisions: rating.revisions.map(({ metric, mark, at }) => ({ metric, mark, at: encodeTime(at) })),
    ...(rating.context && { context: encodeRatingContext(rating.context) }),
  };
  return restoreExtra(wire, rating.extra);
}

/** What came later than the rest, and is written only where there is something to say. */
function encodeUse({ writer, continues, context, cost }: Reply): Partial<WireReply> {
  return {
    ...given({ writer, continues }),
    ...(context && {
      context: { dropped_rounds: context.droppedRounds, tokens: countOf(context.tokens) },
    }),
    ...(cost && Number.isFinite(cost.amount) && { cost: { amount: cost.amount, currency: cost.currency } }),
  };
}

function encodeReply(reply: Reply, ratings: readonly Rating[]): WireReply {
  const { failure, usage, timing, lore, checkpointAt } = reply;
  const wire: WireReply = {
    id: reply.id,
    text: reply.text,
    ...(reply.reasoning !== '' && { reasoning: reply.reasoning }),
    state: reply.state === 'streaming' ? 'interrupted' : reply.state,
    ...(failure && { failure: encodeFailure(failure) }),
    author: reply.author,
    persona: encodePersona(reply.persona),
    model: reply.model,
    prompt_hash: reply.promptHash,
    sampling: encodeSampling(reply.sampling),
    usage: usage ? encodeUsage(usage) : null,
    timing: timing ? encodeTiming(timing) : null,
    finish_reason: reply.finishReason ?? null,
    user_revision: reply.userRevision,
    created_at: encodeTime(reply.createdAt),
    ...given({ hidden: reply.hidden }),
    ...encodeUse(reply),
    ...(lore && {
      lore: lore.map(({ name, index, keys, tokens }) => ({ name, index, keys: [...keys], tokens })),
    }),
    ...(checkpointAt !== undefined && { checkpoint_at: encodeTime(checkpointAt) }),
    ratings: ratings.map(encodeRating),
  };
  return restoreExtra(wire, reply.extra);
}

/** A choice that leads nowhere would keep the file from coming back. */
function idAmong(replies: readonly { readonly id: string }[], id: string | null | undefined): string | null {
  return replies.find((reply) => reply.id === id)?.id ?? null;
}

/** `before`: the replies of the turn it goes on from. */
function encodeTurn(turn: Turn, replies: readonly WireReply[], before: readonly Reply[]): WireTurn {
  const revisions = turn.userRevisions.map(({ text, at }) => ({ text, at: encodeTime(at) }));
  const { userPersona, origin } = turn;
  return {
    id: turn.id,
    round: turn.round,
    user: {
      text: turn.userText,
      at: encodeTime(turn.userAt),
      ...(revisions.length > 0 && { revisions }),
      ...given({ hidden: turn.userHidden }),
      ...(userPersona && { persona: encodeUser(userPersona) }),
      ...given({ origin }),
    },
    chosen: idAmong(replies, turn.chosen),
    replies: [...replies],
    ...given({ after: idAmong(before, turn.after) ?? undefined }),
  };
}

function encodeDiversity(rating: DiversityRating): WireDiversity {
  const { id, metric, rater, mark, replyIds, note, ratedAt } = rating;
  const wire: WireDiversity = {
    id,
    metric,
    rater,
    mark,
    reply_ids: [...replyIds],
    note,
    rated_at: encodeTime(ratedAt),
    ...given({ blind: rating.blind }),
  };
  return restoreExtra(wire, rating.extra);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return (key) => groups.get(key) ?? [];
}

/** Those the talk has left aside, each after the one it goes on from. */
function leftAside(turns: readonly Turn[], path: readonly Turn[]): readonly Turn[] {
  const onPath = new Set(path);
  return turns
    .filter((turn) => !onPath.has(turn))
    .toSorted((a, b) => a.round - b.round || a.userAt - b.userAt || (a.id < b.id ? -1 : 1));
}

interface Talk {
  readonly turns: WireTurn[];
  readonly branches: WireBranch[];
}

function encodeTalk({ session, turns, replies, ratings }: SessionBundle): Talk {
  const repliesOf = groupBy(replies, ({ turnId }) => turnId);
  const ratingsOf = groupBy(ratings, ({ replyId }) => replyId);
  const ids = new Set(turns.map(({ id }) => id));
  const path = pathTo(turns, session.head);
  const parentOf = ({ parent }: Turn): string | null => (parent !== null && ids.has(parent) ? parent : null);
  const encode = (turn: Turn): WireTurn => {
    const own = repliesOf(turn.id).map((reply) => encodeReply(reply, ratingsOf(reply.id)));
    const parent = parentOf(turn);
    return encodeTurn(turn, own, parent === null ? [] : repliesOf(parent));
  };
  const branch = (turn: Turn): WireBranch => ({ ...encode(turn), id: turn.id, parent: parentOf(turn) });
  return {
    turns: path.map((turn) => restoreExtra(encode(turn), turn.extra)),
    branches: leftAside(turns, path).map((turn) => restoreExtra(branch(turn), turn.extra)),
  };
}

function encodeCollected({ by, at }: Collected): WireCollected {
  return { by, ...(at !== undefined && { at: encodeTime(at) }) };
}

/** A session as it stands in the file. A reply that has not ended leaves as an interrupted one. */
export function encodeBundle(bundle: SessionBundle): WireSession {
  const { session } = bundle;
  const { id, locale, blind, seed, character, scenario, persona, prompt } = session;
  const { turns, branches } = encodeTalk(bundle);
  const wire: WireSession = {
    id,
    created_at: encodeTime(session.createdAt),
    updated_at: encodeTime(session.updatedAt),
    locale,
    blind,
    seed,
    ...given({ user_name: session.userName }),
    ...(session.userPersona && { user_persona: encodeUser(session.userPersona) }),
    ...(session.collected && { collected: encodeCollected(session.collected) }),
    character: encodeCharacter(character),
    scenario: scenario && encodeScenario(scenario),
    persona: encodePersona(persona),
    prompt: encodePrompt(prompt),
    turns,
    ...(branches.length > 0 && { branches }),
    diversity: bundle.diversity.map(encodeDiversity),
  };
  return restoreExtra(wire, session.extra);
}
