import type { LoreEntry } from '../lorebook';
import type { Unknown } from '../session';
import type { Decorators, LoreRole } from './decorators';
import { LORE_ROLES } from './decorators';

/*
 * What an entry says beside the standard's fields, in `extensions`, under SillyTavern's names.
 */

/** How `secondary_keys` of a selective entry are read. */
export const SELECTIVE_LOGICS = ['and_any', 'not_all', 'not_any', 'and_all'] as const;
export type SelectiveLogic = (typeof SELECTIVE_LOGICS)[number];

/** Numbers of SillyTavern's `position`. */
export const POSITION = { before: 0, after: 1, noteTop: 2, noteBottom: 3, depth: 4, outlet: 7 } as const;
/** The depth at which SillyTavern puts what gives none. */
export const DEFAULT_DEPTH = 4;
const FULL = 100;

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function whole(value: unknown): number | undefined {
  return isNumber(value) && value >= 0 ? Math.floor(value) : undefined;
}

function bool(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Where an entry stands; null: a place this app does not have, so the entry is not used. */
export type LorePlace =
  | { readonly at: 'before' | 'after' }
  | { readonly at: 'depth'; readonly depth: number; readonly role: LoreRole };

function roleOf(extensions: Unknown, decorators: Decorators): LoreRole {
  const role = extensions['role'];
  return decorators.role ?? (isNumber(role) ? LORE_ROLES[role] : undefined) ?? 'system';
}

/** Decorators go before SillyTavern's position, and that before the standard's; without any it is `after`. */
export function placeOf(entry: LoreEntry, decorators: Decorators = {}): LorePlace | null {
  const { extensions } = entry;
  const atDepth = (depth: number): LorePlace => ({
    at: 'depth',
    depth,
    role: roleOf(extensions, decorators),
  });
  if (decorators.position) return { at: decorators.position === 'before_desc' ? 'before' : 'after' };
  if (decorators.depth !== undefined) return atDepth(decorators.depth);
  switch (extensions['position']) {
    case POSITION.before:
      return { at: 'before' };
    case POSITION.depth:
      return atDepth(whole(extensions['depth']) ?? DEFAULT_DEPTH);
    case POSITION.noteTop:
    case POSITION.noteBottom:
      return atDepth(DEFAULT_DEPTH);
    case POSITION.outlet:
      return null;
    default:
      return {
        at: isNumber(extensions['position']) || entry.position !== 'before_char' ? 'after' : 'before',
      };
  }
}

export function logicOf(entry: LoreEntry): SelectiveLogic {
  const logic = entry.extensions['selectiveLogic'];
  return (isNumber(logic) ? SELECTIVE_LOGICS[logic] : undefined) ?? 'and_any';
}

export function caseSensitive(entry: LoreEntry): boolean {
  return entry.case_sensitive ?? bool(entry.extensions['case_sensitive']) ?? false;
}

export function wholeWords(entry: LoreEntry): boolean {
  return bool(entry.extensions['match_whole_words']) ?? true;
}

/** 0 to 100. */
export function probabilityOf(entry: LoreEntry): number {
  const { probability, useProbability } = entry.extensions;
  if (useProbability === false || !isNumber(probability)) return FULL;
  return Math.min(FULL, Math.max(0, probability));
}

export function entryScanDepth(entry: LoreEntry, decorators: Decorators): number | undefined {
  return decorators.scan_depth ?? whole(entry.extensions['scan_depth']);
}

/** Level of recursion before which an entry is not looked at; 0: from the start. */
export function delayLevel(entry: LoreEntry): number {
  const delay = entry.extensions['delay_until_recursion'];
  return delay === true ? 1 : (whole(delay) ?? 0);
}

export function isSet(
  entry: LoreEntry,
  name: 'exclude_recursion' | 'prevent_recursion' | 'group_override' | 'ignore_budget',
): boolean {
  return entry.extensions[name] === true;
}

/** Names of the groups of which one entry at most is used. */
export function groupsOf(entry: LoreEntry): readonly string[] {
  const group = entry.extensions['group'];
  if (typeof group !== 'string') return [];
  return group
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

export function groupWeight(entry: LoreEntry): number {
  const weight = entry.extensions['group_weight'];
  return isNumber(weight) && weight >= 0 ? weight : FULL;
}

/** Written by SillyTavern into every entry, and by no editor for people into a single one. */
const MARKS = ['selectiveLogic', 'exclude_recursion', 'display_index'];

/**
 * SillyTavern writes `use_regex: true` into every entry of a card, plain words included, and itself takes only keys
 * between slashes for regular expressions. Its entries are known by what it always writes beside it.
 */
function bySillyTavern({ extensions }: LoreEntry): boolean {
  return MARKS.every((name) => name in extensions);
}

/** Whether every key of the entry is a regular expression, slashes or not. */
export function keysAreRegex(entry: LoreEntry): boolean {
  return entry.use_regex && !bySillyTavern(entry);
}

/** Whether `use_regex` says anything of the entry, or came with it as SillyTavern always writes it. */
export function useRegexCounts(entry: LoreEntry): boolean {
  return !bySillyTavern(entry);
}
