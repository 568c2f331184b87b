import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs, parseRuns, toneOf } from '../../../src/domain/reply-text';

describe('a paragraph', () => {
  test('has actions, emphasis and quotes set apart', () => {
    expect(parseRuns('Hey! *waves* Do it **now**.')).toEqual([
      { kind: 'plain', text: 'Hey! ' },
      { kind: 'action', text: 'waves' },
      { kind: 'plain', text: ' Do it ' },
      { kind: 'strong', text: 'now' },
      { kind: 'plain', text: '.' },
    ]);
    expect(parseRuns('他说「来吧」，然后*笑了*').map(({ kind }) => kind)).toEqual([
      'plain',
      'quote',
      'plain',
      'action',
    ]);
  });
  test('keeps a mark that is not closed yet as it is typed', () => {
    expect(parseRuns('*slides half a drum')).toEqual([{ kind: 'plain', text: '*slides half a drum' }]);
    expect(parseRuns('「まだ')).toEqual([{ kind: 'plain', text: '「まだ' }]);
  });
  test('loses no character but the marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '*', '「', '」', ' ', '<', '“', '”') }), (text) => {
        const bare = (value: string): string => value.replaceAll('*', '');
        expect(
          bare(
            parseRuns(text)
              .map((run) => run.text)
              .join(''),
          ),
        ).toBe(bare(text));
      }),
    );
  });
});

test('empty lines part paragraphs and are no paragraphs', () => {
  expect(paragraphs('a\n\nb\n \n')).toEqual(['a', 'b']);
});

test.each([
  ['Come on! Let’s go!', 'shout'],
  ['行くぞ！', 'shout'],
  ['太好了！我们走吧。', 'shout'],
  ['Well... I do not know… maybe.', 'murmur'],
  ['そう……なのかな……', 'murmur'],
  ['I see. That is hard. You did well! Rest now.', 'calm'],
  ['No marks at all', 'calm'],
  ['', 'calm'],
])('%s is spoken as: %s', (text, tone) => {
  expect(toneOf(text)).toBe(tone);
});
