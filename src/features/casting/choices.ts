import { create } from 'zustand';
import { SCENARIOS } from '../../content/scenarios';
import { filterScenarios } from './scenario-picker';
import type { SceneChoice, SceneFilter } from './scenario-picker';

interface SceneState {
  readonly filter: SceneFilter;
  readonly choice: SceneChoice;
}

const FIRST: SceneState = {
  filter: { userPersona: 'student', emotion: null },
  choice: SCENARIOS[0] ?? 'open',
};

interface ChoicesState {
  /** Character id → the scene being chosen for it. */
  readonly scenes: Readonly<Record<string, SceneState>>;
  readonly setFilter: (characterId: string, filter: SceneFilter) => void;
  readonly choose: (characterId: string, choice: SceneChoice) => void;
}

/** A scene that the filter hides is not chosen any more: the first one shown is, if there is one. */
function shownChoice(filter: SceneFilter, choice: SceneChoice): SceneChoice {
  if (choice === 'open') return choice;
  const shown = filterScenarios(filter);
  return shown.find(({ id }) => id === choice?.id) ?? shown[0] ?? null;
}

/** What is being chosen outlives a look at the settings. */
export const useCastingChoices = create<ChoicesState>()((set) => {
  const change = (characterId: string, next: (scene: SceneState) => SceneState): void =>
    set(({ scenes }) => ({ scenes: { ...scenes, [characterId]: next(scenes[characterId] ?? FIRST) } }));
  return {
    scenes: {},
    setFilter: (characterId, filter) =>
      change(characterId, ({ choice }) => ({ filter, choice: shownChoice(filter, choice) })),
    choose: (characterId, choice) => change(characterId, ({ filter }) => ({ filter, choice })),
  };
});

export function useSceneChoice(characterId: string): SceneState {
  return useCastingChoices(({ scenes }) => scenes[characterId] ?? FIRST);
}
