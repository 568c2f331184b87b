import { EMOTIONS } from '../scenario';
import type { Emotion } from '../scenario';
import { CUES } from './lexicon';
import type { Cue, Lexicon, LexiconTopic } from './lexicon';
import { findAll, measure, normalise, occurrences, orderTriggers } from './matching';
import type { Triggers } from './matching';

/** What the understudy gathers from one message. */
export interface Reading {
  /** How much of each emotion is in the words: 2 for a feeling named, 1 for a mere sign of one, more for several. */
  readonly emotions: ReadonlyMap<Emotion, number>;
  /** Whether the words lean to the good or the hard, surprise and curiosity apart. */
  readonly leaning: 'good' | 'hard' | null;
  /** The things the message is about, the most telling first. */
  readonly topics: readonly LexiconTopic[];
  readonly cues: ReadonlySet<Cue>;
  readonly short: boolean;
}

const FEELING = 2;
const SIGN = 1;
/** What follows the last “but” is what the message comes to. */
const AFTER_TURN = 1.5;
/** A good feeling denied is a sad one; a hard one denied is none. */
const DENIED: Readonly<Partial<Record<Emotion, Emotion>>> = { happy: 'sad', content: 'sad' };

const GOOD: readonly Emotion[] = ['happy', 'content'];
const NEITHER: readonly Emotion[] = ['surprised', 'curious'];

interface Clue {
  readonly emotion: Emotion;
  readonly weight: number;
}

function emotionTriggers(lexicon: Lexicon): Triggers<Clue> {
  const clues = (words: readonly string[], emotion: Emotion, weight: number): Triggers<Clue> =>
    words.map((word) => [word, { emotion, weight }] as const);
  return EMOTIONS.flatMap((emotion) => {
    const { feelings, signs } = lexicon.emotions[emotion];
    return [...clues(feelings, emotion, FEELING), ...clues(signs, emotion, SIGN)];
  });
}

function topicTriggers(lexicon: Lexicon): Triggers<LexiconTopic> {
  return lexicon.topics.flatMap((topic) => topic.triggers.map((trigger) => [trigger, topic] as const));
}

interface Ordered {
  readonly emotions: Triggers<Clue>;
  readonly topics: Triggers<LexiconTopic>;
}

/** A reply reads the whole talk, and ordering the triggers costs more than looking for them: so it is done once. */
const orders = new WeakMap<Lexicon, Ordered>();

function orderOf(lexicon: Lexicon): Ordered {
  const known = orders.get(lexicon);
  if (known) return known;
  const ordered = {
    emotions: orderTriggers(emotionTriggers(lexicon), lexicon),
    topics: orderTriggers(topicTriggers(lexicon), lexicon),
  };
  orders.set(lexicon, ordered);
  return ordered;
}

/** How much each emotion weighs in the text; later words break ties by a hair. */
function weighEmotions(text: string, lexicon: Lexicon): ReadonlyMap<Emotion, number> {
  const turnAt = [...text.matchAll(lexicon.turn)].at(-1)?.index ?? -1;
  const weights = new Map<Emotion, number>();
  for (const { start, end, value } of findAll(text, orderOf(lexicon).emotions, lexicon.matching)) {
    const denied =
      lexicon.negation.before.test(text.slice(Math.max(0, start - 48), start)) ||
      lexicon.negation.after.test(text.slice(end, end + 16));
    const emotion = denied ? DENIED[value.emotion] : value.emotion;
    if (!emotion) continue;
    const weight = value.weight * (turnAt >= 0 && start > turnAt ? AFTER_TURN : 1) + start / 1e6;
    weights.set(emotion, (weights.get(emotion) ?? 0) + weight);
  }
  return weights;
}

function sum(weights: ReadonlyMap<Emotion, number>, emotions: readonly Emotion[]): number {
  return emotions.reduce((total, emotion) => total + (weights.get(emotion) ?? 0), 0);
}

function leaningOf(weights: ReadonlyMap<Emotion, number>): Reading['leaning'] {
  const good = sum(weights, GOOD);
  const hard = sum(
    weights,
    EMOTIONS.filter((emotion) => !GOOD.includes(emotion) && !NEITHER.includes(emotion)),
  );
  if (good === hard) return null;
  return good > hard ? 'good' : 'hard';
}

function findTopics(text: string, lexicon: Lexicon): LexiconTopic[] {
  const found = findAll(text, orderOf(lexicon).topics, lexicon.matching);
  const named = new Set(found.map(({ value }) => value));
  return lexicon.topics.filter((topic) => named.has(topic));
}

/** Reads every name of the character as “you”, so that “what would Rem do?” asks the character. */
function addressed(text: string, name: string, lexicon: Lexicon): string {
  const least = lexicon.matching === 'words' ? 3 : 2;
  const parts = normalise(name)
    .split(/[\s·・•.,()=-]+/)
    .filter((part) => part.length >= least);
  return parts.reduce(
    (result, part) =>
      occurrences(result, part, lexicon.matching).reduceRight(
        (changed, { start, end }) => changed.slice(0, start) + lexicon.you + changed.slice(end),
        result,
      ),
    text,
  );
}

function findCues(text: string, name: string, lexicon: Lexicon): Set<Cue> {
  const toCharacter = addressed(text, name, lexicon);
  return new Set(
    // Whether *Rem* is a person is no question about the one who writes; whether *you* are, is.
    CUES.filter((cue) =>
      lexicon.cues[cue].some((pattern) => pattern.test(cue === 'disclosure' ? text : toCharacter)),
    ),
  );
}

/** Reads a message, or any other text such as a scenario's event, of the lexicon's language. */
export function readMessage(message: string, name: string, lexicon: Lexicon): Reading {
  const text = normalise(message);
  const emotions = weighEmotions(text, lexicon);
  return {
    emotions,
    leaning: leaningOf(emotions),
    topics: findTopics(text, lexicon),
    cues: findCues(text, name, lexicon),
    short: measure(text, lexicon.matching) <= lexicon.shortMessage,
  };
}
