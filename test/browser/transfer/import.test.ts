import { describe, expect, it } from 'vitest';
import {
  deleteSession,
  getSession,
  getTranscript,
  listBranches,
  readSessionBundles,
} from '../../../src/services/storage';
import type { SessionBundle } from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { SOME_TIME, aRating, aReply, aTurn } from '../../fixtures/builders';
import { collect, freshDatabase, sure } from '../storage/support';
import { aFullBundle, dump, exported, imported, importText, put, refused } from './support';

/** The log of bundles that are not in the database the test goes on with. */
async function logFrom(
  ...bundles: readonly SessionBundle[]
): Promise<{ sessions: Record<string, unknown>[] }> {
  freshDatabase();
  await put(...bundles);
  const log = await exported();
  freshDatabase();
  return log;
}

describe('an import that is refused leaves everything as it was', () => {
  const good = aFullBundle();
  const other = aFullBundle();

  it.each<[string, (log: { sessions: Record<string, unknown>[] }) => unknown, string]>([
    ['no JSON', () => 'hello', 'not-json'],
    ['another format', (log) => ({ ...log, format: 'x' }), 'other-format format'],
    ['truncated', (log) => JSON.stringify(log).slice(0, -9), 'truncated'],
    ['a newer version', (log) => ({ ...log, version: 9 }), 'newer-version version'],
    [
      'a wrong type',
      (log) => ({ ...log, sessions: [log.sessions[1], { ...log.sessions[0], blind: 0 }] }),
      'wrong-type sessions[1].blind',
    ],
    ['1 MB of nesting', () => '['.repeat(500_000) + ']'.repeat(500_000), 'too-deep'],
    [
      'a session twice',
      (log) => ({ ...log, sessions: [...log.sessions, sure(log.sessions[1])] }),
      'duplicate-id sessions[2].id',
    ],
    [
      'a mark out of range',
      (log) => JSON.stringify(log).replace('"fluency":4', '"fluency":6'),
      'mark-out-of-range sessions[0].turns[0].replies[0].ratings[0].marks.fluency',
    ],
    [
      'an id that exists with other content',
      (log) => JSON.stringify(log).replace('Then we take them one by one.', 'Something else.'),
      'conflict sessions[0].turns[0].replies[0].text',
    ],
    [
      'an id of another session',
      (log) => JSON.stringify(log).replaceAll(good.session.id, 'a-new-session'),
      'foreign-id sessions[0].turns[0].id',
    ],
  ])('%s', async (_what, change, expected) => {
    const log = await logFrom(good, other);
    await put(good);
    const before = await dump();
    expect((await refused(change(log)))[0]).toBe(expected);
    expect(await dump()).toBe(before);
  });

  it('when the write itself fails, in the middle', async () => {
    const log = await logFrom(good, other);
    await put(good);
    const before = await dump();
    const fail = (): never => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    database().ratings.hook('creating', fail);
    expect(await refused(log)).toEqual(['storage-full']);
    database().ratings.hook('creating').unsubscribe(fail);
    expect(await dump()).toBe(before);
    expect(await imported(log)).toMatchObject({ sessionsAdded: 1, sessionsUnchanged: 1 });
  });

  it('when the database is gone', async () => {
    const log = await logFrom(good);
    database().close({ disableAutoOpen: true });
    expect(await importText(JSON.stringify(log))).toMatchObject({ ok: false, faults: [{ code: 'storage' }] });
  });
});

