import type { Emotion } from './scenario';

/** Parts of life that advice belongs to. */
export const LIFE_AREAS = ['study', 'work', 'craft', 'business', 'people', 'rest'] as const;
export type LifeArea = (typeof LIFE_AREAS)[number];

/** What a shared experience of the character's own is about. */
export const EXPERIENCE_THEMES = ['setback', 'lonely', 'effort', 'joy', 'choice'] as const;
export type ExperienceTheme = (typeof EXPERIENCE_THEMES)[number];

/** How a moment stands: hard to bear, good, or a question still open. */
export const MOODS = ['hard', 'good', 'open'] as const;
export type Mood = (typeof MOODS)[number];

type Lines = readonly string[];

/**
 * The lines of the understudy, one language, all in the character's own voice.
 * A line stands on its own (one or two sentences) and is spoken at most once in a session.
 */
export interface VoiceSheet {
  /** Shows that the user's feeling has been understood. */
  readonly empathy: Readonly<Record<Emotion, Lines>>;
  /** Something of the character's own life. */
  readonly experiences: Readonly<Record<ExperienceTheme, Lines>>;
  /** What one could do. */
  readonly advice: Readonly<Record<LifeArea, Lines>>;
  /** Asks the user to go on. */
  readonly questions: Readonly<Record<Mood, Lines>>;
  /** Takes up a thing the user named; every line has the slot `{topic}`, filled with a noun. */
  readonly echo: Lines;
  /** Celebrates something good. */
  readonly celebration: Lines;
  /** Gives heart at the end of a reply. */
  readonly encouragement: Lines;
  /** Answers a question about the character itself or its opinion, before an experience is told. */
  readonly answers: Lines;
  /** The user thanked. */
  readonly thanks: Lines;
  /** The user says goodbye: lets go kindly, never holds back. */
  readonly goodbye: Lines;
  /** The user greets. */
  readonly greeting: Lines;
  /** The user says no, doubts, or does not know. */
  readonly doubt: Lines;
  /** The user apologises, or is hard on themself. */
  readonly gentle: Lines;
  /** Short sayings fans know the character by, or in its manner. */
  readonly catchphrases: Lines;
  /** Asked sincerely whether it is a person: says, in voice, that this is a script playing the character. */
  readonly disclosure: Lines;
}
