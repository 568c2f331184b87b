import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SessionBundle } from '../../../src/services/storage';
import { importSessionLog } from '../../../src/services/transfer';
import { checkEnvelope } from '../../../src/services/transfer/check';
import { encodeBundle } from '../../../src/services/transfer/encode';
import { aDiversityRating, aRating, aReply, aSession, aTurn } from '../../fixtures/builders';
import { fitsItsSentence } from './fault-values';
import { aLog, viaText } from './support';
import type { Json } from './support';

const storage = vi.hoisted(() => ({ foreignIds: vi.fn(), existingBundles: vi.fn(), writeBundles: vi.fn() }));
vi.mock('../../../src/services/storage', async (original) => ({
  ...(await original<typeof import('../../../src/services/storage')>()),
  ...storage,
}));

/** A refused file must not even have come near the database. */
beforeEach(() => {
  for (const touch of Object.values(storage)) touch.mockRejectedValue(new Error('The database was touched.'));
});
afterEach(() => {
  for (const touch of Object.values(storage)) expect(touch).not.toHaveBeenCalled();
});

const sessionId = 'session-1';
const bundle: SessionBundle = {
  session: aSession({ id: sessionId }),
  turns: [aTurn({ id: 'turn-1', sessionId, chosen: 'reply-1' })],
  replies: [
    aReply({ id: 'reply-1', sessionId, turnId: 'turn-1' }),
    aReply({ id: 'reply-2', sessionId, turnId: 'turn-1' }),
  ],
  ratings: [aRating({ id: 'rating-1', sessionId, replyId: 'reply-1' })],
  diversity: [aDiversityRating({ id: 'diversity-1', sessionId })],
};

function aFile(content: BlobPart): File {
  return new File([content], 'log.json');
}

async function refusal(content: BlobPart): Promise<{ faults: string[]; total: number }> {
  const outcome = await importSessionLog(aFile(content));
  if (outcome.ok) throw new Error('The file was accepted.');
  expect(outcome.faults.filter((fault) => !fitsItsSentence(fault))).toEqual([]);
  const faults = outcome.faults.map(({ code, place, values }) =>
    [code, place, ...Object.values(values)].join(' '),
  );
  return { faults, total: outcome.total };
}

/** A good log in which `change` has broken something. */
function broken(change: (log: Json & { sessions: Json[] }) => void): string {
  const log = viaText(aLog([encodeBundle(bundle)])) as Json & { sessions: Json[] };
  change(log);
  return JSON.stringify(log);
}

/** Adds a branch for each of the changes; without any, it goes on from the one turn there is. */
function withBranches(log: { sessions: Json[] }, ...changes: Json[]): void {
  const user = { text: 'Well.', at: '2026-11-01T12:00:00Z' };
  at(log, 'sessions', 0)['branches'] = changes.map((change, index) => ({
    id: `branch-${index}`,
    round: 2,
    parent: 'turn-1',
    user,
    chosen: null,
    replies: [],
    ...change,
  }));
}

function another(log: { sessions: Json[] }): Json {
  const turn = { ...at(log, 'sessions', 0, 'turns', 0), id: 'other-turn', chosen: null, replies: [] };
  return { ...log.sessions[0], id: 'session-2', turns: [turn], branches: [], diversity: [] };
}

/** The object at a path that a test knows to be there. */
function at(root: unknown, ...path: (string | number)[]): Json {
  return path.reduce<unknown>((node, key) => Reflect.get(node as object, key), root) as Json;
}

const REPLY = ['sessions', 0, 'turns', 0, 'replies', 0] as const;
const RATING = [...REPLY, 'ratings', 0] as const;

