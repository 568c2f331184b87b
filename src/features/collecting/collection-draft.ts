import { SCENARIOS } from '../../content/scenarios';
import { MOST_DIALOGUES, taskCount } from '../../domain/collection';
import type { CollectionPlan, SecondRound } from '../../domain/collection';
import type { Locale } from '../../domain/locale';
import { sceneNumbers } from '../../domain/scene-numbers';
import type { UserPersona } from '../../domain/scenario';

/** What somebody is choosing for a new collection. */
export interface CollectionDraft {
  readonly name: string;
  readonly personas: ReadonlySet<string>;
  readonly characters: ReadonlySet<string>;
  /** Empty: all. */
  readonly people: ReadonlySet<UserPersona>;
  readonly sceneText: string;
  readonly secondRound: SecondRound;
}

/** A first helping: few enough to see what comes. */
const FIRST_SCENES = '1-5';

export function newDraft(characterId: string): CollectionDraft {
  return {
    name: '',
    personas: new Set(),
    characters: new Set([characterId]),
    people: new Set(),
    sceneText: FIRST_SCENES,
    secondRound: 'fixed',
  };
}

function scenarioIds({ people, sceneText }: CollectionDraft): readonly number[] {
  const numbers = sceneNumbers(sceneText) ?? [];
  const wanted = SCENARIOS.filter(
    ({ id, userPersona }) =>
      (numbers.length === 0 || numbers.includes(id)) && (people.size === 0 || people.has(userPersona)),
  );
  return wanted.map(({ id }) => id).toSorted((a, b) => a - b);
}

/** `characterIds`: everyone there is, in their order; `playerId`: who plays the user, if anybody can. */
export function planOf(
  draft: CollectionDraft,
  characterIds: readonly string[],
  locale: Locale,
  playerId: string | null,
): CollectionPlan {
  const { personas, characters, secondRound } = draft;
  return {
    personaIds: [...personas],
    characterIds: characterIds.filter((id) => characters.size === 0 || characters.has(id)),
    scenarioIds: scenarioIds(draft),
    locale,
    secondRound,
    ...(secondRound === 'adaptive' && playerId !== null && { playerId }),
  };
}

export type DraftFault = 'nobody' | 'no-scene' | 'no-player' | 'too-many';

/** Why a plan cannot be begun; null: it can. */
export function faultOf(plan: CollectionPlan): DraftFault | null {
  if (plan.personaIds.length === 0) return 'nobody';
  if (plan.scenarioIds.length === 0) return 'no-scene';
  if (plan.secondRound === 'adaptive' && plan.playerId === undefined) return 'no-player';
  return taskCount(plan) > MOST_DIALOGUES ? 'too-many' : null;
}
