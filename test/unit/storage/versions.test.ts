import { expect, it } from 'vitest';
import { LATEST_VERSION, VERSIONS } from '../../../src/services/storage/versions';

it('numbers the versions from one without gaps', () => {
  expect(VERSIONS.map(({ version }) => version)).toEqual(VERSIONS.map((_, index) => index + 1));
  expect(LATEST_VERSION).toBe(VERSIONS.length);
});

it('has never edited version 2: it lies in browsers we cannot reach', () => {
  expect(VERSIONS[1]).toEqual({
    version: 2,
    stores: {
      characters: 'id, updatedAt, deletedAt, card.name',
      pictures: 'characterId',
      cardFiles: '[characterId+path], characterId',
      pictureDrafts: 'id, at',
    },
  });
});

it('has never edited version 1: it lies in browsers we cannot reach', () => {
  expect(VERSIONS[0]).toEqual({
    version: 1,
    stores: {
      sessions: 'id, updatedAt, deletedAt, character.id',
      turns: 'id, sessionId, &[sessionId+round]',
      replies: 'id, sessionId, turnId, state, [sessionId+state]',
      checkpoints: 'replyId',
      ratings: 'id, replyId, sessionId, &[replyId+rater], [sessionId+rater]',
      diversity: 'id, sessionId',
      personas: 'id',
      secrets: 'personaId',
      settings: 'key',
    },
  });
});
