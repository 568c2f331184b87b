import { compileMessage } from '@lingui/message-utils/compileMessage';
import { setupI18n } from '@lingui/core';
import { describe, expect, test } from 'vitest';
import { transfer as en } from '../../../src/content/messages/en/transfer';
import { transfer as ja } from '../../../src/content/messages/ja/transfer';
import { transfer as zh } from '../../../src/content/messages/zh/transfer';
import { LOCALES } from '../../../src/domain/locale';
import type { Locale } from '../../../src/domain/locale';
import { IMPORT_FAULT_CODES } from '../../../src/services/transfer';
import type { ImportFaultCode } from '../../../src/services/transfer';
import { FAULT_VALUES } from './fault-values';

const CATALOGUES: Record<Locale, Readonly<Record<string, string>>> = { en, zh, ja };

/** About the file as a whole: there is no place in it to name. */
const PLACELESS = new Set<ImportFaultCode>([
  'unreadable', 'too-large', 'empty', 'not-text', 'not-json', 'truncated', 'too-deep', 'newer-version',
  'storage-full', 'storage', 'app-part-missing', 'unexpected', 'not-a-chat', 'chat-empty', 'chat-cut-off',
  'chat-line', 'chat-no-header', 'chat-date', 'chat-swipes', 'chat-speakers', 'chat-changed', 'chat-own',
  'chat-apart',
]); // prettier-ignore

function slots(message: string): string[] {
  const compiled = compileMessage(message);
  if (typeof compiled === 'string') return [];
  return compiled.flatMap((token) => (Array.isArray(token) ? [String(token[0])] : []));
}

function say(locale: Locale, id: string, values: Record<string, string | number>): string {
  const i18n = setupI18n();
  i18n.setMessagesCompiler(compileMessage);
  i18n.loadAndActivate({ locale, messages: CATALOGUES[locale] });
  return i18n._(id, values);
}

describe.each(LOCALES)('what an import says in %s', (locale) => {
  const messages = CATALOGUES[locale];

  test('there is a sentence for every code, and for nothing else', () => {
    const wanted = IMPORT_FAULT_CODES.map((code) => `transfer.fault.${code}`);
    expect(Object.keys(messages).sort()).toEqual([...wanted, 'transfer.exportFailed'].sort());
  });

  test.each(IMPORT_FAULT_CODES)('%s: names the place and uses only what it is given', (code) => {
    const used = slots(messages[`transfer.fault.${code}`] ?? '');
    const known = ['place', ...FAULT_VALUES[code]];
    expect(used.filter((slot) => !known.includes(slot))).toEqual([]);
    expect(used.includes('place')).toBe(!PLACELESS.has(code));
    const values = Object.fromEntries(known.map((name) => [name, `<${name}>`]));
    const said = say(locale, `transfer.fault.${code}`, values);
    expect(said).not.toMatch(/[{}]/);
    for (const slot of used) if (code !== 'wrong-type') expect(said).toContain(`<${slot}>`);
  });

  test.each(['text', 'number', 'whole', 'bool', 'list', 'object'])('names the type %s', (expected) => {
    const said = say(locale, 'transfer.fault.wrong-type', { place: 'sessions[0].id', expected, found: '7' });
    const other = say(locale, 'transfer.fault.wrong-type', {
      place: 'sessions[0].id',
      expected: '?',
      found: '7',
    });
    expect(said).not.toBe(other);
    expect(said).toContain('sessions[0].id');
  });

  test('is written in its own script', () => {
    for (const [id, message] of Object.entries(messages)) {
      if (locale === 'en') expect(message, id).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
      if (locale === 'zh') expect(message, id).not.toMatch(/[ぁ-んァ-ン]/);
      if (locale === 'ja') expect(message, id).toMatch(/[ぁ-ん]/);
      expect(message, id).not.toMatch(/'/);
    }
  });
});
