import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExamples } from '../../../src/features/characters/examples';

const NAMES = { char: ['Hina', '陽菜'], user: ['Aoi'] };

function read(text: string) {
  return readExamples(text, NAMES);
}

describe('example dialogue', () => {
  test('is divided into examples at <START>, in any case', () => {
    const text = '<START>\n{{user}}: Hi.\n{{char}}: Oh. Hi.\n<start>\n{{char}}: You again.';
    expect(read(text)).toEqual([
      [
        { speaker: 'user', text: 'Hi.' },
        { speaker: 'char', text: 'Oh. Hi.' },
      ],
      [{ speaker: 'char', text: 'You again.' }],
    ]);
  });

  test('needs no <START>, knows old macros, names and the wide colon', () => {
    expect(read('<USER>：Hi\n<BOT>: Ho\r\nAoi: Hm\n陽菜：うん\n{{ Char }} : はい')).toEqual([
      [
        { speaker: 'user', text: 'Hi' },
        { speaker: 'char', text: 'Ho' },
        { speaker: 'user', text: 'Hm' },
        { speaker: 'char', text: 'うん' },
        { speaker: 'char', text: 'はい' },
      ],
    ]);
  });

  test('keeps further lines with the one who spoke last', () => {
    expect(read('{{char}}: One.\n\nTwo: three.\n')).toEqual([
      [{ speaker: 'char', text: 'One.\n\nTwo: three.' }],
    ]);
  });

  test('gives words before the first speaker to nobody', () => {
    expect(read('It rains.\n{{char}}: Again.')[0]?.[0]).toEqual({ speaker: 'narration', text: 'It rains.' });
  });

  test.each(['', '   \n', '<START>', '<START>\n\n<START>'])('of %j is none', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('does not take an empty name for a speaker', () => {
    expect(readExamples(': hello', { char: [''], user: [''] })).toEqual([
      [{ speaker: 'narration', text: ': hello' }],
    ]);
  });

  test('loses no visible letter of what anybody says', () => {
    const line = fc.string().filter((text) => !/[<\n\r:：]/.test(text) && text.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), line), { minLength: 1 }), (lines) => {
        const text = lines.map(([mine, said]) => `${mine ? '{{user}}' : '{{char}}'}: ${said}`).join('\n');
        expect(readExamples(text, NAMES)).toEqual([
          lines.map(([mine, said]) => ({ speaker: mine ? 'user' : 'char', text: said.trim() })),
        ]);
      }),
    );
  });

  test('reads any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(Array.isArray(read(text))).toBe(true);
      }),
    );
    expect(read('{{char}}: a\n'.repeat(50_000))[0]).toHaveLength(50_000);
  });
});
