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

type Part = () => Promise<{ readonly messages: Partial<Messages> }>;

/** What the first screen says, and what all the others say. */
const FIRST: Readonly<Record<Locale, Part>> = {
  en: () => import('../../content/messages/en/first'),
  zh: () => import('../../content/messages/zh/first'),
  ja: () => import('../../content/messages/ja/first'),
};
const REST: Readonly<Record<Locale, Part>> = {
  en: () => import('../../content/messages/en/rest'),
  zh: () => import('../../content/messages/zh/rest'),
  ja: () => import('../../content/messages/ja/rest'),
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

let current: I18n | null = null;
let restWanted = false;

async function addRest(i18n: I18n): Promise<void> {
  const { messages } = await REST[i18n.locale as Locale]();
  i18n.load(i18n.locale, messages);
}

/**
 * Loads the catalogue of a language: what the first screen says, and the rest too once a screen has asked for it.
 * Rejects when a file of it cannot be fetched.
 */
export async function loadCatalogue(locale: Locale): Promise<I18n> {
  const { messages } = await FIRST[locale]();
  const i18n = setupI18n();
  i18n.setMessagesCompiler(compileOnce);
  i18n.loadAndActivate({ locale, locales: LANGUAGE_TAGS[locale], messages });
  if (restWanted) await addRest(i18n);
  current = i18n;
  return i18n;
}

/** Loads what the screens after the first say, in the language of the page; they wait for it before they show. */
export async function loadAllMessages(): Promise<void> {
  restWanted = true;
  if (current) await addRest(current);
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
