import { describe, expect, test } from 'vitest';
import { PROVIDERS, STUDY_LLMS } from '../../../src/content/providers';
import { movedBy } from '../../../src/features/settings/combobox';
import { allowLines, startLines } from '../../../src/features/settings/machine-lines';
import { matchingModels, MOST_OPTIONS } from '../../../src/features/settings/model-options';
import { EMPTY_FORM, formOf, readForm } from '../../../src/features/settings/persona-form';
import {
  credentialsOf,
  studyLlmOf,
  withBaseUrl,
  withChoice,
  withHeader,
} from '../../../src/features/settings/preset-form';
import type { Choice } from '../../../src/features/settings/preset-form';

function provider(id: string): Choice {
  const found = PROVIDERS.find((preset) => preset.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return { kind: 'provider', provider: found };
}

function study(name: string): Choice {
  const llm = STUDY_LLMS.find((candidate) => candidate.name === name);
  if (!llm) throw new Error(`${name} is none of the ten.`);
  return { kind: 'study', llm };
}

describe('a choice', () => {
  test.each(STUDY_LLMS)('of $name fills in all but the key', (llm) => {
    const form = withChoice(EMPTY_FORM, { kind: 'study', llm });
    expect(form).toMatchObject({ name: llm.name, model: llm.modelId, apiKey: '' });
    expect(readForm(form, 'id')).toMatchObject({ ok: true });
    expect(studyLlmOf(form)).toBe(llm);
  });
  test('after another takes its name away again, but not one that was typed', () => {
    const first = withChoice(EMPTY_FORM, study('GPT-4.1'));
    expect(withChoice(first, study('Qwen-Max')).name).toBe('Qwen-Max');
    expect(withChoice(first, provider('groq')).name).toBe('');
    expect(withChoice({ ...first, name: 'Mine' }, study('Qwen-Max')).name).toBe('Mine');
  });
  test('keeps everything beside the connection', () => {
    const typed = { ...EMPTY_FORM, temperature: '0.4', styleKind: 'listening' as const };
    expect(withChoice(typed, provider('ollama'))).toMatchObject({
      temperature: '0.4',
      styleKind: 'listening',
    });
  });
  test('of one’s own endpoint empties the address', () => {
    const form = withChoice(withChoice(EMPTY_FORM, study('GPT-4.1')), { kind: 'free' });
    expect(form).toMatchObject({ baseUrl: '', model: '', name: '' });
  });
});

describe('a key', () => {
  const typed = { ...EMPTY_FORM, baseUrl: 'https://api.openai.com/v1', apiKey: 'sk-proj-1' };

  test('that was typed does not go along to another origin', () => {
    expect(withBaseUrl(typed, 'https://api.groq.com/openai/v1').apiKey).toBe('');
    expect(withBaseUrl(typed, 'https://api.openai.com/v2').apiKey).toBe('sk-proj-1');
    expect(withChoice(typed, study('GPT-4.1')).apiKey).toBe('sk-proj-1');
    expect(withChoice(typed, study('Qwen-Max')).apiKey).toBe('');
  });
  test('in a header does not either, nor does a key of one’s own', () => {
    const more = { ...typed, headers: 'X-Key: 1', ownKey: true };
    expect(withBaseUrl(more, 'https://api.openai.com/v2')).toMatchObject({
      headers: 'X-Key: 1',
      ownKey: true,
    });
    expect(withBaseUrl(more, 'http://api.openai.com/v1')).toMatchObject({ headers: '', ownKey: false });
  });
  test('that was typed replaces the kept one, and so does each header', () => {
    const kept = {
      apiKey: 'kept',
      headers: { 'X-Team': 'one', 'X-Other': 'two' },
      keeping: 'device',
      origin: 'https://api.openai.com',
    } as const;
    expect(credentialsOf(typed, {}, kept).apiKey).toBe('sk-proj-1');
    expect(credentialsOf({ ...typed, apiKey: ' ' }, {}, kept)).toMatchObject({
      apiKey: 'kept',
      origin: kept.origin,
    });
    expect(credentialsOf(typed, { 'x-team': 'three' }, kept).headers).toEqual({
      'X-Other': 'two',
      'x-team': 'three',
    });
    expect(credentialsOf(typed, {}, null)).toEqual({ apiKey: 'sk-proj-1', headers: {}, keeping: 'session' });
  });
});

test('the relay is part of the persona, and of the form again', () => {
  const read = readForm({ ...EMPTY_FORM, baseUrl: 'https://x.example/v1', model: 'm', relay: true }, 'id');
  if (!read.ok) throw new Error('the form should have been read');
  expect(read.value.persona.relay).toBe(true);
  expect(formOf(read.value.persona).relay).toBe(true);
});

test('a header is added on a line of its own', () => {
  const form = withHeader({ ...EMPTY_FORM, headers: 'X-A: 1\n' }, 'X-B', '2');
  expect(form.headers).toBe('X-A: 1\nX-B: 2');
});

describe('models that fit what was typed', () => {
  const ids = ['openai/gpt-4.1', 'gpt-4.1-mini', 'deepseek/deepseek-chat', 'qwen-max'];
  test.each([
    ['', ids],
    ['gpt', ['gpt-4.1-mini', 'openai/gpt-4.1']],
    ['DEEP chat', ['deepseek/deepseek-chat']],
    ['none', []],
    ['qwen-max', ids],
  ])('%j', (typed, expected) => {
    expect(matchingModels(typed, ids)).toEqual({ shown: expected, more: 0 });
  });
  test('are shown up to a number', () => {
    const many = Array.from({ length: 400 }, (_, at) => `m-${at}`);
    expect(matchingModels('m', many)).toMatchObject({ more: 400 - MOST_OPTIONS });
  });
});

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 2, -1],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 0, -1],
  ['Home', 1, null],
])('%s from option %i of three comes to %s', (key, at, expected) => {
  expect(movedBy(key, at, 3)).toBe(expected);
});

test('the lines for one’s own machine name this page to the letter', () => {
  const origin = 'https://fans.example';
  expect(allowLines('ollama', origin).map(({ line }) => line)).toEqual([
    'OLLAMA_ORIGINS=https://fans.example ollama serve',
    'launchctl setenv OLLAMA_ORIGINS "https://fans.example"',
    'setx OLLAMA_ORIGINS "https://fans.example"',
  ]);
  expect(allowLines('vllm', origin)[0]?.line).toContain(`--allowed-origins '["https://fans.example"]'`);
  expect(startLines('lm-studio', origin)[0]?.line).toBe('lms server start --cors');
  expect(allowLines('unknown', origin)).toEqual([{ line: origin }]);
});
