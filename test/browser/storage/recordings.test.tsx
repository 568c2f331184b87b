import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import type { ReactNode } from 'react';
import { SCENARIOS } from '../../../src/content/scenarios';
import { strangerId } from '../../../src/domain/recording';
import type { RecordedSource, Recording } from '../../../src/domain/recording';
import { allMarks, aRating } from '../../fixtures/builders';
import { LUFFY, aDialogue } from '../../fixtures/dataset-files';
import { database } from '../../../src/services/storage/database';
import {
  compareSource,
  deleteSession,
  deleteSource,
  getSession,
  getTranscript,
  listSessions,
  listSources,
  openRecorded,
  playRecorded,
  purgeDeletedSources,
  recordedQuestion,
  undoDeleteSource,
  useRecordedPersonas,
  writeSource,
} from '../../../src/services/storage';
import { freshDatabase, rowCounts, sure } from './support';

const STRANGER = '《灯塔》的守灯人';

function aSource(overrides: Partial<RecordedSource> = {}): RecordedSource {
  return {
    id: 'lamp',
    name: 'Lamp model',
    author: 'llm',
    locale: 'zh',
    licence: 'Apache-2.0',
    citation: 'Somebody: Something.',
    from: 'lamp.json',
    importedAt: 1,
    dialogues: 3,
    replies: 6,
    roles: [
      { key: LUFFY, characterId: 'luffy', dialogIds: [1, 2] },
      { key: STRANGER, characterId: null, dialogIds: [1] },
    ],
    ...overrides,
  };
}

function recordings(sourceId = 'lamp', answer?: string): readonly Recording[] {
  const dialogue = (id: number) => {
    const words = aDialogue(id, answer === undefined ? {} : { answer_r1: answer });
    return {
      dialogId: id,
      rounds: [
        { question: words.question_r1, answer: words.answer_r1 },
        { question: words.question_r2, answer: words.answer_r2 },
      ],
    };
  };
  return [
    { sourceId, characterKey: LUFFY, characterId: 'luffy', dialogues: [dialogue(1), dialogue(2)] },
    { sourceId, characterKey: STRANGER, characterId: null, dialogues: [dialogue(1)] },
  ];
}

