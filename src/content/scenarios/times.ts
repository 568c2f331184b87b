import type { DayTime } from '../../domain/scenario';

/** When each of the sixty plays, by id from 1: as its event and first words have it, ours where they leave it open. */
// prettier-ignore
const TIMES: readonly DayTime[] = [
  'morning', 'afternoon', 'afternoon', 'evening', 'noon',
  'noon', 'noon', 'afternoon', 'morning', 'night',
  'afternoon', 'noon', 'afternoon', 'morning', 'afternoon',
  'afternoon', 'evening', 'morning', 'morning', 'evening',
  'evening', 'night', 'afternoon', 'morning', 'morning',
  'night', 'night', 'afternoon', 'evening', 'evening',
  'morning', 'afternoon', 'afternoon', 'evening', 'night',
  'night', 'afternoon', 'afternoon', 'afternoon', 'evening',
  'night', 'afternoon', 'afternoon', 'morning', 'afternoon',
  'afternoon', 'morning', 'afternoon', 'morning', 'morning',
  'afternoon', 'morning', 'morning', 'afternoon', 'afternoon',
  'noon', 'evening', 'morning', 'morning', 'morning',
];

/** When the scenario of this id plays; undefined outside 1–60. */
export function timeOf(scenarioId: number): DayTime | undefined {
  return TIMES[scenarioId - 1];
}
