import { describe, expect, it, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import {
  beginReply,
  characterFiles,
  createSession,
  deleteCharacter,
  getCharacter,
  getPicture,
  getSession,
  getTranscript,
  listCharacters,
  purgeDeletedCharacters,
  purgeEmpty,
  saveCharacter,
  undoDeleteCharacter,
  useOwnCharacter,
  useOwnCharacters,
  usePicture,
  writeCharacters,
} from '../../../src/services/storage';
import type { Greeting, NewPicture } from '../../../src/services/storage';
import { SOME_TIME, aCard, anOwnCharacter, aReply, aSession, aTurn } from '../../fixtures/builders';
import { aNewReply, aNewTurn, freshDatabase, rowCounts, sure } from './support';

function aPicture(words = 'image'): NewPicture {
  return { image: new Blob([words]), thumbnail: new Blob([`small ${words}`]), width: 640, height: 480 };
}

const FILES = [
  { path: 'assets/icon/b.png', content: new Blob(['b']) },
  { path: 'assets/icon/a.png', content: new Blob(['a']) },
];

describe('characters of one’s own', () => {
  it('are read back as they were saved, last changed first', async () => {
    freshDatabase();
    const older = anOwnCharacter({ updatedAt: SOME_TIME, card: aCard({ name: 'Hina' }) });
    const newer = anOwnCharacter({ updatedAt: SOME_TIME + 1, envelope: { x_program: [1] } });
    await saveCharacter(older);
    await saveCharacter(newer);
    expect(await getCharacter(older.id)).toEqual(older);
    expect(await getCharacter('nobody')).toBeNull();
    expect(await listCharacters()).toEqual([newer, older]);
  });

  it('keep their picture when they are saved without one, and lose it when told so', async () => {
    freshDatabase();
    const character = anOwnCharacter();
    await saveCharacter(character, aPicture());
    await saveCharacter({ ...character, updatedAt: SOME_TIME + 1 });
    const picture = sure(await getPicture(character.id));
    expect(picture).toMatchObject({ characterId: character.id, width: 640, height: 480 });
    expect(await picture.image.text()).toBe('image');
    expect(await picture.thumbnail.text()).toBe('small image');
    await saveCharacter(character, aPicture('another'));
    expect(await sure(await getPicture(character.id)).image.text()).toBe('another');
    await saveCharacter(character, null);
    expect(await getPicture(character.id)).toBeNull();
  });

  it('come in together with all that belongs to them, or not at all', async () => {
    freshDatabase();
    const [one, two] = [anOwnCharacter(), anOwnCharacter()];
    await writeCharacters([
      { character: one, picture: aPicture(), files: FILES },
      { character: two, picture: null, files: [] },
    ]);
    expect((await characterFiles(one.id)).map(({ path }) => path)).toEqual([
      'assets/icon/a.png',
      'assets/icon/b.png',
    ]);
    const before = await rowCounts();
    const third = { character: anOwnCharacter(), picture: aPicture(), files: FILES };
    const again = writeCharacters([third, { character: { ...one, updatedAt: 1 }, picture: null, files: [] }]);
    await expect(again).rejects.toMatchObject({ code: 'storage' });
    expect(await rowCounts()).toEqual(before);
    expect(await getCharacter(one.id)).toEqual(one);
  });

  it('that are deleted are hidden until they are brought back, whole', async () => {
    freshDatabase();
    const character = anOwnCharacter();
    await writeCharacters([{ character, picture: aPicture(), files: FILES }]);
    await deleteCharacter(character.id, SOME_TIME + 1);
    expect(await getCharacter(character.id)).toBeNull();
    expect(await listCharacters()).toEqual([]);
    await undoDeleteCharacter(character.id);
    expect(await getCharacter(character.id)).toEqual(character);
    expect(await getPicture(character.id)).not.toBeNull();
    await expect(deleteCharacter('nobody', 1)).rejects.toMatchObject({ code: 'storage' });
  });

  it('are gone for good when they were deleted long enough ago, with their pictures and files', async () => {
    freshDatabase();
    const [gone, late, kept] = [anOwnCharacter(), anOwnCharacter(), anOwnCharacter()];
    await writeCharacters(
      [gone, late, kept].map((character) => ({ character, picture: aPicture(), files: FILES })),
    );
    await deleteCharacter(gone.id, SOME_TIME + 1);
    await deleteCharacter(gone.id, SOME_TIME + 99);
    await deleteCharacter(late.id, SOME_TIME + 100);
    expect(await purgeDeletedCharacters(SOME_TIME + 50)).toBe(1);
    expect(await rowCounts()).toMatchObject({ characters: 2, pictures: 2, cardFiles: 4 });
    await expect(undoDeleteCharacter(gone.id)).rejects.toMatchObject({ code: 'storage' });
    await undoDeleteCharacter(late.id);
    expect(await listCharacters()).toHaveLength(2);
  });

  it('leave the talks they were played in as they are', async () => {
    freshDatabase();
    const character = anOwnCharacter();
    await saveCharacter(character);
    const { id, card } = character;
    const session = aSession({
      character: { id, name: 'Hina', work: '', profile: aSession().character.profile, card },
    });
    await createSession(session);
    await saveCharacter({ ...character, card: aCard({ description: 'Rewritten.' }) });
    await deleteCharacter(id, SOME_TIME);
    expect(await getSession(session.id)).toEqual(session);
  });
});

describe('a session that begins with a greeting', () => {
  function aGreeting(sessionId: string): Greeting {
    const turn = aTurn({ sessionId, userText: '' });
    const replies = ['Come in.', 'Aye?'].map((text) =>
      aReply({ sessionId, turnId: turn.id, text, author: 'script' }),
    );
    return { turn: { ...turn, chosen: sure(replies[0]).id }, replies };
  }

  it('has it as its first turn, with every greeting there is', async () => {
    freshDatabase();
    const session = aSession();
    const greeting = aGreeting(session.id);
    await createSession(session, greeting);
    expect(await getTranscript(session.id)).toEqual([{ ...greeting, alternatives: [greeting.turn.id] }]);
    const { turn } = await beginReply({ turn: aNewTurn({ sessionId: session.id }), reply: aNewReply() });
    expect(turn.round).toBe(2);
  });

  it('is written whole or not at all', async () => {
    freshDatabase();
    const session = aSession();
    await createSession(session, aGreeting(session.id));
    const before = await rowCounts();
    await expect(createSession(session, aGreeting(session.id))).rejects.toMatchObject({ code: 'storage' });
    const other = aSession();
    const [reply] = (await getTranscript(session.id))[0]?.replies ?? [];
    const taken = { ...aGreeting(other.id), replies: [{ ...sure(reply), sessionId: other.id }] };
    await expect(createSession(other, taken)).rejects.toMatchObject({ code: 'storage' });
    expect(await rowCounts()).toEqual(before);
  });

  it('was never spoken in while there is nothing but the greeting', async () => {
    freshDatabase();
    const silent = aSession({ updatedAt: SOME_TIME });
    const spoken = aSession({ updatedAt: SOME_TIME });
    const young = aSession({ updatedAt: SOME_TIME + 10 });
    for (const session of [silent, spoken, young]) await createSession(session, aGreeting(session.id));
    await beginReply({ turn: aNewTurn({ sessionId: spoken.id, userText: 'Hello.' }), reply: aNewReply() });
    expect(await purgeEmpty(SOME_TIME + 5)).toBe(1);
    expect(await getSession(silent.id)).toBeNull();
    expect(await getTranscript(silent.id)).toEqual([]);
    expect(await getSession(young.id)).not.toBeNull();
    expect(await getTranscript(spoken.id)).toHaveLength(2);
    expect(await rowCounts()).toMatchObject({ sessions: 2, turns: 3, replies: 5 });
  });

  it('spares what came from a file, whoever speaks in it, and more than one greeting', async () => {
    freshDatabase();
    const imported = aSession({ extra: { sillytavern: {} } });
    await createSession(imported, aGreeting(imported.id));
    const monologue = aSession();
    await createSession(monologue, aGreeting(monologue.id));
    await beginReply({ turn: aNewTurn({ sessionId: monologue.id, userText: '' }), reply: aNewReply() });
    expect(await purgeEmpty(Date.now())).toBe(0);
    expect(await getSession(imported.id)).not.toBeNull();
    expect(await getSession(monologue.id)).not.toBeNull();
  });
});

describe('live queries of characters', () => {
  it('follow what is saved and deleted', async () => {
    freshDatabase();
    const list = await renderHook(() => useOwnCharacters());
    await expect.poll(() => list.result.current).toEqual([]);
    const character = anOwnCharacter();
    const one = await renderHook(() => useOwnCharacter(character.id));
    await expect.poll(() => one.result.current).toBeNull();
    await saveCharacter(character);
    await expect.poll(() => list.result.current).toEqual([character]);
    await expect.poll(() => one.result.current).toEqual(character);
    await deleteCharacter(character.id, SOME_TIME);
    await expect.poll(() => list.result.current).toEqual([]);
    await expect.poll(() => one.result.current).toBeNull();
  });

  it('give the address of a picture as long as somebody looks at it', async () => {
    freshDatabase();
    const character = anOwnCharacter();
    await saveCharacter(character, aPicture());
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    const small = await renderHook(() => usePicture(character.id, 'thumbnail'));
    await expect.poll(() => small.result.current).toMatch(/^blob:/);
    const first = sure(small.result.current);
    expect(await (await fetch(first)).text()).toBe('small image');
    await saveCharacter(character, aPicture('another'));
    await expect.poll(() => small.result.current).not.toBe(first);
    await expect.poll(() => small.result.current).toMatch(/^blob:/);
    expect(await (await fetch(sure(small.result.current))).text()).toBe('small another');
    expect(revoke).toHaveBeenCalledWith(first);
    const last = sure(small.result.current);
    await small.unmount();
    expect(revoke).toHaveBeenCalledWith(last);
    revoke.mockRestore();
  });

  it('say that there is none, and ask for none without a name', async () => {
    freshDatabase();
    const character = anOwnCharacter();
    await saveCharacter(character);
    const none = await renderHook(() => usePicture(character.id, 'image'));
    await expect.poll(() => none.result.current).toBeNull();
    const nobody = await renderHook(() => usePicture(null, 'image'));
    await expect.poll(() => nobody.result.current).toBeNull();
    await saveCharacter(character, aPicture());
    await expect.poll(() => none.result.current).toMatch(/^blob:/);
  });
});
