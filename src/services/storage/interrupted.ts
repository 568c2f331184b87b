import type { Reply } from '../../domain/session';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard } from './errors';
import { endWithin, longer } from './replies';

const LOCK_PREFIX = 'chatanime:reply:';
/** Without locks: a reply that has grown within this time is taken to be alive. */
const SILENCE_MS = 90_000;

function locks(): LockManager | null {
  // Missing where the page is not served from a secure context.
  return (navigator as { readonly locks?: LockManager }).locks ?? null;
}

/**
 * Runs `run` while this tab says that it is the one that streams the reply; the browser takes that back when the tab
 * dies. Everything from `beginReply` to `finishReply` belongs inside. Passes on what `run` gives or throws.
 */
export async function holdReplyLock<T>(replyId: string, run: () => Promise<T>): Promise<T> {
  const manager = locks();
  return manager ? manager.request(LOCK_PREFIX + replyId, () => run()) : run();
}

async function heldReplies(manager: LockManager): Promise<Set<string>> {
  const { held = [] } = await manager.query();
  const names = held.map(({ name }) => name ?? '').filter((name) => name.startsWith(LOCK_PREFIX));
  return new Set(names.map((name) => name.slice(LOCK_PREFIX.length)));
}

async function recentlyGrown(db: ChatDatabase, replies: readonly Reply[], now: number): Promise<Set<string>> {
  const kept = await db.checkpoints.bulkGet(replies.map(({ id }) => id));
  const alive = replies.filter((reply, index) => {
    const last = Math.max(kept[index]?.at ?? 0, reply.checkpointAt ?? 0, reply.createdAt);
    return now - last < SILENCE_MS;
  });
  return new Set(alive.map(({ id }) => id));
}

async function interrupt(db: ChatDatabase, id: string): Promise<boolean> {
  const reply = await db.replies.get(id);
  if (reply?.state !== 'streaming') return false;
  const kept = await db.checkpoints.get(id);
  await endWithin(db, {
    ...reply,
    state: 'interrupted',
    text: longer(reply.text, kept?.text),
    reasoning: longer(reply.reasoning, kept?.reasoning),
    ...(kept && { checkpointAt: kept.at }),
  });
  return true;
}

export interface Interruptions {
  /** Replies marked now. */
  readonly interrupted: readonly string[];
  /** Replies that another tab still streams, or may: without locks it takes 90 s of silence to be sure. */
  readonly alive: readonly string[];
}

/** Marks the replies whose tab has died; what had come of their text is kept. To be called at the start. */
export function markInterrupted(now: number = Date.now()): Promise<Interruptions> {
  return guard(async () => {
    const db = database();
    // In this order: a reply that begins after the first line is not looked at, one that ends before the
    // second is no longer streaming in the third.
    const streaming = await db.replies.where('state').equals('streaming').toArray();
    const manager = locks();
    const owned = manager ? await heldReplies(manager) : await recentlyGrown(db, streaming, now);
    const ids = streaming.map(({ id }) => id);
    const interrupted = await db.transaction(
      'rw',
      [db.sessions, db.turns, db.replies, db.checkpoints],
      async () => {
        const marked: string[] = [];
        for (const id of ids) if (!owned.has(id) && (await interrupt(db, id))) marked.push(id);
        return marked;
      },
    );
    return { interrupted, alive: ids.filter((id) => owned.has(id)) };
  });
}

/**
 * Waits until nobody streams the reply any more, then marks it if its tab has died. Resolves early when the signal
 * is aborted. For a reply that another tab streams, so that its death is seen without a reload.
 */
export async function watchReply(replyId: string, signal: AbortSignal): Promise<void> {
  const manager = locks();
  try {
    if (manager) await manager.request(LOCK_PREFIX + replyId, { signal }, () => undefined);
    else await silence(signal);
  } catch (error) {
    if (signal.aborted) return;
    throw error;
  }
  if (!signal.aborted) await markInterrupted();
}

/** Resolves after the time in which a living tab would have been heard of; rejects when aborted. */
function silence(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, SILENCE_MS + 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('No longer watched.', 'AbortError'));
    });
  });
}
