import { SET_SIZE } from '../../domain/queue';
import type { DiversityRating } from '../../domain/rating';
import { groupTalks, pairingKey } from '../../domain/talk-sets';
import type { TalkGroup } from '../../domain/talk-sets';
import type { ChatDatabase } from './database';
import { newestOf, readReplySet } from './reply-sets';
import type { ReplySet } from './reply-sets';
import { findSetting } from './settings';
import { judgedTalks, openSessions, ratedTalks } from './talk-rows';
import type { JudgedRow, RatedTalkRow, Speakers, TalkScope } from './talk-rows';

/** A set of rated dialogues, judged or not; `key` stands for it in an address. */
export interface TalkSetLine {
  readonly key: string;
  /** How many dialogues. */
  readonly dialogues: number;
  /** null: it is to be judged. */
  readonly rating: DiversityRating | null;
}

/** The rated dialogues of one persona as one character in one language. */
export interface TalkGroupLine extends Omit<TalkGroup, 'due' | 'judged'>, Speakers {
  readonly key: string;
  /** Those to be judged first, then the judged ones, the latest first. */
  readonly sets: readonly TalkSetLine[];
}

/** A set that can be judged now. */
export interface DueTalkSet extends Omit<Speakers, 'own'> {
  readonly key: string;
  readonly dialogues: number;
  readonly sessionIds: readonly string[];
}

/** A set with its words, as it is judged. */
export interface TalkSet extends ReplySet {
  readonly personaName: string;
  readonly personaKind: Speakers['personaKind'];
  readonly dialogues: number;
}

interface Reading {
  readonly groups: readonly TalkGroup[];
  /** By session id. */
  readonly talks: ReadonlyMap<string, RatedTalkRow>;
  /** By the id of the judgement. */
  readonly judged: ReadonlyMap<string, JudgedRow>;
}

function tablesOf(db: ChatDatabase) {
  const rows = [db.sessions, db.turns, db.replies, db.ratings, db.diversity, db.settings];
  return [...rows, db.queues, db.queuePages, db.openedRecordings, db.trials];
}

async function read(db: ChatDatabase, rater: string, scope?: TalkScope): Promise<Reading> {
  const sessions = await openSessions(db, scope);
  const [talks, judged, size] = await Promise.all([
    ratedTalks(db, rater, sessions, scope),
    judgedTalks(db, rater, sessions),
    findSetting(db, 'overallSetSize'),
  ]);
  return {
    groups: groupTalks(talks, judged, Math.max(SET_SIZE.least, size)),
    talks: new Map(talks.map((talk) => [talk.sessionId, talk])),
    judged: new Map(judged.map((row) => [row.id, row])),
  };
}

/** The names of a group: those of its latest talk, else of its latest judgement. */
function speakersIn(group: TalkGroup, { talks, judged }: Reading): Speakers {
  const key = pairingKey(group);
  const newest = newestOf(
    [...talks.values()].filter((talk) => pairingKey(talk) === key).map(({ sessionId }) => sessionId),
  );
  const row = talks.get(newest) ?? judged.get(group.judged[0] ?? '');
  const { personaName = '', personaKind = 'endpoint', characterName = '', own = false } = row ?? {};
  return { personaName, personaKind, characterName, own };
}

function lineOf(group: TalkGroup, reading: Reading): TalkGroupLine {
  const { due, judged, ...rest } = group;
  const open = due.map((ids) => ({ key: newestOf(ids), dialogues: ids.length, rating: null }));
  const done = judged.flatMap((id): TalkSetLine[] => {
    const row = reading.judged.get(id);
    return row ? [{ key: id, dialogues: row.sessionIds.length, rating: row.rating }] : [];
  });
  return { ...rest, ...speakersIn(group, reading), key: pairingKey(group), sets: [...open, ...done] };
}

/** What the rater has rated in talks, by who answered as whom; see `groupTalks` for the order. */
export function queryTalkGroups(db: ChatDatabase, rater: string): Promise<readonly TalkGroupLine[]> {
  return db.transaction('r', tablesOf(db), async () => {
    const reading = await read(db, rater);
    return reading.groups.map((group) => lineOf(group, reading));
  });
}

function dueOf(reading: Reading): DueTalkSet[] {
  return reading.groups.flatMap((group) => {
    const { own: _own, ...speakers } = speakersIn(group, reading);
    return group.due.map((sessionIds) => ({
      ...speakers,
      key: newestOf(sessionIds),
      dialogues: sessionIds.length,
      sessionIds,
    }));
  });
}

/** The sets that can be judged now. */
export function queryDueTalkSets(db: ChatDatabase, rater: string): Promise<readonly DueTalkSet[]> {
  return db.transaction('r', tablesOf(db), async () => dueOf(await read(db, rater)));
}

/** The set to be judged that this talk is in; null: there is none, or not yet. */
export function queryDueSetOf(
  db: ChatDatabase,
  sessionId: string,
  rater: string,
): Promise<DueTalkSet | null> {
  return db.transaction('r', tablesOf(db), async () => {
    const session = await db.sessions.get(sessionId);
    if (!session) return null;
    const scope = { characterId: session.character.id, locale: session.locale };
    const sets = dueOf(await read(db, rater, scope));
    return sets.find(({ sessionIds }) => sessionIds.includes(sessionId)) ?? null;
  });
}

interface Found {
  readonly row: Speakers;
  readonly sessionIds: readonly string[];
  readonly replyIds: readonly string[];
  readonly judgedIn: string;
}

function findJudged(key: string, { groups, judged }: Reading): Found | null {
  const shown = new Set(groups.flatMap((group) => group.judged));
  const rows = [...judged.values()].filter(({ id }) => shown.has(id));
  // Once it is judged, a set is still found by what it was called before.
  const row = rows.find(({ id }) => id === key) ?? rows.find(({ rating }) => rating.sessionId === key);
  if (!row) return null;
  const { sessionIds, rating } = row;
  return { row, sessionIds, replyIds: rating.replyIds, judgedIn: rating.sessionId };
}

function findDue(key: string, { groups, talks }: Reading): Found | null {
  const sessionIds = groups.flatMap(({ due }) => due).find((ids) => newestOf(ids) === key);
  const row = talks.get(key);
  if (!sessionIds || !row) return null;
  const replyIds = sessionIds.flatMap((id) => talks.get(id)?.replyIds ?? []);
  return { row, sessionIds, replyIds, judgedIn: key };
}

/** null: there is no such set, or none that may be shown. */
export function queryTalkSet(db: ChatDatabase, key: string, rater: string): Promise<TalkSet | null> {
  return db.transaction('r', tablesOf(db), async () => {
    const reading = await read(db, rater);
    const found = findDue(key, reading) ?? findJudged(key, reading);
    if (!found) return null;
    const { row, sessionIds, replyIds, judgedIn } = found;
    const set = await readReplySet(db, rater, sessionIds, replyIds, { judgedIn });
    const { personaName, personaKind } = row;
    return set && { ...set, personaName, personaKind, dialogues: sessionIds.length };
  });
}
