import { describe, expect, it } from 'vitest';
import { SIMULATED_USER } from '../../../src/content/prompt/simulated-user';
import { SCENARIOS } from '../../../src/content/scenarios';
import { secondFor } from '../../../src/content/scenarios/seconds';
import { LOCALES } from '../../../src/domain/locale';
import { cleanSecondMessage, simulatedUserMessage, simulatedUserPrompt } from '../../../src/domain/round-two';

const { en, zh } = SIMULATED_USER;

describe('the fixed second message', () => {
  it('is there for every scenario in every language, each its own', () => {
    for (const locale of LOCALES) {
      const lines = SCENARIOS.map(({ id }) => secondFor(id)?.[locale] ?? '');
      expect(new Set(lines).size).toBe(SCENARIOS.length);
      expect(lines.every((line) => line.length > 20)).toBe(true);
      // It has to leave the character something to answer.
      expect(lines.filter((line) => !/[?？。！]|ください/u.test(line))).toEqual([]);
    }
    expect(secondFor(0)).toBeUndefined();
    expect(secondFor(61)).toBeUndefined();
  });
});

describe('the simulated user', () => {
  it('is told the scene, and slots in what it is told stay text', () => {
    const prompt = simulatedUserPrompt(en.prompt, {
      name: '{event}',
      userPersona: 'a student',
      place: 'dorm',
      emotion: 'happy',
      scenario: {
        id: 10,
        userPersona: 'student',
        place: 'dorm',
        emotion: 'happy',
        event: 'You won {name}.',
        opening: '',
      },
    });
    expect(prompt).toContain('You won {name}.');
    expect(prompt).toContain('Your friend is {event}.');
    expect(prompt).not.toMatch(/\{(userPersona|place|emotion)\}/);
  });

  it('sees the dialogue in order and is asked at the end', () => {
    const message = simulatedUserMessage(en, 'Rem', [
      { user: 'Hi.', reply: 'Hello.' },
      { user: 'And now?', reply: 'Tea.' },
    ]);
    expect(message.split('\n')).toEqual([
      'User: Hi.',
      'Rem: Hello.',
      'User: And now?',
      'Rem: Tea.',
      '',
      en.ask,
    ]);
    const greeted = simulatedUserMessage(en, 'Rem', [{ user: '', reply: 'There you are.' }]);
    expect(greeted.split('\n')).toEqual(['Rem: There you are.', '', en.ask]);
  });

  it.each([
    ['  Thank you. ', 'Thank you.'],
    ['User: Thank you.', 'Thank you.'],
    ['"Thank you."', 'Thank you.'],
    ['“Thank you.”', 'Thank you.'],
    ['"Thanks," I said. "Really."', '"Thanks," I said. "Really."'],
    ['User', 'User'],
  ])('is freed of the frame models put around %j', (text, expected) => {
    expect(cleanSecondMessage(text, en)).toBe(expected);
  });

  it('is freed of it in Chinese', () => {
    expect(cleanSecondMessage('用户：「谢谢你」', zh)).toBe('谢谢你');
  });
});
