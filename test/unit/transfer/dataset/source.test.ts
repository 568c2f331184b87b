import { describe, expect, it } from 'vitest';
import { DATASET_SOURCES, datasetSourceOf } from '../../../../src/content/dataset-sources';
import { idFor, nameOfFile, sourceIdOf, sourceOf } from '../../../../src/services/transfer/dataset/source';
import type { DatasetReport } from '../../../../src/services/transfer/dataset/report';

const REPORT: DatasetReport = { dialogues: 2, replies: 3, roles: [], findings: [], locale: 'zh' };
const WAY = { from: 'mine.json', at: 7 };

describe('the source of a file', () => {
  it('is one of the eleven by its name', () => {
    expect(DATASET_SOURCES).toHaveLength(11);
    expect(datasetSourceOf('human.json')?.author).toBe('human');
    expect(datasetSourceOf('data/GPT-4.1.json')?.id).toBe('gpt-4.1');
    expect(datasetSourceOf('minimax-abab6.5s (2).json')?.id).toBe('minimax-abab6.5s');
    expect(datasetSourceOf('gpt-5.json')).toBeUndefined();
  });

  it('has the licence and the citation of the study only then', () => {
    const facts = { name: 'whatever', author: 'llm' } as const;
    expect(sourceOf('human.json', facts, REPORT, WAY)).toMatchObject({
      id: 'human',
      name: 'Human fans',
      author: 'human',
      licence: 'Apache-2.0',
      importedAt: 7,
    });
    expect(sourceOf('mine.json', { name: ' My Model ', author: 'llm' }, REPORT, WAY)).toMatchObject({
      id: 'my-model',
      name: 'My Model',
      author: 'llm',
      licence: '',
      citation: '',
    });
  });

  it('never takes the id of one of the eleven', () => {
    expect(idFor('mine.json', { name: 'GPT-4.1', author: 'llm' })).toBe('gpt-4.1-own');
  });

  it('has an id that a file system and an address can carry', () => {
    expect(sourceIdOf('../../etc/passwd')).toBe('etc-passwd');
    expect(sourceIdOf('我的模型 v2')).toBe('我的模型-v2');
    expect(sourceIdOf('***')).toBe('');
    expect(nameOfFile('folder/我的模型.json')).toBe('我的模型');
  });
});
