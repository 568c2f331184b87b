import type { Translate } from '.';

/** The keys of the app and what they do, for the settings and for `?` in a talk. */
export function keyHelp(t: Translate): readonly (readonly [string, string])[] {
  return [
    ['Enter', t('settings.key.send')],
    ['Shift + Enter', t('settings.key.break')],
    ['Alt + R', t('settings.key.rate')],
    ['1 – 5', t('settings.key.mark')],
    ['0', t('settings.key.cannot')],
    ['Backspace', t('settings.key.back')],
    ['?', t('settings.key.help')],
  ];
}
