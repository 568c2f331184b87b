import { getPreferences, onPreferencesChange } from '../services/storage/preferences';

function apply(): void {
  const { theme } = getPreferences();
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Puts the chosen look on the page, now and whenever it changes, in this tab or another. */
export function followTheme(): void {
  apply();
  onPreferencesChange(apply);
}
