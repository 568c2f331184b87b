import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/domain/locale';
import type { Reply } from '../../../src/domain/session';
import { concernOf } from '../../../src/features/chat/concern';
import { aCard, aCharacterSnapshot, aReply, aSession, aTurn } from '../../fixtures/builders';

const LONG = 'Three chapters are still to be read, and the evening is already half gone.';
const ENDLESS = 'word '.repeat(400);
const RUSSIAN = 'Похоже, это был долгий день, и ты нёс всё это один. Сядь рядом и расскажи.';

interface Said {
  readonly userText?: string;
  readonly reply?: Partial<Reply>;
  readonly own?: boolean;
  readonly locale?: Locale;
}

function concern(text: string, { userText = LONG, reply = {}, own = false, locale = 'en' }: Said = {}) {
  const character = aCharacterSnapshot(own ? { card: aCard() } : {});
  const answer = aReply({ text, state: 'complete', author: 'llm', ...reply });
  return concernOf(aSession({ locale, character }), aTurn({ userText }), answer);
}

describe('what is said of a reply', () => {
  test('its length and its language', () => {
    expect(concern('Believe it.')).toBe('too-short');
    expect(concern(ENDLESS)).toBe('too-long');
    expect(concern(RUSSIAN)).toBe('language');
    expect(concern(LONG)).toBeNull();
  });

  test('nothing, where the user’s own words are as short', () => {
    expect(concern('Believe it.', { userText: 'Thank you!' })).toBeNull();
    expect(concern('嗯。', { userText: '谢谢你。', locale: 'zh' })).toBeNull();
    expect(concern('うん。', { userText: 'ありがとう。', locale: 'ja' })).toBeNull();
  });

  test('nothing, where the user speaks another language; of its length nevertheless', () => {
    expect(concern(RUSSIAN, { userText: RUSSIAN })).toBeNull();
    expect(concern(ENDLESS, { userText: ENDLESS })).toBe('too-long');
  });

  test('nothing of the length of a card, which sets its own', () => {
    expect(concern('Believe it.', { own: true })).toBeNull();
    expect(concern(ENDLESS, { own: true })).toBeNull();
    expect(concern(RUSSIAN, { own: true })).toBe('language');
  });

  test('nothing of what is not finished, nor of what no model wrote', () => {
    expect(concern('Believe it.', { reply: { state: 'failed' } })).toBeNull();
    expect(concern('Believe it.', { reply: { author: 'script' } })).toBeNull();
    expect(concern('Believe it.', { reply: { author: 'human' } })).toBeNull();
  });
});
