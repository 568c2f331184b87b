import type { Random } from '../random';
import type { Emotion, UserPersona } from '../scenario';
import type { Talk } from '../talk';
import type { LifeArea, Mood, VoiceSheet } from '../voice';
import type { Cue, Lexicon, LexiconTopic } from './lexicon';
import { topicTaken, wasSpoken } from './lines';
import { readMessage } from './reading';
import type { Reading } from './reading';
import type { Situation, Stance } from './stance';

const OWN_AREA: Readonly<Record<UserPersona, LifeArea>> = {
  student: 'study',
  office_worker: 'work',
  freelancer: 'craft',
  self_employed: 'business',
};

/** What it takes to change a feeling once known: a feeling named does, a mere sign of one does not. */
const STEADY = 1.6;
/** In the first message the scenario's feeling yields only to one that is dwelt on. */
const FIRM = 2.5;
/** Good news in a hard talk are heard by a mere sign: missing them hurts more than rejoicing too soon. */
const GOOD_NEWS = 0.9;
/** In how many of the weary's replies advice is about rest. */
const REST_WHEN_WEARY = 0.5;

function moodOf(emotion: Emotion, leaning: Reading['leaning'], before: Mood): Mood {
  if (emotion === 'happy' || emotion === 'content') return 'good';
  if (emotion === 'curious') return 'open';
  if (emotion === 'surprised') return leaning ?? before;
  return 'hard';
}

interface Feeling {
  readonly emotion: Emotion | null;
  readonly mood: Mood;
}

function scenarioFeeling({ scenario }: Talk, event: Reading | null): Feeling {
  if (!scenario || !event) return { emotion: null, mood: 'open' };
  // A surprise of which nothing bad is said is taken for a good one.
  return { emotion: scenario.emotion, mood: moodOf(scenario.emotion, event.leaning, 'good') };
}

/** Whether these are the words offered with the scenario, which say what the scenario says. */
function isOpening({ scenario }: Talk, message: string): boolean {
  return scenario !== null && message.trim() === scenario.opening.trim();
}

/** How hard the feeling there is to change by what is said in this message. */
function firmness(talk: Talk, message: string, first: boolean): number {
  if (!first) return STEADY;
  return isOpening(talk, message) ? Infinity : FIRM;
}

/** The feeling a message leaves: its own if it shows one plainly enough, else the one there was. */
function nextFeeling(before: Feeling, { emotions, leaning, cues }: Reading, firm: number): Feeling {
  const moodFor = (emotion: Emotion): Mood => moodOf(emotion, leaning, before.mood);
  const { emotion: known } = before;
  const resistance = (emotion: Emotion): number => {
    if (known === null || emotion === known) return 0;
    // "Did you ever win?" speaks of no feeling of the user's.
    const told =
      firm === STEADY && !cues.has('aboutYou') && before.mood !== 'good' && moodFor(emotion) === 'good';
    return (emotions.get(known) ?? 0) + (told ? GOOD_NEWS : firm);
  };
  const [emotion] = [...emotions]
    .filter(([name, weight]) => weight > resistance(name))
    .reduce<readonly [Emotion | null, number]>((best, next) => (next[1] > best[1] ? next : best), [known, 0]);
  return emotion === null ? before : { emotion, mood: moodFor(emotion) };
}

/** The first of these that holds is what the reply is about. */
function situationOf(reading: Reading, { emotion, mood }: Feeling): Situation {
  const has = (cue: Cue): boolean => reading.cues.has(cue);
  const shown = emotion !== null && reading.emotions.has(emotion);
  const goodNews = shown && mood === 'good';
  const named = shown && (reading.emotions.get(emotion) ?? 0) > STEADY;
  if (has('disclosure')) return 'disclosure';
  if (has('goodbye')) return 'goodbye';
  if (has('aboutYou')) return 'aboutYou';
  if (has('advice')) return 'advice';
  if (has('selfBlame') && !goodNews) return 'gentle';
  if (has('thanks') && reading.short && (goodNews || !shown)) return 'thanks';
  if (has('opinion')) return 'aboutYou';
  if (has('doubt') && reading.short && !named) return 'doubt';
  if (has('greeting') && reading.short && !shown && reading.topics.length === 0) return 'greeting';
  return 'tell';
}

function leadOf(reading: Reading, situation: Situation, first: boolean): Stance['lead'] {
  if (situation === 'disclosure' || situation === 'greeting' || situation === 'thanks') return null;
  if (reading.cues.has('thanks')) return 'thanks';
  return reading.cues.has('greeting') && first && situation !== 'goodbye' ? 'greeting' : null;
}

interface Needs {
  readonly situation: Situation;
  readonly emotion: Emotion | null;
}

/** Where advice belongs: asked for, to the matter; else to what the lonely and the weary need most. */
function areaOf(
  { situation, emotion }: Needs,
  topic: LexiconTopic | undefined,
  own: LifeArea | null,
  random: Random,
): LifeArea {
  const asked = situation === 'advice' && (topic !== undefined || own === 'craft' || own === 'business');
  if (emotion === 'lonely' && !asked) return 'people';
  if (emotion === 'weary' && situation !== 'advice' && random() < REST_WHEN_WEARY) return 'rest';
  if (!topic) return own ?? 'people';
  return own && topic.areas.includes(own) ? own : topic.areas[0];
}

/** Reads the talk as it stands. */
export function readStance(talk: Talk, sheet: VoiceSheet, lexicon: Lexicon, random: Random): Stance {
  const read = (text: string): Reading => readMessage(text, talk.character.name, lexicon);
  const first = talk.history.length === 0;
  const event = talk.scenario ? read(talk.scenario.event) : null;
  const before = talk.history.reduce(
    (feeling, { user }, index) => nextFeeling(feeling, read(user), firmness(talk, user, index === 0)),
    scenarioFeeling(talk, event),
  );
  const reading = read(talk.message);
  const feeling = nextFeeling(before, reading, firmness(talk, talk.message, first));
  const { emotion } = feeling;
  const told = first && event && isOpening(talk, talk.message) ? event.topics : [];
  const topics = [...reading.topics, ...told];
  const own = talk.scenario ? OWN_AREA[talk.scenario.userPersona] : null;
  const asked = situationOf(reading, feeling);
  const area = areaOf({ situation: asked, emotion }, topics[0], own, random);
  const unspoken = (line: string): boolean => !wasSpoken(line, talk.spoken);
  // Without advice on the matter, what the character itself would do says more than advice on another.
  const advised = asked !== 'advice' || sheet.advice[area].some(unspoken) || !sheet.answers.some(unspoken);
  const situation = advised ? asked : 'aboutYou';
  const labels = topics.flatMap(({ label }) => label ?? []);
  return {
    situation,
    ...feeling,
    fresh: (emotion !== null && reading.emotions.has(emotion)) || (first && talk.scenario !== null),
    area,
    topic: labels.find((topic) => !topicTaken(sheet, topic, talk.spoken)) ?? null,
    lead: leadOf(reading, situation, first),
  };
}
