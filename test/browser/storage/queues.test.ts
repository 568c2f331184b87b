import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../src/domain/metric';
import { buildQueue } from '../../../src/domain/queue';
import type { Queue, QueueFilter, QueueUnit } from '../../../src/domain/queue';
import { newId } from '../../../src/lib/id';
import {
  addRater,
  blindSessions,
  chooseRater,
  createQueue,
  createSession,
  deleteQueue,
  ensureRater,
  getProgress,
  keepVisible,
  noteWarnings,
  prepareItem,
  purgeDeletedQueues,
  putOffOverall,
  readQueueOffer,
  recentReplies,
  renameRater,
  revealQueue,
  setDiversity,
  setRatingMark,
  setSetting,
  settleItem,
  showItem,
  undoDeleteQueue,
} from '../../../src/services/storage';
import type { ShownItem } from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { queryDueSet, querySets } from '../../../src/services/storage/queue-sets';
import { queryQueues } from '../../../src/services/storage/queues';
import { queryRaters } from '../../../src/services/storage/raters';
import { queryResults } from '../../../src/services/storage/queue-results';
import { SOME_TIME, aReply, aSession, aTurn } from '../../fixtures/builders';
import { recordedRows, SOURCE_NAMES } from '../../fixtures/recorded-rows';
import { freshDatabase, rowCounts, sure } from './support';

const RATER = 'rater-1';

async function withRecordings(sources = 3, characters = 2, scenes = 4): Promise<void> {
  freshDatabase();
  const rows = recordedRows(sources, characters, scenes);
  await database().sources.bulkAdd(rows.sources);
  await database().recordings.bulkAdd(rows.recordings);
}

interface Wanted {
  readonly unit?: QueueUnit;
  readonly blind?: boolean;
  readonly filter?: Partial<QueueFilter>;
  readonly setSize?: number;
}

async function aQueue({
  unit = 'dialogue',
  blind = true,
  filter = {},
  setSize = 3,
}: Wanted = {}): Promise<Queue> {
  const offer = await readQueueOffer();
  const whole: QueueFilter = {
    sources: offer.sources.map(({ id }) => id),
    characterIds: [],
    scenarioIds: [],
    limit: null,
    ...filter,
  };
  const built = buildQueue(offer.candidates, whole, unit, 7);
  const queue: Queue = {
    id: newId(),
    name: 'A queue',
    createdAt: SOME_TIME,
    seed: 7,
    blind,
    unit,
    filter: whole,
    count: built.items.length,
    respondents: built.respondents,
    groups: built.groups,
    setSize,
  };
  await createQueue(queue, built.items);
  return queue;
}

async function shown(queueId: string, position: number, rater = RATER): Promise<ShownItem> {
  const item = await showItem({ queueId, rater, position }, SOME_TIME + position);
  if (item === 'gone' || item === null) throw new Error(`There is no item ${position}.`);
  return item;
}

async function rate(queueId: string, position: number, mark: 1 | 2 | 3 | 4 | 5 = 4): Promise<ShownItem> {
  const item = await shown(queueId, position);
  for (const replyId of item.exposure.replyIds) {
    for (const metric of METRICS) {
      const context = { queueId, position: position + 1, exposedMs: 1000 };
      await setRatingMark({ replyId, rater: RATER, metric, mark, at: SOME_TIME, blind: true, context });
    }
  }
  await settleItem(item.exposure, { at: SOME_TIME + position, visibleMs: 2000 });
  return item;
}

describe('an offer', () => {
  it('holds recorded dialogues and the talks that are here, each of them once', async () => {
    await withRecordings(2, 2, 3);
    const session = aSession();
    await createSession(session);
    const turn = aTurn({ sessionId: session.id, chosen: 'r' });
    await database().turns.add(turn);
    await database().replies.add(aReply({ id: 'r', sessionId: session.id, turnId: turn.id }));
    const before = await readQueueOffer();
    expect(before.candidates).toHaveLength(2 * 2 * 3 + 1);
    expect(before.sources.map(({ kind }) => kind).toSorted()).toEqual(['endpoint', 'recorded', 'recorded']);
    const queue = await aQueue();
    await shown(queue.id, 0);
    await shown(queue.id, 1);
    expect((await readQueueOffer()).candidates).toHaveLength(13);
  });

  it('has nothing of a talk in which nobody has answered', async () => {
    freshDatabase();
    await createSession(aSession());
    expect((await readQueueOffer()).candidates).toEqual([]);
  });
});

