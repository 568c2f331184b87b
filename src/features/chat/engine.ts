import type { Failure } from '../../domain/failure';
import type { ActiveLore } from '../../domain/lorebook';
import { snapshotPersona } from '../../domain/persona';
import type { Persona } from '../../domain/persona';
import type { Author, Reply, Session } from '../../domain/session';
import { carryingReply, spokenTexts, talkAt } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import { newId } from '../../lib/id';
import { activateLore } from '../../services/lore';
import { openReply } from '../../services/llm';
import type { ReplyPart, ReplyRequest } from '../../services/llm';
import { fillCardText, openerFor, promptFor } from '../../services/prompt';
import {
  beginReply,
  checkpointReply,
  finishReply,
  holdReplyLock,
  readCredentials,
  failureOf,
} from '../../services/storage';
import { useLive } from './live';
import { startPainter } from './painter';

function authorOf(persona: Persona): Author {
  if (persona.kind === 'understudy') return 'script';
  if (persona.kind === 'recorded') return persona.author;
  return persona.kind === 'human' ? 'human' : 'llm';
}

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

export interface ReplyStart {
  readonly session: Session;
  readonly persona: Persona;
  readonly transcript: readonly TurnWithReplies[];
  readonly message: string;
  /** The turn to answer once more; absent: `message` begins a new one. */
  readonly again?: TurnWithReplies['turn'];
}

type Ending = Extract<ReplyPart, { type: 'complete' | 'stopped' | 'failed' }>;

interface Streamed {
  readonly ending: Ending;
  readonly model: string | null;
  readonly firstTokenMs: number | null;
  readonly totalMs: number;
}

interface Opened {
  readonly parts: AsyncIterable<ReplyPart>;
  /** `performance.now()`. */
  readonly sentAt: number;
}

/** Sends the request at once, not when its first part is asked for: the rows are written while it is on its way. */
function openNow(request: ReplyRequest, signal: AbortSignal): Opened {
  const sentAt = performance.now();
  const iterator = openReply(request, signal)[Symbol.asyncIterator]();
  const first = iterator.next();
  async function* parts(): AsyncGenerator<ReplyPart> {
    for (let step = await first; !step.done; step = await iterator.next()) yield step.value;
  }
  return { parts: parts(), sentAt };
}

/** Reads the parts of an answer into the painter until it ends. */
async function stream(
  { parts, sentAt }: Opened,
  sessionId: string,
  painter: ReturnType<typeof startPainter>,
): Promise<Streamed> {
  let model: string | null = null;
  let firstTokenMs: number | null = null;
  for await (const part of parts) {
    if (part.type === 'text' || part.type === 'reasoning') {
      firstTokenMs ??= Math.round(performance.now() - sentAt);
      painter.grow(part.type, part.text);
    } else if (part.type === 'model') model = part.model;
    else if (part.type === 'retrying') useLive.getState().patch(sessionId, { retry: part });
    else return { ending: part, model, firstTokenMs, totalMs: Math.round(performance.now() - sentAt) };
  }
  const ending: Ending = { type: 'failed', failure: { code: 'ended-early' } };
  return { ending, model, firstTokenMs, totalMs: Math.round(performance.now() - sentAt) };
}

function endingPatch({
  ending,
  model,
  firstTokenMs,
  totalMs,
}: Streamed): Omit<Parameters<typeof finishReply>[1], 'at'> {
  return {
    state: ending.type,
    model,
    timing: { totalMs, ...(firstTokenMs !== null && { firstTokenMs }) },
    failure: ending.type === 'failed' ? ending.failure : undefined,
    finishReason: ending.type === 'stopped' ? undefined : ending.finishReason,
    usage: ending.type === 'stopped' ? undefined : ending.usage,
  };
}

/** Which of the card's greetings the talk began with, counted from 0. */
function greetingOf(
  texts: readonly string[],
  [first]: readonly TurnWithReplies[],
): { readonly greeting?: number } {
  const spoken = first?.turn.userText === '' ? carryingReply(first)?.text : undefined;
  const greeting = spoken === undefined ? -1 : texts.indexOf(spoken);
  return greeting < 0 ? {} : { greeting };
}

