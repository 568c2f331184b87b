import type { Locale } from './locale';

/*
 * Which rated dialogues the overall metric is asked about where people rate in the talk itself: sets of so many
 * dialogues of one persona as one character in one language.
 */

/** Who answered as whom, and in which language. */
export interface Pairing {
  /** The persona's id. */
  readonly source: string;
  readonly characterId: string;
  readonly locale: Locale;
}

/** A dialogue of which one rater has rated something. */
export interface RatedTalk extends Pairing {
  readonly sessionId: string;
  /** All there is to rate in it is rated. */
  readonly full: boolean;
  /** When the last of its ratings was begun, epoch milliseconds: a mark that is changed later moves nothing. */
  readonly ratedAt: number;
}

/** Dialogues that were judged together. */
export interface JudgedTalks extends Pairing {
  /** The id of the judgement. */
  readonly id: string;
  readonly sessionIds: readonly string[];
  /** When, epoch milliseconds. */
  readonly judgedAt: number;
  /** Not to be shown now; its dialogues are judged all the same. */
  readonly hidden: boolean;
}

export interface TalkGroup extends Pairing {
  /** How many dialogues are rated in full, the judged ones included. */
  readonly full: number;
  /** How many are rated in part. */
  readonly partly: number;
  /** The session ids of each set that can be judged now, in the order they were rated. */
  readonly due: readonly (readonly string[])[];
  /** Ids of the judgements, the latest first. */
  readonly judged: readonly string[];
  /** How many more dialogues it takes for the next set. */
  readonly missing: number;
}

export function pairingKey({ source, characterId, locale }: Pairing): string {
  return JSON.stringify([source, characterId, locale]);
}

function byRating(a: RatedTalk, b: RatedTalk): number {
  return a.ratedAt - b.ratedAt || (a.sessionId < b.sessionId ? -1 : 1);
}

function grouped<T extends Pairing>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(pairingKey(row));
    if (group) group.push(row);
    else groups.set(pairingKey(row), [row]);
  }
  return groups;
}

function groupOf(
  pairing: Pairing,
  talks: readonly RatedTalk[],
  judged: readonly JudgedTalks[],
  taken: ReadonlySet<string>,
  size: number,
): TalkGroup {
  const full = talks.filter((talk) => talk.full);
  const open = full
    .filter(({ sessionId }) => !taken.has(sessionId))
    .toSorted(byRating)
    .map(({ sessionId }) => sessionId);
  const sets = Math.floor(open.length / size);
  const { source, characterId, locale } = pairing;
  return {
    source,
    characterId,
    locale,
    full: full.length,
    partly: talks.length - full.length,
    due: Array.from({ length: sets }, (_, index) => open.slice(index * size, (index + 1) * size)),
    judged: judged.toSorted((a, b) => b.judgedAt - a.judgedAt || (a.id < b.id ? 1 : -1)).map(({ id }) => id),
    missing: size - (open.length % size),
  };
}

/**
 * The dialogues by who answered as whom, with the sets of `size` that are there to be judged; groups with a set come
 * first, then those that lack the least. A dialogue that is in a judgement is in no other set. `judged` may hold
 * judgements whose dialogues are not among `talks`.
 */
export function groupTalks(
  talks: readonly RatedTalk[],
  judged: readonly JudgedTalks[],
  size: number,
): readonly TalkGroup[] {
  const taken = new Set(judged.flatMap(({ sessionIds }) => sessionIds));
  const shown = judged.filter(({ hidden }) => !hidden);
  const [talksOf, judgedOf] = [grouped(talks), grouped(shown)];
  const pairings = new Map([...shown, ...talks].map((each) => [pairingKey(each), each]));
  return [...pairings]
    .map(([key, pairing]) => groupOf(pairing, talksOf.get(key) ?? [], judgedOf.get(key) ?? [], taken, size))
    .toSorted(
      (a, b) =>
        Math.sign(b.due.length) - Math.sign(a.due.length) ||
        a.missing - b.missing ||
        b.full - a.full ||
        (pairingKey(a) < pairingKey(b) ? -1 : 1),
    );
}
