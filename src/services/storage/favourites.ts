import { database } from './database';
import { guard } from './errors';
import { findSetting } from './settings';

/** Puts the character before the other favourites, or takes it from among them. */
export function markFavourite(characterId: string, favourite: boolean): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.settings, async () => {
      const before = await findSetting(db, 'favourites');
      const others = before.filter((id) => id !== characterId);
      await db.settings.put({ key: 'favourites', value: favourite ? [characterId, ...others] : others });
    });
  });
}
