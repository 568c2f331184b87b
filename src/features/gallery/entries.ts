import { CAST } from '../../content/cast';
import { temperamentsOf } from '../../content/cast/temperaments';
import type { Temperament } from '../../content/cast/temperaments';
import { themeOf } from '../../content/cast/themes';
import type { CharacterTheme } from '../../domain/card';
import type { CharacterSummary } from '../../domain/character';
import type { Locale } from '../../domain/locale';
import type { Searchable } from './filter';

/** A character as a panel shows it, of the cast or of one's own. */
export interface Entry extends Searchable {
  readonly id: string;
  readonly own: boolean;
  readonly name: string;
  /** The work; of one's own its tags. */
  readonly small: string;
  /** A line in the character's voice, or a word about it; made only for panels that are drawn. */
  readonly line: () => string;
  readonly theme: CharacterTheme;
  readonly temperaments: readonly Temperament[];
  /** The key of the work, the same in every language; empty: of one's own. */
  readonly work: string;
}

export function castEntry(character: CharacterSummary, locale: Locale): Entry {
  const { id, name, work, tagline, aliases } = character;
  return {
    id,
    own: false,
    name: name[locale],
    small: work[locale],
    line: () => tagline[locale],
    theme: themeOf(id),
    temperaments: temperamentsOf(id),
    work: work.en,
    names: Object.values(name),
    aliases,
    works: Object.values(work),
  };
}

export function castEntries(locale: Locale): readonly Entry[] {
  return CAST.map((character) => castEntry(character, locale));
}
