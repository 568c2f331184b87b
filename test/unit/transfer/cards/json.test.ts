import { describe, expect, test } from 'vitest';
import { EMPTY_CARD } from '../../../../src/domain/card';
import { accepted, aCard, bytesOf, refused, v1, v2, v3 } from './support';
import type { Json } from './support';

function json(value: unknown): string {
  return JSON.stringify(value);
}

async function repaired(value: unknown, name?: string) {
  const { card, envelope, repaired: notes } = await accepted(json(value), name);
  return {
    card,
    envelope,
    notes: notes.map(({ code, place, values }) =>
      [code, place, ...Object.values(values)].filter((part) => part !== '').join(' '),
    ),
  };
}

describe('a card as it should be needs no repair', () => {
  test('V1', async () => {
    expect(await accepted(json(v1()))).toMatchObject({
      card: { ...EMPTY_CARD, ...v1() },
      repaired: [],
      picture: null,
      files: [],
    });
  });

  test('V2', async () => {
    expect(await accepted(json(v2()))).toMatchObject({ card: aCard(), repaired: [] });
  });

  test('V3, with everything V3 has', async () => {
    const more = {
      assets: [{ type: 'icon', uri: 'ccdefault:', name: 'main', ext: 'png', 'x-note': 1 }],
      nickname: 'Ao',
      creator_notes_multilingual: { ja: '足元注意' },
      source: ['https://cards.example/1'],
      group_only_greetings: ['All here?'],
      creation_date: 1_700_000_000,
      modification_date: 0,
    };
    const { card, repaired: notes } = await accepted(json(v3(more)));
    expect(card).toEqual({ ...aCard(), ...more });
    expect(notes).toEqual([]);
  });
});

