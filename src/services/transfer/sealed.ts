import { commit, verifies } from '../../domain/seal';
import type { DiversityRating } from '../../domain/rating';
import { blindSessions, ensureSalt, readSalts, repliesIn } from '../storage';
import type { SessionBundle } from '../storage';
import { encodeBundle, encodeTime } from './encode';
import type { WirePersona, WireReply, WireSession, WireTurn } from './session-log.v1';

/*
 * SEALED SESSIONS. While a blind queue or trial holds a session, what leaves the app of it carries the words and the
 * ratings and nothing that tells who spoke: keys that are not listed here as open stay behind, so that one that is
 * added later is hidden by itself. In place of what the format wants to be there stand values that count for nobody.
 * A key `sealed` in the session and in each reply commits to what was there; once the names are shown, exports have
 * a key `seal` with the salt, and whoever kept the sealed file can check it. Told in docs/data-format.md.
 */

const OPEN_SESSION: readonly string[] = [
  'id',
  'locale',
  'blind',
  'user_name',
  'user_persona',
  'character',
  'scenario',
  'turns',
  'branches',
  'diversity',
];
const OPEN_TURN: readonly string[] = ['id', 'round', 'parent', 'after', 'user', 'chosen', 'replies'];
const OPEN_USER: readonly string[] = ['text', 'hidden', 'persona'];
const OPEN_REPLY: readonly string[] = [
  'id',
  'text',
  'state',
  'user_revision',
  'hidden',
  'continues',
  'ratings',
];

/** Neither an LLM nor a human, so that nobody who overlooks the seal counts it for either. */
const NOBODY: WirePersona = {
  id: 'sealed',
  kind: 'understudy',
  name: 'Sealed',
  provider: null,
  model: null,
  sampling: {},
  support_style: { kind: 'balanced' },
};
const NO_PROMPT: WireSession['prompt'] = { template: 'sealed', system: '', hash: '0'.repeat(64) };
/** The same for everything sealed: times tell who was quick, and which talks belong together. */
const NO_TIME = encodeTime(Date.UTC(2000, 0, 1));

function only(row: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key)));
}

function personaFacts({ id, kind, name, provider, model, sampling, support_style }: WirePersona) {
  return { id, kind, name, provider: provider ?? null, model: model ?? null, sampling, support_style };
}

/** What a session commits to: who was to answer, by which prompt, and when it began. */
function sessionFacts({ id, created_at, persona, prompt }: WireSession) {
  const { template, system, hash } = prompt;
  return { id, created_at, persona: personaFacts(persona), prompt: { template, system, hash } };
}

/** What a reply commits to: who wrote it, with what, when and how fast. */
function replyFacts(reply: WireReply) {
  const { id, author, persona, sampling, created_at, prompt_hash } = reply;
  return {
    id,
    author,
    writer: reply.writer ?? null,
    persona: persona ? personaFacts(persona) : null,
    model: reply.model ?? null,
    prompt_hash: prompt_hash ?? null,
    sampling: sampling ?? null,
    usage: reply.usage ?? null,
    timing: reply.timing ?? null,
    finish_reason: reply.finish_reason ?? null,
    created_at,
  };
}

/** Where the second round's words came from tells who answered the first one. */
function sealRating(rating: WireReply['ratings'][number]): WireReply['ratings'][number] {
  if (!rating.context) return rating;
  const { round_2: _hidden, ...context } = rating.context;
  return { ...rating, context };
}

function sealReply(reply: WireReply, salt: string): WireReply {
  return {
    ...(only(reply, OPEN_REPLY) as Pick<WireReply, 'id' | 'text' | 'state' | 'user_revision'>),
    author: 'script',
    persona: NOBODY,
    model: null,
    prompt_hash: NO_PROMPT.hash,
    sampling: {},
    usage: null,
    timing: null,
    finish_reason: null,
    created_at: NO_TIME,
    ratings: reply.ratings.map(sealRating),
    sealed: commit(salt, replyFacts(reply)),
  };
}

function sealTurn<T extends WireTurn>(turn: T, salt: string): T {
  const { user, replies } = turn;
  return {
    ...(only(turn, OPEN_TURN) as T),
    user: {
      ...(only(user, OPEN_USER) as Pick<WireTurn['user'], 'text'>),
      at: NO_TIME,
      ...(user.revisions && { revisions: user.revisions.map(({ text }) => ({ text, at: NO_TIME })) }),
    },
    replies: replies.map((reply) => sealReply(reply, salt)),
  };
}

/** The session without anything that tells who spoke in it. One that came sealed from elsewhere stays as it is. */
export function sealSession(wire: WireSession, salt: string): WireSession {
  if ('sealed' in wire) return wire;
  return {
    ...(only(wire, OPEN_SESSION) as Pick<WireSession, 'id' | 'locale' | 'blind' | 'character' | 'scenario'>),
    created_at: NO_TIME,
    updated_at: NO_TIME,
    seed: 0,
    persona: NOBODY,
    prompt: NO_PROMPT,
    turns: wire.turns.map((turn) => sealTurn(turn, salt)),
    ...(wire.branches && { branches: wire.branches.map((turn) => sealTurn(turn, salt)) }),
    diversity: wire.diversity,
    sealed: commit(salt, sessionFacts(wire)),
  };
}

function allReplies({ turns, branches = [] }: WireSession): readonly WireReply[] {
  return [...turns, ...branches].flatMap(({ replies }) => replies);
}

/** Whether an opened session is the one that was sealed: itself, and every reply that both have. */
export function isWhatWasSealed(sealed: WireSession, opened: WireSession, salt: string): boolean {
  const shown = new Map(allReplies(opened).map((reply) => [reply.id, reply]));
  const commitments = allReplies(sealed).map((reply) => {
    const reveal = shown.get(reply.id);
    const commitment = reply['sealed'];
    return !reveal || typeof commitment !== 'string' || verifies(commitment, salt, replyFacts(reveal));
  });
  const own = sealed['sealed'];
  return typeof own === 'string' && verifies(own, salt, sessionFacts(opened)) && commitments.every(Boolean);
}

/**
 * A judgement over replies of which some are sealed and some are not would tell who wrote the sealed ones: it stays
 * here until the names are shown.
 */
function bridges({ replyIds }: DiversityRating, sealed: ReadonlySet<string>): boolean {
  const inside = replyIds.filter((id) => sealed.has(id)).length;
  return inside > 0 && inside < replyIds.length;
}

/** Encodes sessions for leaving the app: those that are sealed now without names, those that once were with the salt. */
export async function createEncoder(): Promise<(bundle: SessionBundle) => Promise<WireSession>> {
  const [blind, salts] = [await blindSessions(), await readSalts()];
  const sealed = await repliesIn(blind);
  return async (bundle) => {
    const diversity = bundle.diversity.filter((judgement) => !bridges(judgement, sealed));
    const wire = encodeBundle({ ...bundle, diversity });
    const { id } = bundle.session;
    if (blind.has(id)) return sealSession(wire, await ensureSalt(id));
    const salt = salts.get(id);
    return salt === undefined ? wire : { ...wire, seal: { salt } };
  };
}
