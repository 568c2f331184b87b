import fc from 'fast-check';
import { chosenAlong, keptHead, pathTo } from '../../../src/domain/branches';
import { FAILURE_CODES } from '../../../src/domain/failure';
import { LOCALES } from '../../../src/domain/locale';
import { METRICS, SCORES } from '../../../src/domain/metric';
import { PERSONA_KINDS, SUPPORT_STYLES } from '../../../src/domain/persona';
import type { PersonaSnapshot, Sampling } from '../../../src/domain/persona';
import type { DiversityRating, Marks, Rating, RatingContext } from '../../../src/domain/rating';
import { EMOTIONS, PLACES, USER_PERSONAS } from '../../../src/domain/scenario';
import { MESSAGE_ORIGINS, REPLY_STATES } from '../../../src/domain/session';
import type {
  CharacterSnapshot,
  Collected,
  PromptSnapshot,
  Reply,
  Session,
  Turn,
  UserSnapshot,
} from '../../../src/domain/session';
import type { SessionBundle } from '../../../src/services/storage';
import { given } from '../../../src/services/transfer/given';
import { aCard, aProfile } from '../../fixtures/builders';

const time = fc.integer({ min: 0, max: 4_102_444_800_000 });
const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('', '"\\\n', '「やあ」'));
const count = fc.nat(100_000);
const mark = fc.constantFrom(...SCORES, null);

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** Every key of the type, those that may be absent included. */
function record<T extends object>(fields: {
  [K in keyof T]-?: fc.Arbitrary<T[K] | undefined>;
}): fc.Arbitrary<T> {
  return fc.record(fields as Record<string, fc.Arbitrary<unknown>>).map((each) => given(each) as T);
}

const sampling = record<Sampling>({
  temperature: maybe(fc.double({ min: 0, max: 2, noNaN: true, noDefaultInfinity: true }).map(Math.abs)),
  topP: maybe(fc.constantFrom(0.1, 1)),
  maxTokens: maybe(count),
});

const persona = record<PersonaSnapshot>({
  id: fc.uuid(),
  kind: fc.constantFrom(...PERSONA_KINDS),
  name: text,
  provider: fc.option(text),
  model: fc.option(text),
  sampling,
  supportStyle: record<PersonaSnapshot['supportStyle']>({
    kind: fc.constantFrom(...SUPPORT_STYLES),
    text: maybe(text),
  }),
});

const scenario = fc.record({
  id: fc.integer({ min: 1, max: 60 }),
  userPersona: fc.constantFrom(...USER_PERSONAS),
  place: fc.constantFrom(...PLACES),
  emotion: fc.constantFrom(...EMOTIONS),
  event: text,
  opening: text,
});

/** Without the one object of a card that may hold nothing but texts: unknown keys are planted everywhere. */
const card = text.map((description) => {
  const { creator_notes_multilingual: _texts, ...rest } = aCard({ description });
  return rest;
});

const character = record<CharacterSnapshot>({
  id: fc.constant('hina'),
  name: text,
  work: text,
  profile: text.map((identity) => aProfile({ identity })),
  card: maybe(card),
});

const user = record<UserSnapshot>({ id: maybe(fc.uuid()), name: text, pronoun: text, description: text });

/** Without its head, which depends on the turns. */
const session = record<Omit<Session, 'head'>>({
  id: fc.uuid(),
  createdAt: time,
  updatedAt: time,
  locale: fc.constantFrom(...LOCALES),
  blind: fc.boolean(),
  character,
  scenario: fc.option(scenario),
  persona,
  prompt: record<PromptSnapshot>({ template: text, system: text, hash: text, postHistory: maybe(text) }),
  userName: maybe(text),
  userPersona: maybe(user),
  collected: maybe(record<Collected>({ by: text, at: maybe(time) })),
  seed: fc.nat(),
  deletedAt: fc.constant(undefined),
  extra: fc.constant(undefined),
});

type OwnReply = Omit<Reply, 'sessionId' | 'turnId' | 'userRevision'>;
type OwnRating = Omit<Rating, 'sessionId' | 'replyId'>;

