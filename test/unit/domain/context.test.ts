import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitTalk } from '../../../src/domain/context';
import { buildMessages } from '../../../src/domain/prompt';
import type { PastRound, Talk } from '../../../src/domain/talk';
import { estimateTokens } from '../../../src/lib/tokens';
import { aTalk } from '../../fixtures/llm-talk';

/** One token a character: sums that can be done by hand. */
const letters = (text: string): number => text.length;

function fitted(talk: Talk, limit: number, estimate = letters) {
  const result = fitTalk(talk, limit, estimate);
  if ('excess' in result) throw new Error(`Too long by ${result.excess}`);
  return result;
}

function rounds(count: number): readonly PastRound[] {
  return Array.from({ length: count }, (_, index) => ({ user: `user ${index}`, reply: `reply ${index}` }));
}

describe('what of a talk fits', () => {
  // 4 + 4 for the system prompt and the message, each with 4 for being a message.
  const talk = aTalk({
    prompt: { template: 't', system: 'abcd', hash: '' },
    message: 'now!',
    history: [
      { user: '1111', reply: '1111' },
      { user: '2222', reply: '2222' },
      { user: '3333', reply: '3333' },
    ],
  });

  test.each([
    [64, 0, 64],
    [63, 1, 48],
    [48, 1, 48],
    [47, 2, 32],
    [16, 3, 16],
  ])('%i tokens: %i rounds are left out', (limit, droppedRounds, tokens) => {
    const result = fitted(talk, limit);
    expect(result.use).toEqual({ droppedRounds, tokens });
    expect(result.talk.history).toEqual(talk.history.slice(droppedRounds));
  });

  test('a talk that fits is given as it is', () => {
    expect(fitted(talk, 1000).talk).toBe(talk);
  });

  test('what is too long even without a past says by how much', () => {
    expect(fitTalk(talk, 15, letters)).toEqual({ excess: 1 });
    expect(fitTalk(talk, 1, letters)).toEqual({ excess: 15 });
  });

  test('counts the card’s last word, the lorebook, the opener and the begun reply, and drops none of them', () => {
    const more = {
      ...talk,
      prompt: { ...talk.prompt, postHistory: 'last' },
      insertions: [{ depth: 2, role: 'system' as const, text: 'lore' }],
      opener: 'open',
      partial: 'half',
    };
    expect(fitTalk(more, 47, letters)).toEqual({ excess: 1 });
    const { talk: kept, use } = fitted(more, 48);
    expect(use).toEqual({ droppedRounds: 3, tokens: 48 });
    expect(kept).toEqual({ ...more, history: [] });
  });

  test('the newest round goes first for nobody: a long one leaves out what is before it', () => {
    const long = {
      ...talk,
      history: [
        { user: 'a', reply: 'b' },
        { user: '', reply: 'x'.repeat(100) },
      ],
    };
    expect(fitted(long, 60).talk.history).toEqual([]);
  });
});

describe('for any talk', () => {
  const text = fc.string({ maxLength: 30 });
  const history = fc.array(fc.record({ user: text, reply: text }), { maxLength: 12 });

  test('it fits, is the newest part, and one round more would not have', () => {
    fc.assert(
      fc.property(history, text, fc.integer({ min: 0, max: 600 }), (past, message, limit) => {
        const talk = aTalk({ history: past, message });
        const result = fitTalk(talk, limit, letters);
        const all = fitted(talk, Infinity).use.tokens;
        if ('excess' in result) {
          expect(fitTalk(talk, limit + result.excess, letters)).toHaveProperty('talk.history');
          expect(fitTalk(talk, limit + result.excess - 1, letters)).toEqual({ excess: 1 });
          return;
        }
        const { droppedRounds, tokens } = result.use;
        expect(tokens).toBeLessThanOrEqual(limit);
        expect(result.talk).toEqual({ ...talk, history: past.slice(droppedRounds) });
        expect(droppedRounds === 0).toBe(all <= limit);
        if (droppedRounds > 0) {
          const oneMore = { ...talk, history: past.slice(droppedRounds - 1) };
          expect(fitted(oneMore, Infinity).use.tokens).toBeGreaterThan(limit);
        }
      }),
    );
  });

  test('a larger budget never shows less', () => {
    fc.assert(
      fc.property(history, fc.nat(400), fc.nat(400), (past, one, other) => {
        const talk = aTalk({ history: past });
        const seen = (limit: number): number => {
          const result = fitTalk(talk, limit, letters);
          return 'excess' in result ? -1 : result.talk.history.length;
        };
        expect(seen(Math.max(one, other))).toBeGreaterThanOrEqual(seen(Math.min(one, other)));
      }),
    );
  });

  test('what is left can be sent: sides alternate and the user’s comes first', () => {
    fc.assert(
      fc.property(history, fc.nat(400), (past, limit) => {
        const result = fitTalk(aTalk({ history: past, opener: '(go on)' }), limit, letters);
        if ('excess' in result) return;
        const { messages } = buildMessages(result.talk, 'Go on.');
        expect(messages[0]?.role).toBe('user');
        expect(messages.at(-1)).toMatchObject({ role: 'user' });
        expect(messages.some(({ role }, index) => role === messages[index - 1]?.role)).toBe(false);
      }),
    );
  });
});

test('measures no further back than it fits', () => {
  let measured = 0;
  const counting = (text: string): number => {
    measured += 1;
    return text.length;
  };
  const talk = aTalk({ history: rounds(1000) });
  const { use } = fitted(talk, 500, counting);
  expect(use.droppedRounds).toBeGreaterThan(900);
  expect(measured).toBeLessThan(2 * (1000 - use.droppedRounds) + 10);
});

test('the estimate is the same each time, in every language, and grows with a text without end', () => {
  for (const text of ['I had a rough day.', '今天过得很糟。', '今日は大変だった。', '']) {
    expect(estimateTokens(text)).toBe(estimateTokens(text));
  }
  const long = 'I had a rough day, and then another. '.repeat(2000);
  expect(estimateTokens(long)).toBeGreaterThan(2000 * 5);
  expect(estimateTokens(long + long) / estimateTokens(long)).toBeCloseTo(2, 1);
});
