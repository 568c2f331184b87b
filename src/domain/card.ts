import { EMPTY_PROFILE } from './character';
import type { CharacterProfile } from './character';
import { hashString } from './random';
import type { Lorebook } from './lorebook';
import type { Unknown } from './session';

/*
 * A character card as card V3 writes it. The names are the standard's, so that a card goes out as it came in; keys
 * that are not listed here stay where they are.
 */

export interface CardAsset {
  /** `icon`, `background`, `emotion`, `user_icon` or an application's own. */
  readonly type: string;
  /** `embeded://path` (spelled so), `ccdefault:`, `https:…` or `data:…`. */
  readonly uri: string;
  readonly name: string;
  /** Without the dot. */
  readonly ext: string;
}

/** `data` of a card, V3; of V1 and V2 every field is among these. */
export interface CardData {
  readonly name: string;
  readonly description: string;
  readonly personality: string;
  readonly scenario: string;
  /** The greeting. */
  readonly first_mes: string;
  /** Example dialogue, blocks divided by `<START>`. */
  readonly mes_example: string;
  /** For people; never part of the prompt, as are `tags`, `creator` and `character_version`. */
  readonly creator_notes: string;
  /** Stands for the app's own instruction; `{{original}}` brings that one back in its place. Empty: none. */
  readonly system_prompt: string;
  /** Stands after the talk; `{{original}}` is the app's own, which is empty. */
  readonly post_history_instructions: string;
  readonly alternate_greetings: readonly string[];
  readonly character_book?: Lorebook;
  readonly tags: readonly string[];
  readonly creator: string;
  readonly character_version: string;
  readonly extensions: Unknown;
  readonly assets?: readonly CardAsset[];
  /** What `{{char}}` stands for when it is not empty. */
  readonly nickname?: string;
  /** Language code → notes. */
  readonly creator_notes_multilingual?: Readonly<Record<string, string>>;
  readonly source?: readonly string[];
  readonly group_only_greetings: readonly string[];
  /** Unix seconds. */
  readonly creation_date?: number;
  /** Unix seconds. */
  readonly modification_date?: number;
}

/** A character of one's own: a card in the library. Times are epoch milliseconds. */
export interface OwnCharacter {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly card: CardData;
  /** What stood in its file beside `data`; written back on export. */
  readonly envelope?: Unknown;
  /** Set while a deletion can still be undone. */
  readonly deletedAt?: number;
}

/** The picture of a character of one's own. */
export interface Picture {
  readonly characterId: string;
  readonly image: Blob;
  /** At most 384 pixels wide and high. */
  readonly thumbnail: Blob;
  /** Of `image`, pixels. */
  readonly width: number;
  readonly height: number;
}

/** A file that came with a card (CHARX). */
export interface CardFile {
  readonly characterId: string;
  /** Inside of the archive, without `embeded://`. */
  readonly path: string;
  readonly content: Blob;
}

export const EMPTY_CARD: CardData = {
  name: '',
  description: '',
  personality: '',
  scenario: '',
  first_mes: '',
  mes_example: '',
  creator_notes: '',
  system_prompt: '',
  post_history_instructions: '',
  alternate_greetings: [],
  tags: [],
  creator: '',
  character_version: '',
  extensions: {},
  group_only_greetings: [],
};

/** White space, joiners, marks that stand on nothing, and letters that are drawn blank. */
const UNSEEN = /^[\s\p{Cf}\p{Mn}\u115f\u1160\u2800\u3164\uffa0]*$/u;

/** What the character is called in a talk: its nickname, else its name; empty where nothing of them can be seen. */
export function cardName(card: CardData): string {
  return [card.nickname ?? '', card.name].find((name) => !UNSEEN.test(name)) ?? '';
}

/** The same for a talk, which has to call it something. */
export function calledName(card: CardData): string {
  return cardName(card) || '?';
}

/** A character's spot colour in OKLCH terms; lightness is the page's, so that contrast holds in both prints. */
export interface CharacterTheme {
  /** Degrees, 0–360. */
  readonly hue: number;
  /** 0–0.2. */
  readonly chroma: number;
}

function inRange(value: unknown, max: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= max;
}

/** The card's own colour (`extensions.chatanime`), else one made from its name, always the same. */
export function cardTheme(card: CardData): CharacterTheme {
  const own = card.extensions['chatanime'];
  if (typeof own === 'object' && own !== null && 'hue' in own && 'chroma' in own) {
    const { hue, chroma } = own;
    if (inRange(hue, 360) && inRange(chroma, 0.2)) return { hue, chroma };
  }
  return { hue: hashString(card.name) % 360, chroma: 0.12 };
}

/** The card with its colour set. */
export function withTheme(card: CardData, { hue, chroma }: CharacterTheme): CardData {
  const own = card.extensions['chatanime'];
  const before = typeof own === 'object' && own !== null && !Array.isArray(own) ? own : {};
  return { ...card, extensions: { ...card.extensions, chatanime: { ...before, hue, chroma } } };
}

/** What a reader that knows no cards is told of the character. */
export function cardProfile(card: CardData): CharacterProfile {
  return {
    ...EMPTY_PROFILE,
    identity: card.description,
    personality: card.personality.trim() === '' ? [] : [card.personality],
  };
}