const rating = record<OwnRating>({
  id: fc.uuid(),
  rater: fc.uuid(),
  marks: fc.dictionary(fc.constantFrom(...METRICS), mark).map((marks): Marks => ({ ...marks })),
  note: text,
  blind: fc.boolean(),
  startedAt: time,
  ratedAt: time,
  revisions: fc.array(fc.record({ metric: fc.constantFrom(...METRICS), mark, at: time }), { maxLength: 3 }),
  context: maybe(
    record<RatingContext>({
      queueId: maybe(fc.uuid()),
      trialId: maybe(fc.uuid()),
      position: fc.integer({ min: 1, max: 5000 }),
      exposedMs: count,
      round2: maybe(fc.constantFrom(...MESSAGE_ORIGINS)),
    }),
  ),
  extra: fc.constant(undefined),
});

const reply = record<OwnReply>({
  id: fc.uuid(),
  text,
  reasoning: text,
  state: fc.constantFrom(...REPLY_STATES.filter((state) => state !== 'streaming')),
  failure: maybe(
    record<NonNullable<Reply['failure']>>({
      code: fc.constantFrom(...FAILURE_CODES),
      status: maybe(count),
      retryAfterSeconds: maybe(count),
      host: maybe(text),
      asked: maybe(count),
      limit: maybe(count),
      detail: maybe(text),
    }),
  ),
  author: fc.constantFrom('llm', 'human', 'script'),
  persona,
  model: fc.option(text),
  promptHash: text,
  sampling,
  usage: maybe(
    record<NonNullable<Reply['usage']>>({
      inputTokens: maybe(count),
      outputTokens: maybe(count),
      reasoningTokens: maybe(count),
    }),
  ),
  timing: maybe(record<NonNullable<Reply['timing']>>({ firstTokenMs: maybe(count), totalMs: maybe(count) })),
  finishReason: maybe(text),
  createdAt: time,
  hidden: maybe(fc.boolean()),
  writer: maybe(text),
  continues: maybe(fc.uuid()),
  context: maybe(fc.record({ droppedRounds: count, tokens: count })),
  cost: maybe(fc.record({ amount: fc.constantFrom(0, 0.0125, 3), currency: text })),
  lore: maybe(
    fc.array(fc.record({ name: text, index: count, keys: fc.array(text, { maxLength: 2 }), tokens: count }), {
      maxLength: 2,
    }),
  ),
  checkpointAt: maybe(time),
  extra: fc.constant(undefined),
});

const diversity = record<Omit<DiversityRating, 'sessionId'>>({
  id: fc.uuid(),
  metric: fc.constant('response_diversity'),
  rater: fc.uuid(),
  mark,
  replyIds: fc.array(fc.uuid(), { maxLength: 3 }),
  note: text,
  ratedAt: time,
  blind: maybe(fc.boolean()),
  extra: fc.constant(undefined),
});

type OwnTurn = Pick<
  Turn,
  'id' | 'userText' | 'userAt' | 'userRevisions' | 'userHidden' | 'userPersona' | 'origin'
>;

interface TurnSeed {
  readonly turn: OwnTurn;
  readonly replies: readonly { reply: OwnReply; ratings: readonly OwnRating[]; wording: number }[];
  readonly chosen: number;
  /** Which of the turns before it goes on from, and which reply of that. */
  readonly parent: number;
  readonly after: number;
}

const turnSeed: fc.Arbitrary<TurnSeed> = fc.record({
  turn: record<OwnTurn>({
    id: fc.uuid(),
    userText: text,
    userAt: time,
    userRevisions: fc.array(fc.record({ text, at: time }), { maxLength: 2 }),
    userHidden: maybe(fc.boolean()),
    userPersona: maybe(user),
    origin: maybe(fc.constantFrom(...MESSAGE_ORIGINS)),
  }),
  replies: fc.array(fc.record({ reply, ratings: fc.array(rating, { maxLength: 2 }), wording: fc.nat(5) }), {
    maxLength: 2,
  }),
  chosen: fc.nat(5),
  parent: fc.nat(4),
  after: fc.nat(5),
});

