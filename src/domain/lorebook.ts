import type { Unknown } from './session';

/*
 * A lorebook as card V3 writes it (`character_book`, and `lorebook_v3` on its own); V2's is a subset of it. The names
 * are the standard's, so that a book goes out as it came in; keys that are not listed here stay where they are.
 */

/** Where an entry stands in the prompt, before or after what is said of the character. */
export const LORE_POSITIONS = ['before_char', 'after_char'] as const;
export type LorePosition = (typeof LORE_POSITIONS)[number];

export interface LoreEntry {
  /** Words of which one has to occur; regular expressions (`/…/flags` or bare) with `use_regex`. */
  readonly keys: readonly string[];
  /** What the model is told. */
  readonly content: string;
  readonly extensions: Unknown;
  readonly enabled: boolean;
  /** Lower stands earlier in the prompt. */
  readonly insertion_order: number;
  readonly use_regex: boolean;
  readonly case_sensitive?: boolean;
  readonly name?: string;
  /** Lower is dropped first when the budget is full. */
  readonly priority?: number;
  readonly id?: number | string;
  readonly comment?: string;
  /** With it, one of `secondary_keys` has to occur as well. */
  readonly selective?: boolean;
  readonly secondary_keys?: readonly string[];
  /** Always there, whatever is said. */
  readonly constant?: boolean;
  readonly position?: LorePosition;
}

export interface Lorebook {
  readonly name?: string;
  readonly description?: string;
  /** How many of the latest messages are searched. */
  readonly scan_depth?: number;
  /** Tokens that the activated entries may take together. */
  readonly token_budget?: number;
  /** Whether the content of activated entries is searched as well. */
  readonly recursive_scanning?: boolean;
  readonly extensions: Unknown;
  readonly entries: readonly LoreEntry[];
}

/** Why an entry was activated: it is constant, or these keys occurred. */
export interface LoreHit {
  /** Its name, else its comment, else its first key; may be empty. */
  readonly name: string;
  /** Position of the entry in the book, from 0. */
  readonly index: number;
  /** The keys found, as the book writes them; empty for a constant one. */
  readonly keys: readonly string[];
  /** Tokens of its content, estimated. */
  readonly tokens: number;
}

/** What stands at a depth of the talk: 0 after the latest message, 1 before it, and so on. */
export interface LoreInsertion {
  readonly depth: number;
  readonly role: 'system' | 'user' | 'assistant';
  readonly text: string;
}

/** What a lorebook brings to one reply. */
export interface ActiveLore {
  /** Contents in the order in which they stand. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly insertions: readonly LoreInsertion[];
  readonly hits: readonly LoreHit[];
  /** Names of entries that were activated and found no room in the token budget. */
  readonly crowdedOut: readonly string[];
  /** Names of entries whose regular expression is wrong or took too long. */
  readonly faulty: readonly string[];
}

export const NO_LORE: ActiveLore = {
  before: [],
  after: [],
  insertions: [],
  hits: [],
  crowdedOut: [],
  faulty: [],
};
