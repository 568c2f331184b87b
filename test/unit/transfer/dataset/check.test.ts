import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATASET_KEYS } from '../../../../src/content/cast/dataset-keys';
import { CAST } from '../../../../src/content/cast';
import { checkDataset } from '../../../../src/services/transfer/dataset/check';
import type { CheckedFile } from '../../../../src/services/transfer/dataset/check';
import { decodeFile, mendCut } from '../../../../src/services/transfer/dataset/decode';
import { matchKey } from '../../../../src/services/transfer/dataset/key-match';
import { DatasetRefused } from '../../../../src/services/transfer/dataset/report';
import type { FindingCode, RefusalCode } from '../../../../src/services/transfer/dataset/report';
import { looksLikeDataset } from '../../../../src/services/transfer/dataset/shape';
import {
  ASUNA,
  LUFFY,
  OREKI,
  aDialogue,
  aWholeFile,
  asBlob,
  dialogues,
} from '../../../fixtures/dataset-files';

async function check(content: unknown): Promise<CheckedFile> {
  return checkDataset(await decodeFile(asBlob(content)));
}

async function refusal(content: unknown): Promise<RefusalCode | 'none'> {
  try {
    await check(content);
    return 'none';
  } catch (error) {
    if (error instanceof DatasetRefused) return error.refusal.code;
    throw error;
  }
}

function countsOf({ report }: CheckedFile): Partial<Record<FindingCode, number>> {
  return Object.fromEntries(report.findings.map(({ code, count }) => [code, count]));
}

describe('a whole file', () => {
  it('has twenty characters with sixty dialogues of two rounds, and nothing to remark', async () => {
    const { report, recordings } = await check(aWholeFile('甲乙丙丁戊'));
    expect(report).toMatchObject({ dialogues: 1200, replies: 2400, findings: [], locale: 'zh' });
    expect(recordings.map(({ characterId }) => characterId)).toEqual(CAST.map(({ id }) => id));
  });

  it('joins by character and id, whatever the order', async () => {
    const file = { [OREKI]: dialogues(60).toReversed(), [LUFFY]: dialogues(3) };
    const { recordings } = await check(file);
    expect(recordings.map(({ characterKey }) => characterKey)).toEqual([OREKI, LUFFY]);
    expect(recordings[0]?.dialogues.map(({ dialogId }) => dialogId)).toEqual(
      dialogues(60).map((each) => each.dialog_id),
    );
    expect(recordings[1]?.dialogues[1]).toEqual({
      dialogId: 2,
      rounds: [
        { question: aDialogue(2).question_r1, answer: aDialogue(2).answer_r1 },
        { question: aDialogue(2).question_r2, answer: aDialogue(2).answer_r2 },
      ],
    });
  });

  it('keeps every text as it is, odd signs included', async () => {
    const answer = '*挠头* 亚丝娜：\u200b嗯';
    const { recordings, report } = await check({ [ASUNA]: [aDialogue(1, { answer_r1: answer })] });
    expect(recordings[0]?.dialogues[0]?.rounds[0]?.answer).toBe(answer);
    expect(report.findings.map(({ code }) => code)).toEqual(['direction', 'stray-sign', 'no-end']);
  });
});

describe('keys', () => {
  it.each([
    ['《海贼王》的蒙奇・D・路飞', 'luffy'],
    ['《海贼王》的蒙奇•Ｄ•路飞', 'luffy'],
    [' 《海贼王》 的 蒙奇 D 路飞 ', 'luffy'],
    ['〈海贼王〉的蒙奇·D·路飞', 'luffy'],
    ['《Fate/Zero》的Saber(阿尔托莉雅・潘德拉贡)', 'saber'],
    ['《re:从零开始的异世界生活》的蕾姆', 'rem'],
    ['《排球少年!!》的日向翔阳', 'hinata'],
    ['蒙奇·D·路飞', 'luffy'],
  ])('%j is found', (key, id) => {
    expect(matchKey(key)).toEqual({ characterId: id, exact: false });
  });

  it('finds each of the exact ones, and nobody for a stranger', () => {
    for (const [key, id] of DATASET_KEYS) expect(matchKey(key)).toEqual({ characterId: id, exact: true });
    expect(matchKey('《灯塔》的守灯人')).toEqual({ characterId: null, exact: false });
  });

  it('takes two spellings of one key for one character', async () => {
    const file = { [LUFFY]: [aDialogue(1)], '《海贼王》的蒙奇・D・路飞': [aDialogue(2), aDialogue(1)] };
    const checked = await check(file);
    expect(checked.report.roles).toEqual([{ key: LUFFY, characterId: 'luffy', dialogIds: [1, 2] }]);
    expect(countsOf(checked)).toEqual({ 'duplicate-same': 1 });
  });

  it('keeps strangers, and lists them', async () => {
    const checked = await check({ '《灯塔》的守灯人': [aDialogue(1)], constructor: [aDialogue(1)] });
    expect(checked.report.roles.map(({ characterId }) => characterId)).toEqual([null, null]);
    expect(countsOf(checked)).toEqual({ 'unknown-character': 2 });
  });
});

