import type { ActiveLore, LoreEntry, LoreHit, LoreInsertion, Lorebook } from '../lorebook';
import type { Random } from '../random';
import type { Activated } from './budget';
import { oneOfEachGroup, withinBudget } from './budget';
import type { Candidate, MatchRegex, TalkFacts } from './candidate';
import { isBroken, prepare, Search } from './candidate';
import type { Haystack } from './matching';
import { haystackOf } from './matching';
import { delayLevel, entryScanDepth, isSet, probabilityOf } from './rules';

/** Latest messages that are searched when neither the book nor the entry says how many: two rounds. */
export const DEFAULT_SCAN_DEPTH = 4;
/** Tokens for a book that sets no budget. */
export const DEFAULT_TOKEN_BUDGET = 2048;
/** How often the content of activated entries is searched for the keys of others. */
export const MAX_RECURSION = 12;

export interface LoreOptions extends TalkFacts {
  /** For a book without a budget of its own. */
  readonly maxTokens?: number;
  readonly defaultScanDepth?: number;
  /** Absent: the expression is run as it is, however long it takes. */
  readonly matchRegex?: MatchRegex;
  /** For entries with a probability, and for groups. */
  readonly random: Random;
  readonly estimateTokens: (text: string) => number;
  /** Fills in the macros of keys and contents. */
  readonly macros: (text: string) => string;
  /** Entries to leave out as faulty: their regular expression took too long. */
  readonly tooSlow?: ReadonlySet<number>;
}

/** `ActiveLore` with what a person who tries a book wants to know. */
export interface TracedLore extends ActiveLore {
  /** Positions in the book of the hits whose key was found only in the content of another entry. */
  readonly recursive: readonly number[];
}

/** What a person calls an entry; may be empty. */
export function entryName(entry: LoreEntry): string {
  const names = [entry.name, entry.comment, entry.keys[0]];
  return names.find((name) => name !== undefined && name.trim() !== '')?.trim() ?? '';
}

/** The messages that entries look at, and what recursion adds to them. */
class Texts {
  private readonly windows = new Map<number, Haystack[]>();
  private readonly messages: readonly Haystack[];
  private readonly added: Haystack[] = [];

  /** `messages`: newest last. */
  constructor(messages: readonly string[]) {
    this.messages = messages.map(haystackOf);
  }

  add(content: string): void {
    const haystack = haystackOf(content);
    this.added.push(haystack);
    for (const texts of this.windows.values()) texts.push(haystack);
  }

  of(depth: number, withAdded: boolean): readonly Haystack[] {
    const messages = depth > 0 ? this.messages.slice(-depth) : [];
    if (!withAdded) return messages;
    const known = this.windows.get(depth);
    if (known) return known;
    const fresh = [...messages, ...this.added];
    this.windows.set(depth, fresh);
    return fresh;
  }
}

/** One activation: rounds of searching until nothing new is found. */
class Scan {
  readonly activated: Activated[] = [];
  private readonly texts: Texts;
  private readonly groups = new Set<string>();
  private waiting: Candidate[];

  constructor(
    private readonly book: Lorebook,
    messages: readonly string[],
    candidates: readonly Candidate[],
    private readonly options: LoreOptions,
  ) {
    this.texts = new Texts(messages);
    this.waiting = [...candidates];
  }

  run(): void {
    const { recursive_scanning: recursive = false } = this.book;
    let fresh = this.round(0, 0);
    if (!recursive) return;
    let level = 0;
    for (let round = 1; round <= MAX_RECURSION && this.waiting.length > 0; round++) {
      const grown = this.feed(fresh);
      const next = this.nextLevel(level);
      // The first round of recursion opens the first level; the others are opened when nothing else moves.
      if (next !== null && (round === 1 || !grown)) level = next;
      else if (!grown) return;
      fresh = this.round(round, level);
    }
  }

  private nextLevel(level: number): number | null {
    const later = this.waiting.map(({ entry }) => delayLevel(entry)).filter((each) => each > level);
    return later.length > 0 ? later.reduce((least, each) => Math.min(least, each)) : null;
  }

