import type { LoreEntry } from '../lorebook';
import type { Decorators } from './decorators';
import { readDecorators } from './decorators';
import type { Key } from './keys';
import { readKey } from './keys';
import type { Haystack } from './matching';
import { occurs } from './matching';
import { logicOf, placeOf } from './rules';
import type { LorePlace } from './rules';

/** Runs a regular expression of the entry at `index` over a text. */
export type MatchRegex = (regex: RegExp, text: string, index: number) => boolean;

/** A key and how far it has been looked for: texts are only ever added, so none is searched twice. */
interface Sought {
  readonly key: Key;
  searched: number;
  found: boolean;
}

/** An entry that may be activated. */
export interface Candidate {
  readonly index: number;
  readonly entry: LoreEntry;
  readonly decorators: Decorators;
  readonly place: LorePlace;
  /** Active whatever is said. */
  readonly always: boolean;
  /** Without decorators, macros not yet filled in. */
  readonly content: string;
  readonly primary: readonly Sought[];
  readonly secondary: readonly Sought[];
  readonly additional: readonly Sought[];
  readonly excluded: readonly Sought[];
}

/** What is known of the talk beside its texts; absent: not known, and the decorators that ask for it are ignored. */
export interface TalkFacts {
  /** Replies of the character so far, its greeting included. */
  readonly assistantMessages?: number;
  /** Entries that an earlier reply of this talk was given. */
  readonly matchedBefore?: ReadonlySet<number>;
  /** 0: `first_mes`; from 1: `alternate_greetings`. */
  readonly greeting?: number;
}

function ruledOut(index: number, decorators: Decorators, facts: TalkFacts): boolean {
  const { activate_only_after: after, activate_only_every: every, is_greeting: greeting } = decorators;
  const { assistantMessages: count } = facts;
  if (decorators.dont_activate) return true;
  if (decorators.dont_activate_after_match && facts.matchedBefore?.has(index)) return true;
  if (after !== undefined && count !== undefined && count < after) return true;
  if (every !== undefined && count !== undefined && count % every !== 0) return true;
  return greeting !== undefined && facts.greeting !== undefined && facts.greeting !== greeting;
}

/** The entry, ready to be looked for; null when nothing in the talk can activate it. */
export function prepare(
  entry: LoreEntry,
  index: number,
  facts: TalkFacts,
  macros: (text: string) => string,
): Candidate | null {
  if (!entry.enabled) return null;
  const { decorators, content } = readDecorators(entry.content);
  const place = placeOf(entry, decorators);
  const forced = decorators.activate === true;
  if (content === '' || !place || (!forced && ruledOut(index, decorators, facts))) return null;
  const again = decorators.keep_activate_after_match === true && facts.matchedBefore?.has(index) === true;
  const always = forced || again || entry.constant === true;
  const sought = (keys: readonly string[] | undefined): Sought[] =>
    always
      ? []
      : (keys ?? []).map((key) => ({ key: readKey(entry, key, macros), searched: 0, found: false }));
  const primary = sought(entry.keys);
  if (!always && primary.length === 0) return null;
  return {
    index,
    entry,
    decorators,
    place,
    always,
    content,
    primary,
    secondary: sought(entry.selective ? entry.secondary_keys : []),
    additional: sought(decorators.additional_keys),
    excluded: sought(decorators.exclude_keys),
  };
}

/** Whether one of the entry's keys is a regular expression that is none. */
export function isBroken({ primary, secondary, additional, excluded }: Candidate): boolean {
  return [primary, secondary, additional, excluded].some((group) =>
    group.some(({ key }) => key.kind === 'broken'),
  );
}

/** Looks for the entry's keys in the texts; asks no further than it must. */
export class Search {
  constructor(
    private readonly candidate: Candidate,
    private readonly texts: readonly Haystack[],
    private readonly matchRegex: MatchRegex,
  ) {}

  /** The keys found, as the book writes them; null when the entry's conditions are not met. */
  run(): readonly string[] | null {
    const { candidate } = this;
    if (candidate.always) return [];
    // All of them, not the first alone: a reply says which keys occurred.
    const primary = candidate.primary.filter((each) => this.finds(each));
    if (primary.length === 0 || !this.selects()) return null;
    const { additional, excluded } = candidate;
    const more = additional.filter((each) => this.finds(each));
    if (additional.length > 0 && more.length === 0) return null;
    if (excluded.some((each) => this.finds(each))) return null;
    const found = [...primary, ...candidate.secondary.filter((each) => each.found), ...more];
    return [...new Set(found.map(({ key }) => key.written))];
  }

  private selects(): boolean {
    const { secondary, entry } = this.candidate;
    if (secondary.length === 0) return true;
    const finds = (each: Sought): boolean => this.finds(each);
    switch (logicOf(entry)) {
      case 'and_any':
        return secondary.some(finds);
      case 'and_all':
        return secondary.every(finds);
      case 'not_any':
        return !secondary.some(finds);
      case 'not_all':
        return !secondary.every(finds);
    }
  }

  private finds(sought: Sought): boolean {
    while (!sought.found && sought.searched < this.texts.length) {
      const text = this.texts[sought.searched++];
      if (text) sought.found = this.matches(sought.key, text);
    }
    return sought.found;
  }

  private matches(key: Key, text: Haystack): boolean {
    if (key.kind === 'text') return occurs(key.needle, text);
    return key.kind === 'regex' && this.matchRegex(key.regex, text.raw, this.candidate.index);
  }
}
