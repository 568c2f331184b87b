import type { Failure } from '../../domain/failure';
import type { MessageOrigin, Session } from '../../domain/session';
import { createSession, deleteSession, failureOf, finishCollected } from '../storage';
import { collectTurn } from './turn';
import type { AskedPersona } from './turn';

/*
 * A reply that is collected: nobody watches it grow. It is a session of one turn like any other, with its prompt,
 * model, usage and times.
 */

export interface CollectPlan {
  /** Not written yet. */
  readonly session: Session;
  readonly persona: AskedPersona;
  readonly message: string;
  readonly origin: MessageOrigin;
}

export type Collected =
  | { readonly type: 'collected'; readonly sessionId: string; readonly replyId: string }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly failure: Failure };

/**
 * Has a persona answer one message in a session of its own, which `session.collected` should tell. Never throws; a
 * reply that broke off leaves nothing.
 */
export async function collectReply(
  { session, ...plan }: CollectPlan,
  signal: AbortSignal,
): Promise<Collected> {
  try {
    await createSession(session);
    const end = await collectTurn({ session, ...plan, transcript: [] }, signal);
    if (end.type === 'collected') {
      await finishCollected(session.id, Date.now());
      return { ...end, sessionId: session.id };
    }
    // What did not become a whole reply is of no use, and would only lie about.
    await deleteSession(session.id, Date.now());
    return end;
  } catch (error) {
    return signal.aborted ? { type: 'stopped' } : { type: 'failed', failure: failureOf(error) };
  }
}
