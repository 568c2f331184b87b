import { SCENARIOS } from '../../content/scenarios';
import type { Emotion, Place, Scenario, UserPersona } from '../../domain/scenario';

/** What a scene must have; null: anything. */
export interface SceneFilter {
  readonly userPersona: UserPersona | null;
  readonly place: Place | null;
  readonly emotion: Emotion | null;
}

export type FilterKey = keyof SceneFilter;

export const NO_FILTER: SceneFilter = { userPersona: null, place: null, emotion: null };

/** The scenes that pass all three filters, in the study's order. */
export function filterScenarios(filter: SceneFilter): readonly Scenario[] {
  const { userPersona, place, emotion } = filter;
  return SCENARIOS.filter(
    (scenario) =>
      (userPersona === null || scenario.userPersona === userPersona) &&
      (place === null || scenario.place === place) &&
      (emotion === null || scenario.emotion === emotion),
  );
}

/** How many scenes each value of one filter would leave, the other two as they are; `null` is the filter let go. */
export function countScenes<K extends FilterKey>(
  filter: SceneFilter,
  key: K,
): (value: SceneFilter[K]) => number {
  const within = filterScenarios({ ...filter, [key]: null });
  return (value) =>
    value === null ? within.length : within.filter((scenario) => scenario[key] === value).length;
}

/** One of the scenes, by a chance of 0 ≤ x < 1; the present one only when there is no other. */
export function surpriseAmong(
  scenes: readonly Scenario[],
  present: Scenario | null,
  chance: number,
): Scenario | undefined {
  const others = scenes.filter(({ id }) => id !== present?.id);
  const among = others.length > 0 ? others : scenes;
  return among[Math.floor(chance * among.length)];
}