describe('a queue', () => {
  it('brings a recorded dialogue as a talk, with its words and without its source', async () => {
    await withRecordings();
    const queue = await aQueue();
    const item = await shown(queue.id, 0);
    expect(item.dialogue.rounds.map(({ userText }) => userText)).toHaveLength(2);
    expect(item.exposure.replyIds).toHaveLength(2);
    expect(item.respondent).toBeNull();
    const told = JSON.stringify(item);
    for (const { id, name } of SOURCE_NAMES) {
      expect(told).not.toContain(id);
      expect(told).not.toContain(name);
    }
    expect(await shown(queue.id, 0)).toEqual(item);
    expect((await rowCounts())['sessions']).toBe(1);
  });

  it('names the respondent when it is open', async () => {
    await withRecordings();
    const queue = await aQueue({ blind: false });
    const { respondent } = await shown(queue.id, 0);
    expect(SOURCE_NAMES.map(({ name }) => name)).toContain(respondent?.name);
  });

  it('shows of a single reply what was said before it, and no more', async () => {
    await withRecordings(1, 1, 2);
    const queue = await aQueue({ unit: 'reply' });
    const rounds = await Promise.all(
      [0, 1, 2, 3].map(async (position) => (await shown(queue.id, position)).dialogue.rounds.length),
    );
    expect(rounds.toSorted()).toEqual([1, 1, 2, 2]);
  });

  it('is where one left off, whatever was left behind in between', async () => {
    await withRecordings();
    const queue = await aQueue();
    const at = async () => sure(await getProgress(queue.id, RATER));
    expect(await at()).toMatchObject({ settled: 0, position: 0 });
    await rate(queue.id, 0);
    await rate(queue.id, 1);
    expect(await at()).toMatchObject({ settled: 2, position: 2, durations: [2000, 2000] });
    await rate(queue.id, 5);
    expect(await at()).toMatchObject({ settled: 3, position: 2 });
    const { exposure } = await shown(queue.id, 2);
    await settleItem(exposure, { at: SOME_TIME, visibleMs: 10, skipped: 'language' });
    expect(await at()).toMatchObject({ settled: 4, skipped: 1, position: 3 });
    await rate(queue.id, 2);
    expect(await at()).toMatchObject({ settled: 4, skipped: 0, position: 3 });
    expect(await getProgress(queue.id, 'somebody else')).toMatchObject({ settled: 0, position: 0 });
  });

  it('tells the screens nothing that tells the respondents apart', async () => {
    await withRecordings();
    const queue = await aQueue();
    await rate(queue.id, 0);
    const told = JSON.stringify([await getProgress(queue.id, RATER), await queryQueues(database(), RATER)]);
    for (const { id } of SOURCE_NAMES) expect(told).not.toContain(id);
  });

  it('notes when an item was shown, how long, and what was said of the pace', async () => {
    await withRecordings();
    const queue = await aQueue();
    const key = { queueId: queue.id, rater: RATER, position: 0 };
    await shown(queue.id, 0);
    await keepVisible(key, 1234.5);
    await keepVisible(key, 900);
    await noteWarnings(key, ['fast']);
    const { exposure } = await shown(queue.id, 0);
    expect(exposure).toMatchObject({ shownAt: SOME_TIME, visibleMs: 1235, warned: ['fast'] });
    await rate(queue.id, 0);
    expect(await recentReplies(queue.id, RATER, 5)).toHaveLength(2);
  });

  it('lays the next item ready without counting it as shown', async () => {
    await withRecordings();
    const queue = await aQueue();
    await prepareItem({ queueId: queue.id, rater: RATER, position: 1 }, SOME_TIME);
    expect(await rowCounts()).toMatchObject({ sessions: 1, exposures: 0 });
    expect(await prepareItem({ queueId: queue.id, rater: RATER, position: 9999 }, SOME_TIME)).toBeNull();
  });

  it('is left behind by whoever is quicker than the disk', async () => {
    await withRecordings();
    const queue = await aQueue();
    const item = sure(await prepareItem({ queueId: queue.id, rater: RATER, position: 0 }, SOME_TIME));
    await settleItem(item.exposure, { at: SOME_TIME, visibleMs: 5 });
    expect(await getProgress(queue.id, RATER)).toMatchObject({ settled: 1, position: 1 });
    expect((await shown(queue.id, 0)).exposure.settled).toBe(1);
  });

  it('passes over what is not here any more', async () => {
    await withRecordings();
    const queue = await aQueue();
    await database().sources.clear();
    expect(await showItem({ queueId: queue.id, rater: RATER, position: 0 }, SOME_TIME)).toBe('gone');
    expect(await getProgress(queue.id, RATER)).toMatchObject({ settled: 1, skipped: 1, position: 1 });
    expect(await showItem({ queueId: queue.id, rater: RATER, position: 999 }, SOME_TIME)).toBeNull();
  });

  it('goes and comes back; purged, it leaves the ratings', async () => {
    await withRecordings();
    const queue = await aQueue();
    await rate(queue.id, 0);
    await deleteQueue(queue.id, SOME_TIME);
    expect(await getProgress(queue.id, RATER)).toBeNull();
    await undoDeleteQueue(queue.id);
    expect(await getProgress(queue.id, RATER)).toMatchObject({ settled: 1 });
    await deleteQueue(queue.id, SOME_TIME);
    expect(await purgeDeletedQueues(SOME_TIME)).toBe(1);
    const left = { queues: 0, queuePages: 0, exposures: 0, ratings: 2 };
    expect(await rowCounts()).toMatchObject(left);
  });

  it('writes with each mark under which circumstances it was set', async () => {
    await withRecordings();
    const queue = await aQueue();
    await rate(queue.id, 3);
    const [rating] = await database().ratings.toArray();
    expect(rating?.context).toEqual({ queueId: queue.id, position: 4, exposedMs: 1000 });
    expect(rating?.blind).toBe(true);
  });

  it('holds 26,400 items', async () => {
    await withRecordings(11, 20, 60);
    const queue = await aQueue({ unit: 'reply' });
    expect(queue.count).toBe(26_400);
    expect((await rowCounts())['queuePages']).toBeLessThan(200);
    const { dialogue } = await shown(queue.id, 26_399);
    expect(dialogue.rounds.length).toBeGreaterThan(0);
    await rate(queue.id, 0);
    expect(await getProgress(queue.id, RATER)).toMatchObject({ settled: 1, position: 1 });
  });
});

