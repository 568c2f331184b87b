import { describe, expect, it } from 'vitest';
import type { RecordedPersona } from '../../../src/domain/persona';
import type { RecordedDialogue } from '../../../src/domain/recording';
import type { Talk } from '../../../src/domain/talk';
import { openRecorded } from '../../../src/services/llm/recorded';
import type { ReplyPart } from '../../../src/services/llm';
import { StorageError } from '../../../src/services/storage';
import { aCharacterSnapshot, aPromptSnapshot, aScenarioSnapshot } from '../../fixtures/builders';

const DIALOGUE: RecordedDialogue = {
  dialogId: 7,
  rounds: [
    { question: '食堂的面卖完了，好失落。', answer: '那就吃别的！我请你。' },
    { question: '真的吗？\n吃什么？', answer: '当然是肉。*咧嘴笑*' },
  ],
};

const PERSONA: RecordedPersona = {
  id: 'recorded:human',
  kind: 'recorded',
  name: 'Human fans',
  sourceId: 'human',
  author: 'human',
  supportStyle: { kind: 'balanced' },
};

function aTalk(overrides: Partial<Talk> = {}): Talk {
  return {
    locale: 'zh',
    character: aCharacterSnapshot({ id: 'luffy' }),
    scenario: aScenarioSnapshot({ id: 7 }),
    prompt: aPromptSnapshot(),
    history: [],
    message: '食堂的面卖完了，好失落。',
    spoken: [],
    seed: 1,
    ...overrides,
  };
}

async function play(
  talk: Talk,
  find: () => Promise<RecordedDialogue | null> = () => Promise.resolve(DIALOGUE),
  signal: AbortSignal = new AbortController().signal,
): Promise<readonly ReplyPart[]> {
  const parts: ReplyPart[] = [];
  const request = { persona: PERSONA, credentials: null, talk };
  for await (const part of openRecorded(request, signal, { pace: 0, find })) parts.push(part);
  return parts;
}

function textOf(parts: readonly ReplyPart[]): string {
  return parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
}

const FIRST = { user: '食堂的面卖完了，好失落。', reply: '那就吃别的！我请你。' };

describe('a recorded persona', () => {
  it('answers its recorded question, word for word as published', async () => {
    const parts = await play(aTalk());
    expect(textOf(parts)).toBe('那就吃别的！我请你。');
    expect(parts.at(-1)).toEqual({ type: 'complete', finishReason: 'stop' });
  });

  it('answers its second question, spaces and line ends aside', async () => {
    const parts = await play(aTalk({ history: [FIRST], message: ' 真的吗？ 吃什么？ ' }));
    expect(textOf(parts)).toBe('当然是肉。*咧嘴笑*');
  });

  it.each([
    ['other words', aTalk({ message: '你是谁？' }), '食堂的面卖完了，好失落。'],
    [
      'other words in the second round',
      aTalk({ history: [FIRST], message: '你是谁？' }),
      '真的吗？\n吃什么？',
    ],
    ['anything after the last round', aTalk({ history: [FIRST, FIRST], message: '还有呢？' }), undefined],
  ])('to %s it says that it has only recorded lines, and which is next', async (_name, talk, detail) => {
    const failure = { code: 'recorded-only', ...(detail && { detail }) };
    expect(await play(talk)).toEqual([{ type: 'failed', failure }]);
  });

  it('has nothing to say without a scene, or without a recording of it', async () => {
    const only = [{ type: 'failed', failure: { code: 'recorded-only' } }];
    expect(await play(aTalk({ scenario: null }))).toEqual(only);
    expect(await play(aTalk(), () => Promise.resolve(null))).toEqual(only);
  });

  it('goes on where it broke off', async () => {
    expect(textOf(await play(aTalk({ partial: '那就吃' })))).toBe('别的！我请你。');
    expect(textOf(await play(aTalk({ partial: '另一句' })))).toBe('那就吃别的！我请你。');
  });

  it('stops when it is told to, and never throws', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await play(aTalk(), undefined, controller.signal)).toEqual([{ type: 'stopped' }]);
    const broken = (): Promise<never> => Promise.reject(new StorageError('storage', 'No disk.'));
    expect(await play(aTalk(), broken)).toEqual([
      { type: 'failed', failure: { code: 'storage', detail: 'No disk.' } },
    ]);
  });
});
