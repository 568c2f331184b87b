import { describe, expect, it } from 'vitest';
import { listCharacters, readSessionBundles } from '../../../../src/services/storage';
import { buildSessionLog, importFiles } from '../../../../src/services/transfer';
import type { FileOutcome } from '../../../../src/services/transfer';
import {
  aCharx,
  aPng,
  aPngCard,
  base64Of,
  bytesOf as asBytes,
  tEXt,
  v2,
  v3,
} from '../../../unit/transfer/cards/support';
import { aNoisyPicture, aPicture, bytesOf } from '../../pictures/support';
import { collect, freshDatabase, sure } from '../../storage/support';
import { readPng, writePng } from '../../../../src/services/transfer/cards/png';
import { aFullBundle, put } from '../support';
import { aFile, dump } from './support';

function brief(outcome: FileOutcome): string {
  if (outcome.kind === 'unknown') return `unknown ${outcome.faults.map(({ code }) => code).join(' ')}`;
  return 'outcome' in outcome ? `${outcome.kind} ${outcome.outcome.ok}` : outcome.kind;
}

const CHAT = [
  { user_name: 'unused', character_name: 'unused', chat_metadata: {} },
  { name: 'Aoi', is_user: false, is_system: false, send_date: '2024-05-01T10:00:00.000Z', mes: 'You are late.', extra: {} },
  { name: 'User', is_user: true, is_system: false, send_date: '2024-05-01T10:01:00.000Z', mes: 'Sorry.', extra: {} },
].map((line) => JSON.stringify(line)).join('\n'); // prettier-ignore

