import { describe, expect, onTestFinished, test } from 'vitest';
import { getTranscript, listSources, openRecorded } from '../../../src/services/storage';
import { importFiles } from '../../../src/services/transfer';
import { openDatasetReader, sourceOf } from '../../../src/services/transfer/dataset';
import type { DatasetReader, ReadDataset, Told } from '../../../src/services/transfer/dataset';
import { LUFFY, aDialogue, aWholeFile, asBlob, asFile, dialogues } from '../../fixtures/dataset-files';
import { freshDatabase, rowCounts, sure } from '../storage/support';

const FACTS = { name: 'Lamp model', author: 'llm' } as const;

function aReader(): DatasetReader {
  const reader = openDatasetReader();
  onTestFinished(() => reader.close());
  return reader;
}

function value<T>(told: Told<T>): T {
  if (!told.ok) throw new Error(`Refused: ${told.refusal.code} ${JSON.stringify(told.refusal.values)}`);
  return told.value;
}

function write(read: ReadDataset, fileName: string, replace = false) {
  return read.write(sourceOf(fileName, FACTS, read.report, { from: fileName, at: 5 }), replace);
}

describe('a dataset file, in its worker', () => {
  test('is read without a row being written, and then written whole', async () => {
    freshDatabase();
    const read = value(await aReader().read(asBlob(aWholeFile('一'))));
    expect(read.report).toMatchObject({ dialogues: 1200, replies: 2400 });
    expect(await rowCounts()).toMatchObject({ sources: 0, recordings: 0 });
    expect(value(await read.compare('human'))).toBe('new');
    expect(value(await write(read, 'human.json'))).toBe('written');
    expect(await rowCounts()).toMatchObject({ sources: 1, recordings: 20 });
    const [source] = await listSources();
    expect(source).toMatchObject({ id: 'human', author: 'human', dialogues: 1200, licence: 'Apache-2.0' });
    const transcript = await getTranscript(await openRecorded('human', 'rem', 60));
    expect(transcript[1]?.replies[0]?.text).toBe(aDialogue(60).answer_r2);
  });

  test('is known again, and what differs is kept unless it is to be replaced', async () => {
    freshDatabase();
    const reader = aReader();
    const file = (answer: string) => asBlob({ [LUFFY]: [aDialogue(1, { answer_r1: answer })] });
    expect(value(await write(value(await reader.read(file('甲。'))), 'lamp.json'))).toBe('written');
    const again = value(await reader.read(file('甲。')));
    expect(value(await again.compare('lamp-model'))).toBe('same');
    expect(value(await write(again, 'lamp.json'))).toBe('same');
    const other = value(await reader.read(file('乙。')));
    expect(value(await other.compare('lamp-model'))).toBe('different');
    expect(value(await write(other, 'lamp.json'))).toBe('kept');
    expect(value(await write(other, 'lamp.json', true))).toBe('written');
    const transcript = await getTranscript(await openRecorded('lamp-model', LUFFY, 1));
    expect(transcript[0]?.replies[0]?.text).toBe('乙。');
  });

  test('is refused with a reason, and the next one is read all the same', async () => {
    freshDatabase();
    const reader = aReader();
    expect(await reader.read(asBlob('{"a": [1, 2]}'))).toMatchObject({
      ok: false,
      refusal: { code: 'not-dataset' },
    });
    expect(await reader.read(asBlob('nonsense'))).toMatchObject({ ok: false, refusal: { code: 'not-json' } });
    expect(value(await reader.read(asBlob({ [LUFFY]: dialogues(2) }))).report.dialogues).toBe(2);
  });

  test('of a hundred megabytes is read while the page goes on answering', async () => {
    freshDatabase();
    const long = '灯'.repeat(9000);
    const list = JSON.stringify(dialogues(60).map((dialogue) => ({ ...dialogue, answer_r2: long })));
    const parts = Array.from({ length: 62 }, (_, at) => `${at === 0 ? '{' : ','}"第${at}位":${list}`);
    const file = new Blob([...parts, '}']);
    expect(file.size).toBeGreaterThan(100_000_000);
    let beats = 0;
    const heart = setInterval(() => {
      beats += 1;
    }, 10);
    onTestFinished(() => clearInterval(heart));
    const read = value(await aReader().read(file));
    expect(read.report.dialogues).toBe(62 * 60);
    expect(beats).toBeGreaterThan(3);
  });

  test('leaves nothing when it is ended in the middle', async () => {
    freshDatabase();
    const reader = aReader();
    const read = value(await reader.read(asBlob(aWholeFile('一'))));
    const writing = write(read, 'human.json');
    reader.close();
    expect((await writing).ok).toBe(false);
    const counts = await rowCounts();
    expect([
      [0, 0],
      [1, 20],
    ]).toContainEqual([counts['sources'], counts['recordings']]);
    expect(await reader.read(asBlob('{}'))).toMatchObject({ ok: false });
  });
});

test('the import of any file knows it, and leaves it to its own page', async () => {
  freshDatabase();
  const file = asFile({ [LUFFY]: dialogues(1) }, 'mine.json');
  const [outcome] = await importFiles([file]);
  expect(sure(outcome)).toEqual({ name: 'mine.json', kind: 'dataset', file });
  expect((await rowCounts())['sources']).toBe(0);
});
