import type { CharacterSnapshot } from '../../../../src/domain/session';
import type { SessionBundle } from '../../../../src/services/storage';
import { findInconsistencies } from '../../../../src/services/transfer/consistency';
import { decodeSession } from '../../../../src/services/transfer/decode';
import type { ImportFault } from '../../../../src/services/transfer';
import type { WireSession } from '../../../../src/services/transfer/session-log.v1';
import { buildSession } from '../../../../src/services/transfer/sillytavern/build-session';
import { ownHead, plannedHead, sessionIdOf } from '../../../../src/services/transfer/sillytavern/head';
import { understand } from '../../../../src/services/transfer/sillytavern/import-chat';
import { chatLines } from '../../../../src/services/transfer/sillytavern/write-chat';
import { SOME_TIME, aCharacterSnapshot } from '../../../fixtures/builders';

export type Line = Record<string, unknown>;

export interface ReadSession {
  readonly wire: WireSession;
  readonly bundle: SessionBundle;
  readonly repaired: readonly ImportFault[];
  readonly derived: ReadonlySet<string>;
}

export interface ReadOptions {
  readonly whole?: boolean;
  readonly apart?: boolean;
  readonly character?: CharacterSnapshot;
}

/** What an import makes of a file, but for what is here already. Rejects where it refuses. */
export async function readText(text: string, options: ReadOptions = {}): Promise<ReadSession> {
  const { whole = true, apart = false, character = aCharacterSnapshot() } = options;
  const chat = await understand(text, whole);
  const own = ownHead(chat);
  const id = apart ? sessionIdOf(chat, text) : (own?.id ?? sessionIdOf(chat));
  const head = own ?? plannedHead(chat, character, id, SOME_TIME);
  const { wire, repaired, derived } = await buildSession(chat, { head, id, apart });
  const decoded = decodeSession(wire, 'sessions[0]');
  const told = findInconsistencies([decoded]);
  if (told.length > 0) throw new Error(JSON.stringify(told));
  return { wire, bundle: decoded.bundle, repaired, derived };
}

export function readLines(lines: readonly Line[], options?: ReadOptions): Promise<ReadSession> {
  return readText(lines.map((line) => JSON.stringify(line)).join('\n'), options);
}

export function written(wire: WireSession): Line[] {
  return JSON.parse(JSON.stringify(chatLines(wire))) as Line[];
}

export function aHeader(overrides: Line = {}): Line {
  return {
    user_name: 'Mio',
    character_name: 'Hina',
    create_date: '2023-06-19@14h20m05s123ms',
    chat_metadata: { note_prompt: 'It rains.', note_depth: 4 },
    ...overrides,
  };
}

export function aUserLine(mes = 'The lamp is out.', overrides: Line = {}): Line {
  return {
    name: 'Mio',
    is_user: true,
    is_system: false,
    send_date: 'June 19, 2023 2:21pm',
    mes,
    extra: { isSmallSys: false, token_count: 5 },
    force_avatar: 'User Avatars/mio.png',
    ...overrides,
  };
}

export function aCharacterLine(mes = 'Then I light it.', overrides: Line = {}): Line {
  const extra = { api: 'openai', model: 'gpt-4', token_count: 6 };
  const times = {
    send_date: 'June 19, 2023 2:22pm',
    gen_started: '2023-06-19T12:22:00.000Z',
    gen_finished: '2023-06-19T12:22:03.500Z',
  };
  return {
    name: 'Hina',
    is_user: false,
    is_system: false,
    ...times,
    mes,
    extra,
    swipe_id: 0,
    swipes: [mes],
    swipe_info: [{ ...times, extra }],
    ...overrides,
  };
}
