import type { CardData } from '../../domain/card';
import type { PersonaSnapshot } from '../../domain/persona';
import { maskNames } from '../../domain/self-naming';
import type { Author, Reply, ScenarioSnapshot, Session } from '../../domain/session';
import { canLock, closeRanks } from '../../domain/trial';
import type { Trial, Unmasked } from '../../domain/trial';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';
import { givenAwayBy, shownText } from './shown-item';

/*
 * A trial as a screen may have it. Who wrote a reply does not leave this room before the trial is locked.
 */

/** A trial that is still blind: its order, and nothing of who is in it. */
export type BlindTrial = Omit<Trial, 'entries'>;

export interface ShownEntry {
  readonly replyId: string;
  /** Names of those who may have written it are masked. */
  readonly text: string;
  /** The reply gives a name away. */
  readonly named: boolean;
}

export interface ShownTrial {
  readonly trial: BlindTrial;
  readonly scenario: ScenarioSnapshot | null;
  /** The card of a character of one's own; null: one of the cast. */
  readonly card: CardData | null;
  /** By position. */
  readonly entries: readonly ShownEntry[];
  /** By position, once it is locked; null before. */
  readonly revealed: readonly RevealedEntry[] | null;
}

export interface RevealedEntry {
  readonly sessionId: string;
  readonly author: Author;
  readonly persona: PersonaSnapshot;
  readonly model: string | null;
  /** Without the mask. */
  readonly text: string;
}

function withoutEntries({ entries: _entries, ...blind }: Trial): BlindTrial {
  return blind;
}

async function findTrial(db: ChatDatabase, id: string): Promise<Trial | null> {
  const trial = await db.trials.get(id);
  return trial && trial.deletedAt === undefined ? trial : null;
}

interface Row {
  readonly session: Session;
  readonly reply: Reply;
}

async function rowsOf(db: ChatDatabase, { entries }: Trial): Promise<readonly Row[] | null> {
  const [sessions, replies] = await Promise.all([
    db.sessions.bulkGet(entries.map(({ sessionId }) => sessionId)),
    db.replies.bulkGet(entries.map(({ replyId }) => replyId)),
  ]);
  const rows = entries.flatMap((_, index): Row[] => {
    const [session, reply] = [sessions[index], replies[index]];
    return session && session.deletedAt === undefined && reply ? [{ session, reply }] : [];
  });
  return rows.length === entries.length ? rows : null;
}

function textOf({ session, reply }: Row): string {
  return shownText(session, reply);
}

function shownEntry(row: Row, names: readonly string[]): ShownEntry {
  const { character } = row.session;
  const { reply } = row;
  const masked = maskNames(textOf(row), names, [character.name, character.work]);
  return { replyId: reply.id, text: masked.text, named: masked.named };
}

function revealedEntry(row: Row): RevealedEntry {
  const { author, persona, model } = row.reply;
  return { sessionId: row.session.id, author, persona, model, text: textOf(row) };
}

/** null when there is none, or when a talk that was in it is gone. */
export function queryShownTrial(db: ChatDatabase, id: string): Promise<ShownTrial | null> {
  return db.transaction('r', [db.trials, db.sessions, db.replies], async () => {
    const trial = await findTrial(db, id);
    const rows = trial && (await rowsOf(db, trial));
    const first = rows?.[0];
    if (!trial || !rows || !first) return null;
    const names = givenAwayBy(rows.map(({ reply }) => reply));
    return {
      trial: withoutEntries(trial),
      scenario: first.session.scenario,
      card: first.session.character.card ?? null,
      entries: rows.map((row) => shownEntry(row, names)),
      revealed: trial.lockedAt === undefined ? null : rows.map(revealedEntry),
    };
  });
}

/** The trials that are not deleted, the newest first; without those who are in them. */
export async function queryTrials(db: ChatDatabase): Promise<readonly BlindTrial[]> {
  const trials = await db.trials.orderBy('createdAt').toArray();
  return trials
    .toReversed()
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(withoutEntries);
}

function openTrials(db: ChatDatabase): Promise<Trial[]> {
  return db.trials
    .filter(({ lockedAt, deletedAt }) => lockedAt === undefined && deletedAt === undefined)
    .toArray();
}

/** The id of a trial that keeps back the names of this session; null if none does. */
export async function findOpenTrial(db: ChatDatabase, sessionId: string): Promise<string | null> {
  const holds = ({ entries }: Trial): boolean => entries.some((entry) => entry.sessionId === sessionId);
  return (await openTrials(db)).find(holds)?.id ?? null;
}

