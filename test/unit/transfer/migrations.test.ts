import { describe, expect, test } from 'vitest';
import { LOG_VERSIONS } from '../../../src/services/transfer/check';
import { LATEST_LOG_VERSION } from '../../../src/services/transfer/format';
import { MIGRATIONS, migrate } from '../../../src/services/transfer/migrations';
import { SESSION_LOG_FORMAT } from '../../../src/services/transfer/format';

/** One log of each version before the latest, for its step to be tried on; a step without one fails here. */
const SAMPLES: Readonly<Record<number, unknown>> = {};

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

describe('the versions of the session log', () => {
  const all = Array.from({ length: LATEST_LOG_VERSION }, (_, index) => index + 1);

  test('are all known, from the first to the latest', () => {
    expect(Object.keys(LOG_VERSIONS).map(Number)).toEqual(all);
  });

  test('lead from one to the next without a gap', () => {
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(all.slice(0, -1));
  });

  test.each([...all.slice(0, -1), LATEST_LOG_VERSION])(
    'a log of version %i reaches the latest unharmed',
    (from) => {
      const sample = freeze(SAMPLES[from] ?? { format: SESSION_LOG_FORMAT, version: from, sessions: [] });
      expect(migrate(sample, from)).toMatchObject({ version: LATEST_LOG_VERSION });
      if (from < LATEST_LOG_VERSION) expect(SAMPLES[from], 'Add a sample of this version.').toBeDefined();
    },
  );
});

describe('migrating', () => {
  const steps = {
    1: (log: unknown) => ({ ...(log as object), version: 2 }),
    2: (log: unknown) => ({ ...(log as object), version: 3, talks: true }),
  };

  test('takes every step once, in order, and leaves what it is given', () => {
    const log = freeze({ version: 1, sessions: [] });
    expect(migrate(log, 1, 3, steps)).toEqual({ version: 3, sessions: [], talks: true });
    expect(migrate(log, 1, 1, steps)).toBe(log);
  });

  test('does not jump over a missing step', () => {
    expect(() => migrate({}, 1, 4, steps)).toThrow('from version 3');
  });
});
