import type { Emotion } from '../scenario';
import type { LifeArea, Mood } from '../voice';

/** What a reply has to do. `tell`: the user simply told something. */
export type Situation =
  'disclosure' | 'goodbye' | 'aboutYou' | 'advice' | 'gentle' | 'doubt' | 'thanks' | 'greeting' | 'tell';

/** How the understudy stands to what has just been said. */
export interface Stance {
  readonly situation: Situation;
  readonly mood: Mood;
  /** null: none has been shown so far. */
  readonly emotion: Emotion | null;
  /** Whether the emotion is news: named in this message, or the scenario's in the first round. */
  readonly fresh: boolean;
  readonly area: LifeArea;
  /** The noun an echo may take up. */
  readonly topic: string | null;
  /** A courtesy that goes before the reply proper. */
  readonly lead: 'thanks' | 'greeting' | null;
}
