import type { ReactNode } from 'react';
import { LOCALES } from '../../domain/locale';
import type { Locale } from '../../domain/locale';
import { cx } from '../../lib/cx';
import { LANGUAGE_TAGS, useI18n } from '../../services/i18n';
import { showNotice } from '../../ui/notice';

const NAMES: Readonly<Record<Locale, string>> = { en: 'English', zh: '简体中文', ja: '日本語' };

/** The three languages by their own names, for somebody who cannot read the one before them. */
export function LanguageChoice(): ReactNode {
  const { t, locale, setLocale } = useI18n();
  return (
    <div role="group" aria-label={t('settings.language')} className="flex">
      {LOCALES.map((value) => (
        <button
          key={value}
          type="button"
          lang={LANGUAGE_TAGS[value]}
          aria-pressed={value === locale}
          onClick={() => {
            setLocale(value).catch(() => showNotice({ text: t('error.loadPart') }));
          }}
          className={cx(
            'inline-flex min-h-11 items-center px-2 text-sm',
            value === locale
              ? 'font-semibold'
              : 'text-soft underline decoration-1 underline-offset-4 hover:text-ink',
          )}
        >
          {NAMES[value]}
        </button>
      ))}
    </div>
  );
}
