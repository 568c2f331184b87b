import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAST } from '../../../../src/content/cast';
import { cleanReply, odditiesOf } from '../../../../src/domain/recording-clean';
import { checkDataset } from '../../../../src/services/transfer/dataset/check';
import type { CheckedFile } from '../../../../src/services/transfer/dataset/check';
import { decodeFile } from '../../../../src/services/transfer/dataset/decode';
import { namesFor } from '../../../../src/services/transfer/dataset/key-match';

/* The published files are no part of the project: where they lie beside it, they are read; elsewhere this is skipped. */
const FOLDER = join(import.meta.dirname, '../../../../../shared/data/chatanime');

async function read(name: string): Promise<CheckedFile> {
  return checkDataset(await decodeFile(new Blob([readFileSync(join(FOLDER, `${name}.json`))])));
}

describe.skipIf(!existsSync(FOLDER))('the published files, where they are', () => {
  it.each([
    ['human', { 'no-end': 299 }],
    ['deepseek-v3', { 'name-prefix': 2, direction: 14 }],
    ['qwen-max', {}],
  ])('%s: every dialogue, and its odd lines', async (name, odd) => {
    const { report } = await read(name);
    expect(report).toMatchObject({ dialogues: 1200, replies: 2400, locale: 'zh' });
    expect(new Set(report.roles.map(({ characterId }) => characterId))).toEqual(
      new Set(CAST.map(({ id }) => id)),
    );
    expect(report.roles.every(({ dialogIds }) => dialogIds.length === 60)).toBe(true);
    expect(Object.fromEntries(report.findings.map(({ code, count }) => [code, count]))).toEqual(odd);
  });

  it('finds the names before lines where they are', async () => {
    const { report } = await read('deepseek-v3');
    const named = report.findings.find(({ code }) => code === 'name-prefix');
    expect(named?.examples.map(({ place }) => [place.dialogId, place.field])).toEqual([
      [30, 'answer_r1'],
      [30, 'answer_r2'],
    ]);
  });

  it.each(['human', 'deepseek-v3', 'qwen-max'])(
    '%s: nothing odd is left once it is cleaned',
    async (name) => {
      const { recordings } = await read(name);
      for (const { characterKey, characterId, dialogues } of recordings) {
        const names = namesFor(characterKey, characterId);
        for (const { answer } of dialogues.flatMap(({ rounds }) => rounds)) {
          const cleaned = cleanReply(answer, names);
          expect(odditiesOf(cleaned, names)).toEqual([]);
          // What is taken away is little: the words stay.
          if (odditiesOf(answer, names).length === 0) expect(cleaned).toBe(answer.trim());
          else expect(cleaned.length).toBeGreaterThan(answer.length / 2);
        }
      }
    },
  );
});
