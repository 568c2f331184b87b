import type { Localized } from './locale';
import type { VoiceSheet } from './voice';

/** What the gallery needs to know of a character: small, loaded with the first screen. */
export interface CharacterSummary {
  /** Slug, stable for ever: it is the address, the row's and the file's id. */
  readonly id: string;
  readonly name: Localized;
  readonly work: Localized;
  /** One line in the character's own voice. */
  readonly tagline: Localized;
  /** Other names fans search by (short names, nicknames, other scripts). */
  readonly aliases: readonly string[];
  /** The key of the character in the published dataset, exact. */
  readonly datasetKey: string;
}

export interface Relation {
  readonly name: string;
  /** Who this is to the character, a short phrase. */
  readonly relation: string;
}

/** Who the character is, in one language; the stuff of the prompt and of the character's card. */
export interface CharacterProfile {
  /** One sentence: who this is, in the third person. */
  readonly identity: string;
  /** Two to four sentences. */
  readonly background: string;
  /** Traits, each a short phrase. */
  readonly personality: readonly string[];
  /** Canon facts, each one right and one sentence. No endings given away. */
  readonly facts: readonly string[];
  readonly people: readonly Relation[];
  readonly speech: {
    /** How it talks, one to three sentences. */
    readonly style: string;
    /** Real verbal habits of this language's version: words, endings, turns of phrase. */
    readonly habits: readonly string[];
    /** What it calls itself (Japanese: the pronoun), as it would appear in a line. */
    readonly selfReference: string;
    /** What it calls the user, a friend. */
    readonly userAddress: string;
  };
  /** What it does and how it decides, each a short sentence. */
  readonly behavior: readonly string[];
  /** How it comforts a friend: two or three sentences. */
  readonly comfort: string;
}

/** Everything about a character in one language; loaded when needed. */
export interface CharacterText {
  readonly profile: CharacterProfile;
  readonly voice: VoiceSheet;
}

/** Of a character of whom nothing is known but the name. */
export const EMPTY_PROFILE: CharacterProfile = {
  identity: '',
  background: '',
  personality: [],
  facts: [],
  people: [],
  speech: { style: '', habits: [], selfReference: '', userAddress: '' },
  behavior: [],
  comfort: '',
};
