import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEndpoint } from '../../../src/services/llm/endpoint';
import { Hearing } from '../../../src/services/llm/hearing';
import type { ReplyPart } from '../../../src/services/llm/port';
import { startFaultServer } from '../../fixtures/fault-server';
import type { FaultServer } from '../../fixtures/fault-server';
import { faultText } from '../../fixtures/llm-stream';
import { collect, endpointRequest, hastyOptions } from '../../fixtures/llm-talk';

/** What a listener has in the end who does as the parts say. */
function fold(parts: readonly ReplyPart[]): { readonly text: string; readonly reasoning: string } {
  let text = '';
  let reasoning = '';
  for (const part of parts) {
    if (part.type === 'text') text += part.text;
    if (part.type === 'reasoning') reasoning += part.text;
    if (part.type === 'reasoned') [text, reasoning] = ['', reasoning + text];
  }
  return { text, reasoning };
}

function hear(texts: readonly string[]): ReplyPart[] {
  const hearing = new Hearing();
  const parts = texts.flatMap((piece) => [...hearing.text(piece)]);
  return [...parts, ...hearing.rest()];
}

/** A text cut at any places. */
function pieces(text: string): fc.Arbitrary<readonly string[]> {
  return fc.array(fc.nat(text.length), { maxLength: 12 }).map((cuts) => {
    const places = [0, ...cuts.toSorted((a, b) => a - b), text.length];
    return places.slice(1).map((end, index) => text.slice(places[index], end));
  });
}

/** Prose in which the beginnings of marks occur, but no whole one. */
const prose = fc
  .array(fc.constantFrom('Hey ', 'friend', '<', '</', '</th', '</thin', 'think>', '>', '*nods* ', '晚安。'), {
    maxLength: 12,
  })
  .map((words) => words.join(''))
  .filter((text) => !/<\/?think>/.test(text));

describe('a thought without a beginning', () => {
  test('is told by its end, and what stands behind it is the reply', () => {
    expect(hear(['First I ', 'think.</think>\n\nHey, ', 'friend.'])).toEqual([
      { type: 'text', text: 'First I ' },
      { type: 'reasoned' },
      { type: 'reasoning', text: 'think.' },
      { type: 'text', text: 'Hey, ' },
      { type: 'text', text: 'friend.' },
    ]);
  });

  test('leaves nothing behind where nothing was thought', () => {
    expect(hear(['</think>', '\n\nHey.'])).toEqual([{ type: 'text', text: 'Hey.' }]);
    expect(hear(['\n</thi', 'nk>\n\nHey.'])).toEqual([{ type: 'text', text: 'Hey.' }]);
  });

  test('however it is cut', () => {
    const both = fc
      .tuple(prose, prose)
      .filter(([thought, reply]) => reply.trim() !== '' && !/<think>/.test(`${thought}</think>`));
    const cut = both.chain(([thought, reply]) =>
      fc.tuple(fc.constant(thought), fc.constant(reply), pieces(`${thought}</think>\n\n${reply}`)),
    );
    fc.assert(
      fc.property(cut, ([thought, reply, parts]) => {
        const heard = fold(hear(parts));
        expect(heard.text).toBe(reply.trimStart());
        expect(heard.reasoning.trim()).toBe(thought.trim());
      }),
    );
  });
});

describe('a thought between its marks', () => {
  test('is reasoning, however it is cut', () => {
    const both = fc.tuple(prose, prose).filter(([, reply]) => reply.trim() !== '');
    const cut = both.chain(([thought, reply]) =>
      fc.tuple(fc.constant(thought), fc.constant(reply), pieces(`<think>${thought}</think>\n\n${reply}`)),
    );
    fc.assert(
      fc.property(cut, ([thought, reply, parts]) => {
        const heard = hear(parts);
        expect(heard.some(({ type }) => type === 'reasoned')).toBe(false);
        expect(fold(heard)).toEqual({ text: reply.trimStart(), reasoning: thought });
      }),
    );
  });

  test('that has no end is reasoning to the end', () => {
    expect(fold(hear(['<think>Hm, ', 'sad.</thi']))).toEqual({ text: '', reasoning: 'Hm, sad.</thi' });
  });

  test('may come in the middle of a reply', () => {
    expect(fold(hear(['Hey, <thi', 'nk>Hm.</think>friend.']))).toEqual({
      text: 'Hey, friend.',
      reasoning: 'Hm.',
    });
  });
});

describe('a text without a mark', () => {
  test('comes through whole, as text, with next to no delay', () => {
    fc.assert(
      fc.property(
        prose.chain((text) => fc.tuple(fc.constant(text), pieces(text))),
        ([text, parts]) => {
          const hearing = new Hearing();
          let sent = '';
          let heard = '';
          for (const part of parts) {
            sent += part;
            for (const spoken of hearing.text(part)) if (spoken.type === 'text') heard += spoken.text;
            expect(sent.trimStart().length - heard.length).toBeLessThan(8);
            if (!/[<]/.test(sent.slice(-7))) expect(heard).toBe(sent.trimStart());
          }
          for (const spoken of hearing.rest()) if (spoken.type === 'text') heard += spoken.text;
          expect(heard).toBe(text.trimStart());
        },
      ),
    );
  });

  test('keeps its order where reasoning comes between', () => {
    const hearing = new Hearing();
    const parts = [
      ...hearing.text('1 <'),
      ...hearing.reasoning('Hm.'),
      ...hearing.text(' 2'),
      ...hearing.rest(),
    ];
    expect(parts.map((part) => ('text' in part ? part.text : part.type))).toEqual(['1 ', '<', 'Hm.', ' 2']);
  });

  test('has begun with the first sign, even one that is kept back', () => {
    const hearing = new Hearing();
    expect([...hearing.text('<')]).toEqual([]);
    expect(hearing.said).toBe(true);
  });
});

describe('from a server', () => {
  let server: FaultServer;
  beforeAll(async () => {
    server = await startFaultServer();
  });
  afterAll(() => server.close());

  async function ask(fault: string): Promise<ReplyPart[]> {
    const request = endpointRequest(`${server.origin}/${fault}/v1`);
    return collect(openEndpoint(request, new AbortController().signal, hastyOptions()));
  }

  test('that eats the beginning of the thought', async () => {
    const parts = await ask('think-eaten');
    expect(fold(parts)).toEqual({ text: faultText(), reasoning: 'First I think.' });
    expect(parts.at(-1)?.type).toBe('complete');
  });

  test('that closes the thought and says nothing more: the reply is empty', async () => {
    const parts = await ask('think-only');
    expect(fold(parts)).toEqual({ text: '', reasoning: 'First I think.' });
    expect(parts.at(-1)).toMatchObject({ type: 'failed', failure: { code: 'empty' } });
  });
});
