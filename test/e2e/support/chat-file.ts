import type { Json } from '../../fixtures/card-files';

/*
 * Chats as SillyTavern writes them: a line a message.
 */

export function chatHeader(overrides: Json = {}): Json {
  return {
    user_name: 'Mio',
    character_name: 'Hina',
    create_date: '2026-03-19@14h20m05s123ms',
    chat_metadata: { note_prompt: 'It rains.', note_depth: 4 },
    ...overrides,
  };
}

export function userLine(mes: string, overrides: Json = {}): Json {
  return {
    name: 'Mio',
    is_user: true,
    is_system: false,
    send_date: 'March 19, 2026 2:21pm',
    mes,
    extra: { token_count: 5 },
    ...overrides,
  };
}

/** A line of the character; the last of `swipes` is the one that counts. */
export function characterLine(swipes: readonly string[], overrides: Json = {}): Json {
  const times = { send_date: 'March 19, 2026 2:22pm' };
  const extra = { api: 'openai', model: 'gpt-4', token_count: 6 };
  return {
    name: 'Hina',
    is_user: false,
    is_system: false,
    ...times,
    mes: swipes.at(-1),
    extra,
    swipe_id: swipes.length - 1,
    swipes,
    swipe_info: swipes.map(() => ({ ...times, extra })),
    ...overrides,
  };
}

export function asLines(lines: readonly Json[]): string {
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

export function readLines(text: string): readonly Json[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Json);
}
