import { calledName } from './card';
import type { CardData } from './card';
import { NO_LORE } from './lorebook';
import type { ActiveLore } from './lorebook';
import { fillMacros } from './macros';
import type { MacroValues } from './macros';
import { fillSlots, hashPrompt, rulesSection, sceneSection, supportSection, userSection } from './prompt';
import type { PromptParts } from './prompt';
import { createRandom } from './random';
import type { PromptSnapshot } from './session';
import { calledUser } from './user-persona';

/** Name and version of the template for cards: every change of its wording or of the build below raises it. */
export const CARD_TEMPLATE = 'card/1';
/** The same with something about the user. */
export const CARD_USER_TEMPLATE = 'card/2';

/** The sentences of the prompt made from a card, in one language. */
export interface CardWording {
  /** What `{{original}}` of a card's own system prompt stands for: `{name}`, `{user}`. */
  readonly main: string;
  readonly lore: string;
  readonly examples: string;
  /** What `{{user}}` is as long as the user has given no name. */
  readonly user: string;
  /** Stands for the message of the user where the character speaks first: chat models want one. */
  readonly opener: string;
}

export interface CardPromptParts extends Omit<PromptParts, 'character'> {
  readonly cardWording: CardWording;
  readonly card: CardData;
  /** Where the user speaks as nobody with a name. Empty: the word of the language. */
  readonly userName: string;
  /** Settles `{{random:…}}` for the whole of a session. */
  readonly seed: number;
  /** Its macros filled. */
  readonly lore?: ActiveLore;
}

/** What the macros of a card stand for in one session; the same each time. */
export function cardMacros(
  card: CardData,
  userName: string,
  wording: Pick<CardWording, 'user'>,
  seed: number,
): MacroValues {
  return {
    char: calledName(card),
    user: userName.trim() || wording.user,
    random: createRandom(seed),
  };
}

function headed(heading: string, texts: readonly string[]): string[] {
  const said = texts.map((text) => text.trim()).filter((text) => text !== '');
  return said.length === 0 ? [] : [heading, ...said];
}

/** Who the user speaks as if they have a name, else what was typed. */
export function nameOfUser({ user, userName }: Pick<CardPromptParts, 'user' | 'userName'>): string {
  return (user ? calledUser(user) : '') || userName;
}

/** The card's own parts of the prompt, by name: what an editor shows with their sizes. */
export interface CardPromptSections {
  readonly instruction: readonly string[];
  readonly loreBefore: readonly string[];
  readonly character: readonly string[];
  readonly scene: readonly string[];
  readonly user: readonly string[];
  readonly loreAfter: readonly string[];
  readonly examples: readonly string[];
  /** The support the user wants, and the rules: the app's own, which no card can take away. */
  readonly rules: readonly string[];
}

/** The system prompt of a card, in its parts. */
export function cardSections(parts: CardPromptParts): CardPromptSections {
  const { wording, cardWording, card, scenario, labels, supportStyle, seed, lore = NO_LORE } = parts;
  const macros = cardMacros(card, nameOfUser(parts), cardWording, seed);
  const fill = (text: string): string => fillMacros(text, macros);
  const main = fillSlots(cardWording.main, { name: macros.char, user: macros.user });
  const own = card.system_prompt.trim();
  const instruction = own === '' ? main : fillMacros(own, { ...macros, original: main });
  const ownScene = headed(wording.headings.scene, [fill(card.scenario)]);
  const scene = scenario || ownScene.length === 0 ? sceneSection(wording, scenario, labels) : ownScene;
  return {
    instruction: [instruction],
    loreBefore: headed(cardWording.lore, lore.before),
    character: headed(wording.headings.character, [fill(card.description), fill(card.personality)]),
    scene,
    user: userSection(parts),
    loreAfter: headed(cardWording.lore, lore.after),
    examples: headed(cardWording.examples, [fill(card.mes_example)]),
    rules: [...supportSection(wording, supportStyle), ...rulesSection(wording, macros.char)],
  };
}

/** The prompt that makes any persona the character of a card, with its hash. */
export function buildCardPrompt(parts: CardPromptParts): PromptSnapshot {
  const { card, cardWording, seed } = parts;
  const sections = cardSections(parts);
  const template = sections.user.length === 0 ? CARD_TEMPLATE : CARD_USER_TEMPLATE;
  const system = Object.values(sections).flat().join('\n');
  const macros = cardMacros(card, nameOfUser(parts), cardWording, seed);
  const postHistory = fillMacros(card.post_history_instructions, { ...macros, original: '' }).trim();
  return {
    template,
    system,
    ...(postHistory !== '' && { postHistory }),
    hash: hashPrompt(template, system, postHistory),
  };
}