describe('a source', () => {
  test('is written whole, once, and never replaced by itself', async () => {
    freshDatabase();
    expect(await compareSource('lamp', recordings())).toBe('new');
    expect(await writeSource(aSource(), recordings())).toBe('written');
    expect(await compareSource('lamp', recordings())).toBe('same');
    expect(await writeSource(aSource({ importedAt: 9 }), recordings())).toBe('same');
    expect(await compareSource('lamp', recordings('lamp', '换了。'))).toBe('different');
    expect(await writeSource(aSource({ importedAt: 9 }), recordings('lamp', '换了。'))).toBe('kept');
    expect((await listSources()).map(({ importedAt }) => importedAt)).toEqual([1]);
    expect(await writeSource(aSource({ importedAt: 9 }), recordings('lamp', '换了。'), true)).toBe('written');
    expect((await listSources()).map(({ importedAt }) => importedAt)).toEqual([9]);
    expect((await rowCounts())['recordings']).toBe(2);
  });

  test('that cannot be written whole is not written at all', async () => {
    freshDatabase();
    const [row] = recordings();
    await expect(writeSource(aSource(), [sure(row), sure(row)])).rejects.toMatchObject({ code: 'storage' });
    await expect(writeSource(aSource(), recordings('other'))).rejects.toMatchObject({ code: 'storage' });
    expect(await rowCounts()).toMatchObject({ sources: 0, recordings: 0 });
  });

  test('can be deleted, brought back and purged, and touches no other', async () => {
    freshDatabase();
    await writeSource(aSource(), recordings());
    await writeSource(aSource({ id: 'lamp-2', importedAt: 2 }), recordings('lamp-2'));
    await deleteSource('lamp', 10);
    expect((await listSources()).map(({ id }) => id)).toEqual(['lamp-2']);
    expect(await recordedQuestion('lamp', 'luffy', 1, 1)).toBeNull();
    await undoDeleteSource('lamp');
    expect(await recordedQuestion('lamp', 'luffy', 1, 1)).toBe(aDialogue(1).question_r1);
    await deleteSource('lamp', 10);
    expect(await purgeDeletedSources(9)).toBe(0);
    expect(await purgeDeletedSources(10)).toBe(1);
    expect(await rowCounts()).toMatchObject({ sources: 1, recordings: 2 });
    await expect(undoDeleteSource('lamp')).rejects.toMatchObject({ code: 'storage' });
  });

  test('that was deleted comes in as a new one', async () => {
    freshDatabase();
    await writeSource(aSource(), recordings());
    await deleteSource('lamp', 10);
    expect(await writeSource(aSource({ importedAt: 11 }), recordings('lamp', '换了。'))).toBe('written');
    expect(await listSources()).toMatchObject([{ id: 'lamp', importedAt: 11 }]);
  });

  test('tells its questions by round, and nothing it does not have', async () => {
    freshDatabase();
    await writeSource(aSource(), recordings());
    expect(await recordedQuestion('lamp', 'luffy', 2, 2)).toBe(aDialogue(2).question_r2);
    expect(await recordedQuestion('lamp', strangerId(STRANGER), 1, 1)).toBe(aDialogue(1).question_r1);
    for (const [character, scene, round] of [
      ['luffy', 2, 3],
      ['luffy', 3, 1],
      ['oreki', 1, 1],
    ] as const) {
      expect(await recordedQuestion('lamp', character, scene, round)).toBeNull();
    }
  });
});

