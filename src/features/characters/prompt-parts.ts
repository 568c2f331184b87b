import { cardName, cardProfile } from '../../domain/card';
import type { CardData } from '../../domain/card';
import type { Locale } from '../../domain/locale';
import type { SupportStyle } from '../../domain/persona';
import type { PromptSnapshot, UserSnapshot } from '../../domain/session';
import { estimateTokens } from '../../lib/tokens';
import { cardPromptSections, promptFor } from '../../services/prompt';

/** What the prompt is made of, in the order in which a model reads it. */
export const PROMPT_PARTS = [
  'instruction',
  'character',
  'scene',
  'user',
  'examples',
  'rules',
  'postHistory',
] as const;
export type PromptPart = (typeof PROMPT_PARTS)[number];

/** Over this many tokens a card leaves small models little room for the talk. */
export const LONG_PROMPT = 2000;

export interface PromptSizes {
  readonly prompt: PromptSnapshot;
  /** Estimated tokens of each part that is not empty. */
  readonly parts: readonly { readonly part: PromptPart; readonly tokens: number }[];
  /** Sent with every message: all parts together. */
  readonly total: number;
  readonly greeting: number;
  /** All entries of the lorebook, or its budget if that is less; sent only when they come up. */
  readonly lore: number;
}

const STYLE: SupportStyle = { kind: 'balanced' };

/** Of a longer text only so much is counted, and the rest reckoned to be alike. */
const COUNTED = 50_000;

function tokensOf(text: string): number {
  if (text.length <= COUNTED) return estimateTokens(text);
  return Math.round((estimateTokens(text.slice(0, COUNTED)) / COUNTED) * text.length);
}

function loreTokens({ character_book: book }: CardData): number {
  if (!book) return 0;
  const all = book.entries
    .filter(({ enabled }) => enabled)
    .reduce((sum, { content }) => sum + tokensOf(content), 0);
  return Math.min(all, book.token_budget ?? Infinity);
}

/** The prompt an open talk with this card would begin with, and what its parts weigh. `user`: null for nobody. */
export function measurePrompt(
  card: CardData,
  locale: Locale,
  userName: string,
  user: UserSnapshot | null,
): PromptSizes {
  const character = { id: '', name: cardName(card), work: '', profile: cardProfile(card), card };
  const stage = { locale, character, scenario: null, userName, ...(user && { userPersona: user }) };
  const prompt = promptFor(stage, STYLE);
  const sections = cardPromptSections(stage, STYLE);
  const texts: Readonly<Record<PromptPart, string>> = {
    instruction: sections.instruction.join('\n'),
    character: sections.character.join('\n'),
    scene: sections.scene.join('\n'),
    user: sections.user.join('\n'),
    examples: sections.examples.join('\n'),
    rules: sections.rules.join('\n'),
    postHistory: prompt.postHistory ?? '',
  };
  const parts = PROMPT_PARTS.map((part) => ({ part, tokens: tokensOf(texts[part]) }));
  return {
    prompt,
    parts: parts.filter(({ tokens }) => tokens > 0),
    total: parts.reduce((sum, { tokens }) => sum + tokens, 0),
    greeting: tokensOf(card.first_mes),
    lore: loreTokens(card),
  };
}
