import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../../../src/content/scenarios';
import { requestCount, taskCount, taskKey, tasksOf } from '../../../../src/domain/collection';
import { faultOf, newDraft, planOf } from '../../../../src/features/collecting/collection-draft';
import type { CollectionDraft } from '../../../../src/features/collecting/collection-draft';

const CAST = ['luffy', 'rem', 'own-1'];

function planned(change: Partial<CollectionDraft>, playerId: string | null = null) {
  return planOf({ ...newDraft('rem'), personas: new Set(['p']), ...change }, CAST, 'en', playerId);
}

describe('the plan of a collection', () => {
  it('takes the scenes by number, of the chosen kinds of user', () => {
    expect(planned({ sceneText: '3, 1-2' }).scenarioIds).toEqual([1, 2, 3]);
    const students = SCENARIOS.filter(({ userPersona }) => userPersona === 'student').map(({ id }) => id);
    expect(planned({ sceneText: '', people: new Set(['student']) }).scenarioIds).toEqual(
      students.toSorted((a, b) => a - b),
    );
    expect(planned({ sceneText: '' }).scenarioIds).toHaveLength(60);
  });

  it('takes everybody where nobody is chosen, in the order they have', () => {
    expect(planned({ characters: new Set() }).characterIds).toEqual(CAST);
    expect(planned({ characters: new Set(['own-1', 'luffy']) }).characterIds).toEqual(['luffy', 'own-1']);
  });

  it('counts dialogues and requests, those of the simulated user too', () => {
    const plan = planned({
      personas: new Set(['p', 'q']),
      sceneText: '1-4',
      characters: new Set(['rem', 'luffy']),
    });
    expect(taskCount(plan)).toBe(16);
    expect(requestCount(plan)).toBe(32);
    expect(requestCount({ ...plan, secondRound: 'adaptive' })).toBe(48);
    const keys = plan.personaIds.flatMap((id) => tasksOf(plan, id)).map(taskKey);
    expect(new Set(keys).size).toBe(16);
    // Left in the middle, it has as much of the one character as of the other.
    expect(tasksOf(plan, 'p').map(({ scenarioId, characterId }) => [scenarioId, characterId])).toEqual([
      [1, 'luffy'],
      [1, 'rem'],
      [2, 'luffy'],
      [2, 'rem'],
      [3, 'luffy'],
      [3, 'rem'],
      [4, 'luffy'],
      [4, 'rem'],
    ]);
  });

  it('says why it cannot be begun', () => {
    expect(faultOf(planned({ personas: new Set() }))).toBe('nobody');
    expect(faultOf(planned({ secondRound: 'adaptive' }))).toBe('no-player');
    expect(faultOf(planned({ secondRound: 'adaptive' }, 'x'))).toBeNull();
    expect(planned({ secondRound: 'fixed' }, 'x')).not.toHaveProperty('playerId');
    const everybody = new Set(Array.from({ length: 70 }, (_, index) => `p${index}`));
    expect(faultOf(planned({ personas: everybody, sceneText: '', characters: new Set() }))).toBe('too-many');
    const [first, ...others] = SCENARIOS;
    const kind = others.find(({ userPersona }) => userPersona !== first?.userPersona)?.userPersona;
    expect(faultOf(planned({ sceneText: String(first?.id), people: new Set(kind ? [kind] : []) }))).toBe(
      'no-scene',
    );
  });
});
