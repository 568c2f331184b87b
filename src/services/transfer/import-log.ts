import { existingBundles, foreignIds, writeBundles } from '../storage';
import type { BundlePlan, SessionBundle } from '../storage';
import { checkEnvelope } from './check';
import { findInconsistencies } from './consistency';
import { countAdded } from './count';
import { decodeSession } from './decode';
import type { DecodedSession } from './decode';
import { LATEST_LOG_VERSION } from './format';
import { MergeNotes } from './merge-notes';
import { migrate } from './migrations';
import { FAULTS_LISTED } from './outcome';
import type { ImportFault, ImportOutcome, ImportReport } from './outcome';
import { createPause } from './pause';
import { readJson } from './read-json';
import { Refused, faultsFor } from './refusal';
import { mergeSealed } from './sealed-merge';
import type { LogV1 } from './session-log.v1';

interface Contents {
  readonly sessions: readonly DecodedSession[];
  readonly places: ReadonlyMap<object, string>;
  readonly repaired: readonly ImportFault[];
}

function stopAt(faults: readonly ImportFault[]): void {
  if (faults.length > 0) throw new Refused(faults);
}

/** The file's log, checked against the schema of its version and brought to the latest one. */
async function readLog(file: Blob): Promise<{ log: LogV1; repaired: readonly ImportFault[] }> {
  const read = await readJson(file);
  if (!read.ok) throw new Refused(read.faults);
  const checked = checkEnvelope(read.value);
  if (!checked.ok) throw new Refused(checked.faults);
  const pause = createPause();
  const faults: ImportFault[] = [];
  for (const [index, session] of checked.sessions.entries()) {
    for (const fault of checked.checkSession(session, index)) faults.push(fault);
    await pause();
  }
  stopAt(faults);
  const log = migrate(read.value, checked.version, LATEST_LOG_VERSION) as LogV1;
  return { log, repaired: read.repaired };
}

async function readContents(file: Blob): Promise<Contents> {
  const { log, repaired } = await readLog(file);
  const pause = createPause();
  const sessions: DecodedSession[] = [];
  for (const [index, session] of log.sessions.entries()) {
    sessions.push(decodeSession(session, `sessions[${index}]`));
    await pause();
  }
  stopAt(findInconsistencies(sessions));
  return {
    sessions,
    places: new Map(sessions.flatMap(({ places }) => [...places])),
    repaired: [...repaired, ...sessions.flatMap((session) => session.repaired)],
  };
}

function rowsOf({ turns, replies, ratings, diversity }: SessionBundle) {
  return [...turns, ...replies, ...ratings, ...diversity];
}

/** Everything that stands between the file and what is here, before anything is written. */
async function findObstacles(bundles: readonly SessionBundle[], notes: MergeNotes): Promise<void> {
  const foreign = await foreignIds(bundles);
  for (const row of bundles.flatMap(rowsOf)) {
    if (foreign.has(row.id)) notes.refuse('foreign-id', row, 'id', row.id);
  }
  const known = new Map((await existingBundles(bundles.map(({ session }) => session.id))).map(byId));
  const pause = createPause();
  for (const bundle of bundles) {
    mergeSealed(known.get(bundle.session.id) ?? null, bundle, notes);
    await pause();
  }
}

function byId(bundle: SessionBundle): readonly [string, SessionBundle] {
  return [bundle.session.id, bundle];
}

type Counts = { -readonly [K in Exclude<keyof ImportReport, 'repaired' | 'repairedTotal'>]: number };

function count(counts: Counts, existing: SessionBundle | null, merged: SessionBundle | null): void {
  // What had been deleted was not there for the user.
  const before = existing?.session.deletedAt === undefined ? existing : null;
  if (!merged) counts.sessionsUnchanged += 1;
  else if (before) counts.sessionsUpdated += 1;
  else counts.sessionsAdded += 1;
  if (!merged) return;
  counts.turnsAdded += countAdded(before?.turns ?? [], merged.turns);
  counts.repliesAdded += countAdded(before?.replies ?? [], merged.replies);
  counts.ratingsAdded +=
    countAdded(before?.ratings ?? [], merged.ratings) + countAdded(before?.diversity ?? [], merged.diversity);
}

async function write({ sessions, places, repaired }: Contents): Promise<ImportReport> {
  const bundles = sessions.map(({ bundle }) => bundle);
  const notes = new MergeNotes(places);
  await findObstacles(bundles, notes);
  stopAt(notes.faults);
  const counts: Counts = {
    sessionsAdded: 0,
    sessionsUpdated: 0,
    sessionsUnchanged: 0,
    turnsAdded: 0,
    repliesAdded: 0,
    ratingsAdded: 0,
  };
  // Another tab may have written since: what counts is what is there inside the transaction.
  const plan: BundlePlan = (existing, incoming) => {
    const merged = mergeSealed(existing, incoming, notes);
    stopAt(notes.faults);
    count(counts, existing, merged);
    return merged;
  };
  await writeBundles(bundles, plan);
  return { ...counts, repaired: repaired.slice(0, FAULTS_LISTED), repairedTotal: repaired.length };
}

/** See `importSessionLog`, which is this with the reading of the format loaded when it is needed. */
export async function importLog(file: Blob): Promise<ImportOutcome> {
  try {
    return { ok: true, report: await write(await readContents(file)) };
  } catch (error) {
    const faults = faultsFor(error);
    return { ok: false, faults: faults.slice(0, FAULTS_LISTED), total: faults.length };
  }
}
