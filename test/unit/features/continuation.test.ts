import { describe, expect, it } from 'vitest';
import { continuationOf, createJoiner, wordsOf } from '../../../src/features/chat/continuation';

const NONE: ReadonlySet<string> = new Set();
const TALK = wordsOf(['I am so glad that you went home and told me about it, the harbour was quiet.']);

function joined(before: string, addition: string, known = TALK): string {
  return before + continuationOf(before, addition, known);
}

/** The same in pieces of `size` signs. */
function streamed(before: string, addition: string, size: number): string {
  const joiner = createJoiner(before, TALK);
  let text = before;
  for (let at = 0; at < addition.length; at += size) text += joiner.push(addition.slice(at, at + size));
  return text + joiner.end();
}

const CASES: readonly (readonly [what: string, before: string, addition: string, whole: string])[] = [
  ['goes straight on', 'Tell me ', 'about it.', 'Tell me about it.'],
  ['brings its own space', 'Tell me', ' about it.', 'Tell me about it.'],
  ['has a space on both sides', 'Tell me ', ' about it.', 'Tell me about it.'],
  [
    'repeats the last words',
    'I sat by the river',
    'by the river and waited.',
    'I sat by the river and waited.',
  ],
  ['repeats one word', 'We went to the', 'the station.', 'We went to the station.'],
  [
    'repeats everything',
    'Hey, rough day? Tell',
    'Hey, rough day? Tell me about it.',
    'Hey, rough day? Tell me about it.',
  ],
  ['says the broken word again', 'And then I wen', 'went home.', 'And then I went home.'],
  ['ends the broken word', 'And then I wen', 't home.', 'And then I went home.'],
  ['begins a new word without its space', 'I am so', 'glad you came.', 'I am so glad you came.'],
  ['begins a new sentence without its space', 'I see.', 'Then go.', 'I see. Then go.'],
  ['repeats Chinese', '今天的风真舒服，我们去', '我们去河边走走吧。', '今天的风真舒服，我们去河边走走吧。'],
  ['goes on in Chinese', '今天的风真', '舒服。', '今天的风真舒服。'],
  ['laughs on in Chinese', '你说得对，哈', '哈哈，走吧。', '你说得对，哈哈哈，走吧。'],
  [
    'repeats Japanese',
    '今日はゆっくり休んで',
    'ゆっくり休んで、また明日話そう。',
    '今日はゆっくり休んで、また明日話そう。',
  ],
  ['repeats an action', 'Well. *looks at', '*looks at the sea* Stay.', 'Well. *looks at the sea* Stay.'],
  ['has a lone sign in common', 'He said "', '"', 'He said ""'],
];

describe('what a broken reply goes on with', () => {
  for (const [what, before, addition, whole] of CASES) {
    it(what, () => {
      expect(joined(before, addition)).toBe(whole);
    });
    for (const size of [1, 3, 7]) {
      it(`${what}, in pieces of ${size}`, () => {
        expect(streamed(before, addition, size)).toBe(whole);
      });
    }
  }

  it('adds nothing for nothing', () => {
    expect(joined('Tell me', '')).toBe('Tell me');
    expect(joined('Tell me', '  \n')).toBe('Tell me');
    expect(createJoiner('Tell me', NONE).end()).toBe('');
  });

  it('adds nothing when all of it is a repetition', () => {
    for (const size of [1, 4, 100])
      expect(streamed('Hey, rough day?', 'Hey, rough day?', size)).toBe('Hey, rough day?');
  });

  it('lets a text that has no beginning through as it comes', () => {
    const joiner = createJoiner('', NONE);
    expect(joiner.push(' Hey')).toBe(' Hey');
    expect(joiner.push(' Hey')).toBe(' Hey');
    expect(joiner.end()).toBe('');
  });

  it('holds back no more than may be a repetition', () => {
    const joiner = createJoiner('We went to the station', TALK);
    expect(joiner.push(', and')).toBe(', and');
    expect(joiner.push(' the station')).toBe(' the station');
  });

  it('never loses a word that is new, whatever the cut', () => {
    const whole =
      'The harbour was quiet. I told you about it, and you went home; the rest, the long rest, can wait.';
    for (let cut = 1; cut < whole.length; cut += 1) {
      for (const back of [0, 5, 20]) {
        const from = Math.max(0, cut - back);
        const start = back === 0 ? cut : from === 0 ? 0 : whole.lastIndexOf(' ', from - 1) + 1;
        const text = streamed(whole.slice(0, cut), whole.slice(start), 4);
        expect(text.replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
      }
    }
  });
});
