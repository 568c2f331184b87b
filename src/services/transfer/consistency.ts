import type { Turn } from '../../domain/session';
import type { DecodedSession } from './decode';
import type { ImportFault } from './outcome';
import { foundText } from './place';

type Code = ImportFault['code'];

/** Remembers what has been seen, with its place, and tells when something comes a second time. */
class Seen {
  private readonly first = new Map<string, string>();

  constructor(private readonly code: Code) {}

  add(key: string, place: string, found: string = foundText(key)): ImportFault[] {
    const first = this.first.get(key);
    if (first === undefined) {
      this.first.set(key, place);
      return [];
    }
    return [{ code: this.code, place, values: { found, first } }];
  }
}

/** The turns of one line have rounds of their own; those of branches may share them. */
function roundFaults({ line, places }: DecodedSession): ImportFault[] {
  const rounds = new Seen('duplicate-round');
  return line.flatMap((turn) =>
    rounds.add(String(turn.round), `${places.get(turn) ?? ''}.round`, String(turn.round)),
  );
}

/**
 * Whether a turn may stand where it says it does. Its round is greater than that of its parent, so that no turn can go
 * on from itself, however many lie between.
 */
function parentFaults(turn: Turn, parent: Turn | undefined, place: string): ImportFault[] {
  if (turn.parent === null) return [];
  if (!parent) {
    return [{ code: 'unknown-parent', place: `${place}.parent`, values: { found: foundText(turn.parent) } }];
  }
  if (turn.round > parent.round) return [];
  const values = { expected: `≥ ${parent.round + 1}`, found: String(turn.round) };
  return [{ code: 'out-of-range', place: `${place}.round`, values }];
}

function turnFaults({ bundle, line, places }: DecodedSession): ImportFault[] {
  const replyTurns = new Map(bundle.replies.map(({ id, turnId }) => [id, turnId]));
  const turns = new Map(bundle.turns.map((turn) => [turn.id, turn]));
  const lined = new Set(line);
  return bundle.turns.flatMap((turn) => {
    const place = places.get(turn) ?? '';
    const { parent, after, chosen } = turn;
    // The parents of a line follow from its rounds.
    const faults = lined.has(turn) ? [] : parentFaults(turn, turns.get(parent ?? ''), place);
    if (chosen !== null && replyTurns.get(chosen) !== turn.id) {
      faults.push({ code: 'unknown-reply', place: `${place}.chosen`, values: { found: foundText(chosen) } });
    }
    if (after !== undefined && (parent === null || replyTurns.get(after) !== parent)) {
      faults.push({ code: 'unknown-after', place: `${place}.after`, values: { found: foundText(after) } });
    }
    return faults;
  });
}

function replyFaults({ bundle, places }: DecodedSession): ImportFault[] {
  const turns = new Map<string, Turn>(bundle.turns.map((turn) => [turn.id, turn]));
  return bundle.replies.flatMap((reply): ImportFault[] => {
    const last = turns.get(reply.turnId)?.userRevisions.length ?? 0;
    if (reply.userRevision <= last) return [];
    const values = { expected: `0–${last}`, found: String(reply.userRevision) };
    return [{ code: 'out-of-range', place: `${places.get(reply) ?? ''}.user_revision`, values }];
  });
}

function ratingFaults({ bundle, places }: DecodedSession): ImportFault[] {
  const raters = new Seen('duplicate-rating');
  return bundle.ratings.flatMap((rating) =>
    raters.add(
      JSON.stringify([rating.replyId, rating.rater]),
      `${places.get(rating) ?? ''}.rater`,
      foundText(rating.rater),
    ),
  );
}

/**
 * What the schema cannot say of a file: ids that repeat, rounds that repeat, a rater twice on one reply, branches that
 * go round in circles, and names of turns, replies and wordings that are not there.
 */
export function findInconsistencies(sessions: readonly DecodedSession[]): ImportFault[] {
  const ids = {
    session: new Seen('duplicate-id'),
    turns: new Seen('duplicate-id'),
    replies: new Seen('duplicate-id'),
    ratings: new Seen('duplicate-id'),
    diversity: new Seen('duplicate-id'),
  };
  return sessions.flatMap((decoded) => {
    const { bundle, places } = decoded;
    const idPlace = (row: object): string => `${places.get(row) ?? ''}.id`;
    const repeated = (['turns', 'replies', 'ratings', 'diversity'] as const).flatMap((kind) =>
      bundle[kind].flatMap((row) => ids[kind].add(row.id, idPlace(row))),
    );
    return [
      ...ids.session.add(bundle.session.id, idPlace(bundle.session)),
      ...repeated,
      ...roundFaults(decoded),
      ...turnFaults(decoded),
      ...replyFaults(decoded),
      ...ratingFaults(decoded),
    ];
  });
}
