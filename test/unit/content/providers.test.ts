import { describe, expect, test } from 'vitest';
import { keyOwner, providerAt, PROVIDERS, STUDY_LLMS, studyLlmAt } from '../../../src/content/providers';
import { normaliseBaseUrl } from '../../../src/services/llm';

describe('every preset', () => {
  test.each(PROVIDERS)('$name has addresses that are as a form would make them', ({ baseUrls, access }) => {
    expect(baseUrls.length).toBeGreaterThan(0);
    for (const { url } of baseUrls) {
      expect(normaliseBaseUrl(url)).toEqual({ ok: true, baseUrl: url, changes: [] });
      expect(new URL(url).protocol).toBe(access === 'local' ? 'http:' : 'https:');
    }
    if (baseUrls.length > 1) expect(baseUrls.every(({ region }) => region !== undefined)).toBe(true);
  });
  test('is found by its own address, and by no other', () => {
    for (const provider of PROVIDERS) {
      for (const { url } of provider.baseUrls) expect(providerAt(url)).toBe(provider);
    }
    expect(new Set(PROVIDERS.map(({ id }) => id)).size).toBe(PROVIDERS.length);
  });
  test('says where a key is had if it wants one, and how it is let in if it is local', () => {
    for (const { wantsKey, keyPage, access } of PROVIDERS) {
      expect(wantsKey).toBe(keyPage !== undefined);
      expect(wantsKey).toBe(access !== 'local');
    }
  });
  test('has no secret among its headers', () => {
    const headers = PROVIDERS.flatMap(({ headers: own, listing }) =>
      Object.keys({ ...own, ...listing?.headers }),
    );
    expect(headers.filter((name) => /^(authorization|cookie|x-api-key)$/i.test(name))).toEqual([]);
  });
});

describe('the provider at an address', () => {
  test.each([
    ['http://127.0.0.1:11434/v1', 'ollama'],
    ['http://192.168.1.20:1234/v1', 'lm-studio'],
    ['https://api.minimax.io/v1', 'minimax'],
    ['https://api.openai.com/other', 'openai'],
    ['https://localhost:11434/v1', undefined],
    ['https://api.openai.com.evil.example/v1', undefined],
    ['http://api.openai.com/v1', undefined],
    ['nonsense', undefined],
  ])('%s is %s', (address, id) => {
    expect(providerAt(address)?.id).toBe(id);
  });
});

describe('a key by its beginning', () => {
  test.each([
    [' sk-ant-api03-x', 'anthropic'],
    ['sk-or-v1-x', 'openrouter'],
    ['sk-proj-x', 'openai'],
    ['AIzaX', 'gemini'],
    ['gsk_x', 'groq'],
    ['sk-0123', undefined],
    ['', undefined],
  ])('%j is of %s', (key, id) => {
    expect(keyOwner(key)?.id).toBe(id);
  });
});

test('a study model is known at its own provider only', () => {
  const [llm] = STUDY_LLMS;
  expect(llm && studyLlmAt(llm.provider, llm.modelId)).toBe(llm);
  expect(studyLlmAt(providerAt('https://openrouter.ai/api/v1'), llm?.modelId ?? '')).toBeUndefined();
});
