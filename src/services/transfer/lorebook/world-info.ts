import type { LoreEntry, Lorebook } from '../../../domain/lorebook';
import type { Unknown } from '../../../domain/session';
import { given } from '../given';
import { isObject } from './fields';

/*
 * SillyTavern's World Info. What the standard has no field for goes to `extensions` under the names SillyTavern
 * itself uses when it puts a book into a card, and comes back from there.
 */

/** World Info's name → the name in `extensions`. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  position: 'position',
  displayIndex: 'display_index',
  probability: 'probability',
  useProbability: 'useProbability',
  depth: 'depth',
  role: 'role',
  selectiveLogic: 'selectiveLogic',
  outletName: 'outlet_name',
  group: 'group',
  groupOverride: 'group_override',
  groupWeight: 'group_weight',
  useGroupScoring: 'use_group_scoring',
  excludeRecursion: 'exclude_recursion',
  preventRecursion: 'prevent_recursion',
  delayUntilRecursion: 'delay_until_recursion',
  scanDepth: 'scan_depth',
  caseSensitive: 'case_sensitive',
  matchWholeWords: 'match_whole_words',
  automationId: 'automation_id',
  vectorized: 'vectorized',
  sticky: 'sticky',
  cooldown: 'cooldown',
  delay: 'delay',
  matchPersonaDescription: 'match_persona_description',
  matchCharacterDescription: 'match_character_description',
  matchCharacterPersonality: 'match_character_personality',
  matchCharacterDepthPrompt: 'match_character_depth_prompt',
  matchScenario: 'match_scenario',
  matchCreatorNotes: 'match_creator_notes',
  triggers: 'triggers',
  ignoreBudget: 'ignore_budget',
};
const FROM_EXTENSIONS = new Map(Object.entries(EXTENSIONS).map(([name, extension]) => [extension, name]));

/** World Info's name → the standard's, where the value is the same. */
const STANDARD: Readonly<Record<string, string>> = {
  uid: 'id',
  key: 'keys',
  keysecondary: 'secondary_keys',
  comment: 'comment',
  content: 'content',
  constant: 'constant',
  selective: 'selective',
  order: 'insertion_order',
};
const FROM_STANDARD = new Map(Object.entries(STANDARD).map(([name, field]) => [field, name]));

/** Keys in `extensions`: what World Info has beside all this, and what World Info itself cannot hold. */
const REST = 'world_info';
const OURS = 'chatanime';
const KEPT = 'entry';

const OWN_NAMES = ['key', 'keysecondary', 'disable', 'order'];

export function isWorldInfoEntry(value: Unknown): boolean {
  return !Object.hasOwn(value, 'keys') && OWN_NAMES.some((name) => Object.hasOwn(value, name));
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

function renamed(value: Unknown, names: Readonly<Record<string, string>>): Unknown {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, other]) =>
      Object.hasOwn(value, name) ? [[other, value[name]] as const] : [],
    ),
  );
}

/** Takes out of `extensions` what was put there for the way through World Info. */
function takeKept(extensions: Unknown): { readonly extensions: Unknown; readonly kept: Unknown } {
  const ours = extensions[OURS];
  if (!isObject(ours) || !isObject(ours[KEPT])) return { extensions, kept: {} };
  const { [KEPT]: kept, ...others } = ours;
  const { [OURS]: _ours, ...rest } = extensions;
  return {
    extensions: isEmpty(others) ? rest : { ...rest, [OURS]: others },
    kept: isObject(kept) ? kept : {},
  };
}

