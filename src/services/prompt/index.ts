import { EMOTION_NAMES, PLACE_NAMES, USER_PERSONA_NAMES } from '../../content/labels';
import { PROMPT_WORDING } from '../../content/prompt';
import { CARD_WORDING } from '../../content/prompt/cards';
import type { CardData } from '../../domain/card';
import { buildCardPrompt, cardMacros, cardSections } from '../../domain/card-prompt';
import type { CardPromptParts, CardPromptSections } from '../../domain/card-prompt';
import type { Locale } from '../../domain/locale';
import type { ActiveLore } from '../../domain/lorebook';
import { fillMacros } from '../../domain/macros';
import type { SupportStyle } from '../../domain/persona';
import { buildPrompt } from '../../domain/prompt';
import type { PromptLabels } from '../../domain/prompt';
import type { CharacterSnapshot, PromptSnapshot, ScenarioSnapshot } from '../../domain/session';

/** What a prompt is made of; a session is one. */
export interface Stage {
  readonly locale: Locale;
  readonly character: CharacterSnapshot;
  /** null: open talk. */
  readonly scenario: ScenarioSnapshot | null;
  /** Of cards: what the user is called; absent: the word of the language. */
  readonly userName?: string;
  /** Of cards: settles what their macros leave to chance; absent: 0. */
  readonly seed?: number;
}

function labelsOf(scenario: ScenarioSnapshot | null, locale: Locale): PromptLabels {
  if (!scenario) return {};
  return {
    userPersona: USER_PERSONA_NAMES[scenario.userPersona][locale],
    place: PLACE_NAMES[scenario.place][locale],
    emotion: EMOTION_NAMES[scenario.emotion][locale],
  };
}

function cardParts(
  { locale, scenario, userName = '', seed = 0 }: Stage,
  card: CardData,
  supportStyle: SupportStyle,
  lore?: ActiveLore,
): CardPromptParts {
  return {
    wording: PROMPT_WORDING[locale],
    cardWording: CARD_WORDING[locale],
    card,
    scenario,
    labels: labelsOf(scenario, locale),
    supportStyle,
    userName,
    seed,
    ...(lore && { lore }),
  };
}

/**
 * The prompt of a session in its own language, for a persona with the given support style; `lore` is what the card's
 * lorebook brings to the reply at hand.
 */
export function promptFor(stage: Stage, supportStyle: SupportStyle, lore?: ActiveLore): PromptSnapshot {
  const { locale, character, scenario } = stage;
  if (character.card) return buildCardPrompt(cardParts(stage, character.card, supportStyle, lore));
  const wording = PROMPT_WORDING[locale];
  return buildPrompt({ wording, character, scenario, labels: labelsOf(scenario, locale), supportStyle });
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
  { locale, userName = '', seed = 0 }: Pick<Stage, 'locale' | 'userName' | 'seed'>,
): string {
  return fillMacros(text, cardMacros(card, userName, CARD_WORDING[locale], seed));
}

/** Stands for the message of the user where the character spoke first. */
export function openerFor(locale: Locale): string {
  return CARD_WORDING[locale].opener;
}
