import { describe, expect, test } from 'vitest';
import { EMPTY_FORM, formOf, readForm } from '../../../src/features/settings/persona-form';
import { EMPTY_LIMITS, readLimits, readTokens } from '../../../src/features/settings/persona-form-limits';

describe('tokens as people write them', () => {
  test.each([
    ['', undefined],
    ['  ', undefined],
    ['4096', 4096],
    ['128000', 128000],
    ['128,000', 128000],
    ['128 000', 128000],
    ['1.048.576', 1048576],
    ["131'072", 131072],
    ['32k', 32000],
    ['32 K', 32000],
    ['1.5k', 1500],
    ['1,5k', 1500],
    ['1M', 1000000],
    ['1.024', 1024],
    ['１２８ｋ', 128000],
    ['12.8万', 128000],
    ['3千', 3000],
    ['499', null],
    ['0', null],
    ['-4096', null],
    ['1.5', null],
    ['4096.5', null],
    ['many', null],
    ['1e6', null],
    ['k', null],
    ['999999999', null],
  ])('%j is %s', (typed, tokens) => {
    expect(readTokens(typed)).toBe(tokens);
  });
});

describe('prices', () => {
  const read = (priceInput: string, priceOutput: string, currency = 'USD') =>
    readLimits({ ...EMPTY_LIMITS, priceInput, priceOutput, currency });

  test('are absent when none is typed, whatever the currency', () => {
    expect(read('', '')).toEqual({ value: {}, errors: {} });
    expect(read(' ', '', '')).toEqual({ value: {}, errors: {} });
  });

  test('are kept as typed, with a point or a comma, in full width too', () => {
    expect(read('0,27', ' 1.10 ', ' ¥ ')).toEqual({
      value: { prices: { currency: '¥', input: 0.27, output: 1.1 } },
      errors: {},
    });
    expect(read('０', '２．５').value.prices).toEqual({ currency: 'USD', input: 0, output: 2.5 });
  });

  test.each([
    ['1', '', ['priceOutput']],
    ['', '1', ['priceInput']],
    ['-1', '1', ['priceInput']],
    ['cheap', 'dear', ['priceInput', 'priceOutput']],
    ['1e3', '1', ['priceInput']],
    ['2000000', '1', ['priceInput']],
  ])('%j and %j: the fault is named at its field', (input, output, fields) => {
    const { value, errors } = read(input, output);
    expect(value.prices).toBeUndefined();
    expect(Object.keys(errors).sort()).toEqual(fields);
  });

  test.each(['', 'a very long currency'])('the currency %j is none', (currency) => {
    expect(Object.keys(read('1', '1', currency).errors)).toEqual(['currency']);
  });
});

describe('in the whole form', () => {
  const form = { ...EMPTY_FORM, baseUrl: 'https://x.example/v1', model: 'm' };

  test('nothing typed is nothing kept', () => {
    const result = readForm(form, 'id');
    expect(result.ok && Object.keys(result.value.persona)).not.toContain('contextTokens');
    expect(result.ok && Object.keys(result.value.persona)).not.toContain('prices');
  });

  test('what was saved stands there again', () => {
    const typed = { ...form, contextTokens: '32k', priceInput: '0,5', priceOutput: '1', currency: 'CNY' };
    const result = readForm(typed, 'id');
    if (!result.ok) throw new Error('the form should have been read');
    expect(result.value.persona).toMatchObject({
      contextTokens: 32000,
      prices: { currency: 'CNY', input: 0.5, output: 1 },
    });
    const again = formOf(result.value.persona);
    expect(again).toMatchObject({
      contextTokens: '32000',
      priceInput: '0.5',
      priceOutput: '1',
      currency: 'CNY',
    });
    expect(readForm(again, 'id')).toEqual(result);
  });

  test('a wrong limit is named and nothing is saved', () => {
    const result = readForm({ ...form, contextTokens: 'lots', priceInput: '1' }, 'id');
    expect(result.ok ? [] : Object.keys(result.errors).sort()).toEqual(['contextTokens', 'priceOutput']);
  });
});
