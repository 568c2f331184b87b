import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { lore as en } from '../../../src/content/messages/en/lore';
import { lore as ja } from '../../../src/content/messages/ja/lore';
import { lore as zh } from '../../../src/content/messages/zh/lore';
import { LOCALES } from '../../../src/domain/locale';
import { LORE_FAULT_CODES } from '../../../src/services/transfer/lorebook';

const CATALOGUES: Readonly<Record<(typeof LOCALES)[number], Readonly<Record<string, string>>>> = {
  en,
  zh,
  ja,
};
const VALUES = {
  place: '<place>', count: 3, size: 30, limit: 20, line: 1, column: 2, found: '<found>', detail: '<detail>',
}; // prettier-ignore

describe.each(LOCALES)('what reading a lorebook says in %s', (locale) => {
  const messages = CATALOGUES[locale];
  const i18n = setupI18n();
  i18n.setMessagesCompiler(compileMessage);
  i18n.loadAndActivate({ locale, messages });

  test('there is a sentence for every code, and for nothing else', () => {
    const said = Object.keys(messages).filter((id) => id.startsWith('lore.fault.'));
    expect(said.sort()).toEqual(LORE_FAULT_CODES.map((code) => `lore.fault.${code}`).sort());
  });

  test.each(LORE_FAULT_CODES)('%s is whole', (code) => {
    const once = i18n._(`lore.fault.${code}`, { ...VALUES, count: 1 });
    const often = i18n._(`lore.fault.${code}`, VALUES);
    expect(`${once}${often}`).not.toMatch(/[{}#]/);
    const counted = ['filled-in', 'converted', 'left-out'].includes(code);
    expect(once !== often).toBe(counted);
    if (counted) expect(often).toContain('3');
  });
});
