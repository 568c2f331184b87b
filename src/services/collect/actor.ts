import { findCharacter } from '../../content/cast';
import type { Locale } from '../../domain/locale';
import type { CharacterSnapshot } from '../../domain/session';
import { loadCharacterText, snapshotOfCast, snapshotOfOwn } from '../stage';
import { getCharacter } from '../storage';

/** The character as it is now, to be played by whoever is asked; null if this device does not have it. */
export async function findActor(characterId: string, locale: Locale): Promise<CharacterSnapshot | null> {
  const summary = findCharacter(characterId);
  if (!summary) {
    const own = await getCharacter(characterId);
    return own ? snapshotOfOwn(own) : null;
  }
  const text = await loadCharacterText(characterId, locale);
  return text ? snapshotOfCast(summary, text, locale) : null;
}
