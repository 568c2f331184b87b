import { describe, expect, it } from 'vitest';
import {
  createSession,
  deleteSession,
  getSession,
  getTranscript,
  listBranches,
  readSessionBundles,
  saveCharacter,
  setRatingMark,
} from '../../../../src/services/storage';
import type { SessionBundle } from '../../../../src/services/storage';
import { exportChat, importChat } from '../../../../src/services/transfer';
import type { ChatOutcome } from '../../../../src/services/transfer';
import { SOME_TIME, aCard, anOwnCharacter } from '../../../fixtures/builders';
import { mutate, numbers, seeds } from '../../../unit/transfer/sillytavern/mutate';
import { aCharacterLine, aHeader, aUserLine } from '../../../unit/transfer/sillytavern/support';
import type { Line } from '../../../unit/transfer/sillytavern/support';
import { collect, freshDatabase, sure } from '../../storage/support';
import { aFullBundle, dump, exported, imported, put } from '../support';

type Accepted = Extract<ChatOutcome, { ok: true }>;

function give(text: string): Promise<ChatOutcome> {
  return importChat(new File([text], 'chat.jsonl', { lastModified: SOME_TIME }));
}

async function accept(lines: readonly Line[] | string): Promise<Accepted> {
  const text = typeof lines === 'string' ? lines : lines.map((line) => JSON.stringify(line)).join('\n');
  const outcome = await give(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome;
}

async function textOf(sessionId: string): Promise<string> {
  return (await exportChat(sessionId)).blob.text();
}

function all(): Promise<SessionBundle[]> {
  return collect(readSessionBundles('all'));
}

const CHAT = [
  aHeader(),
  aCharacterLine('Come in.'),
  aUserLine(),
  aCharacterLine('One.', { swipes: ['One.', 'Two.'], swipe_info: [{}, {}] }),
];

describe('a chat from elsewhere', () => {
  it('becomes a session, and the same file is the same session again', async () => {
    freshDatabase();
    const first = await accept(CHAT);
    expect(first).toMatchObject({
      characterName: 'Hina',
      turns: 2,
      replies: 3,
      unchanged: false,
      repaired: [],
    });
    const before = await dump();
    expect(await accept(CHAT)).toMatchObject({
      sessionId: first.sessionId,
      turns: 0,
      replies: 0,
      unchanged: true,
    });
    expect(await dump()).toBe(before);
  });

  it('that has gone on since is added to, with what was rated here', async () => {
    freshDatabase();
    const { sessionId } = await accept(CHAT);
    const [bundle] = await all();
    const replyId = sure(bundle?.replies[1]).id;
    await setRatingMark({ replyId, rater: 'me', metric: 'fluency', mark: 4, at: SOME_TIME, blind: false });
    const more = [
      ...CHAT.slice(0, 3),
      aCharacterLine('Three.', { swipes: ['One.', 'Two.', 'Three.'], swipe_id: 2 }),
      aUserLine('Thanks.', { send_date: '2030-01-01T00:00:00.000Z' }),
    ];
    expect(await accept(more)).toMatchObject({ sessionId, turns: 1, replies: 1, unchanged: false });
    const [grown, ...none] = await all();
    expect(none).toEqual([]);
    expect(grown?.ratings).toHaveLength(1);
    const chosen = sure(grown?.turns[1]).chosen;
    expect(grown?.replies.find(({ id }) => id === chosen)?.text).toBe('Three.');
  });

  it('in which swipes were deleted brings no reply twice', async () => {
    freshDatabase();
    const swipes = ['One.', 'Two.', 'Three.'];
    const line = aCharacterLine('Three.', { swipes, swipe_id: 2, swipe_info: undefined });
    await accept([aHeader(), aUserLine(), line]);
    const fewer = { ...line, swipes: ['One.', 'Three.'], swipe_id: 1 };
    expect(await accept([aHeader(), aUserLine(), fewer])).toMatchObject({ replies: 0 });
    const [bundle] = await all();
    expect(bundle?.replies.map(({ text }) => text)).toEqual(swipes);
  });

  it('in which an earlier message was rewritten comes in beside the first, once', async () => {
    freshDatabase();
    const { sessionId } = await accept(CHAT);
    const kept = await getSession(sessionId);
    const rewritten = CHAT.map((line) =>
      line['is_user'] === true ? { ...line, mes: 'The lamp burns.' } : line,
    );
    const beside = await accept(rewritten);
    expect(beside).toMatchObject({ turns: 2, replies: 3, repaired: [{ code: 'chat-apart' }] });
    expect(beside.sessionId).not.toBe(sessionId);
    expect(await getSession(sessionId)).toEqual(kept);
    expect(await accept(rewritten)).toMatchObject({ sessionId: beside.sessionId, unchanged: true });
    expect(await all()).toHaveLength(2);
  });

  it('comes back when it had been deleted', async () => {
    freshDatabase();
    const { sessionId } = await accept(CHAT);
    await deleteSession(sessionId, SOME_TIME);
    expect(await accept(CHAT)).toMatchObject({ sessionId, turns: 2, replies: 3, unchanged: false });
    expect(await getSession(sessionId)).not.toBeNull();
  });

  it('finds its character among one’s own, in the cast, or keeps the name alone', async () => {
    freshDatabase();
    const own = anOwnCharacter({ card: aCard({ name: 'Hina of the Lighthouse', nickname: 'Hina' }) });
    await saveCharacter(own);
    const named = (name: string): Line[] => [
      aHeader({ character_name: name, create_date: `2023-06-19@14h20m0${name.length % 10}s` }),
      aUserLine(),
      aCharacterLine('Aye.', { name }),
    ];
    const who = async (name: string) =>
      sure(await getSession((await accept(named(name))).sessionId)).character;
    expect(await who('hina')).toMatchObject({ id: own.id, name: 'Hina', card: { creator: 'someone' } });
    expect(await who('モンキー・D・ルフィ')).toMatchObject({ id: 'luffy', work: 'One Piece' });
    expect(await who('Kirito')).toMatchObject({ id: 'kirito' });
    expect(await who('Nobody I know')).toMatchObject({ name: 'Nobody I know', work: '' });
  });

  it('is the same session after its character has been edited', async () => {
    freshDatabase();
    const own = anOwnCharacter();
    await saveCharacter(own);
    const { sessionId } = await accept(CHAT);
    await saveCharacter({ ...own, card: aCard({ description: 'Rewritten.' }) });
    expect(await accept(CHAT)).toMatchObject({ sessionId, unchanged: true });
  });

  it('survives the session log with everything it brought', async () => {
    freshDatabase();
    const { sessionId } = await accept(CHAT);
    const before = [await textOf(sessionId), await all()];
    const log = await exported();
    freshDatabase();
    expect(await imported(log)).toMatchObject({ sessionsAdded: 1, repaired: [] });
    expect([await textOf(sessionId), await all()]).toEqual(before);
  });
});

describe('a talk of one’s own', () => {
  it('exported as a chat and read again here changes nothing', async () => {
    freshDatabase();
    const bundle = aFullBundle();
    await put(bundle, aFullBundle());
    const before = await dump();
    const { fileName, blob } = await exportChat(bundle.session.id);
    expect(fileName).toBe('Hina - 2026-11-01@12h00m00s.jsonl');
    expect(await accept(await blob.text())).toMatchObject({
      sessionId: bundle.session.id,
      unchanged: true,
      repaired: [],
    });
    expect(await dump()).toBe(before);
  });

  it('exported as a chat and read elsewhere is the same talk', async () => {
    freshDatabase();
    const bundle = aFullBundle();
    await put(bundle);
    const text = await textOf(bundle.session.id);
    freshDatabase();
    expect(await accept(text)).toMatchObject({ turns: 3, replies: 5, ratings: 3, repaired: [] });
    expect(await all()).toEqual([bundle]);
  });

  it('that another session here already has the ids of comes in beside it', async () => {
    freshDatabase();
    const bundle = aFullBundle();
    await put(bundle);
    const text = (await textOf(bundle.session.id)).replace(bundle.session.id, 'another-session');
    expect(await accept(text)).toMatchObject({ turns: 2, replies: 4, ratings: 3 });
    expect(await all()).toHaveLength(2);
  });

  it('has the talk as it goes on for its lines, and keeps its branches when it has gone on over there', async () => {
    freshDatabase();
    const bundle = aFullBundle();
    const { id } = bundle.session;
    await put(bundle);
    const text = await textOf(id);
    const [, ...lines] = text.split('\n').map((line) => JSON.parse(line) as Line);
    expect(lines.map(({ mes }) => mes)).not.toContain('Another way.');
    const grown = [text, JSON.stringify(aUserLine('And then?'))].join('\n');
    expect(await accept(grown)).toMatchObject({ sessionId: id, turns: 1, repaired: [] });
    const said = (await getTranscript(id)).map(({ turn }) => turn.userText);
    expect(said).toEqual(['Four chapters, 实话说。', 'またね', 'And then?']);
    expect((await listBranches(id)).map(({ text: own }) => own).sort()).toEqual(['Another way.', 'またね']);
    expect(await accept(grown)).toMatchObject({ sessionId: id, unchanged: true });

    freshDatabase();
    expect(await accept(grown)).toMatchObject({ sessionId: id, turns: 4 });
    expect(await listBranches(id)).toHaveLength(2);
  });

  it('keeps its branches also where the line they went on from was deleted over there', async () => {
    freshDatabase();
    const bundle = aFullBundle();
    const { id } = bundle.session;
    await put(bundle);
    const [header, ...lines] = (await textOf(id)).split('\n');
    const without = [sure(header), ...lines.slice(2)].join('\n');
    expect(await accept(without)).toMatchObject({ sessionId: id, turns: 0, repaired: [] });
    expect((await listBranches(id)).map(({ turns }) => turns)).toEqual([2, 2]);

    freshDatabase();
    await accept(without);
    const [read] = await all();
    expect(read?.turns.map(({ userText }) => userText).sort()).toEqual(['Another way.', 'またね'].sort());
  });

  it('of a name that is gone cannot be exported', async () => {
    freshDatabase();
    await expect(exportChat('nobody')).rejects.toThrow();
    await createSession(aFullBundle('gone').session);
    await deleteSession('gone', SOME_TIME);
    await expect(exportChat('gone')).rejects.toThrow();
  });
});

describe('what is refused', () => {
  it.each([
    ['', 'empty'],
    ['{"entries":{}}', 'not-a-chat'],
    [JSON.stringify(aHeader()), 'chat-empty'],
  ])('%j: %s, and nothing changes', async (text, code) => {
    freshDatabase();
    await accept(CHAT);
    const before = await dump();
    expect(await give(text)).toMatchObject({ ok: false, faults: [{ code }] });
    expect(await dump()).toBe(before);
  });

  it(
    '300 broken files, each of which changes nothing or becomes a whole session',
    { timeout: 120_000 },
    async () => {
      freshDatabase();
      await accept(CHAT);
      const texts = await seeds();
      const next = numbers(7);
      const existing = (await all()).map(({ session }) => session.id);
      let before = await dump();
      for (let round = 0; round < 300; round += 1) {
        const { text } = mutate(sure(texts[next(texts.length)]), next);
        const outcome = await give(text);
        const after = await dump();
        if (!outcome.ok || outcome.unchanged) expect(after).toBe(before);
        else expect(await getSession(outcome.sessionId)).not.toBeNull();
        before = after;
      }
      const rows = await all();
      expect(rows.map(({ session }) => session.id)).toEqual(expect.arrayContaining(existing));
      // Everything that came in can leave as a log and as a chat.
      const log = await exported();
      expect(log.sessions).toHaveLength(rows.length);
      for (const { session } of rows.slice(0, 20)) expect(await textOf(session.id)).toContain('chatanime');
      freshDatabase();
      expect(await imported(log)).toMatchObject({ sessionsAdded: rows.length, repaired: [] });
    },
  );
});