/** The sessions whose names a trial keeps back at this moment. */
export async function openTrialSessions(db: ChatDatabase): Promise<ReadonlySet<string>> {
  const open = await openTrials(db);
  return new Set(open.flatMap(({ entries }) => entries.map(({ sessionId }) => sessionId)));
}

/** Every reply of every fan trial that this rater has locked. */
export function queryUnmasked(db: ChatDatabase, rater: string): Promise<readonly Unmasked[]> {
  return db.transaction('r', [db.trials, db.replies], async () => {
    const trials = await db.trials
      .filter(
        (trial) =>
          trial.kind === 'fan' &&
          trial.rater === rater &&
          trial.lockedAt !== undefined &&
          trial.deletedAt === undefined,
      )
      .toArray();
    const ids = trials.flatMap(({ entries }) => entries.map(({ replyId }) => replyId));
    const replies = new Map(
      (await db.replies.bulkGet(ids)).flatMap((reply) => (reply ? [[reply.id, reply]] : [])),
    );
    return trials.flatMap(({ entries, guess }) =>
      entries.flatMap(({ replyId }, position): Unmasked[] => {
        const reply = replies.get(replyId);
        if (!reply) return [];
        const { persona, author } = reply;
        return [
          { source: persona.id, name: persona.name, human: author === 'human', taken: guess === position },
        ];
      }),
    );
  });
}

/** Writes a new trial; its order is the one it comes with. */
export function createTrial(trial: Trial): Promise<void> {
  return guard(async () => {
    await database().trials.add(trial);
  });
}

function changeTrial(id: string, change: (trial: Trial) => Trial): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.trials, async () => {
      const trial = await db.trials.get(id);
      if (!trial) return refuse('There is no such trial.');
      const changed = change(trial);
      if (changed !== trial) await db.trials.put(changed);
    });
  });
}

/** Before the names are shown; afterwards nothing about it changes any more. */
function changeOpen(id: string, change: (trial: Trial) => Trial): Promise<void> {
  return changeTrial(id, (trial) => (trial.lockedAt === undefined ? change(trial) : trial));
}

/** Notes that the replies have been shown; the first time counts. */
export function showTrial(id: string, at: number): Promise<void> {
  return changeOpen(id, (trial) => (trial.shownAt === undefined ? { ...trial, shownAt: at } : trial));
}

/** Adds to the time the trial was in sight. */
export function addSight(id: string, ms: number): Promise<void> {
  return changeOpen(id, (trial) => ({ ...trial, visibleMs: trial.visibleMs + Math.max(0, Math.round(ms)) }));
}

/** Takes the reply at `position` for the person's; the last guess before locking counts. */
export function guessTrial(id: string, position: number, at: number): Promise<void> {
  return changeOpen(id, (trial) => {
    if (!(position in trial.entries)) return refuse('There is no such reply in the trial.');
    return { ...trial, guess: position, guessedAt: at };
  });
}

/** Ranks the reply at `position`; 1 is the best, and several may have the same rank. */
export function rankTrial(id: string, position: number, rank: number): Promise<void> {
  return changeOpen(id, (trial) => ({
    ...trial,
    ranks: trial.ranks.map((known, index) => (index === position ? rank : known)),
  }));
}

/** Ends the judging and shows the names, for good. Rejects when the guess or a rank is missing. */
export function lockTrial(id: string, at: number): Promise<void> {
  return changeOpen(id, (trial) => {
    if (!canLock(trial)) return refuse('The trial is not judged yet.');
    return { ...trial, ranks: closeRanks(trial.ranks), lockedAt: at };
  });
}

/** Hides a trial until it is brought back or purged; the ratings given in it stay. */
export function deleteTrial(id: string, at: number): Promise<void> {
  return changeTrial(id, (trial) => ({ ...trial, deletedAt: at }));
}

export function undoDeleteTrial(id: string): Promise<void> {
  return changeTrial(id, ({ deletedAt: _deletedAt, ...trial }) => trial);
}

/** Removes for good every trial deleted at `olderThan` (epoch milliseconds) or before. */
export function purgeDeletedTrials(olderThan: number): Promise<number> {
  return guard(async () => database().trials.where('deletedAt').belowOrEqual(olderThan).delete());
}
