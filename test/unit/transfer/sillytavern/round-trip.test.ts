import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathTo } from '../../../../src/domain/branches';
import type { SessionBundle } from '../../../../src/services/storage';
import { encodeBundle } from '../../../../src/services/transfer/encode';
import { looksLikeChat } from '../../../../src/services/transfer/sillytavern';
import { chatFileName, chatText } from '../../../../src/services/transfer/sillytavern/export-chat';
import { SOME_TIME, aRating, aReply, aSession, aTurn, allMarks } from '../../../fixtures/builders';
import { bundleArbitrary } from '../arbitrary';
import { viaText } from '../support';
import { complaints } from './complaints';
import { aCharacterLine, aHeader, aUserLine, readLines, readText, written } from './support';
import type { Line } from './support';

function compare(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Rows in the order in which the database gives them. */
function inOrder(bundle: SessionBundle): SessionBundle {
  const rounds = new Map(bundle.turns.map(({ id, round }) => [id, round]));
  const round = (turnId: string): number => rounds.get(turnId) ?? 0;
  return {
    ...bundle,
    turns: [...bundle.turns].sort((a, b) => a.round - b.round),
    replies: [...bundle.replies].sort((a, b) => round(a.turnId) - round(b.turnId) || compare(a, b)),
    ratings: [...bundle.ratings].sort(compare),
  };
}

/** The talk as it goes on, without the branches beside it. */
function ofTheTalk({ session, turns, replies, ratings, diversity }: SessionBundle): SessionBundle {
  const path = pathTo(turns, session.head);
  const own = replies.filter(({ turnId }) => path.some(({ id }) => id === turnId));
  const marks = ratings.filter(({ replyId }) => own.some(({ id }) => id === replyId));
  return { session, turns: path, replies: own, ratings: marks, diversity };
}

describe('a session of one’s own', () => {
  test('comes back from a chat as it was, to the last row', async () => {
    await fc.assert(
      fc.asyncProperty(bundleArbitrary, async (bundle) => {
        const text = chatText(inOrder(bundle));
        // A talk of which nothing was said is no chat.
        if (!text.includes('\n')) return;
        expect(looksLikeChat(text)).toBe(true);
        const { bundle: read, wire, repaired, derived } = await readText(text);
        expect(complaints(wire)).toEqual([]);
        const last = Math.max(bundle.session.updatedAt, read.session.updatedAt);
        const expected = { ...bundle, session: { ...bundle.session, updatedAt: last } };
        expect(inOrder(read)).toEqual(viaText(inOrder(expected)));
        expect([...derived]).toEqual([]);
        expect(repaired).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('beside itself is another session with the same words, marks and choice, without the branches', async () => {
    await fc.assert(
      fc.asyncProperty(bundleArbitrary, async (bundle) => {
        const text = chatText(inOrder(bundle));
        if (!text.includes('\n')) return;
        const { bundle: copy, wire } = await readText(text, { apart: true });
        expect(complaints(wire)).toEqual([]);
        const rows = ({ session, turns, replies, ratings, diversity }: SessionBundle) =>
          [session, ...turns, ...replies, ...ratings, ...diversity].map(({ id }) => id);
        const ids = new Set(rows(bundle));
        expect(rows(copy).filter((id) => ids.has(id))).toEqual([]);
        const [before, after] = [inOrder(ofTheTalk(bundle)), copy];
        expect(after.turns.map(({ userText }) => userText)).toEqual(
          before.turns.map(({ userText }) => userText),
        );
        expect(after.replies.map(({ text: said }) => said)).toEqual(
          before.replies.map(({ text: said }) => said),
        );
        expect(after.turns.map(({ chosen }) => after.replies.findIndex(({ id }) => id === chosen))).toEqual(
          before.turns.map(({ chosen }) => before.replies.findIndex(({ id }) => id === chosen)),
        );
        expect(after.ratings.map(({ marks }) => marks)).toHaveLength(before.ratings.length);
      }),
      { numRuns: 100 },
    );
  });

  test('is a file that SillyTavern opens', () => {
    const session = aSession({ id: 's', userName: 'Mio', blind: true });
    const turn = aTurn({ id: 't', sessionId: 's', userText: 'Hello.', chosen: 'a' });
    const replies = [
      aReply({ id: 'a', sessionId: 's', turnId: 't', text: 'Aye.', timing: { totalMs: 1500 }, hidden: true }),
      aReply({ id: 'b', sessionId: 's', turnId: 't', text: 'Hello, {{user}}.', reasoning: 'Be kind.' }),
      aReply({ id: 'c', sessionId: 's', turnId: 't', text: '', state: 'failed' }),
    ];
    const ratings = [aRating({ id: 'r', sessionId: 's', replyId: 'b', marks: allMarks(2) })];
    const [header, user, answer, ...none] = written(
      encodeBundle({ session, turns: [turn], replies, ratings, diversity: [] }),
    );
    expect(none).toEqual([]);
    expect(header).toMatchObject({ user_name: 'Mio', character_name: 'Hina', chat_metadata: {} });
    expect(user).toMatchObject({
      name: 'Mio',
      is_user: true,
      is_system: false,
      send_date: '2026-11-01T12:00:00.000Z',
      mes: 'Hello.',
    });
    expect(answer).toMatchObject({
      name: 'Hina',
      is_user: false,
      is_system: true,
      mes: 'Aye.',
      swipe_id: 0,
      swipes: ['Aye.', 'Hello, {{user}}.'],
      gen_finished: '2026-11-01T12:00:01.500Z',
      extra: { model: 'test-1-2026', chatanime: { reply: { id: 'a', ratings: [] } } },
      swipe_info: [
        { send_date: '2026-11-01T12:00:00.000Z' },
        { extra: { reasoning: 'Be kind.', chatanime: { reply: { ratings: [{ id: 'r' }] } } } },
      ],
    });
    expect(JSON.stringify([header, user, answer])).not.toMatch(/"format"/);
  });

  test('names its file as SillyTavern does, whatever the character is called', () => {
    expect(chatFileName('Hina', SOME_TIME)).toBe('Hina - 2026-11-01@12h00m00s.jsonl');
    expect(chatFileName('../..\\a:b?\u202e\u0000', SOME_TIME)).toBe('a b - 2026-11-01@12h00m00s.jsonl');
    expect(chatFileName('灯'.repeat(10_000), SOME_TIME).length).toBeLessThan(100);
    expect(chatFileName(' . ', SOME_TIME)).toMatch(/^Character - /);
  });
});

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', 'Hi\n\n*waves*', '「やあ」'),
);
const dates = fc.constantFrom(
  'June 19, 2023 2:20pm',
  '2023-06-19@14h20m05s123ms',
  '2023-6-19 @14h 20m 5s 123ms',
  '2024-01-02T03:04:05.678Z',
  1_687_184_405_123,
  '1687184405123',
  'whenever',
);
/** Without the one key that no file brings in. */
const safeJson = fc
  .jsonValue({ maxDepth: 2 })
  .filter((value) => !JSON.stringify(value).includes('__proto__'));
const someKeys = fc.dictionary(
  fc.string().map((key) => `x_${key}`),
  safeJson,
  { maxKeys: 2 },
);

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

const extra = fc
  .record({
    api: maybe(fc.constantFrom('openai', 'claude')),
    model: maybe(texts),
    reasoning: maybe(texts),
    display_text: maybe(texts),
    token_count: maybe(fc.nat()),
    more: someKeys,
  })
  .map(({ more, ...rest }) => ({ ...rest, ...more }));

const userLine = fc
  .record({
    name: maybe(fc.constantFrom('Mio', 'Someone')),
    is_user: fc.constant(true),
    is_system: maybe(fc.boolean()),
    send_date: maybe(dates),
    mes: texts,
    extra: maybe(extra),
    force_avatar: maybe(texts),
    more: someKeys,
  })
  .map(({ more, ...rest }): Line => ({ ...rest, ...more }));

const times = fc.record({ send_date: maybe(dates), gen_started: maybe(dates), gen_finished: maybe(dates) });

const characterLine = fc
  .record({
    name: fc.constantFrom('Hina', 'Hina', 'Aoi'),
    is_system: maybe(fc.boolean()),
    times,
    mes: texts,
    extra: maybe(extra),
    more: someKeys,
    swipes: fc.option(fc.array(texts, { minLength: 1, maxLength: 4 })),
    infos: fc.option(fc.array(fc.record({ times, extra: maybe(extra) }), { minLength: 4, maxLength: 4 })),
    shown: fc.nat(3),
  })
  .map(({ times: own, more, swipes, infos, shown, mes, ...rest }): Line => {
    const line: Line = { ...rest, is_user: false, ...own, ...more, mes };
    if (!swipes) return line;
    const swipeId = shown % swipes.length;
    const info = infos?.slice(0, swipes.length).map((each) => ({ ...each.times, extra: each.extra }));
    return { ...line, mes: swipes[swipeId], swipe_id: swipeId, swipes, ...(info && { swipe_info: info }) };
  });

const headerLine = fc
  .oneof(
    fc.record({ user_name: texts, character_name: texts, create_date: dates, more: someKeys }),
    fc.record({
      user_name: fc.constant('unused'),
      character_name: fc.constant('unused'),
      chat_metadata: fc.record({ integrity: fc.uuid(), note_prompt: texts }),
      more: someKeys,
    }),
  )
  .map(({ more, ...rest }): Line => ({ ...rest, ...more }));

type Plain = Record<string, unknown>;

function bare(record: unknown): Plain {
  const { chatanime: _own, ...rest } = record as Plain;
  return rest;
}

function withoutEmpty(key: string, value: Plain): Plain {
  return Object.keys(value).length === 0 ? {} : { [key]: value };
}

/** A line without what the app adds to it, and without what says nothing. */
function plain(line: Line, original: Line): Plain {
  const {
    extra: rawExtra = {},
    swipe_info: info,
    chat_metadata: metadata = {},
    is_system: hidden,
    ...rest
  } = line;
  const list = info as readonly Plain[] | undefined;
  const infos = list?.map(({ extra: inner = {}, ...each }) => ({
    ...each,
    ...withoutEmpty('extra', bare(inner)),
  }));
  return {
    ...rest,
    ...(hidden === true && { is_system: true }),
    ...withoutEmpty('extra', bare(rawExtra)),
    ...withoutEmpty('chat_metadata', bare(metadata)),
    ...(infos && 'swipe_info' in original && { swipe_info: infos }),
  };
}

describe('a chat from elsewhere', () => {
  const chat = fc.tuple(
    headerLine,
    fc.array(fc.oneof(userLine, characterLine), { minLength: 1, maxLength: 8 }),
  );

  test('goes out as it came in, line by line', async () => {
    await fc.assert(
      fc.asyncProperty(chat, async ([header, lines]) => {
        const given = viaText([header, ...lines]);
        const { wire, bundle } = await readLines(given);
        expect(complaints(wire)).toEqual([]);
        const out = written(encodeBundle(bundle));
        expect(out.map((line, index) => plain(line, given[index] ?? {}))).toEqual(
          given.map((line) => plain(line, line)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('goes out and in again as the same rows', async () => {
    await fc.assert(
      fc.asyncProperty(chat, async ([header, lines]) => {
        const first = await readLines([header, ...lines]);
        const again = await readLines(written(encodeBundle(first.bundle)));
        expect(again.bundle.turns.map(({ id, chosen, userText }) => ({ id, chosen, userText }))).toEqual(
          first.bundle.turns.map(({ id, chosen, userText }) => ({ id, chosen, userText })),
        );
        const rows = first.bundle.replies.map(({ extra: _kept, ...reply }) => reply);
        expect(again.bundle.replies.map(({ extra: _kept, ...reply }) => reply)).toEqual(viaText(rows));
        // And what is kept of the lines makes the same lines once more.
        expect(written(encodeBundle(again.bundle)).slice(1)).toEqual(
          written(encodeBundle(first.bundle)).slice(1),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a chat of one’s own that was changed over there', () => {
  const lines = [aHeader(), aUserLine(), aCharacterLine('One.', { swipes: ['One.', 'Two.'] })];

  async function rated(): Promise<Line[]> {
    const { bundle } = await readLines(lines);
    const [reply] = bundle.replies;
    if (!reply) throw new Error('There is a reply.');
    const rating = aRating({ sessionId: bundle.session.id, replyId: reply.id });
    return written(encodeBundle({ ...bundle, ratings: [rating] }));
  }

  test('has its ratings when another swipe is shown', async () => {
    const [header, user, answer] = await rated();
    const info = answer?.['swipe_info'] as Line[];
    const swiped = { ...answer, swipe_id: 1, mes: 'Two.', extra: info[1]?.['extra'] };
    const { bundle } = await readLines([header ?? {}, user ?? {}, swiped]);
    expect(bundle.ratings).toHaveLength(1);
    expect(bundle.replies.find(({ id }) => id === bundle.turns[0]?.chosen)?.text).toBe('Two.');
  });

  test('says so when a rated text is no longer the one that was rated', async () => {
    const [header, user, answer] = await rated();
    const changed = { ...answer, mes: 'One!', swipes: ['One!', 'Two.'] };
    const { bundle, repaired } = await readLines([header ?? {}, user ?? {}, changed]);
    expect(bundle.ratings).toEqual([]);
    expect(bundle.replies.map(({ text }) => text).sort()).toEqual(['One!', 'Two.']);
    expect(repaired).toEqual([{ code: 'chat-changed', place: '', values: { line: 3, count: 1 } }]);
    expect(JSON.stringify(bundle.replies)).toContain('chatanime_before');
  });

  test('says so when its notes cannot be read, and keeps the texts', async () => {
    const text = (await rated()).map((line) => JSON.stringify(line)).join('\n');
    const { bundle, repaired } = await readText(text.replaceAll('"author":"llm"', '"author":"nobody"'));
    expect(bundle.replies.map(({ text: said }) => said)).toEqual(['One.', 'Two.']);
    expect(repaired.map(({ code }) => code)).toEqual(['chat-own']);
  });

  test('takes a new message and a new swipe as what they are', async () => {
    const [header, user, answer] = await rated();
    const more = { ...answer, swipes: ['One.', 'Two.', 'Three.'] };
    const { bundle } = await readLines([header ?? {}, user ?? {}, more, aUserLine('And now?')]);
    expect(bundle.replies.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.']);
    expect(bundle.turns.map(({ round, userText }) => [round, userText])).toEqual([
      [1, 'The lamp is out.'],
      [2, 'And now?'],
    ]);
  });
});
