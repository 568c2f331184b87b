import { cardTheme } from '../../domain/card';
import type { CharacterTheme } from '../../domain/card';
import type { Locale } from '../../domain/locale';
import type { Session } from '../../domain/session';
import type { ChatDatabase } from './database';
import { isMereMaterial } from './library';
import { openTrialSessions } from './trials';

/** The last talk with a character. */
export interface RecentTalk {
  readonly sessionId: string;
  readonly characterId: string;
  /** As it was called when the talk began. */
  readonly name: string;
  /** The language of the talk. */
  readonly locale: Locale;
  /** What happened in its scene; null: an open talk. */
  readonly event: string | null;
  /** Epoch milliseconds of the last change. */
  readonly at: number;
  /** The colour of the card; null for one of the cast. */
  readonly theme: CharacterTheme | null;
}

/** Sessions are read so many at a time, because each brings its prompt along. */
const PAGE = 16;
/** Who has not come up after so many sessions has not been talked with recently. */
const MOST_SESSIONS = 96;

function recentOf({ id, character, scenario, locale, updatedAt }: Session): RecentTalk {
  return {
    sessionId: id,
    characterId: character.id,
    name: character.name,
    locale,
    event: scenario?.event ?? null,
    at: updatedAt,
    theme: character.card ? cardTheme(character.card) : null,
  };
}

async function isSpokenIn(db: ChatDatabase, sessionId: string): Promise<boolean> {
  const turns = db.turns.where('sessionId').equals(sessionId);
  return (await turns.filter(({ userText }) => userText !== '').first()) !== undefined;
}

/** The last talk with each character the user has said something to, the latest first; at most `limit`. */
export async function queryRecentTalks(db: ChatDatabase, limit: number): Promise<RecentTalk[]> {
  const recent = new Map<string, RecentTalk>();
  // A trial keeps back who spoke in them: they cannot be gone on with before the names are shown.
  const held = await openTrialSessions(db);
  const ids = (await db.sessions.orderBy('updatedAt').primaryKeys()).toReversed().slice(0, MOST_SESSIONS);
  for (let start = 0; start < ids.length; start += PAGE) {
    for (const session of await db.sessions.bulkGet(ids.slice(start, start + PAGE))) {
      if (!session || session.deletedAt !== undefined || recent.has(session.character.id)) continue;
      if (isMereMaterial(session) || held.has(session.id)) continue;
      if (await isSpokenIn(db, session.id)) recent.set(session.character.id, recentOf(session));
      if (recent.size === limit) return [...recent.values()];
    }
  }
  return [...recent.values()];
}
