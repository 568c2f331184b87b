import type { Locale } from '../../domain/locale';
import type { DiversityRating } from '../../domain/rating';
import type { ChatDatabase } from './database';
import { findDiversity, findNote } from './diversity-ratings';
import { queryShown } from './shown-item';

/** What is judged together: replies of one persona as one character, and nothing that tells who the persona is. */
export interface ReplySet {
  /** The newest of its sessions. */
  readonly sessionId: string;
  readonly characterId: string;
  readonly characterName: string;
  /** A character of one's own. */
  readonly own: boolean;
  readonly locale: Locale;
  /** All that are judged, also one that is not there any more. */
  readonly replyIds: readonly string[];
  readonly replies: readonly { readonly id: string; readonly userText: string; readonly text: string }[];
  /** null: not judged yet. */
  readonly rating: DiversityRating | null;
  /** The rater's, also before the mark; empty if none. */
  readonly note: string;
}

/** Ids sort by time. */
export function newestOf(sessionIds: readonly string[]): string {
  return sessionIds.reduce((a, b) => (b > a ? b : a), '');
}

async function repliesOf(
  db: ChatDatabase,
  sessionIds: readonly string[],
  replyIds: readonly string[],
  masked: boolean,
) {
  const shown = await Promise.all(
    [...new Set(sessionIds)].map((sessionId) => queryShown(db, sessionId, masked)),
  );
  const wanted = new Set(replyIds);
  const dialogues = shown.filter((dialogue) => dialogue !== null);
  const replies = dialogues.flatMap(({ rounds }) =>
    rounds.flatMap(({ userText, reply }) => (reply && wanted.has(reply.id) ? [{ ...reply, userText }] : [])),
  );
  return { dialogue: dialogues[0], replies };
}

interface SetReading {
  /** The session that the judgement belongs to; absent: the newest. */
  readonly judgedIn?: string | undefined;
  /** As of `queryShown`. */
  readonly masked?: boolean;
}

/**
 * The replies of these sessions that are judged together, in the order of the sessions; null when there are not even
 * two of them.
 */
export async function readReplySet(
  db: ChatDatabase,
  rater: string,
  sessionIds: readonly string[],
  replyIds: readonly string[],
  { judgedIn = newestOf(sessionIds), masked = false }: SetReading = {},
): Promise<ReplySet | null> {
  const { dialogue, replies } = await repliesOf(db, sessionIds, replyIds, masked);
  if (!dialogue || replies.length < 2) return null;
  const { character, locale } = dialogue;
  const judged = { sessionId: judgedIn, replyIds, rater };
  const rating = await findDiversity(db, judged);
  return {
    sessionId: judgedIn,
    characterId: character.id,
    characterName: character.name,
    own: character.own,
    locale,
    replyIds,
    replies,
    rating,
    note: await findNote(db, judged, rating),
  };
}