/** A World Info entry with the standard's names; its values are as they were, and still to be checked. */
export function fromWorldInfo(entry: Unknown): Unknown {
  const known = new Set([...Object.keys(STANDARD), ...Object.keys(EXTENSIONS), 'disable', 'extensions']);
  const rest = Object.fromEntries(Object.entries(entry).filter(([name]) => !known.has(name)));
  const own = isObject(entry['extensions']) ? entry['extensions'] : {};
  const { extensions, kept } = takeKept(own);
  const sensitive = entry['caseSensitive'];
  return {
    ...renamed(entry, STANDARD),
    enabled: entry['disable'] === undefined || entry['disable'] === null ? true : !entry['disable'],
    position: (entry['position'] ?? 0) === 0 ? 'before_char' : 'after_char',
    use_regex: false,
    ...(typeof sensitive === 'boolean' && { case_sensitive: sensitive }),
    ...kept,
    extensions: {
      ...extensions,
      ...renamed(entry, EXTENSIONS),
      ...(!isEmpty(rest) && { [REST]: rest }),
    },
  };
}

const WRITTEN = new Set([...FROM_STANDARD.keys(), 'enabled', 'position', 'case_sensitive', 'extensions']);

/** The fields of an entry for which World Info has no place. */
function keptFields(entry: LoreEntry, uid: number): Unknown {
  const { use_regex: regex, ...others } = entry;
  const rest = Object.fromEntries(Object.entries(others).filter(([name]) => !WRITTEN.has(name)));
  return {
    ...rest,
    ...(regex && { use_regex: true }),
    ...(entry.id !== undefined && entry.id !== uid && { id: entry.id }),
  };
}

function splitExtensions(extensions: Unknown): { readonly fields: Unknown; readonly others: Unknown } {
  const fields: [string, unknown][] = [];
  const others: [string, unknown][] = [];
  for (const [name, value] of Object.entries(extensions)) {
    const field = FROM_EXTENSIONS.get(name);
    if (field) fields.push([field, value]);
    else if (name === REST && isObject(value)) fields.unshift(...Object.entries(value));
    else others.push([name, value]);
  }
  return { fields: Object.fromEntries(fields), others: Object.fromEntries(others) };
}

function toWorldInfoEntry(entry: LoreEntry, uid: number): Unknown {
  const { fields, others } = splitExtensions(entry.extensions);
  const kept = keptFields(entry, uid);
  const ours = isObject(others[OURS]) ? others[OURS] : {};
  const extensions = isEmpty(kept) ? others : { ...others, [OURS]: { ...ours, [KEPT]: kept } };
  const position = entry.position === 'before_char' ? 0 : 1;
  const sensitive = entry.case_sensitive ?? fields['caseSensitive'];
  return {
    position,
    addMemo: (entry.comment ?? '') !== '',
    ...fields,
    uid,
    key: entry.keys,
    keysecondary: entry.secondary_keys ?? [],
    comment: entry.comment ?? '',
    content: entry.content,
    constant: entry.constant ?? false,
    selective: entry.selective ?? false,
    order: entry.insertion_order,
    disable: !entry.enabled,
    ...given({ caseSensitive: sensitive }),
    ...(!isEmpty(extensions) && { extensions }),
  };
}

/** The entries' own numbers where they are numbers that rise; objects give numbers back in rising order. */
function uidsOf(entries: readonly LoreEntry[]): readonly number[] {
  const own = entries.map(({ id }) => (typeof id === 'number' && Number.isInteger(id) ? id : -1));
  const rising = own.every((id, index) => id >= 0 && id < 2 ** 32 - 1 && id > (own[index - 1] ?? -1));
  return rising ? own : entries.map((_entry, index) => index);
}

/** The book as SillyTavern's World Info. */
export function toWorldInfo(book: Lorebook): Unknown {
  const { entries, extensions, ...rest } = book;
  // SillyTavern would put this copy of an earlier state into a card instead of the entries.
  const { originalData: _stale, ...fields } = rest as Unknown;
  const uids = uidsOf(entries);
  const numbered = entries.map((entry, index) => {
    const uid = uids[index] ?? index;
    return [String(uid), toWorldInfoEntry(entry, uid)] as const;
  });
  return {
    ...fields,
    ...(!isEmpty(extensions) && { extensions }),
    entries: Object.fromEntries(numbered),
  };
}
