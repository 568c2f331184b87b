import type { Random } from '../random';
import type { Candidate } from './candidate';
import { groupWeight, groupsOf, isSet } from './rules';

/** An entry that was activated. */
export interface Activated {
  readonly candidate: Candidate;
  /** Macros filled in. */
  readonly content: string;
  /** As the book writes them; empty when it is active whatever is said. */
  readonly keys: readonly string[];
  readonly tokens: number;
  /** A key was found only in the content of another entry. */
  readonly recursive: boolean;
}

/** Lower is dropped first; what gives no priority is dropped by its place in the order, as card V3 has it. */
function priorityOf({ candidate: { entry } }: Activated): number {
  return entry.priority ?? entry.insertion_order;
}

/**
 * Which entry is kept before which. First those that SillyTavern marks `ignore_budget`, then by priority; equals:
 * the constant one, then the one whose key was said, not found in another entry, then the one earlier in the book.
 */
function byWorth(a: Activated, b: Activated): number {
  const rank = (is: boolean): number => (is ? 0 : 1);
  const ahead = (each: Activated): number => rank(isSet(each.candidate.entry, 'ignore_budget'));
  return (
    ahead(a) - ahead(b) ||
    priorityOf(b) - priorityOf(a) ||
    rank(a.candidate.always) - rank(b.candidate.always) ||
    rank(!a.recursive) - rank(!b.recursive) ||
    a.candidate.index - b.candidate.index
  );
}

/** Those that fit, most worth first; one that is too large leaves its room to those after it. */
export function withinBudget(
  activated: readonly Activated[],
  budget: number,
): { readonly kept: readonly Activated[]; readonly crowdedOut: readonly Activated[] } {
  const kept: Activated[] = [];
  const crowdedOut: Activated[] = [];
  let room = budget;
  for (const each of activated.toSorted(byWorth)) {
    if (each.tokens <= room) {
      room -= each.tokens;
      kept.push(each);
    } else {
      crowdedOut.push(each);
    }
  }
  return { kept, crowdedOut };
}

/** The one of its group: the first in order of those that are set to win, else drawn by weight. */
function winnerOf(rivals: readonly Candidate[], random: Random): Candidate | undefined {
  const set = rivals.filter(({ entry }) => isSet(entry, 'group_override'));
  if (set.length > 0) return set.toSorted((a, b) => b.entry.insertion_order - a.entry.insertion_order)[0];
  const total = rivals.reduce((sum, { entry }) => sum + groupWeight(entry), 0);
  let point = random() * total;
  return rivals.find(({ entry }) => (point -= groupWeight(entry)) < 0) ?? rivals[0];
}

/** Leaves one entry of each group, and none where the group has one already (`taken`, which is added to). */
export function oneOfEachGroup(
  matched: readonly Candidate[],
  taken: Set<string>,
  random: Random,
): readonly Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of matched) {
    for (const name of groupsOf(candidate.entry)) {
      const rivals = groups.get(name);
      if (rivals) rivals.push(candidate);
      else groups.set(name, [candidate]);
    }
  }
  const out = new Set<Candidate>();
  for (const [name, rivals] of groups) {
    const left = rivals.filter((each) => !out.has(each));
    const winner = taken.has(name) ? undefined : winnerOf(left, random);
    for (const rival of left) if (rival !== winner) out.add(rival);
    if (winner) taken.add(name);
  }
  return matched.filter((each) => !out.has(each));
}
