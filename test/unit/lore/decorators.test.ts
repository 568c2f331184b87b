import { describe, expect, test } from 'vitest';
import { readDecorators } from '../../../src/domain/lore';
import { aBook, contents, tryBook, wakes } from './support';

describe('reading decorators', () => {
  test('those at the head, with their values; the first of a name counts', () => {
    const read = readDecorators('\n@@depth 4\n@@role user\n@@depth 9\n\nHello\nthere');
    expect(read).toEqual({ decorators: { depth: 4, role: 'user' }, content: 'Hello\nthere' });
  });

  test('a fallback counts where the one above was not understood', () => {
    expect(readDecorators('@@risu_only 4\n@@@agnai_only 3\n@@@depth 2\n@@@depth 1\nx').decorators).toEqual({
      depth: 2,
    });
    expect(readDecorators('@@depth 5\n@@@scan_depth 2\nx').decorators).toEqual({ depth: 5 });
    expect(readDecorators('@@depth deep\n@@@depth 3\nx').decorators).toEqual({ depth: 3 });
  });

  test.each([
    ['@@depth -1\nx', 'x'],
    ['@@unknown_thing with a value\nx', 'x'],
    ['@@instruct_depth 4\r\nx', 'x'],
    ['x\n@@depth 3\ny', 'x\ny'],
    ['@@activate', ''],
    ['  @@activate  \n\n\nx', 'x'],
    ['@@@depth 3\nx', 'x'],
    ['@@ -1,2 +3,4 @@\nx', '@@ -1,2 +3,4 @@\nx'],
    ['mail me @@home\n@@smile!', 'mail me @@home\n@@smile!'],
  ])('no decorator reaches the prompt: %j', (content, left) => {
    expect(readDecorators(content).content).toBe(left);
  });
});

describe('what decorators do', () => {
  const texts = ['rain'];

  test('activate and dont_activate', () => {
    expect(wakes({ content: '@@activate\nx' }, 'nothing')).toBe(true);
    expect(wakes({ content: '@@dont_activate\nx' }, texts)).toBe(false);
    expect(wakes({ content: '@@dont_activate\n@@activate\nx' }, 'nothing')).toBe(true);
    expect(wakes({ content: '@@dont_activate\nx', constant: true }, texts)).toBe(false);
  });

  test('place: depth and role, position, and which goes first', () => {
    const at = (content: string, over: object = {}) => tryBook(aBook([{ content, ...over }]), texts);
    expect(at('@@depth 3\n@@role assistant\nx').insertions).toEqual([
      { depth: 3, role: 'assistant', text: 'x' },
    ]);
    expect(at('@@depth 3\n@@position before_desc\nx').before).toEqual(['x']);
    expect(at('@@position after_desc\nx', { position: 'before_char' }).after).toEqual(['x']);
    expect(at('@@position personality\n@@@depth 1\nx').insertions).toHaveLength(1);
    expect(at('@@depth 2\nx', { extensions: { position: 0 } }).insertions).toHaveLength(1);
  });

  test('counting the character’s replies', () => {
    const after = { content: '@@activate_only_after 3\nx' };
    expect(wakes(after, texts, { assistantMessages: 2 })).toBe(false);
    expect(wakes(after, texts, { assistantMessages: 3 })).toBe(true);
    expect(wakes(after, texts)).toBe(true);
    const every = { content: '@@activate_only_every 3\nx' };
    expect([3, 4, 6].map((assistantMessages) => wakes(every, texts, { assistantMessages }))).toEqual([
      true,
      false,
      true,
    ]);
    expect(wakes({ content: '@@activate_only_every 0\nx' }, texts, { assistantMessages: 1 })).toBe(true);
  });

  test('looking at earlier matches and at the greeting', () => {
    const before = { matchedBefore: new Set([0]) };
    expect(wakes({ content: '@@keep_activate_after_match\nx' }, 'nothing', before)).toBe(true);
    expect(wakes({ content: '@@keep_activate_after_match\nx' }, 'nothing')).toBe(false);
    expect(wakes({ content: '@@dont_activate_after_match\nx' }, texts, before)).toBe(false);
    expect(wakes({ content: '@@dont_activate_after_match\nx' }, texts)).toBe(true);
    expect(wakes({ content: '@@is_greeting 1\nx' }, texts, { greeting: 0 })).toBe(false);
    expect(wakes({ content: '@@is_greeting 1\nx' }, texts, { greeting: 1 })).toBe(true);
  });

  test('additional and excluded keys', () => {
    const more = { content: '@@additional_keys sea, hill\nx' };
    expect(wakes(more, 'rain')).toBe(false);
    expect(wakes(more, 'rain on the hill')).toBe(true);
    const less = { content: '@@exclude_keys sea\nx' };
    expect(wakes(less, 'rain')).toBe(true);
    expect(wakes(less, 'rain at sea')).toBe(false);
  });

  test('none is part of what is searched or counted', () => {
    const book = aBook([{ content: '@@depth 1\nfog' }, { keys: ['depth'], content: 'no' }], {
      recursive_scanning: true,
    });
    const lore = tryBook(book, texts);
    expect(contents(lore)).toEqual(['fog']);
    expect(lore.hits[0]?.tokens).toBe(3);
  });
});
