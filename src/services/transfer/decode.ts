import { cardProfile } from '../../domain/card';
import type { CardData } from '../../domain/card';
import type { CharacterProfile } from '../../domain/character';
import type { Failure } from '../../domain/failure';
import type { PersonaSnapshot, Sampling } from '../../domain/persona';
import type { DiversityRating, Rating } from '../../domain/rating';
import type {
  CharacterSnapshot,
  PromptSnapshot,
  Reply,
  ScenarioSnapshot,
  Session,
  Turn,
} from '../../domain/session';
import type { SessionBundle } from '../storage';
import { collectExtra } from './extras';
import { given } from './given';
import type { ImportFault } from './outcome';
import { DiversityV1, RatingV1, ReplyV1, SessionV1, TurnV1 } from './session-log.v1';
import { isLaterCode } from './later-codes';
import type {
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
} from './session-log.v1';

const EMPTY_PROFILE: CharacterProfile = {
  identity: '',
  background: '',
  personality: [],
  facts: [],
  people: [],
  speech: { style: '', habits: [], selfReference: '', userAddress: '' },
  behavior: [],
  comfort: '',
};

export interface DecodedSession {
  readonly bundle: SessionBundle;
  /** Where each row of the bundle stands in the file. */
  readonly places: ReadonlyMap<object, string>;
  readonly repaired: readonly ImportFault[];
}

/** Takes notes while a session is read: where its rows stand, and what had to be mended. */
class Notes {
  readonly places = new Map<object, string>();
  readonly repaired: ImportFault[] = [];

  put<T extends object>(row: T, place: string): T {
    this.places.set(row, place);
    return row;
  }

  /** The value, or what stands in for it; says so in the report. */
  fill<T>(value: T | null | undefined, instead: T, place: string): T {
    if (value !== undefined && value !== null) return value;
    this.repaired.push({ code: 'filled-in', place, values: {} });
    return instead;
  }

  state(state: WireReply['state'], place: string): Reply['state'] {
    if (state !== 'streaming') return state;
    this.repaired.push({ code: 'was-streaming', place, values: {} });
    return 'interrupted';
  }
}

function decodeProfile(profile: WireProfile): CharacterProfile {
  const { identity, background, personality, facts, people, speech, behavior, comfort } = profile;
  return {
    identity,
    background,
    personality,
    facts,
    people: people.map(({ name, relation }) => ({ name, relation })),
    speech: {
      style: speech.style,
      habits: speech.habits,
      selfReference: speech.self_reference,
      userAddress: speech.user_address,
    },
    behavior,
    comfort,
  };
}

function decodeCharacter(character: WireCharacter, place: string, notes: Notes): CharacterSnapshot {
  const { id, name, work } = character;
  // The check has been over it; the types differ only in what may not be written to.
  const card = character.card?.data as CardData | undefined;
  const own = card && cardProfile(card);
  const profile = character.profile && decodeProfile(character.profile);
  return {
    id,
    name,
    work,
    profile: notes.fill(profile, own ?? EMPTY_PROFILE, `${place}.profile`),
    ...given({ card }),
  };
}

function decodePrompt({ template, system, hash, post_history: postHistory }: WireSession['prompt']) {
  return { template, system, hash, ...given({ postHistory }) } satisfies PromptSnapshot;
}

function decodeScenario(scenario: WireScenario): ScenarioSnapshot {
  const { id, user_persona: userPersona, place, emotion, event, opening } = scenario;
  return { id, userPersona, place, emotion, event, opening };
}

function decodeSampling({ temperature, top_p: topP, max_tokens: maxTokens }: WireSampling): Sampling {
  return given({ temperature, topP, maxTokens });
}

/** A persona of the log as rows keep it. */
export function decodePersona(persona: WirePersona, place = '', notes = new Notes()): PersonaSnapshot {
  const { id, kind, name, provider, model, sampling, support_style: style } = persona;
  const supportStyle = style && given({ kind: style.kind, text: style.text });
  return {
    id,
    kind,
    name,
    provider: provider ?? null,
    model: model ?? null,
    sampling: decodeSampling(sampling),
    supportStyle: notes.fill(supportStyle, { kind: 'balanced' }, `${place}.support_style`),
  };
}

function decodeFailure(failure: WireFailure): Failure {
  const { reason, status, retry_after_seconds: retryAfterSeconds, host, detail } = failure;
  const code = reason !== undefined && isLaterCode(reason) ? reason : failure.code;
  return given({ code, status, retryAfterSeconds, host, detail });
}

function decodeUsage(usage: NonNullable<WireReply['usage']>): NonNullable<Reply['usage']> {
  return given({
    inputTokens: usage.input_tokens,
    outputTokens: usage.output_tokens,
    reasoningTokens: usage.reasoning_tokens,
  });
}

function decodeTiming(timing: NonNullable<WireReply['timing']>): NonNullable<Reply['timing']> {
  return given({ firstTokenMs: timing.first_token_ms, totalMs: timing.total_ms });
}

function decodeRating(wire: WireRating, reply: Reply, place: string, notes: Notes): Rating {
  const { rater, marks, note, blind, revisions } = wire;
  const known = Object.keys(RatingV1.shape.marks.shape).map((metric) => [metric, marks[metric]]);
  const rating: Rating = {
    // The same file read again must lead to the same row.
    id: notes.fill(wire.id, `${reply.id}/${rater}`, `${place}.id`),
    replyId: reply.id,
    sessionId: reply.sessionId,
    rater,
    marks: given(Object.fromEntries(known) as typeof marks),
    note,
    blind,
    startedAt: Date.parse(wire.started_at),
    ratedAt: Date.parse(wire.rated_at),
    revisions: revisions.map(({ metric, mark, at }) => ({ metric, mark, at: Date.parse(at) })),
    ...given({ extra: collectExtra(RatingV1, wire) }),
  };
  return notes.put(rating, place);
}

