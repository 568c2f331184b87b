import { createRandom } from '../../../../src/domain/random';
import { encodeBundle } from '../../../../src/services/transfer/encode';
import { aRating } from '../../../fixtures/builders';
import { aCharacterLine, aHeader, aUserLine, readLines, written } from './support';
import type { Line } from './support';

/** A number from 0 up to, without, `below`. */
export type Next = (below: number) => number;

/** The same numbers for the same seed. */
export function numbers(seed: number): Next {
  const random = createRandom(seed);
  return (below) => Math.floor(random() * below);
}

function join(lines: readonly Line[]): string {
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

/** Chats to be broken: one from elsewhere, one without a header, one of this app's own with a rating. */
export async function seeds(): Promise<readonly string[]> {
  const lines = [
    aHeader(),
    aCharacterLine('Come in, 旅人.', { extra: {}, gen_started: undefined }),
    aUserLine(),
    aCharacterLine('One.', { swipes: ['One.', 'Two.'], swipe_info: [{}, { send_date: 5 }] }),
    aUserLine('A note.', { is_system: true, extra: { display_text: 'Eine Notiz.' } }),
  ];
  const { bundle } = await readLines(lines);
  const { id: sessionId } = bundle.session;
  const ratings = bundle.replies.map(({ id: replyId }) => aRating({ sessionId, replyId }));
  return [join(lines), join(lines.slice(1)), join(written(encodeBundle({ ...bundle, ratings })))];
}

const STRANGE = [
  'null', '0', '-1', '1e999', 'true', '""', '[]', '{}', '"\\u0000"', '"\\ud800"', '"unused"', '[null]', '{"message":""}',
  '9007199254740993', '"2023-13-45T99:99:99Z"', '"<script>"', '"__proto__"',
]; // prettier-ignore
const KEYS = [
  'mes', 'name', 'is_user', 'is_system', 'send_date', 'extra', 'swipes', 'swipe_id', 'swipe_info', 'chat_metadata',
  'chatanime', 'reply', 'turn', 'id', 'round', 'text', 'shown', 'chosen', 'ratings', 'marks', 'session', 'replies',
  'created_at', 'user', '__proto__', 'constructor', 'toString',
]; // prettier-ignore

function pick<T>(list: readonly T[], next: Next): T {
  const item = list[next(list.length)];
  if (item === undefined) throw new Error('The list is empty.');
  return item;
}

const VALUE = /("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)(?=\s*[,}\]])/g;
const KEY = /"(?:[^"\\]|\\.)*"(?=:)/g;

function replaceOne(text: string, pattern: RegExp, by: string, next: Next): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: old, index } = pick(found, next);
  return text.slice(0, index) + by + text.slice(index + old.length);
}

const MUTATIONS: readonly ((text: string, next: Next) => string)[] = [
  (text, next) => text.slice(0, next(text.length + 1)),
  (text, next) => {
    const at = next(text.length + 1);
    return text.slice(0, at) + String.fromCharCode(next(0x2fff)) + text.slice(at + next(2));
  },
  (text, next) => {
    const at = next(text.length + 1);
    return text.slice(0, at) + text.slice(at + next(60));
  },
  (text, next) => replaceOne(text, VALUE, pick(STRANGE, next), next),
  (text, next) => replaceOne(text, VALUE, pick(STRANGE, next), next),
  (text, next) => replaceOne(text, KEY, JSON.stringify(pick(KEYS, next)), next),
  (text, next) => {
    const lines = text.split('\n');
    lines.splice(next(lines.length), 1);
    return lines.join('\n');
  },
  (text, next) => {
    const lines = text.split('\n');
    lines.splice(next(lines.length), 0, pick(lines, next));
    return lines.join('\n');
  },
  (text, next) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(next(lines.length), 1);
    lines.splice(next(lines.length + 1), 0, line);
    return lines.join('\n');
  },
];

/** A text with one to four things wrong with it. */
export function mutate(text: string, next: Next): { readonly text: string; readonly whole: boolean } {
  let broken = text;
  for (let left = 1 + next(4); left > 0; left -= 1) broken = pick(MUTATIONS, next)(broken, next);
  return { text: broken, whole: next(20) > 0 };
}