describe('sealed talks', () => {
  it('are those of blind queues whose names have not been shown', async () => {
    await withRecordings();
    const queue = await aQueue({ filter: { limit: 6 } });
    expect(await blindSessions()).toEqual(new Set());
    const { dialogue } = await shown(queue.id, 0);
    expect(await blindSessions()).toEqual(new Set([dialogue.sessionId]));
    await deleteQueue(queue.id, SOME_TIME);
    expect(await blindSessions()).toEqual(new Set());
    await undoDeleteQueue(queue.id);
    await revealQueue(queue.id, SOME_TIME);
    expect(await blindSessions()).toEqual(new Set());
  });

  it('are none in an open queue, and every one of a blind queue of talks', async () => {
    freshDatabase();
    const session = aSession();
    await createSession(session);
    const turn = aTurn({ sessionId: session.id });
    await database().turns.add(turn);
    await database().replies.add(aReply({ sessionId: session.id, turnId: turn.id }));
    await aQueue({ blind: false });
    expect(await blindSessions()).toEqual(new Set());
    await aQueue();
    expect(await blindSessions()).toEqual(new Set([session.id]));
  });

  it('have no results by respondent before the names are shown', async () => {
    await withRecordings(2, 1, 2);
    const queue = await aQueue();
    await rate(queue.id, 0, 5);
    await rate(queue.id, 1, 3);
    expect(await queryResults(database(), queue.id, RATER)).toEqual({
      replies: 4,
      mean: 4,
      respondents: null,
    });
    await revealQueue(queue.id, SOME_TIME);
    const results = await queryResults(database(), queue.id, RATER);
    expect(results?.respondents?.map(({ mean }) => mean).toSorted()).toEqual([3, 5]);
    expect(results?.respondents?.map(({ name }) => name).toSorted()).toEqual(
      SOURCE_NAMES.slice(0, 2).map(({ name }) => name),
    );
  });
});

