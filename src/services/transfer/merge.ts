import type { Rating } from '../../domain/rating';
import type { Session, Turn, UserRevision } from '../../domain/session';
import type { SessionBundle } from '../storage';
import { mergeExtra } from './extras';
import { given } from './given';
import { mergeDiversity, mergeRating } from './merge-rating';
import { mergeReply } from './merge-reply';
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
  const { character, prompt, userName } = session;
  return {
    ...session,
    character: { ...character, ...given({ card: character.card ?? other.character.card }) },
    prompt: { ...prompt, ...given({ postHistory: prompt.postHistory ?? other.prompt.postHistory }) },
    ...given({ userName: userName ?? other.userName }),
  };
}

function mergeSession(here: Session, file: Session, newer: Newer, notes: MergeNotes): Session {
  const [known, offered] = [completed(here, file), completed(file, here)];
  for (const [field, key] of Object.entries(FIXED) as [keyof typeof FIXED, string][]) {
    if (!same(known[field], offered[field])) notes.refuse('conflict', file, key, here.id);
  }
  // A file that brings a deleted session brings it back.
  const { deletedAt: _deletedAt, ...alive } = known;
  return kept(here, {
    ...alive,
    blind: newer === 'file' ? file.blind : here.blind,
    updatedAt: Math.max(here.updatedAt, file.updatedAt),
    ...(newer === 'file' ? mergeExtra(file, here) : mergeExtra(here, file)),
  });
}

function wordings({ userText, userAt, userRevisions }: Turn): UserRevision[] {
  return [...userRevisions, { text: userText, at: userAt }];
}

function beginsWith(longer: readonly UserRevision[], shorter: readonly UserRevision[]): boolean {
  return shorter.length <= longer.length && shorter.every((wording, index) => same(wording, longer[index]));
}

/** Whose wordings of the user's message hold: those that go on from the other's; null when neither does. */
function laterWordings(here: Turn, file: Turn): Newer | 'same' | null {
  const [known, offered] = [wordings(here), wordings(file)];
  if (beginsWith(known, offered)) return known.length === offered.length ? 'same' : 'here';
  const emptied = file.userText === '' && here.userText !== '';
  return beginsWith(offered, known) && !emptied ? 'file' : null;
}

function mergeTurn(here: Turn, file: Turn, newer: Newer, notes: MergeNotes): Turn {
  const later = laterWordings(here, file);
  if (here.round !== file.round) notes.refuse('conflict', file, 'round', here.id);
  if (later === null) notes.refuse('conflict', file, 'user', here.id);
  const extra = newer === 'file' ? mergeExtra(file, here) : mergeExtra(here, file);
  const { userHidden: _either, ...base } = later === 'file' ? file : here;
  const offered = later === 'same' && (newer === 'file' || here.chosen === null) ? file.chosen : null;
  return kept(here, {
    ...base,
    chosen: offered ?? base.chosen,
    ...given({ userHidden: (newer === 'file' ? file : here).userHidden }),
    ...extra,
  });
}

interface Row {
  readonly id: string;
}

/** Rows of both: those with an id of their own as they are, those both have as `merge` makes them. */
function mergeRows<T extends Row>(
  here: readonly T[],
  file: readonly T[],
  merge: (here: T, file: T) => T,
): readonly T[] {
  const offered = new Map(file.map((row) => [row.id, row]));
  const known = new Set(here.map(({ id }) => id));
  const merged = here.map((row) => {
    const other = offered.get(row.id);
    return other ? merge(row, other) : row;
  });
  return [...merged, ...file.filter(({ id }) => !known.has(id))];
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
  const turnIds = new Set(here.turns.map(({ id }) => id));
  const rounds = new Set(here.turns.map(({ round }) => round));
  for (const turn of file.turns) {
    if (!turnIds.has(turn.id) && rounds.has(turn.round))
      notes.refuse('round-taken', turn, 'round', turn.round);
  }
  const merged: SessionBundle = {
    session: mergeSession(here.session, file.session, newer, notes),
    turns: mergeRows(here.turns, file.turns, (a, b) => mergeTurn(a, b, newer, notes)),
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
