import { METRICS } from '../../domain/metric';
import type { DiversityRating, Rating, Revision } from '../../domain/rating';
import type { Unknown } from '../../domain/session';
import { encodeTime } from './encode';
import { extraAt, mergeExtra } from './extras';
import { given } from './given';
import type { MergeNotes } from './merge-notes';
import { kept, same } from './same';

/** An earlier mark with the keys of the file that this version does not know. */
interface Change extends Revision {
  readonly unknown?: unknown;
}

interface Rated {
  readonly ratedAt: number;
}

/** The later one first; the one that is here when they are level. */
function byTime<T extends Rated>(here: T, file: T): { readonly winner: T; readonly other: T } {
  return file.ratedAt > here.ratedAt ? { winner: file, other: here } : { winner: here, other: file };
}

function isChange(a: Revision, b: Revision): boolean {
  return a.metric === b.metric && a.mark === b.mark && a.at === b.at;
}

function changesOf({ revisions, extra }: Rating): Change[] {
  return revisions.map((revision, index) => ({
    ...revision,
    ...given({ unknown: extra?.[extraAt('revisions', index)] }),
  }));
}

function withoutChanges({ revisions, extra }: Rating): { extra?: Unknown } {
  const names = new Set(revisions.map((_, index) => extraAt('revisions', index)));
  return { extra: Object.fromEntries(Object.entries(extra ?? {}).filter(([key]) => !names.has(key))) };
}

/** Marks of `other` that `winner` has otherwise and does not itself remember having changed. */
function replacedMarks(winner: Rating, other: Rating): Change[] {
  return METRICS.flatMap((metric) => {
    const [mark, replaced] = [winner.marks[metric], other.marks[metric]];
    if (mark === undefined || replaced === undefined || mark === replaced) return [];
    const remembered = winner.revisions.some(
      (revision) =>
        revision.metric === metric &&
        revision.mark === replaced &&
        !other.revisions.some((known) => isChange(known, revision)),
    );
    return remembered ? [] : [{ metric, mark: replaced, at: winner.ratedAt }];
  });
}

function mergeChanges(winner: Rating, other: Rating): readonly Change[] {
  const own = changesOf(winner);
  const more = changesOf(other).filter((change) => !own.some((known) => isChange(known, change)));
  const added = [...more, ...replacedMarks(winner, other)];
  return added.length === 0 ? own : [...own, ...added].sort((a, b) => a.at - b.at);
}

/** Both notes, one below the other, unless one is part of the other. */
function mergeNote(winner: string, other: string): string {
  if (winner.includes(other)) return winner;
  return other.includes(winner) ? other : `${winner}\n${other}`;
}

/**
 * One rater's two states of the rating of one reply as one. The later mark stands, the other one is kept as an earlier
 * mark; no mark, no earlier mark and no note is lost. It counts as blind only when both were.
 */
export function mergeRating(here: Rating, file: Rating): Rating {
  const { winner, other } = byTime(here, file);
  const changes = mergeChanges(winner, other);
  const unknown = changes.flatMap((change, index) =>
    change.unknown === undefined ? [] : [[extraAt('revisions', index), change.unknown] as const],
  );
  const rest = mergeExtra(withoutChanges(winner), withoutChanges(other)).extra;
  const extra = { ...rest, ...Object.fromEntries(unknown) };
  const { extra: _replaced, ...base } = here;
  const merged: Rating = {
    ...base,
    ...given({ context: winner.context ?? other.context }),
    marks: { ...other.marks, ...winner.marks },
    note: mergeNote(winner.note, other.note),
    blind: here.blind && file.blind,
    startedAt: Math.min(here.startedAt, file.startedAt),
    ratedAt: winner.ratedAt,
    revisions: changes.map(({ metric, mark, at }) => ({ metric, mark, at })),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
  return kept(here, merged);
}

/** The earlier mark goes where the next version of the format would look for it: among the unknown keys. */
function withEarlierMark(extra: Unknown, mark: DiversityRating['mark'], at: number): Unknown {
  const known: readonly unknown[] = Array.isArray(extra['revisions']) ? extra['revisions'] : [];
  const earlier = { mark, at: encodeTime(at) };
  if (known.some((revision) => same(revision, earlier))) return extra;
  return { ...extra, revisions: [...known, earlier] };
}

/** The later of two states of one mark of the overall metric; the other mark is kept beside it. */
export function mergeDiversity(
  here: DiversityRating,
  file: DiversityRating,
  notes: MergeNotes,
): DiversityRating {
  const fixed = (['rater', 'metric', 'replyIds'] as const).find((field) => !same(here[field], file[field]));
  if (fixed) {
    notes.refuse('conflict', file, fixed === 'replyIds' ? 'reply_ids' : fixed, here.id);
    return here;
  }
  const { winner, other } = byTime(here, file);
  const both = mergeExtra(winner, other).extra ?? {};
  const extra = winner.mark === other.mark ? both : withEarlierMark(both, other.mark, winner.ratedAt);
  const blind = winner.blind !== undefined && other.blind === false ? false : (winner.blind ?? other.blind);
  const merged: DiversityRating = {
    ...winner,
    note: mergeNote(winner.note, other.note),
    ...given({ blind }),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
  return kept(here, merged);
}