describe('the overall metric', () => {
  it('is due after so many rated items of one respondent as one character', async () => {
    await withRecordings(1, 1, 7);
    const queue = await aQueue({ setSize: 3 });
    const due = () => queryDueSet(database(), queue.id, RATER);
    await rate(queue.id, 0);
    await rate(queue.id, 1);
    expect(await due()).toBeNull();
    await rate(queue.id, 2);
    const set = sure(await due());
    expect(set.replies).toHaveLength(6);
    const sessions = (await database().exposures.toArray()).map(({ sessionId }) => sessionId);
    expect(set.sessionId).toBe(sessions.toSorted().at(-1));
    const change = {
      sessionId: set.sessionId,
      replyIds: set.replies.map(({ id }) => id),
      rater: RATER,
      note: '',
      blind: true,
    };
    await setDiversity({ ...change, mark: 4, at: SOME_TIME });
    expect(await due()).toBeNull();
    const later = await setDiversity({ ...change, mark: 2, at: SOME_TIME + 5 });
    expect(later.extra).toEqual({ revisions: [{ mark: 4, at: new Date(SOME_TIME + 5).toISOString() }] });
    expect(await rowCounts()).toMatchObject({ diversity: 1 });
    expect((await querySets(database(), queue.id, RATER)).map(({ rating }) => rating?.mark)).toEqual([2]);
  });

  it('can be put off, and waits at the end', async () => {
    await withRecordings(1, 1, 3);
    const queue = await aQueue({ setSize: 3 });
    for (const position of [0, 1, 2]) await rate(queue.id, position);
    await putOffOverall({ queueId: queue.id, rater: RATER, position: 2 });
    expect(await queryDueSet(database(), queue.id, RATER)).toBeNull();
    expect((await querySets(database(), queue.id, RATER)).map(({ rating }) => rating)).toEqual([null]);
  });

  it('counts no skipped item', async () => {
    await withRecordings(1, 1, 4);
    const queue = await aQueue({ setSize: 3 });
    await rate(queue.id, 0);
    await rate(queue.id, 1);
    const { exposure } = await shown(queue.id, 2);
    await settleItem(exposure, { at: SOME_TIME + 2, visibleMs: 1, skipped: 'other' });
    expect(await queryDueSet(database(), queue.id, RATER)).toBeNull();
    await rate(queue.id, 3);
    expect(sure(await queryDueSet(database(), queue.id, RATER)).replies).toHaveLength(6);
  });
});

describe('raters', () => {
  it('are several, and one of them rates now', async () => {
    freshDatabase();
    const first = await ensureRater();
    expect(await ensureRater()).toBe(first);
    const second = await addRater(' Mika ', SOME_TIME);
    expect(await ensureRater()).toBe(second.id);
    await chooseRater(first);
    await renameRater(first, 'Sora');
    const { raters, current } = await queryRaters(database());
    expect(current).toBe(first);
    expect(raters.map(({ name }) => name).toSorted()).toEqual(['Mika', 'Sora']);
    await expect(chooseRater('nobody')).rejects.toThrow();
  });

  it('include the one that rated before there were several', async () => {
    freshDatabase();
    await setSetting('rater', 'of-old');
    expect((await queryRaters(database())).raters).toEqual([{ id: 'of-old', name: '', createdAt: 0 }]);
    await addRater('', SOME_TIME);
    expect((await queryRaters(database())).raters.map(({ id }) => id)).toContain('of-old');
  });
});

describe('a reply that names whoever wrote it', () => {
  async function withTellingReply(): Promise<void> {
    await withRecordings(1, 1, 1);
    const [row] = await database().recordings.toArray();
    const [dialogue] = row?.dialogues ?? [];
    if (!row || !dialogue) throw new Error('There is no recording.');
    const rounds = dialogue.rounds.map(({ question }, index) => ({
      question,
      answer: index === 0 ? 'I am Quuxly Nine, a cousin of GPT-4.1.' : 'Nobody in particular.',
    }));
    await database().recordings.put({ ...row, dialogues: [{ ...dialogue, rounds }] });
  }
  const repliesOf = ({ dialogue }: ShownItem) => dialogue.rounds.map(({ reply }) => reply);

  it('is masked and flagged as long as the queue is blind, and whole once names are shown', async () => {
    await withTellingReply();
    const queue = await aQueue();
    const [telling, other] = repliesOf(await shown(queue.id, 0));
    expect(telling?.text).not.toMatch(/Quuxly|GPT|4\.1/);
    expect(telling?.named).toBe(true);
    expect(other).toMatchObject({ text: 'Nobody in particular.', named: false });
    await revealQueue(queue.id, SOME_TIME);
    const [open] = repliesOf(await shown(queue.id, 0));
    expect(open).toMatchObject({ text: 'I am Quuxly Nine, a cousin of GPT-4.1.', named: false });
  });

  it('is left as it is in an open queue', async () => {
    await withTellingReply();
    const [telling] = repliesOf(await shown((await aQueue({ blind: false })).id, 0));
    expect(telling?.text).toContain('Quuxly Nine');
  });
});
