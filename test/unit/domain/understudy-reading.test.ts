import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEXICON } from '../../../src/content/lexicon';
import { SCENARIOS } from '../../../src/content/scenarios';
import { LOCALES } from '../../../src/domain/locale';
import type { Locale } from '../../../src/domain/locale';
import { createRandom, hashString, pick } from '../../../src/domain/random';
import { EMOTIONS } from '../../../src/domain/scenario';
import type { Emotion } from '../../../src/domain/scenario';
import { LIFE_AREAS } from '../../../src/domain/voice';
import { CUES } from '../../../src/domain/understudy/lexicon';
import type { Cue } from '../../../src/domain/understudy/lexicon';
import { normalise } from '../../../src/domain/understudy/matching';
import { readMessage } from '../../../src/domain/understudy/reading';
import type { Reading } from '../../../src/domain/understudy/reading';

const NAMES: Record<Locale, string> = { en: 'Nadir Quill', zh: '纳迪尔·奎尔', ja: 'ナディル・クイル' };

const read = (locale: Locale, message: string): Reading =>
  readMessage(message, NAMES[locale], LEXICON[locale]);

function strongest({ emotions }: Reading): Emotion | null {
  return [...emotions].sort(([, one], [, two]) => two - one)[0]?.[0] ?? null;
}

describe.each(LOCALES)('the lexicon in %s', (locale) => {
  const lexicon = LEXICON[locale];

  test('knows at least 45 topics with two triggers or more, in every area of life', () => {
    const labels = lexicon.topics.flatMap(({ label }) => label ?? []);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.length).toBeGreaterThanOrEqual(45);
    for (const topic of lexicon.topics)
      expect(topic.triggers.length, topic.triggers[0]).toBeGreaterThanOrEqual(2);
    const areas = new Set(lexicon.topics.flatMap((topic) => topic.areas));
    expect([...areas].sort()).toEqual([...LIFE_AREAS].sort());
  });

  test('has its triggers in the form in which messages are compared, each once', () => {
    const topical = lexicon.topics.flatMap(({ triggers }) => triggers);
    const emotional = EMOTIONS.flatMap((name) => [
      ...lexicon.emotions[name].feelings,
      ...lexicon.emotions[name].signs,
    ]);
    for (const list of [topical, emotional, lexicon.ignored]) {
      expect(list.filter((trigger) => normalise(trigger) !== trigger)).toEqual([]);
      expect(list.filter((trigger, index) => list.indexOf(trigger) !== index)).toEqual([]);
    }
    expect(lexicon.ignored.filter((phrase) => [...topical, ...emotional].includes(phrase))).toEqual([]);
  });

  test('has labels that fit an echo line', () => {
    for (const { label } of lexicon.topics) {
      if (label === null) continue;
      expect(label).not.toMatch(/[{}.!?。！？]/);
      if (locale === 'en')
        expect(label).toMatch(
          /^(?:(?:the|your) [a-z ]+|calligraphy|inspiration|course registration|lunch|dinner|breakfast)$/,
        );
    }
  });

  test('has no pattern with a memory of its last use', () => {
    const patterns = [...CUES.flatMap((cue) => lexicon.cues[cue]), ...Object.values(lexicon.negation)];
    expect(patterns.filter((pattern) => pattern.global || pattern.sticky)).toEqual([]);
    expect(lexicon.turn.global).toBe(true);
  });
});

describe('topics', () => {
  test.each<[Locale, string, string | null]>([
    ['en', "Next week there's an oral exam.", 'the oral exam'],
    ['en', 'My EXAMS are over', 'the exam'],
    ['en', 'The client’s budget is the same.', 'the client'],
    ['en', 'I care a lot, of course.', null],
    ['en', 'we won the programming contest', 'the programming contest'],
    ['en', 'My supplier sent faulty goods', 'the supplier'],
    ['en', 'I had a headache all day', null],
    ['zh', '下周有口语考试', '口语考试'],
    ['zh', '又要大改', '改稿'],
    ['zh', '老板不听我说', '老板'],
    ['zh', '当然可以', null],
    ['ja', '来週は口頭試験です', '口頭試験'],
    ['ja', 'クライアントから電話', 'クライアント'],
    ['ja', 'お客さんが来ない', 'お客さん'],
    ['ja', 'もちろんいいよ', null],
  ])('%s: «%s» is about %s', (locale, message, label) => {
    expect(read(locale, message).topics[0]?.label ?? null).toBe(label);
  });
});

