import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { failure as en } from '../../../src/content/messages/en/failure';
import { failure as ja } from '../../../src/content/messages/ja/failure';
import { failure as zh } from '../../../src/content/messages/zh/failure';
import { FAILURE_CODES } from '../../../src/domain/failure';
import { LOCALES } from '../../../src/domain/locale';

const CATALOGUES: Record<string, Readonly<Record<string, string>>> = { en, zh, ja };
const PARTS = ['title', 'side', 'remedy'] as const;

/** The slots of a compiled message: lingui keeps them as lists that begin with their name. */
function slots(message: string): string[] {
  const compiled = compileMessage(message);
  if (typeof compiled === 'string') return [];
  return compiled.flatMap((token) => (Array.isArray(token) ? [String(token[0])] : [])).sort();
}

describe.each(LOCALES)('failures in %s', (locale) => {
  const messages = CATALOGUES[locale] ?? {};

  test('every code says what happened, whose side it is on and what to do', () => {
    const wanted = FAILURE_CODES.flatMap((code) => PARTS.map((part) => `failure.${code}.${part}`));
    expect(Object.keys(messages).sort()).toEqual([...wanted].sort());
    expect(Object.values(messages).filter((message) => message.trim() === '')).toEqual([]);
  });

  test('the slots are the same as in English, and known', () => {
    for (const [id, message] of Object.entries(messages)) {
      expect(slots(message), id).toEqual(slots((en as Readonly<Record<string, string>>)[id] ?? ''));
      for (const slot of slots(message))
        expect(['host', 'model', 'status', 'seconds', 'limit', 'excess']).toContain(slot);
    }
  });

  test('is written in its own script', () => {
    for (const [id, message] of Object.entries(messages)) {
      if (id.endsWith('.side')) continue;
      if (locale === 'en') expect(message, id).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
      if (locale === 'zh') expect(message, id).not.toMatch(/[ぁ-んァ-ン]/);
      if (locale === 'ja') expect(message, id).toMatch(/[ぁ-ん]/);
      expect(message, id).not.toMatch(/'/);
    }
  });
});
