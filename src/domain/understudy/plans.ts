import type { Mood } from '../voice';
import type { Slot } from './lines';
import type { Situation, Stance } from './stance';

/** A step of a plan: one of the slots, chosen by lot, with the given chance of being there at all. */
export interface Step {
  readonly slots: readonly Slot[];
  /** 0–1. */
  readonly chance: number;
}

export type Plan = readonly Step[];

/** Either a slot or one of several. */
const a = (...slots: Slot[]): Step => ({ slots, chance: 1 });
const perhaps = (slot: Slot, chance: number): Step => ({ slots: [slot], chance });

/** The first reply of a talk takes the news in. */
const FIRST: Readonly<Record<Mood, readonly Plan[]>> = {
  hard: [
    [perhaps('echo', 0.5), a('empathy'), a('experience', 'advice'), a('question')],
    [a('empathy'), a('experience'), a('question')],
    [perhaps('echo', 0.7), a('empathy'), a('advice'), a('encouragement')],
  ],
  good: [
    [a('celebration', 'empathy'), a('experience'), a('question')],
    [perhaps('echo', 0.4), a('empathy'), a('experience'), a('question')],
    [a('empathy'), a('celebration'), a('question')],
  ],
  open: [
    [perhaps('echo', 0.5), a('empathy'), a('experience'), a('question')],
    [a('empathy'), a('advice'), a('question')],
    [perhaps('echo', 0.7), a('empathy'), a('experience')],
  ],
};

/** A feeling has just been shown. */
const TELL: Readonly<Record<Mood, readonly Plan[]>> = {
  hard: [
    [a('empathy'), a('advice'), a('encouragement')],
    [perhaps('echo', 0.7), a('experience'), a('question')],
    [a('empathy'), a('experience'), perhaps('catchphrase', 0.4)],
    [perhaps('echo', 0.7), a('advice'), a('question')],
    [a('empathy'), a('encouragement'), a('question')],
    [a('experience'), a('encouragement')],
  ],
  good: [
    [a('celebration'), a('experience'), perhaps('catchphrase', 0.4)],
    [a('empathy'), a('question')],
    [perhaps('echo', 0.4), a('empathy'), a('experience')],
    [a('experience'), a('question')],
    [a('celebration'), a('empathy'), perhaps('catchphrase', 0.4)],
  ],
  open: [
    [a('empathy'), a('advice')],
    [perhaps('echo', 0.7), a('experience'), a('question')],
    [a('empathy'), a('experience'), perhaps('catchphrase', 0.4)],
    [perhaps('echo', 0.7), a('advice'), a('question')],
    [a('experience'), a('encouragement')],
  ],
};

/** The talk goes on in a mood that is already known. */
const GO_ON: Readonly<Record<Mood, readonly Plan[]>> = {
  hard: [
    [perhaps('echo', 0.8), a('advice'), a('question')],
    [a('experience'), a('encouragement')],
    [perhaps('echo', 0.8), a('experience'), a('question')],
    [a('advice'), a('experience')],
    [perhaps('echo', 0.8), a('encouragement'), a('question')],
    [a('experience'), a('advice'), perhaps('catchphrase', 0.4)],
  ],
  good: [
    [perhaps('echo', 0.4), a('experience'), a('question')],
    [a('experience'), perhaps('catchphrase', 0.4)],
    [perhaps('echo', 0.4), a('empathy'), a('question')],
    [a('experience'), a('celebration')],
  ],
  open: [
    [perhaps('echo', 0.9), a('experience'), a('question')],
    [a('experience'), a('encouragement')],
    [perhaps('echo', 0.9), a('advice'), a('question')],
    [a('advice'), a('encouragement')],
    [a('experience'), perhaps('catchphrase', 0.4)],
  ],
};

/** Nothing has been felt so far: small talk. */
const SMALL_TALK: readonly Plan[] = [
  [perhaps('echo', 0.95), a('experience')],
  [a('experience'), perhaps('catchphrase', 0.4)],
  [perhaps('echo', 0.95), a('experience'), perhaps('encouragement', 0.4)],
];

/** Whoever begins with a question is first met, then advised. */
const FIRST_ADVICE: readonly Plan[] = [
  [a('empathy'), a('advice'), a('question')],
  [a('echo', 'empathy'), a('advice'), a('encouragement')],
  [a('echo', 'empathy'), a('advice'), a('experience')],
];