describe('bad entries are counted, named by place, and the rest is kept', () => {
  it('all kinds at once', async () => {
    const { question_r2: _question, ...once } = aDialogue(7);
    const checked = await check({
      [LUFFY]: [
        aDialogue(1),
        aDialogue(1),
        aDialogue(1, { answer_r1: '换了一句话。' }),
        aDialogue(0),
        aDialogue(61),
        aDialogue(1.5),
        { ...aDialogue(2), dialog_id: '2' },
        { ...aDialogue(3), dialog_id: 'drei' },
        { answer_r1: '没有编号。' },
        { ...aDialogue(4), answer_r1: '  ' },
        { ...aDialogue(5), answer_r1: { text: 5 } },
        { ...aDialogue(6), answer_r2: '' },
        once,
        aDialogue(8, { answer_r1: '长'.repeat(20_001) }),
        null,
        'text',
        [],
      ],
      [OREKI]: 'no list',
      '': [aDialogue(1)],
    });
    expect(countsOf(checked)).toEqual({
      'not-a-list': 2,
      'not-a-dialogue': 3,
      'id-missing': 2,
      'id-outside': 3,
      'text-missing': 2,
      'text-too-long': 1,
      'duplicate-same': 1,
      'duplicate-other': 1,
      'second-round-missing': 2,
    });
    expect(checked.report.roles).toEqual([{ key: LUFFY, characterId: 'luffy', dialogIds: [1, 2, 6, 7] }]);
    expect(checked.report).toMatchObject({ dialogues: 4, replies: 6 });
    const outside = checked.report.findings.find(({ code }) => code === 'id-outside');
    expect(outside?.examples[0]?.place).toEqual({ character: LUFFY, index: 3, dialogId: 0 });
  });

  it('names the field of an odd line', async () => {
    const { report } = await check({ [ASUNA]: [aDialogue(9, { answer_r2: '亚丝娜：走吧。' })] });
    expect(report.findings).toEqual([
      {
        code: 'name-prefix',
        count: 1,
        examples: [
          { place: { character: ASUNA, index: 0, dialogId: 9, field: 'answer_r2' }, text: '亚丝娜：走吧。' },
        ],
      },
    ]);
  });

  it('reads more than two rounds, and stops where one is broken', async () => {
    const entry = {
      ...aDialogue(1),
      question_r3: '第三轮？',
      answer_r3: '第三轮。',
      question_r4: '？',
      answer_r5: '。',
    };
    const { recordings } = await check({ [LUFFY]: [entry] });
    expect(recordings[0]?.dialogues[0]?.rounds).toHaveLength(3);
  });

  it('says so when a name comes twice, for JSON keeps only the last', async () => {
    const list = JSON.stringify([aDialogue(1), aDialogue(2)]);
    const checked = await check(`{${JSON.stringify(LUFFY)}: ${list}, ${JSON.stringify(LUFFY)}: ${list}}`);
    expect(countsOf(checked)).toEqual({ 'named-twice': 2 });
  });

  it('reads no more than a thousand characters', async () => {
    const many = Object.fromEntries(Array.from({ length: 1003 }, (_, at) => [`第${at}位`, [aDialogue(1)]]));
    expect(countsOf(await check(many))).toEqual({ 'too-many': 3, 'unknown-character': 1000 });
  });
});

