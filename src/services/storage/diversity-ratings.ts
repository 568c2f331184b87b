import { newId } from '../../lib/id';
import type { Mark } from '../../domain/metric';
import type { DiversityRating } from '../../domain/rating';
import { OVERALL_METRIC } from '../../domain/metric';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';
import { findSetting } from './settings';

/** A set of replies of one persona as one character, and who judges it. */
export interface JudgedSet {
  /** The newest session of the set: the rating belongs to it. */
  readonly sessionId: string;
  /** The replies of all its sessions. */
  readonly replyIds: readonly string[];
  readonly rater: string;
}

export interface DiversityChange extends JudgedSet {
  readonly mark: Mark;
  /** Absent: the note stays as it is. */
  readonly note?: string;
  readonly blind: boolean;
  /** Epoch milliseconds. */
  readonly at: number;
}

function isSet(a: readonly string[], b: readonly string[]): boolean {
  const known = new Set(a);
  return known.size === new Set(b).size && b.every((id) => known.has(id));
}

export async function findDiversity(
  db: ChatDatabase,
  { sessionId, replyIds, rater }: JudgedSet,
): Promise<DiversityRating | null> {
  const rows = await db.diversity.where('sessionId').equals(sessionId).toArray();
  return rows.find((row) => row.rater === rater && isSet(row.replyIds, replyIds)) ?? null;
}

function draftKey({ rater, replyIds }: JudgedSet): string {
  return JSON.stringify([rater, ...replyIds.toSorted()]);
}

/** What is noted on a set: with the mark, or beforehand. */
export async function findNote(
  db: ChatDatabase,
  set: JudgedSet,
  rating: DiversityRating | null,
): Promise<string> {
  return rating?.note ?? (await findSetting(db, 'overallNotes'))[draftKey(set)] ?? '';
}

async function keepDraft(db: ChatDatabase, set: JudgedSet, note: string): Promise<void> {
  const { [draftKey(set)]: before = '', ...others } = await findSetting(db, 'overallNotes');
  if (before === note) return;
  const value = note === '' ? others : { ...others, [draftKey(set)]: note };
  await db.settings.put({ key: 'overallNotes', value });
}

/** An earlier mark stays, with the time it was replaced: where an import puts one as well. */
function withEarlier(row: DiversityRating, at: number): DiversityRating {
  const known: readonly unknown[] = Array.isArray(row.extra?.['revisions']) ? row.extra['revisions'] : [];
  const revisions = [...known, { mark: row.mark, at: new Date(at).toISOString() }];
  return { ...row, extra: { ...row.extra, revisions } };
}

/**
 * Marks the response diversity of a set, or changes the mark; the one it replaces is kept. A note that was written
 * before the first mark goes with it.
 */
export function setDiversity(change: DiversityChange): Promise<DiversityRating> {
  const { at, mark, note, blind, ...set } = change;
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.diversity, db.sessions, db.settings], async () => {
      if (!(await db.sessions.get(set.sessionId))) return refuse('The session is gone.');
      const before = await findDiversity(db, set);
      const noted = await findNote(db, set, before);
      const kept = before && before.mark !== mark ? withEarlier(before, at) : before;
      const rating: DiversityRating = {
        ...(kept ?? { id: newId(), metric: OVERALL_METRIC, ...set }),
        mark,
        note: note ?? noted,
        blind: blind && before?.blind !== false,
        ratedAt: before?.mark === mark ? before.ratedAt : at,
      };
      await db.diversity.put(rating);
      if (!before) await keepDraft(db, set, '');
      return rating;
    });
  });
}

/** Sets the rater's note on a set; an empty one removes it. Without a mark it is kept until there is one. */
export function setDiversityNote(set: JudgedSet, note: string): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.diversity, db.settings], async () => {
      const rating = await findDiversity(db, set);
      if (!rating) await keepDraft(db, set, note);
      else if (rating.note !== note) await db.diversity.put({ ...rating, note });
    });
  });
}
