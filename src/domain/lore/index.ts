export { activate, DEFAULT_SCAN_DEPTH, DEFAULT_TOKEN_BUDGET, entryName, MAX_RECURSION } from './activate';
export type { LoreOptions, TracedLore } from './activate';
export type { MatchRegex } from './candidate';
export { LORE_ROLES, readDecorators } from './decorators';
export type { LoreRole } from './decorators';
export { holdsRegex, regexFault, splitKeys, textsWithMacros } from './keys';
export {
  caseSensitive,
  DEFAULT_DEPTH,
  keysAreRegex,
  logicOf,
  placeOf,
  POSITION,
  probabilityOf,
  SELECTIVE_LOGICS,
  useRegexCounts,
  wholeWords,
} from './rules';
export type { LorePlace, SelectiveLogic } from './rules';
