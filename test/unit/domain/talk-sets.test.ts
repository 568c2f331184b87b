import { describe, expect, it } from 'vitest';
import { groupTalks } from '../../../src/domain/talk-sets';
import type { JudgedTalks, RatedTalk } from '../../../src/domain/talk-sets';

function aTalk(sessionId: string, ratedAt: number, overrides: Partial<RatedTalk> = {}): RatedTalk {
  return {
    sessionId,
    source: 'p',
    characterId: 'hina',
    locale: 'en',
    full: true,
    ratedAt,
    ...overrides,
  };
}

function aJudgement(
  id: string,
  sessionIds: readonly string[],
  overrides: Partial<JudgedTalks> = {},
): JudgedTalks {
  return {
    id,
    source: 'p',
    characterId: 'hina',
    locale: 'en',
    sessionIds,
    judgedAt: 1,
    hidden: false,
    ...overrides,
  };
}

function talks(count: number, overrides: Partial<RatedTalk> = {}): RatedTalk[] {
  return Array.from({ length: count }, (_, index) =>
    aTalk(`${overrides.source ?? 'p'}${index}`, index, overrides),
  );
}

describe('rated dialogues', () => {
  it('make sets in the order they were rated, and the rest waits for more', () => {
    const [group] = groupTalks(
      [aTalk('d', 4), aTalk('a', 3), aTalk('c', 1), aTalk('b', 2), aTalk('e', 9)],
      [],
      3,
    );
    expect(group).toMatchObject({ full: 5, partly: 0, due: [['c', 'b', 'a']], judged: [], missing: 1 });
  });

  it('are in the order of their ids where they were rated at once', () => {
    const [group] = groupTalks([aTalk('c', 1), aTalk('a', 1), aTalk('b', 1)], [], 3);
    expect(group?.due).toEqual([['a', 'b', 'c']]);
  });

  it('are parted by persona, character and language', () => {
    const groups = groupTalks(
      [
        ...talks(2),
        aTalk('x', 1, { source: 'q' }),
        aTalk('y', 1, { characterId: 'aoi' }),
        aTalk('z', 1, { locale: 'ja' }),
      ],
      [],
      3,
    );
    expect(
      groups.map(({ source, characterId, locale, full }) => [source, characterId, locale, full]),
    ).toEqual([
      ['p', 'hina', 'en', 2],
      ['p', 'aoi', 'en', 1],
      ['p', 'hina', 'ja', 1],
      ['q', 'hina', 'en', 1],
    ]);
    expect(groups.flatMap(({ due }) => due)).toEqual([]);
  });

  it('count for no set while something in them is not rated', () => {
    const [group] = groupTalks([...talks(2), aTalk('x', 0, { full: false })], [], 3);
    expect(group).toMatchObject({ full: 2, partly: 1, due: [], missing: 1 });
  });

  it('are in no other set once they were judged, whatever the size of a set is now', () => {
    const judged = [aJudgement('one', ['p0', 'p1', 'p2']), aJudgement('two', ['p4'], { judgedAt: 2 })];
    const [group] = groupTalks(talks(8), judged, 4);
    expect(group).toMatchObject({
      full: 8,
      judged: ['two', 'one'],
      due: [['p3', 'p5', 'p6', 'p7']],
      missing: 4,
    });
  });

  it('stay judged where the judgement may not be shown', () => {
    const [group] = groupTalks(talks(4), [aJudgement('one', ['p0', 'elsewhere'], { hidden: true })], 3);
    expect(group).toMatchObject({ judged: [], due: [['p1', 'p2', 'p3']] });
  });

  it('leave a judgement in its place when they are gone', () => {
    const groups = groupTalks([], [aJudgement('one', ['gone'])], 5);
    expect(groups).toEqual([
      {
        source: 'p',
        characterId: 'hina',
        locale: 'en',
        full: 0,
        partly: 0,
        due: [],
        judged: ['one'],
        missing: 5,
      },
    ]);
  });

  it('come first where a set is due, then where least is missing', () => {
    const groups = groupTalks(
      [
        ...talks(1, { source: 'one' }),
        ...talks(2, { source: 'two' }),
        ...talks(4, { source: 'four' }),
        ...talks(3, { source: 'three' }),
      ],
      [],
      3,
    );
    expect(groups.map(({ source }) => source)).toEqual(['four', 'three', 'two', 'one']);
  });
});
