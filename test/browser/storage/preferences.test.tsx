import { beforeEach, describe, expect, it } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import type * as Preferences from '../../../src/services/storage/preferences';
import { refuseWindowStorage } from './support';

type Module = typeof Preferences;

let pages = 0;

/** A page that has just been loaded: the module as no one has used it yet. */
async function loadPage(): Promise<Module> {
  pages += 1;
  const module = '../../../src/services/storage/preferences.ts';
  return import(/* @vite-ignore */ `${module}?page=${pages}`) as Promise<Module>;
}

beforeEach(() => {
  localStorage.removeItem('chatanime:theme');
  localStorage.removeItem('chatanime:locale');
  localStorage.removeItem('chatanime:welcomed');
});

describe('preferences', () => {
  it('follow the system and the browser until something is chosen, and survive a reload', async () => {
    const page = await loadPage();
    expect(page.getPreferences()).toEqual({ theme: 'system', locale: null, welcomed: false });
    page.setTheme('dark');
    page.setLocale('ja');
    const reloaded = await loadPage();
    expect(reloaded.getPreferences()).toEqual({ theme: 'dark', locale: 'ja', welcomed: false });
    reloaded.setLocale(null);
    expect((await loadPage()).getPreferences()).toEqual({ theme: 'dark', locale: null, welcomed: false });
  });

  it('ignore values that mean nothing', async () => {
    localStorage.setItem('chatanime:theme', 'plaid');
    localStorage.setItem('chatanime:locale', 'tlh');
    expect((await loadPage()).getPreferences()).toEqual({ theme: 'system', locale: null, welcomed: false });
  });

  it('keep that somebody has been welcomed', async () => {
    const page = await loadPage();
    page.setWelcomed();
    expect(page.getPreferences().welcomed).toBe(true);
    expect((await loadPage()).getPreferences().welcomed).toBe(true);
  });

  it('hold for the page where the browser refuses storage', async () => {
    refuseWindowStorage('localStorage');
    const page = await loadPage();
    page.setTheme('light');
    page.setLocale('zh');
    expect(page.getPreferences()).toEqual({ theme: 'light', locale: 'zh', welcomed: false });
  });

  it('draw again after a change here or in another tab', async () => {
    const page = await loadPage();
    const { result, act } = await renderHook(() => page.usePreferences());
    const before = result.current;
    expect(page.getPreferences()).toBe(before);
    await act(() => page.setTheme('dark'));
    expect(result.current).toEqual({ theme: 'dark', locale: null, welcomed: false });

    localStorage.setItem('chatanime:locale', 'ja');
    await act(() => window.dispatchEvent(new StorageEvent('storage', { key: 'chatanime:locale' })));
    expect(result.current).toEqual({ theme: 'dark', locale: 'ja', welcomed: false });
    const same = result.current;
    await act(() => window.dispatchEvent(new StorageEvent('storage', { key: 'something else' })));
    expect(result.current).toBe(same);
  });
});
