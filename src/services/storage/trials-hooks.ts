import { useCallback, useMemo } from 'react';
import { scoreSources, tallyOf } from '../../domain/trial';
import type { SourceScore, Tally } from '../../domain/trial';
import { useLive } from './live';
import { findOpenTrial, queryShownTrial, queryTrials, queryUnmasked } from './trials';
import type { BlindTrial, ShownTrial } from './trials';

/** null when there is none, or when a talk that was in it is gone. */
export function useTrial(id: string): ShownTrial | null | undefined {
  return useLive(useCallback((db) => queryShownTrial(db, id), [id]));
}

/** As `findOpenTrial`. */
export function useOpenTrial(sessionId: string): string | null | undefined {
  return useLive(useCallback((db) => findOpenTrial(db, sessionId), [sessionId]));
}

/** The newest first. */
export function useTrials(): readonly BlindTrial[] | undefined {
  return useLive(queryTrials);
}

/** How often each source was taken for human by this rater. */
export function useFanScore(rater: string): readonly SourceScore[] | undefined {
  const unmasked = useLive(useCallback((db) => queryUnmasked(db, rater), [rater]));
  return useMemo(() => unmasked && scoreSources(unmasked), [unmasked]);
}

/** In how many rounds this rater has found the person. */
export function useFanTally(rater: string): Tally | undefined {
  const unmasked = useLive(useCallback((db) => queryUnmasked(db, rater), [rater]));
  return useMemo(() => unmasked && tallyOf(unmasked), [unmasked]);
}