  private feed(fresh: readonly Activated[]): boolean {
    const spoken = fresh.filter(({ candidate }) => !isSet(candidate.entry, 'prevent_recursion'));
    for (const { content } of spoken) this.texts.add(content);
    return spoken.length > 0;
  }

  private round(round: number, level: number): readonly Activated[] {
    const found = new Map<Candidate, readonly string[]>();
    for (const candidate of this.waiting) {
      const keys = this.search(candidate, round, level);
      if (keys) found.set(candidate, keys);
    }
    this.waiting = this.waiting.filter((candidate) => !found.has(candidate));
    const { random } = this.options;
    const lucky = [...found.keys()].filter(({ entry }) => {
      const chance = probabilityOf(entry);
      return chance >= 100 || random() * 100 < chance;
    });
    const fresh = oneOfEachGroup(lucky, this.groups, random).map((candidate) =>
      this.activate(candidate, found.get(candidate) ?? [], round),
    );
    const present = fresh.filter(({ content }) => content !== '');
    this.activated.push(...present);
    return present;
  }

  private search(candidate: Candidate, round: number, level: number): readonly string[] | null {
    const { entry, decorators } = candidate;
    if (delayLevel(entry) > level) return null;
    const excluded = isSet(entry, 'exclude_recursion');
    if (round > 0 && excluded) return null;
    const { matchRegex = (regex, text) => regex.test(text), defaultScanDepth = DEFAULT_SCAN_DEPTH } =
      this.options;
    const depth = entryScanDepth(entry, decorators) ?? this.book.scan_depth ?? defaultScanDepth;
    return new Search(candidate, this.texts.of(depth, !excluded), matchRegex).run();
  }

  private activate(candidate: Candidate, keys: readonly string[], round: number): Activated {
    const content = this.options.macros(candidate.content).trim();
    const tokens = this.options.estimateTokens(content);
    return { candidate, content, keys, tokens, recursive: round > 0 && !candidate.always };
  }
}

function hitOf({ candidate: { entry, index }, keys, tokens }: Activated): LoreHit {
  return { name: entryName(entry), index, keys, tokens };
}

function insertionsOf(kept: readonly Activated[]): readonly LoreInsertion[] {
  return kept
    .flatMap(({ candidate: { place }, content }) =>
      place.at === 'depth' ? [{ depth: place.depth, role: place.role, text: content }] : [],
    )
    .toSorted((a, b) => b.depth - a.depth);
}

function inOrder(a: Activated, b: Activated): number {
  const [one, two] = [a.candidate, b.candidate];
  return one.entry.insertion_order - two.entry.insertion_order || one.index - two.index;
}

function budgetOf(
  { token_budget: own }: Lorebook,
  { maxTokens = DEFAULT_TOKEN_BUDGET }: LoreOptions,
): number {
  return own !== undefined && own > 0 ? own : maxTokens;
}

/**
 * What a lorebook brings to the next reply. `texts` are the latest messages, newest last; those beyond the scan
 * depths may be left out. The same arguments give the same answer; the rules are in README.md beside this file.
 */
export function activate(book: Lorebook, texts: readonly string[], options: LoreOptions): TracedLore {
  const faulty: string[] = [];
  const candidates = book.entries.flatMap((entry, index) => {
    const candidate = prepare(entry, index, options, options.macros);
    if (!candidate) return [];
    if (!isBroken(candidate) && !options.tooSlow?.has(index)) return [candidate];
    faulty.push(entryName(entry));
    return [];
  });
  const scan = new Scan(book, texts, candidates, options);
  scan.run();
  const { kept, crowdedOut } = withinBudget(scan.activated, budgetOf(book, options));
  const ordered = kept.toSorted(inOrder);
  const standing = (at: 'before' | 'after'): readonly string[] =>
    ordered.filter(({ candidate }) => candidate.place.at === at).map(({ content }) => content);
  return {
    before: standing('before'),
    after: standing('after'),
    insertions: insertionsOf(ordered),
    hits: ordered.map(hitOf),
    crowdedOut: crowdedOut.toSorted(inOrder).map(({ candidate }) => entryName(candidate.entry)),
    faulty,
    recursive: ordered.filter(({ recursive }) => recursive).map(({ candidate }) => candidate.index),
  };
}
