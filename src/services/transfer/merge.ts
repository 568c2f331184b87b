import type { Rating } from '../../domain/rating';
import type { Session } from '../../domain/session';
import type { SessionBundle } from '../storage';
import { mergeExtra } from './extras';
import { given } from './given';
import { mergeDiversity, mergeRating } from './merge-rating';
import { mergeReply } from './merge-reply';
import { mergeRows } from './merge-rows';
import { mergeTurns } from './merge-turns';
import type { MergeNotes, Newer } from './merge-notes';
import { kept, same } from './same';

/** What a session is born with, and the key the file has it under. */
const FIXED = {
  createdAt: 'created_at',
  locale: 'locale',
  character: 'character',
  scenario: 'scenario',
  persona: 'persona',
  prompt: 'prompt',
  seed: 'seed',
  userName: 'user_name',
} as const satisfies Partial<Record<keyof Session, string>>;

/**
 * The session with what the other side alone knows of its beginning: a program that does not know a card, a last word
 * of the prompt or a name of the user leaves them out.
 */
function completed(session: Session, other: Session): Session {
  const { character, prompt, userName, collected } = session;
  return {
    ...session,
    character: { ...character, ...given({ card: character.card ?? other.character.card }) },
    prompt: { ...prompt, ...given({ postHistory: prompt.postHistory ?? other.prompt.postHistory }) },
    ...given({ userName: userName ?? other.userName, collected: collected ?? other.collected }),
  };
}

/** `head`: where the merged talk ends. */
function mergeSession(
  here: Session,
  file: Session,
  head: string | undefined,
  newer: Newer,
  notes: MergeNotes,
): Session {
  const [known, offered] = [completed(here, file), completed(file, here)];
  for (const [field, key] of Object.entries(FIXED) as [keyof typeof FIXED, string][]) {
    if (!same(known[field], offered[field])) notes.refuse('conflict', file, key, here.id);
  }
  // A file that brings a deleted session brings it back.
  const { deletedAt: _deletedAt, head: _head, userPersona: _user, ...alive } = known;
  return kept(here, {
    ...alive,
    blind: newer === 'file' ? file.blind : here.blind,
    updatedAt: Math.max(here.updatedAt, file.updatedAt),
    ...given({ head, userPersona: (newer === 'file' ? file : here).userPersona }),
    ...(newer === 'file' ? mergeExtra(file, here) : mergeExtra(here, file)),
  });
}

function raterOf({ replyId, rater }: Rating): string {
  return JSON.stringify([replyId, rater]);
}

/** Ratings belong together by reply and rater; the id that is here stays. */
function mergeRatings(
  here: readonly Rating[],
  file: readonly Rating[],
  notes: MergeNotes,
): readonly Rating[] {
  const byRater = new Map(here.map((rating) => [raterOf(rating), rating]));
  const byId = new Map(here.map((rating) => [rating.id, rating]));
  const merged = new Map<string, Rating>();
  const added: Rating[] = [];
  for (const rating of file) {
    const taken = byId.get(rating.id);
    const known = byRater.get(raterOf(rating));
    if (taken && taken !== known) notes.refuse('conflict', rating, 'id', rating.id);
    else if (known) merged.set(known.id, mergeRating(known, rating));
    else added.push(rating);
  }
  return [...here.map((rating) => merged.get(rating.id) ?? rating), ...added];
}

/**
 * What a session of a file becomes beside the one that is here; null when nothing changes. Rows that stay as they are
 * are the very rows of `here`. When something is in the way, `notes` says what, and the result is not to be used.
 * The rules are told in docs/data-format.md.
 */
export function mergeBundle(
  here: SessionBundle | null,
  file: SessionBundle,
  notes: MergeNotes,
): SessionBundle | null {
  if (!here) return file;
  const newer: Newer = file.session.updatedAt > here.session.updatedAt ? 'file' : 'here';
  const { turns, head } = mergeTurns(here, file, newer, notes);
  const merged: SessionBundle = {
    session: mergeSession(here.session, file.session, head, newer, notes),
    turns,
    replies: mergeRows(here.replies, file.replies, (a, b) => mergeReply(a, b, newer, notes)),
    ratings: mergeRatings(here.ratings, file.ratings, notes),
    diversity: mergeRows(here.diversity, file.diversity, (a, b) => mergeDiversity(a, b, notes)),
  };
  const kinds = ['turns', 'replies', 'ratings', 'diversity'] as const;
  const unchanged =
    merged.session === here.session &&
    kinds.every(
      (kind) =>
        merged[kind].length === here[kind].length &&
        merged[kind].every((row, index) => row === here[kind][index]),
    );
  return unchanged ? null : merged;
}
