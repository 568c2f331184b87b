import type { Locale } from './locale';

/*
 * A collection has live personas answer chosen scenes in the study's way, two rounds each, before anybody rates: so
 * that a queue over them knows nothing of speed, failures and second tries.
 */

export const SECOND_ROUNDS = ['fixed', 'adaptive'] as const;
/** Where the user's second message comes from; see `MESSAGE_ORIGINS`. */
export type SecondRound = (typeof SECOND_ROUNDS)[number];

export interface CollectionPlan {
  /** Who is asked. */
  readonly personaIds: readonly string[];
  /** Of the cast or of one's own. */
  readonly characterIds: readonly string[];
  /** 1–60, ascending. */
  readonly scenarioIds: readonly number[];
  readonly locale: Locale;
  readonly secondRound: SecondRound;
  /** The persona that plays the user; only where the second round is adaptive. */
  readonly playerId?: string;
}

export interface Collection {
  readonly id: string;
  readonly name: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly plan: CollectionPlan;
  readonly deletedAt?: number;
}

/** One dialogue of a collection. */
export interface CollectionTask {
  readonly personaId: string;
  readonly characterId: string;
  readonly scenarioId: number;
}

/** The most dialogues of one collection: the study's 20 × 60 by ten personas. */
export const MOST_DIALOGUES = 12_000;

/** By these three a dialogue of a collection is known. */
export function taskKey({ personaId, characterId, scenarioId }: CollectionTask): string {
  return `${personaId}\n${characterId}\n${scenarioId}`;
}

/** How many dialogues a plan asks for. */
export function taskCount({ personaIds, characterIds, scenarioIds }: CollectionPlan): number {
  return personaIds.length * characterIds.length * scenarioIds.length;
}

/**
 * The dialogues of one persona: a scene with every character before the next scene, so that a collection left in the
 * middle has as much of the one character as of the other.
 */
export function tasksOf(plan: CollectionPlan, personaId: string): readonly CollectionTask[] {
  return plan.scenarioIds.flatMap((scenarioId) =>
    plan.characterIds.map((characterId) => ({ personaId, characterId, scenarioId })),
  );
}

/** Requests that a plan sends at least, to personas and to whoever plays the user. */
export function requestCount(plan: CollectionPlan): number {
  return taskCount(plan) * (plan.secondRound === 'adaptive' ? 3 : 2);
}
