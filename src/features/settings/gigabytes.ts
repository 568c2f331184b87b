import type { Locale } from '../../domain/locale';

/** Megabytes as gigabytes with one digit, `1.6 GB`; under a tenth as `0.1 GB`. */
export function gigabytes(megabytes: number, locale: Locale): string {
  const value = Math.max(0.1, megabytes / 1000);
  return `${new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)} GB`;
}
