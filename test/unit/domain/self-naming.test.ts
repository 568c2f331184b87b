import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LLM_BRANDS } from '../../../src/content/brands';
import { MASK, maskNames } from '../../../src/domain/self-naming';

function masked(text: string, names: readonly string[] = LLM_BRANDS, kept: readonly string[] = []): string {
  return maskNames(text, names, kept).text;
}

describe('a reply that names its writer', () => {
  it.each([
    ['I am ChatGPT, nice to meet you.', `I am ${MASK}, nice to meet you.`],
    ['As GPT-4.1 I cannot eat ramen.', `As ${MASK} I cannot eat ramen.`],
    ['我是豆包呀', `我是${MASK}呀`],
    ['作为DeepSeek-V3，我没有味觉。', `作为${MASK}，我没有味觉。`],
    ['通义千问が答えます', `${MASK}が答えます`],
    ['claude here', `${MASK} here`],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
    expect(maskNames(text, LLM_BRANDS, []).named).toBe(true);
  });

  it('masks the persona’s own name and its model, hyphens or not', () => {
    expect(masked('my-model-7b speaking, my model 7b!', ['my-model-7b'])).toBe(`${MASK} speaking, ${MASK}!`);
  });

  it('masks a longer name whole', () => {
    expect(masked('Google DeepMind made me', ['Google', 'Google DeepMind'])).toBe(`${MASK} made me`);
  });
});

describe('what is left alone', () => {
  it.each([
    'The grokking of things takes time.',
    'A claudette sang in the bar.',
    'Let us eat 豆沙包 tonight.',
    'My palms are sweaty.',
  ])('%s', (text) => {
    expect(maskNames(text, LLM_BRANDS, [])).toEqual({ text, named: false });
  });

  it('never masks the character’s own name', () => {
    expect(maskNames('Rem will help.', ['Rem'], ['Rem']).text).toBe('Rem will help.');
    expect(maskNames('Saber draws the sword.', ['Saber persona', 'Saber'], ['Saber']).text).toBe(
      'Saber draws the sword.',
    );
  });

  it('is never stopped by a name that looks like a pattern', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 5 }), (text, names) => {
        const result = maskNames(text, names, []);
        expect(typeof result.text).toBe('string');
        expect(result.named).toBe(result.text !== text);
      }),
    );
  });
});
