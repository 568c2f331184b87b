import { balancedOrder, letterOf, shuffled } from './blind';
import { createRandom } from './random';

export const QUEUE_UNITS = ['dialogue', 'reply'] as const;
/** What one item is: a whole dialogue with all its replies, or a single reply with what was said before it. */
export type QueueUnit = (typeof QUEUE_UNITS)[number];

export const SKIP_REASONS = ['unknown_work', 'language', 'broken', 'unwell', 'other', 'gone'] as const;
/** Why an item was passed over. `gone`: the talk is not on this device any more. */
export type SkipReason = (typeof SKIP_REASONS)[number];

/** After how many rated items of one respondent as one character the overall metric is asked. */
export const SET_SIZE = { least: 3, most: 20, usual: 5 } as const;

/** Where the words of an item lie. */
export type ItemPlace =
  | {
      readonly kind: 'recorded';
      readonly sourceId: string;
      readonly characterKey: string;
      readonly dialogId: number;
    }
  | { readonly kind: 'session'; readonly sessionId: string };

/** A dialogue that could be rated; one a dialogue, however many replies it has. */
export interface Candidate {
  /** The persona's id: who spoke. */
  readonly source: string;
  readonly place: ItemPlace;
  /** Of the cast or of one's own; for a recorded character that we do not have, its key. */
  readonly characterId: string;
  /** 1–60; null: open talk. */
  readonly scenarioId: number | null;
  /** Ids of the replies, where they are there already; of a recording, one empty text for each round. */
  readonly replies: readonly string[];
  /** The collection that brought it; absent: a talk, a recording, or something a person wrote. */
  readonly collectedBy?: string;
}

export interface QueueFilter {
  /** Persona ids. */
  readonly sources: readonly string[];
  /** Empty: every character. */
  readonly characterIds: readonly string[];
  /** Empty: every scenario, open talk too. */
  readonly scenarioIds: readonly number[];
  /** Of these personas' dialogues only what this collection has brought; absent: all there are. */
  readonly collection?: { readonly id: string; readonly personaIds: readonly string[] };
  /** At most so many items; null: all there are. */
  readonly limit: number | null;
}

export interface QueueItem {
  readonly place: ItemPlace;
  /** Which respondent as which character; equal numbers are the same two. Says nothing of who it is. */
  readonly group: number;
  /** Which of the replies there are to rate, counted from 1; absent: all of them. */
  readonly round?: number;
}

/** One respondent as one character. */
export interface QueueGroup {
  /** Index of the respondent among `Queue.respondents`. */
  readonly respondent: number;
  readonly characterId: string;
}

/** A queue without its items, which lie in pages. */
export interface Queue {
  readonly id: string;
  readonly name: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly seed: number;
  readonly blind: boolean;
  readonly unit: QueueUnit;
  readonly filter: QueueFilter;
  /** How many items. */
  readonly count: number;
  /** The respondents' persona ids in the order of their letters, which the seed has drawn. */
  readonly respondents: readonly string[];
  readonly groups: readonly QueueGroup[];
  /** See `SET_SIZE`. */
  readonly setSize: number;
  /** When the names were shown; absent: the queue is open. Epoch milliseconds. */
  readonly revealedAt?: number;
  readonly deletedAt?: number;
}

/** What a screen may know of a queue: nothing that tells the respondents apart but their letters. */
export type OpenQueue = Omit<Queue, 'filter' | 'respondents'>;

/** The names are hidden, and not yet shown. */
export function isBlind({ blind, revealedAt }: Pick<Queue, 'blind' | 'revealedAt'>): boolean {
  return blind && revealedAt === undefined;
}

/** How one rater met one item. */
export interface Exposure {
  readonly queueId: string;
  readonly rater: string;
  /** From 0. */
  readonly position: number;
  readonly group: number;
  readonly sessionId: string;
  /** Those to be rated, by round. */
  readonly replyIds: readonly string[];
  /** When it was first shown, epoch milliseconds. */
  readonly shownAt: number;
  /** Milliseconds it was in sight, in all. */
  readonly visibleMs: number;
  /** When it was left behind, rated or skipped; absent: it is still to be rated. */
  readonly doneAt?: number;
  /** 1 when it is left behind; for the index. */
  readonly settled?: 1;
  readonly skipped?: SkipReason;
  /** What the rater was kindly told here. */
  readonly warned?: readonly PaceWarning[];
  /** The overall metric was to be asked after this item and was put off. */
  readonly later?: boolean;
}

