import { useEffect, useState } from 'react';
import type { Locale } from '../../domain/locale';
import type { CharacterSnapshot } from '../../domain/session';
import { findActor } from '../../services/collect';

/** The character to be played, as it is now; null if there is none, undefined until it is known. */
export function useActor(characterId: string, locale: Locale): CharacterSnapshot | null | undefined {
  const [found, setFound] = useState<{ key: string; actor: CharacterSnapshot | null } | null>(null);
  const key = `${characterId} ${locale}`;
  useEffect(() => {
    let current = true;
    findActor(characterId, locale).then(
      (actor) => current && setFound({ key, actor }),
      () => current && setFound({ key, actor: null }),
    );
    return () => {
      current = false;
    };
  }, [characterId, locale, key]);
  return found?.key === key ? found.actor : undefined;
}
