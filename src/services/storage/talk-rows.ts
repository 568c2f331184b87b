import { chosenAlong, pathTo } from '../../domain/branches';
import type { Locale } from '../../domain/locale';
import type { PersonaKind } from '../../domain/persona';
import { isFullyRated } from '../../domain/rating';
import type { DiversityRating, Rating } from '../../domain/rating';
import type { Reply, Session, Turn } from '../../domain/session';
import type { JudgedTalks, RatedTalk } from '../../domain/talk-sets';
import { carryingReply } from '../../domain/transcript';
import type { ChatDatabase } from './database';
import { queryBlindSessions } from './sealed-sessions';

/*
 * The rows that the sets of rated talks are made of. A talk whose persona may not be known is not among them: one in
 * a blind queue or trial whose names have not been shown, and one that came blind or sealed from elsewhere.
 */

/** Who speaks in a talk, by the names that the talk has. */
export interface Speakers {
  readonly personaName: string;
  readonly personaKind: PersonaKind;
  readonly characterName: string;
  /** A character of one's own. */
  readonly own: boolean;
}

export interface RatedTalkRow extends RatedTalk, Speakers {
  /** The replies on the talk's path that carry all nine marks. */
  readonly replyIds: readonly string[];
}

export interface JudgedRow extends JudgedTalks, Speakers {
  readonly rating: DiversityRating;
}

/** Which talks are asked about: those with one character in one language. */
export interface TalkScope {
  readonly characterId: string;
  readonly locale: Locale;
}

function cameSealed({ extra, persona }: Session | Reply): boolean {
  return persona.id === 'sealed' || typeof extra?.['sealed'] === 'string';
}

/** The talks of which it may be known who speaks in them, by id. */
export async function openSessions(
  db: ChatDatabase,
  scope?: TalkScope,
): Promise<ReadonlyMap<string, Session>> {
  const [sessions, sealed] = await Promise.all([
    scope ? db.sessions.where('character.id').equals(scope.characterId).toArray() : db.sessions.toArray(),
    queryBlindSessions(db),
  ]);
  const open = sessions.filter(
    (session) =>
      session.deletedAt === undefined &&
      !session.blind &&
      !sealed.has(session.id) &&
      !cameSealed(session) &&
      (scope === undefined || session.locale === scope.locale),
  );
  return new Map(open.map((session) => [session.id, session]));
}

/** The rater's full ratings in these talks, by reply. */
async function fullRatings(
  db: ChatDatabase,
  rater: string,
  sessions: ReadonlyMap<string, Session>,
  scope?: TalkScope,
): Promise<ReadonlyMap<string, Rating>> {
  const keys = [...sessions.keys()].map((id) => [id, rater]);
  const ratings = await (scope
    ? db.ratings.where('[sessionId+rater]').anyOf(keys).toArray()
    : db.ratings.filter((row) => row.rater === rater && sessions.has(row.sessionId)).toArray());
  return new Map(
    ratings.filter(({ marks }) => isFullyRated(marks)).map((rating) => [rating.replyId, rating]),
  );
}

/** The replies on the talk's path that answer the user. */
function pathReplies({ head }: Session, turns: readonly Turn[], replies: readonly Reply[]): readonly Reply[] {
  const path = pathTo(turns, head);
  const chosen = chosenAlong(path);
  return path.flatMap((turn) => {
    if (turn.userText.trim() === '' || turn.userHidden) return [];
    const own = replies.filter(({ turnId }) => turnId === turn.id);
    const reply = own.find(({ id }) => id === chosen.get(turn.id)) ?? carryingReply({ turn, replies: own });
    if (!reply || reply.hidden || reply.state === 'streaming' || reply.text.trim() === '') return [];
    return [reply];
  });
}

function speakersOf({ character }: Session, { persona }: Reply): Speakers {
  return {
    personaName: persona.name,
    personaKind: persona.kind,
    characterName: character.name,
    own: character.card !== undefined,
  };
}

