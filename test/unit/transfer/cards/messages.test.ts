import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { cards as en } from '../../../../src/content/messages/en/cards';
import { cards as ja } from '../../../../src/content/messages/ja/cards';
import { cards as zh } from '../../../../src/content/messages/zh/cards';
import { LOCALES } from '../../../../src/domain/locale';
import type { Locale } from '../../../../src/domain/locale';
import {
  MOST_MEGAPIXELS,
  MOST_PICTURE_MIB,
  MOST_SIDE,
  PICTURE_FAULT_CODES,
} from '../../../../src/services/pictures';
import { CARD_FAULT_CODES } from '../../../../src/services/transfer';
import { FAULT_VALUES } from './fault-values';

const CATALOGUES: Record<Locale, Readonly<Record<string, string>>> = { en, zh, ja };

function say(locale: Locale, id: string, values: Record<string, string | number>): string {
  const i18n = setupI18n();
  i18n.setMessagesCompiler(compileMessage);
  i18n.loadAndActivate({ locale, messages: CATALOGUES[locale] });
  return i18n._(id, values);
}

function slots(message: string): string[] {
  const compiled = compileMessage(message);
  if (typeof compiled === 'string') return [];
  return [...new Set(compiled.flatMap((token) => (Array.isArray(token) ? [String(token[0])] : [])))];
}

describe.each(LOCALES)('what the import of cards says in %s', (locale) => {
  const messages = CATALOGUES[locale];

  test('there is a sentence for every code', () => {
    const wanted = [
      ...CARD_FAULT_CODES.map((code) => `cards.fault.${code}`),
      ...PICTURE_FAULT_CODES.map((code) => `cards.picture.${code}`),
    ];
    expect(wanted.filter((id) => messages[id] === undefined)).toEqual([]);
  });

  test.each(CARD_FAULT_CODES)('%s says what it is given and nothing else', (code) => {
    const used = slots(messages[`cards.fault.${code}`] ?? '');
    const known = ['place', ...FAULT_VALUES[code]];
    expect(used.filter((slot) => !known.includes(slot))).toEqual([]);
    const values = Object.fromEntries(known.map((name) => [name, name === 'count' ? 7 : `<${name}>`]));
    const said = say(locale, `cards.fault.${code}`, values);
    expect(said).not.toMatch(/[{}]/);
    for (const slot of used) if (slot !== 'reason') expect(said).toContain(String(values[slot]));
  });

  test('every reason to leave a picture out can be told', () => {
    for (const reason of PICTURE_FAULT_CODES) {
      expect(say(locale, 'cards.fault.picture-left-out', { reason })).not.toMatch(/[{}]/);
    }
  });

  test('names the limits of pictures as they are', () => {
    expect(messages['cards.picture.large']).toContain(`${MOST_PICTURE_MIB} MB`);
    expect(messages['cards.picture.pixels']).toContain(MOST_SIDE.toLocaleString('en'));
    expect(messages['cards.picture.pixels']).toContain(String(MOST_MEGAPIXELS));
  });
});
