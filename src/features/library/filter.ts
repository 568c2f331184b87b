import { fold } from '../../lib/fold';
import type { SessionListing } from '../../services/storage';

export type RatedFilter = 'all' | 'rated' | 'unrated';

export interface LibraryFilter {
  readonly query: string;
  /** Character id; empty: any. */
  readonly characterId: string;
  readonly rated: RatedFilter;
}

function textOf({ session }: SessionListing): string {
  const { character, scenario, persona } = session;
  return fold(
    [character.name, character.work, scenario?.event ?? '', scenario?.opening ?? '', persona.name].join(' '),
  );
}

export function filterSessions(
  listings: readonly SessionListing[],
  { query, characterId, rated }: LibraryFilter,
): readonly SessionListing[] {
  const wanted = fold(query);
  return listings.filter((listing) => {
    if (characterId !== '' && listing.session.character.id !== characterId) return false;
    if (rated === 'rated' && listing.share < 1) return false;
    if (rated === 'unrated' && listing.share === 1) return false;
    return wanted === '' || textOf(listing).includes(wanted);
  });
}
