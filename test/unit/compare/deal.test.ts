import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/domain/random';
import { UNDERSTUDY } from '../../../src/domain/persona';
import { deal, dealAmong, poolKey } from '../../../src/features/compare/deal';
import { entrantId } from '../../../src/features/compare/entrants';
import type { OfferedReply, TrialPool } from '../../../src/services/storage';

function reply(source: string, author: OfferedReply['author']): OfferedReply {
  return {
    source,
    name: source,
    kind: author === 'human' ? 'human' : 'endpoint',
    author,
    place: { kind: 'session', sessionId: `s-${source}`, replyId: `r-${source}` },
  };
}

function pool(characterId: string, message: string, replies: readonly OfferedReply[]): TrialPool {
  return { characterId, characterName: characterId, scenarioId: 1, locale: 'en', message, replies };
}

const person = reply('fan', 'human');
const others = ['a', 'b', 'c'].map((source) => reply(source, 'llm'));
const any = { characterId: null, size: 3, live: [] };

describe('dealing a round', () => {
  it('has exactly one reply of a person, and nobody twice', () => {
    const pools = [
      pool('rem', 'one', [person, ...others]),
      pool('rem', 'two', [reply('fan 2', 'human'), person, ...others]),
      pool('levi', 'three', others),
    ];
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(3, 4), (seed, size) => {
        const dealt = deal(pools, { ...any, size }, new Set(), createRandom(seed));
        if (typeof dealt === 'string') throw new Error(dealt);
        expect(dealt.entrants).toHaveLength(size);
        expect(new Set(dealt.entrants.map(entrantId)).size).toBe(size);
        const people = dealt.entrants.filter(
          (entrant) => entrant.kind === 'offered' && entrant.reply.author === 'human',
        );
        expect(people).toHaveLength(1);
      }),
    );
  });

  it('lets live personas fill what is missing, and none that has answered already', () => {
    const [first] = others;
    const dealt = deal(
      [pool('rem', 'one', [person, ...(first ? [first] : [])])],
      { ...any, live: [UNDERSTUDY, { ...UNDERSTUDY, id: 'a' }] },
      new Set(),
      createRandom(1),
    );
    if (typeof dealt === 'string') throw new Error(dealt);
    expect(dealt.entrants.map(entrantId).toSorted()).toEqual(['a', 'fan', 'understudy']);
  });

  it('prefers messages that have not been played', () => {
    const pools = ['one', 'two'].map((message) => pool('rem', message, [person, ...others]));
    const played = new Set([poolKey({ characterId: 'rem', message: 'one' })]);
    for (let seed = 0; seed < 50; seed += 1) {
      const dealt = deal(pools, any, played, createRandom(seed));
      expect(typeof dealt === 'string' ? dealt : dealt.pool.message).toBe('two');
    }
  });

  it('says what is missing', () => {
    const random = createRandom(1);
    expect(deal([pool('rem', 'one', others)], any, new Set(), random)).toBe('no-human');
    expect(deal([pool('rem', 'one', [person])], any, new Set(), random)).toBe('too-few');
    const elsewhere = { ...any, characterId: 'levi' };
    expect(deal([pool('rem', 'one', [person, ...others])], elsewhere, new Set(), random)).toBe('no-human');
  });
});

describe('dealing among characters', () => {
  const there: Readonly<Record<string, readonly TrialPool[]>> = {
    rem: [pool('rem', 'one', [person, ...others])],
    levi: [pool('levi', 'two', [person, ...others])],
    taiga: [pool('taiga', 'three', [person])],
    nobody: [pool('nobody', 'four', others)],
  };
  const read = (id: string): Promise<readonly TrialPool[]> => Promise.resolve(there[id] ?? []);
  const among = (ids: readonly string[], played: ReadonlySet<string>, seed: number) =>
    dealAmong(ids, { size: 3, live: [] }, played, createRandom(seed), read);

  it('goes past those of whom there is too little, and takes what has not been played first', async () => {
    const played = new Set([poolKey({ characterId: 'rem', message: 'one' })]);
    for (let seed = 0; seed < 20; seed += 1) {
      const dealt = await among(['nobody', 'taiga', 'rem', 'levi'], played, seed);
      expect(typeof dealt === 'string' ? dealt : dealt.pool.characterId).toBe('levi');
      const again = await among(['rem', 'taiga'], played, seed);
      expect(typeof again === 'string' ? again : again.pool.characterId).toBe('rem');
    }
  });

  it('says what is missing', async () => {
    expect(await among([], new Set(), 1)).toBe('no-human');
    expect(await among(['nobody'], new Set(), 1)).toBe('no-human');
    expect(await among(['nobody', 'taiga'], new Set(), 1)).toBe('too-few');
  });
});
