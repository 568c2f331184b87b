import type { Scenario } from '../../domain/scenario';
import { FREELANCER_SCENARIOS } from './freelancer';
import { OFFICE_WORKER_SCENARIOS } from './office-worker';
import { SELF_EMPLOYED_SCENARIOS } from './self-employed';
import { STUDENT_SCENARIOS } from './student';

/** All sixty scenarios, by id from 1 to 60. */
export const SCENARIOS: readonly Scenario[] = [
  ...STUDENT_SCENARIOS,
  ...OFFICE_WORKER_SCENARIOS,
  ...FREELANCER_SCENARIOS,
  ...SELF_EMPLOYED_SCENARIOS,
];

const byId: ReadonlyMap<number, Scenario> = new Map(SCENARIOS.map((scenario) => [scenario.id, scenario]));

/** The scenario of this id, or undefined outside 1–60. */
export function findScenario(id: number): Scenario | undefined {
  return byId.get(id);
}
