import { describe, expect, it } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { EMPTY_CARD } from '../../../src/domain/card';
import type { CardData } from '../../../src/domain/card';
import type { Session } from '../../../src/domain/session';
import {
  createSession,
  deleteCharacter,
  deleteSession,
  getSetting,
  markFavourite,
  saveCharacter,
  touchSession,
  useOwnListings,
  useRecentTalks,
} from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { SOME_TIME, aCharacterSnapshot, aSession, aTurn } from '../../fixtures/builders';
import { freshDatabase } from './support';

async function talk(characterId: string, at: number, userText = 'Hello.', overrides: Partial<Session> = {}) {
  const character = aCharacterSnapshot({ id: characterId, name: characterId.toUpperCase() });
  const session = aSession({ character, createdAt: at, updatedAt: at, ...overrides });
  await createSession(session);
  await database().turns.add(aTurn({ sessionId: session.id, userText }));
  return session.id;
}

function own(id: string, at: number, card: Partial<CardData> = {}): Promise<void> {
  return saveCharacter({ id, createdAt: at, updatedAt: at, card: { ...EMPTY_CARD, name: id, ...card } });
}

describe('recent talks', () => {
  it('are the last one with each character that was said something to, the latest first', async () => {
    freshDatabase();
    await talk('rem', 1000);
    const levi = await talk('levi', 2000, 'Hello.', { scenario: null });
    const rem = await talk('rem', 3000);
    await talk('asuna', 4000, ''); // only greeted
    const deleted = await talk('gojo', 5000);
    await deleteSession(deleted, SOME_TIME);
    const { result } = await renderHook(() => useRecentTalks(8));
    await expect.poll(() => result.current?.map(({ sessionId }) => sessionId)).toEqual([rem, levi]);
    expect(result.current?.[0]).toMatchObject({ characterId: 'rem', name: 'REM', at: 3000, theme: null });
    expect(result.current?.[1]?.event).toBeNull();
    await touchSession(levi, 6000);
    await expect.poll(() => result.current?.[0]?.sessionId).toBe(levi);
  });

  it('are no more than asked for, however many talks lie between', async () => {
    freshDatabase();
    await talk('early', 1);
    for (let at = 10; at < 50; at += 1) await talk('rem', at);
    await talk('late', 100);
    const { result } = await renderHook(() => useRecentTalks(3));
    await expect
      .poll(() => result.current?.map(({ characterId }) => characterId))
      .toEqual(['late', 'rem', 'early']);
    const { result: two } = await renderHook(() => useRecentTalks(2));
    await expect.poll(() => two.current?.map(({ characterId }) => characterId)).toEqual(['late', 'rem']);
  });

  it('of one’s own bring its colour', async () => {
    freshDatabase();
    const card = { ...EMPTY_CARD, name: 'Hina', extensions: { chatanime: { hue: 200, chroma: 0.1 } } };
    await talk('own-1', 1, 'Hi.', { character: { ...aCharacterSnapshot({ id: 'own-1' }), card } });
    const { result } = await renderHook(() => useRecentTalks(8));
    await expect.poll(() => result.current?.[0]?.theme).toEqual({ hue: 200, chroma: 0.1 });
  });
});

describe('own characters for a list', () => {
  it('are cut short, last changed first, without the deleted ones', async () => {
    freshDatabase();
    for (let at = 1; at <= 45; at += 1) await own(`own-${at}`, at);
    await own('long', 100, {
      first_mes: 'x'.repeat(100_000),
      creator_notes_multilingual: { ja: '灯台', fr: 'non' },
    });
    await own('gone', 200);
    await deleteCharacter('gone', SOME_TIME);
    const { result } = await renderHook(() => useOwnListings());
    await expect.poll(() => result.current?.length).toBe(46);
    expect(result.current?.slice(0, 2).map(({ id }) => id)).toEqual(['long', 'own-45']);
    expect(result.current?.[0]?.greeting.length).toBeLessThan(5000);
    expect(result.current?.[0]?.notesIn).toEqual({ ja: '灯台' });
    const before = result.current?.[3];
    await own('new', 300);
    await expect.poll(() => result.current?.length).toBe(47);
    expect(result.current?.[0]?.id).toBe('new');
    expect(result.current?.find(({ id }) => id === before?.id)).toEqual(before);
  });
});

describe('favourites', () => {
  it('have the one marked last first, and none twice', async () => {
    freshDatabase();
    await Promise.all(['rem', 'levi', 'gojo'].map((id) => markFavourite(id, true)));
    await markFavourite('rem', true);
    await markFavourite('levi', false);
    await markFavourite('nobody', false);
    expect(await getSetting('favourites')).toEqual(['rem', 'gojo']);
  });
});
