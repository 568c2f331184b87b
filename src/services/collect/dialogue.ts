import type { CollectionPlan } from '../../domain/collection';
import type { Failure } from '../../domain/failure';
import type { EndpointPersona, OnDevicePersona } from '../../domain/persona';
import type { Session } from '../../domain/session';
import { carryingReply, pastRounds } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import { fixedSecond, writeSecond } from '../round-two';
import { createSession, failureOf, finishCollected, getSession, getTranscript } from '../storage';
import { collectTurn } from './turn';
import type { AskedPersona, TurnPlan } from './turn';

/** Whoever plays the user in an adaptive second round. */
export interface Player {
  readonly persona: EndpointPersona | OnDevicePersona;
  /** The prompt as the user changed it; absent: ours. */
  readonly template?: string | undefined;
}

export interface DialoguePlan {
  /** Of a scenario; need not be written yet. What it has already is not asked for again. */
  readonly session: Session;
  readonly persona: AskedPersona;
  readonly secondRound: CollectionPlan['secondRound'];
  /** null: the second round needs none, or there is none any more. */
  readonly player: Player | null;
}

/** `at`: who failed. */
export type DialogueEnd =
  | { readonly type: 'collected' }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly failure: Failure; readonly at: 'persona' | 'player' };

type Worded =
  | { readonly type: 'worded'; readonly message: string; readonly origin: 'opening' | 'fixed' | 'adaptive' }
  | Extract<DialogueEnd, { readonly type: 'stopped' | 'failed' }>;

function isAnswered(entry: TurnWithReplies): boolean {
  return carryingReply(entry)?.state === 'complete';
}

async function wordSecond(
  { session, secondRound, player }: DialoguePlan,
  transcript: readonly TurnWithReplies[],
  signal: AbortSignal,
): Promise<Worded> {
  if (secondRound === 'fixed') {
    const message = fixedSecond(session);
    return message === null
      ? { type: 'failed', failure: { code: 'unknown' }, at: 'player' }
      : { type: 'worded', message, origin: 'fixed' };
  }
  if (!player) return { type: 'failed', failure: { code: 'unknown' }, at: 'player' };
  const simulation = { session, rounds: pastRounds(transcript), ...player };
  const written = await writeSecond(simulation, signal, () => undefined);
  if (written.type === 'written') return { type: 'worded', message: written.text, origin: 'adaptive' };
  return written.type === 'failed' ? { ...written, at: 'player' } : { type: 'stopped' };
}

function wordFirst({ session: { scenario } }: DialoguePlan): Worded {
  return scenario
    ? { type: 'worded', message: scenario.opening, origin: 'opening' }
    : { type: 'failed', failure: { code: 'unknown' }, at: 'persona' };
}

/** The next message that has no whole answer yet. */
async function nextTurn(
  plan: DialoguePlan,
  transcript: readonly TurnWithReplies[],
  signal: AbortSignal,
): Promise<TurnPlan | Exclude<Worded, { readonly type: 'worded' }>> {
  const { session, persona } = plan;
  const last = transcript.at(-1);
  if (last && !isAnswered(last)) {
    const { turn } = last;
    const origin = turn.origin ?? 'opening';
    return { session, persona, transcript, message: turn.userText, origin, again: turn };
  }
  const worded = transcript.length === 0 ? wordFirst(plan) : await wordSecond(plan, transcript, signal);
  if (worded.type !== 'worded') return worded;
  const { message, origin } = worded;
  return { session, persona, transcript, message, origin };
}

const ROUNDS = 2;

async function collect(plan: DialoguePlan, signal: AbortSignal): Promise<DialogueEnd> {
  const { id } = plan.session;
  if (!(await getSession(id))) await createSession(plan.session);
  for (;;) {
    const transcript = await getTranscript(id);
    if (transcript.length >= ROUNDS && transcript.every(isAnswered)) break;
    const turn = await nextTurn(plan, transcript, signal);
    if ('type' in turn) return turn;
    const end = await collectTurn(turn, signal);
    if (end.type === 'failed') return { ...end, at: 'persona' };
    if (end.type === 'stopped') return end;
  }
  await finishCollected(id, Date.now());
  return { type: 'collected' };
}

/**
 * Has a persona play both rounds of a scenario, as far as they are not there yet. Never throws. What did not become
 * whole stays where it is, out of sight, and is gone on with the next time.
 */
export async function collectDialogue(plan: DialoguePlan, signal: AbortSignal): Promise<DialogueEnd> {
  try {
    return await collect(plan, signal);
  } catch (error) {
    return signal.aborted
      ? { type: 'stopped' }
      : { type: 'failed', failure: failureOf(error), at: 'persona' };
  }
}
