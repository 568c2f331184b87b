import { fillSlots } from './prompt';
import type { MessageOrigin, ScenarioSnapshot } from './session';
import type { PastRound } from './talk';

/**
 * Where the user's second message comes from. `adaptive`: an LLM writes it after reading the reply, as in the study,
 * so that no two replies are judged on the same message. `fixed`: one message for every respondent. `own`: the user
 * writes it.
 */
export const ROUND_TWO_WAYS = ['fixed', 'adaptive', 'own'] as const satisfies readonly MessageOrigin[];
export type RoundTwoWay = (typeof ROUND_TWO_WAYS)[number];

/** The sentences that make an LLM the user, in one language. */
export interface SimulatedUserWording {
  /**
   * The prompt: `{name}` is the character's, `{userPersona}`, `{place}` and `{emotion}` the scene's, `{event}` what
   * happened.
   */
  readonly prompt: string;
  /** Stands before the user's lines of the dialogue. */
  readonly user: string;
  /** What is asked for after the dialogue. */
  readonly ask: string;
}

/** What the simulated user is told of the scene, in the words of the language. */
export interface SimulatedScene {
  readonly name: string;
  readonly userPersona: string;
  readonly place: string;
  readonly emotion: string;
  readonly scenario: ScenarioSnapshot;
}

/** The system prompt; `template` is the wording's own or what the user made of it. */
export function simulatedUserPrompt(template: string, scene: SimulatedScene): string {
  const { name, userPersona, place, emotion, scenario } = scene;
  return fillSlots(template, { name, userPersona, place, emotion, event: scenario.event });
}

/** The dialogue so far as one text, and what is asked for. */
export function simulatedUserMessage(
  wording: SimulatedUserWording,
  name: string,
  rounds: readonly PastRound[],
): string {
  // Where the character spoke first, the user has said nothing.
  const lines = rounds.flatMap(({ user, reply }) => [
    ...(user === '' ? [] : [`${wording.user}: ${user}`]),
    ...(reply === '' ? [] : [`${name}: ${reply}`]),
  ]);
  return [...lines, '', wording.ask].join('\n');
}

const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
];

/** What an LLM gave as the user's message, without the frame that models like to put around it. */
export function cleanSecondMessage(text: string, wording: SimulatedUserWording): string {
  const trimmed = text.trim();
  const prefix = [`${wording.user}:`, `${wording.user}：`].find((start) => trimmed.startsWith(start));
  const said = prefix === undefined ? trimmed : trimmed.slice(prefix.length).trim();
  const quoted = QUOTES.find(
    ([open, close]) => said.length > 1 && said.startsWith(open) && said.endsWith(close),
  );
  const inner = quoted ? said.slice(1, -1) : said;
  // Quotation marks that open again inside belong to the words.
  return quoted && (inner.includes(quoted[0]) || inner.includes(quoted[1])) ? said : inner.trim();
}