describe('emotions', () => {
  test.each<[Locale, string, Emotion | null]>([
    ['en', 'I am so happy!', 'happy'],
    ['en', "I'm not happy.", 'sad'],
    ['en', "I don't feel very happy about it", 'sad'],
    ['en', "I've never been so happy", 'happy'],
    ['en', "I'm not angry, just tired.", 'weary'],
    ['en', "I'm not worried.", null],
    ['en', 'It was not bad', 'content'],
    ['en', 'I was nervous, but now I am relieved.', 'content'],
    ['en', 'Nobody waits for me, I am all by myself', 'lonely'],
    ['en', 'He stole my design, how unfair', 'angry'],
    ['en', 'The table is green.', null],
    ['zh', '今天特别开心', 'happy'],
    ['zh', '我不开心', 'sad'],
    ['zh', '不是很高兴', 'sad'],
    ['zh', '开心不起来', 'sad'],
    ['zh', '从来没有这么开心过', 'happy'],
    ['zh', '我不难过', null],
    ['zh', '不生气，就是累', 'weary'],
    ['zh', '恐怕要下雨', null],
    ['zh', '好紧张啊', 'anxious'],
    ['ja', 'すごく嬉しい', 'happy'],
    ['ja', 'ぜんぜん嬉しくない', 'sad'],
    ['ja', '楽しくなかった', 'sad'],
    ['ja', '不安じゃない', null],
    ['ja', '怒ってはいないよ', null],
    ['ja', '寂しくなってきた', 'lonely'],
    ['ja', '緊張したけど、ほっとした', 'content'],
    ['ja', 'もう疲れた', 'weary'],
  ])('%s: «%s» sounds %s', (locale, message, emotion) => {
    expect(strongest(read(locale, message))).toBe(emotion);
  });
});

describe('cues', () => {
  const said: Record<Locale, Record<Cue, readonly string[]>> = {
    en: {
      disclosure: ['Are you human?', 'are you a real person', 'Wait, am I talking to a bot?', 'Is this an AI?', "you're just a script, aren't you?", 'Are you real?', 'r u an AI', 'Who is behind this?'],
      goodbye: ['Bye!', 'Good night', 'ok gotta go', 'See you tomorrow', 'I should sleep now.', "I'm off to bed", 'talk to you later'],
      thanks: ['Thanks!', 'thank you so much', 'I really appreciate it'],
      greeting: ['Hi', 'hello there', 'Good morning!'],
      aboutYou: ['What would you do?', 'what about you?', 'Have you ever failed?', 'What would Nadir do?', 'How do you deal with that?'],
      opinion: ['What do you think?', "Do you think I'm wrong?"],
      advice: ['What should I do?', 'How do I tell him?', 'Should I take the job?', 'Any advice?', "I don't know what to do"],
      doubt: ["I don't know.", 'not really', "That won't work", 'Maybe…', 'No.'],
      selfBlame: ["It's my fault", "I'm such an idiot", "I'm sorry", 'I messed it up', 'I let my team down'],
    },
    zh: {
      disclosure: ['你是人吗？', '你是真人吗', '你是不是AI', '你其实是机器人吧？', '我是在跟真人聊天吗？', '你真的存在吗？', '对面是真人吗', '是谁在扮演你？'],
      goodbye: ['拜拜', '晚安！', '我先睡了', '那我先走了', '下次再聊', '好了，再见啦'],
      thanks: ['谢谢', '多谢你！', '太感谢了'],
      greeting: ['你好', '在吗？', '晚上好'],
      aboutYou: ['换作你会怎么办？', '你呢？', '你有没有失败过？', '纳迪尔会怎么做？', '讲讲你的事'],
      opinion: ['你觉得呢？', '你怎么看'],
      advice: ['我该怎么办？', '要不要接？', '给点建议', '怎么跟他开口', '我应该去吗？'],
      doubt: ['不知道……', '我不确定', '没用的', '不行'],
      selfBlame: ['都怪我', '我太没用了', '对不起', '我又搞砸了', '我真笨'],
    },
    ja: {
      disclosure: ['人間なの？', 'あなたはAIですか？', 'もしかしてボット？', 'AIと話してるのかな', '人間なの？それともAI？', 'これってプログラム？', '君は本物の人間？', '誰が書いてるの？'],
      goodbye: ['またね！', 'おやすみ', 'そろそろ寝るね', 'じゃあ、もう行くね', 'バイバイ'],
      thanks: ['ありがとう！', '感謝してます', 'サンキュー'],
      greeting: ['こんばんは', 'おはよう', 'やあ'],
      aboutYou: ['あなたならどうする？', 'ナディルならどうする？', '似たような経験ある？', 'お前はどうなんだ？'],
      opinion: ['どう思う？'],
      advice: ['どうすればいい？', 'どうしよう…', '何から始めればいいかな', '受けたほうがいいかな', 'アドバイスください'],
      doubt: ['わからない', 'うーん…', '無理だよ', 'そうかな'],
      selfBlame: ['私のせいだ', 'ごめん', '自分が情けない', '俺が悪いんだ'],
    },
  }; // prettier-ignore

  const unsaid: Record<Locale, readonly (readonly [Cue, string])[]> = {
    en: [
      ['disclosure', 'An AI took my job.'], ['disclosure', 'My boss is not a human being!'], ['disclosure', 'Are you really happy for me?'],
      ['goodbye', 'I had a good night'], ['goodbye', 'I see you are busy'], ['goodbye', 'I have to go to work again tomorrow.'],
      ['thanks', 'No thanks to my boss'], ['thanks', 'Thanks to the rain nobody came'], ['advice', 'He told me what to do'],
      ['selfBlame', 'My boss never said sorry'], ['doubt', 'No one came to my stand today'], ['aboutYou', 'You are kind'],
    ],
    zh: [
      ['disclosure', '老板要我们用AI'], ['disclosure', '你是个好人'], ['disclosure', '你是我朋友'], ['goodbye', '再见到他的时候我很紧张'], ['goodbye', '客户走了'],
      ['thanks', '不用谢'], ['doubt', '没有人来'], ['advice', '他怎么做到的'], ['greeting', '早就知道了'],
    ],
    ja: [
      ['disclosure', '上司が新しいAIを入れた'], ['disclosure', '人間関係に疲れた'], ['goodbye', 'また眠れなかった'], ['goodbye', 'もう帰りたい'],
      ['doubt', 'いや、上司に言われたんだ'], ['advice', 'どういうことか聞いた'], ['selfBlame', '彼が悪い'],
    ],
  }; // prettier-ignore

  test.each(LOCALES.flatMap((locale) => CUES.map((cue) => [locale, cue] as const)))(
    '%s: %s is heard',
    (locale, cue) => {
      expect(said[locale][cue].filter((message) => !read(locale, message).cues.has(cue))).toEqual([]);
    },
  );

  test.each(LOCALES)('%s: what only sounds like a cue is none', (locale) => {
    expect(unsaid[locale].filter(([cue, message]) => read(locale, message).cues.has(cue))).toEqual([]);
  });
});

