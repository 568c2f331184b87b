import { CAST } from '../../../content/cast';
import { characterTextLoader } from '../../../content/cast/texts';
import { EMPTY_CARD, calledName, cardProfile } from '../../../domain/card';
import type { CardData, OwnCharacter } from '../../../domain/card';
import type { CharacterSummary } from '../../../domain/character';
import { sha256Hex } from '../../../domain/hash';
import type { Locale } from '../../../domain/locale';
import type { CharacterSnapshot } from '../../../domain/session';
import { fold } from '../../../lib/fold';
import { listCharacters } from '../../storage';

const NAMELESS = 'Character';

function goesBy(name: string, names: readonly (string | undefined)[]): boolean {
  const wanted = fold(name);
  return wanted !== '' && names.some((each) => each !== undefined && fold(each) === wanted);
}

/** Of one's own characters the one that goes by this name, last changed first. */
export function findOwn(name: string, characters: readonly OwnCharacter[]): OwnCharacter | undefined {
  return characters.find(({ card }) => goesBy(name, [card.name, card.nickname]));
}

/** The one of the cast that goes by this name, in any language. */
export function findBuiltIn(name: string): CharacterSummary | undefined {
  const full = CAST.find((each) => goesBy(name, Object.values(each.name)));
  return full ?? CAST.find(({ aliases }) => goesBy(name, aliases));
}

function ofCard(id: string, card: CardData): CharacterSnapshot {
  return { id, name: calledName(card), work: '', profile: cardProfile(card), card };
}

/** Whoever goes by this name here, as a session keeps it; else somebody of whom nothing but the name is known. */
export async function characterNamed(name: string, locale: Locale): Promise<CharacterSnapshot> {
  const own = findOwn(name, await listCharacters());
  if (own) return ofCard(own.id, own.card);
  const summary = findBuiltIn(name);
  const load = summary && characterTextLoader(summary.id, locale);
  if (summary && load) {
    const { text } = await load();
    return {
      id: summary.id,
      name: summary.name[locale],
      work: summary.work[locale],
      profile: text.profile,
    };
  }
  const known = name === '' ? NAMELESS : name;
  return ofCard(`sillytavern-${sha256Hex(known).slice(0, 12)}`, { ...EMPTY_CARD, name: known });
}
