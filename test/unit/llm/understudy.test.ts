import { describe, expect, test } from 'vitest';
import { loadPlainVoice } from '../../../src/content/plain-voice';
import { EMPTY_CARD } from '../../../src/domain/card';
import type { CharacterText } from '../../../src/domain/character';
import { LOCALES } from '../../../src/domain/locale';
import type { Talk } from '../../../src/domain/talk';
import { EMOTIONS } from '../../../src/domain/scenario';
import { EXPERIENCE_THEMES, LIFE_AREAS, MOODS } from '../../../src/domain/voice';
import type { VoiceSheet } from '../../../src/domain/voice';
import { openReply } from '../../../src/services/llm';
import type { ReplyPart } from '../../../src/services/llm';
import { openUnderstudy } from '../../../src/services/llm/understudy';
import type { UnderstudyOptions, UnderstudyRequest } from '../../../src/services/llm/understudy';
import { aTalk, collect, endpointRequest, endsOf, textOf } from '../../fixtures/llm-talk';

let count = 0;
function line(kind: string): string {
  count += 1;
  return `This is line number ${count} of the kind ${kind}, spoken by the sea, plainly and with care.`;
}

function linesOf(kind: string, slot = ''): string[] {
  return Array.from({ length: 4 }, () => `${line(kind)}${slot}`);
}

function group<K extends string>(keys: readonly K[]): Record<K, string[]> {
  return Object.fromEntries(keys.map((key) => [key, linesOf(key)])) as Record<K, string[]>;
}

const voice: VoiceSheet = {
  empathy: group(EMOTIONS),
  experiences: group(EXPERIENCE_THEMES),
  advice: group(LIFE_AREAS),
  questions: group(MOODS),
  echo: linesOf('echo', ' {topic}'),
  celebration: linesOf('celebration'),
  encouragement: linesOf('encouragement'),
  answers: linesOf('answers'),
  thanks: linesOf('thanks'),
  goodbye: linesOf('goodbye'),
  greeting: linesOf('greeting'),
  doubt: linesOf('doubt'),
  gentle: linesOf('gentle'),
  catchphrases: linesOf('catchphrases'),
  disclosure: linesOf('disclosure'),
};

const text: CharacterText = { profile: aTalk().character.profile, voice };
const never = new AbortController().signal;

function request(talk: Partial<Talk> = {}): UnderstudyRequest {
  return {
    persona: { id: 'understudy', kind: 'understudy', name: 'Understudy', supportStyle: { kind: 'balanced' } },
    credentials: null,
    talk: aTalk(talk),
  };
}

const known: Partial<UnderstudyOptions> = { pace: 0, findText: () => () => Promise.resolve({ text }) };

async function ask(talk: Partial<Talk> = {}, options = known, signal = never): Promise<ReplyPart[]> {
  const parts = await collect(openUnderstudy(request(talk), signal, options));
  expect(endsOf(parts)).toEqual([parts.at(-1)]);
  return parts;
}