/** What the talk's lorebook brings to the answer; undefined when there is no book. */
async function loreFor(
  { session, transcript, message, again }: ReplyStart,
  signal: AbortSignal,
): Promise<ActiveLore | undefined> {
  const { card } = session.character;
  const book = card?.character_book;
  if (!card || !book || book.entries.length === 0) return undefined;
  const past = transcript.filter(({ turn }) => turn.round < (again?.round ?? Infinity));
  const fill = (text: string): string => fillCardText(text, card, session);
  return activateLore(book, spokenTexts(transcript, message, again?.round), {
    fill,
    // Drawn anew for each message, and the same again for another answer to it.
    seed: session.seed + past.length,
    assistantMessages: past.filter(({ replies: [reply] }) => reply !== undefined).length,
    matchedBefore: past.flatMap((entry) => carryingReply(entry)?.lore?.map(({ index }) => index) ?? []),
    ...greetingOf([card.first_mes, ...card.alternate_greetings].map(fill), past),
    signal,
  });
}

/** What the persona is asked, with what the lorebook brings to it. */
async function requestFor(
  start: ReplyStart,
  signal: AbortSignal,
): Promise<{ readonly request: ReplyRequest; readonly lore: ActiveLore | undefined }> {
  const { session, persona, transcript, message, again } = start;
  const { locale, character, scenario, seed } = session;
  const credentials = persona.kind === 'endpoint' ? await readCredentials(persona.id) : null;
  const lore = await loreFor(start, signal);
  const prompt = promptFor(session, persona.supportStyle, lore);
  const opener = openerFor(locale);
  const insertions = lore?.insertions ?? [];
  const stage = { locale, character, scenario, prompt, seed, insertions, opener };
  return { request: { persona, credentials, talk: talkAt(stage, transcript, message, again?.round) }, lore };
}

async function run(
  start: ReplyStart,
  replyId: string,
  controller: AbortController,
  onBegun: () => void,
): Promise<void> {
  const { session, persona, message, again } = start;
  const createdAt = Date.now();
  const { request, lore } = await requestFor(start, controller.signal);
  const snapshot = snapshotPersona(persona);
  const opened = openNow(request, controller.signal);
  try {
    await beginReply({
      turn: again ? again.id : { id: newId(), sessionId: session.id, userText: message, userAt: createdAt },
      reply: {
        id: replyId,
        author: authorOf(persona),
        persona: snapshot,
        promptHash: request.talk.prompt.hash,
        sampling: snapshot.sampling,
        createdAt,
        ...(lore && lore.hits.length > 0 && { lore: lore.hits }),
      },
    });
  } catch (error) {
    // What cannot be kept is not asked for.
    controller.abort();
    throw error;
  }
  onBegun();
  const painter = startPainter(session.id, (grown) => {
    checkpointReply(replyId, { ...grown, at: Date.now() }).catch((error: unknown) =>
      useLive.getState().patch(session.id, { unsaved: failureOf(error) }),
    );
  });
  const streamed = await stream(opened, session.id, painter);
  painter.end();
  const ending = { ...endingPatch(streamed), ...painter.grown(), at: Date.now() };
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
export async function startReply(start: ReplyStart, onBegun: () => void): Promise<Failure | null> {
  const { id: sessionId } = start.session;
  if (running.has(sessionId)) return null;
  const controller = new AbortController();
  running.set(sessionId, controller);
  const replyId: Reply['id'] = newId();
  const live = useLive.getState();
  let begun = false;
  live.put(sessionId, { replyId, text: '', reasoning: '', streaming: true, retry: null, unsaved: null });
  try {
    await holdReplyLock(replyId, () =>
      run(start, replyId, controller, () => {
        begun = true;
        onBegun();
      }),
    );
    live.patch(sessionId, { streaming: false, unsaved: null });
    return null;
  } catch (error) {
    const stoppedBefore = !begun && error === controller.signal.reason;
    const failure = stoppedBefore ? null : failureOf(error);
    if (begun) live.patch(sessionId, { streaming: false, unsaved: failure });
    else live.drop(sessionId);
    return begun ? null : failure;
  } finally {
    running.delete(sessionId);
  }
}
