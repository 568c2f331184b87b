import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/domain/locale';
import { judgeEnding } from '../../../src/services/llm/ending';
import type { Heard } from '../../../src/services/llm/ending';
import { paceText } from '../../../src/services/llm/pace';
import { retryWait } from '../../../src/services/llm/retry';
import {
  createTransport,
  ForeignOriginError,
  looksLikeEventStream,
} from '../../../src/services/llm/transport';

describe('how a stream ended', () => {
  const heard: Heard = {
    text: true,
    reasoning: false,
    toolCall: false,
    lost: false,
    odd: false,
    finishReason: 'stop',
  };

  test.each<[Partial<Heard>, ReturnType<typeof judgeEnding>]>([
    [{}, null],
    [{ finishReason: 'eos' }, null],
    [{ finishReason: 'end_turn' }, null],
    [{ odd: true }, null],
    [{ toolCall: true }, null],
    [{ lost: true }, 'malformed'],
    [{ lost: true, finishReason: null }, 'malformed'],
    [{ finishReason: null }, 'ended-early'],
    [{ finishReason: null, text: false, reasoning: true }, 'ended-early'],
    [{ finishReason: null, text: false }, 'empty'],
    [{ finishReason: null, text: false, odd: true }, 'not-a-model'],
    [{ finishReason: null, text: false, lost: true }, 'not-a-model'],
    [{ text: false }, 'empty'],
    [{ text: false, reasoning: true }, 'empty'],
    [{ text: false, toolCall: true }, 'tool-call'],
    [{ finishReason: 'tool_calls' }, 'tool-call'],
    [{ finishReason: 'length' }, 'length'],
    [{ finishReason: 'length', text: false, reasoning: true }, 'length'],
    [{ finishReason: 'MAX_TOKENS' }, 'length'],
    [{ finishReason: 'content_filter' }, 'content-filter'],
    [{ finishReason: 'sensitive' }, 'content-filter'],
    [{ finishReason: 'content-filter' }, 'content-filter'],
    [{ finishReason: 'model_context_window_exceeded' }, 'context-too-long'],
    [{ finishReason: 'insufficient_system_resource' }, 'overloaded'],
    [{ finishReason: 'error' }, 'stream-error'],
    [{ finishReason: 'interrupted' }, 'ended-early'],
    [{ finishReason: 'LANGUAGE' }, 'ended-early'],
    [{ finishReason: 'MALFORMED_FUNCTION_CALL' }, 'tool-call'],
    [{ finishReason: 'content_filter: PROHIBITED_CONTENT' }, 'content-filter'],
    [{ finishReason: 'IMAGE_SAFETY' }, 'content-filter'],
  ])('%j → %s', (change, code) => {
    expect(judgeEnding({ ...heard, ...change })).toBe(code);
  });
});

describe('whether to try again', () => {
  test.each([
    [{ code: 'rate-limited' } as const, false, 0, 2000],
    [{ code: 'overloaded' } as const, false, 1, 4000],
    [{ code: 'unreachable' } as const, false, 0, 2000],
    [{ code: 'cut' } as const, false, 0, 2000],
    [{ code: 'rate-limited' } as const, false, 2, null],
    [{ code: 'rate-limited' } as const, true, 0, null],
    [{ code: 'rate-limited', retryAfterSeconds: 60 } as const, false, 0, 60000],
    [{ code: 'rate-limited', retryAfterSeconds: 61 } as const, false, 0, null],
    [{ code: 'rate-limited', retryAfterSeconds: 0 } as const, false, 0, 0],
    [{ code: 'quota' } as const, false, 0, null],
    [{ code: 'server-error' } as const, false, 0, null],
    [{ code: 'offline' } as const, false, 0, null],
    [{ code: 'stalled' } as const, false, 0, null],
    [{ code: 'slept' } as const, false, 0, null],
  ])('%j', (failure, said, retries, wait) => {
    expect(retryWait(failure, said, retries)).toBe(wait);
  });
});

test.each([
  ['data: {}', true],
  ['\ufeff\n data:{}', true],
  [': ping', true],
  ['event: message', true],
  ['id: 1', true],
  ['retry: 5', true],
  ['', null],
  ['\n', null],
  ['dat', null],
  ['<html>', false],
  ['{"a":1}', false],
  ['data', null],
  ['database error', false],
])('%j is an event stream: %s', (text, expected) => {
  expect(looksLikeEventStream(text)).toBe(expected);
});

test('the transport goes to its own origin only', async () => {
  let sent = 0;
  const transport = createTransport('https://api.example', () => {
    sent += 1;
    return Promise.resolve(new Response('data: {}\n\n'));
  });
  for (const url of ['https://evil.example/v1', 'http://api.example/v1', 'https://api.example:8443/v1']) {
    await expect(transport(url)).rejects.toThrow(ForeignOriginError);
  }
  expect(sent).toBe(0);
  await transport(new Request('https://api.example/v1'));
  expect(sent).toBe(1);
});

describe('the pace of the understudy', () => {
  test('loses nothing, halves nothing, and is never too slow', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ mode: 'sentences' }), fc.string());
    fc.assert(
      fc.property(texts, fc.constantFrom(...LOCALES), fc.nat(), (text, locale, seed) => {
        const beats = paceText(text, locale, seed);
        const joined = beats.map((beat) => beat.text).join('');
        expect(joined.trim() === '' ? '' : joined).toBe(text.trim() === '' ? '' : text);
        expect(beats.every((beat) => beat.text !== '' && beat.delayMs >= 0)).toBe(true);
        expect(beats.reduce((sum, beat) => sum + beat.delayMs, 0)).toBeLessThanOrEqual(3501);
        expect(paceText(text, locale, seed)).toEqual(beats);
      }),
    );
  });

  test('is that of someone typing', () => {
    const beats = paceText('Well, that hurts. I am here.', 'en', 1);
    expect(beats.map((beat) => beat.text)).toEqual(['Well, ', 'that ', 'hurts. ', 'I ', 'am ', 'here.']);
    expect(beats[0]?.delayMs).toBeGreaterThan(350);
    expect(beats[2]?.delayMs).toBeLessThanOrEqual(45);
    expect(beats[3]?.delayMs).toBeGreaterThan(beats[2]?.delayMs ?? 0);
    const short = paceText('👨‍👩‍👧がんばったね。', 'ja', 1);
    expect(short[0]?.text.startsWith('👨‍👩‍👧')).toBe(true);
    expect(short.every((beat) => [...new Intl.Segmenter('ja').segment(beat.text)].length <= 3)).toBe(true);
  });
});
