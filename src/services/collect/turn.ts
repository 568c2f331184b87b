import { authorOf } from '../../domain/author';
import { costOf } from '../../domain/cost';
import type { Failure } from '../../domain/failure';
import { snapshotPersona } from '../../domain/persona';
import type { Persona } from '../../domain/persona';
import type { MessageOrigin, Session, Turn } from '../../domain/session';
import type { TurnWithReplies } from '../../domain/transcript';
import { newId } from '../../lib/id';
import { prepareReply } from '../ask';
import type { Prepared } from '../ask';
import { openReply } from '../llm';
import type { ReplyPart } from '../llm';
import { beginReply, finishReply, holdReplyLock } from '../storage';

/** Whoever can be asked; a human's reply is written. */
export type AskedPersona = Exclude<Persona, { readonly kind: 'human' }>;

/** One message, to be answered while nobody watches. */
export interface TurnPlan {
  /** Written already. */
  readonly session: Session;
  readonly persona: AskedPersona;
  readonly transcript: readonly TurnWithReplies[];
  readonly message: string;
  readonly origin: MessageOrigin;
  /** The turn that is there already and has no whole reply yet; absent: the message begins a new one. */
  readonly again?: Turn;
}

export type TurnEnd =
  | { readonly type: 'collected'; readonly replyId: string }
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
    for await (const part of openReply({ ...request, unwatched: true }, signal)) {
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

async function begin(plan: TurnPlan, replyId: string, prepared: Prepared): Promise<void> {
  const { session, persona, message, origin, again } = plan;
  const snapshot = snapshotPersona(persona);
  const { prompt, lore, context } = prepared;
  const now = Date.now();
  await beginReply({
    turn: again ? again.id : { id: newId(), sessionId: session.id, userText: message, userAt: now, origin },
    reply: {
      id: replyId,
      author: authorOf(persona),
      persona: snapshot,
      promptHash: prompt.hash,
      sampling: snapshot.sampling,
      createdAt: now,
      ...(context && { context }),
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

/** Has a persona answer one message, with its prompt, model, usage and times in the rows. Rejects when they cannot be written. */
export async function collectTurn(plan: TurnPlan, signal: AbortSignal): Promise<TurnEnd> {
  const { session, persona, transcript, message, again } = plan;
  const replyId = newId();
  const prepared = await prepareReply(
    { session, persona, transcript, message, ...(again && { again }) },
    signal,
  );
  return holdReplyLock(replyId, async () => {
    await begin(plan, replyId, prepared);
    const heard = await hear(prepared, signal);
    await finish(replyId, persona, heard);
    const { ending } = heard;
    if (ending.type === 'complete') return { type: 'collected', replyId };
    return ending.type === 'failed' ? { type: 'failed', failure: ending.failure } : { type: 'stopped' };
  });
}
