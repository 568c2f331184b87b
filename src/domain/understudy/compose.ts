import { createRandom, hashString } from '../random';
import type { Random } from '../random';
import type { Talk } from '../talk';
import type { VoiceSheet } from '../voice';
import { draw, insert, joinDraft, lengthOf, openLines, rankOf } from './draft';
import type { Draft, Segment, Workshop } from './draft';
import { readStance } from './interpret';
import type { Lexicon } from './lexicon';
import type { Slot } from './lines';
import { CORE, fillersFor, plansFor } from './plans';
import type { Plan } from './plans';
import type { Stance } from './stance';

/** The language's limits, in words of English or characters of Chinese and Japanese. */
interface Limits {
  readonly least: number;
  readonly most: number;
}

const ORDINARY: Readonly<Record<Lexicon['matching'], Limits>> = {
  words: { least: 30, most: 90 },
  substring: { least: 50, most: 150 },
};
/** Thanks, goodbye and disclosure may be brief. */
const BRIEF: Readonly<Record<Lexicon['matching'], Limits>> = {
  words: { least: 8, most: 90 },
  substring: { least: 12, most: 150 },
};

/** How often a plan is tried with other lines before the next one. */
const TRIES = 6;
/** What a reply that came out too long can best do without, first to last. */
const DISPENSABLE: readonly Slot[] = [
  'catchphrase', 'greeting', 'echo', 'encouragement', 'empathy', 'question', 'experience', 'advice', 'celebration',
]; // prettier-ignore

function limitsOf({ situation }: Stance, matching: Lexicon['matching']): Limits {
  const brief = situation === 'thanks' || situation === 'goodbye' || situation === 'disclosure';
  return (brief ? BRIEF : ORDINARY)[matching];
}

function follow(plan: Plan, workshop: Workshop): Draft {
  const { random } = workshop;
  return plan.reduce<Draft>((draft, { slots, chance }) => {
    if (chance < 1 && random() >= chance) return draft;
    const turned = slots.length > 1 && random() < 0.5 ? slots.toReversed() : slots;
    for (const slot of turned) {
      const segment = draw(slot, draft, workshop);
      if (segment) return [...draft, segment];
    }
    return draft;
  }, []);
}

function shorten(draft: Draft, most: number, { stance, matching }: Workshop): Draft {
  const core = CORE[stance.situation];
  return DISPENSABLE.reduce((rest, slot) => {
    if (core.includes(slot) || lengthOf(rest, matching) <= most) return rest;
    return rest.filter((segment) => segment.slot !== slot);
  }, draft);
}

function lengthen(draft: Draft, least: number, workshop: Workshop): Draft {
  return fillersFor(workshop.stance).reduce((grown, slot) => {
    if (lengthOf(grown, workshop.matching) >= least || grown.some((segment) => segment.slot === slot))
      return grown;
    const segment = draw(slot, grown, workshop);
    return segment ? insert(grown, segment) : grown;
  }, draft);
}

function byPlan(plan: Plan, limits: Limits, workshop: Workshop): Draft | null {
  const { matching, stance } = workshop;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const draft = lengthen(shorten(follow(plan, workshop), limits.most, workshop), limits.least, workshop);
    const length = lengthOf(draft, matching);
    const answers = CORE[stance.situation].every((slot) => draft.some((segment) => segment.slot === slot));
    if (answers && length >= limits.least && length <= limits.most) return draft;
  }
  return null;
}

function shuffle<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([one], [two]) => one - two)
    .map(([, item]) => item);
}

/** Any two lines left that make a reply of the right length, or three; the last resort before silence. */
function fromLeftovers(limits: Limits, workshop: Workshop): Draft | null {
  const { stance, matching, random } = workshop;
  // Nothing is held back any more: advice comes as if it had been asked for.
  const last = {
    ...workshop,
    stance: { ...stance, situation: stance.situation === 'tell' ? 'advice' : stance.situation } as const,
  };
  const slots = new Set<Slot>([...CORE[stance.situation], ...fillersFor(stance)]);
  const left: Segment[] = [...slots]
    .flatMap((slot) => shuffle(openLines(slot, last).flat(), random).map((text) => ({ slot, text })))
    .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index);
  const fits = (draft: Draft): boolean => {
    const length = lengthOf(draft, matching);
    return length >= limits.least && length <= limits.most;
  };
  const ordered = left.sort((one, two) => rankOf(one.slot) - rankOf(two.slot));
  const single = limits === BRIEF[matching] ? ordered.find((segment) => fits([segment])) : undefined;
  if (single) return [single];
  const pairs = ordered.flatMap((one, index) => ordered.slice(index + 1).map((two): Draft => [one, two]));
  const varied = pairs.filter(([one, two]) => one?.slot !== two?.slot);
  const pair = varied.find(fits) ?? pairs.find(fits);
  if (pair) return pair;
  for (const short of varied.filter((draft) => lengthOf(draft, matching) < limits.least)) {
    const third = ordered.find((segment) => !short.includes(segment) && fits(insert(short, segment)));
    if (third) return insert(short, third);
  }
  return null;
}

/** A catchphrase is heard at most in every third reply. */
function barredSlots(sheet: VoiceSheet, talk: Talk): Slot[] {
  const lately = talk.history.slice(-2).map(({ reply }) => reply);
  return sheet.catchphrases.some((line) => lately.some((reply) => reply.includes(line)))
    ? ['catchphrase']
    : [];
}

/**
 * The understudy's reply: lines of the voice sheet that suit what was said, none of them heard before in the
 * session. The same talk (seed, round, message, spoken) always gets the same reply. `exhausted` when the lines
 * left make no reply of the right length any more.
 */
export function composeReply(given: {
  readonly sheet: VoiceSheet;
  readonly lexicon: Lexicon;
  readonly talk: Talk;
}): { readonly text: string } | { readonly exhausted: true } {
  const { sheet, lexicon, talk } = given;
  const { matching } = lexicon;
  const { history, spoken } = talk;
  const random = createRandom(
    hashString([talk.seed, history.length, spoken.length, talk.message].join('\n')),
  );
  const stance = readStance(talk, sheet, lexicon, random);
  const workshop: Workshop = { sheet, stance, matching, spoken, random, barred: barredSlots(sheet, talk) };
  const limits = limitsOf(stance, matching);
  // Every round and every other try at the same round begins with another plan.
  const turn = (hashString(String(talk.seed)) % 60) + Math.max(history.length, spoken.length);
  for (const plan of plansFor(stance, history.length === 0, turn)) {
    const draft = byPlan(plan, limits, workshop);
    if (draft) return { text: joinDraft(draft, matching) };
  }
  const leftovers = fromLeftovers(limits, workshop);
  return leftovers ? { text: joinDraft(leftovers, matching) } : { exhausted: true };
}