describe('a recording as a talk', () => {
  test('is an ordinary one, with its authorship and its scene', async () => {
    freshDatabase();
    await writeSource(aSource({ id: 'human', name: 'Human fans', author: 'human' }), recordings('human'));
    const id = await openRecorded('human', LUFFY, 2);
    const session = sure(await getSession(id));
    expect(session).toMatchObject({
      locale: 'zh',
      character: { id: 'luffy', name: '蒙奇·D·路飞' },
      scenario: { id: 2, event: SCENARIOS[1]?.event.zh },
      persona: { id: 'recorded:human', kind: 'recorded', name: 'Human fans', provider: null, model: null },
      prompt: { template: 'recorded/1', system: '' },
    });
    const transcript = await getTranscript(id);
    expect(transcript.map(({ turn }) => [turn.round, turn.userText, turn.origin])).toEqual([
      [1, aDialogue(2).question_r1, 'recorded'],
      [2, aDialogue(2).question_r2, 'recorded'],
    ]);
    const replies = transcript.map((entry) => sure(entry.replies[0]));
    expect(replies.map(({ text }) => text)).toEqual([aDialogue(2).answer_r1, aDialogue(2).answer_r2]);
    for (const reply of replies) {
      expect(reply).toMatchObject({ author: 'human', writer: 'human', state: 'complete', model: null });
    }
    expect(transcript.map(({ turn }) => turn.chosen)).toEqual(replies.map((reply) => reply.id));
  });

  test('is made once, in whichever tab, and its ids tell nothing of the source', async () => {
    freshDatabase();
    await writeSource(aSource(), recordings());
    const opened = await Promise.all([1, 2, 3].map(() => openRecorded('lamp', LUFFY, 1)));
    expect(new Set(opened).size).toBe(1);
    expect(await openRecorded('lamp', 'luffy', 1)).toBe(opened[0]);
    expect(await openRecorded('lamp', LUFFY, 2)).not.toBe(opened[0]);
    expect(await rowCounts()).toMatchObject({ sessions: 2, turns: 4, replies: 4 });
    const ids = await Promise.all(
      [database().sessions, database().turns, database().replies].map((table) =>
        table.toCollection().primaryKeys(),
      ),
    );
    expect(ids.flat().join(' ')).not.toMatch(/lamp|luffy/i);
  });

  test('of a stranger has the name of its key and an empty profile', async () => {
    freshDatabase();
    await writeSource(aSource(), recordings());
    const session = sure(await getSession(await openRecorded('lamp', STRANGER, 1)));
    expect(session.character).toMatchObject({ id: strangerId(STRANGER), name: '守灯人', work: '' });
  });

  test('is made anew when it was deleted, and when the source says something else now', async () => {
    freshDatabase();
    await writeSource(aSource(), recordings());
    const first = await openRecorded('lamp', LUFFY, 1);
    await deleteSession(first, 5);
    const second = await openRecorded('lamp', LUFFY, 1);
    await writeSource(aSource(), recordings('lamp', '换了。'), true);
    const third = await openRecorded('lamp', LUFFY, 1);
    expect(new Set([first, second, third]).size).toBe(3);
    expect((await getTranscript(third))[0]?.replies[0]?.text).toBe('换了。');
    expect((await getTranscript(second))[0]?.replies[0]?.text).toBe(aDialogue(1).answer_r1);
  });

  test('can be played instead: a talk with nothing said', async () => {
    freshDatabase();
    await writeSource(aSource(), recordings());
    const [first, second] = [await playRecorded('lamp', LUFFY, 1), await playRecorded('lamp', 'luffy', 1)];
    expect(first).not.toBe(second);
    expect(await getTranscript(first)).toEqual([]);
  });

  test('of nothing is refused', async () => {
    freshDatabase();
    await writeSource(aSource(), recordings());
    for (const [source, character, scene] of [
      ['gone', LUFFY, 1],
      ['lamp', 'nobody', 1],
      ['lamp', LUFFY, 60],
    ] as const) {
      await expect(openRecorded(source, character, scene)).rejects.toMatchObject({ code: 'storage' });
    }
    expect((await rowCounts())['sessions']).toBe(0);
  });

  test('is in the library once somebody has rated it', async () => {
    freshDatabase();
    await writeSource(aSource(), recordings());
    const id = await openRecorded('lamp', LUFFY, 1);
    expect(await listSessions()).toEqual([]);
    const [turn] = await getTranscript(id);
    const replyId = sure(turn?.replies[0]).id;
    await database().ratings.add(aRating({ sessionId: id, replyId, marks: allMarks() }));
    expect((await listSessions()).map(({ session }) => session.id)).toEqual([id]);
  });
});

test('personas with a recording of the scene appear and go with their source', async () => {
  freshDatabase();
  function Names({
    characterId,
    scene,
  }: {
    readonly characterId: string;
    readonly scene: number | null;
  }): ReactNode {
    const found = useRecordedPersonas(characterId, scene);
    return (
      <p>{found ? `[${found.map(({ name, author }) => `${name} ${author}`).join(', ')}]` : 'loading'}</p>
    );
  }
  const screen = await render(<Names characterId="luffy" scene={2} />);
  await expect.element(screen.getByText('[]')).toBeVisible();
  await writeSource(aSource(), recordings());
  await expect.element(screen.getByText('[Lamp model llm]')).toBeVisible();
  await deleteSource('lamp', 1);
  await expect.element(screen.getByText('[]')).toBeVisible();
  await undoDeleteSource('lamp');
  await screen.rerender(<Names characterId="luffy" scene={3} />);
  await expect.element(screen.getByText('[]')).toBeVisible();
  await screen.rerender(<Names characterId={strangerId(STRANGER)} scene={1} />);
  await expect.element(screen.getByText('[Lamp model llm]')).toBeVisible();
  await screen.rerender(<Names characterId="luffy" scene={null} />);
  await expect.element(screen.getByText('[]')).toBeVisible();
});
