import type { Reply, Turn } from '../../../domain/session';
import type { SessionBundle } from '../../storage';
import { given } from '../given';

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * New id → the id of a reply of the same turn and the same text that is here and that the file does not name: where
 * swipes before it have been deleted, the rest has moved up.
 */
function movedReplies(here: SessionBundle, file: SessionBundle, derived: ReadonlySet<string>) {
  const known = byId(here.replies);
  const named = new Set(file.replies.map(({ id }) => id));
  const free = here.replies.filter(({ id }) => !named.has(id));
  const moved = new Map<string, string>();
  const handedOut = new Set<string>();
  for (const { id, turnId, text } of file.replies) {
    if (!derived.has(id) || known.has(id)) continue;
    const same = free.find(
      (reply) => reply.turnId === turnId && reply.text === text && !handedOut.has(reply.id),
    );
    if (!same) continue;
    moved.set(id, same.id);
    handedOut.add(same.id);
  }
  return moved;
}

function adoptTurn(turn: Turn, here: Turn | undefined): Turn {
  // Dates without a zone are those of the place, and one may have travelled since.
  const kept = here && here.userText === turn.userText && here.userRevisions.length === 0;
  return kept ? { ...turn, userAt: here.userAt } : turn;
}

function adoptReply(reply: Reply, here: Reply | undefined): Reply {
  if (!here) return reply;
  const { createdAt, persona, promptHash, sampling, author, userRevision } = here;
  return { ...reply, createdAt, persona, promptHash, sampling, author, userRevision };
}

/**
 * A chat from elsewhere says nothing of the prompt, the character as it is here or the time zone: what this place
 * filled in when it came for the first time stays, so that the same file is the same session again.
 */
export function adopt(
  here: SessionBundle | null,
  file: SessionBundle,
  derived: ReadonlySet<string>,
  fromHere: boolean,
): SessionBundle {
  if (!here) return file;
  const moved = movedReplies(here, file, derived);
  const idOf = (id: string): string => moved.get(id) ?? id;
  const turns = byId(here.turns);
  const replies = byId(here.replies);
  const { id, updatedAt, blind, extra } = file.session;
  // Where the talk ends is for the file to say: it has the lines of one branch only.
  const { extra: _extra, head: _head, ...stage } = here.session;
  const bare = { ...stage, id, updatedAt, blind, ...given({ extra, head: file.session.head }) };
  return {
    session: fromHere ? file.session : bare,
    turns: file.turns.map((turn) => {
      const chosen = turn.chosen === null ? null : idOf(turn.chosen);
      const after = turn.after === undefined ? undefined : idOf(turn.after);
      return adoptTurn(
        { ...turn, chosen, ...given({ after }) },
        derived.has(turn.id) ? turns.get(turn.id) : undefined,
      );
    }),
    replies: file.replies.map((reply) => {
      const foreign = derived.has(reply.id);
      const known = { ...reply, id: idOf(reply.id) };
      return adoptReply(known, foreign ? replies.get(known.id) : undefined);
    }),
    ratings: file.ratings.map((rating) => ({ ...rating, replyId: idOf(rating.replyId) })),
    diversity: file.diversity,
  };
}
