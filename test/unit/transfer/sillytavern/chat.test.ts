import { describe, expect, test } from 'vitest';
import { looksLikeChat } from '../../../../src/services/transfer/sillytavern';
import { complaints } from './complaints';
import { aCharacterLine, aHeader, aUserLine, readLines, readText } from './support';
import type { Line } from './support';

async function codes(lines: readonly Line[]): Promise<string[]> {
  return (await readLines(lines)).repaired.map(({ code }) => code);
}

async function turns(lines: readonly Line[]) {
  const { bundle, wire } = await readLines(lines);
  expect(complaints(wire)).toEqual([]);
  return bundle.turns.map((turn) => ({
    user: turn.userText,
    replies: bundle.replies.filter(({ turnId }) => turnId === turn.id).map(({ text }) => text),
    shown: bundle.replies.find(({ id }) => id === turn.chosen)?.text ?? null,
  }));
}

describe('what looks like a chat', () => {
  const header = JSON.stringify(aHeader());
  test.each([
    ['a header of the older form', header],
    [
      'one of the newer form',
      '{"chat_metadata":{"integrity":"1"},"user_name":"unused","character_name":"unused"}\n',
    ],
    ['a message without a header', `${JSON.stringify(aUserLine())}\n`],
    ['a header that is cut off', header.slice(0, -20)],
    ['with blank lines before', `\n\n${header}\n`],
    ['from another system', `${header}\r\n${JSON.stringify(aUserLine())}\r\n`],
  ])('%s', (_what, text) => {
    expect(looksLikeChat(text)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['a session log', '{\n "format": "chatanime-session-log"'],
    ['a session log on one line', '{"format":"chatanime-session-log","x":{"mes":"","send_date":1}}'],
    ['a card', '{"name":"Hina","description":"","first_mes":"","mes_example":"","personality":""}'],
    ['a World Info book', '{"entries":{"0":{"uid":0,"key":["lamp"]}}}'],
    ['a list', '[{"mes":"Hi","is_user":true}]'],
    ['words', 'name: Hina'],
  ])('not %s', (_what, text) => {
    expect(looksLikeChat(text)).toBe(false);
  });
});

describe('a chat', () => {
  test('becomes turns: greeting, question and answer, and again the character', async () => {
    const lines = [
      aHeader(),
      aCharacterLine('Come in.', { extra: {}, gen_started: undefined, gen_finished: undefined }),
      aUserLine('The lamp is out.'),
      aCharacterLine('Then I light it.'),
      aCharacterLine('There.'),
      aUserLine('Thanks.'),
      aUserLine('Really.'),
    ];
    expect(await turns(lines)).toEqual([
      { user: '', replies: ['Come in.'], shown: 'Come in.' },
      { user: 'The lamp is out.', replies: ['Then I light it.'], shown: 'Then I light it.' },
      { user: '', replies: ['There.'], shown: 'There.' },
      { user: 'Thanks.', replies: [], shown: null },
      { user: 'Really.', replies: [], shown: null },
    ]);
    expect(await codes(lines)).toEqual([]);
  });

  test('keeps every swipe, in its order, with the one that is shown chosen', async () => {
    const swipes = ['One.', 'Two.', 'Three.', 'Two.'];
    const line = aCharacterLine('Three.', { swipes, swipe_id: 2, swipe_info: [{}, null, {}, {}] });
    expect(await turns([aHeader(), aUserLine(), line])).toEqual([
      { user: 'The lamp is out.', replies: swipes, shown: 'Three.' },
    ]);
    const { bundle } = await readLines([aHeader(), aUserLine(), line]);
    const ids = bundle.replies.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(4);
  });

  test('shows the translation and keeps the original', async () => {
    const user = aUserLine('Die Lampe.', { extra: { display_text: 'The lamp.' } });
    const answer = aCharacterLine('Ja.', { extra: { display_text: 'Yes.' }, swipes: ['Ja.', 'Nein.'] });
    expect(await turns([aHeader(), user, answer])).toEqual([
      { user: 'The lamp.', replies: ['Yes.', 'Nein.'], shown: 'Yes.' },
    ]);
  });

  test('knows who wrote what: a model, the card, or a hand', async () => {
    const byHand = { extra: {}, gen_started: undefined, gen_finished: undefined, swipes: undefined };
    const { bundle } = await readLines([
      aHeader(),
      aCharacterLine('Come in.', byHand),
      aUserLine(),
      aCharacterLine(),
      aUserLine(),
      aCharacterLine('I wrote this myself.', byHand),
    ]);
    expect(bundle.replies.map(({ author }) => author)).toEqual(['script', 'llm', 'human']);
    expect(bundle.replies[1]).toMatchObject({
      model: 'gpt-4',
      persona: { kind: 'endpoint', name: 'gpt-4', model: 'gpt-4', provider: null },
      timing: { totalMs: 3500 },
    });
    expect(bundle.replies[2]?.persona.kind).toBe('human');
    expect(bundle.session.persona.model).toBe('gpt-4');
  });

  test('of a time before models were named is by a model', async () => {
    const old = { extra: undefined, gen_started: undefined, gen_finished: undefined, swipes: undefined };
    const { bundle } = await readLines([aHeader(), aUserLine(), aCharacterLine('Aye.', old)]);
    expect(bundle.replies[0]?.author).toBe('llm');
  });

  test('keeps what is hidden from the prompt hidden', async () => {
    const { bundle } = await readLines([
      aHeader(),
      aUserLine('A note.', { is_system: true }),
      aCharacterLine('Aye.', { is_system: true, swipes: ['Aye.', 'No.'] }),
    ]);
    expect(bundle.turns[0]?.userHidden).toBe(true);
    expect(bundle.replies.map(({ hidden }) => hidden)).toEqual([true, true]);
  });

  test('tells its language, its names and its times', async () => {
    const header = aHeader({ user_name: 'unused', character_name: 'unused' });
    const { bundle } = await readLines([
      header,
      aUserLine('灯台の明かりが消えてる。', { name: '澪' }),
      aCharacterLine('つけてくるよ。', { name: 'ヒナ' }),
    ]);
    expect(bundle.session).toMatchObject({
      locale: 'ja',
      userName: '澪',
      createdAt: Date.UTC(2023, 5, 19, 14, 20, 5, 123),
    });
    expect(bundle.replies[0]?.createdAt).toBe(new Date(2023, 5, 19, 14, 22).getTime());
    const zh = await readLines([header, aUserLine('灯塔的灯灭了。'), aCharacterLine('我去点上。')]);
    expect(zh.bundle.session.locale).toBe('zh');
  });

  test('of Chub, with its texts in objects, is read', async () => {
    const line = aCharacterLine('', {
      mes: { message: 'Aye.' },
      swipes: [{ message: 'Aye.' }, { message: 'No.' }],
    });
    expect(await turns([aHeader(), aUserLine(), line])).toMatchObject([
      { replies: ['Aye.', 'No.'], shown: 'Aye.' },
    ]);
  });

  test('is the same session each time, and another one when it is another chat', async () => {
    const lines = [aHeader(), aUserLine(), aCharacterLine()];
    const [first, again] = [await readLines(lines), await readLines(lines)];
    expect(again.bundle).toEqual(first.bundle);
    const longer = await readLines([...lines, aUserLine('Thanks.')]);
    expect(longer.bundle.session.id).toBe(first.bundle.session.id);
    expect(longer.bundle.replies).toEqual(first.bundle.replies);
    const other = await readLines([aHeader({ create_date: '2023-06-20@14h20m05s123ms' }), ...lines.slice(1)]);
    expect(other.bundle.session.id).not.toBe(first.bundle.session.id);
  });

  test('is the same session whichever of its greetings is shown', async () => {
    const greeting = (mes: string, id: number): Line =>
      aCharacterLine(mes, { swipes: ['One.', 'Two.'], swipe_id: id });
    const first = await readLines([aHeader(), greeting('One.', 0), aUserLine()]);
    const second = await readLines([aHeader(), greeting('Two.', 1), aUserLine()]);
    expect(second.bundle.session.id).toBe(first.bundle.session.id);
    expect(second.bundle.replies.map(({ id }) => id)).toEqual(first.bundle.replies.map(({ id }) => id));
  });
});

describe('a chat that is not whole', () => {
  const lines = [aHeader(), aUserLine(), aCharacterLine(), aUserLine('Thanks.'), aCharacterLine('Aye.')];
  const rows = lines.map((line) => JSON.stringify(line));
  const text = rows.join('\n');

  test('keeps what stands before the cut, wherever it is', async () => {
    const lengths = [1, 9, 40, 200].map((cut) => text.length - cut);
    for (const length of lengths) {
      const { bundle, repaired } = await readText(text.slice(0, length));
      expect(bundle.turns.map(({ userText }) => userText)).toEqual(['The lamp is out.', 'Thanks.']);
      expect(bundle.replies.map(({ text: said }) => said)).toEqual(['Then I light it.']);
      expect(repaired).toEqual([{ code: 'chat-cut-off', place: '', values: { line: 5, count: 1 } }]);
      expect(JSON.stringify(bundle.session.extra)).toContain('"line":5');
    }
  });

  test('keeps the rest of a file with a broken line in the middle', async () => {
    const broken = [rows[0], rows[1], `${rows[2]?.slice(0, 30)}`, '7', '', rows[3], rows[4]].join('\n');
    const { bundle, repaired } = await readText(broken);
    expect(bundle.turns.map(({ userText }) => userText)).toEqual(['The lamp is out.', 'Thanks.']);
    expect(repaired).toEqual([{ code: 'chat-line', place: '', values: { line: 3, count: 2 } }]);
    expect(bundle.session.extra).toMatchObject({
      sillytavern: {
        broken: [
          { line: 3, text: rows[2]?.slice(0, 30) },
          { line: 4, text: '7' },
        ],
      },
    });
  });

  test('takes the names from the messages where the header is missing', async () => {
    const { bundle, repaired } = await readText(rows.slice(1).join('\n'));
    expect(bundle.session.userName).toBe('Mio');
    expect(repaired.map(({ code }) => code)).toEqual(['chat-no-header']);
  });

  test.each([
    ['an index beyond the list', { swipes: ['A.', 'B.'], swipe_id: 9, mes: 'B.' }, ['A.', 'B.'], 'B.'],
    ['no index', { swipes: ['A.', 'B.'], swipe_id: undefined, mes: 'A.' }, ['A.', 'B.'], 'A.'],
    [
      'a text that is not in the list',
      { swipes: ['A.', 'B.'], swipe_id: 0, mes: 'C.' },
      ['A.', 'B.', 'C.'],
      'C.',
    ],
    ['a list of something else', { swipes: ['A.', 7, null], swipe_id: 0, mes: 'A.' }, ['A.', '', ''], 'A.'],
  ])('says so when swipes do not fit: %s', async (_what, fields, replies, shown) => {
    const chat = [aHeader(), aUserLine(), aCharacterLine('', fields)];
    expect(await turns(chat)).toMatchObject([{ replies, shown }]);
    expect(await codes(chat)).toEqual(['chat-swipes']);
  });

  test('gives a message without a date the time of the one before', async () => {
    const chat = [
      aHeader(),
      aUserLine('Hi', { send_date: 'yesterday' }),
      aCharacterLine('Aye.', { send_date: 7e20 }),
    ];
    const { bundle, repaired } = await readLines(chat);
    expect(bundle.replies[0]?.createdAt).toBe(bundle.session.createdAt);
    expect(repaired).toEqual([{ code: 'chat-date', place: '', values: { line: 2, count: 2 } }]);
  });

  test('of several characters keeps all their lines and says so', async () => {
    const group = [
      aHeader({ character_name: 'unused' }),
      aCharacterLine('A'),
      aCharacterLine('B', { name: 'Aoi' }),
      aCharacterLine('C'),
    ];
    const { bundle, repaired } = await readLines(group);
    expect(bundle.replies).toHaveLength(3);
    expect(repaired).toEqual([{ code: 'chat-speakers', place: '', values: { count: 1, name: 'Hina' } }]);
  });

  test.each([
    ['nothing but a header', JSON.stringify(aHeader()), 'chat-empty'],
    ['a header and rubbish', `${JSON.stringify(aHeader())}\n{"a":1}\n[1]`, 'chat-empty'],
    ['no chat', '{"entries":{}}', 'not-a-chat'],
  ])('is refused when there is %s', async (_what, content, code) => {
    await expect(readText(content)).rejects.toMatchObject({ faults: [{ code }] });
  });
});
