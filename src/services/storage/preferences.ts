/*
 * Language, look, and whether the opening page was shown: needed for the first paint, before the database is open.
 * This module is their only home and must not come to depend on the database library.
 */
import { useSyncExternalStore } from 'react';
import { isLocale } from '../../domain/locale';
import type { Locale } from '../../domain/locale';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences {
  readonly theme: Theme;
  /** null: the browser's. */
  readonly locale: Locale | null;
  /** The opening page has been shown on this device. */
  readonly welcomed: boolean;
}

const THEME_KEY = 'chatanime:theme';
const LOCALE_KEY = 'chatanime:locale';
const WELCOMED_KEY = 'chatanime:welcomed';
const KEYS: readonly string[] = [THEME_KEY, LOCALE_KEY, WELCOMED_KEY];

const listeners = new Set<() => void>();
let current: Preferences | null = null;

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null; // refused by the browser's privacy settings
  }
}

function isTheme(value: unknown): value is Theme {
  return THEMES.includes(value as Theme);
}

function load(): Preferences {
  const theme = storage()?.getItem(THEME_KEY);
  const locale = storage()?.getItem(LOCALE_KEY);
  return {
    theme: isTheme(theme) ? theme : 'system',
    locale: isLocale(locale) ? locale : null,
    welcomed: storage()?.getItem(WELCOMED_KEY) === 'yes',
  };
}

function keep(key: string, value: string | null): void {
  try {
    if (value === null) storage()?.removeItem(key);
    else storage()?.setItem(key, value);
  } catch (error) {
    // A full disk: the choice still holds until the page is closed.
    if (!(error instanceof DOMException)) throw error;
  }
}

function notify(): void {
  for (const listener of listeners) listener();
}

function onStorage(event: StorageEvent): void {
  if (event.key !== null && !KEYS.includes(event.key)) return;
  current = load();
  notify();
}

/** The same object until something changes. */
export function getPreferences(): Preferences {
  current ??= load();
  return current;
}

export function setTheme(theme: Theme): void {
  current = { ...getPreferences(), theme };
  keep(THEME_KEY, theme);
  notify();
}

/** null goes back to the browser's language. */
export function setLocale(locale: Locale | null): void {
  current = { ...getPreferences(), locale };
  keep(LOCALE_KEY, locale);
  notify();
}

/** Once for all: the opening page is not shown again on this device, or in this page where nothing can be kept. */
export function setWelcomed(): void {
  if (getPreferences().welcomed) return;
  current = { ...getPreferences(), welcomed: true };
  keep(WELCOMED_KEY, 'yes');
  notify();
}

/** Calls `listener` after a change in this tab or another. Returns how to stop listening. */
export function onPreferencesChange(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', onStorage);
  };
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(onPreferencesChange, getPreferences);
}
