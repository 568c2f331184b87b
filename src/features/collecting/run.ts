import { create } from 'zustand';
import { findScenario } from '../../content/scenarios';
import { taskKey, tasksOf } from '../../domain/collection';
import type { Collection, CollectionTask } from '../../domain/collection';
import type { Failure } from '../../domain/failure';
import type { CharacterSnapshot, Session } from '../../domain/session';
import { runAlone } from '../../lib/lock';
import { collectDialogue, findActor } from '../../services/collect';
import type { DialogueEnd, LivePersona, Player } from '../../services/collect';
import { planSession } from '../../services/stage';
import { failureOf, readCollected } from '../../services/storage';
import { isLasting, lanesOf } from './lanes';

/** How it goes with one persona. */
export interface Asking {
  /** `resting`: not asked on, for the failure would come again. */
  readonly state: 'waiting' | 'asking' | 'done' | 'resting';
  /** The last one; null: none, or it went well after it. */
  readonly failure: Failure | null;
  /** Whose failure: the persona's, or that of whoever plays the user. */
  readonly at: 'persona' | 'player';
  /** Dialogues that broke off in this run. */
  readonly failed: number;
  /** Dialogues whose character is not on this device any more. */
  readonly gone: number;
}

export interface Run {
  /** `elsewhere`: another tab of this browser asks. `broken`: see `problem`. */
  readonly phase: 'running' | 'stopping' | 'ended' | 'elsewhere' | 'broken';
  readonly asked: Readonly<Record<string, Asking>>;
  readonly problem: Failure | null;
}

const WAITING: Asking = { state: 'waiting', failure: null, at: 'persona', failed: 0, gone: 0 };
/** So many dialogues in a row that broke off are enough. */
const PATIENCE = 3;
const SEEDS = 2 ** 32;

/** Collection id → its run in this tab. Outlives the page: one may talk meanwhile. */
export const useRuns = create<Readonly<Record<string, Run>>>()(() => ({}));

const running = new Map<string, AbortController>();

function patchRun(id: string, change: Partial<Run>): void {
  useRuns.setState((runs) => {
    const run = runs[id];
    return run ? { [id]: { ...run, ...change } } : runs;
  });
}

function patchAsking(id: string, personaId: string, change: Partial<Asking>): void {
  useRuns.setState((runs) => {
    const run = runs[id];
    if (!run) return runs;
    const asking = { ...(run.asked[personaId] ?? WAITING), ...change };
    return { [id]: { ...run, asked: { ...run.asked, [personaId]: asking } } };
  });
}

interface Course {
  readonly collection: Collection;
  readonly player: Player | null;
  readonly signal: AbortSignal;
  /** What is there already, by task. */
  readonly here: ReadonlyMap<string, Session>;
  readonly actorFor: (characterId: string) => Promise<CharacterSnapshot | null>;
}

function createActors({ plan }: Collection): Course['actorFor'] {
  const found = new Map<string, Promise<CharacterSnapshot | null>>();
  return (characterId) => {
    const known = found.get(characterId) ?? findActor(characterId, plan.locale);
    found.set(characterId, known);
    return known;
  };
}

async function sessionFor(
  course: Course,
  task: CollectionTask,
  persona: LivePersona,
): Promise<Session | null> {
  const { collection, here, actorFor } = course;
  const known = here.get(taskKey(task));
  if (known) return known;
  const character = await actorFor(task.characterId);
  const scenario = findScenario(task.scenarioId);
  if (!character || !scenario) return null;
  const planned = planSession({
    character,
    scenario,
    persona,
    locale: collection.plan.locale,
    userName: '',
    seed: Math.floor(Math.random() * SEEDS),
    now: Date.now(),
  });
  return { ...planned, collected: { by: collection.id } };
}

async function collectTask(
  course: Course,
  task: CollectionTask,
  persona: LivePersona,
): Promise<DialogueEnd | { readonly type: 'gone' }> {
  const { collection, player, signal } = course;
  try {
    const session = await sessionFor(course, task, persona);
    if (!session) return { type: 'gone' };
    const { secondRound } = collection.plan;
    return await collectDialogue({ session, persona, secondRound, player }, signal);
  } catch (error) {
    return { type: 'failed', failure: failureOf(error), at: 'persona' };
  }
}

/** Asks one persona for everything that is missing; ends early where asking on is no use. */
async function askPersona(course: Course, persona: LivePersona): Promise<void> {
  const { collection, here, signal } = course;
  const patch = (change: Partial<Asking>): void => patchAsking(collection.id, persona.id, change);
  let [failed, inARow, gone] = [0, 0, 0];
  patch({ state: 'asking' });
  for (const task of tasksOf(collection.plan, persona.id)) {
    if (signal.aborted) break;
    if (here.get(taskKey(task))?.collected?.at !== undefined) continue;
    const end = await collectTask(course, task, persona);
    if (end.type === 'failed') {
      failed += 1;
      inARow += 1;
      patch({ failure: end.failure, at: end.at, failed });
      if (isLasting(end.failure) || inARow >= PATIENCE) {
        patch({ state: 'resting' });
        return;
      }
    } else if (end.type === 'gone') {
      gone += 1;
      patch({ gone });
    } else if (end.type === 'collected') {
      inARow = 0;
      patch({ failure: null });
    }
  }
  patch({ state: signal.aborted ? 'waiting' : 'done' });
}

async function ask(course: Omit<Course, 'here'>, personas: readonly LivePersona[]): Promise<void> {
  const here = await readCollected(course.collection.id);
  await Promise.all(
    lanesOf(personas).map(async (lane) => {
      for (const persona of lane) await askPersona({ ...course, here }, persona);
    }),
  );
}

/**
 * Asks the personas for what a collection is missing, until it is whole, stopped, or nobody can be asked on. One tab
 * asks at a time; one that is running is left alone. Never rejects: `useRuns` tells how it goes.
 */
export async function runCollection(
  collection: Collection,
  personas: readonly LivePersona[],
  player: Player | null,
): Promise<void> {
  const { id } = collection;
  if (running.has(id)) return;
  const controller = new AbortController();
  running.set(id, controller);
  const asked = Object.fromEntries(personas.map((persona) => [persona.id, WAITING]));
  useRuns.setState({ [id]: { phase: 'running', asked, problem: null } });
  try {
    const course = { collection, player, signal: controller.signal, actorFor: createActors(collection) };
    const alone = await runAlone(`chatanime:collection:${id}`, () => ask(course, personas));
    patchRun(id, { phase: alone ? 'ended' : 'elsewhere' });
  } catch (error) {
    patchRun(id, { phase: 'broken', problem: failureOf(error) });
  } finally {
    running.delete(id);
  }
}

/** Stops asking; the dialogue at hand is broken off and gone on with the next time. */
export function stopCollection(id: string): void {
  if (!running.has(id)) return;
  patchRun(id, { phase: 'stopping' });
  running.get(id)?.abort();
}
