import { useCallback, useEffect, useMemo } from 'react';
import type { OwnCharacter } from '../../domain/card';
import type { OwnPersona } from '../../domain/persona';
import type { Rating } from '../../domain/rating';
import type { MessageOrigin, Reply, Session, UserSnapshot } from '../../domain/session';
import type { OwnUserPersona } from '../../domain/user-persona';
import { findOwnCharacter, queryOwnCharacters } from './characters';
import type { ChatDatabase, Checkpoint } from './database';
import { countUntouched, queryListings } from './library';
import type { SessionListing } from './library';
import { useLive } from './live';
import { queryOwnListings } from './own-listings';
import type { OwnListing } from './own-listings';
import { findRating } from './ratings';
import { queryRecentTalks } from './recent';
import type { RecentTalk } from './recent';
import { findSession } from './sessions';
import { findSetting } from './settings';
import type { SettingKey, Settings } from './settings';
import { queryBranches, queryTranscript } from './transcript';
import type { TalkBranch, TranscriptTurn } from './transcript';
import { findUsualUser, queryUserPersonas } from './user-personas';

/*
 * Live queries. Of each: undefined while it loads, null when there is no such thing. Rows that have not changed
 * keep their identity from one answer to the next.
 */

/** null also for a deleted session. */
export function useSession(id: string): Session | null | undefined {
  return useLive(useCallback((db) => findSession(db, id), [id]));
}

/** As `getTranscript`. Empty for a session that does not exist. The text of a streaming reply is not in it: see `useCheckpoint`. */
export function useTranscript(sessionId: string): readonly TranscriptTurn[] | undefined {
  return useLive(useCallback((db) => queryTranscript(db, sessionId), [sessionId]));
}

/** As `listBranches`. */
export function useBranches(sessionId: string): readonly TalkBranch[] | undefined {
  return useLive(useCallback((db) => queryBranches(db, sessionId), [sessionId]));
}

async function findReply(db: ChatDatabase, id: string): Promise<Reply | null> {
  return (await db.replies.get(id)) ?? null;
}

export function useReply(id: string): Reply | null | undefined {
  return useLive(useCallback((db) => findReply(db, id), [id]));
}

async function findRoundTwo(db: ChatDatabase, replyId: string): Promise<MessageOrigin | null> {
  const reply = await db.replies.get(replyId);
  const turn = reply && (await db.turns.get(reply.turnId));
  if (!turn || turn.userText === '' || turn.origin === undefined) return null;
  const earlier = await db.turns
    .where('sessionId')
    .equals(turn.sessionId)
    .filter(({ round, userText }) => userText !== '' && round < turn.round)
    .toArray();
  return new Set(earlier.map(({ round }) => round)).size === 1 ? turn.origin : null;
}

/** Where the user's second message came from, of a reply to it; null for any other, and where it is not known. */
export function useRoundTwo(replyId: string): MessageOrigin | null | undefined {
  return useLive(useCallback((db) => findRoundTwo(db, replyId), [replyId]));
}

async function findCheckpoint(db: ChatDatabase, replyId: string): Promise<Checkpoint | null> {
  return (await db.checkpoints.get(replyId)) ?? null;
}

/** A reply that another tab streams, as far as it has come; null when it does not stream. */
export function useCheckpoint(replyId: string): Checkpoint | null | undefined {
  return useLive(useCallback((db) => findCheckpoint(db, replyId), [replyId]));
}

export function useRating(replyId: string, rater: string): Rating | null | undefined {
  return useLive(useCallback((db) => findRating(db, replyId, rater), [replyId, rater]));
}

async function queryRatings(
  db: ChatDatabase,
  sessionId: string,
  rater: string,
): Promise<ReadonlyMap<string, Rating>> {
  const ratings = await db.ratings.where('[sessionId+rater]').equals([sessionId, rater]).toArray();
  return new Map(ratings.map((rating) => [rating.replyId, rating]));
}

/** One rater's ratings in the session, by reply. */
export function useRatings(sessionId: string, rater: string): ReadonlyMap<string, Rating> | undefined {
  return useLive(useCallback((db) => queryRatings(db, sessionId, rater), [sessionId, rater]));
}

/** As `listSessions`; `withUntouched`: also what was recorded or collected and nobody has rated or gone on with. */
export function useSessionList(rater?: string, withUntouched = false): readonly SessionListing[] | undefined {
  return useLive(useCallback((db) => queryListings(db, rater, withUntouched), [rater, withUntouched]));
}

/** How many talks were recorded or collected, and nobody has rated them or gone on with them. */
export function useUntouchedCount(): number | undefined {
  return useLive(countUntouched);
}

function queryPersonas(db: ChatDatabase): Promise<OwnPersona[]> {
  return db.personas.toArray();
}

/** The user's own personas, oldest first. */
export function usePersonas(): readonly OwnPersona[] | undefined {
  return useLive(queryPersonas);
}

export function useSetting<K extends SettingKey>(key: K): Settings[K] | undefined {
  return useLive(useCallback((db) => findSetting(db, key), [key]));
}

/** Who the user can speak as, of their own making, last changed first. */
export function useUserPersonas(): readonly OwnUserPersona[] | undefined {
  return useLive(queryUserPersonas);
}

/** Who the user speaks as unless told otherwise, as they are now; null: nobody in particular. */
export function useUsualUser(): UserSnapshot | null | undefined {
  return useLive(findUsualUser);
}

/** The characters of one's own, last changed first. */
export function useOwnCharacters(): readonly OwnCharacter[] | undefined {
  return useLive(queryOwnCharacters);
}

/** The same for a list that shows no more of them than it must. */
export function useOwnListings(): readonly OwnListing[] | undefined {
  return useLive(queryOwnListings);
}

/** The last talk with each of the characters spoken to last, the latest first; at most `limit`. */
export function useRecentTalks(limit: number): readonly RecentTalk[] | undefined {
  return useLive(useCallback((db) => queryRecentTalks(db, limit), [limit]));
}

/** null also for a deleted character, and for a built-in one. */
export function useOwnCharacter(id: string): OwnCharacter | null | undefined {
  return useLive(useCallback((db) => findOwnCharacter(db, id), [id]));
}

async function findPicture(
  db: ChatDatabase,
  characterId: string | null,
  size: 'image' | 'thumbnail',
): Promise<Blob | null> {
  if (characterId === null) return null;
  return (await db.pictures.get(characterId))?.[size] ?? null;
}

/**
 * The address of a character's own picture, good while the component is there; null when it has none, and for a
 * `characterId` of null, which asks for nothing. `thumbnail` is at most 384 pixels wide and high.
 */
export function usePicture(
  characterId: string | null,
  size: 'image' | 'thumbnail',
): string | null | undefined {
  const blob = useLive(useCallback((db) => findPicture(db, characterId, size), [characterId, size]));
  const url = useMemo(() => (blob ? URL.createObjectURL(blob) : blob), [blob]);
  useEffect(() => {
    if (!url) return;
    return () => URL.revokeObjectURL(url);
  }, [url]);
  return url;
}
