import { readSessionBundles } from '../../storage';
import type { SessionBundle } from '../../storage';
import { encodeBundle, encodeTime } from '../encode';
import { createEncoder } from '../sealed';
import type { WireSession } from '../session-log.v1';
import { chatLines } from './write-chat';

/** What no file system takes in a name, and what would hide in it. */
const UNSAFE = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;
const NAME_LENGTH = 60;

/** `Hina - 2026-11-01@12h00m00s.jsonl`, as SillyTavern names a chat; by the time the talk began, in UTC. */
export function chatFileName(characterName: string, createdAt: number): string {
  const [, day = '', hour = '', minute = '', second = ''] =
    /^(.*)T(\d\d):(\d\d):(\d\d)/.exec(encodeTime(createdAt)) ?? [];
  const name = Array.from(characterName.replace(UNSAFE, ' ').trim()).slice(0, NAME_LENGTH).join('');
  const who = name.replace(/^[. ]+|[. ]+$/g, '') || 'Character';
  return `${who} - ${day}@${hour}h${minute}m${second}s.jsonl`;
}

export function chatText(bundle: SessionBundle, wire: WireSession = encodeBundle(bundle)): string {
  return chatLines(wire)
    .map((line) => JSON.stringify(line))
    .join('\n');
}

export interface ChatFile {
  readonly fileName: string;
  readonly blob: Blob;
}

/** The session as a chat that SillyTavern opens. Rejects with a `StorageError`, or when there is no such session. */
export async function exportChatFile(sessionId: string): Promise<ChatFile> {
  const encode = await createEncoder();
  for await (const bundle of readSessionBundles([sessionId])) {
    const wire = await encode(bundle);
    return {
      fileName: chatFileName(wire.character.name, Date.parse(wire.created_at)),
      blob: new Blob([chatText(bundle, wire)], { type: 'application/x-ndjson' }),
    };
  }
  throw new Error('There is no such session.');
}
