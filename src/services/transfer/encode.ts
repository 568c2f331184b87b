import { pathTo } from '../../domain/branches';
import type { CardData } from '../../domain/card';
import type { CharacterProfile } from '../../domain/character';
import type { Failure } from '../../domain/failure';
import type { PersonaSnapshot, Sampling } from '../../domain/persona';
import type { DiversityRating, Rating, RatingContext } from '../../domain/rating';
import type {
  CharacterSnapshot,
  PromptSnapshot,
  Reply,
  ScenarioSnapshot,
  Timing,
  Turn,
  Usage,
  UserSnapshot,
} from '../../domain/session';
import type { SessionBundle } from '../storage';
import { restoreExtra } from './extras';
import { given } from './given';
import type { Given } from './given';
import { isLaterCode, LATER_FAILURE_CODES } from './later-codes';
import type {
  WireBranch,
  WireCard,
  WireCharacter,
  WireDiversity,
  WireFailure,
  WirePersona,
  WireProfile,
  WireRating,
  WireReply,
  WireSampling,
  WireScenario,
  WireSession,
  WireTurn,
  WireUserPersona,
} from './session-log.v1';

/** The years 0000 to 9999: what the format can say, epoch milliseconds. */
const EARLIEST = -62_167_219_200_000;
const LATEST = 253_402_300_799_999;

/** ISO 8601 in UTC with milliseconds. One broken clock must not keep a whole library from leaving. */
export function encodeTime(at: number): string {
  const known = Number.isNaN(at) ? 0 : Math.min(Math.max(at, EARLIEST), LATEST);
  return new Date(known).toISOString();
}

/** JSON has no word for a number that is none. */
function finite<T extends object>(fields: T): Given<T> {
  return given(
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [key, Number.isFinite(value) ? value : undefined]),
    ) as T,
  );
}

function encodeProfile(profile: CharacterProfile): WireProfile {
  const { identity, background, personality, facts, people, speech, behavior, comfort } = profile;
  return {
    identity,
    background,
    personality: [...personality],
    facts: [...facts],
    people: people.map(({ name, relation }) => ({ name, relation })),
    speech: {
      style: speech.style,
      habits: [...speech.habits],
      self_reference: speech.selfReference,
      user_address: speech.userAddress,
    },
    behavior: [...behavior],
    comfort,
  };
}

/** The card as its own format writes it, so that any program that reads cards can take it from here. */
function encodeCard(card: CardData): WireCard {
  return { spec: 'chara_card_v3', spec_version: '3.0', data: card as WireCard['data'] };
}

function encodeCharacter({ id, name, work, profile, card }: CharacterSnapshot): WireCharacter {
  return { id, name, work, profile: encodeProfile(profile), ...(card && { card: encodeCard(card) }) };
}

function encodePrompt({ template, system, hash, postHistory }: PromptSnapshot): WireSession['prompt'] {
  return { template, system, hash, ...given({ post_history: postHistory }) };
}

function encodeScenario(scenario: ScenarioSnapshot): WireScenario {
  const { id, userPersona, place, emotion, event, opening } = scenario;
  return { id, user_persona: userPersona, place, emotion, event, opening };
}

function encodeSampling({ temperature, topP, maxTokens }: Sampling): WireSampling {
  return finite({ temperature, top_p: topP, max_tokens: maxTokens });
}

/** Field by field, so that nothing else a row may hold can leave with it. */
function encodePersona(persona: PersonaSnapshot): WirePersona {
  const { id, kind, name, provider, model, sampling, supportStyle } = persona;
  return {
    id,
    kind,
    name,
    provider,
    model,
    sampling: encodeSampling(sampling),
    support_style: given({ kind: supportStyle.kind, text: supportStyle.text }),
  };
}

function encodeFailure(failure: Failure): WireFailure {
  const { code, status, retryAfterSeconds, host, asked, limit, detail } = failure;
  const named = isLaterCode(code) ? { code: LATER_FAILURE_CODES[code], reason: code } : { code };
  const numbers = finite({ status, retry_after_seconds: retryAfterSeconds, asked, limit });
  return { ...named, ...numbers, ...given({ host, detail }) };
}

function encodeUsage({ inputTokens, outputTokens, reasoningTokens }: Usage): WireReply['usage'] {
  return finite({
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    reasoning_tokens: reasoningTokens,
  });
}

function encodeTiming({ firstTokenMs, totalMs }: Timing): WireReply['timing'] {
  return finite({ first_token_ms: firstTokenMs, total_ms: totalMs });
}

function encodeUser({ id, name, pronoun, description }: UserSnapshot): WireUserPersona {
  return given({ id, name, pronoun, description });
}

/** A count that a broken clock has spoilt is one of nothing. */
function countOf(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

function encodeRatingContext(context: RatingContext): NonNullable<WireRating['context']> {
  const { queueId, trialId, position, exposedMs, round2 } = context;
  return given({
    queue: queueId,
    trial: trialId,
    position,
    exposed_ms: exposedMs === undefined ? undefined : countOf(exposedMs),
    round_2: round2,
  });
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
