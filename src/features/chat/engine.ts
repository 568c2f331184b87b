import { authorOf } from '../../domain/author';
import type { Failure } from '../../domain/failure';
import { snapshotPersona } from '../../domain/persona';
import type { MessageOrigin, Reply } from '../../domain/session';
import { newId } from '../../lib/id';
import { prepareReply } from '../../services/ask';
import type { Prepared, ReplyStart } from '../../services/ask';
import { beginReply, checkpointReply, failureOf, finishReply, holdReplyLock } from '../../services/storage';
import type { NewReply, NewTurn } from '../../services/storage';
import { createJoiner, wordsOf } from './continuation';
import type { Joiner } from './continuation';
import { NOT_BEGUN, useLive } from './live';
import { startPainter } from './painter';
import type { Grown } from './painter';
import { endingOf, nextTask, openEnded, openNow, readParts } from './reply-stream';
import type { Opened } from './reply-stream';

/** Session id → how to stop the reply that is on its way. */
const running = new Map<string, AbortController>();

/** Session id → how to write down the reply that has ended and could not be written. */
const unwritten = new Map<string, () => Promise<void>>();

/** Tries once more to write down an ended reply whose text is only on the screen. */
export async function saveAgain(sessionId: string): Promise<void> {
  const end = unwritten.get(sessionId);
  if (!end) return;
  const live = useLive.getState();
  try {
    await end();
    unwritten.delete(sessionId);
    live.patch(sessionId, { unsaved: null });
  } catch (error) {
    live.patch(sessionId, { unsaved: failureOf(error) });
  }
}

export function stopReply(sessionId: string): void {
  running.get(sessionId)?.abort();
}

/** A reply to be asked for in a talk. */
export interface TalkStart extends ReplyStart {
  /** Where the message came from; absent: the user's own words. */
  readonly origin?: MessageOrigin;
}

function newTurn(start: TalkStart, at: number): NewTurn {
  const { session, message } = start;
  return {
    id: newId(),
    sessionId: session.id,
    userText: message,
    userAt: at,
    origin: start.origin ?? 'own',
    ...(session.userPersona && { userPersona: session.userPersona }),
  };
}

function newReply(start: TalkStart, replyId: string, prepared: Prepared, createdAt: number): NewReply {
  const { persona, sampling, continues } = start;
  const snapshot = snapshotPersona(persona);
  const { prompt, lore, context } = prepared;
  return {
    id: replyId,
    author: authorOf(persona),
    persona: snapshot,
    promptHash: prompt.hash,
    sampling: sampling ?? snapshot.sampling,
    createdAt,
    ...(persona.kind === 'human' && { writer: persona.writer }),
    ...(persona.kind === 'recorded' && persona.author === 'human' && { writer: persona.sourceId }),
    ...(continues && { continues: continues.id }),
    ...(context && { context }),
    ...(lore && lore.hits.length > 0 && { lore: lore.hits }),
  };
}

/** Joins what comes to what stands there already; a recording goes on by itself at the very letter. */
function joinerFor({ continues, transcript, persona }: TalkStart): Joiner {
  if (!continues || persona.kind === 'recorded') return createJoiner('', new Set());
  const texts = transcript.flatMap(({ turn, replies }) => [
    turn.userText,
    ...replies.map(({ text }) => text),
  ]);
  return createJoiner(continues.text, wordsOf(texts));
}

interface Asked {
  readonly prepared: Prepared;
  readonly opened: Opened;
}

/** Puts it to the persona, as soon as it can be put. */
async function ask(start: TalkStart, signal: AbortSignal): Promise<Asked> {
  const prepared = await prepareReply(start, signal);
  const { request } = prepared;
  const opened =
    'code' in request ? openEnded({ type: 'failed', failure: request }) : openNow(request, signal);
  return { prepared, opened };
}

/**
 * Does everything that comes before a request but the request, and forgets what it found: what is done for the first
 * time is slow, and the user is still writing. A failure is told by the reply that needs it, not here.
 */
export async function rehearse(start: TalkStart, signal: AbortSignal): Promise<void> {
  await Promise.allSettled([prepareReply(start, signal)]);
}

/** Milliseconds after which an answer is shown to be on its way even if nothing could be sent yet. */
const SHOW_MS = 80;

/**
 * Shows the answer on the screen once the request has left, or after a moment at the latest: to draw the page first
 * would keep the request back.
 */
class Showing {
  #timer = setTimeout(() => this.now(), SHOW_MS);
  shown = false;

  constructor(private readonly show: () => void) {}

  async after(asked: Promise<Asked>): Promise<void> {
    try {
      await asked;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.now());
    } catch {
      this.never(); // told where it is waited for
    }
  }

  now(): void {
    this.never();
    if (!this.shown) this.show();
    this.shown = true;
  }

  never(): void {
    clearTimeout(this.#timer);
  }
}

async function run(
  start: TalkStart,
  replyId: string,
  controller: AbortController,
  { prepared, opened }: Asked,
  onBegun: () => void,
): Promise<void> {
  const { session, persona, again, continues } = start;
  const createdAt = Date.now();
  // The request first: writing takes the time in which it could leave.
  await nextTask();
  try {
    await beginReply({
      turn: again ? again.id : newTurn(start, createdAt),
      reply: newReply(start, replyId, prepared, createdAt),
    });
  } catch (error) {
    // What cannot be kept is not asked for.
    controller.abort();
    throw error;
  }
  onBegun();
  const checkpoint = (grown: Grown): void => {
    checkpointReply(replyId, { ...grown, at: Date.now() }).catch((error: unknown) =>
      useLive.getState().patch(session.id, { unsaved: failureOf(error) }),
    );
  };
  const painter = startPainter(session.id, checkpoint, continues?.text);
  const streamed = await readParts(opened, session.id, painter, joinerFor(start));
  painter.end();
  const ending = { ...endingOf(streamed, persona), ...painter.grown(), at: Date.now() };
  const end = async (): Promise<void> => {
    await finishReply(replyId, ending);
  };
  unwritten.set(session.id, end);
  await end();
  unwritten.delete(session.id);
}

/**
 * Sends a message, or asks once more for an answer to one, and sees the reply through to its row. Resolves with
 * null when it has ended (whatever its state), or with the failure when nothing could be written; `onBegun` is
 * called as soon as the user's words are safe. A reply already on its way in this session is left alone.
 */
export async function startReply(start: TalkStart, onBegun: () => void): Promise<Failure | null> {
  const { id: sessionId } = start.session;
  if (running.has(sessionId)) return null;
  const controller = new AbortController();
  running.set(sessionId, controller);
  const replyId: Reply['id'] = newId();
  const live = useLive.getState();
  let begun = false;
  const showing = new Showing(() =>
    live.put(sessionId, { ...NOT_BEGUN, replyId, text: start.continues?.text ?? '' }),
  );
  // The request waits neither for the lock nor for the page to show that something has been asked for.
  const asked = ask(start, controller.signal);
  void showing.after(asked);
  try {
    await holdReplyLock(replyId, async () =>
      run(start, replyId, controller, await asked, () => {
        begun = true;
        showing.now();
        onBegun();
      }),
    );
    live.patch(sessionId, { streaming: false, unsaved: null });
    return null;
  } catch (error) {
    const stoppedBefore = !begun && error === controller.signal.reason;
    const failure = stoppedBefore ? null : failureOf(error);
    showing.never();
    if (begun) live.patch(sessionId, { streaming: false, unsaved: failure });
    else if (showing.shown) live.drop(sessionId);
    return begun ? null : failure;
  } finally {
    running.delete(sessionId);
  }
}
