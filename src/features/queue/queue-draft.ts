import { SCENARIOS } from '../../content/scenarios';
import type { UserPersona } from '../../domain/scenario';
import { buildQueue, fitsFilter, itemCount, SET_SIZE } from '../../domain/queue';
import { sceneNumbers } from '../../domain/scene-numbers';
import type { Queue, QueueFilter, QueueItem, QueueUnit } from '../../domain/queue';
import type { QueueOffer } from '../../services/storage';

/** What somebody is choosing for a new queue. */
export interface QueueDraft {
  readonly name: string;
  readonly sources: ReadonlySet<string>;
  /** Of its personas only what this collection has brought; null: all they have said. */
  readonly collectionId: string | null;
  /** Empty: all. */
  readonly characters: ReadonlySet<string>;
  /** Empty: all. */
  readonly people: ReadonlySet<UserPersona>;
  readonly sceneText: string;
  readonly unit: QueueUnit;
  readonly blind: boolean;
  readonly limitText: string;
  readonly seedText: string;
  readonly setSize: number;
}

/** With a collection that is there, its personas alone are chosen. */
export function newDraft(offer: QueueOffer, seed: number, collectionId: string | null): QueueDraft {
  const collection = offer.collections.find(({ id }) => id === collectionId);
  const sources = offer.sources.map(({ id }) => id);
  return {
    name: '',
    sources: new Set(sources.filter((id) => !collection || collection.personaIds.includes(id))),
    collectionId: collection?.id ?? null,
    characters: new Set(),
    people: new Set(),
    sceneText: '',
    unit: 'dialogue',
    blind: true,
    limitText: '',
    seedText: String(seed),
    setSize: SET_SIZE.usual,
  };
}

function scenarioIds({ people, sceneText }: QueueDraft): readonly number[] {
  const numbers = sceneNumbers(sceneText) ?? [];
  if (numbers.length > 0) return numbers;
  if (people.size === 0) return [];
  return SCENARIOS.filter(({ userPersona }) => people.has(userPersona)).map(({ id }) => id);
}

function wholeNumber(text: string): number | null {
  const value = /^\d+$/.test(text.trim()) ? Number(text) : 0;
  return Number.isSafeInteger(value) && value > 0 ? value : null;
}

export function filterOf(draft: QueueDraft, { collections }: QueueOffer): QueueFilter {
  const collection = collections.find(({ id }) => id === draft.collectionId);
  return {
    sources: [...draft.sources].sort(),
    characterIds: [...draft.characters].sort(),
    scenarioIds: scenarioIds(draft),
    limit: wholeNumber(draft.limitText),
    ...(collection && { collection: { id: collection.id, personaIds: collection.personaIds } }),
  };
}

/** How many items the draft makes. */
export function draftCount(draft: QueueDraft, offer: QueueOffer): number {
  const filter = filterOf(draft, offer);
  const fitting = offer.candidates.filter((candidate) => fitsFilter(candidate, filter));
  return Math.min(itemCount(fitting, draft.unit), filter.limit ?? Infinity);
}

/** A seed is any text of digits; anything else counts for none. */
function seedOf(text: string): number {
  return Number.parseInt(text, 10) >>> 0;
}

export function makeQueue(
  draft: QueueDraft,
  offer: QueueOffer,
  { id, name, at }: { readonly id: string; readonly name: string; readonly at: number },
): { readonly queue: Queue; readonly items: readonly QueueItem[] } {
  const filter = filterOf(draft, offer);
  const seed = seedOf(draft.seedText);
  const { unit, blind, setSize } = draft;
  const { items, respondents, groups } = buildQueue(offer.candidates, filter, unit, seed);
  const queue: Queue = {
    id,
    name,
    createdAt: at,
    seed,
    blind,
    unit,
    filter,
    count: items.length,
    respondents,
    groups,
    setSize: Math.min(SET_SIZE.most, Math.max(SET_SIZE.least, Math.round(setSize) || SET_SIZE.usual)),
  };
  return { queue, items };
}
