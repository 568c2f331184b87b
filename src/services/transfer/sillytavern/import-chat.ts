import { foreignIds, writeBundles } from '../../storage';
import type { SessionBundle } from '../../storage';
import { findInconsistencies } from '../consistency';
import { countAdded } from '../count';
import { decodeSession } from '../decode';
import { mergeBundle } from '../merge';
import { MergeNotes } from '../merge-notes';
import type { ImportFault } from '../outcome';
import { readText } from '../read-json';
import { Refused, faultsFor } from '../refusal';
import type { WireSession } from '../session-log.v1';
import { adopt } from './adopt';
import { buildSession } from './build-session';
import { readChat } from './chat';
import type { Chat } from './chat';
import { ownHead, plannedHead, sessionIdOf } from './head';
import { readLines } from './lines';
import { looksLikeChat } from './looks-like';
import type { ChatOutcome } from './outcome';
import { characterNamed } from './who';

/** A file read as a chat; throws `Refused` when it is none. */
export async function understand(text: string, whole: boolean): Promise<Chat> {
  if (!looksLikeChat(text)) throw new Refused([{ code: 'not-a-chat', place: '', values: {} }]);
  const chat = readChat(await readLines(text, whole));
  if (!chat) throw new Refused([{ code: 'chat-empty', place: '', values: {} }]);
  return chat;
}

interface Candidate {
  readonly bundle: SessionBundle;
  readonly repaired: readonly ImportFault[];
  readonly derived: ReadonlySet<string>;
  /** The file itself says what the session is. */
  readonly ownHead: boolean;
}

interface Plan {
  readonly id: string;
  readonly apart: boolean;
}

async function build(chat: Chat, head: WireSession, { id, apart }: Plan): Promise<Candidate> {
  const { wire, repaired, derived } = await buildSession(chat, { head, id, apart });
  const decoded = decodeSession(wire, '');
  if (findInconsistencies([decoded]).length > 0) throw new Diverged();
  return { bundle: decoded.bundle, repaired, derived, ownHead: ownHead(chat) !== null && !apart };
}

/** The chat cannot become the session that it was, or is, here. */
class Diverged extends Error {
  constructor() {
    super('The chat differs from the session that is here.');
  }
}

function isDiverged(error: unknown): boolean {
  if (error instanceof Diverged) return true;
  return error instanceof Error && error.cause !== undefined && isDiverged(error.cause);
}

interface Written {
  readonly before: SessionBundle | null;
  /** null: nothing was to be changed. */
  readonly after: SessionBundle | null;
}

async function write({ bundle, derived, ownHead: own }: Candidate): Promise<Written> {
  // A row of this name may belong to another session here: a copy of one's own file under another id.
  if ((await foreignIds([bundle])).size > 0) throw new Diverged();
  let written: Written = { before: null, after: null };
  await writeBundles([bundle], (existing, incoming) => {
    const notes = new MergeNotes(new Map());
    const merged = mergeBundle(existing, adopt(existing, incoming, derived, own), notes);
    if (notes.faults.length > 0) throw new Diverged();
    written = { before: existing?.session.deletedAt === undefined ? existing : null, after: merged };
    return merged;
  });
  return written;
}

/** First as the session it goes on from; where that is not possible, beside it, so that neither is lost. */
async function writeSomewhere(chat: Chat, text: string, now: number) {
  const own = ownHead(chat);
  const id = own?.id ?? sessionIdOf(chat);
  const character = own ? null : await characterNamed(chat.characterName, chat.locale);
  const head = own ?? (character && plannedHead(chat, character, id, now));
  if (!head) throw new Error('A chat has a session of this app or a character.');
  try {
    const candidate = await build(chat, head, { id, apart: false });
    return { candidate, ...(await write(candidate)), apart: false };
  } catch (error) {
    if (!isDiverged(error)) throw error;
    const candidate = await build(chat, head, { id: sessionIdOf(chat, text), apart: true });
    return { candidate, ...(await write(candidate)), apart: true };
  }
}

async function importText(text: string, whole: boolean, now: number): Promise<ChatOutcome> {
  const chat = await understand(text, whole);
  const { candidate, before, after, apart } = await writeSomewhere(chat, text, now);
  const { session } = candidate.bundle;
  const added = (kind: 'turns' | 'replies' | 'ratings' | 'diversity'): number =>
    countAdded(before?.[kind] ?? [], after?.[kind] ?? []);
  const aside: ImportFault[] = apart && after ? [{ code: 'chat-apart', place: '', values: {} }] : [];
  return {
    ok: true,
    sessionId: session.id,
    characterName: session.character.name,
    turns: added('turns'),
    replies: added('replies'),
    ratings: added('ratings') + added('diversity'),
    unchanged: after === null,
    repaired: [...aside, ...candidate.repaired],
  };
}

/** See `importChat` of the index, which is this with the reading of the format loaded when it is needed. */
export async function importChatFile(file: Blob): Promise<ChatOutcome> {
  try {
    const read = await readText(file);
    if (!read.ok) return { ok: false, faults: read.faults };
    const now = file instanceof File ? file.lastModified : 0;
    return await importText(read.text, read.whole, now);
  } catch (error) {
    return { ok: false, faults: faultsFor(error) };
  }
}
