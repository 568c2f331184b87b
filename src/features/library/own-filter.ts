import { cardName } from '../../domain/card';
import type { OwnCharacter } from '../../domain/card';
import { fold } from '../../lib/fold';

/** Those whose name, nickname, creator or one of whose tags answers to the words. */
export function filterOwn(characters: readonly OwnCharacter[], query: string): readonly OwnCharacter[] {
  const wanted = fold(query);
  if (wanted === '') return characters;
  return characters.filter(({ card }) =>
    fold([card.name, cardName(card), card.creator, ...card.tags].join(' ')).includes(wanted),
  );
}
