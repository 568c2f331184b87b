import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROMPT_WORDING } from '../../../src/content/prompt';
import { REPLY_LENGTH } from '../../../src/content/prompt/length';
import { LOCALES } from '../../../src/domain/locale';
import type { Locale } from '../../../src/domain/locale';
import { checkReply } from '../../../src/domain/reply-check';

const TEXTS: Readonly<Record<Locale, string>> = {
  en: 'That sounds like a long day, and you carried all of it alone. Sit down with me for a moment and tell me what hurt the most; I have nowhere else to be tonight.',
  zh: '今天一定很累吧，这么多事情都压在你一个人身上。先坐下来，跟我说说最让你难过的是哪一件，我哪儿也不去，今晚就在这里陪着你，慢慢说就好。',
  ja: '今日は本当に大変だったね。そんなにたくさんのことを、ひとりで抱えていたんだ。ここに座って、いちばんつらかったことを話してみて。今夜はどこにも行かないから。',
};

const check = (text: string, locale: Locale) => checkReply(text, locale, REPLY_LENGTH[locale]);

describe('the language of a reply', () => {
  test.each(LOCALES)('%s is not mistaken for another', (locale) => {
    expect(check(TEXTS[locale], locale)).toBeNull();
  });

  test.each(LOCALES.flatMap((asked) => LOCALES.map((given) => [asked, given] as const)))(
    'a talk in %s answered in %s',
    (asked, given) => {
      expect(check(TEXTS[given], asked)).toBe(asked === given ? null : 'language');
    },
  );

  test.each<[string, Locale, string]>([
    [
      'Korean',
      'en',
      '오늘 정말 힘들었겠다. 혼자서 그 많은 일을 다 감당했구나. 여기 앉아서 나한테 얘기해 줘. 오늘 밤은 어디에도 안 가.',
    ],
    [
      'Korean',
      'zh',
      '오늘 정말 힘들었겠다. 혼자서 그 많은 일을 다 감당했구나. 여기 앉아서 나한테 얘기해 줘. 오늘 밤은 어디에도 안 가.',
    ],
    ['Russian', 'en', 'Похоже, это был долгий день, и ты нёс всё это один. Сядь рядом и расскажи.'],
    [
      'romanised Japanese',
      'ja',
      'Kyou wa hontou ni taihen datta ne. Koko ni suwatte, ichiban tsurakatta koto wo hanashite mite.',
    ],
  ])('%s in a talk of %s', (_name, locale, text) => {
    expect(check(text, locale)).toBe('language');
  });

  test.each<[string, Locale, string]>([
    ['a name', 'zh', 'Sherlock Holmes!'],
    ['a short line', 'ja', 'Never give up.'],
    ['a short line', 'en', '頑張って！'],
    [
      'names among the words',
      'zh',
      '我和 Sebastian Michaelis、Ciel Phantomhive、Grell Sutcliff 都在这里，别怕，慢慢说给我们听，今天发生了什么事情让你这么难过呢？我们会一直陪着你的，好不好？',
    ],
    [
      'a line of a song',
      'zh',
      '我想起那句「諦めたらそこで試合終了だよ」，当时我也差点就放弃了，可是教练一直看着我。你今天能来跟我说这些，就已经很了不起了，先好好睡一觉，明天我们再一起想办法。',
    ],
    [
      'kanji and names',
      'ja',
      '炭治郎だ。鬼殺隊の仲間も皆、君の味方だよ。今日は一日よく頑張った。深呼吸して、温かい物を食べて、ゆっくり休もう。俺はいつでも話を聞く。禰豆子も心配していた。',
    ],
    [
      'a word of the old tongue',
      'en',
      'We say 七転び八起き where I come from: fall seven times, stand up eight. You are only at your third fall, and I am not going anywhere until you are back on your feet again.',
    ],
    [
      'code',
      'zh',
      '```\nfor (const day of week) { if (day.isRough()) rest(); else goOn(); } // nothing else to do\n```',
    ],
    [
      'an address',
      'ja',
      'https://example.com/a/very/long/address/that/is/not/a/sentence/of/any/language/at/all',
    ],
    ['nothing but marks', 'en', '…………！？——。。。'.repeat(10)],
  ])('%s says nothing about the language (%s)', (_name, locale, text) => {
    expect(checkReply(text, locale, null)).toBeNull();
  });

  test('short texts are never judged by their language', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.constantFrom(...LOCALES),
        (text, locale) => {
          if ((text.match(/\p{L}/gu)?.length ?? 0) < 40) expect(checkReply(text, locale, null)).toBeNull();
        },
      ),
    );
  });
});

describe('the length of a reply', () => {
  test('is that of the prompt’s first rule', () => {
    for (const locale of LOCALES) {
      const { least, most } = REPLY_LENGTH[locale];
      expect(PROMPT_WORDING[locale].rules[0]).toMatch(new RegExp(`${least}[–〜-]${most}`));
    }
  });

  test.each([
    ['en', 'word '.repeat(270).trim(), null],
    ['en', 'word '.repeat(271).trim(), 'too-long'],
    ['en', 'Yes, I am here, friend.', 'too-short'],
    ['en', 'Yes, I am here, my friend.', null],
    ['zh', '好'.repeat(450), null],
    ['zh', '好'.repeat(451), 'too-long'],
    ['zh', '嗯，我在听你说。', 'too-short'],
    ['zh', '嗯，我在听你说，慢慢来吧。', null],
    ['ja', 'あ'.repeat(450), null],
    ['ja', 'あ'.repeat(451), 'too-long'],
    ['ja', 'うん、聞いてる。', 'too-short'],
  ] as const)('%s', (locale, text, concern) => {
    expect(check(text, locale)).toBe(concern);
  });

  test('is nothing to judge where none was asked for', () => {
    expect(checkReply('Yes.', 'en', null)).toBeNull();
    expect(checkReply('word '.repeat(9000), 'en', null)).toBeNull();
  });

  test('code counts for nothing', () => {
    expect(check(`${TEXTS.en}\n\`\`\`\n${'word '.repeat(500)}\n\`\`\``, 'en')).toBeNull();
  });
});

test('takes anything', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 3000 }),
      fc.constantFrom(...LOCALES),
      (text, locale) => {
        expect([null, 'language', 'too-long', 'too-short']).toContain(check(text, locale));
      },
    ),
  );
});
