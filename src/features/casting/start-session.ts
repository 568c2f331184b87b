import { findCharacter } from '../../content/cast';
import { characterTextLoader } from '../../content/cast/texts';
import type { CharacterText } from '../../domain/character';
import type { Locale } from '../../domain/locale';
import { snapshotPersona } from '../../domain/persona';
import type { Persona } from '../../domain/persona';
import type { Scenario } from '../../domain/scenario';
import type { CharacterSnapshot, ScenarioSnapshot, Session } from '../../domain/session';
import { newId } from '../../lib/id';
import { promptFor } from '../../services/prompt';

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

interface SessionPlan {
  readonly characterId: string;
  readonly text: CharacterText;
  readonly scenario: Scenario | null;
  readonly persona: Persona;
  readonly locale: Locale;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A new session with everything it needs to explain itself later. Throws for a character the cast does not have. */
export function planSession({ characterId, text, scenario, persona, locale, now }: SessionPlan): Session {
  const summary = findCharacter(characterId);
  if (!summary) throw new Error(`There is no character ${characterId} in the cast.`);
  const character: CharacterSnapshot = {
    id: characterId,
    name: summary.name[locale],
    work: summary.work[locale],
    profile: text.profile,
  };
  const scene = scenario ? snapshotScenario(scenario, locale) : null;
  return {
    id: newId(),
    createdAt: now,
    updatedAt: now,
    locale,
    blind: false,
    character,
    scenario: scene,
    persona: snapshotPersona(persona),
    prompt: promptFor({ locale, character, scenario: scene }, persona.supportStyle),
    seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  };
}
