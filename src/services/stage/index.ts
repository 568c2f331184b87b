import { characterTextLoader } from '../../content/cast/texts';
import { calledName, cardProfile } from '../../domain/card';
import type { OwnCharacter } from '../../domain/card';
import type { CharacterSummary, CharacterText } from '../../domain/character';
import type { Locale } from '../../domain/locale';
import { snapshotPersona } from '../../domain/persona';
import type { Persona } from '../../domain/persona';
import type { Scenario } from '../../domain/scenario';
import type { CharacterSnapshot, ScenarioSnapshot, Session, UserSnapshot } from '../../domain/session';
import { newId } from '../../lib/id';
import { promptFor } from '../prompt';

/** Loads a built-in character's texts; null for an id the cast does not have. */
export async function loadCharacterText(id: string, locale: Locale): Promise<CharacterText | null> {
  const load = characterTextLoader(id, locale);
  return load ? (await load()).text : null;
}

export function snapshotScenario(scenario: Scenario, locale: Locale): ScenarioSnapshot {
  const { id, userPersona, place, emotion } = scenario;
  return {
    id,
    userPersona,
    place,
    emotion,
    event: scenario.event[locale],
    opening: scenario.opening[locale],
  };
}

/** One of the twenty as it is now, in one language. */
export function snapshotOfCast(
  { id, name, work }: CharacterSummary,
  { profile }: CharacterText,
  locale: Locale,
): CharacterSnapshot {
  return { id, name: name[locale], work: work[locale], profile };
}

/** A character of one's own as it is now. */
export function snapshotOfOwn({ id, card }: OwnCharacter): CharacterSnapshot {
  return { id, name: calledName(card), work: '', profile: cardProfile(card), card };
}

export interface SessionPlan {
  readonly character: CharacterSnapshot;
  readonly scenario: Scenario | null;
  readonly persona: Persona;
  readonly locale: Locale;
  /** What the character calls the user; only cards ask for it. Empty: the word of the language. */
  readonly userName: string;
  /** Who the user speaks as; absent: nobody in particular. */
  readonly userPersona?: UserSnapshot;
  /** 0 ≤ seed < 2^32. */
  readonly seed: number;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A new session with everything it needs to explain itself later. */
export function planSession(plan: SessionPlan): Session {
  const { character, persona, locale, seed, now } = plan;
  const scenario = plan.scenario ? snapshotScenario(plan.scenario, locale) : null;
  const called = character.card ? plan.userName.trim() : '';
  const userName = called === '' ? {} : { userName: called };
  const user = plan.userPersona && { userPersona: plan.userPersona };
  return {
    id: newId(),
    createdAt: now,
    updatedAt: now,
    locale,
    blind: false,
    character,
    scenario,
    persona: snapshotPersona(persona),
    prompt: promptFor({ locale, character, scenario, seed, ...userName, ...user }, persona.supportStyle),
    ...userName,
    ...user,
    seed,
  };
}
