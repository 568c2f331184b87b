import type { SessionListing } from '../../services/storage';

/** What stands for a persona that may not be named: also that of a talk which came sealed from elsewhere. */
export const SEALED_ID = 'sealed';

/** The listing without who answers, while a blind queue holds the talk: no row and no search may tell. */
export function withoutName(listing: SessionListing, sealed: ReadonlySet<string>): SessionListing {
  const { session } = listing;
  if (!sealed.has(session.id)) return listing;
  const persona = {
    id: SEALED_ID,
    kind: 'understudy',
    name: '',
    provider: null,
    model: null,
    sampling: {},
    supportStyle: { kind: 'balanced' },
  } as const;
  return { ...listing, session: { ...session, persona } };
}
