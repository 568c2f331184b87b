import { setupI18n } from '@lingui/core';
import type { I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Locale } from '../../domain/locale';
import type { Messages, MessageId } from '../../content/messages/en';

export type { MessageId } from '../../content/messages/en';

/** Values for the slots of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (id: MessageId, values?: MessageValues) => string;

const CATALOGUES: Readonly<Record<Locale, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('../../content/messages/en'),
  zh: () => import('../../content/messages/zh'),
  ja: () => import('../../content/messages/ja'),
};

/** The tag for `lang` and `Intl`. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-Hans', ja: 'ja' };

const compiled = new Map<string, ReturnType<typeof compileMessage>>();

/** Parses an ICU message once; lingui would parse it anew at every use. */
function compileOnce(message: string): ReturnType<typeof compileMessage> {
  const known = compiled.get(message);
  if (known) return known;
  const fresh = compileMessage(message);
  compiled.set(message, fresh);
  return fresh;
}

/** Loads the catalogue of a language; rejects when its file cannot be fetched. */
export async function loadCatalogue(locale: Locale): Promise<I18n> {
  const { messages } = await CATALOGUES[locale]();
  const i18n = setupI18n();
  i18n.setMessagesCompiler(compileOnce);
  i18n.loadAndActivate({ locale, locales: LANGUAGE_TAGS[locale], messages });
  return i18n;
}

interface I18nValue {
  readonly locale: Locale;
  readonly t: Translate;
  readonly setLocale: (locale: Locale) => Promise<void>;
}

const I18nContext = createContext<I18nValue | null>(null);

interface I18nProviderProps {
  readonly initial: I18n;
  /** Called after the language has changed, to keep the choice. */
  readonly onChange: (locale: Locale) => void;
  readonly children: ReactNode;
}

export function I18nProvider({ initial, onChange, children }: I18nProviderProps): ReactNode {
  const [i18n, setI18n] = useState(initial);
  const locale = i18n.locale as Locale;
  const setLocale = useCallback(
    async (next: Locale) => {
      setI18n(await loadCatalogue(next));
      onChange(next);
    },
    [onChange],
  );
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[locale];
  }, [locale]);
  const value = useMemo<I18nValue>(
    () => ({ locale, setLocale, t: (id, values) => i18n._(id, values) }),
    [i18n, locale, setLocale],
  );
  return <I18nContext value={value}>{children}</I18nContext>;
}

export function useI18n(): I18nValue {
  const value = useContext(I18nContext);
  if (!value) throw new Error('useI18n needs an I18nProvider above it.');
  return value;
}

export function useT(): Translate {
  return useI18n().t;
}
