import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { messages as en } from '../../../src/content/messages/en';
import type { MessageId } from '../../../src/content/messages/en';
import { messages as ja } from '../../../src/content/messages/ja';
import { messages as zh } from '../../../src/content/messages/zh';
import type { Locale } from '../../../src/domain/locale';

export type Values = Readonly<Record<string, string | number>>;

const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-Hans', ja: 'ja' };

const CATALOGUES = { en, zh, ja } as const;

/** What the app says in a language: the same catalogue, filled by the same rules. */
export function wordsOf(locale: Locale): (id: MessageId, values?: Values) => string {
  const i18n = setupI18n();
  i18n.setMessagesCompiler(compileMessage);
  i18n.loadAndActivate({ locale, locales: LANGUAGE_TAGS[locale], messages: CATALOGUES[locale] });
  return (id, values) => i18n._(id, values);
}
