import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLoopback, isMixedContent, normaliseBaseUrl } from '../../../src/services/llm/address';

describe('the base URL out of what was typed', () => {
  test.each([
    ['https://api.deepseek.com/v1', 'https://api.deepseek.com/v1', []],
    ['  https://api.deepseek.com/v1\n', 'https://api.deepseek.com/v1', ['trimmed']],
    ['\ufeffhttps://api.deepseek.com/v1\u200b', 'https://api.deepseek.com/v1', ['trimmed']],
    ['https://api.deepseek.com/v1/', 'https://api.deepseek.com/v1', ['slash-removed']],
    ['https://api.deepseek.com/', 'https://api.deepseek.com', []],
    ['https://API.deepseek.com', 'https://api.deepseek.com', []],
    ['https://host/v1/chat/completions', 'https://host/v1', ['operation-removed']],
    ['https://host/v1/chat/completions/', 'https://host/v1', ['operation-removed']],
    ['https://host/chat/completions', 'https://host', ['operation-removed']],
    ['https://host/v1?key=abc#top', 'https://host/v1', ['query-removed']],
    ['https://host/v1?', 'https://host/v1', ['query-removed']],
    ['api.deepseek.com/v1', 'https://api.deepseek.com/v1', ['scheme-added']],
    ['//api.deepseek.com/v1', 'https://api.deepseek.com/v1', ['scheme-added']],
    ['localhost:11434/v1', 'http://localhost:11434/v1', ['scheme-added']],
    ['127.0.0.1:1234', 'http://127.0.0.1:1234', ['scheme-added']],
    ['[::1]:8080/v1', 'http://[::1]:8080/v1', ['scheme-added']],
    ['192.168.1.5:11434/v1', 'http://192.168.1.5:11434/v1', ['scheme-added']],
    ['studio.local:1234/v1', 'http://studio.local:1234/v1', ['scheme-added']],
    ['https：／／open.bigmodel。cn／api／paas／v4', 'https://open.bigmodel.cn/api/paas/v4', ['width']],
    ['http://api.example:80/v1', 'http://api.example/v1', []],
  ])('%j', (typed, baseUrl, changes) => {
    expect(normaliseBaseUrl(typed)).toEqual({ ok: true, baseUrl, changes });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['https://', 'unreadable'],
    ['https://ho st/v1', 'unreadable'],
    ['javascript:alert(1)', 'unreadable'],
    ['ftp://host/v1', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['https://user@host/v1', 'credentials'],
    ['https://user:sk-secret@host/v1', 'credentials'],
    ['sk-secret@host/v1', 'credentials'],
  ])('%j is refused', (typed, problem) => {
    expect(normaliseBaseUrl(typed)).toEqual({ ok: false, problem });
  });

  test('never throws, never lets credentials or a query through, and is done when it is done', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true })),
        (typed) => {
          const first = normaliseBaseUrl(typed);
          if (!first.ok) return;
          expect(first.baseUrl).not.toMatch(/[?#\s]|\/$|^https?:\/\/[^/]*@/);
          expect(normaliseBaseUrl(first.baseUrl)).toEqual({ ok: true, baseUrl: first.baseUrl, changes: [] });
        },
      ),
    );
  });
});

test.each([
  ['localhost', true],
  ['localhost:11434', true],
  ['app.localhost', true],
  ['127.0.0.1', true],
  ['127.9.9.9:80', true],
  ['[::1]:8080', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['192.168.0.1', false],
  ['localhost.evil.example', false],
  ['127.0.0.1.evil.example', false],
])('%s on this machine: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

test.each([
  ['http://192.168.0.1/v1', 'https:', true],
  ['http://api.example/v1', 'https:', true],
  ['http://localhost:11434/v1', 'https:', false],
  ['http://127.0.0.1:11434/v1', 'https:', false],
  ['https://api.example/v1', 'https:', false],
  ['http://api.example/v1', 'http:', false],
  ['http://api.example/v1', null, false],
  ['not an address', 'https:', false],
])('%s from a page of %s is mixed: %s', (address, protocol, expected) => {
  expect(isMixedContent(address, protocol)).toBe(expected);
});
