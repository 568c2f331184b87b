import type { DiversityRating, Rating } from '../../domain/rating';
import type { Reply, Session, Turn } from '../../domain/session';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';
import { longer } from './replies';

/** A session with everything that belongs to it: what leaves the app and comes back. Secrets are no part of it. */
export interface SessionBundle {
  readonly session: Session;
  /** By round; those of all branches. */
  readonly turns: readonly Turn[];
  /** By id, that is by time. A streaming one carries its text as far as it has come. */
  readonly replies: readonly Reply[];
  readonly ratings: readonly Rating[];
  readonly diversity: readonly DiversityRating[];
}

/**
 * What an incoming bundle becomes beside the one that is there (null: none): the rows to be written, or null to
 * leave everything as it is. Pure; it runs inside the transaction. A deleted session is there, with `deletedAt`.
 */
export type BundlePlan = (existing: SessionBundle | null, incoming: SessionBundle) => SessionBundle | null;

const CHUNK = 25;

function bundleTables(db: ChatDatabase) {
  return [db.sessions, db.turns, db.replies, db.checkpoints, db.ratings, db.diversity];
}

async function withCheckpoints(db: ChatDatabase, replies: readonly Reply[]): Promise<Reply[]> {
  return Promise.all(
    replies.map(async (reply) => {
      if (reply.state !== 'streaming') return reply;
      const kept = await db.checkpoints.get(reply.id);
      return {
        ...reply,
        text: longer(reply.text, kept?.text),
        reasoning: longer(reply.reasoning, kept?.reasoning),
      };
    }),
  );
}

async function readBundle(db: ChatDatabase, session: Session): Promise<SessionBundle> {
  const { id } = session;
  const [turns, replies, ratings, diversity] = await Promise.all([
    db.turns.where('sessionId').equals(id).sortBy('round'),
    db.replies.where('sessionId').equals(id).toArray(),
    db.ratings.where('sessionId').equals(id).toArray(),
    db.diversity.where('sessionId').equals(id).toArray(),
  ]);
  return { session, turns, replies: await withCheckpoints(db, replies), ratings, diversity };
}

async function bundlesWithin(
  db: ChatDatabase,
  ids: readonly string[],
  deletedToo: boolean,
): Promise<SessionBundle[]> {
  const found = await db.sessions.bulkGet([...ids]);
  const sessions = found.filter((session) => session !== undefined);
  const wanted = deletedToo ? sessions : sessions.filter(({ deletedAt }) => deletedAt === undefined);
  return Promise.all(wanted.map((session) => readBundle(db, session)));
}

function readChunk(db: ChatDatabase, ids: readonly string[], deletedToo: boolean): Promise<SessionBundle[]> {
  return guard(() => db.transaction('r', bundleTables(db), () => bundlesWithin(db, ids, deletedToo)));
}

/**
 * The sessions of these ids, or all of them, by id. Deleted ones are left out. Reads a few at a time: each bundle
 * is whole, but a long reading is no picture of one moment.
 */
export async function* readSessionBundles(ids: readonly string[] | 'all'): AsyncGenerator<SessionBundle> {
  const db = database();
  const wanted =
    ids === 'all' ? await guard(() => db.sessions.toCollection().primaryKeys()) : [...new Set(ids)].sort();
  for (let start = 0; start < wanted.length; start += CHUNK) {
    yield* await readChunk(db, wanted.slice(start, start + CHUNK), false);
  }
}

/** What is there under these ids, deleted sessions included: what an import has to be merged with. */
export function existingBundles(ids: readonly string[]): Promise<SessionBundle[]> {
  return readChunk(database(), [...new Set(ids)].sort(), true);
}

function checkWhole({ session, turns, replies, ratings, diversity }: SessionBundle): void {
  const turnIds = new Set(turns.map(({ id }) => id));
  const replyIds = new Set(replies.map(({ id }) => id));
  const whole =
    [...turns, ...replies, ...ratings, ...diversity].every(({ sessionId }) => sessionId === session.id) &&
    turns.every(({ parent }) => parent === null || turnIds.has(parent)) &&
    replies.every(({ turnId }) => turnIds.has(turnId)) &&
    ratings.every(({ replyId }) => replyIds.has(replyId));
  if (!whole) refuse(`The rows of session ${session.id} do not belong together.`);
}

function checkNothingEmptied(existing: SessionBundle, merged: SessionBundle): void {
  const turns = new Map(merged.turns.map((turn) => [turn.id, turn.userText]));
  const replies = new Map(merged.replies.map((reply) => [reply.id, reply.text]));
  const emptied =
    existing.turns.some(({ id, userText }) => userText !== '' && turns.get(id) === '') ||
    existing.replies.some(({ id, text }) => text !== '' && replies.get(id) === '');
  if (emptied) refuse(`An import would have emptied text of session ${merged.session.id}.`);
}

