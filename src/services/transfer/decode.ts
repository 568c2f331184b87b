import { keptHead } from '../../domain/branches';
import type { DiversityRating, Rating } from '../../domain/rating';
import type { Collected, Reply, Session, Turn } from '../../domain/session';
import type { SessionBundle } from '../storage';
import {
  Notes,
  decodeCharacter,
  decodeContext,
  decodeFailure,
  decodePersona,
  decodePrompt,
  decodeRatingContext,
  decodeSampling,
  decodeScenario,
  decodeTiming,
  decodeUsage,
  decodeUser,
} from './decode-parts';
import { collectExtra } from './extras';
import { given } from './given';
import type { ImportFault } from './outcome';
import { BranchV1, DiversityV1, RatingV1, ReplyV1, SessionV1, TurnV1 } from './session-log.v1';
import type {
  WireBranch,
  WireCollected,
  WireDiversity,
  WireRating,
  WireReply,
  WireSession,
  WireTurn,
} from './session-log.v1';

export interface DecodedSession {
  readonly bundle: SessionBundle;
  /** The turns that make one line in the file; the others are branches. */
  readonly line: readonly Turn[];
  /** Where each row of the bundle stands in the file. */
  readonly places: ReadonlyMap<object, string>;
  readonly repaired: readonly ImportFault[];
}

function decodeRating(wire: WireRating, reply: Reply, place: string, notes: Notes): Rating {
  const { rater, marks, note, blind, revisions } = wire;
  const known = Object.keys(RatingV1.shape.marks.shape).map((metric) => [metric, marks[metric]]);
  const rating: Rating = {
    // The same file read again must lead to the same row.
    id: notes.fill(wire.id, `${reply.id}/${rater}`, `${place}.id`),
    replyId: reply.id,
    sessionId: reply.sessionId,
    rater,
    marks: given(Object.fromEntries(known) as typeof marks),
    note,
    blind,
    startedAt: Date.parse(wire.started_at),
    ratedAt: Date.parse(wire.rated_at),
    revisions: revisions.map(({ metric, mark, at }) => ({ metric, mark, at: Date.parse(at) })),
    ...(wire.context && { context: decodeRatingContext(wire.context) }),
    ...given({ extra: collectExtra(RatingV1, wire) }),
  };
  return notes.put(rating, place);
}

function decodeReply(wire: WireReply, turn: Turn, session: Session, place: string, notes: Notes): Reply {
  const persona = wire.persona && decodePersona(wire.persona, `${place}.persona`, notes);
  const replyPersona = notes.fill(persona, session.persona, `${place}.persona`);
  const sampling = wire.sampling && decodeSampling(wire.sampling);
  const reply: Reply = {
    id: wire.id,
    sessionId: session.id,
    turnId: turn.id,
    text: wire.text,
    reasoning: wire.reasoning ?? '',
    state: notes.state(wire.state, `${place}.state`),
    ...(wire.failure && { failure: decodeFailure(wire.failure) }),
    author: wire.author,
    persona: replyPersona,
    model: wire.model ?? null,
    promptHash: notes.fill(wire.prompt_hash, session.prompt.hash, `${place}.prompt_hash`),
    sampling: notes.fill(sampling, replyPersona.sampling, `${place}.sampling`),
    ...(wire.usage && { usage: decodeUsage(wire.usage) }),
    ...(wire.timing && { timing: decodeTiming(wire.timing) }),
    ...given({ finishReason: wire.finish_reason ?? undefined }),
    userRevision: notes.fill(wire.user_revision, turn.userRevisions.length, `${place}.user_revision`),
    createdAt: Date.parse(wire.created_at),
    ...given({ hidden: wire.hidden, writer: wire.writer, continues: wire.continues }),
    ...(wire.context && { context: decodeContext(wire.context) }),
    ...(wire.cost && { cost: { amount: wire.cost.amount, currency: wire.cost.currency } }),
    ...(wire.lore && {
      lore: wire.lore.map(({ name, index, keys, tokens }) => ({ name, index, keys, tokens })),
    }),
    ...(wire.checkpoint_at !== undefined && { checkpointAt: Date.parse(wire.checkpoint_at) }),
    ...given({ extra: collectExtra(ReplyV1, wire, ['ratings']) }),
  };
  return notes.put(reply, place);
}

function turnId(wire: WireTurn, session: Session): string {
  return wire.id ?? `${session.id}/${wire.round}`;
}

interface TurnPlace {
  readonly wire: WireTurn | WireBranch;
  readonly parent: string | null;
  readonly schema: typeof TurnV1 | typeof BranchV1;
  readonly place: string;
}