describe('the understudy', () => {
  test('streams a reply and finishes like a model, without naming one', async () => {
    const parts = await ask();
    expect(textOf(parts)).not.toBe('');
    expect(parts.filter(({ type }) => type === 'text').length).toBeGreaterThan(5);
    expect(parts.at(-1)).toEqual({ type: 'complete', finishReason: 'stop' });
    expect(parts.some(({ type }) => type === 'model')).toBe(false);
  });

  test('says the same to the same, and something else once it is spoken', async () => {
    const first = textOf(await ask());
    expect(textOf(await ask())).toBe(first);
    expect(textOf(await ask({ spoken: [first] }))).not.toBe(first);
  });

  test('says when it has nothing left', async () => {
    const spoken = Object.values(voice).flatMap((lines) =>
      Array.isArray(lines) ? lines : Object.values(lines).flat(),
    );
    const parts = await ask({ spoken: spoken.map(String) });
    expect(parts).toEqual([{ type: 'failed', failure: { code: 'script-exhausted' } }]);
  });

  test('says when it has no script, and when the script cannot be loaded', async () => {
    const unknown = await ask({ character: { ...aTalk().character, id: 'nobody' } }, { pace: 0 });
    expect(unknown).toEqual([{ type: 'failed', failure: { code: 'script-missing' } }]);
    const offline = { pace: 0, findText: () => () => Promise.reject(new TypeError('Failed to fetch')) };
    expect(await ask({}, offline)).toEqual([{ type: 'failed', failure: { code: 'app-part-missing' } }]);
  });

  test.each(LOCALES)('plays a character of one’s own with plain lines (%s)', async (locale) => {
    const sheet = await loadPlainVoice(locale);
    const kept: string[] = [];
    for (const message of ['', 'I had a rough day.', '今天好累', '今日はつらかった']) {
      const character = { ...aTalk().character, card: { ...EMPTY_CARD, name: 'Hina' } };
      const parts = await ask({ locale, character, message, spoken: kept }, { pace: 0 });
      expect(parts.at(-1)).toEqual({ type: 'complete', finishReason: 'stop' });
      const said = textOf(parts);
      const lines = [
        ...Object.values(sheet.experiences),
        ...Object.values(sheet.advice),
        sheet.encouragement,
      ];
      expect(lines.flat().some((spoken) => said.includes(spoken))).toBe(true);
      kept.push(said);
    }
  });

  test('takes the plain lines for a card, even with the id of somebody in the cast', async () => {
    const character = { ...aTalk().character, id: 'natsume', card: EMPTY_CARD };
    const loadPlain = (): Promise<VoiceSheet> => Promise.resolve(voice);
    const parts = await ask({ character }, { pace: 0, loadPlain });
    expect(textOf(parts)).toContain('spoken by the sea');
    const offline = { pace: 0, loadPlain: () => Promise.reject(new TypeError('Failed to fetch')) };
    expect(await ask({ character }, offline)).toEqual([
      { type: 'failed', failure: { code: 'app-part-missing' } },
    ]);
  });

  test('keeps its pace: a pause first, and no longer than three and a half seconds', async () => {
    const started = performance.now();
    let first = 0;
    for await (const part of openUnderstudy(request(), never, { ...known, pace: 0.2 })) {
      if (part.type === 'text' && first === 0) first = performance.now() - started;
    }
    expect(first).toBeGreaterThan(60);
    expect(performance.now() - started).toBeLessThan(1500);
  });

  test('catches up when its timers come late', async () => {
    let clock = 0;
    const now = (): number => (clock += 1000);
    const started = performance.now();
    const parts = await ask({}, { ...known, pace: 1, now });
    expect(parts.at(-1)?.type).toBe('complete');
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('stops at once', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    const started = performance.now();
    const parts = await ask({}, { ...known, pace: 1 }, controller.signal);
    expect(parts).toEqual([{ type: 'stopped' }]);
    expect(performance.now() - started).toBeLessThan(300);
    expect(await ask({}, known, AbortSignal.abort())).toEqual([{ type: 'stopped' }]);
  });
});

describe('openReply', () => {
  test.each(LOCALES)('lets the understudy play a built-in character (%s)', async (locale) => {
    const talk = aTalk({ locale, character: { ...aTalk().character, id: 'natsume' }, history: [] });
    const controller = new AbortController();
    const parts: ReplyPart[] = [];
    for await (const part of openReply({ ...request(), talk }, controller.signal)) {
      parts.push(part);
      if (parts.length === 3) controller.abort();
    }
    expect(parts.map(({ type }) => type)).toEqual(['text', 'text', 'text', 'stopped']);
    expect(textOf(parts).length).toBeGreaterThanOrEqual(3);
  });

  test('leads an endpoint to its room', async () => {
    const parts = await collect(openReply(endpointRequest('ftp://nowhere'), never));
    expect(parts).toEqual([{ type: 'failed', failure: { code: 'address-invalid' } }]);
  });

  test('stops before it starts', async () => {
    expect(await collect(openReply(request(), AbortSignal.abort()))).toEqual([{ type: 'stopped' }]);
    expect(await collect(openReply(endpointRequest('https://x.example'), AbortSignal.abort()))).toEqual([
      { type: 'stopped' },
    ]);
  });
});
