import { useCallback, useMemo } from 'react';
import { findCharacter } from '../../content/cast';
import type { RecordedPersona } from '../../domain/persona';
import type { RecordedSource, Recording } from '../../domain/recording';
import { cleanReply } from '../../domain/recording-clean';
import { namesOf } from '../../domain/recording-names';
import type { CharacterSnapshot, Reply } from '../../domain/session';
import { useLive } from './live';
import { useSetting } from './hooks';
import { findRecording, queryRecordedPersonas, querySources } from './recordings';

/** The recorded sources, the first imported first; undefined while it loads. */
export function useSources(): readonly RecordedSource[] | undefined {
  return useLive(querySources);
}

/** undefined while it loads, null when there is none. */
export function useRecording(sourceId: string, characterKey: string): Recording | null | undefined {
  return useLive(useCallback((db) => findRecording(db, sourceId, characterKey), [sourceId, characterKey]));
}

/** Who can play this scene as this character from a recording; none without a scene. */
export function useRecordedPersonas(
  characterId: string,
  scenarioId: number | null,
): readonly RecordedPersona[] | undefined {
  return useLive(
    useCallback((db) => queryRecordedPersonas(db, characterId, scenarioId), [characterId, scenarioId]),
  );
}

/**
 * How replies of a character are to be shown: recorded ones that have ended without their odd signs, unless the user
 * wants them as they were published; all others as they are. What is stored is never changed.
 */
export function useShownText({
  id,
  name,
}: Pick<CharacterSnapshot, 'id' | 'name'>): (reply: Pick<Reply, 'persona' | 'state' | 'text'>) => string {
  const clean = useSetting('cleanRecordings') ?? true;
  const names = useMemo(() => namesOf(name, findCharacter(id)), [id, name]);
  return useCallback(
    ({ persona, state, text }) => {
      if (!clean || persona.kind !== 'recorded' || state !== 'complete') return text;
      return cleanReply(text, names);
    },
    [clean, names],
  );
}