interface Identified {
  readonly id: string;
}

interface RowTable<Row> {
  bulkDelete(ids: string[]): PromiseLike<unknown>;
  bulkAdd(rows: readonly Row[]): PromiseLike<unknown>;
}

interface Merge {
  readonly existing: SessionBundle | null;
  readonly merged: SessionBundle;
}

/**
 * Rows that are there go first, so that rounds may change places; then everything is added, so that an id which
 * belongs to another session stops the whole transaction.
 */
async function replaceRows<Row extends Identified>(
  table: RowTable<Row>,
  merges: readonly Merge[],
  rowsOf: (bundle: SessionBundle) => readonly Row[],
): Promise<void> {
  const own = merges.map(({ existing, merged }) => {
    const before = new Map(existing ? rowsOf(existing).map((row) => [row.id, row] as const) : []);
    const changed = rowsOf(merged).filter((row) => before.get(row.id) !== row);
    return { changed, replaced: changed.filter(({ id }) => before.has(id)).map(({ id }) => id) };
  });
  await table.bulkDelete(own.flatMap(({ replaced }) => replaced));
  await table.bulkAdd(own.flatMap(({ changed }) => changed));
}

/** A reply that is being written now belongs to the tab that writes it. */
function withoutStreaming({ existing, merged }: Merge): Merge {
  const streaming = existing?.replies.filter(({ state }) => state === 'streaming') ?? [];
  const ids = new Set(streaming.map(({ id }) => id));
  if (ids.size === 0) return { existing, merged };
  return { existing, merged: { ...merged, replies: merged.replies.filter(({ id }) => !ids.has(id)) } };
}

async function mergeAll(
  db: ChatDatabase,
  bundles: readonly SessionBundle[],
  plan: BundlePlan,
): Promise<Merge[]> {
  const ids = bundles.map(({ session }) => session.id);
  if (new Set(ids).size < ids.length) refuse('A session is there twice.');
  const known = new Map((await bundlesWithin(db, ids, true)).map((bundle) => [bundle.session.id, bundle]));
  return bundles.flatMap((incoming) => {
    const existing = known.get(incoming.session.id) ?? null;
    const merged = plan(existing, incoming);
    if (!merged) return [];
    if (merged.session.id !== incoming.session.id) refuse('A plan may not rename a session.');
    checkWhole(merged);
    if (existing) checkNothingEmptied(existing, merged);
    return [withoutStreaming({ existing, merged })];
  });
}

/**
 * Writes what `plan` makes of each bundle, in one transaction: all or nothing. Rows that the plan leaves out stay.
 * Rejects, with the database as it was, when rows do not belong together, when text would be emptied, when a session
 * or a rater's rating would be there twice, and when an id belongs to another session (see `foreignIds`).
 * Resolves with how many sessions were written.
 */
export function writeBundles(bundles: readonly SessionBundle[], plan: BundlePlan): Promise<number> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', bundleTables(db), async () => {
      const merges = await mergeAll(db, bundles, plan);
      await db.sessions.bulkPut(merges.map(({ merged }) => merged.session));
      await replaceRows(db.turns, merges, ({ turns }) => turns);
      await replaceRows(db.replies, merges, ({ replies }) => replies);
      await replaceRows(db.ratings, merges, ({ ratings }) => ratings);
      await replaceRows(db.diversity, merges, ({ diversity }) => diversity);
      return merges.length;
    });
  });
}

interface OwnedRow extends Identified {
  readonly sessionId: string;
}

/** The ids of turns, replies and ratings in these bundles that already belong to another session here. */
export function foreignIds(bundles: readonly SessionBundle[]): Promise<ReadonlySet<string>> {
  return guard(() => {
    const db = database();
    const foreign = new Set<string>();
    const collect = async (
      table: Pick<
        typeof db.turns | typeof db.replies | typeof db.ratings | typeof db.diversity,
        'toCollection' | 'bulkGet'
      >,
      rows: readonly OwnedRow[],
    ): Promise<void> => {
      const known = new Set(await table.toCollection().primaryKeys());
      const shared = rows.filter(({ id }) => known.has(id));
      const found = await table.bulkGet(shared.map(({ id }) => id));
      shared.forEach(({ id, sessionId }, index) => {
        if (found[index]?.sessionId !== sessionId) foreign.add(id);
      });
    };
    return db.transaction('r', bundleTables(db), async () => {
      await collect(
        db.turns,
        bundles.flatMap(({ turns }) => turns),
      );
      await collect(
        db.replies,
        bundles.flatMap(({ replies }) => replies),
      );
      await collect(
        db.ratings,
        bundles.flatMap(({ ratings }) => ratings),
      );
      await collect(
        db.diversity,
        bundles.flatMap(({ diversity }) => diversity),
      );
      return foreign;
    });
  });
}
