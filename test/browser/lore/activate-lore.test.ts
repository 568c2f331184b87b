import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/services/lore/guard';
import { activateLore } from '../../../src/services/lore';
import type { LoreRequest } from '../../../src/services/lore';
import type { LoreEntry, Lorebook } from '../../../src/domain/lorebook';

const REQUEST: LoreRequest = { seed: 1, fill: (text) => text.replaceAll('{{char}}', 'Rem') };
const CATASTROPHE = '/^(a+)+$/';
const LONG = `${'a'.repeat(40_000)}!`;

function entry(over: Partial<LoreEntry>): LoreEntry {
  return {
    keys: [],
    content: 'x',
    extensions: {},
    enabled: true,
    insertion_order: 1,
    use_regex: false,
    ...over,
  };
}

function bookOf(...entries: readonly Partial<LoreEntry>[]): Lorebook {
  return { extensions: {}, entries: entries.map(entry) };
}

/** Counts how often the page gets its turn while work is under way. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 10);
  await work.finally(() => clearInterval(timer));
  return turns;
}

describe('activating a book', () => {
  it('needs no worker for words', async () => {
    const lore = await activateLore(
      bookOf({ keys: ['{{char}}'], content: '{{char}} is here.' }),
      ['rem?'],
      REQUEST,
    );
    expect(lore.after).toEqual(['Rem is here.']);
  });

  it('runs expressions, with macros, as it does words', async () => {
    const book = bookOf(
      { keys: ['/^{{char}}\\?$/i'], content: '{{char}} is asked.' },
      { keys: ['never'] },
      { keys: ['w.rd'], use_regex: true, content: 'regex' },
      { keys: ['/(/'], name: 'Broken' },
    );
    const lore = await activateLore(book, ['rem?', 'a word'], REQUEST);
    expect(lore.after).toEqual(['Rem is asked.', 'regex']);
    expect(lore.hits.map(({ keys }) => keys)).toEqual([['/^{{char}}\\?$/i'], ['w.rd']]);
    expect(lore.faulty).toEqual(['Broken']);
  });

  it('ends a catastrophic expression, tells of it, and keeps the rest', async () => {
    const book = bookOf(
      { keys: ['/a!$/'], content: 'good' },
      { keys: [CATASTROPHE], name: 'Trap' },
      { keys: ['(x+x+)+y'], use_regex: true, name: 'Second' },
      { content: 'always', constant: true },
    );
    const work = activateLore(book, [LONG, 'x'.repeat(50_000)], REQUEST);
    const turns = await turnsDuring(work);
    const lore = await work;
    expect(lore.faulty).toEqual(['Trap', 'Second']);
    expect(lore.after).toEqual(['good', 'always']);
    // Two limits of 200 ms at the least went by, and the page was free all the while.
    expect(turns).toBeGreaterThan(10);
  });

  it('gives all expressions up when too many of them are traps', async () => {
    const traps = Array.from({ length: 12 }, (_, index) => ({ keys: [CATASTROPHE], name: `Trap ${index}` }));
    const limits = { ...LIMITS, entry: 60 };
    const lore = await activateLore(
      bookOf(...traps, { keys: ['/a/'] }, { keys: ['a'.repeat(40_000)] }),
      [LONG],
      {
        ...REQUEST,
        limits,
      },
    );
    expect(lore.faulty).toHaveLength(13);
    expect(lore.hits.map(({ index }) => index)).toEqual([13]);
  });

  it('stops when it is told to', async () => {
    const book = bookOf({ keys: [CATASTROPHE] });
    const controller = new AbortController();
    const limits = { ...LIMITS, entry: 60_000, run: 60_000 };
    const work = activateLore(book, [LONG], { ...REQUEST, limits, signal: controller.signal });
    controller.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    const late = activateLore(bookOf({ keys: ['a'] }), ['a'], { ...REQUEST, signal: controller.signal });
    await expect(late).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('takes a very large book off the page’s hands', async () => {
    const entries = Array.from({ length: 2000 }, (_, index) => ({
      keys: [`word${index}`, `other${index}`, `third${index}`],
      content: `word${index + 1} ${'text '.repeat(50)}`,
    }));
    const book = { ...bookOf(...entries), recursive_scanning: true, token_budget: 1_000_000 };
    const lore = await activateLore(book, ['word1 word500'], {
      ...REQUEST,
      limits: { ...LIMITS, run: 60_000 },
    });
    expect(lore.hits.length).toBeGreaterThan(20);
    expect(lore.faulty).toEqual([]);
  });
});
