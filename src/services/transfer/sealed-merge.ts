import type { Rating } from '../../domain/rating';
import type { Reply, Turn, Unknown } from '../../domain/session';
import type { SessionBundle } from '../storage';
import { encodeBundle } from './encode';
import { given } from './given';
import { mergeBundle } from './merge';
import type { MergeNotes } from './merge-notes';
import { isWhatWasSealed } from './sealed';

function isSealed({ session }: SessionBundle): boolean {
  return typeof session.extra?.['sealed'] === 'string';
}

function saltOf({ session }: SessionBundle): string | null {
  const seal = session.extra?.['seal'];
  const salt = typeof seal === 'object' && seal !== null && 'salt' in seal ? seal.salt : null;
  return typeof salt === 'string' ? salt : null;
}

function withoutSeal(extra: Unknown | undefined): { readonly extra?: Unknown } {
  const { sealed: _opened, ...rest } = extra ?? {};
  return Object.keys(rest).length > 0 ? { extra: rest } : {};
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** What a sealed row keeps of itself: everything else is the opened one's. */
function openedTurn(sealed: Turn, opened: Turn | undefined): Turn {
  return opened ? { ...opened, userText: sealed.userText, chosen: sealed.chosen } : sealed;
}

function openedReply(sealed: Reply, opened: Reply | undefined): Reply {
  return opened ? { ...opened, text: sealed.text, state: sealed.state } : sealed;
}

function openedRating(sealed: Rating, opened: Rating | undefined): Rating {
  const round2 = opened?.context?.round2;
  return sealed.context && round2 !== undefined
    ? { ...sealed, context: { ...sealed.context, round2 } }
    : sealed;
}

/** A sealed bundle as it is when it is opened by one that is not. */
function openedBy(sealed: SessionBundle, opened: SessionBundle): SessionBundle {
  const { deletedAt: _theirs, extra: _other, ...known } = opened.session;
  const { deletedAt, extra, blind } = sealed.session;
  const [turns, replies, ratings] = [byId(opened.turns), byId(opened.replies), byId(opened.ratings)];
  return {
    session: { ...known, blind, ...given({ deletedAt }), ...withoutSeal(extra) },
    turns: sealed.turns.map((turn) => openedTurn(turn, turns.get(turn.id))),
    replies: sealed.replies.map((reply) => openedReply(reply, replies.get(reply.id))),
    ratings: sealed.ratings.map((rating) => openedRating(rating, ratings.get(rating.id))),
    diversity: sealed.diversity,
  };
}

/**
 * `mergeBundle` for sessions of which one side may be sealed: the other side opens it. When what is shown is not what
 * was sealed, that is in the way.
 */
export function mergeSealed(
  here: SessionBundle | null,
  file: SessionBundle,
  notes: MergeNotes,
): SessionBundle | null {
  if (!here || isSealed(here) === isSealed(file)) return mergeBundle(here, file, notes);
  if (isSealed(file)) return mergeBundle(here, openedBy(file, here), notes);
  const salt = saltOf(file);
  if (salt === null || !isWhatWasSealed(encodeBundle(here), encodeBundle(file), salt)) {
    notes.refuse('conflict', file.session, 'seal', here.session.id);
    return null;
  }
  const opened = openedBy(here, file);
  return mergeBundle(opened, file, notes) ?? opened;
}
