import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCENARIOS } from '../../../../src/content/scenarios';
import { EMOTIONS, PLACES, USER_PERSONAS } from '../../../../src/domain/scenario';
import {
  firstScene,
  greetingOf,
  withChoice,
  withFilter,
  withGreeting,
} from '../../../../src/features/casting/choices';
import { faceFor } from '../../../../src/features/casting/face';
import {
  countScenes,
  filterScenarios,
  NO_FILTER,
  surpriseAmong,
} from '../../../../src/features/casting/scene-filter';
import type { FilterKey, SceneFilter } from '../../../../src/features/casting/scene-filter';

const VALUES = { userPersona: USER_PERSONAS, place: PLACES, emotion: EMOTIONS } as const;
const KEYS: readonly FilterKey[] = ['userPersona', 'place', 'emotion'];
const aFilter: fc.Arbitrary<SceneFilter> = fc.record({
  userPersona: fc.constantFrom(null, ...USER_PERSONAS),
  place: fc.constantFrom(null, ...PLACES),
  emotion: fc.constantFrom(null, ...EMOTIONS),
});

describe('the three filters', () => {
  test('leave all sixty when none is set, and fifteen to each role', () => {
    expect(filterScenarios(NO_FILTER)).toHaveLength(60);
    for (const userPersona of USER_PERSONAS) {
      expect(filterScenarios({ ...NO_FILTER, userPersona })).toHaveLength(15);
    }
  });

  test('work together: what is left has everything asked for, and nothing that has it is left out', () => {
    fc.assert(
      fc.property(aFilter, (filter) => {
        const found = new Set(filterScenarios(filter));
        for (const scenario of SCENARIOS) {
          const asked = KEYS.every((key) => filter[key] === null || scenario[key] === filter[key]);
          expect(found.has(scenario)).toBe(asked);
        }
      }),
    );
  });

  test('tell truly how many scenes each value leaves', () => {
    fc.assert(
      fc.property(aFilter, fc.constantFrom(...KEYS), (filter, key) => {
        const count = countScenes(filter, key);
        for (const value of [null, ...VALUES[key]]) {
          expect(count(value as SceneFilter[typeof key])).toBe(
            filterScenarios({ ...filter, [key]: value }).length,
          );
        }
      }),
    );
  });

  test('never lead to an empty list as long as one follows the counts', () => {
    const steps = fc.array(
      fc
        .constantFrom(...KEYS)
        .chain((key) => fc.constantFrom(null, ...VALUES[key]).map((value) => ({ key, value }))),
    );
    fc.assert(
      fc.property(steps, (taken) => {
        let filter = NO_FILTER;
        for (const { key, value } of taken) {
          const next = { ...filter, [key]: value };
          if (filterScenarios(next).length > 0) filter = next;
          expect(countScenes(filter, key)(filter[key])).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('Surprise me', () => {
  test('stays within what the filters leave, and brings something else where it can', () => {
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(aFilter, chance, fc.constantFrom(null, ...SCENARIOS), (filter, x, present) => {
        const found = filterScenarios(filter);
        const drawn = surpriseAmong(found, present, x);
        if (found.length === 0) expect(drawn).toBeUndefined();
        else expect(found).toContain(drawn);
        if (found.length > 1) expect(drawn).not.toBe(present);
      }),
    );
  });

  test('reaches every one of them', () => {
    const found = filterScenarios({ ...NO_FILTER, emotion: 'content' });
    const reached = new Set(found.map((_, index) => surpriseAmong(found, null, index / found.length)));
    expect(reached.size).toBe(found.length);
  });
});

describe('the scene being chosen', () => {
  const start = firstScene(false, 'freelancer');

  test('is the first one of the role, or the card’s own opening', () => {
    expect(start.choice).toBe(SCENARIOS.find(({ userPersona }) => userPersona === 'freelancer'));
    expect(firstScene(true, 'freelancer').choice).toBe('open');
    expect(firstScene(false, null).choice).toBe(SCENARIOS[0]);
  });

  test('stays while the filter shows it, and gives way to the first one shown', () => {
    const filter = { ...NO_FILTER, userPersona: 'freelancer' } as const;
    const cafe = filterScenarios({ ...filter, place: 'cafe' });
    const chosen = withChoice(start, cafe[1] ?? 'open');
    expect(withFilter(chosen, { ...filter, place: 'cafe' }).choice).toBe(cafe[1]);
    const moved = withFilter(chosen, { ...filter, place: 'bar' });
    expect(moved.choice).toBe(filterScenarios({ ...filter, place: 'bar' })[0]);
  });

  test('leaves an open talk alone', () => {
    const open = withChoice(start, 'open');
    expect(withFilter(open, { ...NO_FILTER, emotion: 'sad' }).choice).toBe('open');
  });

  test('is always one that the filter shows', () => {
    fc.assert(
      fc.property(aFilter, fc.constantFrom('open' as const, ...SCENARIOS), (filter, choice) => {
        const next = withFilter(withChoice(start, choice), filter);
        if (next.choice === 'open') return;
        expect(filterScenarios(filter)).toContain(next.choice);
      }),
    );
  });

  test('has its own usual greeting in an open talk and in a scene', () => {
    const open = withChoice(start, 'open');
    expect(greetingOf(open, 3)).toBe(0);
    expect(greetingOf(open, 0)).toBeNull();
    expect(greetingOf(start, 3)).toBeNull();
    const second = withGreeting(open, 1);
    expect(greetingOf(second, 3)).toBe(1);
    expect(greetingOf(withChoice(second, start.choice), 3)).toBeNull();
    expect(greetingOf(withGreeting(start, 2), 3)).toBe(2);
    expect(greetingOf(withGreeting(open, null), 3)).toBeNull();
    // The card was edited meanwhile and has fewer of them.
    expect(greetingOf(second, 1)).toBe(0);
  });

  test('shows in the face', () => {
    expect(faceFor('open')).toBe('joy');
    for (const scenario of SCENARIOS) expect(faceFor(scenario)).toBeTypeOf('string');
  });
});