describe('a file that is cut off', () => {
  it('keeps what was whole, wherever it is cut', async () => {
    const text = JSON.stringify({ [LUFFY]: dialogues(4), [OREKI]: dialogues(2) }, null, 4);
    for (let end = text.indexOf('dialog_id": 2'); end < text.length - 1; end += 37) {
      const checked = await check(text.slice(0, end));
      expect(countsOf(checked)['cut-off']).toBe(1);
      expect(checked.report.dialogues).toBeGreaterThan(0);
    }
  });

  it('is kept in the middle of a character as well', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ [LUFFY]: dialogues(3) }));
    const checked = checkDataset(await decodeFile(new Blob([bytes.slice(0, -61)])));
    expect(checked.report.dialogues).toBe(2);
  });

  it('has nothing to mend before the first dialogue', () => {
    expect(mendCut('{"a": [{"dialog_id": 1, "question_r1": "…')).toBeNull();
    expect(mendCut('{"a": [{"q": "}]"}, {"x')).toBe('{"a": [{"q": "}]"}]}');
  });
});

describe('other files', () => {
  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['{', 'not-dataset'],
    ['[1, 2', 'not-dataset'],
    ['{"a" 1}', 'not-json'],
    ['<!doctype html>', 'not-json'],
    [[], 'not-dataset'],
    [null, 'not-dataset'],
    [{ rows: [{ id: 1, text: 'x' }] }, 'not-dataset'],
    [{ format: 'chatanime-session-log', sessions: [] }, 'not-dataset'],
    [{ [LUFFY]: [] }, 'not-dataset'],
    [{ [LUFFY]: [{ dialog_id: 99 }] }, 'nothing-usable'],
    ['['.repeat(100_000), 'not-dataset'],
  ])('%j is refused', async (content, code) => {
    expect(await refusal(content)).toBe(code);
  });

  it('refuses what is no text', async () => {
    await expect(decodeFile(new Blob([new Uint8Array([0xff, 0xfe, 0x00, 0xd8])]))).rejects.toMatchObject({
      refusal: { code: 'not-text' },
    });
  });

  it('is told by its beginning', () => {
    expect(looksLikeDataset(JSON.stringify({ [LUFFY]: [aDialogue(1)] }, null, 4))).toBe(true);
    expect(looksLikeDataset(JSON.stringify({ note: JSON.stringify({ [LUFFY]: [aDialogue(1)] }) }))).toBe(
      false,
    );
    expect(looksLikeDataset('[{"dialog_id": 1, "answer_r1": ""}]')).toBe(false);
  });
});

describe('whatever a file holds', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constant(aDialogue(3)),
    fc.record({
      dialog_id: fc.jsonValue(),
      question_r1: fc.jsonValue(),
      answer_r1: fc.jsonValue(),
      answer_r2: fc.jsonValue(),
    }),
  );
  const key = fc.oneof(fc.constantFrom(...DATASET_KEYS.keys(), '__proto__', 'toString', ''), fc.string());

  it('is checked without a throw that is no refusal, and what is kept is whole', async () => {
    const files = fc.array(fc.tuple(key, fc.oneof(fc.array(value, { maxLength: 5 }), value)), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(files, async (entries) => {
        const text = `{${entries.map(([name, list]) => `${JSON.stringify(name)}: ${JSON.stringify(list)}`).join(', ')}}`;
        if ((await refusal(text)) !== 'none') return;
        const { recordings, report } = await check(text);
        for (const { dialogues: kept } of recordings) {
          for (const { dialogId, rounds } of kept) {
            expect(dialogId >= 1 && dialogId <= 60 && Number.isInteger(dialogId)).toBe(true);
            expect(rounds.length).toBeGreaterThan(0);
          }
        }
        expect(report.dialogues).toBe(recordings.flatMap((each) => each.dialogues).length);
      }),
    );
  });

  it('survives any change of a byte', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ [LUFFY]: dialogues(2) }));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, byte) => {
        const changed = bytes.slice();
        changed[at] = byte;
        try {
          checkDataset(await decodeFile(new Blob([changed])));
        } catch (error) {
          expect(error).toBeInstanceOf(DatasetRefused);
        }
      }),
    );
  });
});