const ADVICE: Readonly<Record<Mood, readonly Plan[]>> = {
  hard: [
    [perhaps('echo', 0.5), a('advice'), a('encouragement')],
    [a('empathy'), a('advice'), a('question')],
    [a('advice'), a('experience')],
    [perhaps('echo', 0.5), a('advice'), a('question')],
    [a('empathy'), a('advice'), a('encouragement')],
  ],
  good: [
    [perhaps('echo', 0.4), a('advice'), a('question')],
    [a('advice'), a('experience')],
    [a('empathy'), a('advice'), perhaps('catchphrase', 0.4)],
  ],
  open: [
    [a('empathy'), a('advice'), a('question')],
    [perhaps('echo', 0.5), a('advice'), a('experience')],
    [a('empathy'), a('advice'), a('encouragement')],
    [a('advice'), a('question')],
  ],
};

const ABOUT_YOU: readonly Plan[] = [
  [a('answers'), a('experience'), a('question')],
  [a('answers'), a('experience')],
  [a('answers'), a('experience'), a('encouragement', 'question')],
];

const OTHERS: Readonly<Record<'gentle' | 'doubt' | 'thanks' | 'goodbye' | 'greeting' | 'disclosure', readonly Plan[]>> = {
  gentle: [
    [a('gentle'), a('experience'), a('encouragement')],
    [a('gentle'), a('encouragement'), a('question')],
    [a('gentle'), a('experience')],
    [a('gentle'), a('advice')],
  ],
  doubt: [
    [a('doubt'), a('advice'), a('question')],
    [a('doubt'), a('experience')],
    [a('doubt'), a('encouragement'), a('question')],
    [a('doubt'), a('advice'), a('encouragement')],
  ],
  thanks: [[a('thanks'), a('encouragement')], [a('thanks'), a('encouragement'), a('catchphrase')]],
  goodbye: [[a('goodbye'), perhaps('catchphrase', 0.35)], [a('encouragement'), a('goodbye')]],
  greeting: [[a('greeting'), a('experience'), a('question')], [a('greeting'), a('experience')]],
  disclosure: [[a('disclosure'), perhaps('encouragement', 0.6)]],
}; // prettier-ignore

/** The slots without which a reply would not answer; kept when it has to be shortened. */
export const CORE: Readonly<Record<Situation, readonly Slot[]>> = {
  disclosure: ['disclosure'],
  goodbye: ['goodbye'],
  aboutYou: ['answers', 'experience'],
  advice: ['advice'],
  gentle: ['gentle'],
  doubt: ['doubt'],
  thanks: ['thanks'],
  greeting: ['greeting'],
  tell: [],
};

/** What lengthens a reply that came out too short, best first. */
export function fillersFor({ situation, mood }: Stance): readonly Slot[] {
  if (situation === 'goodbye' || situation === 'thanks' || situation === 'disclosure') {
    return ['encouragement', 'catchphrase'];
  }
  if (mood === 'good')
    return ['experience', 'question', 'empathy', 'celebration', 'catchphrase', 'encouragement'];
  if (mood === 'open') return ['question', 'experience', 'advice', 'encouragement', 'catchphrase'];
  return ['encouragement', 'advice', 'experience', 'question', 'empathy', 'catchphrase'];
}

function ownPlans({ situation, mood, emotion, fresh }: Stance, first: boolean): readonly Plan[] {
  if (situation === 'advice') return first ? FIRST_ADVICE : ADVICE[mood];
  if (situation === 'aboutYou') return ABOUT_YOU;
  if (situation !== 'tell') return OTHERS[situation];
  if (emotion === null) return SMALL_TALK;
  if (!fresh) return GO_ON[mood];
  return first ? FIRST[mood] : TELL[mood];
}

/** The plans that suit the stance, to be tried in this order: `turn` moves on by one each time it is asked. */
export function plansFor(stance: Stance, first: boolean, turn: number): readonly Plan[] {
  const plans = ownPlans(stance, first);
  const from = turn % plans.length;
  const rotated = [...plans.slice(from), ...plans.slice(0, from)];
  const { lead } = stance;
  if (!lead) return rotated;
  // A courtesy takes the echo's place: one way of taking up what was said is enough.
  return rotated.map((plan) => [a(lead), ...plan.filter(({ slots }) => !slots.includes('echo'))]);
}