function decodeReply(wire: WireReply, turn: Turn, session: Session, place: string, notes: Notes): Reply {
  const persona = wire.persona && decodePersona(wire.persona, `${place}.persona`, notes);
  const replyPersona = notes.fill(persona, session.persona, `${place}.persona`);
  const sampling = wire.sampling && decodeSampling(wire.sampling);
  const reply: Reply = {
    id: wire.id,
    sessionId: session.id,
    turnId: turn.id,
    text: wire.text,
    reasoning: wire.reasoning ?? '',
    state: notes.state(wire.state, `${place}.state`),
    ...(wire.failure && { failure: decodeFailure(wire.failure) }),
    author: wire.author,
    persona: replyPersona,
    model: wire.model ?? null,
    promptHash: notes.fill(wire.prompt_hash, session.prompt.hash, `${place}.prompt_hash`),
    sampling: notes.fill(sampling, replyPersona.sampling, `${place}.sampling`),
    ...(wire.usage && { usage: decodeUsage(wire.usage) }),
    ...(wire.timing && { timing: decodeTiming(wire.timing) }),
    ...given({ finishReason: wire.finish_reason ?? undefined }),
    userRevision: notes.fill(wire.user_revision, turn.userRevisions.length, `${place}.user_revision`),
    createdAt: Date.parse(wire.created_at),
    ...given({ hidden: wire.hidden }),
    ...(wire.lore && {
      lore: wire.lore.map(({ name, index, keys, tokens }) => ({ name, index, keys, tokens })),
    }),
    ...(wire.checkpoint_at !== undefined && { checkpointAt: Date.parse(wire.checkpoint_at) }),
    ...given({ extra: collectExtra(ReplyV1, wire, ['ratings']) }),
  };
  return notes.put(reply, place);
}

function decodeTurn(
  wire: WireTurn,
  session: Session,
  parent: string | null,
  place: string,
  notes: Notes,
): Turn {
  const { user, round, chosen } = wire;
  const turn: Turn = {
    id: notes.fill(wire.id, `${session.id}/${round}`, `${place}.id`),
    sessionId: session.id,
    round,
    parent,
    userText: user.text,
    userAt: Date.parse(user.at),
    userRevisions: (user.revisions ?? []).map(({ text, at }) => ({ text, at: Date.parse(at) })),
    chosen,
    ...given({ userHidden: user.hidden, extra: collectExtra(TurnV1, wire, ['replies']) }),
  };
  return notes.put(turn, place);
}

function decodeDiversity(
  wire: WireDiversity,
  session: Session,
  place: string,
  notes: Notes,
): DiversityRating {
  const { id, metric, rater, mark, note } = wire;
  const rating: DiversityRating = {
    id,
    sessionId: session.id,
    metric,
    rater,
    mark,
    replyIds: wire.reply_ids,
    note,
    ratedAt: Date.parse(wire.rated_at),
    ...given({ extra: collectExtra(DiversityV1, wire) }),
  };
  return notes.put(rating, place);
}

function decodeHead(wire: WireSession, place: string, notes: Notes): Session {
  const { id, locale, blind, scenario, prompt } = wire;
  const session: Session = {
    id,
    createdAt: Date.parse(wire.created_at),
    updatedAt: Date.parse(wire.updated_at),
    locale,
    blind,
    character: decodeCharacter(wire.character, `${place}.character`, notes),
    scenario: scenario && decodeScenario(scenario),
    persona: decodePersona(wire.persona, `${place}.persona`, notes),
    prompt: decodePrompt(prompt),
    ...given({ userName: wire.user_name }),
    seed: notes.fill(wire.seed, 0, `${place}.seed`),
    ...given({ extra: collectExtra(SessionV1, wire, ['turns', 'diversity']) }),
  };
  return notes.put(session, place);
}

/** The rows of a checked session of the latest version. `place` is where it stands in the file, `sessions[0]`. */
export function decodeSession(wire: WireSession, place: string): DecodedSession {
  const notes = new Notes();
  const session = decodeHead(wire, place, notes);
  const turns: Turn[] = [];
  const replies: Reply[] = [];
  const ratings: Rating[] = [];
  wire.turns.forEach((wireTurn, turnIndex) => {
    const turnPlace = `${place}.turns[${turnIndex}]`;
    const turn = decodeTurn(wireTurn, session, turns.at(-1)?.id ?? null, turnPlace, notes);
    turns.push(turn);
    wireTurn.replies.forEach((wireReply, replyIndex) => {
      const replyPlace = `${turnPlace}.replies[${replyIndex}]`;
      const reply = decodeReply(wireReply, turn, session, replyPlace, notes);
      replies.push(reply);
      wireReply.ratings.forEach((wireRating, ratingIndex) => {
        ratings.push(decodeRating(wireRating, reply, `${replyPlace}.ratings[${ratingIndex}]`, notes));
      });
    });
  });
  const diversity = wire.diversity.map((rating, index) =>
    decodeDiversity(rating, session, `${place}.diversity[${index}]`, notes),
  );
  const bundle = { session, turns, replies, ratings, diversity };
  return { bundle, places: notes.places, repaired: notes.repaired };
}
