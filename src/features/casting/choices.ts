import { create } from 'zustand';
import { SCENARIOS } from '../../content/scenarios';
import type { Scenario, UserPersona } from '../../domain/scenario';
import { filterScenarios, NO_FILTER } from './scene-filter';
import type { SceneFilter } from './scene-filter';

export type SceneChoice = Scenario | 'open';

/** Which greeting opens the talk, by its place among the card's; null: the user speaks first. */
export type GreetingChoice = number | null;

export interface Scene {
  readonly filter: SceneFilter;
  readonly choice: SceneChoice;
  /** What was picked for an open talk and for a scene of the study; absent: what is usual there. */
  readonly greeting: { readonly open?: GreetingChoice; readonly set?: GreetingChoice };
}

/** A scene that the filter hides is not chosen any more: the first one shown is. */
export function withFilter(scene: Scene, filter: SceneFilter): Scene {
  const { choice } = scene;
  if (choice === 'open') return { ...scene, filter };
  const shown = filterScenarios(filter);
  const kept = shown.find(({ id }) => id === choice.id) ?? shown[0] ?? 'open';
  return { ...scene, filter, choice: kept };
}

export function withChoice(scene: Scene, choice: SceneChoice): Scene {
  return { ...scene, choice };
}

function stageOf({ choice }: Scene): 'open' | 'set' {
  return choice === 'open' ? 'open' : 'set';
}

export function withGreeting(scene: Scene, greeting: GreetingChoice): Scene {
  return { ...scene, greeting: { ...scene.greeting, [stageOf(scene)]: greeting } };
}

/**
 * The greeting that opens the talk, of `count` there are. Unless told otherwise the card's first one opens an open
 * talk, and in a scene of the study the user speaks first, with its line.
 */
export function greetingOf(scene: Scene, count: number): GreetingChoice {
  const stage = stageOf(scene);
  const usual = stage === 'open' && count > 0 ? 0 : null;
  const picked = scene.greeting[stage];
  if (picked === undefined) return usual;
  return picked !== null && picked >= count ? usual : picked;
}

/** What is chosen before anything is: the first scene of one's role, or the card's own opening where it has one. */
export function firstScene(hasOpening: boolean, role: UserPersona | null): Scene {
  const filter: SceneFilter = { ...NO_FILTER, userPersona: role };
  const choice = hasOpening ? 'open' : (filterScenarios(filter)[0] ?? SCENARIOS[0] ?? 'open');
  return { filter, choice, greeting: {} };
}

interface ChoicesState {
  /** Character id → the scene being chosen for it. */
  readonly scenes: Readonly<Record<string, Scene>>;
  /** Who the user was last, whatever the character. */
  readonly role: UserPersona | null;
  /** The persona picked here; null: none yet. */
  readonly personaId: string | null;
  /** The personas there were when the user left to set up another one; null: they have not. */
  readonly before: readonly string[] | null;
  readonly setScene: (characterId: string, scene: Scene) => void;
  readonly setPersona: (id: string) => void;
  readonly leaveToConnect: (known: readonly string[]) => void;
}

/** What is being chosen outlives a look at the settings. */
export const useCastingChoices = create<ChoicesState>()((set) => ({
  scenes: {},
  role: 'student',
  personaId: null,
  before: null,
  setScene: (characterId, scene) =>
    set(({ scenes }) => ({
      scenes: { ...scenes, [characterId]: scene },
      role: scene.filter.userPersona,
    })),
  setPersona: (personaId) => set({ personaId, before: null }),
  leaveToConnect: (before) => set({ before }),
}));

interface Choosing {
  readonly scene: Scene;
  readonly setScene: (next: Scene) => void;
  /** Whether the user has chosen anything yet. */
  readonly touched: boolean;
}

/** The scene being chosen for a character. `hasOpening`: its card brings a scene of its own. */
export function useScene(characterId: string, hasOpening: boolean): Choosing {
  const kept = useCastingChoices(({ scenes }) => scenes[characterId]);
  const role = useCastingChoices((state) => state.role);
  const setScene = useCastingChoices((state) => state.setScene);
  return {
    scene: kept ?? firstScene(hasOpening, role),
    setScene: (next) => setScene(characterId, next),
    touched: kept !== undefined,
  };
}
