import { useEffect, useMemo } from 'react';
import { useI18n } from '../../services/i18n';
import { useOwnListings, useRecentTalks, useSetting, useUsualUser } from '../../services/storage';
import { ownEntries } from './own-entries';
import { OwnPicture } from './own-picture';
import { tell } from './shelf';

// Fetched together with what it is told by.
export { RecentStrip } from './recent-strip';

const MOST_RECENT = 8;

/** Tells the gallery what the database knows, now and as it changes; shows nothing. */
export function ShelfReader(): null {
  const { t, locale } = useI18n();
  const listings = useOwnListings();
  const userName = useSetting('userName');
  const speaker = useUsualUser();
  const favourites = useSetting('favourites');
  const recent = useRecentTalks(MOST_RECENT);
  const own = useMemo(() => {
    if (!listings || userName === undefined || speaker === undefined) return null;
    const user = speaker?.name || userName || t('cast.you');
    return ownEntries(listings, locale, { unnamed: t('cast.unnamed'), user });
  }, [listings, userName, speaker, locale, t]);
  useEffect(() => {
    if (own) tell({ own, OwnPicture });
  }, [own]);
  useEffect(() => {
    if (favourites) tell({ favourites });
  }, [favourites]);
  useEffect(() => {
    if (recent) tell({ recent });
  }, [recent]);
  return null;
}
