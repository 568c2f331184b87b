import { expect } from 'vitest';
import { LEXICON } from '../../../src/content/lexicon';
import type { CharacterProfile } from '../../../src/domain/character';
import { LOCALES } from '../../../src/domain/locale';
import type { Locale } from '../../../src/domain/locale';
import { EMOTIONS } from '../../../src/domain/scenario';
import type { Emotion, UserPersona } from '../../../src/domain/scenario';
import type { ScenarioSnapshot } from '../../../src/domain/session';
import type { Talk } from '../../../src/domain/talk';
import { composeReply } from '../../../src/domain/understudy';
import { EXPERIENCE_THEMES, LIFE_AREAS, MOODS } from '../../../src/domain/voice';
import type { VoiceSheet } from '../../../src/domain/voice';

const PROFILE: CharacterProfile = {
  identity: 'A voice for tests.',
  background: '',
  personality: [],
  facts: [],
  people: [],
  speech: { style: '', habits: [], selfReference: 'I', userAddress: 'you' },
  behavior: [],
  comfort: '',
};

/** Numbered lines that all begin differently, about as long as those of a real sheet. */
function fixtureSheet(locale: Locale): VoiceSheet {
  let count = 0;
  const tail = { en: ' and so it went on and on, over the hills and past the mill, until the evening', zh: '，就这样一路走啊走，翻过山丘，直到天色慢慢暗下来', ja: 'ということで、丘を越えて、日が暮れるまでずっと歩いていったんだよ' }[locale]; // prettier-ignore
  const brief = { en: ' then on we go, friend', zh: '，咱们继续往前走吧', ja: '、それじゃあ先へ行こうか' }[
    locale
  ];
  const [end, ask] = locale === 'en' ? ['.', '?'] : ['。', '？'];
  const line = (group: string, body: string, mark = end): string => `N${++count} ${group}${body}${mark}`;
  const lines = (group: string, many: number, body = tail, mark = end): string[] =>
    Array.from({ length: many }, () => line(group, body, mark));
  const each = <K extends string>(keys: readonly K[], make: (key: K) => string[]): Record<K, string[]> =>
    Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, string[]>;
  return {
    empathy: each(EMOTIONS, (key) => lines(`empathy-${key}`, 3)),
    experiences: each(EXPERIENCE_THEMES, (key) => lines(`experience-${key}`, 2)),
    advice: each(LIFE_AREAS, (key) => lines(`advice-${key}`, 2)),
    questions: each(MOODS, (key) => lines(`question-${key}`, 4, brief, ask)),
    echo: ['{topic}', 'So {topic}', 'Oh, {topic}', 'Again {topic}'].map(
      (start) => `${start} ${line('echo', brief)}`,
    ),
    celebration: lines('celebration', 4, brief),
    encouragement: lines('encouragement', 5, brief),
    answers: lines('answers', 4, brief),
    thanks: lines('thanks', 3, brief),
    goodbye: [...lines('goodbye', 3, brief), line('goodbye', brief, ask)],
    greeting: lines('greeting', 2, brief),
    doubt: lines('doubt', 3, brief),
    gentle: lines('gentle', 3, brief),
    catchphrases: lines('catchphrase', 4, ''),
    disclosure: lines('disclosure', 2, brief),
  };
}

export interface Actor {
  readonly name: string;
  readonly locale: Locale;
  readonly sheet: VoiceSheet;
}

export const fixtures: Actor[] = LOCALES.map((locale) => ({
  name: 'fixture',
  locale,
  sheet: fixtureSheet(locale),
}));

/** A message, and what the reply to it must show. */
export interface Said {
  readonly text: string;
  readonly brief?: boolean;
  readonly uses?: keyof VoiceSheet;
}

