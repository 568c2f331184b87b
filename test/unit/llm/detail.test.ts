import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/services/llm/classify';
import type { Circumstances } from '../../../src/services/llm/classify';
import { DETAIL_LENGTH } from '../../../src/services/llm/detail';
import type { Fault } from '../../../src/services/llm/fault';
import { createMask, secretsOf } from '../../../src/services/llm/mask';
import { credentials } from '../../fixtures/llm-talk';

function around(overrides: Partial<Circumstances> = {}): Circumstances {
  return {
    host: 'api.example',
    model: 'asked-model',
    keySent: true,
    online: true,
    now: Date.UTC(2026, 0, 1),
    mask: (text) => text,
    ...overrides,
  };
}

function http(status: number, body: unknown = '', headers: Record<string, string> = {}): Fault {
  return { kind: 'http', status, body: typeof body === 'string' ? body : JSON.stringify(body), headers };
}

function says(message: string, code?: string | number): object {
  return { error: { message, code: code ?? null } };
}

describe('how long to wait', () => {
  test.each([
    [{ 'retry-after': '20' }, '', 20],
    [{ 'retry-after': '1.5' }, '', 1.5],
    [{ 'retry-after-ms': '1500', 'retry-after': '9' }, '', 1.5],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' }, '', 30],
    [{ 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, '', 0],
    [{ 'retry-after': 'soon' }, '', undefined],
    [{}, 'Please try again in 7.66s.', 7.66],
    [{}, 'Please try again in 1m2.5s.', 62.5],
    [{}, 'Please try again in 120ms.', 0.12],
    [{}, '{"retryDelay": "17s"}', 17],
    [{}, 'Slow down', undefined],
  ])('%j %s', (headers, body, seconds) => {
    expect(classify(http(429, body, headers), around()).retryAfterSeconds).toBe(seconds);
  });
});

describe('the detail', () => {
  const detailOf = (body: unknown): string | undefined => classify(http(500, body), around()).detail;

  test.each([
    [says('It broke'), 'It broke'],
    [{ error: 'It broke' }, 'It broke'],
    [{ message: 'It broke' }, 'It broke'],
    [{ detail: [{ loc: ['body'], msg: 'It broke' }] }, 'It broke'],
    [{ errors: [{ message: 'It broke' }] }, 'It broke'],
    ['It\n\n  broke\u0000', 'It broke'],
    [
      '<html><head><title>Bad &amp; ugly</title><style>p{}</style></head><body><p>It broke</p></body></html>',
      'Bad & ugly – It broke',
    ],
    ['<html><body><script>alert(1)</script>It &#98;roke</body></html>', 'It broke'],
    ['{"strange":1}', '{"strange":1}'],
  ])('of %j', (body, detail) => {
    expect(detailOf(body)).toBe(detail);
  });

  test('is absent where nothing was said', () => {
    expect(classify(http(500, '  '), around())).toEqual({
      code: 'server-error',
      host: 'api.example',
      status: 500,
    });
  });

  test('is short', () => {
    const detail = detailOf('長い話🍜'.repeat(500));
    expect(detail?.length).toBeLessThanOrEqual(DETAIL_LENGTH);
    expect(detail).not.toMatch(/[\ud800-\udfff]/u);
    expect(detail?.endsWith('…')).toBe(true);
  });
});

const keys = fc
  .string({ minLength: 8, maxLength: 60, unit: fc.constantFrom(...'abcXYZ0189-_./+=&<>"\\ %'.split('')) })
  .filter((key) => key.trim() === key);

const bodies = fc.constantFrom(
  (text: string) => text,
  (text: string) => JSON.stringify({ error: { message: text } }),
  (text: string) => JSON.stringify({ error: text }),
  (text: string) => JSON.stringify([{ error: { message: `\n${text}`, code: text } }]),
  (text: string) => `<html><title>${text}</title><body><b>${text}</b></body></html>`,
  (text: string) => `{"broken": "${text}`,
);

function faultWith(kind: number, body: string): Fault {
  if (kind === 0) return { kind: 'not-a-model', status: 200, body };
  if (kind === 1) return { kind: 'in-stream', message: body, label: body };
  if (kind === 2) return { kind: 'malformed', raw: body };
  if (kind === 3) return { kind: 'unknown', message: body };
  return http(kind, body);
}

test('no failure ever holds the key, wherever it stood', () => {
  const kinds = fc.constantFrom(0, 1, 2, 3, 400, 401, 404, 429, 500);
  fc.assert(
    fc.property(
      keys,
      fc.string(),
      fc.string(),
      bodies,
      kinds,
      fc.nat(400),
      (key, before, after, wrap, kind, pad) => {
        const mask = createMask(secretsOf(credentials(key, { 'x-token': `Bearer ${key}x` })));
        const body = wrap(`${'.'.repeat(pad)}${before}${key}${after}Bearer ${key}x`);
        expect(JSON.stringify(classify(faultWith(kind, body), around({ mask })))).not.toContain(
          JSON.stringify(key).slice(1, -1),
        );
        expect(classify(faultWith(kind, body), around({ mask })).detail ?? '').not.toContain(key);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['wrong key sk-proj-abcdef123456', 'wrong key •••'],
  ['Authorization: Bearer abc.def', 'Authorization: Bearer •••'],
  ['wrong key AIzaSyA1234567890abcdefgh', 'wrong key •••'],
  ['https://x/?key=abcdef&alt=sse', 'https://x/?key=•••&alt=sse'],
  ['token eyJhbGciOiJIUzI1.eyJzdWIi.sig refused', 'token ••• refused'],
  ['0123456789abcdef0123456789abcdef.AbCdEfGhIjKlMnOp', '•••'],
  ['ask for max_tokens=5 at gpt-4.1-mini', 'ask for max_tokens=5 at gpt-4.1-mini'],
])('%s', (text, masked) => {
  expect(createMask([])(text)).toBe(masked);
});

test.each(['', 'u', 'us', 'user:', '値'])(
  'no base64 of the key gets through, whatever stands before it: %j',
  (before) => {
    const key = 'planted/key+0123456789=é';
    const mask = createMask(secretsOf(credentials(key)));
    for (const after of ['', '&', '&b', '&bc']) {
      for (const coding of ['base64', 'base64url'] as const) {
        const encoded = Buffer.from(before + key + after, 'utf8').toString(coding);
        const masked = mask(`Refused: ${encoded}`);
        expect(masked).toMatch(/^Refused: .*•••.*$/);
        // Not even a piece of it can be read.
        for (const piece of masked.slice(9).split('•••')) expect(piece.length).toBeLessThan(10);
      }
    }
  },
);

test('short header values are no secrets', () => {
  expect(secretsOf(credentials('', { a: 'true', b: 'Bearer long-enough' }))).toEqual([
    'Bearer long-enough',
    'long-enough',
  ]);
  expect(secretsOf(null)).toEqual([]);
});
