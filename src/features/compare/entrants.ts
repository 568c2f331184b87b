import type { Failure } from '../../domain/failure';
import type { Locale } from '../../domain/locale';
import type { Scenario } from '../../domain/scenario';
import { TRIAL } from '../../domain/session';
import type { CharacterSnapshot, MessageOrigin } from '../../domain/session';
import { positioned } from '../../domain/trial';
import type { Trial, TrialEntry, TrialKind } from '../../domain/trial';
import { newId } from '../../lib/id';
import { collectReply } from '../../services/collect';
import type { LivePersona } from '../../services/collect';
import { planSession } from '../../services/stage';
import { failureOf, takeOffered } from '../../services/storage';
import type { OfferedReply } from '../../services/storage';

/** Who is to be in a trial: a reply that is there, or somebody who has still to answer. */
export type Entrant =
  | { readonly kind: 'offered'; readonly reply: OfferedReply }
  | { readonly kind: 'live'; readonly persona: LivePersona };

/** What all of them answer, and as whom. */
export interface TrialStage {
  readonly character: CharacterSnapshot;
  readonly scenario: Scenario | null;
  readonly locale: Locale;
  readonly message: string;
  readonly origin: MessageOrigin;
}

export function entrantId(entrant: Entrant): string {
  return entrant.kind === 'live' ? entrant.persona.id : entrant.reply.source;
}

export function entrantName(entrant: Entrant): string {
  return entrant.kind === 'live' ? entrant.persona.name : entrant.reply.name;
}

export type Admission =
  | { readonly type: 'in'; readonly entry: TrialEntry }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly failure: Failure };

const SEEDS = 2 ** 32;

export function newSeed(): number {
  return Math.floor(Math.random() * SEEDS);
}

/** Brings an entrant's reply; what has to be asked for is asked for. Never throws. */
export async function admit(entrant: Entrant, stage: TrialStage, signal: AbortSignal): Promise<Admission> {
  try {
    if (entrant.kind === 'offered') return { type: 'in', entry: await takeOffered(entrant.reply) };
    const { character, scenario, locale, message, origin } = stage;
    const { persona } = entrant;
    const planned = planSession({
      character,
      scenario,
      persona,
      locale,
      userName: '',
      seed: newSeed(),
      now: Date.now(),
    });
    const session = { ...planned, collected: { by: TRIAL } };
    const collected = await collectReply({ session, persona, message, origin }, signal);
    if (collected.type !== 'collected') return collected;
    const { sessionId, replyId } = collected;
    return { type: 'in', entry: { sessionId, replyId } };
  } catch (error) {
    return { type: 'failed', failure: failureOf(error) };
  }
}

/** The trial of these replies; the seed has drawn their places. */
export function planTrial(
  kind: TrialKind,
  rater: string,
  { character, scenario, locale, message }: TrialStage,
  entries: readonly TrialEntry[],
): Trial {
  const seed = newSeed();
  return {
    id: newId(),
    kind,
    createdAt: Date.now(),
    rater,
    locale,
    characterId: character.id,
    characterName: character.name,
    scenarioId: scenario?.id ?? null,
    message,
    seed,
    entries: positioned(entries, seed),
    visibleMs: 0,
    ranks: entries.map(() => null),
  };
}
