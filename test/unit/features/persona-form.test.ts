import { describe, expect, test } from 'vitest';
import {
  EMPTY_FORM,
  formOf,
  readForm,
  readHeaders,
  readNumber,
} from '../../../src/features/settings/persona-form';

const TEMPERATURE = { least: 0, most: 2 };

describe('a number as typed', () => {
  test.each([
    ['', undefined],
    ['  ', undefined],
    ['0', 0],
    ['0,7', 0.7],
    ['１．５', 1.5],
    ['2', 2],
    ['2.1', null],
    ['-1', null],
    ['warm', null],
    ['1e999', null],
  ])('%j is %s', (typed, expected) => {
    expect(readNumber(typed, TEMPERATURE)).toBe(expected);
  });
  test('may have to be whole', () => {
    expect(readNumber('1.5', { least: 1, most: 10, whole: true })).toBeNull();
  });
});

describe('headers as typed', () => {
  test('are one a line', () => {
    expect(readHeaders('X-One: 1\n\n X-Two :  a: b ')).toEqual({ 'X-One': '1', 'X-Two': 'a: b' });
  });
  test.each(['no colon', ': value', 'bad name: x', 'X-Ünicode: x'])('%j is none', (typed) => {
    expect(readHeaders(typed)).toBeNull();
  });
});

describe('the whole form', () => {
  test('names every fault at its field', () => {
    const read = readForm(
      {
        ...EMPTY_FORM,
        baseUrl: 'ftp://x',
        temperature: '9',
        topP: '2',
        maxTokens: '0',
        headers: 'x',
        styleKind: 'custom',
      },
      'id',
    );
    expect(read.ok).toBe(false);
    if (!read.ok) {
      expect(Object.keys(read.errors).sort()).toEqual(
        ['baseUrl', 'headers', 'maxTokens', 'model', 'styleText', 'temperature', 'topP'].sort(),
      );
    }
  });
  test('makes a persona, mends the address and names it by its model', () => {
    const read = readForm(
      { ...EMPTY_FORM, baseUrl: 'api.example.com/v1/chat/completions', model: ' m-1 ', temperature: '0.5' },
      'id',
    );
    expect(read).toEqual({
      ok: true,
      value: {
        headers: {},
        persona: {
          id: 'id',
          kind: 'endpoint',
          name: 'm-1',
          baseUrl: 'https://api.example.com/v1',
          model: 'm-1',
          sampling: { temperature: 0.5 },
          supportStyle: { kind: 'balanced' },
        },
      },
    });
  });
  test('never shows a kept key again', () => {
    const read = readForm({ ...EMPTY_FORM, baseUrl: 'https://x.example/v1', model: 'm' }, 'id');
    if (!read.ok) throw new Error('the form should have been read');
    const form = formOf(read.value.persona, 'device');
    expect(form).toMatchObject({ apiKey: '', headers: '', keeping: 'device', ownKey: false });
  });
  test('says whether the persona has a key of its own', () => {
    const read = readForm({ ...EMPTY_FORM, baseUrl: 'https://x.example/v1', model: 'm', ownKey: true }, 'id');
    if (!read.ok) throw new Error('the form should have been read');
    expect(read.value.persona.ownKey).toBe(true);
    expect(formOf(read.value.persona).ownKey).toBe(true);
  });
});
