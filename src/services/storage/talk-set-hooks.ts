import { useCallback } from 'react';
import { useLive } from './live';
import { queryDueSetOf, queryDueTalkSets, queryTalkGroups, queryTalkSet } from './talk-sets';
import type { DueTalkSet, TalkGroupLine, TalkSet } from './talk-sets';

/* Live queries about sets of rated talks. Of each: undefined while it loads, null when there is no such thing. */

export function useTalkGroups(rater: string): readonly TalkGroupLine[] | undefined {
  return useLive(useCallback((db) => queryTalkGroups(db, rater), [rater]));
}

export function useDueTalkSets(rater: string): readonly DueTalkSet[] | undefined {
  return useLive(useCallback((db) => queryDueTalkSets(db, rater), [rater]));
}

/** As `queryDueSetOf`. */
export function useDueSetOf(sessionId: string, rater: string): DueTalkSet | null | undefined {
  return useLive(useCallback((db) => queryDueSetOf(db, sessionId, rater), [sessionId, rater]));
}

export function useTalkSet(key: string, rater: string): TalkSet | null | undefined {
  return useLive(useCallback((db) => queryTalkSet(db, key, rater), [key, rater]));
}
