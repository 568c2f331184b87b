import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanReply, odditiesOf } from '../../../src/domain/recording-clean';
import { nameInKey, namesInKey } from '../../../src/domain/recording-names';

const NAMES = ['亚丝娜', '结城明日奈', 'Saber'];

describe('cleanReply', () => {
  it.each([
    ['亚丝娜：今天也辛苦了。', '今天也辛苦了。', ['name-prefix']],
    ['Saber: 我在这里。', '我在这里。', ['name-prefix']],
    ['【亚丝娜】：先坐下吧。', '先坐下吧。', ['name-prefix']],
    ['露西：我也这么想！', '我也这么想！', ['name-prefix']],
    ['*放下杯子* 你先说。', '你先说。', ['direction']],
    ['真拿你没办法。*叹气* 走吧！', '真拿你没办法。走吧！', ['direction']],
    ['（轻轻点头）我明白。', '我明白。', ['direction']],
    ['我明\u200b白\ufeff。', '我明白。', ['stray-sign']],
    ['好\ufffd的。', '好的。', ['stray-sign']],
    ['明天再说吧', '明天再说吧。', ['no-end']],
    ['明天再说，', '明天再说。', ['no-end']],
    ['See you tomorrow', 'See you tomorrow.', ['no-end']],
  ])('%j becomes %j', (text, cleaned, oddities) => {
    expect(cleanReply(text, NAMES)).toBe(cleaned);
    expect(odditiesOf(text, NAMES)).toEqual(oddities);
  });

  it.each([
    '他告诉过我：别急着下结论。',
    '我会先问自己一句：真的要紧吗？',
    '总之：先睡一觉。',
    '首先：把灯关掉。',
    '“先别急。”我放下书，“坐。”',
    '这部《eden*》我很喜欢。',
    '那天（也许是周三）我们见过面。',
    '加油♪',
    '没事啦~',
    '好耶👩\u200d🚀',
    '**重点**是好好吃饭。',
    '第一行。\n第二行。',
    '嗯……',
  ])('leaves %j as it is', (text) => {
    expect(cleanReply(text, NAMES)).toBe(text);
    expect(odditiesOf(text, NAMES)).toEqual([]);
  });

  it('leaves a text alone of which nothing would be left', () => {
    expect(cleanReply('*沉默*', NAMES)).toContain('沉默');
    expect(cleanReply('\u200b', NAMES)).toBe('\u200b');
    expect(cleanReply('', NAMES)).toBe('');
  });

  it('never empties a text, and cleaning twice changes no more than once', () => {
    const parts = [
      '亚丝娜',
      '：',
      '*',
      '（',
      '）',
      '。',
      '，',
      '\u200b',
      '\u200d',
      '\ufffd',
      ' ',
      '\n',
      '好',
      'a',
      '👩',
      '🚀',
      '\ud800',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 14 }), (chosen) => {
        const text = chosen.join('');
        const once = cleanReply(text, NAMES);
        expect(once === '').toBe(text === '');
        if (/[\p{L}\p{N}]/u.test(once)) expect(odditiesOf(once, NAMES)).not.toContain('stray-sign');
      }),
    );
  });
});

describe('names in a key', () => {
  it('takes the work away', () => {
    expect(nameInKey('《海贼王》的蒙奇·D·路飞')).toBe('蒙奇·D·路飞');
    expect(nameInKey('店长')).toBe('店长');
    expect(nameInKey('《只有作品》')).toBe('《只有作品》');
  });

  it('gives the parts that can stand before a line', () => {
    expect(namesInKey('《刀剑神域》的结城明日奈（亚丝娜）')).toEqual([
      '结城明日奈（亚丝娜）',
      '结城明日奈',
      '亚丝娜',
    ]);
    expect(namesInKey('《海贼王》的蒙奇·D·路飞')).toEqual(['蒙奇·D·路飞', '蒙奇', '路飞']);
  });
});