describe('a file that is no session log', () => {
  const whole = JSON.stringify(aLog([encodeBundle(bundle)]), null, 1);
  const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0x00]);

  test.each<[string, BlobPart, string]>([
    ['empty', '', 'empty '],
    ['blank', ' \n ', 'empty '],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'not-text '],
    ['UTF-16', utf16, 'not-text '],
    ['a page', '<!doctype html>', 'not-json  1 1 <!doctype html>'],
    ['a comma too many', whole.replace('"diversity": [', '"diversity": [,'), 'not-json '],
    ['two logs in one file', `${whole}\n${whole}`, 'not-json '],
    ['cut off', whole.slice(0, 2000), 'truncated '],
    ['cut off before the last brace', whole.trimEnd().slice(0, -1), 'truncated '],
    ['1 MB of opening brackets', '['.repeat(1_000_000), 'too-deep  64'],
    ['1 MB of nesting', '['.repeat(500_000) + ']'.repeat(500_000), 'too-deep  64'],
    ['1 MB of nested objects', '{"a":'.repeat(200_000) + '1' + '}'.repeat(200_000), 'too-deep  64'],
    ['a list', '[]', 'other-format format "chatanime-session-log" —'],
    ['a number', '7', 'other-format format "chatanime-session-log" —'],
    ['null', 'null', 'other-format format "chatanime-session-log" —'],
    ['another format', '{"format":"chatanime-pack","version":1}', 'other-format format "chatanime-session-log" "chatanime-pack"'],
    ['a character card', '{"spec":"chara_card_v2","data":{}}', 'other-format format'],
    ['without a version', '{"format":"chatanime-session-log"}', 'missing version'],
    ['a version that is a word', '{"format":"chatanime-session-log","version":"1"}', 'version-invalid version "1"'],
    ['version 0', '{"format":"chatanime-session-log","version":0}', 'version-invalid version 0'],
    ['version 1.5', '{"format":"chatanime-session-log","version":1.5}', 'newer-version version 1.5 1'],
    ['a newer version', '{"format":"chatanime-session-log","version":2,"talks":[]}', 'newer-version version 2 1'],
  ])('%s', async (_what, content, expected) => {
    const { faults, total } = await refusal(content);
    expect(total).toBe(1);
    expect(faults[0]).toContain(expected.trimEnd());
  }); // prettier-ignore

  test('cut off in the middle of a character', async () => {
    const bytes = new TextEncoder().encode('{"format":"chatanime-session-log","name":"灯台');
    expect((await refusal(bytes.slice(0, -1))).faults).toEqual(['truncated ']);
  });

  test('whole, with a piece of a character behind it', async () => {
    const bytes = new TextEncoder().encode(`${whole}灯`);
    expect((await refusal(bytes.slice(0, -1))).faults).toEqual(['not-text ']);
  });

  test('too large', async () => {
    const file = aFile('{}');
    Object.defineProperty(file, 'size', { value: 201 * 1024 * 1024 });
    expect(await importSessionLog(file)).toMatchObject({
      ok: false,
      faults: [{ code: 'too-large', values: { size: 201, limit: 200 } }],
    });
  });

  test('gone', async () => {
    const file = aFile('{}');
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => Promise.reject(new DOMException('Gone', 'NotFoundError')),
    });
    expect(await importSessionLog(file)).toMatchObject({ ok: false, faults: [{ code: 'unreadable' }] });
  });
});

