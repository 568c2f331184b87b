import { USER_PERSONA_NAMES } from '../../content/labels';
import { GO_ON, PROMPT_WORDING } from '../../content/prompt';
import { CARD_WORDING } from '../../content/prompt/cards';
import { sceneWords } from '../../content/scenarios/words';
import type { CardData } from '../../domain/card';
import { buildCardPrompt, cardMacros, cardSections, nameOfUser } from '../../domain/card-prompt';
import type { CardPromptParts, CardPromptSections } from '../../domain/card-prompt';
import type { Locale } from '../../domain/locale';
import type { ActiveLore } from '../../domain/lorebook';
import { fillMacros } from '../../domain/macros';
import type { SupportStyle } from '../../domain/persona';
import { buildMessages, buildPrompt } from '../../domain/prompt';
import type { ChatMessage, PromptLabels } from '../../domain/prompt';
import type {
  CharacterSnapshot,
  PromptSnapshot,
  Reply,
  ScenarioSnapshot,
  Session,
  Turn,
  UserSnapshot,
} from '../../domain/session';
import type { Talk } from '../../domain/talk';
import { studyKindOf } from '../../domain/user-persona';

/** What a prompt is made of; a session is one. */
export interface Stage {
  readonly locale: Locale;
  readonly character: CharacterSnapshot;
  /** null: open talk. */
  readonly scenario: ScenarioSnapshot | null;
  /** Of cards: what the user is called; absent: the word of the language. */
  readonly userName?: string;
  /** Who the user speaks as; absent: nobody in particular. */
  readonly userPersona?: UserSnapshot;
  /** Of cards: settles what their macros leave to chance; absent: 0. */
  readonly seed?: number;
}

function labelsOf({ scenario, locale, userPersona }: Stage): PromptLabels {
  if (!scenario) {
    const kind = studyKindOf(userPersona);
    return kind ? { speaksAs: USER_PERSONA_NAMES[kind][locale] } : {};
  }
  return sceneWords(scenario, locale);
}

function cardParts(
  stage: Stage,
  card: CardData,
  supportStyle: SupportStyle,
  lore?: ActiveLore,
): CardPromptParts {
  const { locale, scenario, userName = '', userPersona, seed = 0 } = stage;
  return {
    wording: PROMPT_WORDING[locale],
    cardWording: CARD_WORDING[locale],
    card,
    scenario,
    labels: labelsOf(stage),
    supportStyle,
    userName,
    ...(userPersona && { user: userPersona }),
    seed,
    ...(lore && { lore }),
  };
}

/**
 * The prompt of a session in its own language, for a persona with the given support style; `lore` is what the card's
 * lorebook brings to the reply at hand.
 */
export function promptFor(stage: Stage, supportStyle: SupportStyle, lore?: ActiveLore): PromptSnapshot {
  const { locale, character, scenario, userPersona: user } = stage;
  if (character.card) return buildCardPrompt(cardParts(stage, character.card, supportStyle, lore));
  const wording = PROMPT_WORDING[locale];
  const labels = labelsOf(stage);
  return buildPrompt({ wording, character, scenario, labels, supportStyle, ...(user && { user }) });
}

/**
 * The prompt that a reply was given, made again from its session and proved by its hash; null if it cannot be, as
 * where a lorebook brought something to it. Who the user spoke as may have changed since.
 */
export function promptBehind(
  session: Session,
  turn: Pick<Turn, 'userPersona'>,
  reply: Pick<Reply, 'persona' | 'promptHash'>,
): PromptSnapshot | null {
  const { userPersona: now, ...nobody } = session;
  for (const user of [turn.userPersona, now, undefined]) {
    const stage = user ? { ...nobody, userPersona: user } : nobody;
    const prompt = promptFor(stage, reply.persona.supportStyle);
    if (prompt.hash === reply.promptHash) return prompt;
  }
  return null;
}

/** What a chat model is sent to play its part in the talk. */
export function messagesFor(talk: Talk): {
  readonly system: string;
  readonly messages: readonly ChatMessage[];
} {
  return buildMessages(talk, GO_ON[talk.locale]);
}

/** The parts of which `promptFor` makes a card's prompt, for an editor that shows their sizes. */
export function cardPromptSections(
  stage: Stage & { readonly character: { readonly card: CardData } },
  supportStyle: SupportStyle,
): CardPromptSections {
  return cardSections(cardParts(stage, stage.character.card, supportStyle));
}

/** A text of a card as it is shown and spoken: its macros filled as in every other text of the session. */
export function fillCardText(
  text: string,
  card: CardData,
  {
    locale,
    userName = '',
    userPersona,
    seed = 0,
  }: Pick<Stage, 'locale' | 'userName' | 'userPersona' | 'seed'>,
): string {
  const called = nameOfUser({ userName, ...(userPersona && { user: userPersona }) });
  return fillMacros(text, cardMacros(card, called, CARD_WORDING[locale], seed));
}

/** Stands for the message of the user where the character spoke first. */
export function openerFor(locale: Locale): string {
  return CARD_WORDING[locale].opener;
}
