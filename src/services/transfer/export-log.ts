import { saveFile } from '../../lib/download';
import { readSessionBundles } from '../storage';
import { encodeTime } from './encode';
import { LATEST_LOG_VERSION, SESSION_LOG_FORMAT } from './format';
import { createPause } from './pause';
import { createEncoder } from './sealed';
import type { LogV1 } from './session-log.v1';

interface BuiltLog {
  readonly blob: Blob;
  readonly count: number;
  /** The character of the only session; null when there is not just one. */
  readonly characterId: string | null;
}

function envelope(at: number): string {
  const head: Omit<LogV1, 'sessions'> = {
    format: SESSION_LOG_FORMAT,
    version: LATEST_LOG_VERSION,
    exported_at: encodeTime(at),
    app: { name: 'ChatAnime', version: __APP_VERSION__ },
  };
  return JSON.stringify(head, null, 1);
}

/** One session at a time: the page goes on answering, and no second copy of everything is held in memory. */
async function buildLog(ids: readonly string[] | 'all', at: number): Promise<BuiltLog> {
  const pause = createPause();
  const parts: string[] = [`${envelope(at).slice(0, -2)},\n "sessions": [`];
  const characters: string[] = [];
  const encode = await createEncoder();
  for await (const bundle of readSessionBundles(ids)) {
    const comma = characters.length === 0 ? '\n' : ',\n';
    parts.push(comma, JSON.stringify(await encode(bundle), null, 1));
    characters.push(bundle.session.character.id);
    await pause();
  }
  parts.push(characters.length === 0 ? ']\n}\n' : '\n ]\n}\n');
  const [only, ...others] = characters;
  return {
    blob: new Blob(parts, { type: 'application/json' }),
    count: characters.length,
    characterId: only !== undefined && others.length === 0 ? only : null,
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** `chatanime-session-log-2026-11-01.json`, by the user's own calendar; with the character when it is one session. */
export function logFileName(characterId: string | null, at: Date): string {
  const day = `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
  const who = characterId?.replace(/[^\w-]+/g, '-').slice(0, 40) ?? '';
  return ['chatanime-session-log', who, day].filter((part) => part !== '').join('-') + '.json';
}

/**
 * The session log, of the latest version, of these sessions or of all of them. Deleted sessions are left out, keys
 * and headers are in no session, names are in none that is sealed. Rejects with a `StorageError`.
 */
export async function buildSessionLog(ids: readonly string[] | 'all'): Promise<Blob> {
  return (await buildLog(ids, Date.now())).blob;
}

/**
 * Lets the browser save the session log of these sessions or of all of them. Resolves with how many are in it; when
 * there is none, nothing is saved. Rejects with a `StorageError`.
 */
export async function exportSessions(ids: readonly string[] | 'all'): Promise<number> {
  const now = new Date();
  const { blob, count, characterId } = await buildLog(ids, now.getTime());
  if (count > 0) saveFile(blob, logFileName(characterId, now));
  return count;
}
