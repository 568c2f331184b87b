import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { messages as en } from '../../../src/content/messages/en';
import { messages as ja } from '../../../src/content/messages/ja';
import { messages as zh } from '../../../src/content/messages/zh';

const CATALOGUES: Record<string, Record<string, string>> = { en, zh, ja };

/** The names of a message's slots, those inside plurals included. */
function slots(message: string): string[] {
  const names = new Set<string>();
  const visit = (token: unknown): void => {
    if (!Array.isArray(token)) return;
    const [name, , forms] = token as [unknown, unknown, unknown];
    if (typeof name === 'string') names.add(name);
    if (typeof forms === 'object' && forms !== null) {
      for (const form of Object.values(forms)) if (Array.isArray(form)) form.forEach(visit);
    }
  };
  const compiled = compileMessage(message);
  if (Array.isArray(compiled)) compiled.forEach(visit);
  return [...names].sort();
}

describe.each(['zh', 'ja'])('%s', (locale) => {
  const catalogue = CATALOGUES[locale] ?? {};

  test('has the very messages of English', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
  });

  test('fills the same slots', () => {
    const different = Object.entries(en)
      .map(([id, message]) => ({ id, en: slots(message), other: slots(catalogue[id] ?? '') }))
      .filter((entry) => entry.en.join() !== entry.other.join());
    expect(different).toEqual([]);
  });

  test('is written in its own script', () => {
    const script = locale === 'ja' ? /[ぁ-んァ-ヶ一-龠]/ : /[一-龥]/;
    const proper = new Set(['ChatAnime', 'Top-p']);
    const words = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
    const foreign = Object.entries(catalogue).filter(
      ([, text]) => words(text) && !script.test(text) && !proper.has(text),
    );
    expect(foreign).toEqual([]);
  });
});

test.each(Object.entries(CATALOGUES))('%s has no empty message and no stray space', (_locale, catalogue) => {
  const faulty = Object.entries(catalogue).filter(([, text]) => text.trim() === '' || text !== text.trim());
  expect(faulty).toEqual([]);
});