test.each(LOCALES)('understands what the scenarios speak of in %s', (locale) => {
  const about = SCENARIOS.map(({ opening, event }) => ({
    opening: read(locale, opening[locale]),
    event: read(locale, event[locale]),
  }));
  const named = about.filter(({ opening, event }) => opening.topics.length + event.topics.length > 0);
  expect(named.length).toBeGreaterThanOrEqual(0.9 * SCENARIOS.length);
  for (const { opening } of about) {
    for (const cue of ['disclosure', 'goodbye', 'greeting', 'thanks'] as const)
      expect(opening.cues.has(cue)).toBe(false);
  }
});

test.each(LOCALES)('reads any text in %s, however long, in no time', (locale) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      read(locale, text);
    }),
    { numRuns: 60 },
  );
  for (const piece of [
    'are you ',
    'not so very ',
    '你是真的',
    '我太我太',
    'あなたはどう',
    'a',
    ' ',
    "n't be a ",
  ]) {
    const before = performance.now();
    read(locale, piece.repeat(20_000));
    expect(performance.now() - before, piece).toBeLessThan(2_000);
  }
});

describe('chance', () => {
  test('the same seed gives the same numbers, and they lie in [0, 1)', () => {
    const [one, two] = [createRandom(7), createRandom(7)];
    const numbers = Array.from({ length: 1_000 }, one);
    expect(Array.from({ length: 1_000 }, two)).toEqual(numbers);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(new Set(numbers).size).toBeGreaterThan(990);
    expect(createRandom(8)()).not.toBe(createRandom(7)());
  });

  test('the numbers are spread evenly', () => {
    const random = createRandom(2026);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let draws = 0; draws < 10_000; draws++) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  test('a hash is a 32-bit number that differs with the text', () => {
    const hashes = Array.from({ length: 2_000 }, (_, index) => hashString(`text ${index}`));
    expect(new Set(hashes).size).toBe(2_000);
    expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
    expect(hashString('')).toBe(hashString(''));
  });

  test('picks every item in time, and nothing of none', () => {
    const random = createRandom(1);
    expect(new Set(Array.from({ length: 100 }, () => pick(['a', 'b', 'c'], random)))).toEqual(
      new Set(['a', 'b', 'c']),
    );
    expect(pick([], random)).toBeUndefined();
  });
});
