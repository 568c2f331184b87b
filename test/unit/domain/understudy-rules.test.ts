import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMOTIONS } from '../../../src/domain/scenario';
import type { Emotion } from '../../../src/domain/scenario';
import type { PastRound } from '../../../src/domain/talk';
import {
  answer,
  CHATTER,
  checkReply,
  finders,
  fixtures,
  scenarioOf,
  talkOf,
  TALKS,
} from './understudy-fixture';

describe.each(fixtures)('any talk in $locale', (actor) => {
  const messages = [...TALKS[actor.locale].flat().map(({ text }) => text), ...CHATTER[actor.locale]];

  test('keeps to its rules whatever is said, in whatever order', () => {
    const anything = fc.oneof(fc.constantFrom(...messages), fc.string({ unit: 'grapheme', maxLength: 80 }));
    const emotion = fc.constantFrom<Emotion | null>(...EMOTIONS, null);
    fc.assert(
      fc.property(
        fc.array(anything, { minLength: 1, maxLength: 7 }),
        emotion,
        fc.integer(),
        (said, feeling, seed) => {
          const history: PastRound[] = [];
          for (const message of said) {
            const spoken = history.map(({ reply }) => reply);
            const given = talkOf(actor, {
              scenario: scenarioOf(feeling),
              history: [...history],
              spoken,
              message,
              seed,
            });
            const text = answer(actor, given);
            checkReply(actor, { text: message, brief: true }, text);
            for (const line of finders(actor.sheet)) {
              expect(line.test(text) && spoken.some((earlier) => line.test(earlier))).toBe(false);
            }
            history.push({ user: message, reply: text });
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);

  test('another seed tells it otherwise', () => {
    const message = messages[0] ?? '';
    const texts = Array.from({ length: 12 }, (_, seed) =>
      answer(actor, talkOf(actor, { scenario: scenarioOf('anxious'), message, seed })),
    );
    expect(new Set(texts).size).toBeGreaterThanOrEqual(9);
  });

  test('says honestly what it is, however often it is asked', () => {
    const message = TALKS[actor.locale][0]?.[3]?.text ?? '';
    const spoken: string[] = [];
    for (let round = 0; round < 5; round++) {
      const text = answer(actor, talkOf(actor, { message, spoken, scenario: scenarioOf('sad') }));
      expect(finders(actor.sheet, 'disclosure').some((line) => line.test(text))).toBe(true);
      spoken.push(text);
    }
  });

  test('takes up what was named, not always, and never the same thing twice', () => {
    const message = CHATTER[actor.locale][1] ?? '';
    const label = { en: 'your boss', zh: '老板', ja: '上司' }[actor.locale];
    const echoes = finders(actor.sheet, 'echo');
    const texts = Array.from({ length: 30 }, (_, seed) =>
      answer(actor, talkOf(actor, { scenario: scenarioOf('angry'), message, seed })),
    );
    const echoed = texts.filter((text) => echoes.some((line) => line.test(text)));
    expect(echoed.length).toBeGreaterThan(3);
    expect(echoed.length).toBeLessThan(27);
    for (const text of echoed) expect(text.toLowerCase()).toContain(label);
    if (actor.locale === 'en') {
      for (const text of echoed)
        expect(text, 'a sentence begins with a capital').not.toMatch(/(?:^|[.!?] )your boss/);
    }
    for (const text of echoed) {
      for (let seed = 0; seed < 10; seed++) {
        const next = answer(
          actor,
          talkOf(actor, { scenario: scenarioOf('angry'), message, seed, spoken: [text] }),
        );
        expect(echoes.some((line) => line.test(next))).toBe(false);
      }
    }
  });

  test('feels with the user: the scenario at first, then what is said, then what was last known', () => {
    const empathy = (emotion: Emotion, text: string): boolean =>
      actor.sheet.empathy[emotion].some((line) => text.includes(line));
    const angry = scenarioOf('angry');
    const happily = TALKS[actor.locale][1]?.[3]?.text ?? '';
    const heard = { scenario: 0, news: 0, wrong: 0 };
    for (let seed = 0; seed < 20; seed++) {
      const first = answer(
        actor,
        talkOf(actor, { scenario: angry, message: CHATTER[actor.locale][0] ?? '', seed }),
      );
      const history = [{ user: CHATTER[actor.locale][0] ?? '', reply: first }];
      const glad = talkOf(actor, { scenario: angry, history, spoken: [first], message: happily, seed });
      const second = answer(actor, glad);
      const third = answer(actor, {
        ...glad,
        history: [...history, { user: happily, reply: second }],
        spoken: [first, second],
        message: CHATTER[actor.locale][7] ?? '',
      });
      if (empathy('angry', first)) heard.scenario++;
      if (empathy('happy', second) || actor.sheet.celebration.some((line) => second.includes(line)))
        heard.news++;
      if (empathy('angry', second) || actor.sheet.questions.hard.some((line) => third.includes(line)))
        heard.wrong++;
    }
    expect(heard.scenario).toBeGreaterThan(15);
    expect(heard.news).toBeGreaterThan(10);
    expect(heard.wrong).toBe(0);
  });

  test('does not tell every reply by the same plan, nor close each with a question or a catchphrase', () => {
    for (let seed = 0; seed < 10; seed++) {
      const history: PastRound[] = [];
      for (let round = 0; round < 6; round++) {
        const user = CHATTER[actor.locale][[0, 1, 2, 4, 6, 7][round] ?? 0] ?? '';
        const spoken = history.map(({ reply }) => reply);
        const given = talkOf(actor, {
          scenario: scenarioOf('sad', 'office_worker'),
          history: [...history],
          spoken,
          message: user,
          seed,
        });
        history.push({ user, reply: answer(actor, given) });
      }
      const groups = history.map(({ reply }) =>
        [...reply.matchAll(/N\d+ ([a-z]+)/g)].map(([, name]) => name).join(' '),
      );
      expect(new Set(groups).size, groups.join(' | ')).toBeGreaterThanOrEqual(4);
      expect(
        groups.filter((name) => name.endsWith('question')).length,
        groups.join(' | '),
      ).toBeLessThanOrEqual(4);
      groups.forEach((name, index) => {
        const near = groups.slice(index + 1, index + 3);
        if (name.includes('catchphrase'))
          expect(near.some((other) => other.includes('catchphrase'))).toBe(false);
      });
    }
  });
});
