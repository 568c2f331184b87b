import { Dexie } from 'dexie';
import { findRole, recordedPersona } from '../../domain/recording';
import type { RecordedDialogue, RecordedSource, Recording } from '../../domain/recording';
import type { RecordedPersona } from '../../domain/persona';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';

/** What is here under a source's id, beside what is about to come in. A deleted source is none. */
export type SourceState = 'new' | 'same' | 'different';

/** What became of it: `same` was here already; `kept`: it differs, and what is here stays. */
export type SourceWritten = 'written' | 'same' | 'kept';

function rowsOf(db: ChatDatabase, sourceId: string) {
  return db.recordings
    .where('[sourceId+characterKey]')
    .between([sourceId, Dexie.minKey], [sourceId, Dexie.maxKey]);
}

function sameRows(here: readonly Recording[], offered: readonly Recording[]): boolean {
  if (here.length !== offered.length) return false;
  const known = new Map(here.map((row) => [row.characterKey, row.dialogues]));
  return offered.every(
    (row) => JSON.stringify(known.get(row.characterKey)) === JSON.stringify(row.dialogues),
  );
}

async function stateWithin(
  db: ChatDatabase,
  sourceId: string,
  offered: readonly Recording[],
): Promise<SourceState> {
  const source = await db.sources.get(sourceId);
  if (!source || source.deletedAt !== undefined) return 'new';
  return sameRows(await rowsOf(db, sourceId).toArray(), offered) ? 'same' : 'different';
}

export function compareSource(sourceId: string, offered: readonly Recording[]): Promise<SourceState> {
  return guard(async () => {
    const db = database();
    if (!(await db.sources.get(sourceId))) return 'new';
    return db.transaction('r', [db.sources, db.recordings], () => stateWithin(db, sourceId, offered));
  });
}

function recordingTables(db: ChatDatabase) {
  return [db.sources, db.recordings];
}

/**
 * Writes what is new without looking first: the rows are on their way while the transaction still waits for its turn.
 * False when something is here under these keys, whatever it is; nothing is written then.
 */
async function writeNew(
  db: ChatDatabase,
  source: RecordedSource,
  recordings: readonly Recording[],
): Promise<boolean> {
  try {
    await db.transaction('rw', recordingTables(db), () =>
      Promise.all([db.sources.add(source), db.recordings.bulkAdd(recordings)]),
    );
    return true;
  } catch (error) {
    const known = error instanceof Error && ['ConstraintError', 'BulkError'].includes(error.name);
    if (known) return false;
    throw error;
  }
}

/**
 * Writes a source with all its recordings, in one transaction: all or nothing. What is here under its id and says
 * the same stays; what says something else stays too, unless `replace` is set.
 */
export function writeSource(
  source: RecordedSource,
  recordings: readonly Recording[],
  replace = false,
): Promise<SourceWritten> {
  return guard(async () => {
    if (recordings.some(({ sourceId }) => sourceId !== source.id)) refuse('A recording of another source.');
    const db = database();
    if (await writeNew(db, source, recordings)) return 'written';
    return db.transaction('rw', recordingTables(db), async () => {
      const state = await stateWithin(db, source.id, recordings);
      if (state === 'same') return 'same';
      if (state === 'different' && !replace) return 'kept';
      await rowsOf(db, source.id).delete();
      await db.sources.put(source);
      await db.recordings.bulkAdd(recordings);
      return 'written';
    });
  });
}

export async function querySources(db: ChatDatabase): Promise<RecordedSource[]> {
  const sources = await db.sources.toArray();
  return sources
    .filter(({ deletedAt }) => deletedAt === undefined)
    .toSorted((a, b) => a.importedAt - b.importedAt || (a.id < b.id ? -1 : 1));
}

/** The sources that are here, the first imported first. */
export function listSources(): Promise<RecordedSource[]> {
  return guard(() => querySources(database()));
}

/** null when there is none of this id, or when it is deleted. */
export async function findSource(db: ChatDatabase, sourceId: string): Promise<RecordedSource | null> {
  const source = await db.sources.get(sourceId);
  return source && source.deletedAt === undefined ? source : null;
}

