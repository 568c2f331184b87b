import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SessionBundle } from '../../../src/services/storage';
import { checkEnvelope } from '../../../src/services/transfer/check';
import { decodeSession } from '../../../src/services/transfer/decode';
import { encodeBundle, encodeTime } from '../../../src/services/transfer/encode';
import type { WireSession } from '../../../src/services/transfer/session-log.v1';
import { findInconsistencies } from '../../../src/services/transfer/consistency';
import {
  SOME_TIME,
  aCard,
  aCharacterSnapshot,
  aPersonaSnapshot,
  aReply,
  aSession,
  aTurn,
} from '../../fixtures/builders';
import { bundleArbitrary, lineArbitrary, unknownKeys } from './arbitrary';
import { plant } from './plant';
import { aLog, createValidator, viaText } from './support';

const validate = createValidator();

function check(session: unknown): void {
  const log = aLog([session]);
  expect(validate(log)).toEqual([]);
  const checked = checkEnvelope(log);
  if (!checked.ok) throw new Error('The envelope is refused.');
  expect(checked.checkSession(session, 0)).toEqual([]);
}

describe('a session', () => {
  test('comes back from the file as the rows it was, and its file is valid', () => {
    fc.assert(
      fc.property(bundleArbitrary, (bundle) => {
        const wire = viaText(encodeBundle(bundle));
        check(wire);
        const decoded = decodeSession(wire, 'sessions[0]');
        expect(decoded.bundle).toStrictEqual(viaText(bundle));
        expect(decoded.repaired).toEqual([]);
        expect(findInconsistencies([decoded])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('goes back into the file as it was, unknown keys at every level included', () => {
    const manyKeys = fc.infiniteStream(unknownKeys);
    fc.assert(
      fc.property(bundleArbitrary, manyKeys, (bundle, keys) => {
        const next = (): Record<string, unknown> => keys.next().value as Record<string, unknown>;
        const wire = viaText(plant(encodeBundle(bundle), next)) as WireSession;
        check(wire);
        const decoded = decodeSession(wire, 'sessions[0]');
        // Not toStrictEqual: an unknown key named constructor would mislead it.
        expect(viaText(encodeBundle(decoded.bundle))).toEqual(wire);
      }),
      { numRuns: 300 },
    );
  });

  test('without branches says nothing of them, and is one line by its rounds, in whatever order they stand', () => {
    fc.assert(
      fc.property(lineArbitrary, (bundle) => {
        const wire = viaText(encodeBundle(bundle));
        expect('branches' in wire).toBe(false);
        const decoded = decodeSession({ ...wire, turns: wire.turns.toReversed() }, 'sessions[0]');
        expect(decoded.bundle.session).toEqual(viaText(bundle.session));
        const parents = new Map(decoded.bundle.turns.map(({ id, parent }) => [id, parent]));
        expect(bundle.turns.map(({ id }) => parents.get(id))).toEqual(
          bundle.turns.map((_, index) => bundle.turns[index - 1]?.id ?? null),
        );
      }),
    );
  });

  test('has a place for each of its rows', () => {
    fc.assert(
      fc.property(bundleArbitrary, (bundle) => {
        const { bundle: read, places } = decodeSession(encodeBundle(bundle), 'sessions[4]');
        const rows = [read.session, ...read.turns, ...read.replies, ...read.ratings, ...read.diversity];
        expect(rows.map((row) => places.get(row)).every((place) => place?.startsWith('sessions[4]'))).toBe(
          true,
        );
      }),
    );
  });
});

describe('what leaves the app', () => {
  const sessionId = 'session-1';
  const turn = aTurn({ id: 'turn-1', sessionId, chosen: 'nobody' });
  const reply = aReply({ id: 'reply-1', sessionId, turnId: 'turn-1', state: 'streaming' });
  const bundle: SessionBundle = {
    session: aSession({ id: sessionId }),
    turns: [turn],
    replies: [reply],
    ratings: [],
    diversity: [],
  };

  test('has the shape people were told', () => {
    expect(encodeBundle({ ...bundle, replies: [{ ...reply, state: 'complete' }] })).toMatchObject({
      id: sessionId,
      created_at: '2026-11-01T12:00:00.000Z',
      scenario: { user_persona: 'student', place: 'library', emotion: 'anxious' },
      persona: { provider: 'https://models.example', support_style: { kind: 'balanced' } },
      turns: [
        {
          round: 1,
          user: { text: 'I still have three chapters to go.', at: '2026-11-01T12:00:00.000Z' },
          replies: [{ id: 'reply-1', author: 'llm', finish_reason: 'stop', usage: null, ratings: [] }],
        },
      ],
    });
  });

  test('is an interrupted reply where one is still being written', () => {
    expect(encodeBundle(bundle).turns[0]?.replies[0]?.state).toBe('interrupted');
  });

  test('names no chosen reply that is not there', () => {
    expect(encodeBundle(bundle).turns[0]?.chosen).toBeNull();
  });

  test('is only what the format knows of a snapshot', () => {
    const secrets = { apiKey: 'sk-secret-0123', headers: { 'x-team': 'secret-team' } };
    const persona = { ...aPersonaSnapshot(), ...secrets };
    const careless: SessionBundle = {
      ...bundle,
      session: { ...bundle.session, persona, ...secrets },
      replies: [{ ...reply, persona, ...secrets }],
    };
    expect(JSON.stringify(encodeBundle(careless))).not.toMatch(/secret/);
  });

  test('is valid even where a clock or a count was broken', () => {
    const broken: SessionBundle = {
      ...bundle,
      session: { ...bundle.session, createdAt: Number.NaN, updatedAt: 1e18 },
      replies: [
        { ...reply, usage: { inputTokens: Number.NaN, outputTokens: 3 }, timing: { totalMs: Infinity } },
      ],
    };
    const wire = viaText(encodeBundle(broken));
    check(wire);
    expect(wire.updated_at).toBe('9999-12-31T23:59:59.999Z');
    expect(wire.turns[0]?.replies[0]?.usage).toEqual({ output_tokens: 3 });
  });
});

describe('what a file may do without', () => {
  const wire = {
    id: 's',
    created_at: '2026-11-01T21:00:00+09:00',
    updated_at: '2026-11-01T12:00:00.123456Z',
    locale: 'ja',
    blind: false,
    character: { id: 'hina', name: 'Hina', work: 'The Lighthouse' },
    scenario: null,
    persona: { id: 'p', kind: 'human', name: 'A fan', provider: null, model: null, sampling: {} },
    prompt: { template: 'other/1', system: '', hash: '' },
    turns: [
      {
        round: 1,
        user: { text: 'Hi', at: '2026-11-01T12:00:00Z' },
        chosen: 'r',
        replies: [
          {
            id: 'r',
            text: 'Hello',
            state: 'streaming',
            author: 'human',
            created_at: '2026-11-01T12:00:01Z',
            ratings: [
              {
                rater: 'me',
                marks: { fluency: 5, coherency: null },
                note: '',
                blind: true,
                started_at: '2026-11-01T12:00:02Z',
                rated_at: '2026-11-01T12:00:03Z',
                revisions: [],
              },
            ],
          },
        ],
      },
    ],
    diversity: [],
  } satisfies WireSession;

  test('is filled in, the same each time, and told', () => {
    check(wire);
    const { bundle, repaired } = decodeSession(wire, 'sessions[0]');
    expect(bundle).toEqual(decodeSession(wire, 'sessions[0]').bundle);
    expect(bundle.session).toMatchObject({ createdAt: SOME_TIME, updatedAt: SOME_TIME + 123, seed: 0 });
    expect(bundle.session.persona.supportStyle).toEqual({ kind: 'balanced' });
    expect(bundle.turns[0]).toMatchObject({ id: 's/1', userRevisions: [] });
    expect(bundle.replies[0]).toMatchObject({
      turnId: 's/1',
      state: 'interrupted',
      author: 'human',
      model: null,
    });
    expect(bundle.replies[0]?.persona).toEqual(bundle.session.persona);
    expect(bundle.ratings[0]).toMatchObject({ id: 'r/me', marks: { fluency: 5, coherency: null } });
    expect(repaired.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'filled-in sessions[0].character.profile',
      'filled-in sessions[0].persona.support_style',
      'filled-in sessions[0].seed',
      'filled-in sessions[0].turns[0].id',
      'filled-in sessions[0].turns[0].replies[0].persona',
      'was-streaming sessions[0].turns[0].replies[0].state',
      'filled-in sessions[0].turns[0].replies[0].prompt_hash',
      'filled-in sessions[0].turns[0].replies[0].sampling',
      'filled-in sessions[0].turns[0].replies[0].user_revision',
      'filled-in sessions[0].turns[0].replies[0].ratings[0].id',
    ]);
    check(encodeBundle(bundle));
  });
});

test('times are written in UTC with milliseconds', () => {
  expect(encodeTime(SOME_TIME + 7)).toBe('2026-11-01T12:00:00.007Z');
});

describe('the card of a character of one’s own', () => {
  const card = { ...aCard(), x_program: { notes: [1] } };
  const bundle: SessionBundle = {
    session: aSession({ character: aCharacterSnapshot({ card }) }),
    turns: [],
    replies: [],
    ratings: [],
    diversity: [],
  };

  test('stands in the file as a card that any program can take from there', () => {
    const wire = viaText(encodeBundle(bundle));
    check(wire);
    expect(wire.character.card).toMatchObject({
      spec: 'chara_card_v3',
      spec_version: '3.0',
      data: { name: 'Hina', creator_notes_multilingual: { ja: '雨の日に。' } },
    });
  });

  test('comes back with the keys no program but its own knows', () => {
    const wire = viaText(encodeBundle(bundle));
    const marked = {
      ...wire,
      character: { ...wire.character, card: { ...wire.character.card, x_beside: 1 } },
    };
    const { bundle: read } = decodeSession(marked as WireSession, 'sessions[0]');
    expect(read.session.character.card).toEqual(card);
    expect(encodeBundle(read)).toEqual(marked);
  });

  test('fills in the profile where the file gives none', () => {
    const { profile: _profile, ...character } = viaText(encodeBundle(bundle)).character;
    const { bundle: read } = decodeSession({ ...encodeBundle(bundle), character }, 'sessions[0]');
    expect(read.session.character.profile.identity).toBe(card.description);
  });

  test.each([
    ['a field that is missing', { name: undefined }, 'missing'],
    ['a list that is none', { tags: 'sea' }, 'wrong-type'],
    ['notes that are no texts', { creator_notes_multilingual: { ja: 7 } }, 'wrong-type'],
    ['a book without entries', { character_book: { extensions: {} } }, 'missing'],
  ])('is not taken with %s', (_what, change, code) => {
    const wire = viaText(encodeBundle(bundle));
    const data = viaText({ ...card, ...change });
    const broken = { ...wire, character: { ...wire.character, card: { ...wire.character.card, data } } };
    const checked = checkEnvelope(aLog([broken]));
    if (!checked.ok) throw new Error('The envelope is refused.');
    const faults = checked.checkSession(broken, 0);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    expect(faults[0]?.place).toContain('sessions[0].character.card.data.');
  });
});
