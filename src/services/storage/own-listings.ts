import { cardTheme } from '../../domain/card';
import type { CardData, CharacterTheme, OwnCharacter } from '../../domain/card';
import { LOCALES } from '../../domain/locale';
import type { Locale } from '../../domain/locale';
import type { ChatDatabase } from './database';

/** What a list shows of a character of one's own: a few hundred bytes of what may be a card of megabytes. */
export interface OwnListing {
  readonly id: string;
  readonly name: string;
  readonly nickname: string;
  readonly tags: readonly string[];
  /** The beginning of the creator's notes. */
  readonly notes: string;
  /** The beginning of the notes in the languages of the app, where the card has them. */
  readonly notesIn: Readonly<Partial<Record<Locale, string>>>;
  /** The beginning of the greeting, macros as they are written. */
  readonly greeting: string;
  readonly theme: CharacterTheme;
}

const NAME_LENGTH = 240;
const TEXT_LENGTH = 1200;
const MOST_TAGS = 40;
/** Cards are read so many at a time, so that a large library does not hold up the page in one piece. */
const PAGE = 20;

function notesByLanguage({ creator_notes_multilingual: notes }: CardData): OwnListing['notesIn'] {
  const found: Partial<Record<Locale, string>> = {};
  for (const locale of LOCALES) {
    const text = notes?.[locale];
    if (text) found[locale] = text.slice(0, TEXT_LENGTH);
  }
  return found;
}

/** Cut to what a list can show. */
export function listingOf({ id, card }: OwnCharacter): OwnListing {
  return {
    id,
    name: card.name.slice(0, NAME_LENGTH),
    nickname: card.nickname?.slice(0, NAME_LENGTH) ?? '',
    tags: card.tags.slice(0, MOST_TAGS).map((tag) => tag.slice(0, NAME_LENGTH)),
    notes: card.creator_notes.slice(0, TEXT_LENGTH),
    notesIn: notesByLanguage(card),
    greeting: card.first_mes.slice(0, TEXT_LENGTH),
    theme: cardTheme(card),
  };
}

/** The characters of one's own that are not deleted, last changed first. */
export async function queryOwnListings(db: ChatDatabase): Promise<OwnListing[]> {
  const ids = (await db.characters.orderBy('updatedAt').primaryKeys()).toReversed();
  const listings: OwnListing[] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = await db.characters.bulkGet(ids.slice(start, start + PAGE));
    for (const character of page) {
      if (character && character.deletedAt === undefined) listings.push(listingOf(character));
    }
  }
  return listings;
}
