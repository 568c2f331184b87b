import type { CardData, OwnCharacter } from '../../domain/card';

/** What a field of the form changes; undefined takes an optional key away. */
export type CardPatch = { readonly [Key in keyof CardData]?: CardData[Key] | undefined };

/** The card with the patch applied; every key that is not in the patch stays as it is, known or not. */
export function patchCard(card: CardData, patch: CardPatch): CardData {
  const kept: Partial<CardData> = { ...card };
  for (const key of Object.keys(patch) as (keyof CardData)[]) {
    if (patch[key] === undefined) delete kept[key];
  }
  const set = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return { ...kept, ...set } as CardData;
}

// Letters that draw nothing, although Unicode does not count them among the blanks.
const SEEN = /[^\p{Cc}\p{Cf}\p{Z}\p{M}\u115f\u1160\u3164\uffa0\u2800]/u;

/** Whether the card has a name that can be seen: blanks and zero-width characters alone are none. */
export function hasName({ name }: CardData): boolean {
  return SEEN.test(name);
}

/** Whether the card brings a colour of its own, and not one made from its name. */
export function hasOwnColour({ extensions }: CardData): boolean {
  const own = extensions['chatanime'];
  return typeof own === 'object' && own !== null && 'hue' in own && 'chroma' in own;
}

/** The card without a colour of its own; whatever else lies in `extensions` stays. */
export function withoutColour(card: CardData): CardData {
  const { chatanime, ...others } = card.extensions;
  if (typeof chatanime !== 'object' || chatanime === null || Array.isArray(chatanime)) return card;
  const kept = Object.fromEntries(
    Object.entries(chatanime).filter(([key]) => key !== 'hue' && key !== 'chroma'),
  );
  const empty = Object.keys(kept).length === 0;
  return { ...card, extensions: empty ? others : { ...others, chatanime: kept } };
}

/** The tags with those typed added, divided by commas (also `，`, `、`, `;`) or lines; none comes twice. */
export function addTags(tags: readonly string[], typed: string): readonly string[] {
  const fresh = typed
    .split(/[,，、;；\n]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return [...new Set([...tags, ...fresh])];
}

interface Finished {
  readonly id: string;
  readonly card: CardData;
  /** The row the card stands in; null for a new one. */
  readonly before: OwnCharacter | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Without the blank lines that were left while it was written. */
function withTidySource({ source, ...card }: CardData): CardData {
  const kept = source?.filter((line) => line.trim() !== '') ?? [];
  return kept.length > 0 ? { ...card, source: kept } : card;
}

/** The row to be saved: the card with its dates (Unix seconds), later than the row it replaces. */
export function finishCharacter({ id, card, before, now }: Finished): OwnCharacter {
  const seconds = Math.floor(now / 1000);
  const created = before ? card.creation_date : (card.creation_date ?? seconds);
  const dated: CardData = {
    ...withTidySource(card),
    name: card.name.trim(),
    modification_date: seconds,
    ...(created === undefined ? {} : { creation_date: created }),
  };
  if (!before) return { id, createdAt: now, updatedAt: now, card: dated };
  return { ...before, card: dated, updatedAt: Math.max(now, before.updatedAt + 1) };
}

/**
 * The card of a copy: under its own name, and called in a talk what the first one is called. Of a built-in
 * character's id nothing is left.
 */
export function copyOfCard(card: CardData, name: string): CardData {
  const called = card.nickname?.trim() ? card.nickname : card.name;
  const own = card.extensions['chatanime'];
  if (typeof own !== 'object' || own === null || !('id' in own)) return { ...card, name, nickname: called };
  const { id: _builtIn, ...kept } = own;
  return { ...card, name, nickname: called, extensions: { ...card.extensions, chatanime: kept } };
}

const LONGEST_NAME = 40;
// Marks that turn the direction of what follows, controls and line breaks.
const UNRULY = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** The beginning of a name on one line, without marks that would turn or hide what stands beside it. */
export function plainName(name: string): string {
  return name
    .slice(0, 8 * LONGEST_NAME)
    .replace(UNRULY, ' ')
    .trim();
}

/** A name fit to stand in a sentence: one line, at most 40 letters, its direction kept from the words around it. */
export function sentenceName(name: string): string {
  const letters = [...plainName(name)];
  const short = letters.slice(0, LONGEST_NAME).join('');
  return `\u2068${short}${letters.length > LONGEST_NAME ? '…' : ''}\u2069`;
}
