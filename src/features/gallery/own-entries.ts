import { TEMPERAMENT_TAGS } from '../../content/cast/temperament-tags';
import { TEMPERAMENT_NAMES, TEMPERAMENTS } from '../../content/cast/temperaments';
import type { Temperament } from '../../content/cast/temperaments';
import type { Locale } from '../../domain/locale';
import { fillMacros } from '../../domain/macros';
import { searchKey } from '../../lib/search-key';
import type { OwnListing } from '../../services/storage';
import type { Entry } from './entries';
import { firstSentence } from './own-line';

let temperamentByKey: ReadonlyMap<string, Temperament> | null = null;
/** Most tags come up again and again. */
const temperamentByTag = new Map<string, Temperament | null>();

function keysOfTemperaments(): ReadonlyMap<string, Temperament> {
  return new Map(
    TEMPERAMENTS.flatMap((temperament) => {
      const words = [...Object.values(TEMPERAMENT_NAMES[temperament]), ...TEMPERAMENT_TAGS[temperament]];
      return words.map((word) => [searchKey(word), temperament] as const);
    }),
  );
}

/** What a tag of a card says of a temperament, in any language of the app. */
function temperamentOfTag(tag: string): Temperament | null {
  const known = temperamentByTag.get(tag);
  if (known !== undefined) return known;
  temperamentByKey ??= keysOfTemperaments();
  const found = temperamentByKey.get(searchKey(tag)) ?? null;
  temperamentByTag.set(tag, found);
  return found;
}

/** Nothing that can be seen: white space, marks of direction, joiners. */
function isBlank(text: string): boolean {
  return !/[^\s\p{Cf}\p{Cc}\p{Mn}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);
}

export interface OwnWords {
  /** What stands for a name that cannot be seen. */
  readonly unnamed: string;
  /** What `{{user}}` stands for. */
  readonly user: string;
}

function ownLine(listing: OwnListing, locale: Locale, name: string, { user }: OwnWords): string {
  const notes = firstSentence(listing.notesIn[locale] ?? listing.notes);
  if (notes !== '') return notes;
  const char = isBlank(listing.nickname) ? name : listing.nickname;
  return firstSentence(fillMacros(listing.greeting, { char, user, random: () => 0 }));
}

export function ownEntry(listing: OwnListing, locale: Locale, words: OwnWords): Entry {
  const { id, nickname, tags, theme } = listing;
  const name = isBlank(listing.name) ? words.unnamed : listing.name.trim();
  const found = tags.map(temperamentOfTag).filter((temperament) => temperament !== null);
  return {
    id,
    own: true,
    name,
    small: tags.filter((tag) => !isBlank(tag)).join(' · '),
    line: () => ownLine(listing, locale, name, words),
    theme,
    temperaments: [...new Set(found)],
    work: '',
    names: [name],
    aliases: nickname === '' ? [] : [nickname],
    works: tags,
  };
}

const made = new WeakMap<
  OwnListing,
  { readonly locale: Locale; readonly words: OwnWords; readonly entry: Entry }
>();

/** The entries of one's own characters; what has not changed keeps its identity. */
export function ownEntries(
  listings: readonly OwnListing[],
  locale: Locale,
  words: OwnWords,
): readonly Entry[] {
  return listings.map((listing) => {
    const before = made.get(listing);
    if (
      before?.locale === locale &&
      before.words.user === words.user &&
      before.words.unnamed === words.unnamed
    ) {
      return before.entry;
    }
    const entry = ownEntry(listing, locale, words);
    made.set(listing, { locale, words, entry });
    return entry;
  });
}