describe('an import into a library that has some of it', () => {
  it('makes branches of two ways the talk has gone on, on two devices', async () => {
    const bundle = aFullBundle();
    const { id: sessionId, head } = bundle.session;
    const grownBy = (userText: string, at: number): SessionBundle => {
      const turn = aTurn({ sessionId, round: 3, parent: sure(head), userText, userAt: at });
      const session = { ...bundle.session, updatedAt: at, head: turn.id };
      return { ...bundle, session, turns: [...bundle.turns, turn] };
    };
    const log = await logFrom(grownBy('there', SOME_TIME + 60));
    await put(grownBy('here', SOME_TIME + 30));
    expect(await imported(log)).toMatchObject({ sessionsUpdated: 1, turnsAdded: 1, repliesAdded: 0 });
    const texts = (await getTranscript(sessionId)).map(({ turn }) => turn.userText);
    expect(texts).toEqual(['Four chapters, 实话说。', 'またね', 'there']);
    expect((await listBranches(sessionId)).map(({ text }) => text).sort()).toEqual([
      'Another way.',
      'here',
      'there',
    ]);
    expect(await imported(log)).toMatchObject({ sessionsUnchanged: 1 });
    expect(await imported(await exported())).toMatchObject({ sessionsUnchanged: 1 });
  });

  it('adds what is new and says how much', async () => {
    const bundle = aFullBundle();
    const { id: sessionId } = bundle.session;
    const turn = aTurn({ sessionId, round: 3, parent: sure(bundle.session.head) });
    const reply = aReply({ sessionId, turnId: turn.id });
    const grown: SessionBundle = {
      ...bundle,
      session: { ...bundle.session, updatedAt: SOME_TIME + 60, head: turn.id },
      turns: [...bundle.turns, { ...turn, chosen: reply.id }],
      replies: [...bundle.replies, reply],
      ratings: [...bundle.ratings, aRating({ sessionId, replyId: reply.id })],
    };
    const fresh = aFullBundle();
    const log = await logFrom(grown, fresh);
    const untouched = aFullBundle();
    await put(bundle, untouched);
    expect(await imported(log)).toMatchObject({
      sessionsAdded: 1,
      sessionsUpdated: 1,
      sessionsUnchanged: 0,
      turnsAdded: 4,
      repliesAdded: 6,
      ratingsAdded: 4,
    });
    expect(await collect(readSessionBundles('all'))).toEqual(
      [grown, fresh, untouched].sort((a, b) => (a.session.id < b.session.id ? -1 : 1)),
    );
  });

  it('gives a reply that broke off here the end it has in the file', async () => {
    const cut = aFullBundle();
    const last = sure(cut.replies.find(({ state }) => state === 'interrupted'));
    const ended = { ...last, text: 'See you tomorrow.', state: 'complete' as const };
    const log = await logFrom({
      ...cut,
      replies: cut.replies.map((reply) => (reply === last ? ended : reply)),
    });
    await put(cut);
    expect(await imported(log)).toMatchObject({ sessionsUpdated: 1, repliesAdded: 0 });
    expect(await database().replies.get(last.id)).toEqual(ended);
  });

  it('never puts less in the place of more', async () => {
    const bundle = aFullBundle();
    const poor = { ...bundle, turns: bundle.turns.slice(0, 1), replies: [], ratings: [], diversity: [] };
    const log = await logFrom(poor);
    await put(bundle);
    const before = await dump();
    expect(await imported(log)).toMatchObject({ sessionsUnchanged: 1 });
    expect(await dump()).toBe(before);
  });

  it('brings back a session that was deleted', async () => {
    const bundle = aFullBundle();
    const log = await logFrom(bundle);
    await put(bundle);
    await deleteSession(bundle.session.id, SOME_TIME);
    expect(await imported(log)).toMatchObject({
      sessionsAdded: 1,
      turnsAdded: 3,
      repliesAdded: 5,
      ratingsAdded: 3,
    });
    expect(await getSession(bundle.session.id)).toEqual(bundle.session);
  });

  it('leaves no trace of a key that means something to the language', async () => {
    const log = await logFrom(aFullBundle());
    const harmful = JSON.stringify(log).replaceAll('"locale":', '"__proto__":{"polluted":true},"locale":');
    const { repaired } = await imported(harmful);
    expect(repaired).toEqual([{ code: 'unsafe-key', place: 'sessions[0].__proto__', values: {} }]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect((await exported()).sessions).toEqual(log.sessions);
  });
});
