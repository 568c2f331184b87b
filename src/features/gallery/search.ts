import type { CharacterSummary } from '../../domain/character';
import { fold } from '../../lib/fold';

/** Characters whose name, work or alias in any language contains `query`, in the cast's order. */
export function searchCast(cast: readonly CharacterSummary[], query: string): readonly CharacterSummary[] {
  const wanted = fold(query);
  if (wanted === '') return cast;
  return cast.filter((character) =>
    [...Object.values(character.name), ...Object.values(character.work), ...character.aliases].some((text) =>
      fold(text).includes(wanted),
    ),
  );
}
