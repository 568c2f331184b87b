import { SIMULATED_USER } from '../../content/prompt/simulated-user';
import { secondFor } from '../../content/scenarios/seconds';
import { sceneWords } from '../../content/scenarios/words';
import type { Failure } from '../../domain/failure';
import type { Locale } from '../../domain/locale';
import type { EndpointPersona, OnDevicePersona } from '../../domain/persona';
import { hashPrompt } from '../../domain/prompt';
import { cleanSecondMessage, simulatedUserMessage, simulatedUserPrompt } from '../../domain/round-two';
import type { Session } from '../../domain/session';
import type { PastRound } from '../../domain/talk';
import { hostOf } from '../../lib/host';
import { openReply } from '../llm';
import { credentialsFor, failureOf } from '../storage';

/** Name and version of the simulated user's prompt. */
const TEMPLATE = 'simulated-user/1';

/** The fixed second message of the session's scenario, in its language; null in an open talk. */
export function fixedSecond({ scenario, locale }: Session): string | null {
  return scenario ? (secondFor(scenario.id)?.[locale] ?? null) : null;
}

/** Our prompt of the simulated user, to be shown and changed; its slots are in braces. */
export function usualSimulatedUser(locale: Locale): string {
  return SIMULATED_USER[locale].prompt;
}

/** Where the scene and the dialogue are sent; null: nowhere, the player is on this device. */
export function hostOfPlayer(player: EndpointPersona | OnDevicePersona): string | null {
  return player.kind === 'endpoint' ? hostOf(player.baseUrl) : null;
}

export type SecondMessage =
  | { readonly type: 'written'; readonly text: string }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly failure: Failure };

interface Simulation {
  readonly session: Session;
  /** What has been said, oldest first. */
  readonly rounds: readonly PastRound[];
  /** Who plays the user. */
  readonly persona: EndpointPersona | OnDevicePersona;
  /** The prompt as the user changed it; absent: ours. */
  readonly template?: string | undefined;
}

function talkOf({ session, rounds, template }: Simulation) {
  const { locale, character, scenario, seed } = session;
  if (!scenario) return null;
  const wording = SIMULATED_USER[locale];
  const system = simulatedUserPrompt(template ?? wording.prompt, {
    name: character.name,
    ...sceneWords(scenario, locale),
    scenario,
  });
  return {
    locale,
    character,
    scenario,
    prompt: { template: TEMPLATE, system, hash: hashPrompt(TEMPLATE, system) },
    history: [],
    message: simulatedUserMessage(wording, character.name, rounds),
    spoken: [],
    seed,
  };
}

/**
 * Has an LLM write the user's next message out of the scenario and the dialogue. Never throws; `onText` is given the
 * text as it grows. An open talk has no user to be simulated.
 */
export async function writeSecond(
  simulation: Simulation,
  signal: AbortSignal,
  onText: (text: string) => void,
): Promise<SecondMessage> {
  const { persona, session } = simulation;
  const talk = talkOf(simulation);
  if (!talk) return { type: 'failed', failure: { code: 'unknown' } };
  try {
    const credentials = persona.kind === 'endpoint' ? await credentialsFor(persona) : null;
    let text = '';
    for await (const part of openReply({ persona, credentials, talk }, signal)) {
      if (part.type === 'text') onText((text += part.text));
      if (part.type === 'reasoned') onText((text = ''));
      if (part.type === 'stopped') return { type: 'stopped' };
      if (part.type === 'failed') return { type: 'failed', failure: part.failure };
    }
    const cleaned = cleanSecondMessage(text, SIMULATED_USER[session.locale]);
    return cleaned === ''
      ? { type: 'failed', failure: { code: 'empty' } }
      : { type: 'written', text: cleaned };
  } catch (error) {
    return { type: 'failed', failure: failureOf(error) };
  }
}