/** The turns of the file: each of the line goes on from the one with the round before its own. */
function turnPlaces(wire: WireSession, session: Session, place: string): TurnPlace[] {
  const parents = new Map<WireTurn, string>();
  const byRound = wire.turns.toSorted((a, b) => a.round - b.round);
  byRound.forEach((turn, index) => {
    const next = byRound[index + 1];
    if (next) parents.set(next, turnId(turn, session));
  });
  return [
    ...wire.turns.map((turn, index) => ({
      wire: turn,
      parent: parents.get(turn) ?? null,
      schema: TurnV1,
      place: `${place}.turns[${index}]`,
    })),
    ...(wire.branches ?? []).map((turn, index) => ({
      wire: turn,
      parent: turn.parent,
      schema: BranchV1,
      place: `${place}.branches[${index}]`,
    })),
  ];
}

function decodeTurn({ wire, parent, schema, place }: TurnPlace, session: Session, notes: Notes): Turn {
  const { user, round, chosen, after } = wire;
  const { hidden: userHidden, origin } = user;
  const turn: Turn = {
    id: notes.fill(wire.id, turnId(wire, session), `${place}.id`),
    sessionId: session.id,
    round,
    parent,
    ...given({ after }),
    userText: user.text,
    userAt: Date.parse(user.at),
    userRevisions: (user.revisions ?? []).map(({ text, at }) => ({ text, at: Date.parse(at) })),
    chosen,
    ...(user.persona && { userPersona: decodeUser(user.persona) }),
    ...given({ userHidden, origin, extra: collectExtra(schema, wire, ['replies']) }),
  };
  return notes.put(turn, place);
}

function decodeDiversity(
  wire: WireDiversity,
  session: Session,
  place: string,
  notes: Notes,
): DiversityRating {
  const { id, metric, rater, mark, note } = wire;
  const rating: DiversityRating = {
    id,
    sessionId: session.id,
    metric,
    rater,
    mark,
    replyIds: wire.reply_ids,
    note,
    ratedAt: Date.parse(wire.rated_at),
    ...given({ blind: wire.blind, extra: collectExtra(DiversityV1, wire) }),
  };
  return notes.put(rating, place);
}

function decodeCollected({ by, at }: WireCollected): Collected {
  return { by, ...(at !== undefined && { at: Date.parse(at) }) };
}

function decodeHead(wire: WireSession, place: string, notes: Notes): Session {
  const { id, locale, blind, scenario, prompt } = wire;
  const session: Session = {
    id,
    createdAt: Date.parse(wire.created_at),
    updatedAt: Date.parse(wire.updated_at),
    locale,
    blind,
    character: decodeCharacter(wire.character, `${place}.character`, notes),
    scenario: scenario && decodeScenario(scenario),
    persona: decodePersona(wire.persona, `${place}.persona`, notes),
    prompt: decodePrompt(prompt),
    ...given({ userName: wire.user_name }),
    ...(wire.user_persona && { userPersona: decodeUser(wire.user_persona) }),
    ...(wire.collected && { collected: decodeCollected(wire.collected) }),
    seed: notes.fill(wire.seed, 0, `${place}.seed`),
    ...given({ extra: collectExtra(SessionV1, wire, ['turns', 'branches', 'diversity']) }),
  };
  return notes.put(session, place);
}

/** Where there are branches, the talk ends with the last turn of the line. */
function withHead(session: Session, turns: readonly Turn[], line: readonly Turn[], notes: Notes): Session {
  const last = line.toSorted((a, b) => a.round - b.round).at(-1);
  const head = keptHead(turns, last);
  return head === undefined ? session : notes.put({ ...session, head }, notes.places.get(session) ?? '');
}

/** The rows of a checked session of the latest version. `place` is where it stands in the file, `sessions[0]`. */
export function decodeSession(wire: WireSession, place: string): DecodedSession {
  const notes = new Notes();
  const session = decodeHead(wire, place, notes);
  const turns: Turn[] = [];
  const replies: Reply[] = [];
  const ratings: Rating[] = [];
  for (const each of turnPlaces(wire, session, place)) {
    const turn = decodeTurn(each, session, notes);
    turns.push(turn);
    each.wire.replies.forEach((wireReply, replyIndex) => {
      const replyPlace = `${each.place}.replies[${replyIndex}]`;
      const reply = decodeReply(wireReply, turn, session, replyPlace, notes);
      replies.push(reply);
      wireReply.ratings.forEach((wireRating, ratingIndex) => {
        ratings.push(decodeRating(wireRating, reply, `${replyPlace}.ratings[${ratingIndex}]`, notes));
      });
    });
  }
  const diversity = wire.diversity.map((rating, index) =>
    decodeDiversity(rating, session, `${place}.diversity[${index}]`, notes),
  );
  const line = turns.slice(0, wire.turns.length);
  const head = withHead(session, turns, line, notes);
  const bundle = { session: head, turns, replies, ratings, diversity };
  return { bundle, line, places: notes.places, repaired: notes.repaired };
}
