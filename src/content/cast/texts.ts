import type { CharacterText } from '../../domain/character';
import type { Locale } from '../../domain/locale';

type Loader = () => Promise<{ readonly text: CharacterText }>;

const files = import.meta.glob<{ readonly text: CharacterText }>('./*/{en,zh,ja}.ts');

/** Loads a built-in character's profile and voice sheet in one language; undefined for an unknown id. */
export function characterTextLoader(characterId: string, locale: Locale): Loader | undefined {
  return files[`./${characterId}/${locale}.ts`];
}
