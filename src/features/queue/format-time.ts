import type { Locale } from '../../domain/locale';
import { LANGUAGE_TAGS } from '../../services/i18n';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

function unit(value: number, name: 'second' | 'minute' | 'hour', locale: Locale): string {
  return new Intl.NumberFormat(LANGUAGE_TAGS[locale], {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumFractionDigits: name === 'hour' ? 1 : 0,
  }).format(value);
}

/** A span as people say it: seconds under a minute and a half, minutes under an hour and a half, then hours. */
export function spanText(ms: number, locale: Locale): string {
  if (ms < 1.5 * MINUTE) return unit(Math.max(1, Math.round(ms / SECOND)), 'second', locale);
  if (ms < 1.5 * HOUR) return unit(Math.round(ms / MINUTE), 'minute', locale);
  return unit(ms / HOUR, 'hour', locale);
}
