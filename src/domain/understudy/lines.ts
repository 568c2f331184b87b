import type { Emotion } from '../scenario';
import type { ExperienceTheme, LifeArea, Mood, VoiceSheet } from '../voice';
import type { Stance } from './stance';

/** A place in a reply, filled with one line of the sheet. */
export type Slot =
  | 'disclosure'
  | 'thanks'
  | 'greeting'
  | 'gentle'
  | 'doubt'
  | 'answers'
  | 'echo'
  | 'empathy'
  | 'celebration'
  | 'experience'
  | 'advice'
  | 'encouragement'
  | 'question'
  | 'goodbye'
  | 'catchphrase';

type Lines = readonly string[];

const TOPIC = '{topic}';
/** A noun in an echo line is never longer, in UTF-16 units. */
const TOPIC_AT_MOST = 40;

/** Puts the noun into an echo line; at the start of an English one it is capitalised. */
export function fillTopic(line: string, topic: string): string {
  const filled = line.replace(TOPIC, () => topic);
  return line.startsWith(TOPIC) ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
}

/** Whether the text has the line in it, an echo line with whatever noun. */
function contains(text: string, line: string): boolean {
  const [before = '', after] = line.split(TOPIC);
  if (after === undefined) return text.includes(line);
  if (before === '') return text.indexOf(after, 1) > 0;
  for (let start = text.indexOf(before); start >= 0; start = text.indexOf(before, start + 1)) {
    const from = start + before.length + 1;
    const at = text.indexOf(after, from);
    if (at >= from && at <= from + TOPIC_AT_MOST) return true;
  }
  return false;
}

export function wasSpoken(line: string, spoken: Lines): boolean {
  return spoken.some((text) => contains(text, line));
}

/** Whether an echo of the session has already taken up this noun. */
export function topicTaken(sheet: VoiceSheet, topic: string, spoken: Lines): boolean {
  return spoken.some((text) => sheet.echo.some((line) => text.includes(fillTopic(line, topic))));
}

/** Whose empathy comes nearest once an emotion's own lines are spent. */
const NEAR_EMPATHY: Readonly<Record<Exclude<Emotion, 'surprised'>, readonly Emotion[]>> = {
  happy: ['happy', 'content'],
  content: ['content', 'happy'],
  curious: ['curious'],
  angry: ['angry', 'sad'],
  anxious: ['anxious', 'weary'],
  lonely: ['lonely', 'sad'],
  sad: ['sad', 'weary'],
  weary: ['weary', 'anxious'],
};

const NEAR_SURPRISE: Readonly<Record<Mood, readonly Emotion[]>> = {
  good: ['surprised', 'happy', 'content'],
  hard: ['surprised', 'anxious', 'weary'],
  open: ['surprised', 'curious'],
};

/** Which of the character's own stories fit, the fittest first. */
const FITTING_THEMES: Readonly<Record<Mood, readonly (readonly ExperienceTheme[])[]>> = {
  good: [['joy'], ['effort', 'choice'], ['setback'], ['lonely']],
  hard: [['setback'], ['effort'], ['choice'], ['lonely'], ['joy']],
  open: [['choice'], ['effort', 'joy'], ['setback'], ['lonely']],
};
const NEUTRAL_THEMES: readonly (readonly ExperienceTheme[])[] = [
  ['joy'],
  ['effort', 'choice'],
  ['setback'],
  ['lonely'],
];

const THEMES_BY_EMOTION: Readonly<Partial<Record<Emotion, readonly (readonly ExperienceTheme[])[]>>> = {
  angry: [['setback', 'choice'], ['effort'], ['lonely'], ['joy']],
  anxious: [['effort', 'setback'], ['choice'], ['lonely'], ['joy']],
  lonely: [['lonely'], ['setback', 'choice'], ['effort'], ['joy']],
  sad: [['setback'], ['effort', 'lonely'], ['choice'], ['joy']],
  weary: [['effort'], ['setback'], ['choice'], ['lonely'], ['joy']],
};

function empathyGroups(sheet: VoiceSheet, { emotion, mood }: Stance): Lines[] {
  if (emotion === null) return mood === 'good' ? [sheet.empathy.content] : [];
  const near = emotion === 'surprised' ? NEAR_SURPRISE[mood] : NEAR_EMPATHY[emotion];
  const groups = near.map((name) => sheet.empathy[name]);
  return mood === 'good' ? [...groups, sheet.celebration] : groups;
}

function experienceGroups(sheet: VoiceSheet, { emotion, mood }: Stance): Lines[] {
  const own = emotion === null ? NEUTRAL_THEMES : mood === 'hard' ? THEMES_BY_EMOTION[emotion] : undefined;
  const themes = own ?? FITTING_THEMES[mood];
  return themes.map((together) => together.flatMap((theme) => sheet.experiences[theme]));
}

/** After the area's own comes advice that suits anybody: to turn to people when asked, to rest when it is hard. */
function adviceGroups(sheet: VoiceSheet, { area, situation, mood }: Stance): Lines[] {
  const universal: readonly LifeArea[] = mood === 'hard' ? ['rest'] : [];
  const near: readonly LifeArea[] = situation === 'tell' ? universal : ['rest', 'people'];
  return [sheet.advice[area], ...near.filter((other) => other !== area).map((other) => sheet.advice[other])];
}

/** The groups a slot is filled from, the nearest first: a later one serves when those before it are spent. */
export function groupsFor(slot: Slot, sheet: VoiceSheet, stance: Stance): Lines[] {
  switch (slot) {
    case 'empathy':
      return empathyGroups(sheet, stance);
    case 'experience':
      return experienceGroups(sheet, stance);
    case 'advice':
      return adviceGroups(sheet, stance);
    case 'question':
      // Questions ask on about a matter; small talk has none.
      if (stance.emotion === null && (stance.situation === 'tell' || stance.situation === 'greeting'))
        return [];
      return stance.mood === 'open'
        ? [sheet.questions.open]
        : [sheet.questions[stance.mood], sheet.questions.open];
    case 'echo':
      return stance.topic === null ? [] : [sheet.echo];
    case 'celebration':
      // Who is quietly content, or still astonished, is not met with a shout.
      return stance.emotion === 'content' || stance.emotion === 'surprised'
        ? [sheet.empathy[stance.emotion], sheet.empathy.happy, sheet.celebration]
        : [sheet.celebration, sheet.empathy.happy];
    case 'thanks':
    case 'goodbye':
    case 'gentle':
    case 'doubt':
      return [sheet[slot], sheet.encouragement];
    case 'greeting':
    case 'catchphrase':
      return slot === 'greeting' ? [sheet.greeting, sheet.catchphrases] : [sheet.catchphrases];
    case 'disclosure':
    case 'answers':
    case 'encouragement':
      return [sheet[slot]];
  }
}
