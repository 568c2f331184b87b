import { describe, expect, test } from 'vitest';
import { SCENARIOS } from '../../../../src/content/scenarios';
import { findCharacter } from '../../../../src/content/cast';
import { cardProfile, EMPTY_CARD } from '../../../../src/domain/card';
import type { CardData, OwnCharacter } from '../../../../src/domain/card';
import { snapshotPersona, UNDERSTUDY } from '../../../../src/domain/persona';
import { greetingsOf, planGreeting } from '../../../../src/features/casting/greetings';
import {
  loadCharacterText,
  planSession,
  snapshotOfCast,
  snapshotOfOwn,
} from '../../../../src/features/casting/start-session';
import { aPersona, SOME_TIME } from '../../../fixtures/builders';

const CARD: CardData = {
  ...EMPTY_CARD,
  name: 'Hina Lightwood',
  nickname: 'Hina',
  description: '{{char}} keeps a lighthouse and waits for {{user}}.',
  personality: 'patient',
  scenario: 'Fog lies over the island. {{user}} has rowed out.',
  first_mes: 'The door opens. "{{user}}!"',
  alternate_greetings: ['  ', 'A letter in a bottle.', 'Two horns in the dark.'],
};
const HINA: OwnCharacter = { id: 'own-1', createdAt: 1, updatedAt: 2, card: CARD };

function plan(overrides: Partial<Parameters<typeof planSession>[0]> = {}) {
  return planSession({
    character: snapshotOfOwn(HINA),
    scenario: null,
    persona: UNDERSTUDY,
    locale: 'en',
    userName: '',
    seed: 7,
    now: SOME_TIME,
    ...overrides,
  });
}

describe('a session with a character of one’s own', () => {
  test('keeps the card as it is', () => {
    const { character, scenario, seed, createdAt } = plan();
    expect(character).toEqual({
      id: 'own-1',
      name: 'Hina',
      work: '',
      profile: cardProfile(CARD),
      card: CARD,
    });
    expect({ scenario, seed, createdAt }).toEqual({ scenario: null, seed: 7, createdAt: SOME_TIME });
  });

  test('is prompted by the card, in its own scene when the talk is open', () => {
    const { system } = plan({ userName: ' Kai ' }).prompt;
    expect(system).toContain('Hina keeps a lighthouse and waits for Kai.');
    expect(system).toContain('Fog lies over the island. Kai has rowed out.');
  });

  test('leaves the card’s scene out of a scene of the study', () => {
    const scenario = SCENARIOS[0] ?? null;
    const { prompt, scenario: set } = plan({ scenario });
    expect(set?.id).toBe(1);
    expect(prompt.system).not.toContain('Fog lies');
    expect(prompt.system).toContain(set?.event);
  });

  test('knows what the user is called, if anything', () => {
    expect(plan({ userName: ' Kai ' }).userName).toBe('Kai');
    expect(plan({ userName: '  ' })).not.toHaveProperty('userName');
  });

  test('knows who the user speaks as, and is prompted with it', () => {
    const userPersona = { id: 'user-1', name: 'Rin', pronoun: 'she/her', description: 'Night nurse.' };
    const session = plan({ userName: 'Kai', userPersona });
    expect(session).toMatchObject({ userName: 'Kai', userPersona });
    expect(session.prompt.system).toContain('waits for Rin.');
    expect(session.prompt.system).toContain('Night nurse.');
    expect(plan()).not.toHaveProperty('userPersona');
  });

  test('is played by whom one chose, without its key', () => {
    const persona = aPersona();
    expect(plan({ persona }).persona).toEqual(snapshotPersona(persona));
  });
});

test('a session with one of the twenty tells nobody what the user is called', async () => {
  const rem = findCharacter('rem');
  const text = await loadCharacterText('rem', 'zh');
  if (!rem || !text) throw new Error('Rem is not in the cast.');
  const character = snapshotOfCast(rem, text, 'zh');
  const session = plan({ character, locale: 'zh', userName: 'Kai' });
  expect(session.character).toEqual({
    id: 'rem',
    name: rem.name.zh,
    work: rem.work.zh,
    profile: text.profile,
  });
  expect(session).not.toHaveProperty('userName');
  expect(await loadCharacterText('nobody', 'en')).toBeNull();
});

describe('a greeting', () => {
  const texts = ['one', 'two', 'three'];

  test('is what a card opens with, blank ones aside', () => {
    expect(greetingsOf(CARD)).toEqual([CARD.first_mes, 'A letter in a bottle.', 'Two horns in the dark.']);
    expect(greetingsOf({ ...EMPTY_CARD, first_mes: '\n ' })).toEqual([]);
    expect(greetingsOf({ ...EMPTY_CARD, alternate_greetings: ['only'] })).toEqual(['only']);
  });

  test('is a first turn without a word of the user, its siblings the others', () => {
    const session = plan();
    const greeting = planGreeting(session, texts, 1);
    expect(greeting?.turn).toMatchObject({
      sessionId: session.id,
      round: 1,
      userText: '',
      userAt: SOME_TIME,
      chosen: greeting?.replies[0]?.id,
    });
    expect(greeting?.replies.map(({ text }) => text)).toEqual(['two', 'one', 'three']);
    const ids = greeting?.replies.map(({ id }) => id) ?? [];
    expect([...ids].sort()).toEqual(ids);
    for (const reply of greeting?.replies ?? []) {
      expect(reply).toMatchObject({
        sessionId: session.id,
        turnId: greeting?.turn.id,
        state: 'complete',
        author: 'script',
        persona: snapshotPersona(UNDERSTUDY),
        model: null,
        sampling: {},
        promptHash: session.prompt.hash,
      });
    }
  });

  test('that is not there opens nothing', () => {
    expect(planGreeting(plan(), texts, 3)).toBeNull();
    expect(planGreeting(plan(), [], 0)).toBeNull();
  });
});