/** The turns of a tree: each goes on from one before it, or begins the talk anew. */
function treeOf(seeds: readonly TurnSeed[], sessionId: string, line: boolean): Turn[] {
  const turns: Turn[] = [];
  seeds.forEach(({ turn, replies, chosen, parent, after }, index) => {
    const at = line ? index - 1 : parent;
    const above = turns[at];
    const before = above && seeds[at]?.replies[after]?.reply.id;
    turns.push({
      ...turn,
      sessionId,
      round: (above?.round ?? 0) + 1,
      parent: above?.id ?? null,
      ...(before !== undefined && { after: before }),
      chosen: replies[chosen]?.reply.id ?? null,
    });
  });
  return turns;
}

/**
 * In the order of a file: the talk as it goes on, each turn with the reply that the next one goes on from, then what
 * it has left aside.
 */
function inFileOrder(tree: readonly Turn[], head: string | undefined): Turn[] {
  const chosen = chosenAlong(pathTo(tree, head));
  const turns = tree.map((turn) => ({ ...turn, chosen: chosen.get(turn.id) ?? turn.chosen }));
  const path = pathTo(turns, head);
  const rest = turns.filter((turn) => !path.includes(turn));
  rest.sort((a, b) => a.round - b.round || a.userAt - b.userAt || (a.id < b.id ? -1 : 1));
  return [...path, ...rest];
}

/** Small cases would be those in which everything has one id. */
function hasOwnIds({ turns, replies, ratings, diversity: overall }: SessionBundle): boolean {
  return [turns, replies, ratings, overall].every(
    (rows) => new Set(rows.map(({ id }) => id)).size === rows.length,
  );
}

function bundlesOf(line: boolean): fc.Arbitrary<SessionBundle> {
  return fc
    .record({
      session,
      seeds: fc.array(turnSeed, { maxLength: line ? 3 : 4 }),
      end: fc.nat(4),
      marks: fc.array(diversity, { maxLength: 2 }),
    })
    .map(({ session: base, seeds, end, marks }) => {
      const sessionId = base.id;
      const tree = treeOf(seeds, sessionId, line);
      const kept = keptHead(tree, line ? undefined : (tree[end] ?? pathTo(tree, undefined).at(-1)));
      const head: Session = { ...base, ...(kept !== undefined && { head: kept }) };
      const turns = inFileOrder(tree, kept);
      const bySeed = new Map(seeds.map((seed) => [seed.turn.id, seed]));
      const ordered = turns.flatMap(({ id }) => bySeed.get(id) ?? []);
      const replies = ordered.flatMap(({ turn, replies: own }) =>
        own.map(({ reply: each, wording }): Reply => ({
          ...each,
          sessionId,
          turnId: turn.id,
          userRevision: Math.min(wording, turn.userRevisions.length),
        })),
      );
      const ratings = ordered.flatMap(({ replies: own }) =>
        own.flatMap(({ reply: { id }, ratings: marked }) =>
          marked.map((each): Rating => ({ ...each, sessionId, replyId: id })),
        ),
      );
      const overall = marks.map((each): DiversityRating => ({ ...each, sessionId }));
      return { session: head, turns, replies, ratings, diversity: overall };
    })
    .filter(hasOwnIds);
}

/** A session with everything that belongs to it, whole and with every id of its own; no key is unknown. */
export const bundleArbitrary: fc.Arbitrary<SessionBundle> = bundlesOf(false);

/** The same for a talk without branches. */
export const lineArbitrary: fc.Arbitrary<SessionBundle> = bundlesOf(true);

/** Keys that no version knows, some of them chosen to do harm. */
const unknownKey = fc.oneof(
  fc.string().map((name) => `x_${name}`),
  fc.constantFrom('', '@', '@user', '@@persona', '0', 'constructor', 'toString', 'hasOwnProperty'),
  fc.constantFrom('userText', 'sessionId', 'extra', 'deletedAt', 'createdAt', 'apiKey', 'then'),
);

export const unknownKeys = fc.dictionary(unknownKey, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