export const TALKS: Record<Locale, readonly (readonly Said[])[]> = {
  en: [
    [{ text: 'My teacher moved the exam to Monday and I panic.' }, { text: 'Nobody at the library knew either.' }, { text: 'What would you do?', uses: 'answers' }, { text: 'Are you human?', brief: true, uses: 'disclosure' }, { text: "I don't know.", uses: 'doubt' }, { text: 'Good night!', brief: true, uses: 'goodbye' }],
    [{ text: 'The client changed the design again.' }, { text: 'What should I do about it?' }, { text: "It's my fault, I'm useless.", uses: 'gentle' }, { text: 'They loved it in the end, I am so happy!' }, { text: 'Thank you!', brief: true, uses: 'thanks' }, { text: 'Bye, gotta go.', brief: true, uses: 'goodbye' }],
  ],
  zh: [
    [{ text: '老师突然说下周考试，我好慌。' }, { text: '图书馆里也没人知道。' }, { text: '换作你会怎么办？', uses: 'answers' }, { text: '你是真人吗？', brief: true, uses: 'disclosure' }, { text: '不知道。', uses: 'doubt' }, { text: '晚安！', brief: true, uses: 'goodbye' }],
    [{ text: '客户又改设计了。' }, { text: '我该怎么办？' }, { text: '都怪我，我太没用了。', uses: 'gentle' }, { text: '最后他们很满意，我好开心！' }, { text: '谢谢你！', brief: true, uses: 'thanks' }, { text: '先走了，拜拜。', brief: true, uses: 'goodbye' }],
  ],
  ja: [
    [{ text: '来週いきなり試験だって。緊張する。' }, { text: '図書館のみんなも知らなかった。' }, { text: 'あなたならどうする？', uses: 'answers' }, { text: 'あなたは人間？', brief: true, uses: 'disclosure' }, { text: 'わからない。', uses: 'doubt' }, { text: 'おやすみ！', brief: true, uses: 'goodbye' }],
    [{ text: 'クライアントがまたデザインを変えた。' }, { text: 'どうすればいい？' }, { text: '私のせいだ。情けない。', uses: 'gentle' }, { text: '最後は大好評だった。すごく嬉しい！' }, { text: 'ありがとう！', brief: true, uses: 'thanks' }, { text: 'じゃあね、またね。', brief: true, uses: 'goodbye' }],
  ],
}; // prettier-ignore

/** What people say on and on; nothing of it ends a talk. */
export const CHATTER: Record<Locale, readonly string[]> = {
  en: ['It happened again today.', 'My boss was there too.', 'I told my friend.', 'What would you do?', 'The client called.', 'What should I do?', 'The price went up.', 'Yes.'],
  zh: ['今天又是这样。', '老板当时也在。', '我跟朋友说了。', '换作你会怎么办？', '客户打电话来了。', '我该怎么办？', '价格又变了。', '嗯。'],
  ja: ['今日もまた同じだった。', '上司もそこにいた。', '友達に話してみた。', 'あなたならどうする？', 'クライアントから電話が来た。', 'どうすればいいかな？', '値段がまた変わった。', 'うん。'],
}; // prettier-ignore

export function scenarioOf(
  emotion: Emotion | null,
  persona: UserPersona = 'student',
): ScenarioSnapshot | null {
  return emotion && { id: 1, userPersona: persona, place: 'home', emotion, event: '', opening: '' };
}

export function talkOf(actor: Actor, given: Partial<Talk>): Talk {
  return {
    locale: actor.locale,
    character: { id: actor.name, name: actor.name, work: '', profile: PROFILE },
    scenario: null,
    prompt: { template: '', system: '', hash: '' },
    history: [],
    message: '',
    spoken: [],
    seed: 1,
    ...given,
  };
}

export function answer(actor: Actor, talk: Talk): string {
  const reply = composeReply({ sheet: actor.sheet, lexicon: LEXICON[actor.locale], talk });
  return 'text' in reply ? reply.text : '';
}

export function everyLine(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(everyLine) : [];
}

/** A pattern that finds the line in a reply, an echo line with any noun. */
function finder(line: string): RegExp {
  const parts = line.split('{topic}').map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(parts.join('.{1,40}?'), 'u');
}

/** Finds the lines of a group, or of all groups but the one that may be repeated. */
export function finders(sheet: VoiceSheet, group?: keyof VoiceSheet): RegExp[] {
  return everyLine(group ? sheet[group] : { ...sheet, disclosure: [] }).map(finder);
}

function lengthOf(text: string, locale: Locale): number {
  return locale === 'en' ? text.split(/\s+/).length : [...text.replace(/\s/g, '')].length;
}

const LENGTHS: Record<Locale, readonly [least: number, brief: number, most: number]> = {
  en: [30, 8, 90],
  zh: [50, 12, 150],
  ja: [50, 12, 150],
};

export function checkReply(actor: Actor, said: Said, text: string): void {
  const [least, brief, most] = LENGTHS[actor.locale];
  const length = lengthOf(text, actor.locale);
  expect(length, text).toBeGreaterThanOrEqual(said.brief ? brief : least);
  expect(length, text).toBeLessThanOrEqual(most);
  expect(text).not.toMatch(/[{}]|undefined|null/);
  expect(text, 'starts and ends clean').toBe(text.trim());
  if (said.uses)
    expect(
      finders(actor.sheet, said.uses).some((line) => line.test(text)),
      `${said.uses}: ${text}`,
    ).toBe(true);
  if (said.uses === 'goodbye') expect(text).not.toMatch(/[?？]/);
}
