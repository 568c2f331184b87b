import { useCallback } from 'react';
import type { Locale } from '../../domain/locale';
import type { Writing, WritingKey } from '../../domain/writing';
import { useLive } from './live';
import { findWriting, queryWritings } from './writings';
import type { WritingState } from './writings';

/** null where nothing has been begun; undefined until it is known. */
export function useWriting({
  writer,
  characterId,
  scenarioId,
  locale,
}: WritingKey): Writing | null | undefined {
  return useLive(
    useCallback(
      (db) => findWriting(db, { writer, characterId, scenarioId, locale }),
      [writer, characterId, scenarioId, locale],
    ),
  );
}

/** What this person has written in this language. */
export function useWritings(writer: string, locale: Locale): readonly WritingState[] | undefined {
  return useLive(useCallback((db) => queryWritings(db, writer, locale), [writer, locale]));
}
