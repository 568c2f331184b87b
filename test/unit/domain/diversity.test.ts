import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureDiversity, unitsOf } from '../../../src/domain/diversity';

function wordsAt(
  texts: readonly string[],
  repetition: { at: readonly { text: number; from: number; to: number }[] },
) {
  return repetition.at.map(({ text, from, to }) => texts[text]?.slice(from, to));
}

/** The same measures by brute force over arrays of arrays. */
function second(texts: readonly string[], n: number, split: (text: string) => string[]) {
  const all = texts.map((text) => {
    const parts = split(text);
    return parts.flatMap((_, at) =>
      at + n <= parts.length ? [JSON.stringify(parts.slice(at, at + n))] : [],
    );
  });
  const every = all.flat();
  const distinct = every.filter((gram, index) => every.indexOf(gram) === index).length / every.length;
  const overlaps = all.flatMap((own, index) => {
    const unique = own.filter((gram, at) => own.indexOf(gram) === at);
    if (unique.length === 0) return [];
    const shared = unique.filter((gram) => all.some((other, at) => at !== index && other.includes(gram)));
    return [shared.length / unique.length];
  });
  return { distinct, overlap: overlaps.reduce((sum, share) => sum + share, 0) / overlaps.length };
}

describe('units', () => {
  it('are words of Latin text, without case and punctuation', () => {
    expect(unitsOf('Hey, It’s “ME” — 3 times!').map(({ key }) => key)).toEqual([
      'hey',
      "it's",
      'me',
      '3',
      'times',
    ]);
  });

  it('are single signs of Chinese and Japanese, and words of what stands between them', () => {
    expect(unitsOf('我爱Python和パン。').map(({ key }) => key)).toEqual([
      '我',
      '爱',
      'python',
      '和',
      'パ',
      'ン',
    ]);
  });

  it('know where they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const { key, from, to } of unitsOf(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(text.slice(from, to).normalize('NFKC').toLowerCase().replaceAll('’', "'")).toBe(key);
          end = to;
        }
      }),
    );
  });
});

describe('measures', () => {
  it('of a worked example', () => {
    // a b, b c | a b, b d: 3 of 4 are different; of each text's two, one is shared.
    const measures = measureDiversity(['A b c.', 'a B, d?'], 'en');
    expect(measures.distinct).toEqual({ n: 2, share: 3 / 4 });
    expect(measures.overlap).toBe(1 / 2);
    expect(measures.openings.map(({ words, texts }) => [words, texts])).toEqual([['A b', 2]]);
  });

  it('of Chinese go by four characters', () => {
    // 我们一起 们一起走 | 我们一起 们一起吃: 3 of 4.
    const measures = measureDiversity(['我们一起走', '我们，一起吃'], 'zh');
    expect(measures.distinct).toEqual({ n: 4, share: 3 / 4 });
    expect(measures.overlap).toBe(1 / 2);
  });

  it('of texts all alike and all different', () => {
    const alike = measureDiversity(['one two three', 'one two three'], 'en');
    expect([alike.distinct.share, alike.overlap]).toEqual([1 / 2, 1]);
    const different = measureDiversity(['one two three', 'four five six'], 'en');
    expect([different.distinct.share, different.overlap]).toEqual([1, 0]);
    expect([...different.openings, ...different.phrases]).toEqual([]);
  });

  it('say nothing of too little', () => {
    expect(measureDiversity([], 'en')).toMatchObject({ distinct: { share: null }, overlap: null });
    expect(measureDiversity(['one'], 'zh')).toMatchObject({ distinct: { share: null }, overlap: null });
  });

  it('agree with a second method', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    const text = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const { distinct, overlap } = measureDiversity(texts, 'en');
        const other = second(texts, 2, (each) => each.split(' '));
        expect(distinct.share).toBeCloseTo(other.distinct, 12);
        expect(overlap).toBeCloseTo(other.overlap, 12);
      }),
    );
  });
});

describe('repetitions', () => {
  it('are told as long as they are, with where they occur', () => {
    const texts = [
      'Hey, you there. I will stand by your side, whatever comes.',
      'Hey you, what a day. I will stand by your side again.',
      'Nothing like it: I WILL stand by your side.',
    ];
    const { openings, phrases } = measureDiversity(texts, 'en');
    expect(openings.map(({ words, texts: count }) => [words, count])).toEqual([['Hey, you', 2]]);
    expect(phrases.map(({ words, texts: count }) => [words, count])).toEqual([
      ['I will stand by your side', 3],
    ]);
    expect(phrases.map((each) => wordsAt(texts, each))).toEqual([
      ['I will stand by your side', 'I will stand by your side', 'I WILL stand by your side'],
    ]);
  });

  it('of Japanese and Chinese are found across punctuation and width', () => {
    const { openings, phrases } = measureDiversity(
      ['まあまあ、落ち着けって。肉を食え！', 'まあまあ落ち着けって', '肉を食え、肉を食え'],
      'ja',
    );
    expect(openings.map(({ words }) => words)).toEqual(['まあまあ、落ち着けって']);
    expect(phrases.map(({ words, texts, at }) => [words, texts, at.length])).toEqual([['肉を食え', 2, 3]]);
  });

  it('occur where they are said to', () => {
    const word = fc.constantFrom('uno', 'dos', 'tres', 'Eh!', '—');
    const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const { openings, phrases } = measureDiversity(texts, 'en');
        for (const each of [...openings, ...phrases]) {
          const keys = each.at.map(({ text: index, from, to }) =>
            unitsOf((texts[index] ?? '').slice(from, to))
              .map(({ key }) => key)
              .join(' '),
          );
          expect(new Set(keys).size).toBe(1);
          expect(new Set(each.at.map(({ text: index }) => index)).size).toBe(each.texts);
          expect(each.texts).toBeGreaterThan(1);
        }
      }),
    );
  });
});
