import { describe, expect, test } from 'vitest';
import { LEXICON } from '../../../src/content/lexicon';
import type { CharacterText } from '../../../src/domain/character';
import { voice as en } from '../../../src/content/plain-voice/en';
import { voice as ja } from '../../../src/content/plain-voice/ja';
import { voice as zh } from '../../../src/content/plain-voice/zh';
import type { Locale } from '../../../src/domain/locale';
import type { ScenarioSnapshot } from '../../../src/domain/session';
import type { PastRound } from '../../../src/domain/talk';
import { composeReply } from '../../../src/domain/understudy';
import {
  answer,
  CHATTER,
  checkReply,
  everyLine,
  finders,
  fixtures,
  scenarioOf,
  talkOf,
  TALKS,
} from './understudy-fixture';
import type { Actor, Said } from './understudy-fixture';

const cast = import.meta.glob<{ text: CharacterText }>('../../../src/content/cast/*/{en,zh,ja}.ts', {
  eager: true,
});

const actors: Actor[] = [
  ...fixtures,
  ...Object.entries(cast).map(([path, { text }]) => {
    const [name = '', file = ''] = path.split('/').slice(-2);
    return { name, locale: file.replace('.ts', '') as Locale, sheet: text.voice };
  }),
  { name: 'the plain voice', locale: 'en', sheet: en },
  { name: 'the plain voice', locale: 'ja', sheet: ja },
  { name: 'the plain voice', locale: 'zh', sheet: zh },
];

function holdTalk(
  actor: Actor,
  messages: readonly Said[],
  scenario: ScenarioSnapshot | null,
  seed: number,
): string[] {
  const history: PastRound[] = [];
  const spoken: string[] = [];
  for (const said of messages) {
    const talk = talkOf(actor, {
      scenario,
      seed,
      history: [...history],
      spoken: [...spoken],
      message: said.text,
    });
    const text = answer(actor, talk);
    checkReply(actor, said, text);
    expect(answer(actor, talk), 'the same talk gets the same reply').toBe(text);
    const sibling = answer(actor, { ...talk, spoken: [...spoken, text] });
    checkReply(actor, said, sibling);
    for (const line of finders(actor.sheet)) {
      expect(line.test(sibling) && line.test(text), `siblings share ${line.source}`).toBe(false);
    }
    history.push({ user: said.text, reply: text });
    spoken.push(text);
  }
  return spoken;
}

describe.each(actors)('$name in $locale', (actor) => {
  test('talks for six rounds in any scenario, without repeating a line', () => {
    const scenarios = [scenarioOf('anxious'), scenarioOf('happy', 'office_worker'), null];
    // The made-up sheets are cheap to try; of the real ones there are many.
    const seeds = fixtures.includes(actor) ? [1, 22, 333, 4444] : [7];
    for (const seed of seeds) {
      scenarios.forEach((scenario, index) => {
        const messages = TALKS[actor.locale][(index + seed) % 2] ?? [];
        const spoken = holdTalk(actor, messages, scenario, seed + index);
        for (const line of finders(actor.sheet)) {
          expect(spoken.filter((text) => line.test(text)).length, line.source).toBeLessThanOrEqual(1);
        }
      });
    }
  });

  test('has lines for twelve rounds and more, and then says that it has none', () => {
    for (const [index, emotion] of (['lonely', 'curious'] as const).entries()) {
      const history: PastRound[] = [];
      const scenario = scenarioOf(emotion, 'office_worker');
      const chatter = CHATTER[actor.locale];
      for (let text = 'begin'; text !== '' && history.length < 12;) {
        const user = chatter[history.length % chatter.length] ?? '';
        const spoken = history.map(({ reply }) => reply);
        text = answer(actor, talkOf(actor, { scenario, history, spoken, message: user, seed: index }));
        if (text) history.push({ user, reply: text });
      }
      expect(history.length, emotion).toBe(12);
    }
    const all = everyLine(actor.sheet).map((line) => line.replace('{topic}', '?'));
    const talk = talkOf(actor, { spoken: all, message: CHATTER[actor.locale][0] ?? '' });
    expect(composeReply({ sheet: actor.sheet, lexicon: LEXICON[actor.locale], talk })).toEqual({
      exhausted: true,
    });
  });
});