describe('a session log with something wrong in it', () => {
  test.each<[string, (log: Json & { sessions: Json[] }) => void, string[]]>([
    ['no sessions', (log) => Reflect.deleteProperty(log, 'sessions'), ['missing sessions']],
    ['sessions that are no list', (log) => (log.sessions = {} as never), ['wrong-type sessions list {…}']],
    ['a session that is none', (log) => (log.sessions[0] = 7 as never), ['wrong-type sessions[0] object 7']],
    ['an empty id', (log) => (at(log, 'sessions', 0)['id'] = ''), ['missing sessions[0].id']],
    ['a number as a text', (log) => (at(log, ...REPLY)['text'] = 7), ['wrong-type sessions[0].turns[0].replies[0].text text 7']],
    ['a text as yes or no', (log) => (at(log, 'sessions', 0)['blind'] = 'no'), ['wrong-type sessions[0].blind bool "no"']],
    ['half a round', (log) => (at(log, 'sessions', 0, 'turns', 0)['round'] = 1.5), ['wrong-type sessions[0].turns[0].round whole 1.5']],
    ['round 0', (log) => (at(log, 'sessions', 0, 'turns', 0)['round'] = 0), ['out-of-range sessions[0].turns[0].round ≥ 1 0']],
    ['an unknown language', (log) => (at(log, 'sessions', 0)['locale'] = 'fr'), ['not-allowed sessions[0].locale en, zh, ja "fr"']],
    ['an unknown state', (log) => (at(log, ...REPLY)['state'] = 'done'), ['not-allowed sessions[0].turns[0].replies[0].state streaming, complete, stopped, failed, interrupted "done"']],
    ['an unknown author', (log) => (at(log, ...REPLY)['author'] = 'ai'), ['not-allowed sessions[0].turns[0].replies[0].author llm, human, script "ai"']],
    ['a time without its zone', (log) => (at(log, 'sessions', 0)['created_at'] = '2026-11-01T12:00:00'), ['not-a-time sessions[0].created_at "2026-11-01T12:00:00"']],
    ['a day that never was', (log) => (at(log, 'sessions', 0)['created_at'] = '2026-02-30T12:00:00Z'), ['not-a-time sessions[0].created_at "2026-02-30T12:00:00Z"']],
    ['a time as a number', (log) => (at(log, 'sessions', 0)['created_at'] = 1_793_534_400_000), ['wrong-type sessions[0].created_at text 1793534400000']],
    ['a mark of 6', (log) => (at(log, ...RATING, 'marks')['fluency'] = 6), ['mark-out-of-range sessions[0].turns[0].replies[0].ratings[0].marks.fluency 6']],
    ['a mark of 0', (log) => (at(log, ...RATING, 'marks')['fluency'] = 0), ['mark-out-of-range sessions[0].turns[0].replies[0].ratings[0].marks.fluency 0']],
    ['a mark of 4.5', (log) => (at(log, ...RATING, 'marks')['fluency'] = 4.5), ['mark-out-of-range sessions[0].turns[0].replies[0].ratings[0].marks.fluency 4.5']],
    ['a mark as a text', (log) => (at(log, ...RATING, 'marks')['fluency'] = '4'), ['wrong-type sessions[0].turns[0].replies[0].ratings[0].marks.fluency number "4"']],
    ['an earlier mark of 9', (log) => (at(log, ...RATING)['revisions'] = [{ metric: 'fluency', mark: 9, at: '2026-11-01T12:00:00Z' }]), ['mark-out-of-range sessions[0].turns[0].replies[0].ratings[0].revisions[0].mark 9']],
    ['no marks', (log) => Reflect.deleteProperty(at(log, ...RATING), 'marks'), ['missing sessions[0].turns[0].replies[0].ratings[0].marks']],
    ['a mark of the overall metric of 8', (log) => (at(log, 'sessions', 0, 'diversity', 0)['mark'] = 8), ['mark-out-of-range sessions[0].diversity[0].mark 8']],
    ['a number too big', (log) => (at(log, 'sessions', 0)['seed'] = 'BIG'), ['out-of-range sessions[0].seed ±1.79e308 Infinity']],
    ['a session twice', (log) => log.sessions.push({ ...log.sessions[0], turns: [], diversity: [] }), ['duplicate-id sessions[1].id "session-1" sessions[0].id']],
    ['a round twice', (log) => (at(log, 'sessions', 0)['turns'] as Json[]).push({ ...at(log, 'sessions', 0, 'turns', 0), id: 'turn-2', chosen: null, replies: [] }), ['duplicate-round sessions[0].turns[1].round 1 sessions[0].turns[0].round']],
    ['a turn twice', (log) => (at(log, 'sessions', 0)['turns'] as Json[]).push({ ...at(log, 'sessions', 0, 'turns', 0), round: 2, chosen: null, replies: [] }), ['duplicate-id sessions[0].turns[1].id "turn-1" sessions[0].turns[0].id']],
    ['a reply twice', (log) => (at(log, ...REPLY.slice(0, -1), 1)['id'] = 'reply-1'), ['duplicate-id sessions[0].turns[0].replies[1].id "reply-1" sessions[0].turns[0].replies[0].id']],
    ['a rating twice', (log) => (at(log, ...REPLY.slice(0, -1), 1)['ratings'] = [{ ...at(log, ...RATING) }]), ['duplicate-id sessions[0].turns[0].replies[1].ratings[0].id "rating-1" sessions[0].turns[0].replies[0].ratings[0].id']],
    ['a rater twice', (log) => (at(log, ...REPLY)['ratings'] as Json[]).push({ ...at(log, ...RATING), id: 'rating-2' }), ['duplicate-rating sessions[0].turns[0].replies[0].ratings[1].rater "rater-1" sessions[0].turns[0].replies[0].ratings[0].rater']],
    ['a choice that is not there', (log) => (at(log, 'sessions', 0, 'turns', 0)['chosen'] = 'reply-9'), ['unknown-reply sessions[0].turns[0].chosen "reply-9"']],
    ['a branch without an id', (log) => withBranches(log, { id: undefined }), ['missing sessions[0].branches[0].id']],
    ['a branch that does not say where it begins', (log) => withBranches(log, { parent: undefined }), ['missing sessions[0].branches[0].parent']],
    ['a branch of nowhere', (log) => withBranches(log, { parent: 'turn-9' }), ['unknown-parent sessions[0].branches[0].parent "turn-9"']],
    ['a branch of another session', (log) => { withBranches(log, { parent: 'other-turn' }); log.sessions.push(another(log)); }, ['unknown-parent sessions[0].branches[0].parent "other-turn"']],
    ['a branch of itself', (log) => withBranches(log, { parent: 'branch-0' }), ['out-of-range sessions[0].branches[0].round ≥ 3 2']],
    ['branches in a circle', (log) => withBranches(log, { parent: 'branch-1', round: 3 }, { parent: 'branch-0', round: 4 }), ['out-of-range sessions[0].branches[0].round ≥ 5 3']],
    ['a branch before what it goes on from', (log) => withBranches(log, { round: 1 }), ['out-of-range sessions[0].branches[0].round ≥ 2 1']],
    ['a branch with the id of a turn', (log) => withBranches(log, { id: 'turn-1' }), ['duplicate-id sessions[0].branches[0].id "turn-1" sessions[0].turns[0].id', 'out-of-range sessions[0].branches[0].round ≥ 3 2']],
    ['two branches with one id', (log) => withBranches(log, {}, { id: 'branch-0' }), ['duplicate-id sessions[0].branches[1].id "branch-0" sessions[0].branches[0].id']],
    ['a branch after a reply that is not there', (log) => withBranches(log, { after: 'reply-9' }), ['unknown-after sessions[0].branches[0].after "reply-9"']],
    ['a first turn that goes on from a reply', (log) => (at(log, 'sessions', 0, 'turns', 0)['after'] = 'reply-1'), ['unknown-after sessions[0].turns[0].after "reply-1"']],
    ['a branch with a choice of another turn', (log) => withBranches(log, { chosen: 'reply-1' }), ['unknown-reply sessions[0].branches[0].chosen "reply-1"']],
    ['an origin that does not exist', (log) => (at(log, 'sessions', 0, 'turns', 0, 'user')['origin'] = 'a dream'), ['not-allowed sessions[0].turns[0].user.origin opening, own, fixed, adaptive, recorded "a dream"']],
    ['a wording that is not there', (log) => (at(log, ...REPLY)['user_revision'] = 1), ['out-of-range sessions[0].turns[0].replies[0].user_revision 0–0 1']],
  ])('%s', async (_what, change, expected) => {
    const { faults } = await refusal(broken(change).replace('"BIG"', '1e999'));
    expect(faults).toEqual(expected);
  }); // prettier-ignore

  test('many things: all are counted, the first are listed', async () => {
    const many = broken((log) => {
      log.sessions = Array.from({ length: 30 }, () => ({ ...log.sessions[0], locale: 'fr', blind: 1 }));
    });
    const { faults, total } = await refusal(many);
    expect(total).toBe(60);
    expect(faults).toHaveLength(20);
    expect(new Set(faults).size).toBe(20);
  });

  test('more things than anybody can count', async () => {
    const many = broken(
      (log) => (at(log, 'sessions', 0)['turns'] = Array.from({ length: 300_000 }, () => 1)),
    );
    expect((await refusal(many)).faults).not.toEqual([]);
  });

  test('ten thousand branches, each of the one before it, and the first of the last', async () => {
    const deep = broken((log) =>
      withBranches(
        log,
        ...Array.from({ length: 10_000 }, (_, index) => ({
          round: index + 2,
          parent: `branch-${(index + 9_999) % 10_000}`,
        })),
      ),
    );
    expect((await refusal(deep)).faults).toEqual(['out-of-range sessions[0].branches[0].round ≥ 10002 2']);
  });

  test('the same file unbroken is in order', () => {
    const log = JSON.parse(broken(() => undefined)) as Json & { sessions: Json[] };
    const checked = checkEnvelope(log);
    expect(checked.ok && checked.checkSession(log.sessions[0], 0)).toEqual([]);
  });

  test('what was found is shown short, and as text', async () => {
    const long = broken((log) => (at(log, 'sessions', 0)['locale'] = '𝒳'.repeat(500)));
    expect((await refusal(long)).faults).toEqual([
      `not-allowed sessions[0].locale en, zh, ja "${'𝒳'.repeat(40)}…"`,
    ]);
  });
});
