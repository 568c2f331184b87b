import type { LoreEntry, Lorebook } from '../lorebook';
import { readDecorators } from './decorators';
import type { TextNeedle } from './matching';
import { needleOf } from './matching';
import { caseSensitive, keysAreRegex, wholeWords } from './rules';

/** A key as it is looked for; `written` is how the book writes it. */
export type Key =
  | { readonly kind: 'text'; readonly written: string; readonly needle: TextNeedle }
  | { readonly kind: 'regex'; readonly written: string; readonly regex: RegExp }
  /** A regular expression that is none. */
  | { readonly kind: 'broken'; readonly written: string };

const SLASHED = /^\/([\s\S]+)\/([dgimsuvy]*)$/;
const FREE_SLASH = /(?:^|[^\\])(?:\\\\)*\//;

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** `/source/flags`, in which each slash of the source is escaped; null for anything else, `/r/anime` for one. */
function slashed(key: string): Pattern | null {
  const parts = SLASHED.exec(key);
  const [, source = '', flags = ''] = parts ?? [];
  return parts && !FREE_SLASH.test(source) ? { source, flags } : null;
}

function compile({ source, flags }: Pattern): RegExp | null {
  try {
    // With g or y an expression would remember where it stopped.
    return new RegExp(source, flags.replace(/[gy]/g, ''));
  } catch {
    return null;
  }
}

/** A regular expression without slashes: Unicode aware where its author allows for it. */
function bare(source: string, isCaseSensitive: boolean): RegExp | null {
  const flags = isCaseSensitive ? '' : 'i';
  return compile({ source, flags: `${flags}u` }) ?? compile({ source, flags });
}

const CURLY = /\{\{[^{}]*\}\}/g;

/** What a macro brings into a regular expression stands for itself. */
function fillPattern(source: string, macros: (text: string) => string): string {
  return source.replace(CURLY, (macro) => {
    const filled = macros(macro);
    return filled === macro ? macro : filled.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  });
}

/** Reads one key of an entry, macros filled in. */
export function readKey(entry: LoreEntry, written: string, macros: (text: string) => string): Key {
  const trimmed = written.trim();
  const pattern = slashed(trimmed);
  if (pattern || (keysAreRegex(entry) && trimmed !== '')) {
    const regex = pattern
      ? compile({ ...pattern, source: fillPattern(pattern.source, macros) })
      : bare(fillPattern(trimmed, macros), caseSensitive(entry));
    return regex ? { kind: 'regex', written, regex } : { kind: 'broken', written };
  }
  const needle = needleOf(macros(written), caseSensitive(entry), wholeWords(entry));
  return { kind: 'text', written, needle };
}

/** Whether a key has to be run as a regular expression in this entry, valid or not. */
export function isRegexKey(entry: LoreEntry, key: string): boolean {
  return key.trim() !== '' && (keysAreRegex(entry) || slashed(key.trim()) !== null);
}

/** Why the browser will not have a key as a regular expression, in its own words; null when it will or need not. */
export function regexFault(entry: LoreEntry, key: string): string | null {
  if (readKey(entry, key, (text) => text).kind !== 'broken') return null;
  const pattern = slashed(key.trim()) ?? { source: key.trim(), flags: '' };
  try {
    return String(new RegExp(pattern.source, pattern.flags));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function allKeys(entry: LoreEntry): readonly string[] {
  const { additional_keys = [], exclude_keys = [] } = readDecorators(entry.content).decorators;
  return [...entry.keys, ...(entry.secondary_keys ?? []), ...additional_keys, ...exclude_keys];
}

/** Whether activating this entry may run regular expressions of its author. */
export function holdsRegex(entry: LoreEntry): boolean {
  return entry.enabled && allKeys(entry).some((key) => isRegexKey(entry, key));
}

const ANY_MACRO = /\{\{|<(?:bot|user)>/i;

/** Every text of the book that an activation may want the macros of filled in, and that has any. */
export function textsWithMacros(book: Lorebook): readonly string[] {
  const texts = book.entries
    .filter((entry) => entry.enabled)
    .flatMap((entry) => {
      const keys = allKeys(entry).flatMap((key) => [key, ...(key.match(CURLY) ?? [])]);
      return [readDecorators(entry.content).content, ...keys];
    });
  return [...new Set(texts.filter((text) => ANY_MACRO.test(text)))];
}

const LIST = /\/(?:\\.|[^\\/\n])+\/[dgimsuvy]*(?=\s*(?:[,\n，、]|$))|[^\s,，、][^,\n，、]*/g;

/** Keys as a person writes them: divided by commas or lines; a comma between slashes belongs to the expression. */
export function splitKeys(text: string): readonly string[] {
  const found = text.match(LIST) ?? [];
  return [...new Set(found.map((key) => key.trim()).filter(Boolean))];
}
