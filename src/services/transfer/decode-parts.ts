import { cardProfile } from '../../domain/card';
import type { CardData } from '../../domain/card';
import { EMPTY_PROFILE } from '../../domain/character';
import type { CharacterProfile } from '../../domain/character';
import type { Failure } from '../../domain/failure';
import type { PersonaSnapshot, Sampling } from '../../domain/persona';
import type { RatingContext } from '../../domain/rating';
import type {
  CharacterSnapshot,
  ContextUse,
  PromptSnapshot,
  Reply,
  ScenarioSnapshot,
  UserSnapshot,
} from '../../domain/session';
import { given } from './given';
import { isLaterCode } from './later-codes';
import type { ImportFault } from './outcome';
import type {
  WireCharacter,
  WireFailure,
  WirePersona,
  WireProfile,
  WireRating,
  WireReply,
  WireSampling,
  WireScenario,
  WireSession,
  WireUserPersona,
} from './session-log.v1';

/** Takes notes while a session is read: where its rows stand, and what had to be mended. */
export class Notes {
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

export function decodeCharacter(character: WireCharacter, place: string, notes: Notes): CharacterSnapshot {
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

export function decodePrompt({ template, system, hash, post_history: postHistory }: WireSession['prompt']) {
  return { template, system, hash, ...given({ postHistory }) } satisfies PromptSnapshot;
}

export function decodeScenario(scenario: WireScenario): ScenarioSnapshot {
  const { id, user_persona: userPersona, place, emotion, event, opening } = scenario;
  return { id, userPersona, place, emotion, event, opening };
}

export function decodeSampling({ temperature, top_p: topP, max_tokens: maxTokens }: WireSampling): Sampling {
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

export function decodeFailure(failure: WireFailure): Failure {
  const { reason, status, retry_after_seconds: retryAfterSeconds, host, asked, limit, detail } = failure;
  const code = reason !== undefined && isLaterCode(reason) ? reason : failure.code;
  return given({ code, status, retryAfterSeconds, host, asked, limit, detail });
}

export function decodeUsage(usage: NonNullable<WireReply['usage']>): NonNullable<Reply['usage']> {
  return given({
    inputTokens: usage.input_tokens,
    outputTokens: usage.output_tokens,
    reasoningTokens: usage.reasoning_tokens,
  });
}

export function decodeTiming(timing: NonNullable<WireReply['timing']>): NonNullable<Reply['timing']> {
  return given({ firstTokenMs: timing.first_token_ms, totalMs: timing.total_ms });
}

export function decodeUser({ id, name, pronoun, description }: WireUserPersona): UserSnapshot {
  return given({ id, name, pronoun, description });
}

export function decodeContext(context: NonNullable<WireReply['context']>): ContextUse {
  return { droppedRounds: context.dropped_rounds, tokens: context.tokens };
}

export function decodeRatingContext(context: NonNullable<WireRating['context']>): RatingContext {
  const { queue, trial, position, exposed_ms: exposedMs, round_2: round2 } = context;
  return given({ queueId: queue, trialId: trial, position, exposedMs, round2 });
}
