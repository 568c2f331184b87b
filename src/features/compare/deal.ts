import { shuffled } from '../../domain/blind';
import type { Random } from '../../domain/random';
import { pick } from '../../domain/random';
import type { OfferedReply, TrialPool } from '../../services/storage';
import type { LivePersona } from '../../services/collect';
import type { Entrant } from './entrants';

export interface DealChoice {
  /** null: any. */
  readonly characterId: string | null;
  /** 3 or 4. */
  readonly size: number;
  /** Who may fill the places that no reply on this device fills. */
  readonly live: readonly LivePersona[];
}

export interface Round {
  readonly pool: TrialPool;
  readonly entrants: readonly Entrant[];
}

export type Dealt = Round | 'no-human' | 'too-few';

export function poolKey({ characterId, message }: Pick<TrialPool, 'characterId' | 'message'>): string {
  return `${characterId}\n${message}`;
}

function isHuman({ author }: OfferedReply): boolean {
  return author === 'human';
}

/** The others of a pool: what is there first, then who is asked live and is not there yet. */
function othersOf(pool: TrialPool, live: readonly LivePersona[], random: Random): readonly Entrant[] {
  const there = pool.replies.filter((reply) => !isHuman(reply));
  const sources = new Set(there.map(({ source }) => source));
  return [
    ...shuffled(there, random).map((reply): Entrant => ({ kind: 'offered', reply })),
    ...shuffled(
      live.filter(({ id }) => !sources.has(id)),
      random,
    ).map((persona): Entrant => ({ kind: 'live', persona })),
  ];
}

/**
 * One reply of a person and `size − 1` others to the same message. Messages in `played` come up only when there is
 * nothing else.
 */
export function deal(
  pools: readonly TrialPool[],
  { characterId, size, live }: DealChoice,
  played: ReadonlySet<string>,
  random: Random,
): Dealt {
  const wanted = pools.filter((pool) => characterId === null || pool.characterId === characterId);
  const human = wanted.filter(({ replies }) => replies.some(isHuman));
  if (human.length === 0) return 'no-human';
  const whole = human.filter((pool) => othersOf(pool, live, random).length >= size - 1);
  if (whole.length === 0) return 'too-few';
  const fresh = whole.filter((pool) => !played.has(poolKey(pool)));
  const pool = pick(fresh.length > 0 ? fresh : whole, random);
  const person = pool && pick(pool.replies.filter(isHuman), random);
  if (!pool || !person) return 'too-few';
  return {
    pool,
    entrants: [{ kind: 'offered', reply: person }, ...othersOf(pool, live, random).slice(0, size - 1)],
  };
}

/**
 * A round of one of these characters, taken in a random order; what is there of each is read when its turn comes. A
 * message that has been played comes up only when no character has another.
 */
export async function dealAmong(
  characterIds: readonly string[],
  choice: Omit<DealChoice, 'characterId'>,
  played: ReadonlySet<string>,
  random: Random,
  read: (characterId: string) => Promise<readonly TrialPool[]>,
): Promise<Dealt> {
  let best: Dealt = 'no-human';
  for (const characterId of shuffled(characterIds, random)) {
    const dealt = deal(await read(characterId), { ...choice, characterId }, played, random);
    if (typeof dealt !== 'string') {
      if (!played.has(poolKey(dealt.pool))) return dealt;
      if (typeof best === 'string') best = dealt;
    } else if (best === 'no-human') best = dealt;
  }
  return best;
}
