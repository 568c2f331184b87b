import { isLocale, matchLocale } from '../domain/locale';
import type { Locale } from '../domain/locale';
import { getPreferences, setLocale } from '../services/storage/preferences';

/** `?lang=` first, then the choice made in the settings, then the browser's languages. */
export function startLocale(): Locale {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLocale(asked)) return asked;
  return getPreferences().locale ?? matchLocale(navigator.languages);
}

/** Keeps a choice made in the app, and takes an override out of the address so that it does not win again. */
export function keepLocale(locale: Locale): void {
  setLocale(locale);
  const url = new URL(location.href);
  if (!url.searchParams.has('lang')) return;
  url.searchParams.delete('lang');
  history.replaceState(history.state, '', url);
}
