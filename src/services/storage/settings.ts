import type { Locale } from '../../domain/locale';
import { SET_SIZE } from '../../domain/queue';
import { newId } from '../../lib/id';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard } from './errors';

/** Everything that is set once and for all, save language and look: those have their home in `preferences`. */
export interface Settings {
  /** Who rates on this device now; null until the first rating. The others are in the table of raters. */
  readonly rater: string | null;
  /** The persona chosen last; null: none yet. */
  readonly lastPersonaId: string | null;
  /** Ids of characters, the one marked last first. */
  readonly favourites: readonly string[];
  /** What characters call the user, `{{user}}` of cards; empty: the word of the language. */
  readonly userName: string;
  /** Recorded replies are shown without their odd signs; what is stored stays as it was published. */
  readonly cleanRecordings: boolean;
  /** Who the user spoke as last: a user persona of their own, or one of the study's four; null: nobody in particular. */
  readonly userPersonaId: string | null;
  /** The persona that writes the user's second message where round 2 is adaptive; null: none chosen. */
  readonly simulatedUserId: string | null;
  /** The prompt of the simulated user as the user has changed it; a language without one has ours. */
  readonly simulatedUserPrompts: Readonly<Partial<Record<Locale, string>>>;
  /** After how many rated dialogues of one persona as one character the overall metric is asked; see `SET_SIZE`. */
  readonly overallSetSize: number;
  /** What was noted on sets of replies that have no mark of the overall metric yet, by rater and set. */
  readonly overallNotes: Readonly<Record<string, string>>;
}

export type SettingKey = keyof Settings;

export const DEFAULT_SETTINGS: Settings = {
  rater: null,
  lastPersonaId: null,
  favourites: [],
  userName: '',
  cleanRecordings: true,
  userPersonaId: null,
  simulatedUserId: null,
  simulatedUserPrompts: {},
  overallSetSize: SET_SIZE.usual,
  overallNotes: {},
};

export async function findSetting<K extends SettingKey>(db: ChatDatabase, key: K): Promise<Settings[K]> {
  const row = await db.settings.get(key);
  return row ? (row.value as Settings[K]) : DEFAULT_SETTINGS[key];
}

export function getSetting<K extends SettingKey>(key: K): Promise<Settings[K]> {
  return guard(() => findSetting(database(), key));
}

export function setSetting<K extends SettingKey>(key: K, value: Settings[K]): Promise<void> {
  return guard(async () => {
    await database().settings.put({ key, value });
  });
}

/** The id of who rates on this device now; made at the first call, the same in every tab. */
export function ensureRater(): Promise<string> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.settings, db.raters], async () => {
      const known = await findSetting(db, 'rater');
      if (known !== null) return known;
      const rater = newId();
      await db.raters.add({ id: rater, name: '', createdAt: Date.now() });
      await db.settings.put({ key: 'rater', value: rater });
      return rater;
    });
  });
}
