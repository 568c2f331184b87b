import { pick } from '../random';
import type { Random } from '../random';
import type { VoiceSheet } from '../voice';
import type { Lexicon } from './lexicon';
import { fillTopic, groupsFor, wasSpoken } from './lines';
import type { Slot } from './lines';
import { measure } from './matching';
import type { Stance } from './stance';

/** A line in its place in a reply. */
export interface Segment {
  readonly slot: Slot;
  /** As it is spoken, its topic filled. */
  readonly text: string;
}

export type Draft = readonly Segment[];

/** Everything a draft is made with. */
export interface Workshop {
  readonly sheet: VoiceSheet;
  readonly stance: Stance;
  readonly matching: Lexicon['matching'];
  readonly spoken: readonly string[];
  readonly random: Random;
  /** Slots that this reply must do without. */
  readonly barred: readonly Slot[];
}

/** The order in which segments follow each other where no plan says otherwise. */
const ORDER: readonly Slot[] = [
  'disclosure', 'thanks', 'greeting', 'gentle', 'doubt', 'answers', 'echo', 'empathy', 'celebration',
  'experience', 'advice', 'encouragement', 'question', 'goodbye', 'catchphrase',
]; // prettier-ignore

export const rankOf = (slot: Slot): number => ORDER.indexOf(slot);

const asks = (text: string): boolean => /[?？]/.test(text);
const asksLast = (text: string): boolean => /[?？][^\p{L}\p{N}]*$/u.test(text);
const acts = (text: string): boolean => text.includes('*');

/** Joins segments as they are written in the language, closing one that has no mark at its end. */
export function joinDraft(draft: Draft, matching: Lexicon['matching']): string {
  const words = matching === 'words';
  return draft
    .map(({ text }, index) => {
      const open = index < draft.length - 1 && /[\p{L}\p{N}]$/u.test(text);
      return open ? text + (words ? '.' : '。') : text;
    })
    .join(words ? ' ' : '');
}

/** Words in English, characters elsewhere. */
export function lengthOf(draft: Draft, matching: Lexicon['matching']): number {
  return measure(joinDraft(draft, matching), matching);
}

function opening(text: string, matching: Lexicon['matching']): string {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
  return matching === 'words' ? bare.split(/[^\p{L}\p{N}']+/u, 2).join(' ') : bare.slice(0, 3);
}

/** Whether two segments of one reply get in each other's way: two gestures, twice the same opening. */
function clash(one: Segment, two: Segment, matching: Lexicon['matching']): boolean {
  return (acts(one.text) && acts(two.text)) || opening(one.text, matching) === opening(two.text, matching);
}

/** Nobody is asked to stay: a goodbye asks nothing. A greeting that asks what is new comes too late beside the news. */
function permits(slot: Slot, text: string, { situation }: Stance): boolean {
  if (situation === 'goodbye') return !asks(text);
  return slot !== 'greeting' || situation === 'greeting' || !asks(text);
}

/** The lines a slot can still be filled with, as they would be spoken, the nearest group first. */
export function openLines(slot: Slot, { sheet, stance, spoken, barred }: Workshop): string[][] {
  if (barred.includes(slot)) return [];
  const groups = groupsFor(slot, sheet, stance).map((group) =>
    group.filter((line) => !wasSpoken(line, spoken)),
  );
  // The last advice on the matter is kept for when it is asked for.
  if (slot === 'advice' && stance.situation !== 'advice' && groups[0]?.length === 1) groups.shift();
  // Honesty comes before variety: asked again and again, it says the same again.
  if (slot === 'disclosure' && groups.flat().length === 0) groups.push([...sheet.disclosure]);
  return groups
    .map((group) => group.map((line) => fillTopic(line, stance.topic ?? '')))
    .map((group) => group.filter((text) => permits(slot, text, stance)));
}

/** Draws a line for the slot that gets along with the draft; null if there is none. */
export function draw(slot: Slot, draft: Draft, workshop: Workshop): Segment | null {
  const fits = (text: string): boolean => {
    const segment = { slot, text };
    if (draft.some((other) => other.text === text || clash(other, segment, workshop.matching))) return false;
    if (slot === 'question') return !draft.some((other) => asksLast(other.text));
    return !asks(text) || draft.every((other) => !asks(other.text));
  };
  for (const group of openLines(slot, workshop)) {
    const text = pick(group.filter(fits), workshop.random);
    if (text !== undefined) return { slot, text };
  }
  return null;
}

/** Puts a segment where it belongs by the usual order, after those of the same rank. */
export function insert(draft: Draft, segment: Segment): Draft {
  const at = draft.findIndex(({ slot }) => rankOf(slot) > rankOf(segment.slot));
  return at < 0 ? [...draft, segment] : [...draft.slice(0, at), segment, ...draft.slice(at)];
}
