export { findActor } from './actor';
import { costOf } from '../../domain/cost';
import type { Failure } from '../../domain/failure';
import { snapshotPersona } from '../../domain/persona';
import type { Persona } from '../../domain/persona';
import type { Author, MessageOrigin, Session } from '../../domain/session';
import { newId } from '../../lib/id';
import { prepareReply } from '../ask';
import type { Prepared } from '../ask';
import { openReply } from '../llm';
import type { ReplyPart } from '../llm';
import { beginReply, createSession, deleteSession, failureOf, finishReply, holdReplyLock } from '../storage';

/*
 * A reply that is collected: nobody watches it grow. It is a session of one turn like any other, with its prompt,
 * model, usage and times.
 */

export interface CollectPlan {
  /** Not written yet. */
  readonly session: Session;
  /** A human's reply is written, not asked for. */
  readonly persona: Exclude<Persona, { readonly kind: 'human' }>;
  readonly message: string;
  readonly origin: MessageOrigin;
}

export type Collected =
  | { readonly type: 'collected'; readonly sessionId: string; readonly replyId: string }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly failure: Failure };

type Ending = Extract<ReplyPart, { type: 'complete' | 'stopped' | 'failed' }>;

interface Heard {
  readonly ending: Ending;
  readonly text: string;
  readonly reasoning: string;
  readonly model: string | null;
  readonly firstTokenMs: number | undefined;
  readonly totalMs: number;
}

async function hear({ request }: Prepared, signal: AbortSignal): Promise<Heard> {
  const sentAt = performance.now();
  const since = (): number => Math.round(performance.now() - sentAt);
  let [text, reasoning] = ['', ''];
  let model: string | null = null;
  let firstTokenMs: number | undefined;
  let ending: Ending = { type: 'failed', failure: { code: 'ended-early' } };
  if ('code' in request) {
    ending = { type: 'failed', failure: request };
  } else {
    for await (const part of openReply(request, signal)) {
      if (part.type === 'text') text += part.text;
      else if (part.type === 'reasoning') reasoning += part.text;
      else if (part.type === 'reasoned') [text, reasoning] = ['', reasoning + text];
      else if (part.type === 'model') model = part.model;
      else if (part.type === 'complete' || part.type === 'stopped' || part.type === 'failed') ending = part;
      if (part.type === 'text' || part.type === 'reasoning') firstTokenMs ??= since();
    }
  }
  return { ending, text, reasoning, model, firstTokenMs, totalMs: since() };
}

function authorOf(persona: CollectPlan['persona']): Author {
  if (persona.kind === 'understudy') return 'script';
  return persona.kind === 'recorded' ? persona.author : 'llm';
}

async function write(plan: CollectPlan, replyId: string, prepared: Prepared): Promise<void> {
  const { session, persona, message, origin } = plan;
  const snapshot = snapshotPersona(persona);
  const { prompt, lore } = prepared;
  await beginReply({
    turn: { id: newId(), sessionId: session.id, userText: message, userAt: session.createdAt, origin },
    reply: {
      id: replyId,
      author: authorOf(persona),
      persona: snapshot,
      promptHash: prompt.hash,
      sampling: snapshot.sampling,
      createdAt: Date.now(),
      ...(lore && lore.hits.length > 0 && { lore: lore.hits }),
    },
  });
}

async function finish(replyId: string, persona: Persona, heard: Heard): Promise<void> {
  const { ending, text, reasoning, model, firstTokenMs, totalMs } = heard;
  const usage = ending.type === 'stopped' ? undefined : ending.usage;
  const prices = persona.kind === 'endpoint' ? persona.prices : undefined;
  await finishReply(replyId, {
    state: ending.type,
    text,
    reasoning,
    model,
    timing: { totalMs, ...(firstTokenMs !== undefined && { firstTokenMs }) },
    failure: ending.type === 'failed' ? ending.failure : undefined,
    finishReason: ending.type === 'stopped' ? undefined : ending.finishReason,
    usage,
    cost: costOf(usage, prices) ?? undefined,
    at: Date.now(),
  });
}

async function collect(plan: CollectPlan, signal: AbortSignal): Promise<Collected> {
  const { session, persona } = plan;
  const replyId = newId();
  const prepared = await prepareReply({ session, persona, transcript: [], message: plan.message }, signal);
  await createSession(session);
  return holdReplyLock(replyId, async () => {
    await write(plan, replyId, prepared);
    const heard = await hear(prepared, signal);
    await finish(replyId, persona, heard);
    const { ending } = heard;
    if (ending.type === 'complete') return { type: 'collected', sessionId: session.id, replyId };
    // What did not become a whole reply is of no use, and would only lie about in the library.
    await deleteSession(session.id, Date.now());
    return ending.type === 'failed' ? { type: 'failed', failure: ending.failure } : { type: 'stopped' };
  });
}

/** Has a persona answer one message in a session of its own. Never throws; a reply that broke off leaves nothing. */
export async function collectReply(plan: CollectPlan, signal: AbortSignal): Promise<Collected> {
  try {
    return await collect(plan, signal);
  } catch (error) {
    return signal.aborted ? { type: 'stopped' } : { type: 'failed', failure: failureOf(error) };
  }
}
