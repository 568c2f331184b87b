import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillMacros } from '../../../src/domain/macros';
import type { MacroValues } from '../../../src/domain/macros';
import { createRandom } from '../../../src/domain/random';

const VALUES: MacroValues = { char: 'Aoi', user: 'Kai', random: () => 0.5 };

function fill(text: string, values: Partial<MacroValues> = {}): string {
  return fillMacros(text, { ...VALUES, ...values });
}

describe('the macros of cards', () => {
  it('fills both spellings of the two names in any case', () => {
    expect(fill('{{char}} {{User}} {{ CHAR }} <BOT> <user>')).toBe('Aoi Kai Aoi Aoi Kai');
  });

  it('leaves alone what it does not know', () => {
    for (const text of ['{{wiBefore}}', '{{char', 'char}}', '{char}', '{{}}', '{{getvar::x}}', '<BOTS>']) {
      expect(fill(text)).toBe(text);
    }
  });

  it('brings back the original only where there is one', () => {
    expect(fill('{{original}} Be brief.', { original: 'Be kind.' })).toBe('Be kind. Be brief.');
    expect(fill('{{original}}')).toBe('{{original}}');
    expect(fill('[{{original}}]', { original: '' })).toBe('[]');
  });

  it('draws by the randomness it is given', () => {
    expect(fill('{{random:red,green,blue}}')).toBe('green');
    expect(fill('{{random::red::green::blue}}')).toBe('green');
    expect(fill('{{pick: one\\, two , three}}', { random: () => 0 })).toBe('one, two');
    expect(fill('{{roll:d6}} {{roll: 20}}')).toBe('4 11');
    expect(fill('{{roll:0}} {{roll:2d6}}')).toBe('{{roll:0}} {{roll:2d6}}');
  });

  it('takes comments out and turns text round', () => {
    expect(fill('a{{// not said }}b{{comment: nor this}}c{{hidden_key:key}}d')).toBe('abcd');
    expect(fill('{{reverse:abc}}')).toBe('cba');
  });

  it('never reads what a macro brought for macros again', () => {
    expect(fill('{{char}}', { char: '{{user}}' })).toBe('{{user}}');
    expect(fill('{{reverse:resu}}')).toBe('user');
    expect(fill('$&{{char}}$1', { char: '$`' })).toBe('$&$`$1');
  });

  it('reads any text, however long, and leaves text without braces as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const plain = text.replaceAll(/[{}<>]/g, '');
        expect(fill(plain)).toBe(plain);
        expect(typeof fill(text)).toBe('string');
      }),
    );
    const hostile = ['{{', '{{a', '{{char ', '{{random:', '<', '{{ '].map((part) => part.repeat(100_000));
    for (const text of hostile) expect(fill(text)).toBe(text);
  });

  it('is the same each time with the same seed', () => {
    const text = '{{random:a,b,c,d}}{{roll:100}}';
    expect(fill(text, { random: createRandom(7) })).toBe(fill(text, { random: createRandom(7) }));
  });
});
