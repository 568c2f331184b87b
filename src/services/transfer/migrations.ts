import { LATEST_LOG_VERSION } from './format';

/** Makes a log of one version into one of the next. Pure: what it is given stays as it is. */
export type Migration = (log: unknown) => unknown;

/**
 * Version → the step from it to the next one, for every version but the latest. A step that has been published is
 * never edited: files of that version lie on people's disks.
 */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** Takes a checked log of version `from` to version `to`, step by step. Throws when a step is missing. */
export function migrate(
  log: unknown,
  from: number,
  to: number = LATEST_LOG_VERSION,
  steps: Readonly<Record<number, Migration>> = MIGRATIONS,
): unknown {
  let current = log;
  for (let version = from; version < to; version += 1) {
    const step = steps[version];
    if (!step) throw new Error(`There is no step from version ${version} of the session log to the next.`);
    current = step(current);
  }
  return current;
}