/** Hides the source until it is brought back or purged; the talks that were opened from it stay. */
export function deleteSource(id: string, at: number): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.sources, async () => {
      const source = await db.sources.get(id);
      if (!source) return refuse('There is no such source.');
      if (source.deletedAt === undefined) await db.sources.put({ ...source, deletedAt: at });
    });
  });
}

/** Brings a deleted source back. Rejects when it has been purged. */
export function undoDeleteSource(id: string): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', db.sources, async () => {
      const source = await db.sources.get(id);
      if (!source) return refuse('The source is gone for good.');
      const { deletedAt, ...kept } = source;
      if (deletedAt !== undefined) await db.sources.put(kept);
    });
  });
}

/**
 * Removes for good every source deleted at `olderThan` (epoch milliseconds) or before, with its recordings. Resolves
 * with how many went.
 */
export function purgeDeletedSources(olderThan: number): Promise<number> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.sources, db.recordings], async () => {
      const gone = await db.sources
        .filter(({ deletedAt }) => deletedAt !== undefined && deletedAt <= olderThan)
        .primaryKeys();
      for (const id of gone) await rowsOf(db, id).delete();
      await db.sources.bulkDelete(gone);
      return gone.length;
    });
  });
}

/** What the source recorded as one character; null when there is none. */
export async function findRecording(
  db: ChatDatabase,
  sourceId: string,
  characterKey: string,
): Promise<Recording | null> {
  return db.transaction('r', [db.sources, db.recordings], async () => {
    if (!(await findSource(db, sourceId))) return null;
    return (await db.recordings.get([sourceId, characterKey])) ?? null;
  });
}

async function findDialogue(
  db: ChatDatabase,
  sourceId: string,
  characterId: string,
  scenarioId: number,
): Promise<RecordedDialogue | null> {
  const source = await findSource(db, sourceId);
  const role = source && findRole(source, characterId);
  if (!role?.dialogIds.includes(scenarioId)) return null;
  const row = await db.recordings.get([sourceId, role.key]);
  return row?.dialogues.find(({ dialogId }) => dialogId === scenarioId) ?? null;
}

/** The dialogue of a scene that the source recorded as the character of a talk; null when there is none. */
export function getRecordedDialogue(
  sourceId: string,
  characterId: string,
  scenarioId: number,
): Promise<RecordedDialogue | null> {
  return guard(() => findDialogue(database(), sourceId, characterId, scenarioId));
}

/**
 * What the user is recorded to have said in this round (from 1) of the scene; null when the source has no such
 * round. Only to that line there is a recorded answer.
 */
export async function recordedQuestion(
  sourceId: string,
  characterId: string,
  scenarioId: number,
  round: number,
): Promise<string | null> {
  const dialogue = await getRecordedDialogue(sourceId, characterId, scenarioId);
  return dialogue?.rounds[round - 1]?.question ?? null;
}

/** Who can play this scene as this character from a recording, the source imported first before the others. */
export async function queryRecordedPersonas(
  db: ChatDatabase,
  characterId: string,
  scenarioId: number | null,
): Promise<RecordedPersona[]> {
  if (scenarioId === null) return [];
  const sources = await querySources(db);
  return sources
    .filter((source) => findRole(source, characterId)?.dialogIds.includes(scenarioId))
    .map(recordedPersona);
}

/**
 * See `recordings-open`: brought in when a recording is first opened, for it needs the texts of the cast. `character`:
 * its key in the source, or the id talks have it under.
 */
export async function openRecorded(sourceId: string, character: string, dialogId: number): Promise<string> {
  return (await import('./recordings-open')).openAsTalk(sourceId, character, dialogId);
}

/** Begins a new talk in which the source's persona plays the scene. Resolves with the session's id. */
export async function playRecorded(sourceId: string, character: string, dialogId: number): Promise<string> {
  return (await import('./recordings-open')).beginTalk(sourceId, character, dialogId);
}