export type PaceWarning = 'uniform' | 'fast';

export function fitsFilter(candidate: Candidate, filter: QueueFilter): boolean {
  const { sources, characterIds, scenarioIds, collection } = filter;
  const elsewhere =
    collection?.personaIds.includes(candidate.source) === true && candidate.collectedBy !== collection.id;
  return (
    !elsewhere &&
    sources.includes(candidate.source) &&
    (characterIds.length === 0 || characterIds.includes(candidate.characterId)) &&
    (scenarioIds.length === 0 ||
      (candidate.scenarioId !== null && scenarioIds.includes(candidate.scenarioId)))
  );
}

/** How many items these candidates give. */
export function itemCount(candidates: readonly Candidate[], unit: QueueUnit): number {
  return unit === 'dialogue'
    ? candidates.length
    : candidates.reduce((sum, { replies }) => sum + replies.length, 0);
}

function placeKey(place: ItemPlace): string {
  return place.kind === 'session'
    ? `s\n${place.sessionId}`
    : `r\n${place.sourceId}\n${place.characterKey}\n${String(place.dialogId).padStart(6, '0')}`;
}

interface Entry {
  readonly candidate: Candidate;
  readonly round?: number;
}

function entriesOf(candidate: Candidate, unit: QueueUnit): Entry[] {
  if (unit === 'dialogue') return [{ candidate }];
  return candidate.replies.map((_, index) => ({ candidate, round: index + 1 }));
}

export interface BuiltQueue {
  readonly items: readonly QueueItem[];
  readonly respondents: readonly string[];
  readonly groups: readonly QueueGroup[];
}

/** The items in the order of this seed: the sources take turns, so that a queue left in the middle is fair as well. */
export function buildQueue(
  candidates: readonly Candidate[],
  filter: QueueFilter,
  unit: QueueUnit,
  seed: number,
): BuiltQueue {
  const random = createRandom(seed);
  const chosen = candidates.filter((candidate) => fitsFilter(candidate, filter));
  const respondents = shuffled([...new Set(chosen.map(({ source }) => source))].sort(), random);
  const ordered = balancedOrder(
    chosen.flatMap((candidate) => entriesOf(candidate, unit)),
    ({ candidate }) => candidate.source,
    ({ candidate, round }) => `${placeKey(candidate.place)}\n${round ?? 0}`,
    random,
  ).slice(0, filter.limit ?? undefined);
  const groups: QueueGroup[] = [];
  const known = new Map<string, number>();
  const groupOf = ({ source, characterId }: Candidate): number => {
    const key = `${source}\n${characterId}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, groups.length);
    groups.push({ respondent: respondents.indexOf(source), characterId });
    return groups.length - 1;
  };
  const items = ordered.map(({ candidate, round }) => ({
    place: candidate.place,
    group: groupOf(candidate),
    ...(round !== undefined && { round }),
  }));
  return { items, respondents, groups };
}

/**
 * The first position that is not left behind; null when all `count` are. `settledBefore(n)` counts those left behind
 * among the first n positions, `settled` is how many there are in all. Asks about as often as `count` has bits, and
 * only once where nobody has jumped ahead.
 */
export async function firstOpen(
  settledBefore: (to: number) => Promise<number>,
  settled: number,
  count: number,
): Promise<number | null> {
  if (settled >= count) return null;
  if ((await settledBefore(settled)) === settled) return settled;
  let [low, high] = [0, settled];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((await settledBefore(middle + 1)) === middle + 1) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the respondent of a group is called before the reveal. */
export function respondentLetter(queue: Pick<Queue, 'groups'>, group: number): string {
  return letterOf(queue.groups[group]?.respondent ?? 0);
}