function ratedTalk(
  session: Session,
  path: readonly Reply[],
  ratings: ReadonlyMap<string, Rating>,
): RatedTalkRow | null {
  const rated = path.flatMap((reply) => ratings.get(reply.id) ?? []);
  const [first] = path;
  // Where several spoke in one talk, it is nobody's.
  if (!first || rated.length === 0 || path.some(({ persona }) => persona.id !== first.persona.id))
    return null;
  if (path.some(cameSealed)) return null;
  return {
    sessionId: session.id,
    source: first.persona.id,
    characterId: session.character.id,
    locale: session.locale,
    ...speakersOf(session, first),
    full: path.every(({ id, state }) => state !== 'complete' || ratings.has(id)),
    ratedAt: Math.max(...rated.map(({ startedAt }) => startedAt)),
    replyIds: rated.map(({ replyId }) => replyId),
  };
}

function bySession<T extends { readonly sessionId: string }>(rows: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.sessionId);
    if (group) group.push(row);
    else groups.set(row.sessionId, [row]);
  }
  return groups;
}

/** The talks among `sessions` in which the rater has rated something in full. */
export async function ratedTalks(
  db: ChatDatabase,
  rater: string,
  sessions: ReadonlyMap<string, Session>,
  scope?: TalkScope,
): Promise<readonly RatedTalkRow[]> {
  const ratings = await fullRatings(db, rater, sessions, scope);
  const ids = [...new Set([...ratings.values()].map(({ sessionId }) => sessionId))];
  const [turns, replies] = await Promise.all([
    db.turns.where('sessionId').anyOf(ids).toArray(),
    db.replies.where('sessionId').anyOf(ids).sortBy('createdAt'),
  ]);
  const [turnsOf, repliesOf] = [bySession(turns), bySession(replies)];
  return ids.flatMap((id) => {
    const session = sessions.get(id);
    const path = session && pathReplies(session, turnsOf.get(id) ?? [], repliesOf.get(id) ?? []);
    return (session && path && ratedTalk(session, path, ratings)) ?? [];
  });
}

async function judgedRow(
  db: ChatDatabase,
  rating: DiversityRating,
  sessions: ReadonlyMap<string, Session>,
): Promise<JudgedRow | null> {
  const replies = (await db.replies.bulkGet([...rating.replyIds])).filter((reply) => reply !== undefined);
  const first = replies.find(({ sessionId }) => sessions.has(sessionId));
  const session = first && sessions.get(first.sessionId);
  if (!first || !session) return null;
  const sessionIds = [...new Set(replies.map(({ sessionId }) => sessionId))];
  const gone = await db.sessions
    .where('id')
    .anyOf(sessionIds)
    .filter(({ deletedAt }) => deletedAt !== undefined)
    .primaryKeys();
  return {
    id: rating.id,
    source: first.persona.id,
    characterId: session.character.id,
    locale: session.locale,
    ...speakersOf(session, first),
    sessionIds: sessionIds.filter((id) => !gone.includes(id)),
    judgedAt: rating.ratedAt,
    hidden: !sessionIds.every((id) => sessions.has(id) || gone.includes(id)),
    rating,
  };
}

/**
 * The rater's judgements of sets in which one of `sessions` is; those of a deleted talk do not count until it is
 * brought back.
 */
export async function judgedTalks(
  db: ChatDatabase,
  rater: string,
  sessions: ReadonlyMap<string, Session>,
): Promise<readonly JudgedRow[]> {
  const ratings = await db.diversity.filter((row) => row.rater === rater).toArray();
  const homes = await db.sessions.bulkGet(ratings.map(({ sessionId }) => sessionId));
  const rows = await Promise.all(
    ratings
      .filter((_, index) => {
        const home = homes[index];
        return home !== undefined && home.deletedAt === undefined;
      })
      .map((rating) => judgedRow(db, rating, sessions)),
  );
  return rows.filter((row) => row !== null);
}
