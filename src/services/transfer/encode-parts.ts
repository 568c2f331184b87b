import type { CardData } from '../../domain/card';
import type { CharacterProfile } from '../../domain/character';
import type { Failure } from '../../domain/failure';
import type { PersonaSnapshot, Sampling } from '../../domain/persona';
import type { RatingContext } from '../../domain/rating';
import type {
  CharacterSnapshot,
  PromptSnapshot,
  ScenarioSnapshot,
  Timing,
  Usage,
  UserSnapshot,
} from '../../domain/session';
import { given } from './given';
import type { Given } from './given';
import { isLaterCode, LATER_FAILURE_CODES } from './later-codes';
import type {
  WireCard,
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

export function encodeCharacter({ id, name, work, profile, card }: CharacterSnapshot): WireCharacter {
  return { id, name, work, profile: encodeProfile(profile), ...(card && { card: encodeCard(card) }) };
}

export function encodePrompt({ template, system, hash, postHistory }: PromptSnapshot): WireSession['prompt'] {
  return { template, system, hash, ...given({ post_history: postHistory }) };
}

export function encodeScenario(scenario: ScenarioSnapshot): WireScenario {
  const { id, userPersona, place, emotion, event, opening } = scenario;
  return { id, user_persona: userPersona, place, emotion, event, opening };
}

export function encodeSampling({ temperature, topP, maxTokens }: Sampling): WireSampling {
  return finite({ temperature, top_p: topP, max_tokens: maxTokens });
}

/** Field by field, so that nothing else a row may hold can leave with it. */
export function encodePersona(persona: PersonaSnapshot): WirePersona {
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

export function encodeFailure(failure: Failure): WireFailure {
  const { code, status, retryAfterSeconds, host, asked, limit, detail } = failure;
  const named = isLaterCode(code) ? { code: LATER_FAILURE_CODES[code], reason: code } : { code };
  const numbers = finite({ status, retry_after_seconds: retryAfterSeconds, asked, limit });
  return { ...named, ...numbers, ...given({ host, detail }) };
}

export function encodeUsage({ inputTokens, outputTokens, reasoningTokens }: Usage): WireReply['usage'] {
  return finite({
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    reasoning_tokens: reasoningTokens,
  });
}

export function encodeTiming({ firstTokenMs, totalMs }: Timing): WireReply['timing'] {
  return finite({ first_token_ms: firstTokenMs, total_ms: totalMs });
}

export function encodeUser({ id, name, pronoun, description }: UserSnapshot): WireUserPersona {
  return given({ id, name, pronoun, description });
}

/** A count that a broken clock has spoilt is one of nothing. */
export function countOf(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

export function encodeRatingContext(context: RatingContext): NonNullable<WireRating['context']> {
  const { queueId, trialId, position, exposedMs, round2 } = context;
  return given({
    queue: queueId,
    trial: trialId,
    position,
    exposed_ms: exposedMs === undefined ? undefined : countOf(exposedMs),
    round_2: round2,
  });
}