describe('what is odd about a card is mended and told', () => {
  test.each<[string, Json, object, string[]]>([
    ['a field left out', v2({ creator: undefined, tags: undefined }), { creator: '', tags: [] }, ['filled-in data tags, creator']],
    ['fields of null', v2({ description: null, alternate_greetings: null, extensions: null }), { description: '', alternate_greetings: [], extensions: {} }, ['filled-in data description, alternate_greetings, extensions']],
    ['half a V1', { name: 'Aoi', first_mes: 'Hi.' }, { name: 'Aoi', personality: '' }, ['filled-in description, personality, scenario, mes_example']],
    ['a number as a text', v2({ character_version: 1.5 }), { character_version: '1.5' }, ['made-text data.character_version 1.5']],
    ['true as a text', v2({ creator: true }), { creator: 'true' }, ['made-text data.creator true']],
    ['a list as a text', v2({ description: ['a', 'b'] }), { description: 'a\nb' }, ['made-text data.description […]']],
    ['an object as a text', v2({ description: { a: 1 } }), { description: '{"a":1}' }, ['made-text data.description {…}']],
    ['a text as greetings', v2({ alternate_greetings: 'Again?' }), { alternate_greetings: ['Again?'] }, ['made-list data.alternate_greetings "Again?"']],
    ['an empty text as greetings', v2({ alternate_greetings: '' }), { alternate_greetings: [] }, []],
    ['greetings of all kinds', v2({ alternate_greetings: ['a', 1, null] }), { alternate_greetings: ['a', '1'] }, ['made-text data.alternate_greetings[1] 1', 'left-out data.alternate_greetings[2] null']],
    ['greetings as an object', v2({ alternate_greetings: { 0: 'a', 1: 'b' } }), { alternate_greetings: ['a', 'b'] }, ['made-list data.alternate_greetings {…}']],
    ['tags as a text', v2({ tags: 'sea, 灯台、quiet ,' }), { tags: ['sea', '灯台', 'quiet'] }, ['made-list data.tags "sea, 灯台、quiet ,"']],
    ['extensions as a list', v2({ extensions: [] }), { extensions: {} }, []],
    ['extensions as a text', v2({ extensions: 'x' }), { extensions: {} }, ['left-out data.extensions "x"']],
    ['no lorebook, as null', v2({ character_book: null }), {}, ['book-null data.character_book']],
    ['a lorebook that is none', v2({ character_book: 'x' }), {}, ['left-out data.character_book "x"']],
    ['a nickname of null', v3({ nickname: null }), {}, ['left-out data.nickname null']],
    ['assets that are none', v3({ assets: 'x' }), {}, ['left-out data.assets "x"']],
    ['assets in which one is none', v3({ assets: [7, { type: 'icon', uri: 'ccdefault:', name: 'main' }] }), { assets: [{ type: 'icon', uri: 'ccdefault:', name: 'main', ext: '' }] }, ['left-out data.assets[0] 7']],
    ['notes of languages that are none', v3({ creator_notes_multilingual: [] }), {}, ['left-out data.creator_notes_multilingual […]']],
    ['a source as a text', v3({ source: 'https://a.example' }), { source: ['https://a.example'] }, ['made-list data.source "https://a.example"']],
    ['a date in milliseconds', v3({ creation_date: 1_700_000_000_500 }), { creation_date: 1_700_000_000 }, ['made-date data.creation_date 1700000000500']],
    ['a date as text', v3({ creation_date: '2023-11-14T22:13:20Z' }), { creation_date: 1_700_000_000 }, ['made-date data.creation_date "2023-11-14T22:13:20Z"']],
    ['a date beyond all dates', v3({ creation_date: 1e15 }), {}, ['left-out data.creation_date 1000000000000000']],
    ['a date that is none', v3({ modification_date: 'soon' }), {}, ['left-out data.modification_date "soon"']],
    ['no spec', { data: v2()['data'] }, aCard(), ['spec-missing spec']],
    ['an unknown spec', v2({}, { spec: 'my_card' }), aCard(), ['spec-unknown spec "my_card"']],
    ['a spec that is no word', v2({}, { spec: { toString: null }, spec_version: { valueOf: 1 } }), aCard(), ['spec-unknown spec {…}']],
    ['a newer spec', v3({}, { spec: 'chara_card_v4', spec_version: '4.0' }), aCard(), ['newer-version spec "chara_card_v4"']],
    ['a newer version', v3({ mood: 1 }, { spec_version: '3.1' }), { ...aCard(), mood: 1 }, ['newer-version spec_version "3.1"']],
    ['a version as a number', v2({}, { spec_version: 2 }), aCard(), []],
    ['the fields twice', v2({}, v1()), aCard(), ['flat-copy']],
    ['the fields twice, not alike', v2({}, v1({ personality: 'loud' })), aCard(), ['flat-differs personality']],
    ['a field only beside data', v2({ description: '' }, { description: 'Tall.' }), { ...aCard(), description: 'Tall.' }, ['from-flat data description']],
    ['V2 without data', { spec: 'chara_card_v2', ...(v2()['data'] as Json) }, aCard(), ['data-missing data']],
    ['the names of old', { char_name: 'Aoi', char_persona: 'Tall.', world_scenario: 'Sea.', char_greeting: 'Hi.', example_dialogue: 'x' }, { name: 'Aoi', description: 'Tall.', scenario: 'Sea.', first_mes: 'Hi.', mes_example: 'x' }, ['old-names char_name, char_persona, world_scenario, char_greeting, example_dialogue', 'filled-in personality']],
  ])('%s', async (_what, value, card, notes) => {
    const result = await repaired(value);
    expect(result.card).toMatchObject(card);
    expect(result.notes).toEqual(notes);
    for (const [key, field] of Object.entries(result.card)) expect(field, key).not.toBeNull();
  }); // prettier-ignore

  test.each([
    ['its nickname', v3({ name: ' ', nickname: 'Ao' }), 'x.png', 'Ao'],
    ['its file', v3({ name: '' }), 'aoi.v2.json', 'aoi.v2'],
    ['its file, when it has no name at all', v3({ name: null }), 'Hina.png', 'Hina'],
    ['nothing', v3({ name: '' }), '.json', 'Nobody'],
  ])('a card without a name is called by %s', async (_what, value, file, name) => {
    const { card, notes } = await repaired(value, file);
    expect(card.name).toBe(name);
    expect(notes.at(-1)).toBe(`name-empty data.name ${name}`);
  });

  test('a byte order mark', async () => {
    const { card, repaired: notes } = await accepted(`\ufeff${json(v2())}`);
    expect(card).toEqual(aCard());
    expect(notes).toEqual([{ code: 'bom', place: '', values: {} }]);
  });

  test('a lorebook that is not quite one', async () => {
    const { card, notes } = await repaired(
      v2({ character_book: { entries: [{ keys: 'sea', content: 7 }] } }),
    );
    expect(card.character_book?.entries).toHaveLength(1);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^book-repaired data\.character_book \d+ .*entries\[0\]/);
  });

  test('more than anybody reads: the first ones, and how many more', async () => {
    const { card, repaired: notes } = await accepted(
      json(v2({ tags: Array.from({ length: 500 }, (_, index) => index) })),
    );
    expect(card.tags).toHaveLength(500);
    expect(notes).toHaveLength(21);
    expect(notes.at(-1)).toEqual({ code: 'more', place: '', values: { count: 480 } });
  });
});

