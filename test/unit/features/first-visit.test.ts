import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const KEY = 'chatanime:welcomed';

/** As much of a browser as a first visit touches. */
function browser(kept: Map<string, string> | 'refused', state: unknown = null): { state: unknown } {
  const entry = { state };
  vi.stubGlobal('history', {
    get state() {
      return entry.state;
    },
    replaceState: (next: unknown) => {
      entry.state = next;
    },
  });
  vi.stubGlobal('window', {
    get localStorage() {
      if (kept === 'refused') throw new DOMException('no', 'SecurityError');
      return {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => kept.set(key, value),
      };
    },
  });
  return entry;
}

/** The module as a freshly loaded page has it. */
async function loadPage(): Promise<typeof import('../../../src/features/welcome/first-visit')> {
  vi.resetModules();
  return import('../../../src/features/welcome/first-visit');
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('the opening page', () => {
  test('is there on the first visit, and never on a later one', async () => {
    const kept = new Map<string, string>();
    browser(kept);
    const first = await loadPage();
    expect(first.opensHere()).toBe(true);
    first.markOpened();
    expect(kept.get(KEY)).toBe('yes');
    browser(kept);
    expect((await loadPage()).opensHere()).toBe(false);
  });

  test('asking changes nothing: it counts once it has been seen', async () => {
    const kept = new Map<string, string>();
    browser(kept);
    const page = await loadPage();
    expect([page.opensHere(), page.opensHere()]).toEqual([true, true]);
    expect(kept.size).toBe(0);
  });

  test('is not shown again by a reload, although the entry of the history keeps its mark', async () => {
    const kept = new Map<string, string>();
    const entry = browser(kept);
    (await loadPage()).markOpened();
    const { state } = entry;
    browser(kept, state);
    expect((await loadPage()).opensHere()).toBe(false);
  });

  test('is found again by going back to it, not by coming anew', async () => {
    const entry = browser(new Map(), { from: '/settings' });
    const page = await loadPage();
    page.markOpened();
    const left = entry.state;
    expect(left).toMatchObject({ from: '/settings' });
    entry.state = null;
    expect(page.opensHere()).toBe(false);
    entry.state = left;
    expect(page.opensHere()).toBe(true);
  });

  test('put away, it stays away', async () => {
    const entry = browser(new Map());
    const page = await loadPage();
    page.markOpened();
    page.putAway();
    expect(entry.state).not.toBeNull();
    expect(page.opensHere()).toBe(false);
  });

  test('where nothing may be kept, it is shown once a page', async () => {
    browser('refused');
    const page = await loadPage();
    expect(page.opensHere()).toBe(true);
    page.markOpened();
    page.putAway();
    expect(page.opensHere()).toBe(false);
    browser('refused');
    expect((await loadPage()).opensHere()).toBe(true);
  });
});
