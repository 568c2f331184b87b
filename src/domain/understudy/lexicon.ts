import type { Emotion } from '../scenario';
import type { LifeArea } from '../voice';

/** What a message does, apart from telling something. */
export const CUES = [
  /** Asks sincerely whether it is a person, a bot, an AI. */
  'disclosure',
  'goodbye',
  'thanks',
  'greeting',
  /** Asks what the character would do, or about its own life. */
  'aboutYou',
  /** Asks the character something else, mostly what it thinks. */
  'opinion',
  /** Asks what to do. */
  'advice',
  /** Says no, doubts, or does not know. */
  'doubt',
  /** Is hard on themself, or apologises. */
  'selfBlame',
] as const;
export type Cue = (typeof CUES)[number];

/** A thing people talk about. */
export interface LexiconTopic {
  /** The noun phrase an echo line takes up; null for what should not be taken up lightly. */
  readonly label: string | null;
  /** Where advice on it belongs: the user's own area if it is among them, else the first. */
  readonly areas: readonly [LifeArea, ...LifeArea[]];
  /** Lower case; English triggers are whole words and take a plural or possessive s. */
  readonly triggers: readonly string[];
}

export interface EmotionWords {
  /** Words that name the emotion. */
  readonly feelings: readonly string[];
  /** Events and turns of phrase that speak of it; they weigh half. */
  readonly signs: readonly string[];
}

/** How the understudy reads messages of one language. All patterns meet lower-case NFKC text. */
export interface Lexicon {
  /** `words`: triggers match whole words; `substring`: anywhere. */
  readonly matching: 'words' | 'substring';
  /** The more telling a topic, the earlier it stands: of several in a message the first in this list is taken. */
  readonly topics: readonly LexiconTopic[];
  readonly emotions: Readonly<Record<Emotion, EmotionWords>>;
  /** Phrases in which a trigger means nothing (`of course`). */
  readonly ignored: readonly string[];
  /** Denies an emotion word: `before` meets the text up to the word, `after` the text from its end. */
  readonly negation: { readonly before: RegExp; readonly after: RegExp };
  /** What comes after the last such word weighs more (`but`); global flag. */
  readonly turn: RegExp;
  readonly cues: Readonly<Record<Cue, readonly RegExp[]>>;
  /** What the character's name is read as, so that “what would Rem do?” is a question to the character. */
  readonly you: string;
  /** A message up to this long, in words or characters, is a short one. */
  readonly shortMessage: number;
}