describe('what is not known is kept', () => {
  test('in data, in extensions, in the lorebook and beside data', async () => {
    const book = {
      extensions: { a: 1 },
      'x-book': [1],
      entries: [
        {
          keys: ['k'],
          content: 'c',
          extensions: { z: null },
          enabled: true,
          insertion_order: 0,
          use_regex: false,
          'x-entry': { deep: [] },
        },
      ],
    };
    const { card, envelope } = await accepted(
      json(
        v3(
          { 'x-later': { deep: [1, null] }, extensions: { 'x-y': null }, character_book: book },
          { create_date: 'x', avatar: 'none', chat: 'Aoi - 1' },
        ),
      ),
    );
    expect(card).toEqual({
      ...aCard(),
      'x-later': { deep: [1, null] },
      extensions: { 'x-y': null },
      character_book: book,
    });
    expect(envelope).toEqual({ create_date: 'x', avatar: 'none', chat: 'Aoi - 1' });
  });

  test('of a V1 too', async () => {
    const { card, envelope } = await accepted(json(v1({ talkativeness: 0.5, avatar: 'none' })));
    expect(card).toEqual({ ...EMPTY_CARD, ...v1() });
    expect(envelope).toEqual({ talkativeness: 0.5, avatar: 'none' });
  });

  test('texts to the last space, whatever is in them', async () => {
    const wild = ' <script>alert(1)</script>\r\n\t\u202etxet\u202c \u200b{{user}} \ud800 **b** ';
    const { card } = await accepted(json(v2({ name: wild, description: wild.repeat(200), tags: [wild] })));
    expect(card).toMatchObject({ name: wild, description: wild.repeat(200), tags: [wild] });
  });

  test('a name of 10,000 signs', async () => {
    const name = '葵'.repeat(10_000);
    expect((await accepted(json(v2({ name })))).card.name).toBe(name);
  });

  test('keys that mean something to the language change nothing in it', async () => {
    const text = json(v2({ constructor: { prototype: { polluted: 1 } } })).replace(
      '"extensions":{',
      '"__proto__":{"polluted":1},"extensions":{"__proto__":{"polluted":1},',
    );
    const { card, notes } = await accepted(text);
    expect(notes.sort()).toEqual(['unsafe-key data.__proto__', 'unsafe-key data.extensions.__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.getPrototypeOf(card)).toBe(Object.prototype);
    expect(Object.entries(card)).toContainEqual(['constructor', { prototype: { polluted: 1 } }]);
  });

  test('fields that only the language has are not taken for the card’s', async () => {
    expect(
      (
        await accepted(
          '{"first_mes":"Hi.","name":"A","description":"","personality":"","scenario":"","mes_example":""}',
        )
      ).card,
    ).toEqual({ ...EMPTY_CARD, name: 'A', first_mes: 'Hi.' });
  });
});

describe('a file is refused', () => {
  test.each<[string, string, string]>([
    ['that is empty', '', 'empty'],
    ['of white space', ' \n ', 'empty'],
    ['of words', 'hello', 'not-json 1 1 hello'],
    ['cut off', json(v2()).slice(0, -20), 'truncated'],
    ['of a bomb', '{"data":'.repeat(200_000), 'too-deep 64'],
    ['of a bomb of nothings', `[${'{},'.repeat(600_000)}{}]`, 'too-many-parts 500000'],
    ['of a list', '[]', 'not-a-card […]'],
    ['of a text', '"Aoi"', 'not-a-card "Aoi"'],
    ['of null', 'null', 'not-a-card null'],
    ['of some other object', '{"name":"app","description":"x","version":"1.0.0"}', 'not-a-card {…}'],
    ['with a spec and no field', '{"spec":7}', 'not-a-card {…}'],
    [
      'with a number that is too large',
      json(v2({ x: 'BIG' })).replace('"BIG"', '1e999'),
      'out-of-range data.x ±1.79e308 Infinity',
    ],
    ['of a lorebook', '{"spec":"lorebook_v3","data":{"entries":[]}}', 'is-lorebook'],
    ['of World Info', '{"entries":{"0":{"uid":0,"key":[]}}}', 'is-lorebook'],
    ['of a session log', '{"format":"chatanime-session-log","version":1}', 'is-session-log'],
  ])('%s', async (_what, text, expected) => {
    expect((await refused(text))[0]).toBe(expected);
  });

  test('that is not UTF-8', async () => {
    expect(await refused(Uint8Array.of(0x7b, 0xff, 0x7d))).toEqual(['not-text']);
    expect(await refused(Uint8Array.from([0xff, 0xfe, ...bytesOf('{}')]))).toEqual(['not-text']);
  });

  test('that is a picture without a card', async () => {
    expect(await refused(bytesOf('GIF89a\u0001\0\u0001\0'))).toEqual(['is-picture']);
  });

  test('with what was found shown so that it turns no sentence around', async () => {
    expect(await refused('"\u202eioA\u200b"')).toEqual(['not-a-card "\\u{202e}ioA\\u{200b}"']);
  });
});