describe('several files at once', () => {
  it('are each what their content says, whatever they are called', async () => {
    freshDatabase();
    await put(aFullBundle());
    const log = await (await buildSessionLog('all')).text();
    freshDatabase();
    const jpeg = await bytesOf(await aPicture('image/jpeg'));
    const files: [string, BlobPart][] = [
      ['session-log true', log],
      ['session-log false', log.slice(0, -40)],
      ['card true', aPngCard()],
      ['card false', aPng()],
      ['card false', aPngCard().slice(0, 50)],
      ['card true', aCharx(v3({ name: 'Hina' }))],
      ['card true', new Blob([jpeg, aCharx(v3({ name: 'Kai' }))])],
      ['card true', JSON.stringify(v2({ name: 'Umi' }))],
      ['card true', `\ufeff \n${JSON.stringify(v2({ name: 'Sora' }), null, 2)}`],
      ['chat true', CHAT],
      ['lorebook', JSON.stringify({ entries: { 0: { uid: 0, key: ['sea'], content: 'Salt.' } } })],
      ['lorebook', JSON.stringify({ spec: 'lorebook_v3', data: { entries: [] } })],
      ['unknown is-picture', jpeg],
      ['unknown not-known', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
      ['unknown not-known', 'Dear diary'],
      ['unknown not-known', '{"name":"app","version":"1.0.0"}'],
      ['unknown truncated', '{"spec":"chara_card_v2","data":{"name":"A'],
      ['unknown too-deep', '['.repeat(100_000)],
      ['unknown empty', ''],
      ['card false', asBytes('PK\u0003\u0004 not an archive at all')],
    ];
    const outcomes = await importFiles(files.map(([, content], index) => aFile(content, `${index}.bin`)));
    expect(outcomes.map(brief)).toEqual(files.map(([expected]) => expected));
    expect(outcomes.map(({ name }) => name)).toEqual(files.map((_, index) => `${index}.bin`));
    expect((await listCharacters()).map(({ card }) => card.name).sort()).toEqual([
      'Aoi',
      'Hina',
      'Kai',
      'Sora',
      'Umi',
    ]);
    expect(await collect(readSessionBundles('all'))).toHaveLength(2);
  });

  it('of which two are the same add one', async () => {
    freshDatabase();
    const outcomes = await importFiles([aFile(aPngCard()), aFile(aPngCard())]);
    const ids = outcomes.map((each) =>
      each.kind === 'card' && each.outcome.ok ? [each.outcome.characterId, each.outcome.unchanged] : [],
    );
    expect(ids).toEqual([
      [ids[0]?.[0], false],
      [ids[0]?.[0], true],
    ]);
    expect(await listCharacters()).toHaveLength(1);
  });

  it('none: nothing', async () => {
    expect(await importFiles([])).toEqual([]);
  });

  it('one of which the browser cannot read', async () => {
    freshDatabase();
    const gone = aFile('x');
    Object.defineProperty(gone, 'slice', {
      value: () => ({ arrayBuffer: () => Promise.reject(new DOMException('Gone')) }),
    });
    expect((await importFiles([gone, aFile(aPngCard())])).map(brief)).toEqual([
      'unknown unreadable',
      'card true',
    ]);
  });
});

describe('a hundred cards of half a megabyte', () => {
  async function aHundred(): Promise<File[]> {
    const noisy = await bytesOf(await aNoisyPicture('image/png', 400, 400));
    expect(noisy.length).toBeGreaterThan(400_000);
    const { chunks } = readPng(noisy);
    return Array.from({ length: 100 }, (_, index) => {
      const card = tEXt('chara', base64Of(v2({ name: `Aoi ${index}`, description: 'x'.repeat(20_000) })));
      return aFile(writePng([...chunks.slice(0, -1), card, ...chunks.slice(-1)]), `${index}.png`);
    });
  }

  it('come in one after the other, told each time, while the page goes on answering', async () => {
    freshDatabase();
    const files = await aHundred();
    const told: number[] = [];
    let answered = 0;
    let running = true;
    const answer = (): void => {
      answered += 1;
      if (running) setTimeout(answer, 0);
    };
    setTimeout(answer, 0);
    const outcomes = await importFiles(files, { onProgress: (done, total) => told.push(done / total) });
    running = false;
    expect(outcomes.every((each) => each.kind === 'card' && each.outcome.ok)).toBe(true);
    expect(told).toEqual(Array.from({ length: 100 }, (_, index) => (index + 1) / 100));
    expect(answered).toBeGreaterThan(100);
    expect(await listCharacters()).toHaveLength(100);
  }, 120_000);

  it('can be cancelled between two of them, and what is in stays in', async () => {
    freshDatabase();
    const files = (await aHundred()).slice(0, 10);
    const abort = new AbortController();
    const outcomes = await importFiles(files, {
      signal: abort.signal,
      onProgress: (done) => {
        if (done === 3) abort.abort();
      },
    });
    expect(outcomes.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 3 }, () => 'card'),
      ...Array.from({ length: 7 }, () => 'cancelled'),
    ]);
    expect(await listCharacters()).toHaveLength(3);
  }, 60_000);

  it('can be cancelled within one of them, of which nothing is in then', async () => {
    freshDatabase();
    const [file] = (await aHundred()).slice(0, 1);
    const abort = new AbortController();
    const before = await dump();
    const slow = sure(file);
    const read = slow.arrayBuffer.bind(slow);
    Object.defineProperty(slow, 'arrayBuffer', {
      value: () => {
        abort.abort();
        return read();
      },
    });
    expect((await importFiles([slow], { signal: abort.signal })).map(({ kind }) => kind)).toEqual([
      'cancelled',
    ]);
    expect(await dump()).toBe(before);
  }, 60_000);

  it('are none at all when it is cancelled before it begins', async () => {
    freshDatabase();
    const told: number[] = [];
    const outcomes = await importFiles([aFile(aPngCard())], {
      signal: AbortSignal.abort(),
      onProgress: (done) => told.push(done),
    });
    expect(outcomes).toEqual([{ name: 'card.png', kind: 'cancelled' }]);
    expect(told).toEqual([]);
    expect(await listCharacters()).toEqual([]);
  });
});
